// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tile.h"

#include <algorithm>
#include <list>
#include <unordered_map>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Bytes;
using base::refused;
using base::Result;

constexpr unsigned kWidth = static_cast<unsigned>(kTileWidth);
constexpr unsigned kHeight = 8;    ///< levels of the tree in one level of tiles
constexpr unsigned kMaxLevel = 63; ///< that a name may have
constexpr std::uint64_t kMaxIndex = kMaxTreeSize / kTileWidth;
constexpr std::size_t kCachedTiles = 128; ///< 1 MiB

/// `x001/x234/067`
std::string indexPath(std::uint64_t index) {
    const auto group = [](std::uint64_t n) {
        std::string out(3, '0');
        for (std::size_t digit = 3; digit-- > 0; n /= 10)
            out[digit] = static_cast<char>('0' + n % 10);
        return out;
    };
    std::string out = group(index);
    while ((index /= 1000) != 0)
        out.insert(0, 1, '/').insert(0, group(index)).insert(0, 1, 'x');
    return out;
}

std::string widthSuffix(unsigned width) {
    CHECK(width >= 1 && width <= kWidth);
    return width == kWidth ? "" : ".p/" + std::to_string(width);
}

/// How many hashes level L of a tree has.
std::uint64_t hashesAt(unsigned level, std::uint64_t size) noexcept {
    return level * kHeight < 64 ? size >> (level * kHeight) : 0;
}

/// The digits of `x001/x234/067`, or nothing where a group has another form.
std::optional<std::string> indexDigits(std::string_view path) {
    std::string digits;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        std::string_view group = path.substr(0, end);
        const bool last = end == path.size();
        if (!last && !group.starts_with('x'))
            return std::nullopt;
        group.remove_prefix(last ? 0 : 1);
        if (group.size() != 3)
            return std::nullopt;
        digits += group;
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return digits.empty() ? "0" : digits;
}

/// Hashes as they stand in a tile file.
std::vector<Digest> hashesIn(base::BytesView bytes) {
    std::vector<Digest> out(bytes.size() / sizeof(Digest));
    for (std::size_t i = 0; i < out.size(); ++i)
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * sizeof(Digest)), sizeof(Digest), out[i].begin());
    return out;
}

/// As the source gives it: not authenticated. A partial tile may come out of the full one.
Result<std::vector<Digest>> fetch(TileSource& source, const TileName& name) {
    Result<Bytes> bytes = source.get(name.path());
    TileName found = name;
    if (!bytes && bytes.error().kind == base::ErrorKind::BadInput && name.width != kWidth) {
        found.width = kWidth;
        if (Result<Bytes> full = source.get(found.path()); full)
            bytes = std::move(full);
    }
    if (!bytes)
        return std::move(bytes).error();
    if (bytes->size() != found.width * sizeof(Digest))
        return refused("The tile " + found.path() + " has " + std::to_string(bytes->size()) + " bytes instead of " +
                       std::to_string(found.width * sizeof(Digest)) + ".");
    return hashesIn(base::BytesView(*bytes).first(name.width * sizeof(Digest)));
}

/// Root of the leaves under a partial tile, followed by those whose root is `right`.
std::optional<Digest> foldTile(std::span<const Digest> hashes, std::optional<Digest> right) {
    while (!hashes.empty()) {
        const std::size_t part = hashes.size() & (~hashes.size() + 1); // lowest bit
        const Digest left = treeRoot(hashes.last(part));
        right = right ? nodeHash(left, *right) : left;
        hashes = hashes.first(hashes.size() - part);
    }
    return right;
}

/// The hashes of the partial tile of each level; none where its width is 0.
Result<std::vector<std::vector<Digest>>> fetchRightEdge(TileSource& source, std::uint64_t size) {
    std::vector<std::vector<Digest>> levels;
    for (unsigned level = 0; hashesAt(level, size) != 0; ++level) {
        levels.emplace_back();
        const auto width = static_cast<unsigned>(hashesAt(level, size) % kTileWidth);
        if (width != 0) {
            TRY(levels.back(), fetch(source, {level, hashesAt(level, size) / kTileWidth, width}));
        }
    }
    return levels;
}

} // namespace

std::string TileName::path() const {
    return "tile/" + std::to_string(level) + "/" + indexPath(index) + widthSuffix(width);
}

Result<TileName> TileName::parse(std::string_view path) {
    const auto bad = [&] { return badInput("Not the name of a tile, as tile/0/x001/067 or tile/0/000.p/5."); };
    static constexpr std::string_view kStart = "tile/";
    if (path.size() > 64 || !path.starts_with(kStart))
        return bad();
    std::string_view rest = path.substr(kStart.size());
    const std::size_t slash = rest.find('/');
    if (slash == std::string_view::npos)
        return bad();
    const auto level = base::parseDecimal(rest.substr(0, slash));
    rest.remove_prefix(slash + 1);
    TileName out;
    if (const std::size_t partial = rest.find(".p/"); partial != std::string_view::npos) {
        const auto width = base::parseDecimal(rest.substr(partial + 3));
        if (!width || *width < 1 || *width >= kTileWidth)
            return bad();
        out.width = static_cast<unsigned>(*width);
        rest = rest.substr(0, partial);
    }
    const auto digits = indexDigits(rest);
    const auto index = base::parseDecimal(digits.value_or(""));
    if (!level || *level > kMaxLevel || !index || *index > kMaxIndex)
        return bad();
    out.level = static_cast<unsigned>(*level);
    out.index = *index;
    if (out.path() != path) // one name for one tile
        return bad();
    return out;
}

std::string entryBundlePath(std::uint64_t index, unsigned width) {
    return "tile/entries/" + indexPath(index) + widthSuffix(width);
}

Result<TileName> parseEntryBundlePath(std::string_view path) {
    static constexpr std::string_view kStart = "tile/entries/";
    if (!path.starts_with(kStart))
        return base::badInput("not the path of an entry bundle");
    return TileName::parse("tile/0/" + std::string(path.substr(kStart.size())));
}

Result<std::vector<base::BytesView>> parseEntryBundle(base::BytesView bundle) {
    std::vector<base::BytesView> out;
    while (!bundle.empty()) {
        const std::size_t length = bundle.size() < 2 ? 0 : std::size_t{bundle[0]} << 8 | bundle[1];
        if (bundle.size() < 2 + length)
            return badInput("The entry bundle ends inside an entry.");
        if (out.size() == kTileWidth)
            return badInput("The entry bundle has more than 256 entries.");
        out.push_back(bundle.subspan(2, length));
        bundle = bundle.subspan(2 + length);
    }
    return out;
}

Result<Digest> rootFromTiles(TileSource& source, std::uint64_t size) {
    if (size > kMaxTreeSize)
        return badInput("A ledger cannot have " + std::to_string(size) + " entries.");
    TRY(const auto levels, fetchRightEdge(source, size));
    return rootOfRightEdge(levels);
}

Digest rootOfRightEdge(std::span<const std::vector<Digest>> levels) {
    std::optional<Digest> root;
    for (const auto& hashes : levels)
        root = foldTile(hashes, root);
    return root.value_or(emptyRoot());
}

std::vector<TileName> tilesOf(std::uint64_t size) { return tilesBetween(0, size); }

std::vector<TileName> tilesBetween(std::uint64_t oldSize, std::uint64_t newSize) {
    std::vector<TileName> out;
    for (unsigned level = 0; hashesAt(level, newSize) != 0; ++level) {
        const std::uint64_t oldHashes = hashesAt(level, oldSize);
        const std::uint64_t newHashes = hashesAt(level, newSize);
        for (std::uint64_t i = oldHashes / kTileWidth; i < newHashes / kTileWidth; ++i)
            out.push_back({level, i, kWidth});
        if (newHashes % kTileWidth != 0 && newHashes != oldHashes)
            out.push_back({level, newHashes / kTileWidth, static_cast<unsigned>(newHashes % kTileWidth)});
    }
    return out;
}

struct TileReader::State {
    struct Key {
        unsigned level;
        std::uint64_t index;
        bool operator==(const Key&) const = default;
    };
    struct HashOfKey {
        std::size_t operator()(const Key& key) const noexcept {
            return std::hash<std::uint64_t>{}(key.index << 6 | key.level);
        }
    };
    struct Cached {
        Key key;
        std::vector<Digest> hashes;
    };

    TileSource* source;
    std::uint64_t size;
    Digest root;
    std::vector<std::vector<Digest>> rightEdge; ///< partial tiles by level: authenticated by the root, kept
    std::list<Cached> recent;                   ///< full tiles, authenticated by their parents, newest first
    std::unordered_map<Key, std::list<Cached>::iterator, HashOfKey> places;

    [[nodiscard]] std::uint64_t fullTilesAt(unsigned level) const { return hashesAt(level, size) / kTileWidth; }
    [[nodiscard]] unsigned edgeWidthAt(unsigned level) const {
        return static_cast<unsigned>(hashesAt(level, size) % kTileWidth);
    }

    /// Loads the right-edge tiles and folds them: every hash in them goes into the root.
    Result<void> loadRightEdge() {
        TRY(rightEdge, fetchRightEdge(*source, size));
        if (rootOfRightEdge(rightEdge) != root)
            return refused("The tiles at the right edge of the ledger do not give the root of its checkpoint (size " +
                           std::to_string(size) + ").");
        return {};
    }

    /// The authenticated hashes of the tile at that place. The pointer holds until the next call.
    Result<const std::vector<Digest>*> tileAt(unsigned level, std::uint64_t index) {
        if (index == fullTilesAt(level) && edgeWidthAt(level) != 0)
            return &rightEdge.at(level);
        if (index >= fullTilesAt(level))
            return badInput("A ledger of " + std::to_string(size) + " entries has no tile " + std::to_string(index) +
                            " at level " + std::to_string(level) + ".");
        if (!recent.empty() && recent.front().key == Key{level, index})
            return &recent.front().hashes;
        if (const auto place = places.find({level, index}); place != places.end()) {
            recent.splice(recent.begin(), recent, place->second);
            return &recent.front().hashes;
        }
        return fetchFull({level, index, kWidth});
    }

    Result<const std::vector<Digest>*> fetchFull(const TileName& name) {
        TRY(const auto* const parent, tileAt(name.level + 1, name.index / kTileWidth));
        const Digest wanted = (*parent)[name.index % kTileWidth];
        TRY(std::vector<Digest> hashes, fetch(*source, name));
        if (treeRoot(hashes) != wanted)
            return refused("The tile " + name.path() + " is not the one that the checkpoint commits to.");
        return remember({name.level, name.index}, std::move(hashes));
    }

    const std::vector<Digest>* remember(const Key& key, std::vector<Digest> hashes) {
        recent.push_front({key, std::move(hashes)});
        places[key] = recent.begin();
        if (recent.size() > kCachedTiles) {
            places.erase(recent.back().key);
            recent.pop_back();
        }
        return &recent.front().hashes;
    }
};

TileReader::TileReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
TileReader::~TileReader() = default;
TileReader::TileReader(TileReader&&) noexcept = default;
TileReader& TileReader::operator=(TileReader&&) noexcept = default;

Result<TileReader> TileReader::open(TileSource& source, std::uint64_t size, const Digest& root) {
    if (size > kMaxTreeSize)
        return badInput("A ledger cannot have " + std::to_string(size) + " entries.");
    auto state = std::make_unique<State>();
    state->source = &source;
    state->size = size;
    state->root = root;
    TRY_VOID(state->loadRightEdge());
    return TileReader(std::move(state));
}

std::uint64_t TileReader::size() const noexcept { return m_state->size; }

Result<Digest> TileReader::leaf(std::uint64_t index) { return subtree(index, 0); }

Result<Digest> TileReader::subtree(std::uint64_t start, unsigned height) {
    const std::uint64_t leaves = height < 64 ? std::uint64_t{1} << height : 0;
    if (leaves == 0 || start % leaves != 0 || start >= m_state->size || leaves > m_state->size - start)
        return badInput("A ledger of " + std::to_string(m_state->size) + " entries has no complete subtree of height " +
                        std::to_string(height) + " at " + std::to_string(start) + ".");
    const unsigned level = height / kHeight;
    const std::uint64_t first = start >> (level * kHeight);
    TRY(const auto* const hashes, m_state->tileAt(level, first / kTileWidth));
    const auto part = std::span(*hashes).subspan(first % kTileWidth, std::size_t{1} << (height % kHeight));
    return part.size() == 1 ? part.front() : treeRoot(part);
}

Result<std::vector<Digest>> TileReader::tile(const TileName& name) {
    const std::uint64_t full = m_state->fullTilesAt(name.level);
    const unsigned wanted = name.index < full ? kWidth : m_state->edgeWidthAt(name.level);
    if (name.index > full || name.width != wanted || name.width == 0)
        return badInput("A ledger of " + std::to_string(m_state->size) + " entries has no tile " + name.path() + ".");
    TRY(const auto* const hashes, m_state->tileAt(name.level, name.index));
    return *hashes;
}

namespace {

Result<void> checkBundle(TileSource& source, TileReader& reader, const TileName& name) {
    TRY(const auto leaves, reader.tile(name));
    const std::string path = entryBundlePath(name.index, name.width);
    TRY(const base::Bytes bundle, source.get(path));
    TRY(const auto entries, parseEntryBundle(bundle));
    if (entries.size() < leaves.size())
        return base::refused("The ledger's file " + path + " lacks entries.");
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (leafHash(entries[i]) != leaves[i])
            return base::refused("The ledger holds another entry at " + std::to_string(name.index * kTileWidth + i) +
                                 " than the one that its checkpoint covers.");
    return {};
}

} // namespace

Result<void> checkEntries(TileSource& source, std::uint64_t size, const Digest& root,
                          const std::function<bool(std::uint64_t done)>& progress) {
    TRY(TileReader reader, TileReader::open(source, size, root));
    for (std::uint64_t first = 0; first < size; first += kTileWidth) {
        const auto width = static_cast<unsigned>(std::min(kTileWidth, size - first));
        TRY_VOID(checkBundle(source, reader, {0, first / kTileWidth, width}));
        if (progress && !progress(first + width))
            return base::cancelled();
    }
    return {};
}

} // namespace caseseal::ledger
