// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/digest.h"

#include <vector>

/// The Merkle tree of RFC 6962 section 2.1 with SHA-256, and its proofs. Pure functions, any thread.
namespace caseseal::ledger {

using crypto::Digest;

/// Sizes go up to 2^63-1, as in the formats.
inline constexpr std::uint64_t kMaxTreeSize = (std::uint64_t{1} << 63) - 1;
/// No proof in such a tree is longer.
inline constexpr std::size_t kMaxProofHashes = 63;

/// SHA-256(0x00 || data).
[[nodiscard]] Digest leafHash(base::BytesView data);
/// SHA-256(0x01 || left || right).
[[nodiscard]] Digest nodeHash(const Digest& left, const Digest& right);
/// SHA-256 of the empty string: the root of no leaves.
[[nodiscard]] const Digest& emptyRoot();

/// Root of a growing list of leaf hashes; memory grows with the logarithm of the size.
class TreeBuilder {
public:
    void append(const Digest& leaf);
    [[nodiscard]] Digest root() const;
    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }

private:
    struct Node {
        unsigned height;
        Digest hash;
    };
    std::vector<Node> m_stack;
    std::uint64_t m_size = 0;
};

/// Root over leaf hashes.
[[nodiscard]] Digest treeRoot(std::span<const Digest> leaves);

/// Is the leaf hash at `index` in the tree of `size` leaves with this root? BadInput says why not.
[[nodiscard]] base::Result<void> checkInclusion(std::uint64_t index, std::uint64_t size, const Digest& leaf,
                                                std::span<const Digest> proof, const Digest& root);
/// Is the tree of `oldSize` leaves a prefix of that of `newSize`? Size 0 is consistent with all, with an empty proof.
[[nodiscard]] base::Result<void> checkConsistency(std::uint64_t oldSize, std::uint64_t newSize,
                                                  std::span<const Digest> proof, const Digest& oldRoot,
                                                  const Digest& newRoot);
/// May [start, end) stand as a subtree: `start` a multiple of the smallest power of two that is not below its length?
[[nodiscard]] bool isSubtree(std::uint64_t start, std::uint64_t end);
/// Is the leaf hash at `index` among the leaves [start, end) whose root is `hash`? The range must be a subtree.
[[nodiscard]] base::Result<void> checkSubtreeInclusion(std::uint64_t index, std::uint64_t start, std::uint64_t end,
                                                       const Digest& leaf, std::span<const Digest> proof,
                                                       const Digest& hash);
/// Is `hash` the root of the leaves [start, end) of that tree? The range must be a valid subtree
/// (draft-ietf-plants-merkle-tree-certs section 4).
[[nodiscard]] base::Result<void> checkSubtreeConsistency(std::uint64_t start, std::uint64_t end, std::uint64_t size,
                                                         std::span<const Digest> proof, const Digest& hash,
                                                         const Digest& root);

/// Where proof makers get hashes from: the root of the complete subtree of leaves [start, start + 2^height).
class SubtreeHashes {
public:
    virtual ~SubtreeHashes() = default;
    [[nodiscard]] virtual base::Result<Digest> subtree(std::uint64_t start, unsigned height) = 0;
};

/// Proofs out of those hashes, at most 63 of them. BadInput where index or size lie outside; errors of the source pass.
[[nodiscard]] base::Result<std::vector<Digest>> makeInclusionProof(std::uint64_t index, std::uint64_t size,
                                                                   SubtreeHashes& hashes);
[[nodiscard]] base::Result<std::vector<Digest>> makeConsistencyProof(std::uint64_t oldSize, std::uint64_t newSize,
                                                                     SubtreeHashes& hashes);
[[nodiscard]] base::Result<std::vector<Digest>> makeSubtreeProof(std::uint64_t start, std::uint64_t end,
                                                                 std::uint64_t size, SubtreeHashes& hashes);
/// The root of the first `size` leaves.
[[nodiscard]] base::Result<Digest> rootOf(std::uint64_t size, SubtreeHashes& hashes);

} // namespace caseseal::ledger
