// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/anchors.h"
#include "evidence/evidence_source.h"
#include "evidence/finding.h"
#include "evidence/held_head.h"

#include "base/progress.h"
#include "ledger/policy.h"

#include <filesystem>

namespace caseseal::evidence {

struct VerifyOptions {
    std::optional<ledger::Policy> policy; ///< the reader's own; without it the source's policy is used and said so
    std::optional<HeldHead> head;         ///< held elsewhere; findings where the source does not agree with it
    std::optional<anchor::TimeStampRoots> stampRoots; ///< the reader's own; without, stamps are judged by theirs
    std::optional<anchor::BlockHeaders> headers;      ///< the reader's own
    unsigned leastWorkBits = anchor::kLeastWorkBits;  ///< of the block headers that the source brings
    unsigned threads = 0;                             ///< 0: one for each core
    std::filesystem::path scratchFolder; ///< for what does not fit in memory; empty: the system's temporary folder
};

/// Checks all rules of the format over a source. Memory stays bounded whatever the number of entries. A Verdict is
/// always given (unreadable too); an Error only where the work was cancelled or the machine failed.
[[nodiscard]] base::Result<Verdict> verify(EvidenceSource& source, const VerifyOptions& options,
                                           base::ProgressPort& progress);

} // namespace caseseal::evidence
