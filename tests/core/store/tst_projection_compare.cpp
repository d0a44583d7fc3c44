// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_fixture.h"

#include <QTest>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

namespace {

/// As somebody with the key and another tool would do it.
void tamper(TrialFixture& f, const char* sql) {
    f.close();
    {
        const auto db = must(Connection::open(f.folder / "trial.db", f.databaseKey, {OpenMode::ReadWrite, {}, {}}));
        must(db->execute(sql));
    }
    f.reopen();
}

bool names(const evidence::Finding& finding, const ItemPlace& place) {
    return finding.code == "projection-altered" && finding.place == place;
}

} // namespace

/// Each table that pages read: a row changed, removed or made up is found and named.
class TestProjectionCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAlteredRowIsNamed_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArrayList>("place"); // subject, event, form, group, item
        const auto row = [](const char* sql, const QByteArrayList& place = {}) {
            QTest::newRow(sql) << QByteArray(sql) << place;
        };
        const QByteArrayList systolic = {"P-001", "EV.1", "F.BP", "IG.1", "SYS"};
        const QByteArrayList form = {"P-001", "EV.1", "F.BP", "", ""};
        const QByteArrayList participant = {"P-001", "", "", "", ""};
        const QByteArrayList query = {"P-002", "EV.1", "F.BP", "IG.1", "SYS"};
        const char* value = "form = (SELECT id FROM form WHERE subject = 'P-001' AND form = 'F.BP') "
                            "AND slot = (SELECT id FROM slot WHERE item = 'SYS')";
        static std::vector<std::string> texts;
        texts.reserve(100);
        const auto with = [&](const std::string& sql, const char* where) {
            return texts.emplace_back(sql + " WHERE " + where).c_str();
        };
        row(with("UPDATE item_value SET value = '120'", value), systolic); // the correction turned back
        row(with("UPDATE item_value SET value = NULL", value), systolic);
        row(with("UPDATE item_value SET unit = 'U.KPA'", value), systolic);
        row(with("UPDATE item_value SET changes = 1", value), systolic);
        row(with("UPDATE item_value SET entry = entry + 1", value), systolic);
        row(with("UPDATE item_value SET null_flavour = 'unknown'", value), systolic);
        row(with("UPDATE item_value SET flags = 1", value), systolic); // verified, says who forges
        row(with("DELETE FROM item_value", value), systolic);
        row(with("DELETE FROM about", value), systolic);
        row("INSERT INTO item_value SELECT f.id, s.id, 0, 1, 'x', '', '', 0 FROM form f, slot s WHERE f.form = 'F.DM' "
            "AND "
            "s.item = "
            "'SYS'",
            {"P-002", "EV.1", "F.DM", "IG.1", "SYS"});
        row("INSERT INTO about SELECT f.id, s.id, 0 FROM form f, slot s WHERE f.form = 'F.DM' AND s.item = 'SYS'",
            {"P-002", "EV.1", "F.DM", "IG.1", "SYS"});
        row("UPDATE slot SET item = 'DIA2' WHERE item = 'SYS'", systolic);
        row("DELETE FROM slot WHERE item = 'SYS'", systolic);
        row("UPDATE form SET flags = flags & ~32 WHERE subject = 'P-001' AND form = 'F.BP'",
            form); // the dropped signature
        row("UPDATE form SET flags = flags | 4 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE form SET item_values = 7 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE form SET blanks = 0 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE form SET open_queries = 1 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE form SET verified_items = 9 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE form SET to_verify = 0 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE form SET version = 0 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE form SET signed_entry = signed_entry + 99 WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("UPDATE event SET skipped = 0 WHERE subject = 'P-001'", {"P-001", "EV.2", "", "", ""});
        row("UPDATE event SET date = '2027-01-01' WHERE subject = 'P-001'", {"P-001", "EV.2", "", "", ""});
        row("UPDATE event SET reason = 'x' WHERE subject = 'P-001'", {"P-001", "EV.2", "", "", ""});
        row("DELETE FROM event WHERE subject = 'P-001'", {"P-001", "EV.2", "", "", ""});
        row("INSERT INTO event VALUES('P-009', 'E', '', '', 0, '')", {"P-009", "E", "", "", ""});
        row("UPDATE form SET subject = 'P-003' WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("DELETE FROM form WHERE subject = 'P-001' AND form = 'F.BP'", form);
        row("INSERT INTO form VALUES(99, 'P-009', 'E', '', 'F', '', 0, 0, 0, 0, 0, 0, 0, 0)",
            {"P-009", "E", "F", "", ""});
        row("UPDATE subject SET status = 'withdrawn' WHERE subject = 'P-001'", participant);
        row("UPDATE subject SET entries = 3 WHERE subject = 'P-001'", participant);
        row("UPDATE subject SET enrolled = 0 WHERE subject = 'P-001'", participant);
        row("DELETE FROM subject WHERE subject = 'P-001'", participant);
        row("INSERT INTO subject VALUES('P-009', 'enrolled', 0, 0, 0, 0)", {"P-009", "", "", "", ""});
        row("UPDATE query SET status = 'closed' WHERE number = 1", query);
        row("UPDATE query SET text = 'All right' WHERE number = 1", query);
        row("UPDATE query SET opened_by = 'berta' WHERE number = 1", query);
        row("UPDATE query SET opened = 0 WHERE number = 1", query);
        row("UPDATE query SET last_change = 0 WHERE number = 1", query);
        row("UPDATE query SET assigned = 'berta' WHERE number = 1", query);
        row("UPDATE query SET rule = 'range:1' WHERE number = 1", query);
        row("UPDATE query SET about = 7 WHERE number = 1", query);
        row("UPDATE query SET reopened = 3 WHERE number = 1", query);
        row("DELETE FROM query WHERE number = 1", query);
        row("INSERT INTO query SELECT 3, form, slot, 'open', 'x', 'anna', 0, 0, '', '', 0, 0 FROM query WHERE number = "
            "1",
            query);
        row("DELETE FROM person_act");
        row("INSERT INTO person_act VALUES(77)");
        row("UPDATE study_version SET sha256 = 'ff'");
        row("UPDATE study_version SET sdv = '{}'");
        row("DELETE FROM study_version");
        row("INSERT INTO database_lock VALUES(77)");
        row("INSERT INTO consent_act VALUES(77)");
        row("DELETE FROM consent_act"); // a withdrawal that nobody sees any more
        row("UPDATE consent_act SET entry = entry + 1");
        row("INSERT INTO medicine_act VALUES(77)");
        row("INSERT INTO study_version VALUES(77, 'ff', '')");
        row("INSERT INTO item_value VALUES(99, 1, 0, 1, 'x', '', '', 0)");
        row("INSERT INTO about VALUES(99, 1, 0)");
        row("DROP TRIGGER entry_is_only_erased");
        row("DROP INDEX query_open");
        row("CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM about; END");
        row("CREATE TABLE more(a)");
        row("CREATE VIEW more AS SELECT 1");
        row("INSERT INTO seal VALUES((5 << 33), 1, 'x')");
        row("INSERT INTO entry VALUES((5 << 53), zeroblob(32), NULL, NULL)");
        row("INSERT INTO entry VALUES((999 << 20), zeroblob(32), zeroblob(32), '{}')");
        row("DROP TRIGGER seal_is_not_changed; UPDATE seal SET total = total + 1 WHERE id = 3; CREATE TRIGGER "
            "seal_is_not_changed BEFORE UPDATE ON seal\nBEGIN SELECT RAISE(ABORT, 'seals are insert-only'); END");
    }
    void everyAlteredRowIsNamed() {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArrayList, place);
        TrialFixture f;
        fillTrial(f);
        fillVisits(f);
        fillConsents(f);
        QVERIFY(f.compare().empty());
        tamper(f, sql.constData());
        const auto findings = f.compare();
        QVERIFY(!findings.empty());
        const auto at = [&](int i) { return place.value(i).toStdString(); };
        const ItemPlace expected{at(0), at(1), "", at(2), "", at(3), "", at(4)};
        QVERIFY(std::any_of(findings.begin(), findings.end(), [&](const auto& each) { return names(each, expected); }));
    }

    void aFindingSaysWhatWasSealed() {
        TrialFixture f;
        fillTrial(f);
        tamper(f, "UPDATE item_value SET value = '119' WHERE value = '121'");
        const auto findings = f.compare();
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].expected, std::string("\"121\""));
        QCOMPARE(findings[0].found, std::string("\"119\""));
        QCOMPARE(findings[0].seal, std::optional<std::uint64_t>(7));
        QCOMPARE(findings[0].entry, std::optional<std::uint64_t>(0));
        QCOMPARE(findings[0].chain, f.sealer.chain());
    }

    void theLeafHashKeptIsChecked() {
        TrialFixture f;
        fillTrial(f);
        tamper(f, "DROP TRIGGER entry_is_only_erased; UPDATE entry SET leaf = zeroblob(32) WHERE id = (2 << 20); "
                  "CREATE TRIGGER entry_is_only_erased BEFORE UPDATE ON entry BEGIN SELECT 1; END");
        const auto findings = f.compare();
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const auto& each) { return each.seal == 2u; }));
    }

    void manyFindingsAreCapped() {
        TrialFixture f;
        std::vector<evidence::Entry> entries = {f.acts.enrol("P-001")};
        for (int i = 0; i < 1500; ++i)
            entries.push_back(f.acts.set(item("P-001", "F.BIG", "I." + std::to_string(i)), std::to_string(i)));
        f.append(std::move(entries));
        QVERIFY(f.compare().empty());
        tamper(f, "UPDATE item_value SET value = 'x'");
        QCOMPARE(f.compare().size(), evidence::kMaxFindings);
    }

    void cancelled() {
        TrialFixture f;
        fillTrial(f);
        class Impatient final : public base::ProgressPort {
            void report(std::string_view, std::uint64_t, std::uint64_t) override {}
            [[nodiscard]] bool cancelRequested() const override { return true; }
        } progress;
        const auto reader = must(f.trial->openReader());
        QCOMPARE(reader->compareProjections(progress).error().kind, base::ErrorKind::Cancelled);
        for (const auto& each : std::filesystem::directory_iterator(f.folder)) // nothing stays behind
            QVERIFY(!each.path().filename().string().starts_with(".rebuild"));
    }
};

QTEST_APPLESS_MAIN(TestProjectionCompare)
#include "tst_projection_compare.moc"
