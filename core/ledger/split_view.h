// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/policy.h"

/// Two signed heads of one log of which the larger does not continue the smaller: two histories were shown. Whoever
/// knows the log's keys can tell from these values alone (RFC 6962 section 2.1.2). Pure, any thread.
namespace caseseal::ledger {

/// `proof` is the consistency proof from the smaller size in the larger head's own tree, and `root` the root that this
/// tree has at the smaller size. Where both sizes are the same the roots alone tell: no proof, no root.
struct SplitView {
    SignedCheckpoint smaller, larger;
    std::vector<Digest> proof; ///< at most 63
    std::optional<Digest> root;

    /// SHA-256 that is the same however often the same two heads are found, whoever else has cosigned them.
    [[nodiscard]] Digest mark() const;
};

/// Of two heads in either order; nothing where they do not contradict each other. `largerTree` reads the tree of the
/// larger one; null where both sizes are the same. BadInput: heads of two logs, or a null that was needed; errors of
/// the tree pass.
[[nodiscard]] base::Result<std::optional<SplitView>>
findSplitView(const SignedCheckpoint& one, const SignedCheckpoint& other, SubtreeHashes* largerTree);

/// What a split view proves under a policy.
struct SplitViewProof {
    std::vector<VerifierKey> logs;         ///< that signed both heads: each of these is caught
    std::vector<VerifierKey> cosigners;    ///< witnesses that cosigned both: caught too
    std::vector<VerifierKey> smallerLogs;  ///< that signed the smaller head; at least one
    std::vector<VerifierKey> largerLogs;   ///< that signed the larger head; at least one
    std::vector<std::string> oneSideNames; ///< witnesses that cosigned one of them, sorted: who saw which history
};

/// Proved is: both heads are signed by a log of the policy of their origin, no line of a known key fails, and they
/// contradict each other. Refused says what is missing.
[[nodiscard]] base::Result<SplitViewProof> judge(const SplitView& splitView, const Policy& policy);

} // namespace caseseal::ledger
