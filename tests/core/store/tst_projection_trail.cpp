// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_fixture.h"

#include "connection.h"
#include "store/trail_database.h"

#include <QtTest>

using namespace caseseal;
using namespace caseseal::store;
using namespace caseseal::store::test;

/// Rows by id, parts of the trail, a form as it was, and the plain SQLite file.
class TestProjectionTrail : public QObject {
    Q_OBJECT

    static std::vector<TrailRow> all(Projection& projection, const TrailFilter& filter = {}) {
        std::vector<TrailRow> rows;
        projection
            .trail(filter,
                   [&](const TrailRow& row) {
                       rows.push_back(row);
                       return true;
                   })
            .value();
        return rows;
    }
    static std::vector<std::string> valuesOf(Projection& projection, const FormPlace& place, base::UtcTime time) {
        std::vector<std::string> out;
        const auto values = projection.valuesAt(place, time).value();
        for (const auto& value : values)
            out.push_back(value.place.item + "=" + value.value.value_or("(blank)"));
        return out;
    }

private Q_SLOTS:
    void idsGrowAndRowsComeBackByThem() {
        TrialFixture f;
        fillTrial(f);
        const auto rows = all(f.trial->projection());
        QVERIFY(rows.size() > 10);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            QVERIFY(rows[i].id > rows[i - 1].id);
            if (rows[i].seal == rows[i - 1].seal)
                QCOMPARE(rows[i].id - rows[i - 1].id, rows[i].entryIndex - rows[i - 1].entryIndex);
        }
        const std::vector<std::uint64_t> ids{rows[5].id, rows[2].id, rows.back().id + 1, rows[2].id};
        const auto found = f.trial->projection().rows(ids).value();
        QCOMPARE(found.size(), std::size_t{3}); // what is not there is left out
        QCOMPARE(found[0].entry, rows[5].entry);
        QCOMPARE(found[1].entry, rows[2].entry);
        QCOMPARE(found[2].seal, rows[2].seal);
        QCOMPARE(found[2].author, std::string("anna"));
    }

    void aPartOfTheTrailIsCutByIds_data() {
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<QString>("subject");
        QTest::newRow("all, oldest first") << false << QString();
        QTest::newRow("all, newest first") << true << QString();
        QTest::newRow("of one participant") << false << QStringLiteral("P-001");
        QTest::newRow("of one participant, newest first") << true << QStringLiteral("P-001");
    }
    void aPartOfTheTrailIsCutByIds() {
        QFETCH(bool, newestFirst);
        QFETCH(QString, subject);
        TrialFixture f;
        fillTrial(f);
        TrailFilter filter;
        filter.newestFirst = newestFirst;
        filter.subject = subject.toStdString();
        auto rows = all(f.trial->projection(), filter);
        if (newestFirst)
            std::reverse(rows.begin(), rows.end());
        filter.fromEntry = rows[2].id;
        filter.beforeEntry = rows[5].id;
        auto part = all(f.trial->projection(), filter);
        if (newestFirst)
            std::reverse(part.begin(), part.end());
        QCOMPARE(part.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(part[i].id, rows[2 + i].id);
    }

    void aSealsNoteComesByItsPlace() {
        TrialFixture f;
        fillTrial(f);
        const auto row = all(f.trial->projection()).back();
        const auto note = f.trial->projection().sealNote(row.chain, row.seal).value();
        QVERIFY(note);
        QCOMPARE(evidence::Seal::parse(*note).value().header.seq, row.seal);
        QVERIFY(!f.trial->projection().sealNote(row.chain, row.seal + 1).value());
        QVERIFY(!f.trial->projection().sealNote("no such chain", 0).value());
    }

    /// At every seal's moment the form is what the entries up to it make, and now it is what `values` gives.
    void aFormAsItWasAtEveryMoment() {
        TrialFixture f;
        fillTrial(f);
        f.append({f.acts.change(item("P-001", "F.BP", "NOTE"), std::nullopt, "late")});
        f.append({f.acts.change(item("P-001", "F.BP", "DIA"), "80", std::nullopt)});
        const auto place = form("P-001", "F.BP");
        auto& projection = f.trial->projection();
        const auto rows = all(projection);
        std::map<std::string, std::string> now;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& entry = rows[i].entry;
            if (entry.place.subject == "P-001" && entry.hasValue)
                now[entry.place.item] = entry.value.value_or("(blank)");
            if (i + 1 < rows.size() && rows[i + 1].seal == rows[i].seal)
                continue;
            std::vector<std::string> expected;
            for (const auto& [oid, value] : now)
                expected.push_back(oid + "=" + value);
            QCOMPARE(valuesOf(projection, place, rows[i].time), expected);
            QCOMPARE(valuesOf(projection, place, {rows[i].time.msSinceEpoch + 1}), expected);
        }
        QVERIFY(valuesOf(projection, place, {0}).empty());
        QVERIFY(valuesOf(projection, form("P-001", "F.NONE"), rows.back().time).empty());
        const auto before = projection.valuesAt(place, rows.back().time).value();
        const auto inForce = projection.values(place).value();
        QCOMPARE(before.size(), inForce.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(before[i].place, inForce[i].place);
            QCOMPARE(before[i].value, inForce[i].value);
            QCOMPARE(before[i].unit, inForce[i].unit);
            QCOMPARE(before[i].changes, inForce[i].changes);
            QCOMPARE(before[i].seal, inForce[i].seal);
            QCOMPARE(before[i].leaf, inForce[i].leaf);
        }
    }

    void thePlainFileHoldsEveryRowAndNoKeyIsNeeded() {
        TrialFixture f;
        fillTrial(f);
        const auto rows = all(f.trial->projection());
        const auto file = f.folder.parent_path() / "trail.sqlite";
        auto made = TrailDatabase::make(file, {{"study", "ST.TEST"}}).value();
        for (const auto& row : rows)
            made->add(row, {row.chain + "/" + std::to_string(row.seal) + "/" + std::to_string(row.entryIndex),
                            "Anna",
                            base::encodeTime(row.time),
                            "",
                            row.entry.encode(),
                            {}})
                .value();
        made->finish().value();
        made.reset();
        sqlite3* db = nullptr;
        QCOMPARE(sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
        const auto first = [&](const char* sql) {
            sqlite3_stmt* statement = nullptr;
            QString out = QStringLiteral("(error)");
            if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) == SQLITE_OK &&
                sqlite3_step(statement) == SQLITE_ROW)
                out = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
            sqlite3_finalize(statement);
            return out;
        };
        QCOMPARE(first("PRAGMA integrity_check"), QStringLiteral("ok"));
        QCOMPARE(first("SELECT count(*) FROM trail").toULongLong(), rows.size());
        QCOMPARE(first("SELECT value FROM about WHERE name = 'study'"), QStringLiteral("ST.TEST"));
        QCOMPARE(first("SELECT was || '>' || value || ':' || reason FROM trail WHERE act = 'item.change'"),
                 QStringLiteral("120>121:typing error"));
        QCOMPARE(first("SELECT count(*) FROM trail WHERE act = 'item.set' AND value IS NULL"), QStringLiteral("1"));
        sqlite3_close(db);
        QVERIFY(!TrailDatabase::make(file, {}).has_value()); // never over another file
    }
};

QTEST_GUILESS_MAIN(TestProjectionTrail)
#include "tst_projection_trail.moc"
