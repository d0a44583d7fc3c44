// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "record_check.h"

#include "base/file.h"

#include <QTest>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPageBytes = 4096;

/// A trial whose heads this computer notes after each save, as the desk does.
struct WatchedTrial : TrialFixture {
    QTemporaryDir settings;
    SeenHeads seen{fs::path(settings.path().toStdString()) / "heads"};

    void save(std::vector<evidence::Entry> entries) {
        append(std::move(entries));
        must(seen.save(must(trial->heads()).at(0)));
    }
    void fill() {
        save({acts.enrol("P-001")});
        for (int form = 0; form < 6; ++form)
            save(items(form, "first"));
    }
    std::vector<evidence::Entry> items(int form, const std::string& value) {
        std::vector<evidence::Entry> entries;
        for (int i = 0; i < 20; ++i)
            entries.push_back(acts.set(item("P-001", "F." + std::to_string(form), "I." + std::to_string(i)), value));
        return entries;
    }
    std::vector<evidence::Entry> corrections(int form) {
        std::vector<evidence::Entry> entries;
        for (int i = 0; i < 20; ++i)
            entries.push_back(
                acts.change(item("P-001", "F." + std::to_string(form), "I." + std::to_string(i)), "first", "second"));
        return entries;
    }
    /// The folder as a machine that stops now would leave it: the write-ahead log beside the database.
    [[nodiscard]] fs::path copyNow(const std::string& name) const {
        const fs::path to = folder.parent_path() / name;
        fs::copy(folder, to, fs::copy_options::recursive);
        fs::remove(to / "trial.db-shm");
        return to;
    }
    /// Number of the page that a table begins with, from 1; a small table is that page.
    [[nodiscard]] std::uint64_t rootPageOf(std::string_view table) const {
        const auto db = must(Connection::open(folder / "trial.db", databaseKey, {OpenMode::ReadOnly, {}, {}}));
        auto select = must(db->prepare("SELECT rootpage FROM sqlite_master WHERE name = ?1"));
        return must(select.bind(1, table).step()) ? select.number(0) : 0;
    }
    /// What opening and verifying a folder says against it: the heads seen, the record, the projections. Empty:
    /// nothing.
    [[nodiscard]] std::string alarm(const fs::path& at) {
        const auto opened = openTrialWithKey(at, "anna", databaseKey, {});
        if (!opened)
            return "open: " + opened.error().message;
        const auto reader = (*opened)->openReader();
        if (!reader)
            return "read: " + reader.error().message;
        const auto heads = (*opened)->heads();
        if (!heads || heads->size() != 1)
            return "heads";
        const auto findings = seen.compare(heads->front(), (*reader)->source());
        if (!findings)
            return "compare: " + findings.error().message;
        if (!findings->empty())
            return findings->front().code;
        RecordCheck check(**reader, sealer.key(), sealer.chain());
        return check.problem();
    }
};

void flip(const fs::path& file, std::size_t at) {
    auto bytes = must(base::loadFile(file));
    bytes.at(at) ^= 0x10;
    must(base::saveFileDurably(file, bytes));
}

} // namespace

/// Heads kept outside of the database find what the database cannot: an older copy, an old page, a lost tail.
class TestSeenHeads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savedAndLoaded() {
        QTemporaryDir temporary;
        const SeenHeads seen(fs::path(temporary.path().toStdString()) / "a" / "b");
        evidence::ChainHead head{std::string(32, 'a'), 1, {}};
        QVERIFY(!must(seen.load(head.chain)).has_value());
        for (std::uint64_t length : {1u, 2u, 99u, 100'000u}) {
            head.length = length;
            head.head[0] = static_cast<std::uint8_t>(length);
            must(seen.save(head));
            const auto loaded = must(seen.load(head.chain));
            QCOMPARE(loaded->length, length);
            QCOMPARE(loaded->head, head.head);
        }
        head.length = 5;
        QCOMPARE(seen.save(head).error().kind, base::ErrorKind::Refused); // what was seen stays seen
        QCOMPARE(must(seen.load(head.chain))->length, std::uint64_t{100'000});
        QVERIFY(!seen.load("../../etc/passwd").has_value());
        QVERIFY(!must(seen.load(std::string(32, 'b'))).has_value());
    }

    void aDamagedHeadIsSaid() {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const SeenHeads seen(folder);
        const evidence::ChainHead head{std::string(32, 'a'), 7, {}};
        must(seen.save(head));
        const auto file = folder / (head.chain + ".head");
        const auto whole = must(base::loadFile(file));
        for (std::size_t i = 0; i < whole.size(); ++i) {
            auto bytes = whole;
            bytes[i] ^= 1;
            must(base::saveFileDurably(file, bytes));
            const auto loaded = seen.load(head.chain);
            QVERIFY(!loaded || i > 160); // blanks behind the line mean nothing
        }
        must(base::saveFileDurably(file, {}));
        QCOMPARE(seen.load(head.chain).error().kind, base::ErrorKind::BadInput);
    }

    void untouchedIsQuiet() {
        WatchedTrial f;
        f.fill();
        QCOMPARE(f.alarm(f.copyNow("crashed")), std::string());
        f.close();
        QCOMPARE(f.alarm(f.folder), std::string());
        f.reopen();
        f.append({f.acts.enrol("P-002")}); // a head that lags is harmless
        f.close();
        QCOMPARE(f.alarm(f.folder), std::string());
    }

    void aSaveDuringTheVerificationIsQuiet() {
        WatchedTrial f;
        f.fill();
        const auto reader = must(f.trial->openReader());
        f.save(f.corrections(0)); // seen, and younger than the reader's snapshot
        QCOMPARE(must(f.seen.compare(must(reader->source().manifest()).chains[0], reader->source())).size(),
                 std::size_t{1}); // an old snapshot alone looks like a cut tail
        QVERIFY(must(f.seen.compare(*reader)).empty());
        f.close();
    }

    void anOlderCopyPutBack() {
        WatchedTrial f;
        f.fill();
        f.close();
        const auto older = f.copyNow("older");
        f.reopen();
        auto branch = f.sealer.clone();
        f.save(f.corrections(0));
        f.close();
        QCOMPARE(f.alarm(older), std::string("seal-missing"));
        // and filled up again to the same length, with another history
        auto opened = must(openTrialWithKey(older, "anna", f.databaseKey, {}));
        must(opened->append(branch.seal({Acts().enrol("P-777")}).write()));
        opened.reset();
        QCOMPARE(f.alarm(older), std::string("seal-order"));
        opened = must(openTrialWithKey(older, "anna", f.databaseKey, {}));
        must(opened->append(branch.seal({Acts().enrol("P-778")}).write()));
        opened.reset();
        QCOMPARE(f.alarm(older), std::string("seal-order")); // longer than what was seen
    }

    void oneOldPagePutBack() {
        WatchedTrial f;
        f.fill();
        f.close();
        const auto older = must(base::loadFile(f.folder / "trial.db"));
        f.reopen();
        f.save(f.corrections(1));
        f.save(f.corrections(4));
        f.close();
        const auto newer = must(base::loadFile(f.folder / "trial.db"));
        const std::uint64_t settingsPage = f.rootPageOf("setting");
        int tried = 0;
        for (std::size_t at = 0; at + kPageBytes <= older.size(); at += kPageBytes) {
            if (std::equal(older.begin() + at, older.begin() + at + kPageBytes, newer.begin() + at))
                continue;
            auto mixed = newer;
            std::copy_n(older.begin() + at, kPageBytes, mixed.begin() + at);
            must(base::saveFileDurably(f.folder / "trial.db", mixed));
            const std::string alarm = f.alarm(f.folder);
            // Of the settings only the mark that begins a log has changed between: no evidence, and any will do.
            const bool settings = at / kPageBytes + 1 == settingsPage;
            QVERIFY2(!alarm.empty() || settings, std::to_string(at / kPageBytes).c_str());
            tried += settings ? 0 : 1;
        }
        QVERIFY(tried >= 5);
        must(base::saveFileDurably(f.folder / "trial.db", newer));
        QCOMPARE(f.alarm(f.folder), std::string());
    }

    void aByteFlippedInTheLog() {
        WatchedTrial f;
        f.fill();
        f.close();
        f.reopen();
        for (int form = 0; form < 4; ++form)
            f.save(f.corrections(form));
        const auto size = fs::file_size(f.folder / "trial.db-wal");
        QVERIFY(size > 10 * kPageBytes);
        for (int i = 0; i < 12; ++i) {
            const auto crashed = f.copyNow("crashed" + std::to_string(i));
            flip(crashed / "trial.db-wal", 40 + (size - 41) * static_cast<std::size_t>(i) / 11);
            QCOMPARE(f.alarm(crashed), std::string("seal-missing"));
        }
    }

    void theLogDeletedOrCut() {
        WatchedTrial f;
        f.fill();
        f.close();
        f.reopen();
        for (int form = 0; form < 4; ++form)
            f.save(f.corrections(form));
        const auto deleted = f.copyNow("deleted");
        fs::remove(deleted / "trial.db-wal");
        QCOMPARE(f.alarm(deleted), std::string("seal-missing"));
        const auto cut = f.copyNow("cut");
        fs::resize_file(cut / "trial.db-wal", fs::file_size(cut / "trial.db-wal") - 5000);
        QCOMPARE(f.alarm(cut), std::string("seal-missing"));
    }

    void aByteFlippedInTheClosedFile() {
        WatchedTrial f;
        f.fill();
        f.close();
        const auto whole = must(base::loadFile(f.folder / "trial.db"));
        for (std::size_t at = 7; at < whole.size(); at += kPageBytes / 2 + 1) { // every page, twice
            auto bytes = whole;
            bytes[at] ^= 0x01;
            must(base::saveFileDurably(f.folder / "trial.db", bytes));
            QVERIFY2(!f.alarm(f.folder).empty(), std::to_string(at).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestSeenHeads)
#include "tst_seen_heads.moc"
