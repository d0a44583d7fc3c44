// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree_edge.h"

namespace caseseal::ledger {

using base::Bytes;
using base::refused;
using base::Result;

void addToBundle(Bytes& bundle, const Digest& entry) {
    bundle.push_back(0);
    bundle.push_back(static_cast<std::uint8_t>(entry.size()));
    bundle.insert(bundle.end(), entry.begin(), entry.end());
}

Bytes bytesOfTile(std::span<const Digest> hashes) {
    Bytes out;
    out.reserve(hashes.size() * sizeof(Digest));
    for (const Digest& hash : hashes)
        out.insert(out.end(), hash.begin(), hash.end());
    return out;
}

Result<TreeEdge> TreeEdge::load(TileSource& source, const TreeHead& head) {
    TreeEdge edge;
    edge.m_size = head.size;
    TRY(TileReader reader, TileReader::open(source, head.size, head.root));
    std::uint64_t hashes = head.size;
    for (unsigned level = 0; hashes != 0; ++level, hashes /= kTileWidth) {
        edge.m_levels.emplace_back();
        if (const auto width = static_cast<unsigned>(hashes % kTileWidth); width != 0) {
            TRY(edge.m_levels.back(), reader.tile({level, hashes / kTileWidth, width}));
        }
    }
    TRY_VOID(edge.loadBundle(source));
    return edge;
}

Result<void> TreeEdge::append(std::span<const Digest> entries, const Put& put) {
    const std::uint64_t before = m_size;
    for (const Digest& entry : entries)
        TRY_VOID(add(entry, put));
    return putPartials(before, put);
}

Result<void> TreeEdge::add(const Digest& entry, const Put& put) {
    addToBundle(m_bundle, entry);
    ++m_size;
    if (m_size % kTileWidth == 0) {
        TRY_VOID(put(entryBundlePath(m_size / kTileWidth - 1, kTileWidth), m_bundle));
        m_bundle.clear();
    }
    return push(0, leafHash(entry), put);
}

Result<void> TreeEdge::push(unsigned level, const Digest& hash, const Put& put) {
    if (level == m_levels.size())
        m_levels.emplace_back();
    auto& hashes = m_levels[level];
    hashes.push_back(hash);
    if (hashes.size() < kTileWidth)
        return {};
    const std::uint64_t index = (m_size >> (8 * (level + 1))) - 1;
    TRY_VOID(put(TileName{level, index, kTileWidth}.path(), bytesOfTile(hashes)));
    const Digest above = treeRoot(hashes);
    hashes.clear();
    return push(level + 1, above, put);
}

Result<void> TreeEdge::putPartials(std::uint64_t oldSize, const Put& put) const {
    if (oldSize == m_size)
        return {};
    if (!m_bundle.empty())
        TRY_VOID(put(entryBundlePath(m_size / kTileWidth, static_cast<unsigned>(m_size % kTileWidth)), m_bundle));
    for (const TileName& name : tilesBetween(oldSize, m_size))
        if (name.width != kTileWidth)
            TRY_VOID(put(name.path(), bytesOfTile(m_levels.at(name.level))));
    return {};
}

Result<void> TreeEdge::loadBundle(TileSource& source) {
    const auto width = static_cast<unsigned>(m_size % kTileWidth);
    if (width == 0)
        return {};
    const std::string path = entryBundlePath(m_size / kTileWidth, width);
    TRY(m_bundle, source.get(path));
    TRY(const auto entries, parseEntryBundle(m_bundle));
    bool same = entries.size() == width && m_bundle.size() == width * (2 + sizeof(Digest));
    for (std::size_t i = 0; same && i < width; ++i)
        same = leafHash(entries[i]) == m_levels[0][i];
    if (!same)
        return refused("The entries in " + path + " are not those of the ledger's checkpoint.");
    return {};
}

namespace {

/// What cannot be read now says nothing; what is there and wrong says no.
Result<bool> noUnlessMachine(const base::Error& error) {
    return error.kind == base::ErrorKind::Machine ? Result<bool>(error) : Result<bool>(false);
}

} // namespace

Result<bool> extends(TileSource& source, const TreeHead& smaller, const TreeHead& larger) {
    auto reader = TileReader::open(source, larger.size, larger.root);
    if (!reader)
        return noUnlessMachine(reader.error());
    const auto proof = makeConsistencyProof(smaller.size, larger.size, *reader);
    if (!proof)
        return noUnlessMachine(proof.error());
    return checkConsistency(smaller.size, larger.size, *proof, smaller.root, larger.root).has_value();
}

Result<bool> holds(TileSource& source, const TreeHead& head, std::span<const Digest> entries, std::uint64_t first) {
    TRY(TileReader reader, TileReader::open(source, head.size, head.root));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        TRY(const Digest leaf, reader.leaf(first + i));
        if (leaf != leafHash(entries[i]))
            return false;
    }
    return true;
}

} // namespace caseseal::ledger
