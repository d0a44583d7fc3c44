// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint.h"
#include "ledger/tile.h"
#include "vectors.h"

#include <set>

using namespace caseseal;
using namespace caseseal::ledger;
using vectors::LeafHashes;
using vectors::MemorySource;

namespace {

/// The shared Tessera log as a source of tiles.
class TesseraSource final : public TileSource {
public:
    base::Result<base::Bytes> get(const std::string& path) override {
        const std::string text = vectors::read("tessera-log/" + path);
        if (text.empty())
            return base::badInput("There is no " + path + ".");
        return base::Bytes(text.begin(), text.end());
    }
};

} // namespace

/// Tile names, and the reader that authenticates: the Tessera log at every size, small and odd trees, every tile
/// altered.
class TestTile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAndPaths_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<unsigned>("level");
        QTest::addColumn<qulonglong>("index");
        QTest::addColumn<unsigned>("width");
        const auto row = [](const char* path, unsigned level, qulonglong index, unsigned width) {
            QTest::newRow(path) << QString::fromLatin1(path) << level << index << width;
        };
        row("tile/0/000", 0, 0, 256);
        row("tile/0/005", 0, 5, 256);
        row("tile/0/x001/x234/067", 0, 1234067, 256);
        row("tile/1/x001/000.p/1", 1, 1000, 1);
        row("tile/63/999.p/255", 63, 999, 255);
        row("tile/0/x036/x028/x797/x018/x963/967", 0, 36028797018963967ULL, 256);
    }
    void namesAndPaths() {
        QFETCH(QString, path);
        QFETCH(unsigned, level);
        QFETCH(qulonglong, index);
        QFETCH(unsigned, width);
        const TileName name{level, index, width};
        QCOMPARE(name.path(), path.toStdString());
        QCOMPARE(TileName::parse(path.toStdString()).value(), name);
        if (level == 0)
            QCOMPARE(entryBundlePath(index, width), "tile/entries" + path.toStdString().substr(6));
    }

    void badNames_data() {
        QTest::addColumn<QString>("path");
        for (const char* path : {"",
                                 "tile",
                                 "tile/",
                                 "tile/0",
                                 "tile/0/",
                                 "tile/0/0",
                                 "tile/0/0000",
                                 "tile/00/000",
                                 "tile/64/000",
                                 "tile/-1/000",
                                 "tile/+1/000",
                                 "tile/0/x000/001",
                                 "tile/0/001/",
                                 "tile/0/x001/",
                                 "tile/0/x001",
                                 "tile/0/001/002",
                                 "tile/0/000.p/0",
                                 "tile/0/000.p/256",
                                 "tile/0/000.p/01",
                                 "tile/0/000.p/",
                                 "tile/0/000.p",
                                 "tile/0/000.p/1/",
                                 "tile/entries/000",
                                 "tile/0/00a",
                                 "tile/0/../../x",
                                 "/tile/0/000",
                                 "tile/0/x036/x028/x797/x018/x963/968",
                                 "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
                                 "tile/0/000.p/1.p/1",
                                 "tile/0/000 "})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void badNames() {
        QFETCH(QString, path);
        QVERIFY(!TileName::parse(path.toStdString()));
    }

    void tilesOfKnownSizes() {
        QVERIFY(tilesOf(0).empty());
        QCOMPARE(tilesOf(1), (std::vector<TileName>{{0, 0, 1}}));
        QCOMPARE(tilesOf(256), (std::vector<TileName>{{0, 0, 256}, {1, 0, 1}}));
        QCOMPARE(tilesOf(257), (std::vector<TileName>{{0, 0, 256}, {0, 1, 1}, {1, 0, 1}}));
        const auto tiles = tilesOf(70000);
        QCOMPARE(tiles.size(), std::size_t{277});
        QVERIFY(std::find(tiles.begin(), tiles.end(), TileName{0, 273, 112}) != tiles.end());
        QVERIFY(std::find(tiles.begin(), tiles.end(), TileName{1, 1, 17}) != tiles.end());
        QVERIFY(std::find(tiles.begin(), tiles.end(), TileName{2, 0, 1}) != tiles.end());
    }

    /// tilesBetween is just what the larger tree has and the smaller has not.
    void tilesBetweenIsTheDifference() {
        for (const std::uint64_t newSize : {1, 2, 255, 256, 257, 511, 512, 600, 65535, 65536, 65537, 70000})
            for (const std::uint64_t oldSize : {0, 1, 2, 254, 255, 256, 257, 512, 599, 65280, 65535, 65536, 70000}) {
                if (oldSize > newSize)
                    continue;
                const auto had = tilesOf(oldSize);
                std::set<TileName> expected;
                for (const TileName& name : tilesOf(newSize))
                    if (std::find(had.begin(), had.end(), name) == had.end())
                        expected.insert(name);
                const auto tiles = tilesBetween(oldSize, newSize);
                QCOMPARE((std::set<TileName>{tiles.begin(), tiles.end()}), expected);
                QCOMPARE(tiles.size(), expected.size());
            }
    }

    void tesseraLogAtEverySize() {
        if (!vectors::haveFolder())
            QSKIP("The shared vectors are not there.");
        auto vkey = vectors::read("tessera-log/vkey");
        vkey.erase(vkey.find_last_not_of('\n') + 1);
        const auto key = VerifierKey::parse(vkey).value();
        const auto entries = vectors::json("tessera-log/entries.json");
        TesseraSource source;
        std::optional<Checkpoint> last;
        for (std::uint64_t n = 0; n <= 15; ++n) {
            const auto parsed = SignedCheckpoint::parse(vectors::read("tessera-log/checkpoint." + std::to_string(n)));
            QVERIFY(parsed.has_value());
            QCOMPARE(checkSignatures(*parsed, {key})->size(), std::size_t{1});
            const Checkpoint& head = parsed->checkpoint;
            QCOMPARE(head.size, n);
            auto reader = TileReader::open(source, head.size, head.root);
            QVERIFY2(reader.has_value(), reader ? "" : reader.error().message.c_str());
            for (std::uint64_t i = 0; i < n; ++i) {
                const Digest leaf = leafHash(base::bytesOf(entries[i].get<std::string>()));
                QCOMPARE(reader->leaf(i).value(), leaf);
                QVERIFY(checkInclusion(i, n, leaf, makeInclusionProof(i, n, *reader).value(), head.root));
            }
            if (last)
                QVERIFY(checkConsistency(last->size, n, makeConsistencyProof(last->size, n, *reader).value(),
                                         last->root, head.root));
            QCOMPARE(rootOf(n, *reader).value(), head.root);
            last = head;
        }
    }

    void everyLeafOfManySizes_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 2, 3, 64, 255, 256, 257, 300, 511, 512, 513, 65535, 65536, 65537, 66000})
            QTest::newRow(std::to_string(size).c_str()) << size;
    }
    void everyLeafOfManySizes() {
        QFETCH(int, size);
        const auto count = static_cast<std::uint64_t>(size);
        const auto leaves = vectors::madeLeaves(count);
        MemorySource source = vectors::tilesInMemory(leaves);
        const Digest root = treeRoot(leaves);
        auto reader = TileReader::open(source, count, root);
        QVERIFY(reader.has_value());
        for (std::uint64_t i = 0; i < count; ++i)
            QVERIFY(reader->leaf(i).value() == leaves[i]);
        QCOMPARE(source.reads, tilesOf(count).size()); // each tile is fetched once
        QVERIFY(!reader->leaf(count));
        QCOMPARE(rootOf(count, *reader).value(), root);
        for (const std::uint64_t i : {std::uint64_t{0}, count / 3, count - 1})
            if (i < count)
                QVERIFY(checkInclusion(i, count, leaves[i], makeInclusionProof(i, count, *reader).value(), root));
        for (const std::uint64_t old : {std::uint64_t{1}, count / 7, count / 2, count})
            if (old <= count)
                QVERIFY(checkConsistency(old, count, makeConsistencyProof(old, count, *reader).value(),
                                         treeRoot(std::span(leaves).first(old)), root));
    }

    void wholeTilesAreGivenOut() {
        const auto leaves = vectors::madeLeaves(600);
        MemorySource source = vectors::tilesInMemory(leaves);
        auto reader = TileReader::open(source, 600, treeRoot(leaves)).value();
        for (const TileName& name : tilesOf(600))
            QCOMPARE(reader.tile(name)->size(), std::size_t{name.width});
        QCOMPARE(reader.tile({0, 2, 88})->at(87), leaves[599]);
        for (const TileName& name : {TileName{0, 2, 87}, TileName{0, 2, 256}, TileName{0, 3, 256}, TileName{0, 1, 5},
                                     TileName{1, 0, 3}, TileName{2, 0, 1}, TileName{60, 0, 1}})
            QVERIFY(!reader.tile(name));
    }

    void subtreesOutsideAreRefused() {
        const auto leaves = vectors::madeLeaves(300);
        MemorySource source = vectors::tilesInMemory(leaves);
        auto reader = TileReader::open(source, 300, treeRoot(leaves)).value();
        QVERIFY(reader.subtree(0, 8));
        QVERIFY(reader.subtree(256, 5));
        for (const auto& [start, height] : std::vector<std::pair<std::uint64_t, unsigned>>{
                 {256, 6}, {0, 9}, {1, 1}, {300, 0}, {0, 63}, {0, 64}, {0, 200}, {~std::uint64_t{0}, 0}})
            QVERIFY(!reader.subtree(start, height));
    }

    /// The partial tile of a size may be gone once the full one is there.
    void fallsBackToTheFullTile() {
        const auto leaves = vectors::madeLeaves(600);
        MemorySource source = vectors::tilesInMemory(leaves);
        const std::vector<Digest> before(leaves.begin(), leaves.begin() + 400); // right edge inside full tile 1
        QVERIFY(!source.files.contains(TileName{0, 1, 144}.path()));
        auto first = treeRoot(std::span(leaves).first(256));
        source.files[TileName{1, 0, 1}.path()] = base::Bytes(first.begin(), first.end());
        auto reader = TileReader::open(source, 400, treeRoot(before));
        QVERIFY(reader.has_value());
        QCOMPARE(reader->leaf(399).value(), leaves[399]);
        source.files.erase("tile/0/001");
        const auto missing = TileReader::open(source, 400, treeRoot(before));
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, base::ErrorKind::BadInput);
        QVERIFY(missing.error().message.find("tile/0/001.p/144") != std::string::npos);
    }

    /// Every byte of every tile of several sizes: a reader that opens gives only what the root commits to.
    void everyByteOfEveryTile_data() {
        QTest::addColumn<int>("size");
        for (const int size : {1, 5, 255, 256, 300, 515})
            QTest::newRow(std::to_string(size).c_str()) << size;
    }
    void everyByteOfEveryTile() {
        QFETCH(int, size);
        const auto count = static_cast<std::uint64_t>(size);
        const auto leaves = vectors::madeLeaves(count);
        MemorySource source = vectors::tilesInMemory(leaves);
        const Digest root = treeRoot(leaves);
        for (const TileName& name : tilesOf(count)) {
            auto& file = source.files[name.path()];
            for (std::size_t i = 0; i < file.size(); i += 5) {
                file[i] ^= 0x10;
                auto reader = TileReader::open(source, count, root);
                const auto tile = reader ? reader->tile(name) : reader.error();
                QVERIFY(!tile.has_value());
                QCOMPARE(tile.error().kind, base::ErrorKind::Refused);
                file[i] ^= 0x10;
            }
            file.push_back(0); // a byte more
            auto longer = TileReader::open(source, count, root);
            QVERIFY(!longer || !longer->tile(name));
            file.resize(file.size() - 2); // a byte less
            auto shorter = TileReader::open(source, count, root);
            QVERIFY(!shorter || !shorter->tile(name));
            file = vectors::tilesInMemory(leaves).files[name.path()];
        }
    }

    /// A tile that was refused is not in the cache: the next reading, with the file mended, succeeds; and the reverse.
    void refusedTilesAreNotKept() {
        const auto leaves = vectors::madeLeaves(600);
        MemorySource source = vectors::tilesInMemory(leaves);
        auto reader = TileReader::open(source, 600, treeRoot(leaves)).value();
        source.files["tile/0/000"][0] ^= 1;
        QVERIFY(!reader.leaf(0));
        QVERIFY(!reader.leaf(200));
        source.files["tile/0/000"][0] ^= 1;
        QCOMPARE(reader.leaf(0).value(), leaves[0]);
    }

    void emptyLog() {
        MemorySource none;
        QVERIFY(TileReader::open(none, 0, emptyRoot()));
        const auto wrong = TileReader::open(none, 0, Digest{});
        QVERIFY(!wrong.has_value());
        QCOMPARE(wrong.error().kind, base::ErrorKind::Refused);
        QVERIFY(!TileReader::open(none, ~std::uint64_t{0}, Digest{}));
        QVERIFY(!TileReader::open(none, kMaxTreeSize, Digest{}));
    }
};

QTEST_GUILESS_MAIN(TestTile)
#include "tst_tile.moc"
