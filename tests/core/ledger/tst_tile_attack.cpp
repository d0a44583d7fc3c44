// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/folder_ledger.h"
#include "ledger_contract.h"

#include <QTemporaryDir>

#include <map>
#include <set>

using namespace caseseal;
using namespace caseseal::ledger;
using namespace caseseal::ledger::contract;

namespace {

constexpr std::uint64_t kSize = 70'000; // several right-edge subtrees share a tile here

/// A log in which somebody has put other files over some of its own.
class TamperedSource final : public TileSource {
public:
    explicit TamperedSource(TileSource& honest) : m_honest(honest) {}
    base::Result<base::Bytes> get(const std::string& path) override {
        const auto file = files.find(path);
        return file != files.end() ? base::Result<base::Bytes>(file->second) : m_honest.get(path);
    }
    std::map<std::string, base::Bytes> files;

private:
    TileSource& m_honest;
};

/// The tile of a tree of kSize in which hash `index` of that level lies.
TileName tileOf(unsigned level, std::uint64_t index) {
    const std::uint64_t hashes = kSize >> (8 * level);
    const std::uint64_t tile = index / kTileWidth;
    const auto width = tile < hashes / kTileWidth ? kTileWidth : hashes % kTileWidth;
    return {level, tile, static_cast<unsigned>(width)};
}

Digest rootOfTile(const base::Bytes& bytes) {
    TreeBuilder builder;
    for (std::size_t i = 0; i < bytes.size(); i += sizeof(Digest)) {
        Digest hash;
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i), sizeof(Digest), hash.begin());
        builder.append(hash);
    }
    return builder.root();
}

/// Another entry at that index, its bundle and its tiles up to `parents` levels above made to match it.
void tamper(TamperedSource& source, std::uint64_t index, const Digest& entry, unsigned parents) {
    const TileName lowest = tileOf(0, index);
    const std::string bundlePath = entryBundlePath(lowest.index, lowest.width);
    base::Bytes bundle = source.get(bundlePath).value();
    std::copy(entry.begin(), entry.end(), bundle.begin() + static_cast<std::ptrdiff_t>(index % kTileWidth * 34 + 2));
    source.files[bundlePath] = bundle;
    Digest hash = leafHash(entry);
    for (unsigned level = 0; level <= parents; ++level, index /= kTileWidth) {
        if (index >= kSize >> (8 * level))
            return; // what lies above would be the root itself
        const TileName name = tileOf(level, index);
        base::Bytes tile = source.get(name.path()).value();
        std::copy(hash.begin(), hash.end(),
                  tile.begin() + static_cast<std::ptrdiff_t>(index % kTileWidth * sizeof(Digest)));
        source.files[name.path()] = tile;
        if (name.width != kTileWidth)
            return; // a partial tile has no parent
        hash = rootOfTile(tile);
    }
}

/// Both sides of every edge that the tree of kSize has, and others by the way.
std::set<std::uint64_t> positions() {
    std::set<std::uint64_t> out;
    const auto around = [&](std::uint64_t at) {
        for (std::uint64_t i = at < 2 ? 0 : at - 2; i < at + 2; ++i)
            if (i < kSize)
                out.insert(i);
    };
    std::uint64_t edge = 0;
    for (unsigned bit = 63; bit < 64; --bit)
        if ((kSize >> bit & 1) != 0)
            around(edge += std::uint64_t{1} << bit); // right-edge subtrees
    for (unsigned level = 0; level < 3; ++level)
        around(kSize >> (8 * level) << (8 * level)); // right-edge tiles
    for (std::uint64_t at = 0; at < kSize; at += 1777)
        around(at);
    for (std::uint64_t at = 65'536; at < kSize; at += 256)
        around(at); // every full tile under the partial one of level 1
    return out;
}

} // namespace

/// Our own log of 70,000 entries, written by the folder ledger and read by our reader; then the attack of
/// CVE-2026-56865: an entry and its tiles altered alike must not get past the reader, wherever it stands.
class TestTileAttack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_ledger = FolderLedger::open(m_dir.path().toStdString()).value();
        m_entries = seals(0, kSize);
        std::string seen;
        for (const std::uint64_t end : {std::uint64_t{3}, std::uint64_t{40'000}, kSize}) {
            const std::span all(m_entries);
            const auto from = seen.empty() ? 0 : SignedCheckpoint::parse(seen)->checkpoint.size;
            const auto done = publish(*m_ledger, kOrigin, policyOf({"site-a"}), member("site-a"),
                                      all.subspan(from, end - from), seen, kTime);
            QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
            seen = done->checkpointNote;
        }
        m_root = SignedCheckpoint::parse(seen)->checkpoint.root;
        TreeBuilder builder;
        for (const Digest& entry : m_entries)
            builder.append(leafHash(entry));
        QCOMPARE(m_root, builder.root());
    }

    void everyEntryIsRead() {
        QCOMPARE(readAll(*m_ledger).value(), m_entries);
        for (const TileName& name : tilesOf(kSize))
            QVERIFY(m_ledger->get(name.path()));
    }

    void proofsOutOfTiles() {
        auto reader = TileReader::open(*m_ledger, kSize, m_root).value();
        for (const std::uint64_t index : positions())
            QVERIFY(checkInclusion(index, kSize, leafHash(m_entries[index]),
                                   makeInclusionProof(index, kSize, reader).value(), m_root));
        TreeBuilder builder;
        for (std::uint64_t old = 0; old < kSize; ++old) {
            if (old % 977 == 0)
                QVERIFY(checkConsistency(old, kSize, makeConsistencyProof(old, kSize, reader).value(), builder.root(),
                                         m_root));
            builder.append(leafHash(m_entries[old]));
        }
    }

    void noTamperedEntryPasses_data() {
        QTest::addColumn<unsigned>("parents");
        QTest::newRow("tile of level 0 alone") << 0U;
        QTest::newRow("and its parent") << 1U;
        QTest::newRow("and all above") << 2U;
    }
    void noTamperedEntryPasses() {
        QFETCH(unsigned, parents);
        int tried = 0;
        for (const std::uint64_t index : positions()) {
            TamperedSource source(*m_ledger);
            const Digest forged = seal(1'000'000 + index);
            tamper(source, index, forged, parents);
            auto reader = TileReader::open(source, kSize, m_root);
            const auto leaf = reader ? reader->leaf(index) : reader.error();
            QVERIFY2(!leaf.has_value(), ("index " + std::to_string(index)).c_str());
            QCOMPARE(leaf.error().kind, base::ErrorKind::Refused);
            if (reader) // and no neighbour out of the same tile either
                QVERIFY(!reader->leaf(index ^ 1));
            ++tried;
        }
        QVERIFY(tried > 200);
    }

    /// The same while the reader has read the honest tiles before, and the other way round.
    void theCacheDoesNotHelpTheForger() {
        for (const std::uint64_t index : {std::uint64_t{5}, std::uint64_t{65'600}, std::uint64_t{69'800}}) {
            TamperedSource source(*m_ledger);
            tamper(source, index, seal(1'000'000), 1);
            auto reader = TileReader::open(source, kSize, m_root);
            if (reader) {
                QVERIFY(!reader->leaf(index));
                source.files.clear();
                QCOMPARE(reader->leaf(index).value(), leafHash(m_entries[index]));
            }
        }
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<FolderLedger> m_ledger;
    std::vector<Digest> m_entries;
    Digest m_root{};
};

QTEST_GUILESS_MAIN(TestTileAttack)
#include "tst_tile_attack.moc"
