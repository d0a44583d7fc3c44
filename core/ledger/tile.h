// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/tree.h"

#include <functional>
#include <string>

/// The tiles of a log (C2SP tlog-tiles): names, and a reader that authenticates every tile before it uses it.
namespace caseseal::ledger {

inline constexpr std::uint64_t kTileWidth = 256;

/// Hashes [256*index, 256*index + width) of a level; width 1 to 256.
struct TileName {
    unsigned level = 0; ///< 0 to 63
    std::uint64_t index = 0;
    unsigned width = 256;
    /// `tile/<L>/<N>[.p/<W>]`
    [[nodiscard]] std::string path() const;
    [[nodiscard]] static base::Result<TileName> parse(std::string_view path);
    auto operator<=>(const TileName&) const = default;
};
/// `tile/entries/<N>[.p/<W>]`
[[nodiscard]] std::string entryBundlePath(std::uint64_t index, unsigned width);
/// Its index and width, as a tile of level 0. BadInput for any other path.
[[nodiscard]] base::Result<TileName> parseEntryBundlePath(std::string_view path);
/// The entries of a bundle: `u16 length || bytes` each, at most 256. BadInput where it ends inside an entry.
[[nodiscard]] base::Result<std::vector<base::BytesView>> parseEntryBundle(base::BytesView bundle);

/// Every tile that a tree of `size` leaves has, right-edge partial ones included, lowest level first. They are about
/// size/255: a size that somebody only claims must not be asked for.
[[nodiscard]] std::vector<TileName> tilesOf(std::uint64_t size);
/// The tiles that a tree of `newSize` has and one of `oldSize` had not.
[[nodiscard]] std::vector<TileName> tilesBetween(std::uint64_t oldSize, std::uint64_t newSize);

/// Where files of a log come from: a folder, a bundle, a database. One thread at a time.
class TileSource {
public:
    virtual ~TileSource() = default;
    /// The bytes at `checkpoint`, `tile/...`: BadInput where there is no such file, Machine where it cannot be read.
    [[nodiscard]] virtual base::Result<base::Bytes> get(const std::string& path) = 0;
};

/// The root of a tree out of its right edge: for each level the hashes of its partial tile (0 to 255), lowest first.
[[nodiscard]] Digest rootOfRightEdge(std::span<const std::vector<Digest>> levels);
/// The root that the right-edge tiles give: what a log is about to sign. It proves nothing by itself.
[[nodiscard]] base::Result<Digest> rootFromTiles(TileSource& source, std::uint64_t size);

/// Reads the tree of one checkpoint out of tiles. Nothing is believed before it is authenticated: the right-edge tiles
/// against the root, every other tile against its entry in an authenticated parent. A partial tile that the source has
/// no more is taken out of the full one. The memory that it needs does not grow with the log (about 1 MiB at most). One
/// thread at a time.
class TileReader final : public SubtreeHashes {
public:
    /// `source` outlives the reader. Fails with Refused where the right-edge tiles do not give the root.
    [[nodiscard]] static base::Result<TileReader> open(TileSource& source, std::uint64_t size, const Digest& root);
    ~TileReader() override;
    TileReader(TileReader&&) noexcept;
    TileReader& operator=(TileReader&&) noexcept;

    [[nodiscard]] std::uint64_t size() const noexcept;
    /// The leaf hash at an index below size(). Refused where its tile is not the one that the root commits to.
    [[nodiscard]] base::Result<Digest> leaf(std::uint64_t index);
    [[nodiscard]] base::Result<Digest> subtree(std::uint64_t start, unsigned height) override;
    /// The authenticated hashes of one tile of tilesOf(size()).
    [[nodiscard]] base::Result<std::vector<Digest>> tile(const TileName& name);

private:
    struct State;
    explicit TileReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Reads every entry of a tree and authenticates it against the root: the level-0 tile of each, and that the entries of
/// its bundle have just those leaf hashes. Refused names the first place that differs. `progress` (may be empty) is
/// told how many entries are done; false from it stops with Cancelled. About 1 s for a million entries on a disk.
[[nodiscard]] base::Result<void> checkEntries(TileSource& source, std::uint64_t size, const Digest& root,
                                              const std::function<bool(std::uint64_t done)>& progress = {});

} // namespace caseseal::ledger
