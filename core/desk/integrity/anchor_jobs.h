// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/anchors.h"
#include "desk/desk.h"

#include "anchor/block_headers.h"
#include "ledger/checkpoint.h"
#include "store/trial_file.h"

/// Private to the room: the long work of anchoring, over a reader of its own.
namespace caseseal::desk {

/// `checkpoint`: nothing where it is not kept any more.
[[nodiscard]] AnchorInfo inspectAnchor(const store::AnchorRecord& record,
                                       const std::optional<ledger::Checkpoint>& checkpoint,
                                       const anchor::BlockHeaders& headers);

/// Those that are kept with the trial.
[[nodiscard]] Result<anchor::BlockHeaders> keptHeaders(store::AnchorTable& table, const Ports& ports);

/// The kept checkpoint that the record is about.
[[nodiscard]] Result<std::optional<ledger::Checkpoint>> checkpointOf(store::TrialReader& reader,
                                                                     const store::AnchorRecord& record);

/// `newest`: what is to be anchored; counts for nothing where the order names no address.
[[nodiscard]] std::unique_ptr<AnchorJob> makeAnchorJob(std::unique_ptr<store::TrialReader> reader, const Ports& ports,
                                                       AnchorOrder order, std::optional<ledger::Checkpoint> newest);
[[nodiscard]] std::unique_ptr<AnchorListJob> makeAnchorListJob(std::unique_ptr<store::TrialReader> reader,
                                                               const Ports& ports);

} // namespace caseseal::desk
