// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/policy.h"

namespace caseseal::ledger {

/// A `.tlog-proof` (C2SP tlog-proof): one leaf's place under a checkpoint.
struct TlogProof {
    base::Bytes extra; ///< not authenticated, may be empty
    std::uint64_t index = 0;
    std::vector<Digest> hashes; ///< the leaf's sibling first, at most 63
    std::string checkpointNote;

    [[nodiscard]] static base::Result<TlogProof> parse(std::string_view text);
    [[nodiscard]] std::string encode() const;
};

/// Checks log signature, quorum and inclusion of this leaf. Refused says which failed.
[[nodiscard]] base::Result<QuorumState> checkProof(const TlogProof& proof, const Digest& leaf, const Policy& policy);

} // namespace caseseal::ledger
