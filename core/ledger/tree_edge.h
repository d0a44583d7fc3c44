// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/tile.h"

#include <functional>

/// The growing edge of a log of 32-byte entries: what every ledger engine needs to append, whatever keeps its files.
namespace caseseal::ledger {

/// The head of a tree: all that its next state is built on.
struct TreeHead {
    std::uint64_t size = 0;
    Digest root = emptyRoot();
    bool operator==(const TreeHead&) const = default;
};

/// One thread at a time.
class TreeEdge {
public:
    /// Takes a file of the log (`tile/...`) to write; its error ends the append.
    using Put = std::function<base::Result<void>(const std::string& path, base::BytesView bytes)>;

    /// From the files of the present size; every tile and entry is checked against the root, Refused where they differ.
    [[nodiscard]] static base::Result<TreeEdge> load(TileSource& source, const TreeHead& head);

    /// Puts the tiles and bundles that the entries fill, then the partial ones of the new size.
    [[nodiscard]] base::Result<void> append(std::span<const Digest> entries, const Put& put);
    [[nodiscard]] std::uint64_t size() const noexcept { return m_size; }
    [[nodiscard]] TreeHead head() const { return {m_size, rootOfRightEdge(m_levels)}; }

private:
    base::Result<void> add(const Digest& entry, const Put& put);
    base::Result<void> push(unsigned level, const Digest& hash, const Put& put);
    base::Result<void> putPartials(std::uint64_t oldSize, const Put& put) const;
    base::Result<void> loadBundle(TileSource& source);

    std::uint64_t m_size = 0;
    std::vector<std::vector<Digest>> m_levels; ///< the hashes of the partial tile of each level
    base::Bytes m_bundle;                      ///< the partial bundle
};

/// Is the tree `larger` in these files an extension of `smaller`? False also where the files do not give it; Machine
/// where they cannot be read now.
[[nodiscard]] base::Result<bool> extends(TileSource& source, const TreeHead& smaller, const TreeHead& larger);
/// Do just these entries stand in the tree from index `first` on? first + their number is at most its size.
[[nodiscard]] base::Result<bool> holds(TileSource& source, const TreeHead& head, std::span<const Digest> entries,
                                       std::uint64_t first);

/// Bytes of an entry in a bundle: its length before it.
void addToBundle(base::Bytes& bundle, const Digest& entry);
[[nodiscard]] base::Bytes bytesOfTile(std::span<const Digest> hashes);

} // namespace caseseal::ledger
