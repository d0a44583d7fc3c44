// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tree.h"

#include <algorithm>
#include <bit>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Result;

/// The largest power of two below n; n is at least 2.
std::uint64_t splitOf(std::uint64_t n) noexcept { return std::bit_floor(n - 1); }

/// Root of the leaves [start, end), which is a subtree and not empty: its complete parts, folded from the right.
Result<Digest> rangeRoot(std::uint64_t start, std::uint64_t end, SubtreeHashes& hashes) {
    std::optional<Digest> root;
    while (start < end) {
        const auto height = static_cast<unsigned>(std::countr_zero(end - start));
        end -= std::uint64_t{1} << height;
        TRY(const Digest part, hashes.subtree(end, height));
        root = root ? nodeHash(part, *root) : part;
    }
    return *root;
}

/// The three counters of a subtree consistency proof: first and last leaf of the subtree and last leaf of the tree,
/// each as the number of its ancestor at the present height.
struct Climb {
    std::uint64_t first;
    std::uint64_t last;
    std::uint64_t treeLast;
    void up() noexcept {
        first >>= 1;
        last >>= 1;
        treeLast >>= 1;
    }
};

/// Up to the root of the largest complete subtree at the right end of [first, last]: where the proof begins.
void climbToSeed(Climb& at) noexcept {
    if (at.last == at.treeLast) {
        while (at.first != at.last)
            at.up();
    } else {
        while (at.first != at.last && (at.last & 1) != 0)
            at.up();
    }
}

Result<void> checkNotEmptySubtree(Climb at, std::span<const Digest> proof, const Digest& hash, const Digest& root) {
    climbToSeed(at);
    Digest subtreeHash = hash;
    if (at.first != at.last) {
        if (proof.empty())
            return badInput("The consistency proof is too short.");
        subtreeHash = proof.front();
        proof = proof.subspan(1);
    }
    Digest treeHash = subtreeHash;
    for (const Digest& sibling : proof) {
        if (at.treeLast == 0)
            return badInput("The consistency proof is too long.");
        if ((at.last & 1) != 0 || at.last == at.treeLast) {
            if (at.first < at.last)
                subtreeHash = nodeHash(sibling, subtreeHash);
            treeHash = nodeHash(sibling, treeHash);
            while ((at.last & 1) == 0 && at.last != 0)
                at.up();
        } else {
            treeHash = nodeHash(treeHash, sibling);
        }
        at.up();
    }
    if (at.treeLast != 0)
        return badInput("The consistency proof is too short.");
    if (subtreeHash != hash)
        return badInput("The consistency proof does not give the hash of the smaller tree.");
    if (treeHash != root)
        return badInput("The consistency proof does not give the root of the larger tree.");
    return {};
}

} // namespace

Digest leafHash(base::BytesView data) {
    static constexpr std::uint8_t kLeaf = 0x00;
    return crypto::sha256({base::BytesView(&kLeaf, 1), data});
}

Digest nodeHash(const Digest& left, const Digest& right) {
    std::array<std::uint8_t, 65> joined; // one update is half as dear as three
    joined[0] = 0x01;
    std::copy(left.begin(), left.end(), joined.begin() + 1);
    std::copy(right.begin(), right.end(), joined.begin() + 33);
    return crypto::sha256(joined);
}

const Digest& emptyRoot() {
    static const Digest root = crypto::sha256(base::BytesView{});
    return root;
}

void TreeBuilder::append(const Digest& leaf) {
    Node node{0, leaf};
    while (!m_stack.empty() && m_stack.back().height == node.height) {
        node = {node.height + 1, nodeHash(m_stack.back().hash, node.hash)};
        m_stack.pop_back();
    }
    m_stack.push_back(node);
    ++m_size;
}

Digest TreeBuilder::root() const {
    if (m_stack.empty())
        return emptyRoot();
    Digest root = m_stack.back().hash;
    for (auto node = m_stack.rbegin() + 1; node != m_stack.rend(); ++node)
        root = nodeHash(node->hash, root);
    return root;
}

Digest treeRoot(std::span<const Digest> leaves) {
    TreeBuilder builder;
    for (const Digest& leaf : leaves)
        builder.append(leaf);
    return builder.root();
}

Result<void> checkInclusion(std::uint64_t index, std::uint64_t size, const Digest& leaf, std::span<const Digest> proof,
                            const Digest& root) {
    if (index >= size)
        return badInput("Leaf " + std::to_string(index) + " is not in a tree of " + std::to_string(size) + ".");
    std::uint64_t at = index;
    std::uint64_t last = size - 1;
    Digest hash = leaf;
    for (const Digest& sibling : proof) {
        if (last == 0)
            return badInput("The inclusion proof is too long.");
        if ((at & 1) != 0 || at == last) {
            hash = nodeHash(sibling, hash);
            while ((at & 1) == 0 && at != 0) {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = nodeHash(hash, sibling);
        }
        at >>= 1;
        last >>= 1;
    }
    if (last != 0)
        return badInput("The inclusion proof is too short.");
    if (hash != root)
        return badInput("The inclusion proof of leaf " + std::to_string(index) + " does not give the root.");
    return {};
}

Result<void> checkConsistency(std::uint64_t oldSize, std::uint64_t newSize, std::span<const Digest> proof,
                              const Digest& oldRoot, const Digest& newRoot) {
    return checkSubtreeConsistency(0, oldSize, newSize, proof, oldRoot, newRoot);
}

bool isSubtree(std::uint64_t start, std::uint64_t end) {
    if (start > end)
        return false;
    const std::uint64_t length = end - start;
    if (length > std::uint64_t{1} << 63)
        return start == 0;
    return length <= 1 || (start & (std::bit_ceil(length) - 1)) == 0;
}

Result<void> checkSubtreeInclusion(std::uint64_t index, std::uint64_t start, std::uint64_t end, const Digest& leaf,
                                   std::span<const Digest> proof, const Digest& hash) {
    if (!isSubtree(start, end))
        return badInput("The range is not a subtree.");
    if (index < start || index >= end)
        return badInput("Leaf " + std::to_string(index) + " is not in the subtree.");
    return checkInclusion(index - start, end - start, leaf, proof, hash);
}

Result<void> checkSubtreeConsistency(std::uint64_t start, std::uint64_t end, std::uint64_t size,
                                     std::span<const Digest> proof, const Digest& hash, const Digest& root) {
    if (!isSubtree(start, end))
        return badInput("The range is not a subtree.");
    if (end > size)
        return badInput("A tree of " + std::to_string(size) + " leaves cannot hold one of " + std::to_string(end) +
                        ".");
    if (start == end) {
        if (!proof.empty())
            return badInput("The consistency proof of an empty tree must be empty.");
        if (hash != emptyRoot())
            return badInput("The root of an empty tree must be the SHA-256 of nothing.");
        return {};
    }
    return checkNotEmptySubtree({start, end - 1, size - 1}, proof, hash, root);
}

Result<std::vector<Digest>> makeInclusionProof(std::uint64_t index, std::uint64_t size, SubtreeHashes& hashes) {
    if (index >= size || size > kMaxTreeSize)
        return badInput("Leaf " + std::to_string(index) + " is not in a tree of " + std::to_string(size) + ".");
    return makeSubtreeProof(index, index + 1, size, hashes);
}

Result<std::vector<Digest>> makeConsistencyProof(std::uint64_t oldSize, std::uint64_t newSize, SubtreeHashes& hashes) {
    return makeSubtreeProof(0, oldSize, newSize, hashes);
}

Result<std::vector<Digest>> makeSubtreeProof(std::uint64_t start, std::uint64_t end, std::uint64_t size,
                                             SubtreeHashes& hashes) {
    if (!isSubtree(start, end) || end > size || size > kMaxTreeSize)
        return badInput("There is no proof of the leaves from " + std::to_string(start) + " to " + std::to_string(end) +
                        " in a tree of " + std::to_string(size) + ".");
    std::vector<Digest> proof; // from the root down, turned round at the end
    if (start == end)
        return proof;
    std::uint64_t low = 0; // the part [low, high) of the tree in which the subtree lies
    std::uint64_t high = size;
    bool known = true; // does the verifier know the hash of what is left of the subtree?
    while (start != low || end != high) {
        const std::uint64_t middle = low + splitOf(high - low);
        if (end <= middle) {
            TRY(proof.emplace_back(), rangeRoot(middle, high, hashes));
            high = middle;
        } else {
            TRY(proof.emplace_back(), rangeRoot(low, middle, hashes));
            known = known && start >= middle;
            low = middle;
            start = std::max(start, middle);
        }
    }
    if (!known) {
        TRY(proof.emplace_back(), rangeRoot(low, high, hashes));
    }
    std::reverse(proof.begin(), proof.end());
    return proof;
}

Result<Digest> rootOf(std::uint64_t size, SubtreeHashes& hashes) {
    if (size > kMaxTreeSize)
        return badInput("A tree cannot have " + std::to_string(size) + " leaves.");
    if (size == 0)
        return emptyRoot();
    return rangeRoot(0, size, hashes);
}

} // namespace caseseal::ledger
