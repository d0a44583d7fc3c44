// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_fixture.h"

#include "schema.h"

#include "base/file.h"

#include <QTest>

#include <set>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

namespace {

std::unique_ptr<Connection> rawDatabase(TrialFixture& f, bool guarded) {
    f.close();
    auto db = must(Connection::open(f.folder / "trial.db", f.databaseKey, {OpenMode::ReadWrite, {}, {}}));
    if (guarded)
        must(db->guard());
    return db;
}

std::string pragma(Connection& db, std::string_view sql) {
    auto statement = must(db.prepare(sql));
    return must(statement.step()) ? statement.string(0) : std::string("no row");
}

bool contains(const base::Bytes& haystack, std::string_view needle) {
    return base::textOf(haystack).find(needle) != std::string_view::npos;
}

} // namespace

/// Entries and seals are insert-only, for this program (authorizer) and for others with the key (triggers); the file is
/// encrypted and nothing else is taken for it.
class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sealedTablesRefuseChange_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* sql, bool allowed = false) {
            QTest::newRow(sql) << QByteArray(sql) << allowed;
        };
        row("UPDATE seal SET note = 'x' WHERE id = 1");
        row("UPDATE seal SET total = total + 1");
        row("UPDATE seal SET id = id + 1000");
        row("DELETE FROM seal WHERE id = 1");
        row("DELETE FROM seal");
        row("INSERT OR REPLACE INTO seal(id, total, note) VALUES(1, 1, 'x')");
        row("REPLACE INTO entry(id, leaf, salt, json) VALUES(0, zeroblob(32), zeroblob(32), 'x')");
        row("INSERT INTO entry(id, leaf, salt, json) VALUES(0, zeroblob(32), NULL, NULL) "
            "ON CONFLICT(id) DO UPDATE SET json = 'x'");
        row("UPDATE OR REPLACE entry SET id = 0 WHERE id = 1048576");
        row("DELETE FROM entry");
        row("DELETE FROM entry WHERE id = 1048576");
        row("UPDATE entry SET json = '{}' WHERE id = 0");
        row("UPDATE entry SET salt = zeroblob(32) WHERE id = 0");
        row("UPDATE entry SET leaf = zeroblob(32) WHERE id = 0");
        row("UPDATE entry SET id = 77 WHERE id = 0");
        row("UPDATE entry SET json = NULL WHERE id = 0");
        row("UPDATE entry SET salt = NULL WHERE id = 0");
        row("UPDATE entry SET salt = NULL, json = NULL, leaf = zeroblob(32) WHERE id = 0");
        row("UPDATE chain SET name = 'x'");
        row("DELETE FROM chain");
        row("UPDATE entry SET salt = NULL, json = NULL WHERE id = 1048576", true); // the later erasure
    }
    void sealedTablesRefuseChange() {
        QFETCH(QByteArray, sql);
        QFETCH(bool, allowed);
        TrialFixture f;
        fillTrial(f);
        {
            const auto db = rawDatabase(f, false);
            QCOMPARE(db->execute(sql.constData()).has_value(), allowed);
        }
        {
            const auto db = rawDatabase(f, false);
            must(db->execute("PRAGMA recursive_triggers = OFF"));      // as another tool would open it
            QCOMPARE(db->execute(sql.constData()).has_value(), false); // a second erasure of the same entry neither
        }
        f.reopen();
        if (!allowed)
            QVERIFY(f.compare().empty());
    }

    void anErasedEntryIsShownAsSuch() {
        TrialFixture f;
        fillTrial(f);
        must(rawDatabase(f, false)->execute("UPDATE entry SET salt = NULL, json = NULL WHERE id = (3 << 20)"));
        f.reopen();
        const auto reader = must(f.trial->openReader());
        const auto entries = must(reader->source().entries(f.sealer.chain()));
        std::uint64_t erased = 0;
        while (const auto entry = must(entries->next()))
            if (entry->withheld == "erased") {
                ++erased;
                QCOMPARE(entry->seal, std::uint64_t{3});
                QVERIFY(entry->json.empty() && entry->leaf != evidence::Digest{});
            }
        QCOMPARE(erased, std::uint64_t{1});
        std::uint64_t rows = 0;
        must(f.trial->projection().trail({}, [&](const TrailRow& row) { return rows += row.erased ? 1 : 0, true; }));
        QCOMPARE(rows, std::uint64_t{1});
    }

    void theGuardDenies_data() {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql : {"UPDATE entry SET json = NULL, salt = NULL",
                                "DELETE FROM entry",
                                "UPDATE seal SET note = ''",
                                "DELETE FROM seal",
                                "DELETE FROM chain",
                                "ATTACH ':memory:' AS other",
                                "PRAGMA key = 'x'",
                                "PRAGMA rekey = 'x'",
                                "PRAGMA writable_schema = ON",
                                "PRAGMA journal_mode = DELETE",
                                "PRAGMA synchronous = OFF",
                                "DROP TRIGGER entry_is_only_erased",
                                "DROP TABLE about",
                                "CREATE TABLE more(a)",
                                "CREATE TEMP TABLE more(a)",
                                "CREATE TRIGGER more AFTER INSERT ON entry BEGIN SELECT 1; END",
                                "ALTER TABLE seal ADD COLUMN more",
                                "DELETE FROM sqlite_master",
                                "SELECT load_extension('x')",
                                "REINDEX",
                                "ANALYZE",
                                "DETACH main"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void theGuardDenies() {
        QFETCH(QByteArray, sql);
        TrialFixture f;
        const auto db = rawDatabase(f, true);
        QVERIFY(!db->execute(sql.constData()).has_value());
    }

    /// Every call of the doors, with an ear at the engine: it is never asked to change or remove what was sealed.
    void theProgramNeverTries() {
        std::set<std::string> changed;
        std::uint64_t questions = 0;
        std::uint64_t inserts = 0;
        AccessOptions options;
        options.trace = [&](int action, std::string_view first, std::string_view) {
            ++questions;
            inserts += action == SQLITE_INSERT && first == "entry" ? 1 : 0;
            if (action == SQLITE_UPDATE || action == SQLITE_DELETE)
                changed.insert(std::string(first));
        };
        TrialFixture f(options);
        fillTrial(f);
        everyOtherCall(f);
        QVERIFY(f.compare().empty());
        f.reopen();
        f.close();
        QVERIFY(questions > 100 && inserts > 0);
        QVERIFY(!changed.contains("entry") && !changed.contains("seal") && !changed.contains("chain"));
        QVERIFY(changed.contains("form") && changed.contains("item_value")); // the ear works
    }

    void theEngineIsSetUp() {
        TrialFixture f;
        const auto db = rawDatabase(f, false);
        QVERIFY(pragma(*db, "PRAGMA cipher_version").starts_with("4."));
        QCOMPARE(pragma(*db, "PRAGMA journal_mode"), std::string("wal"));
        QCOMPARE(pragma(*db, "PRAGMA synchronous"), std::string("2"));
        QCOMPARE(pragma(*db, "PRAGMA secure_delete"), std::string("1"));
        QCOMPARE(pragma(*db, "PRAGMA trusted_schema"), std::string("0"));
        QCOMPARE(pragma(*db, "PRAGMA cell_size_check"), std::string("1"));
        QCOMPARE(pragma(*db, "PRAGMA mmap_size"), std::string("0"));
        QCOMPARE(pragma(*db, "PRAGMA foreign_keys"), std::string("1"));
        QCOMPARE(pragma(*db, "PRAGMA user_version"), std::string("7"));
        QCOMPARE(pragma(*db, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%STRICT%'"),
                 std::string("0"));
    }

    void otherFilesAreRefused() {
        TrialFixture f;
        f.close();
        const auto file = f.folder / "trial.db";
        const crypto::SecretBytes wrongKey = crypto::randomSecret(32);
        QCOMPARE(Connection::open(file, wrongKey, {}).error().kind, base::ErrorKind::BadInput);
        const auto plain = f.folder / "plain.db";
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(plain.c_str(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, "CREATE TABLE seal(id)", nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_close(handle), SQLITE_OK);
        QVERIFY(contains(must(base::loadFile(plain)), "SQLite format 3"));
        QCOMPARE(Connection::open(plain, f.databaseKey, {}).error().kind, base::ErrorKind::BadInput);
        std::filesystem::copy_file(plain, file, std::filesystem::copy_options::overwrite_existing);
        QCOMPARE(openTrialWithKey(f.folder, "anna", f.databaseKey, {}).error().kind, base::ErrorKind::BadInput);
        std::filesystem::remove(file);
        QCOMPARE(TrialFile::open(f.folder, "anna", password()).error().kind, base::ErrorKind::BadInput);
    }

    /// Version 1 kept less of each form and value: what is missing follows from the entries.
    void anOlderTrialIsBroughtUpToDate() {
        TrialFixture f;
        fillTrial(f);
        fillVisits(f);
        const auto before = must(f.trial->projection().formStates());
        must(rawDatabase(f, false)->execute(
            "DROP TABLE alarm; DROP TABLE event; DROP TABLE item_value; "
            "CREATE TABLE item_value(form INTEGER NOT NULL, slot INTEGER NOT NULL, entry INTEGER NOT NULL, "
            "changes INTEGER NOT NULL, value TEXT, unit TEXT NOT NULL, PRIMARY KEY(form, slot)) STRICT, "
            "WITHOUT ROWID; ALTER TABLE form DROP COLUMN to_verify; ALTER TABLE query DROP COLUMN rule; "
            "DROP TABLE anchor; DROP TABLE block_headers; PRAGMA user_version = 1"));
        f.reopen();
        QVERIFY(f.compare().empty());
        QCOMPARE(must(f.trial->projection().value(item("P-001", "F.BP", "SYS")))->value,
                 std::optional<std::string>("121"));
        QCOMPARE(must(f.trial->projection().events("P-001")).size(), std::size_t{1});
        const auto after = must(f.trial->projection().formStates());
        QCOMPARE(after.size(), before.size());
        QVERIFY(after[0].toVerify == before[0].toVerify && after[0].isSigned == before[0].isSigned);
        f.append({f.acts.set(item("P-002", "F.BP", "DIA"), "90")}); // and it can be saved to
        QVERIFY(f.compare().empty());
    }

    /// What contradicts is kept once, and nobody takes it away.
    void alarmsAreKeptForGood() {
        TrialFixture f;
        const KeptAlarm first{crypto::Digest{1}, "split-view", "head", base::UtcTime{1'764'000'000'123},
                              "What.",           "bytes"};
        auto again = first;
        again.what = "Another word";
        QVERIFY(must(f.trial->keepAlarm(first)));
        QVERIFY(!must(f.trial->keepAlarm(again)));
        QVERIFY(must(f.trial->keepAlarm({crypto::Digest{2}, "rolled-back", "ledger", {}, "More.", {}})));
        for (const char* sql : {"UPDATE alarm SET what = 'x'", "DELETE FROM alarm", "DELETE FROM alarm WHERE id = 1",
                                "INSERT OR REPLACE INTO alarm(id, mark, kind, way, found, what, evidence) "
                                "VALUES(1, zeroblob(32), '', '', '', '', '')"}) {
            const auto db = rawDatabase(f, false);
            QVERIFY2(!db->execute(sql), sql);
            must(db->guard());
            QVERIFY2(!db->execute(sql), sql);
        }
        f.reopen();
        const auto reader = must(f.trial->openReader());
        const auto kept = must(reader->alarms());
        QCOMPARE(kept.size(), std::size_t{2});
        QVERIFY(kept[0].mark == first.mark && kept[0].kind == "split-view" && kept[0].way == "head");
        QVERIFY(kept[0].what == "What." && kept[0].evidence == "bytes" && kept[0].found == first.found);
    }

    void aNewerVersionIsRefused() {
        TrialFixture f;
        must(rawDatabase(f, false)->execute("PRAGMA user_version = 8"));
        const auto opened = openTrialWithKey(f.folder, "anna", f.databaseKey, {});
        QCOMPARE(opened.error().kind, base::ErrorKind::BadInput);
        QVERIFY(opened.error().message.find("newer") != std::string::npos);
    }

    void nothingLiesThereInPlain() {
        TrialFixture f;
        fillTrial(f);
        for (const auto& each : std::filesystem::recursive_directory_iterator(f.folder)) { // the write-ahead log too
            if (!each.is_regular_file())
                continue;
            const auto bytes = must(base::loadFile(each.path()));
            for (const std::string_view secret : {"P-001", "U.MMHG", "item.set", "SQLite format", "CREATE TABLE"})
                QVERIFY2(!contains(bytes, secret), each.path().c_str());
        }
    }

private:
    static void everyOtherCall(TrialFixture& f) {
        auto& t = *f.trial;
        auto& p = t.projection();
        must(t.addSlot("berta", f.sealer.key(), password(), true));
        must(t.replaceSlot("berta", f.sealer.key(), password(), false));
        must(t.removeSlot("berta"));
        must(t.saveSetting("policy", base::bytesOf("quorum none\n")));
        must(t.setting("policy"));
        const std::string note = "log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— log AAAAAAAA\n";
        must(t.saveLedgerProofs(f.sealer.chain(), {{0, 0}, {1, 1}}, note, {{"tile/0/000.p/2", base::Bytes(64)}}));
        must(t.saveLedgerProofs(f.sealer.chain(), {{2, 2}}, note, {{"tile/0/000.p/3", base::Bytes(96)}}));
        must(t.checkpointNote());
        must(t.keepAlarm({crypto::Digest{1}, "split-view", "head", {}, "What.", "evidence"}));
        must(t.alarms());
        must(t.notLogged(f.sealer.chain()));
        must(t.heads());
        must(p.counts());
        must(p.persons(f.sealer.chain()));
        must(p.subjects());
        must(p.formStates());
        must(p.values(form("P-001", "F.BP")));
        must(p.queries());
        must(p.history(item("P-001", "F.BP", "SYS")));
        must(p.trail({}, [](const TrailRow&) { return true; }));
        const auto reader = must(t.openReader());
        must(reader->source().files());
        must(reader->source().file("ledger/tile/0/000.p/2"));
        must(reader->refresh());
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
