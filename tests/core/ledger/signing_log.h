// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/checkpoint.h"
#include "ledger/tree.h"
#include "ledger/witness.h"

#include <span>

namespace caseseal::ledger {

/// A log in memory that signs what it is asked to, right or wrong.
struct SigningLog {
    static constexpr const char* kOrigin = "example.org/log";
    /// By RFC 6962's own recursive words.
    class Hashes final : public SubtreeHashes {
    public:
        explicit Hashes(std::span<const Digest> leaves) : m_leaves(leaves) {}
        base::Result<Digest> subtree(std::uint64_t start, unsigned height) override {
            const std::uint64_t count = std::uint64_t{1} << height;
            if (start + count > m_leaves.size())
                return base::badInput("outside");
            return root(m_leaves.subspan(start, count));
        }
        static Digest root(std::span<const Digest> leaves) {
            if (leaves.size() == 1)
                return leaves[0];
            std::size_t k = 1;
            while (k * 2 < leaves.size())
                k *= 2;
            return nodeHash(root(leaves.first(k)), root(leaves.subspan(k)));
        }

    private:
        std::span<const Digest> m_leaves;
    };

    SigningLog() {
        for (int i = 0; i < 300; ++i)
            leaves.push_back(leafHash(base::bytesOf("entry " + std::to_string(i))));
    }
    [[nodiscard]] Checkpoint head(std::uint64_t size) const {
        return {kOrigin, size, size == 0 ? emptyRoot() : Hashes::root(std::span(leaves).first(size))};
    }
    [[nodiscard]] std::string sign(const Checkpoint& checkpoint) const {
        return SignedNote{checkpoint.encode(), {signer.sign(checkpoint, 0)}}.encode();
    }
    [[nodiscard]] std::vector<Digest> proof(std::uint64_t from, std::uint64_t to) const {
        Hashes hashes(leaves);
        return makeConsistencyProof(from, to, hashes).value();
    }
    [[nodiscard]] std::string request(std::uint64_t from, std::uint64_t to) const {
        return encodeAddCheckpoint(from, proof(from, to), sign(head(to)));
    }

    std::vector<Digest> leaves;
    CheckpointSigner signer{kOrigin, KeyType::Ed25519, crypto::SigningKey::make(crypto::Algorithm::Ed25519)};
};

} // namespace caseseal::ledger
