// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/drill.h"

#include "ledger_link.h"

#include "store/tamper.h"

/// Private to the room: the alterations of a drill, each on a fresh copy.
namespace caseseal::desk {

/// What an alteration works on.
struct DrillScene {
    store::TamperCopy& copy;
    std::filesystem::path ledgerFolder; ///< a copy of it; may be missing
    const LedgerLink& link;             ///< keys and policy of the installation
    std::string chain;
    base::ProgressPort& progress;
};

/// What was done, or why this trial does not allow it.
struct DrillAct {
    DrillAlteration alteration;
    std::string skipped;
};

/// Alters the copy. Machine, Cancelled.
[[nodiscard]] Result<DrillAct> alter(DrillKind kind, DrillScene& scene);

/// A value that a person would read over: another last digit, or another last letter.
[[nodiscard]] std::string forgedValue(const std::string& value);

/// The entry that a drill forges: the newest typed value of the own chain, with its seal.
struct DrillTarget {
    std::uint64_t seal = 0, index = 0;
    evidence::Entry entry;
};
[[nodiscard]] Result<std::optional<DrillTarget>> findTarget(store::Projection& projection, const std::string& chain);

/// The whole chain anew from a forged value on (drill_rewrite.cpp).
[[nodiscard]] Result<DrillAct> rewriteChain(DrillScene& scene);

} // namespace caseseal::desk
