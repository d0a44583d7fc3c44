// SPDX-License-Identifier: GPL-3.0-or-later
#include "staffed_trial.h"

#include "base/file.h"
#include "desk/form_work.h"
#include "desk/queries.h"
#include "desk/trail_index.h"
#include "evidence/json.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace caseseal;
using desk::TrailFormat;
using desk::TrailIndex;
using desk::TrailMatch;
using desk::TrailQuery;

namespace {

/// Stops after so many looks.
class StopAfter final : public base::ProgressPort {
public:
    explicit StopAfter(int looks) : m_left(looks) {}
    void report(std::string_view, std::uint64_t, std::uint64_t) override {}
    [[nodiscard]] bool cancelRequested() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

/// RFC 4180, strictly.
std::vector<std::vector<std::string>> readCsv(const std::string& text) {
    std::vector<std::vector<std::string>> rows(1);
    std::string cell;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"')
            cell += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == ',')
            rows.back().push_back(std::exchange(cell, {}));
        else if (!quoted && c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            rows.back().push_back(std::exchange(cell, {}));
            rows.emplace_back();
            ++i;
        } else
            cell += c;
    }
    rows.pop_back();
    return rows;
}

} // namespace

/// The audit trail's door: index, filters, exports.
class TestTrail : public QObject {
    Q_OBJECT

    StaffedTrial m_trial;
    std::unique_ptr<desk::Desk> m_desk;

    std::vector<store::TrailRow> allRows() {
        std::vector<store::TrailRow> rows;
        m_desk->projection()
            .trail({},
                   [&](const store::TrailRow& row) {
                       rows.push_back(row);
                       return true;
                   })
            .value();
        return rows;
    }
    std::shared_ptr<const TrailIndex> filled() {
        base::NoProgress quiet;
        auto jobs = m_desk->trail().jobs().value();
        jobs->fill(quiet).value();
        return m_desk->trail().index();
    }
    std::filesystem::path file(const char* name) const { return m_trial.folder() / name; }
    static std::string loaded(const std::filesystem::path& path) {
        const auto bytes = base::loadFile(path).value();
        return std::string(base::textOf(bytes));
    }
    desk::TrailExport write(const TrailQuery& query, TrailFormat format, const std::filesystem::path& path) {
        base::NoProgress quiet;
        auto jobs = m_desk->trail().jobs().value();
        return jobs->write(query, format, path, quiet).value();
    }

private Q_SLOTS:
    void initTestCase() {
        OK(m_trial.make());
        auto desk = m_trial.open("nora");
        OK(desk);
        m_desk = std::move(*desk);
        for (int i = 0; i < 40; ++i) { // more rows than the newest page holds
            m_trial.clock->advanceMs(60'000);
            const std::string subject = "HYP-" + std::to_string(100 + i);
            OK(m_desk->enrol(subject));
            OK(m_desk->record({subject, "SE.V1", "", "F.VS", ""},
                              {StaffedTrial::draft("I.SYS", std::to_string(100 + i)),
                               StaffedTrial::draft("I.ARM", i % 2 ? "L" : "R"),
                               StaffedTrial::draft("I.NOTE", i == 7 ? "=1+2, \"Ärger\"\nzwei" : "Note")}));
            OK(m_desk->record({subject, "SE.V2", "", "F.VS", ""},
                              {StaffedTrial::draft("I.SYS", "120"), StaffedTrial::draft("I.NOTE", "-5")}));
            if (i % 5 == 0)
                OK(m_desk->record({subject, "SE.V1", "", "F.VS", ""},
                                  {StaffedTrial::draft("I.SYS", "99", "Digits transposed")}));
        }
    }

    void theNewestPageComesAtOnceAndTheRestFromTheWorker() {
        const auto rows = allRows();
        QVERIFY(rows.size() > 256);
        const auto index = m_desk->trail().index();
        QCOMPARE(index->range().begin, index->range().end);
        OK(m_desk->trail().refresh());
        QCOMPARE(index->range().end - index->range().begin, 256);
        QVERIFY(!index->complete());
        QCOMPARE(index->newestId(), std::optional(rows.back().id));
        StopAfter atOnce(0);
        auto jobs = m_desk->trail().jobs();
        OK(jobs);
        QCOMPARE((*jobs)->fill(atOnce).error().kind, base::ErrorKind::Cancelled);
        QVERIFY(!index->complete());
        filled(); // goes on where that one stopped
        QVERIFY(index->complete());
        const auto range = index->range();
        QCOMPARE(static_cast<std::size_t>(range.end - range.begin), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto row = range.begin + static_cast<TrailIndex::Row>(i);
            QCOMPARE(index->entryId(row), rows[i].id);
            QCOMPARE(index->time(row), rows[i].time);
        }
        filled(); // a second time adds nothing
        QCOMPARE(index->range().begin, range.begin);
    }

    void whatIsSealedLaterComesOnTop() {
        const auto index = filled();
        const std::vector<std::string> words{"subject=HYP-900"};
        TrailMatch match(index, TrailQuery::parse(words).value());
        while (match.grow(50).more) {
        }
        QCOMPARE(match.size(), std::size_t{0});
        OK(m_desk->enrol("HYP-900"));
        OK(m_desk->record({"HYP-900", "SE.V1", "", "F.VS", ""}, {StaffedTrial::draft("I.SYS", "111")}));
        OK(m_desk->trail().refresh());
        const auto growth = match.grow(1'000'000);
        QCOMPARE(growth.newer, std::size_t{2});
        QVERIFY(!growth.more);
        const std::uint64_t ids[] = {index->entryId(match.at(0)), index->entryId(match.at(1))};
        const auto rows = m_desk->trail().rows(ids);
        OK(rows);
        QCOMPARE(rows->at(0).entry.act, std::string("item.set"));
        QCOMPARE(rows->at(1).entry.act, std::string("subject.enrol"));
    }

    /// The index, the test of a row, and a search agree for every kind of filter.
    void everyFilterFindsTheSameEverywhere_data() {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<bool>("some");
        const auto add = [](const char* name, const char* words, bool some = true) {
            QTest::newRow(name) << QByteArray(words) << some;
        };
        add("everything", "");
        add("act", "act=item.change");
        add("two acts", "act=item.change;act=subject.enrol");
        add("person", "person=root");
        add("role", "role=coordinator");
        add("participant", "subject=HYP-105");
        add("visit", "visit=SE.V2");
        add("form", "form=F.VS");
        add("item", "item=I.NOTE;item=I.ARM");
        add("with reason", "reason=yes");
        add("time", "from=2026-11-22T08:20:00.000Z;until=2026-11-22T08:40:00.000Z");
        add("day", "from=2026-11-22;until=2026-11-22");
        add("together", "act=item.set;visit=SE.V1;item=I.SYS;person=nora");
        add("nobody", "person=nobody", false);
        add("another day", "until=2026-11-01", false);
        add("text in a value", "text=ÄRGER");
        add("text in a reason", "text=digits TRANS");
        add("text of a name", "text=systolic");
        add("text of a person", "text=name of nora");
        add("number of a seal", "text=12");
        add("text and act", "act=item.change;text=hyp-105");
        add("text nowhere", "text=no such text", false);
    }
    void everyFilterFindsTheSameEverywhere() {
        QFETCH(QByteArray, words);
        QFETCH(bool, some);
        std::vector<std::string> list;
        for (const auto& word : words.isEmpty() ? QByteArrayList() : words.split(';'))
            list.push_back(word.toStdString());
        const auto query = TrailQuery::parse(list);
        OK(query);
        const desk::TrailTest test(*query, m_desk->study(), {{"nora", "Name of nora"}});
        std::vector<std::uint64_t> wanted;
        for (const auto& row : allRows())
            if (test.passes(row))
                wanted.insert(wanted.begin(), row.id);
        QCOMPARE(!wanted.empty(), some);
        const auto index = filled();
        auto jobs = m_desk->trail().jobs();
        OK(jobs);
        std::vector<std::uint64_t> searched;
        base::NoProgress quiet;
        OK((*jobs)->search(
            *query,
            [&](std::uint64_t id) {
                searched.push_back(id);
                return true;
            },
            quiet));
        QCOMPARE(searched, wanted);
        if (!query->text.empty())
            return; // an index cannot tell
        TrailMatch match(index, *query);
        while (match.grow(37).more) {
        }
        std::vector<std::uint64_t> matched;
        for (std::size_t i = 0; i < match.size(); ++i)
            matched.push_back(index->entryId(match.at(i)));
        QCOMPARE(matched, wanted);
    }

    void wrongFiltersAreNamed() {
        for (const char* word : {"act", "act=", "colour=red", "from=yesterday", "reason=no"}) {
            const std::vector<std::string> words{word};
            const auto query = TrailQuery::parse(words);
            QVERIFY(!query.has_value());
            QVERIFY(query.error().message.find(word) != std::string::npos);
        }
    }

    void whatOccursIsKnown() {
        const auto index = filled();
        const auto acts = index->known(TrailIndex::Column::Act);
        QVERIFY(std::find(acts.begin(), acts.end(), "item.change") != acts.end());
        QCOMPARE(index->known(TrailIndex::Column::Event), (std::vector<std::string>{"SE.V1", "SE.V2"}));
    }

    void aSealsFactsNameTheKeyThatSigned() {
        const auto rows = allRows();
        const auto facts = m_desk->trail().sealFacts(rows.back().chain, rows.back().seal);
        OK(facts);
        QCOMPARE(facts->keyFingerprint, m_desk->me().keyFingerprint);
        QVERIFY(facts->entries > 0);
        const auto first = m_desk->trail().sealFacts(rows.front().chain, 0);
        OK(first);
        QVERIFY(!first->keyFingerprint.empty() && first->keyFingerprint != facts->keyFingerprint);
        QCOMPARE(m_desk->trail().sealFacts(rows.back().chain, 100'000).error().kind, base::ErrorKind::BadInput);
    }

    void theThreeFormatsHoldTheSameIds() {
        const auto rows = allRows();
        std::set<std::string> wanted;
        for (const auto& row : rows)
            wanted.insert(row.chain + "/" + std::to_string(row.seal) + "/" + std::to_string(row.entryIndex));
        QCOMPARE(wanted.size(), rows.size());

        const auto csvDone = write({}, TrailFormat::Csv, file("trail.csv"));
        QCOMPARE(csvDone.rows, rows.size());
        const auto text = loaded(file("trail.csv"));
        QCOMPARE(csvDone.hash, crypto::sha256(base::bytesOf(text)));
        const auto csv = readCsv(text);
        QCOMPARE(csv.size(), rows.size() + 1);
        std::set<std::string> inCsv;
        for (std::size_t i = 1; i < csv.size(); ++i) {
            QCOMPARE(csv[i].size(), csv[0].size());
            inCsv.insert(csv[i][0]);
        }
        QVERIFY(inCsv == wanted);

        write({}, TrailFormat::Jsonl, file("trail.jsonl"));
        std::set<std::string> inJsonl;
        const auto lines = QByteArray::fromStdString(loaded(file("trail.jsonl"))).split('\n');
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto line = evidence::Json::parse(lines[static_cast<qsizetype>(i)].toStdString());
            OK(line); // canonical, as all that we write
            inJsonl.insert(*line->find("id")->asString());
            QCOMPARE(line->find("entry")->encode(), rows[i].entry.encode());
            QVERIFY(line->find("salt") == nullptr);
        }
        QVERIFY(inJsonl == wanted);

        const auto sqliteDone = write({}, TrailFormat::Sqlite, file("trail.sqlite"));
        QCOMPARE(sqliteDone.rows, rows.size());
        const auto database = loaded(file("trail.sqlite"));
        QVERIFY(database.starts_with("SQLite format 3"));
        for (const auto& id : wanted)
            QVERIFY(database.find(id) != std::string::npos);
    }

    /// A check that fired, the answer, the question, the correction and the verification: one record, by one id.
    void theEpisodeOfACheckIsOneRecordInEveryFormat() {
        const store::FormPlace form{"HYP-500", "SE.V1", "", "F.VS", ""};
        const store::ItemPlace item{"HYP-500", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.SYS"};
        const auto work = [&](const char* id, const auto& acts) {
            m_desk.reset();
            m_desk = std::move(m_trial.open(id).value());
            acts();
        };
        auto high = StaffedTrial::draft("I.SYS", "190");
        work("nora", [&] {
            OK(m_desk->enrol("HYP-500"));
            OK(m_desk->record(form, {high, StaffedTrial::draft("I.NOTE", "nothing fires here")}));
        });
        work("tom", [&] {
            OK(m_desk->queries().openForCheck(m_desk->projection().keptChecks("HYP-500")->at(0), "Really?", "nora"));
        });
        work("nora", [&] {
            OK(m_desk->queries().answer(1, "No"));
            high.value = "195"; // fires again: it ends the first episode and begins another one
            high.reason = "Read again";
            OK(m_desk->record(form, {high}));
            OK(m_desk->record(form, {StaffedTrial::draft("I.SYS", "150", "Digits transposed")}));
            OK(m_desk->forms().act({"form.complete", form, {}, {}}));
        });
        work("tom", [&] { OK(m_desk->forms().act({"form.verify", form, {}, {}})); });
        work("nora", [] {});

        std::map<std::string, std::set<std::string>> wanted; // as the door for queries has them
        const auto idOf = [](const store::TrailRow& row) {
            return row.chain + "/" + std::to_string(row.seal) + "/" + std::to_string(row.entryIndex);
        };
        const auto episodes = m_desk->queries().episodes(item);
        OK(episodes);
        QCOMPARE(episodes->size(), std::size_t{2});
        for (const auto& episode : *episodes) {
            auto& rows = wanted[idOf(episode.fired)];
            rows.insert(idOf(episode.fired));
            for (const auto& row : episode.then)
                rows.insert(idOf(row));
        }
        QCOMPARE(wanted.begin()->second.size() + wanted.rbegin()->second.size(), std::size_t{4 + 3});

        const std::vector<std::string> words{"subject=HYP-500"};
        const auto query = TrailQuery::parse(words).value();
        std::map<std::string, std::set<std::string>> found;
        write(query, TrailFormat::Jsonl, file("episodes.jsonl"));
        for (const auto& text : QByteArray::fromStdString(loaded(file("episodes.jsonl"))).trimmed().split('\n')) {
            const auto line = evidence::Json::parse(text.toStdString());
            OK(line);
            for (const auto& id : *line->find("episode")->asArray())
                found[*id.asString()].insert(*line->find("id")->asString());
        }
        QVERIFY(found == wanted);
        found.clear();
        write(query, TrailFormat::Csv, file("episodes.csv"));
        const auto csv = readCsv(loaded(file("episodes.csv")));
        const auto& head = csv.front();
        const auto column = static_cast<std::size_t>(std::find(head.begin(), head.end(), "episode") - head.begin());
        for (std::size_t i = 1; i < csv.size(); ++i)
            for (const auto& id : QByteArray::fromStdString(csv[i][column]).split(' '))
                if (!id.isEmpty())
                    found[id.toStdString()].insert(csv[i][0]);
        QVERIFY(found == wanted);
        // An export of some acts only knows the episodes of all.
        const std::vector<std::string> some{"subject=HYP-500", "person=tom"};
        write(TrailQuery::parse(some).value(), TrailFormat::Jsonl, file("toms.jsonl"));
        QVERIFY(loaded(file("toms.jsonl")).find("\"episode\":[\"" + wanted.begin()->first) != std::string::npos);
    }

    void aCellThatASpreadsheetWouldRunIsGuardedAndNamed() {
        const std::vector<std::string> words{"item=I.NOTE"};
        write(TrailQuery::parse(words).value(), TrailFormat::Csv, file("notes.csv"));
        const auto csv = readCsv(loaded(file("notes.csv")));
        const auto& head = csv.front();
        const auto value = static_cast<std::size_t>(std::find(head.begin(), head.end(), "value") - head.begin());
        QVERIFY(head.back().starts_with("apostrophe_added"));
        int formulas = 0;
        for (std::size_t i = 1; i < csv.size(); ++i) {
            const auto& cell = csv[i][value];
            QVERIFY(cell.empty() || std::string("=+-@").find(cell[0]) == std::string::npos);
            QCOMPARE(csv[i].back(), std::string(cell.starts_with("'") ? "value" : ""));
            formulas += cell == "'=1+2, \"Ärger\"\nzwei" ? 1 : 0;
        }
        QCOMPARE(formulas, 1);
    }

    void aCancelledExportLeavesNothingAndAnOldFileAlone() {
        QFile old(QString::fromStdString(file("old.csv").string()));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        for (const auto format : {TrailFormat::Csv, TrailFormat::Jsonl, TrailFormat::Sqlite}) {
            auto jobs = m_desk->trail().jobs();
            OK(jobs);
            StopAfter atOnce(0);
            QCOMPARE((*jobs)->write({}, format, file("old.csv"), atOnce).error().kind, base::ErrorKind::Cancelled);
            QVERIFY(!std::filesystem::exists(file("old.csv.part")));
            QCOMPARE(loaded(file("old.csv")), std::string("old"));
        }
        auto jobs = m_desk->trail().jobs();
        OK(jobs);
        base::NoProgress quiet;
        QCOMPARE((*jobs)->write({}, TrailFormat::Csv, file("no/such/folder.csv"), quiet).error().kind,
                 base::ErrorKind::Machine);
    }

    void anExportIsAnEntryAndAMonitorsIsRefused() {
        const auto done = write({}, TrailFormat::Csv, file("noted.csv"));
        OK(m_desk->trail().noteExport(done));
        const auto row = allRows().back();
        QCOMPARE(row.entry.act, std::string("data.export"));
        QCOMPARE(*row.entry.data.find("count")->asInteger(), static_cast<std::int64_t>(done.rows));
        m_desk.reset();
        auto monitor = m_trial.open("tom");
        OK(monitor);
        QCOMPARE((*monitor)->trail().noteExport(done).error().kind, base::ErrorKind::Refused);
        m_desk = std::move(*monitor);
        QCOMPARE(allRows().back().entry.act, std::string("session.refused"));
    }
};

QTEST_GUILESS_MAIN(TestTrail)
#include "tst_trail.moc"
