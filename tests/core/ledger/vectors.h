// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/tile.h"

#include "crypto/signature.h"

#include <QTest>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

/// What several tests of this room share: the vectors of other implementations, trees in memory, fixed keys.
namespace caseseal::ledger::vectors {

inline std::string folder() { return std::string(CASESEAL_SHARED_DATA) + "/ledger/"; }

inline bool haveFolder() { return std::ifstream(folder() + "INDEX.md").good(); }

/// The bytes of a file below the folder of vectors; a missing file fails the test by an empty text.
inline std::string read(const std::string& name) {
    std::ifstream file(folder() + name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline nlohmann::json json(const std::string& name) { return nlohmann::json::parse(read(name)); }

/// Base64 of a digest; nullopt where it is not 32 bytes (some vectors mean just that).
inline std::optional<Digest> digest(const std::string& base64) {
    const auto parsed = base::exactly<32>(base::parseBase64(base64));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// Hashes of a JSON array; null is no hash at all. nullopt where one of them is not 32 bytes.
inline std::optional<std::vector<Digest>> proof(const nlohmann::json& array) {
    std::vector<Digest> out;
    if (array.is_null())
        return out;
    for (const auto& element : array) {
        const auto one = digest(element.get<std::string>());
        if (!one)
            return std::nullopt;
        out.push_back(*one);
    }
    return out;
}

/// The leaf hash of a made-up entry.
inline Digest madeLeaf(std::uint64_t index) { return leafHash(base::bytesOf("entry " + std::to_string(index))); }

inline std::vector<Digest> madeLeaves(std::uint64_t count) {
    std::vector<Digest> out;
    for (std::uint64_t i = 0; i < count; ++i)
        out.push_back(madeLeaf(i));
    return out;
}

/// Subtrees of leaves in memory, by RFC 6962's own recursive words.
class LeafHashes final : public SubtreeHashes {
public:
    explicit LeafHashes(std::vector<Digest> leaves) : m_leaves(std::move(leaves)) {}
    base::Result<Digest> subtree(std::uint64_t start, unsigned height) override {
        const std::uint64_t count = std::uint64_t{1} << height;
        if (start % count != 0 || start + count > m_leaves.size())
            return base::badInput("outside");
        return root(std::span(m_leaves).subspan(start, count));
    }
    static Digest root(std::span<const Digest> leaves) {
        if (leaves.empty())
            return emptyRoot();
        if (leaves.size() == 1)
            return leaves[0];
        std::size_t k = 1;
        while (k * 2 < leaves.size())
            k *= 2;
        return nodeHash(root(leaves.first(k)), root(leaves.subspan(k)));
    }
    [[nodiscard]] const std::vector<Digest>& leaves() const { return m_leaves; }

private:
    std::vector<Digest> m_leaves;
};

/// Files of a log in memory.
class MemorySource final : public TileSource {
public:
    base::Result<base::Bytes> get(const std::string& path) override {
        ++reads;
        const auto file = files.find(path);
        if (file == files.end())
            return base::badInput("There is no " + path + ".");
        return file->second;
    }
    std::map<std::string, base::Bytes> files;
    std::size_t reads = 0;
};

/// All tiles of a tree with these leaf hashes.
inline MemorySource tilesInMemory(const std::vector<Digest>& leaves) {
    MemorySource out;
    LeafHashes hashes(leaves);
    std::vector<std::vector<Digest>> levels{leaves};
    while (levels.back().size() >= kTileWidth) {
        std::vector<Digest> above;
        for (std::size_t i = 0; i + kTileWidth <= levels.back().size(); i += kTileWidth)
            above.push_back(LeafHashes::root(std::span(levels.back()).subspan(i, kTileWidth)));
        levels.push_back(std::move(above));
    }
    for (const TileName& name : tilesOf(leaves.size())) {
        base::Bytes bytes;
        for (std::size_t i = 0; i < name.width; ++i) {
            const Digest& hash = levels.at(name.level).at(name.index * kTileWidth + i);
            bytes.insert(bytes.end(), hash.begin(), hash.end());
        }
        out.files[name.path()] = std::move(bytes);
    }
    return out;
}

/// The key whose seed is the SHA-256 of a word: the same in every run, as in the vectors.
inline crypto::SigningKey fixedKey(crypto::Algorithm algorithm, std::string_view word) {
    return crypto::SigningKey::fromSeed(algorithm, crypto::SecretBytes(crypto::sha256(base::bytesOf(word)))).value();
}

} // namespace caseseal::ledger::vectors
