// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/checkpoint.h"
#include "ledger/tree.h"
#include "ledger/witness.h"
#include "vectors.h"

#include <span>

namespace caseseal::ledger {

/// A log in memory that signs what it is asked to, right or wrong.
struct SigningLog {
    static constexpr const char* kOrigin = "example.org/log";

    [[nodiscard]] Checkpoint head(std::uint64_t size) const {
        return {kOrigin, size, vectors::LeafHashes::root(std::span(leaves).first(size))};
    }
    [[nodiscard]] std::string sign(const Checkpoint& checkpoint) const {
        return SignedNote{checkpoint.encode(), {signer.sign(checkpoint, 0)}}.encode();
    }
    [[nodiscard]] std::vector<Digest> proof(std::uint64_t from, std::uint64_t to) const {
        vectors::LeafHashes hashes(leaves);
        return makeConsistencyProof(from, to, hashes).value();
    }
    [[nodiscard]] std::string request(std::uint64_t from, std::uint64_t to) const {
        return encodeAddCheckpoint(from, proof(from, to), sign(head(to)));
    }

    std::vector<Digest> leaves = vectors::madeLeaves(300);
    CheckpointSigner signer{kOrigin, KeyType::Ed25519, crypto::SigningKey::make(crypto::Algorithm::Ed25519)};
};

} // namespace caseseal::ledger
