// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <map>

using Json = nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

Json jsonOf(const Outcome& outcome) { return Json::parse(outcome.out.toStdString()); }
QString text(const Json& json, const char* key) { return QString::fromStdString(json.at(key).get<std::string>()); }

/// Id of a row -> ids of its edit-check episodes, blanks between.
using Rows = std::map<QByteArray, QByteArray>;

/// Columns of an export, read with somebody else's reader.
Rows rowsOf(const QString& file) {
    static const char* const kReaders[] = {
        "import csv,sys\nfor row in csv.DictReader(open(sys.argv[1],newline='')): print(row['id'], row['episode'])",
        "import json,sys\nfor row in map(json.loads, open(sys.argv[1])): print(row['id'], *row['episode'])",
        "import sqlite3,sys\nfor row in sqlite3.connect(sys.argv[1]).execute('select id, episode from trail'): "
        "print(*row)"};
    const char* reader = kReaders[file.endsWith(u".csv") ? 0 : file.endsWith(u".jsonl") ? 1 : 2];
    QProcess python;
    python.start(QStringLiteral(PYTHON), {u"-c"_s, QString::fromUtf8(reader), file});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    Rows rows;
    for (const auto& line : python.readAllStandardOutput().trimmed().split('\n')) {
        const auto end = line.contains(' ') ? line.indexOf(' ') : line.size();
        if (!line.isEmpty() && !rows.emplace(line.left(end), line.mid(end).trimmed()).second)
            qFatal("an id stands twice in %s", qPrintable(file));
    }
    return rows;
}

} // namespace

/// What scripts do instead of hands, on one practice trial: every act has its word, its refusal its exit status.
class TestCliWork : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    Programs m_programs{m_dir.path()};
    QString m_trial = m_dir.filePath(u"practice.caseseal"_s);
    QMap<QByteArray, QString> m_passwords;

    [[nodiscard]] static QString idOf(const QByteArray& role) {
        static const QMap<QByteArray, QString> ids = {
            {"admin", u"s.keller"_s},    {"coordinator", u"n.lindqvist"_s}, {"investigator", u"e.hartmann"_s},
            {"monitor", u"t.brand"_s},   {"data-manager", u"m.rossi"_s},    {"auditor", u"j.okafor"_s},
            {"pharmacist", u"r.amari"_s}};
        return ids[role];
    }
    /// The command of `words` on the trial, as the person with this role.
    [[nodiscard]] Outcome as(const char* role, const QString& words, const QStringList& more = {}) const {
        const QString command = words.section(u' ', 0, 0), rest = words.section(u' ', 1);
        return m_programs.cli(u"%1 %2 --as %3 %4"_s.arg(command, m_trial, idOf(role), rest).trimmed(), more,
                              m_passwords[role]);
    }
    [[nodiscard]] QString written(const char* name, const QByteArray& bytes) const {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    /// Weight and height of a visit, by the coordinator.
    [[nodiscard]] Outcome enter(const char* subject, const char* event, const char* weight) const {
        static constexpr char kLine[] =
            R"({"subject":"%1","event":"%2","form":"FO.VITALS","group":"IG.VS.1","item":"%3","value":"%4","unit":"%5",)"
            R"("exception":"The consent is on paper."})"
            "\n";
        const QString lines = QString::fromLatin1(kLine).arg(QLatin1String(subject), QLatin1String(event),
                                                             u"IT.VS.HEIGHT"_s, u"180"_s, u"MU.CM"_s) +
                              QString::fromLatin1(kLine).arg(QLatin1String(subject), QLatin1String(event),
                                                             u"IT.VS.WEIGHT"_s, QLatin1String(weight), u"MU.KG"_s);
        return as("coordinator", u"enter --data "_s + written("more.jsonl", lines.toUtf8()));
    }
    /// Every entry, as `list` shows it.
    [[nodiscard]] Json entries() const { return jsonOf(as("auditor", u"list entries --json"_s)); }
    [[nodiscard]] static std::vector<std::string> actsAfter(const Json& before, const Json& now) {
        std::vector<std::string> acts;
        for (std::size_t i = before.size(); i < now.size(); ++i)
            acts.push_back(now[i].at("entry").at("act").get<std::string>());
        return acts;
    }
    void nothingHoldsTheName() {
        if (QStandardPaths::findExecutable(u"pdfdetach"_s).isEmpty())
            QSKIP("pdftotext and pdfdetach are not installed.");
        for (const auto& kind : {u"audit"_s, u"casebook --subject NEW-9"_s, u"erasure"_s}) {
            const QString pdf = m_dir.filePath(u"after.pdf"_s);
            EXIT(as("auditor", u"report --kind %1 -o %2"_s.arg(kind, pdf)), 0);
            const auto verdict = m_programs.run(CASESEAL_VERIFY, {pdf, u"--json"_s});
            EXIT(verdict, 0);
            QCOMPARE(jsonOf(verdict).at("counts").at("erased").get<int>(), 1);
            const auto words = m_programs.run("pdftotext", {u"-layout"_s, pdf, u"-"_s});
            EXIT(words, 0);
            QVERIFY2(!words.out.contains("Jane") && words.out.contains("A name was typed"), qPrintable(kind));
            QVERIFY(words.out.contains("e.hartmann"));
            const QString zip = m_dir.filePath(u"after.zip"_s);
            EXIT(m_programs.run("pdfdetach", {u"-savefile"_s, u"evidence.zip"_s, u"-o"_s, zip, pdf}), 0);
            static constexpr char kUnzip[] = "import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                                             "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))";
            const auto lines = m_programs.run(PYTHON, {u"-c"_s, QString::fromUtf8(kUnzip), zip});
            EXIT(lines, 0);
            QVERIFY(!lines.out.contains("Jane Roe") && lines.out.contains("\"withheld\":\"erased\""));
        }
        const QString csv = m_dir.filePath(u"after.csv"_s);
        EXIT(as("data-manager", u"trail --format csv -o "_s + csv), 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("Jane"));
    }
    [[nodiscard]] QString anUpcomingVisit() const {
        for (const auto& visit : jsonOf(as("coordinator", u"visit list --json"_s)))
            if (visit.at("status") == "upcoming")
                return u" --subject %1 --event %2"_s.arg(text(visit, "subject"), text(visit, "event"));
        return {};
    }

private Q_SLOTS:
    void initTestCase() {
        const auto made = m_programs.cli(u"practice %1"_s.arg(m_dir.path()));
        EXIT(made, 0);
        for (const auto& line : made.out.trimmed().split('\n')) {
            const auto words = line.split(' ');
            QCOMPARE(words.size(), 3);
            QCOMPARE(QString::fromUtf8(words[0]), idOf(words[1]));
            m_passwords[words[1]] = QString::fromUtf8(words[2]);
        }
        QCOMPARE(m_passwords.size(), 7);
    }

    void practiceTrialIsReportedAndVerified() {
        const auto verdict = as("auditor", u"verify --json"_s);
        EXIT(verdict, 0);
        QCOMPARE(jsonOf(verdict).at("counts").at("subjects").get<int>(), 24);
        const QString pdf = m_dir.filePath(u"audit.pdf"_s);
        EXIT(as("auditor", u"report --kind audit -o "_s + pdf), 0);
        EXIT(m_programs.run(CASESEAL_VERIFY, {pdf}), 0);
        EXIT(m_programs.cli(u"practice %1"_s.arg(m_dir.path())), 3); // it is there already
    }

    void visitsArePlannedAndSkipped() {
        const QString upcoming = anUpcomingVisit();
        QVERIFY(!upcoming.isEmpty());
        EXIT(as("coordinator", u"visit schedule --date 2030-01-02"_s + upcoming), 0);
        EXIT(as("coordinator", u"visit schedule --date soon"_s + upcoming), 2);
        EXIT(as("coordinator", u"visit skip"_s + upcoming, {u"--reason"_s, u"Moved away"_s}), 0);
        EXIT(as("monitor", u"visit skip"_s + upcoming, {u"--reason"_s, u"Moved away"_s}), 3);
        const auto tasks = as("coordinator", u"tasks --json"_s);
        EXIT(tasks, 0);
        QVERIFY(!jsonOf(tasks).empty());
    }

    void formsGoThroughTheirStates() {
        EXIT(enter("NEW-1", "SE.W08", "81"), 0);
        const QString form = u" --subject NEW-1 --event SE.W08 --form FO.VITALS"_s;
        EXIT(as("monitor", u"form verify"_s + form), 3); // not complete
        EXIT(as("coordinator", u"form missing"_s + form), 0);
        EXIT(as("coordinator", u"form complete"_s + form), 0);
        EXIT(as("monitor", u"form verify --item IG.VS.1/IT.VS.HEIGHT"_s + form), 0);
        EXIT(as("monitor", u"form verify --item HEIGHT"_s + form), 2);
        EXIT(as("monitor", u"form verify --subject NEW-1 --event SE.W08"_s), 0); // the whole visit
        EXIT(as("investigator", u"form sign"_s + form), 2);                      // no meaning
        EXIT(as("investigator", u"form sign"_s + form, {u"--meaning"_s, u"I reviewed these data"_s}), 0);
        EXIT(as("data-manager", u"form lock"_s + form), 0);
        EXIT(as("data-manager", u"form unlock"_s + form, {u"--reason"_s, u"x"_s}), 3); // nobody asked
        EXIT(as("coordinator", u"form request-unlock"_s + form, {u"--reason"_s, u"Wrong weight"_s}), 0);
        EXIT(as("data-manager", u"form unlock"_s + form, {u"--reason"_s, u"Agreed"_s}), 0);
    }

    void queriesAreAskedAnsweredAndClosed() {
        EXIT(enter("NEW-2", "SE.W08", "82"), 0);
        EXIT(as("monitor",
                u"query open --subject NEW-2 --event SE.W08 --form FO.VITALS --group IG.VS.1 --item IT.VS.WEIGHT "
                "--assigned n.lindqvist"_s, // a person; a role goes too
                {u"--text"_s, u"Really 82?"_s}),
             0);
        const auto open = as("coordinator", u"query list --status open --json --subject NEW-2"_s);
        EXIT(open, 0);
        const auto queries = jsonOf(open);
        QCOMPARE(queries.size(), std::size_t{1});
        QCOMPARE(text(queries[0], "assigned"), u"n.lindqvist"_s);
        const QString number = QString::number(queries[0]["query"].get<int>());
        EXIT(as("coordinator", u"query answer --number "_s + number, {u"--text"_s, u"Yes"_s}), 0);
        EXIT(as("coordinator", u"query close --number "_s + number), 3);
        EXIT(as("monitor", u"query close --number "_s + number), 0);
        const auto thread = as("monitor", u"query thread --json --number "_s + number);
        EXIT(thread, 0);
        QCOMPARE(jsonOf(thread).size(), std::size_t{3});
    }

    void writingIsASessionAndReadingLeavesNoTrace() {
        const auto before = entries();
        for (const char* words : {"visit list", "query list", "query checks", "tasks", "study", "list subjects"})
            EXIT(as("monitor", QString::fromLatin1(words)), 0);
        EXIT(as("coordinator", u"form missing --subject NEW-1"_s), 0);
        QVERIFY(actsAfter(before, entries()).empty());
        const QString upcoming = anUpcomingVisit();
        EXIT(as("coordinator", u"visit schedule --date 2030-01-03"_s + upcoming), 0);
        EXIT(as("monitor", u"form lock --form FO.VITALS --subject NEW-1 --event SE.W08"_s), 3);
        EXIT(as("monitor", u"query close --number 100000"_s), 2);
        const std::vector<std::string> wanted = {"session.open",    "event.schedule", "session.close", "session.open",
                                                 "session.refused", "session.close",  "session.open",  "session.close"};
        QCOMPARE(actsAfter(before, entries()), wanted);
    }

    /// A part of the trial for somebody who may see no more: it verifies, says what is withheld, and is noted.
    void aPartOfTheEvidenceIsHandedOut() {
        const QString file = m_dir.filePath(u"part.evidence.zip"_s);
        const auto before = entries();
        EXIT(as("coordinator", u"evidence --subject NEW-1 --form FO.VITALS -o "_s + file), 0);
        const std::vector<std::string> wanted = {"session.open", "subject.count", "data.export", "session.close"};
        QCOMPARE(actsAfter(before, entries()), wanted);
        const auto verdict = m_programs.run(CASESEAL_VERIFY, {file, u"--json"_s});
        EXIT(verdict, 0);
        const Json json = jsonOf(verdict);
        QVERIFY(json.at("counts").at("withheld").get<int>() > 1000);
        QCOMPARE(json.at("subjectsTotal").get<int>(), 1);
        QCOMPARE(json.at("subjects")[0].at("subject").get<std::string>(), std::string("NEW-1"));
        QVERIFY(json.at("subjects")[0].at("counted").is_number());
        const auto words = m_programs.run(CASESEAL_VERIFY, {file});
        QVERIFY2(words.out.contains("What is shown of whom\n  NEW-1: "), words.out.constData());
        const QString blinded = m_dir.filePath(u"blinded.evidence.zip"_s);
        EXIT(as("auditor", u"evidence --blinded -o "_s + blinded), 0);
        EXIT(m_programs.run(CASESEAL_VERIFY, {blinded}), 0);
        EXIT(as("monitor", u"evidence -o "_s + file), 3);
        EXIT(as("auditor", u"evidence --subject NOBODY -o "_s + file), 2);
    }

    void anEntryIsProved() {
        EXIT(as("admin", u"publish"_s), 0);
        const auto shown = as("monitor", u"proof --entry 0:1 --json"_s);
        EXIT(shown, 0);
        const Json proof = jsonOf(shown);
        QVERIFY(proof.at("holds").get<bool>());
        QCOMPARE(proof.at("ledger").at("state").get<std::string>(), std::string("holds"));
        QVERIFY(proof.at("tree").at("steps").back().at("node") == proof.at("tree").at("root"));
        QVERIFY(text(proof, "content").contains(u"person.add"_s));
        QVERIFY(text(proof, "tlogProof").startsWith(u"c2sp.org/tlog-proof@v1\nindex 0\n"_s));
        const QString file = m_dir.filePath(u"entry.evidence.zip"_s);
        EXIT(as("auditor", u"proof --entry 5:0 -o "_s + file), 0);
        const auto verdict = m_programs.run(CASESEAL_VERIFY, {file, u"--json"_s});
        EXIT(verdict, 0);
        QVERIFY(jsonOf(verdict).at("counts").at("seals").get<int>() < 50);
        EXIT(as("auditor", u"proof --entry 5"_s), 2);
        EXIT(as("auditor", u"proof --entry 5:99999"_s), 2);
        EXIT(as("monitor", u"proof --entry 5:0 -o "_s + file), 3);
    }

    /// A name in the reason for a change: no report, no export and no evidence made afterwards holds it.
    void personalDataAreErasedByTwo() {
        static constexpr char kLine[] =
            R"({"subject":"NEW-9","event":"SE.W08","form":"FO.VITALS","group":"IG.VS.1","item":"IT.VS.WEIGHT",)"
            R"("value":"%1","unit":"MU.KG","reason":"%2","exception":"On paper."})"
            "\n";
        const QString lines = QString::fromLatin1(kLine).arg(u"80"_s, QString()) +
                              QString::fromLatin1(kLine).arg(u"82"_s, u"Jane Roe telephoned"_s);
        EXIT(as("coordinator", u"enter --data "_s + written("name.jsonl", lines.toUtf8())), 0);
        QString entry;
        for (const auto& row : entries())
            if (row.dump().find("Jane Roe") != std::string::npos)
                entry = u"%1:%2"_s.arg(row.at("seal").get<int>()).arg(row.at("i").get<int>());
        QVERIFY(!entry.isEmpty());
        const QString redact =
            u"redact --part reason --entry %1 --with %2 --with-password-file "_s.arg(entry, idOf("investigator"));
        const QStringList why{u"--reason"_s, u"A name was typed"_s};
        const QString right = written("second", m_passwords["investigator"].toUtf8());
        const auto shown = as("admin", u"redact --show --part reason --entry "_s + entry);
        EXIT(shown, 0);
        QVERIFY(shown.out.contains("item.change"));
        EXIT(as("admin", redact + right), 2);                                  // no reason
        EXIT(as("admin", redact + written("wrong", "no-password-1"), why), 3); // not the second person's password
        EXIT(as("coordinator", redact + right, why), 3);                       // not an administrator
        EXIT(as("admin", u"redact --reason x --with e.hartmann --entry 7"_s), 2);
        const auto done = as("admin", redact + right, why);
        EXIT(done, 0);
        QVERIFY2(done.out.contains("Nothing of it is left"), done.out.constData());
        EXIT(as("admin", redact + right, why), 2); // it is erased already
        const auto verdict = as("auditor", u"verify --json"_s);
        EXIT(verdict, 0);
        QCOMPARE(jsonOf(verdict).at("counts").at("erased").get<int>(), 1);
        nothingHoldsTheName();
    }

    void theTrailIsTheSameInThreeFormats_data() {
        QTest::addColumn<QStringList>("filters");
        const auto day = QDateTime::currentDateTimeUtc().addDays(-30).toString(u"yyyy-MM-dd"_s);
        QTest::newRow("participant and acts")
            << QStringList{u"subject=HYP-003"_s, u"act=item.set"_s, u"act=item.change"_s};
        QTest::newRow("person and form") << QStringList{u"person=t.brand"_s, u"form=FO.VITALS"_s};
        QTest::newRow("text until a day") << QStringList{u"text=transposed"_s, u"until="_s + day};
        QTest::newRow("first values") << QStringList{u"act=item.set"_s};
        QTest::newRow("nobody") << QStringList{u"person=nobody"_s};
    }
    void theTrailIsTheSameInThreeFormats() {
        QFETCH(QStringList, filters);
        QStringList more;
        for (const auto& filter : filters)
            more << u"--filter"_s << filter;
        std::vector<Rows> found;
        for (const auto& format : {u"csv"_s, u"jsonl"_s, u"sqlite"_s}) {
            const QString file = m_dir.filePath(u"trail."_s + format);
            const auto written = as("data-manager", u"trail --format %1 -o %2"_s.arg(format, file), more);
            EXIT(written, 0);
            found.push_back(rowsOf(file));
            QVERIFY(written.out.contains(": " + QByteArray::number(qulonglong(found.back().size())) + " entr"));
        }
        QCOMPARE(found[0].empty(), filters.first().endsWith(u"nobody"));
        QVERIFY(found[1] == found[0] && found[2] == found[0]);
        if (filters.first() == u"act=item.set") // checks fired in the practice trial, and were kept
            QVERIFY(
                std::any_of(found[0].begin(), found[0].end(), [](const auto& row) { return !row.second.isEmpty(); }));
        for (const auto& row : entries()) { // and they are those that the filters name
            const auto content = row.at("entry").is_null() ? Json::object() : row.at("entry"); // erased: its leaf only
            const auto id = QByteArray::number(row.at("seal").get<qulonglong>()) + "/" +
                            QByteArray::number(row.at("i").get<qulonglong>());
            const bool there = std::any_of(found[0].begin(), found[0].end(),
                                           [&](const auto& each) { return each.first.endsWith("/" + id); });
            if (filters.first() == u"person=t.brand")
                QCOMPARE(there, row.at("author") == "t.brand" && content.value("form", "") == "FO.VITALS");
            if (filters.first() == u"subject=HYP-003")
                QCOMPARE(there, content.value("subject", "") == "HYP-003" &&
                                    content.at("act").get<std::string>().starts_with("item."));
        }
    }
    void theTrailIsForThoseWhoMayExport() {
        const QString file = m_dir.filePath(u"refused.csv"_s);
        const auto before = entries();
        EXIT(as("monitor", u"trail --format csv -o "_s + file), 3);
        QVERIFY(!QFileInfo::exists(file));
        EXIT(as("auditor", u"trail --format csv -o "_s + file), 0);
        const std::vector<std::string> wanted = {"session.open", "session.refused", "session.close",
                                                 "session.open", "data.export",     "session.close"};
        QCOMPARE(actsAfter(before, entries()), wanted);
    }

    void theTrailIsReviewedNotedAndSigned() {
        const auto before = entries();
        const auto all = jsonOf(as("auditor", u"review --json"_s));
        QVERIFY(all.at("items").size() > 1);
        QCOMPARE(all.at("rules").size(), std::size_t(10));
        QCOMPARE(all.at("open").get<std::size_t>(), all.at("items").size());
        QCOMPARE(entries().size(), before.size()); // reading leaves no trace
        const QString only = u"--rule last-digit --json"_s;
        const auto run = jsonOf(as("auditor", u"review %1"_s.arg(only)));
        QCOMPARE(run.at("items").size(), std::size_t(1)); // tablets are handed out 35 or 45 at a time
        QCOMPARE(text(run.at("items")[0].at("place"), "item"), u"IT.SP.DISPENSED"_s);
        const QString id = text(run.at("items")[0], "id");
        const auto table = as("monitor", u"review --rule last-digit"_s);
        EXIT(table, 0);
        QVERIFY(table.out.startsWith("id\tstatus\trule\t") && table.out.contains(id.toUtf8() + "\topen\tlast-digit"));
        QVERIFY2(table.err.contains("1 without a disposition"), table.err.constData());

        EXIT(as("auditor", u"review sign --rule last-digit"_s), 3); // it has no disposition yet
        EXIT(as("auditor", u"review note --rule last-digit --disposition explained --item %1 --text"_s.arg(id),
                {u"Packs of 35 and 45"_s}),
             0);
        const auto signedOff = as("auditor", u"review sign --rule last-digit"_s);
        EXIT(signedOff, 0);
        QVERIFY2(signedOff.out.startsWith("Signed: 1 item, everything up to seal "), signedOff.out.constData());
        const auto again = jsonOf(as("data-manager", u"review %1"_s.arg(only)));
        QCOMPARE(text(again.at("items")[0], "id"), id);
        QCOMPARE(text(again.at("items")[0], "status"), u"reviewed"_s);
        QCOMPARE(text(again.at("items")[0].at("said"), "note"), u"Packs of 35 and 45"_s);
        QCOMPARE(text(again.at("signOffs")[0], "person"), idOf("auditor"));
        const auto late = jsonOf(as("auditor", u"review --json --param late-days=3000 --to 2020-01-01"_s));
        QVERIFY(late.at("items").empty());
        QCOMPARE(late.at("parameters").at("late-days").get<int>(), 3000);
    }

    void clausesAreAnsweredAndLeaveNoTrace() {
        const auto before = entries();
        const auto list = m_programs.cli(u"inspect nowhere --as nobody --list --json"_s);
        EXIT(list, 0);
        QVERIFY(jsonOf(list).size() > 30);
        QCOMPARE(text(jsonOf(list)[0], "clause"), u"21 CFR 11.10(a)"_s);
        const auto answer = jsonOf(as("auditor", u"inspect --json --clause"_s, {u"21 CFR 11.50"_s}));
        std::size_t signatures = 0;
        for (const auto& row : before)
            signatures += row.at("entry").is_object() && row.at("entry").value("act", "") == "form.sign" ? 1 : 0;
        QVERIFY(signatures > 0);
        QCOMPARE(answer.at("figures").at("signatures").get<std::size_t>(), signatures);
        QCOMPARE(answer.at("rows").size(), signatures);
        const auto german = as("monitor", u"inspect --clause 11.50 --lang de"_s);
        EXIT(german, 0);
        QVERIFY2(german.out.startsWith("21 CFR 11.50  Zeigt jede Unterschrift") &&
                     german.out.contains("Asked at seal "),
                 german.out.constData());
        const auto all = as("auditor", u"inspect"_s);
        EXIT(all, 0);
        QCOMPARE(all.out.count('\n'), static_cast<qsizetype>(jsonOf(list).size()));
        QVERIFY2(all.out.contains(" acts on the investigational product are on record."), all.out.constData());
        QVERIFY(actsAfter(before, entries()).empty());
    }

    void anAnswerIsIssuedAsAPage() {
        const auto before = entries();
        const QString pdf = m_dir.filePath(u"clause.pdf"_s);
        EXIT(as("auditor", u"inspect --lang ja -o %1 --clause"_s.arg(pdf), {u"FDA Q20"_s}), 0);
        const std::vector<std::string> wanted = {"session.open", "report.issue", "session.close"};
        const auto now = entries();
        QCOMPARE(actsAfter(before, now), wanted);
        QCOMPARE(now[before.size() + 1].at("entry").at("data").at("clause").get<std::string>(), std::string("FDA Q20"));
        EXIT(m_programs.run(CASESEAL_VERIFY, {pdf}), 0);
    }

    void theReviewRefusesAndSaysWhy() {
        const auto before = entries();
        EXIT(as("coordinator", u"review --json"_s), 3);
        QCOMPARE(actsAfter(before, entries()), std::vector<std::string>{"session.refused"});
        for (const auto& [words, says] :
             {std::pair{u"review --rule tea-break"_s, "tea-break"},
              {u"review --param late-days=x"_s, "late-days"},
              {u"review --from yesterday"_s, "yesterday"},
              {u"review note --item 0 --disposition maybe --text x"_s, "--disposition"},
              {u"review note --item 0 --disposition accepted --text x"_s, "no such item"}}) {
            const auto outcome = as("auditor", words);
            EXIT(outcome, 2);
            QVERIFY2(outcome.out.isEmpty() && outcome.err.contains(says), outcome.err.constData());
        }
    }

    void theStudySaysWhatWasUnderstood() {
        const auto listed = as("monitor", u"study --json"_s);
        EXIT(listed, 0);
        const auto study = jsonOf(listed);
        QCOMPARE(study.at("expressions").size(), std::size_t{12});
        for (const auto& each : study.at("expressions"))
            QVERIFY2(each.at("understood").get<bool>(), each.dump().c_str());
        const auto words = as("monitor", u"study"_s);
        EXIT(words, 0);
        QVERIFY(words.out.contains("Expressions: 12, understood 12."));
        QVERIFY(words.out.contains("round(IT.VS.WEIGHT / pow(IT.VS.HEIGHT / 100, 2), 1)"));
        QVERIFY(words.out.contains("form\tFO.VITALS\t"));
    }

    /// The new version lets a weight be 150 kg at most.
    void aNewVersionIsAdoptedAndStartedFormsKeepTheirs() {
        QFile original(QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QByteArray xml = original.readAll();
        const auto item = xml.indexOf("<ItemDef OID=\"IT.VS.WEIGHT\""), check = xml.indexOf("<CheckValue>300", item);
        QVERIFY(item > 0 && check > item);
        xml.replace(check, 15, "<CheckValue>150");
        xml.replace("OID=\"MDV.HYP-2026.2.1\" Name=\"Version 2.1\"", "OID=\"MDV.HYP-2026.2.2\" Name=\"Version 2.2\"");
        const QString adopt = u"study adopt --odm "_s + written("version-2.2.xml", xml);

        EXIT(enter("NEW-3", "SE.W08", "160"), 0); // starts the form under the first version
        EXIT(as("coordinator", adopt), 3);
        const auto adopted = as("admin", adopt, {u"--reason"_s, u"Amendment 3"_s});
        EXIT(adopted, 0);
        QVERIFY2(adopted.out.contains("\tIT.VS.WEIGHT/check:4\t") && adopted.out.contains("touches values"),
                 adopted.out.constData());
        EXIT(as("admin", adopt), 2); // it is in force

        const auto study = jsonOf(as("coordinator", u"study --json"_s));
        const auto& versions = study.at("versions");
        QCOMPARE(versions.size(), std::size_t{2});
        QVERIFY(versions[1].at("inForce") == true && versions[0].at("inForce") == false);
        QCOMPARE(text(versions[1], "reason"), u"Amendment 3"_s);
        QCOMPARE(versions[1].at("forms").get<int>(), 0);
        const auto started = versions[0].at("forms").get<int>();
        QVERIFY(started > 100);

        const QString form = u" --subject NEW-3 --event SE.W08 --form FO.VITALS"_s;
        EXIT(enter("NEW-3", "SE.W12", "160"), 2); // a new form is under the new version
        EXIT(as("coordinator", u"form complete"_s + form), 0);
        EXIT(as("coordinator", u"form migrate"_s + form), 2); // no reason
        EXIT(as("monitor", u"form migrate"_s + form, {u"--reason"_s, u"Amendment 3"_s}), 3);
        EXIT(as("coordinator", u"form migrate"_s + form, {u"--reason"_s, u"Amendment 3"_s}), 0);
        EXIT(as("coordinator", u"form migrate"_s + form, {u"--reason"_s, u"Amendment 3"_s}), 2); // it is there
        const auto after = jsonOf(as("coordinator", u"study --json"_s)).at("versions");
        QCOMPARE(after[0].at("forms").get<int>(), started - 1);
        QCOMPARE(after[1].at("forms").get<int>(), 1);
        EXIT(as("auditor", u"verify"_s), 0);
    }

    void badInputGetsOneSentence_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* words, int status, const char* says) {
            QTest::newRow(words) << QString::fromLatin1(words) << status << QString::fromLatin1(says);
        };
        add("form complete", 2, "needs --subject");
        add("form complete --subject HYP-001 --form FO.VITALS", 2, "--event");
        add("form request-unlock --subject HYP-001 --event SE.W08", 2, "needs --form");
        add("form lock --subject HYP-001 --event SE.W08 --form FO.VITALS --item IG.VS.1/IT.VS.WEIGHT", 2, "--item");
        add("form complete --subject HYP-001 --event SE.NO --form FO.VITALS", 2, "no event SE.NO");
        add("form complete --subject NOBODY --event SE.W08 --form FO.VITALS", 3, "NOBODY");
        add("form freeze --subject NOBODY", 2, "no form with data");
        add("query open --text Why", 2, "needs --subject");
        add("query open --subject NOBODY --event SE.W08 --form FO.VITALS --text Why", 2, "NOBODY is not enrolled");
        add("query answer --text Because", 2, "needs --number");
        add("query answer --number 99999 --text Because", 2, "no query 99999");
        add("query list --status maybe", 2, "open, answered or closed");
        add("visit schedule --event SE.W12 --date 2030-01-01", 2, "needs --subject");
        add("visit schedule --subject HYP-001 --date 2030-01-01", 2, "needs --event");
        add("visit schedule --subject HYP-001 --event SE.W12 --date tomorrow", 2, "2026-11-22");
        add("inspect --clause 11.99", 2, "no answer for a clause \"11.99\"");
        add("study adopt", 2, "--odm");
        add("study adopt --odm no-such-file.xml", 2, "no file no-such-file.xml");
        add("enter --data no-such-file.jsonl", 2, "no file no-such-file.jsonl");
        add("trail --format csv --filter colour=red -o x.csv", 2, "colour=red");
        add("trail --format csv --filter from=yesterday -o x.csv", 2, "from=yesterday");
        add("trail --format xlsx -o x.xlsx", 2, "xlsx");
        add("trail --format csv -o /no/such/folder/x.csv", 4, "/no/such/folder/x.csv");
    }
    void badInputGetsOneSentence() {
        QFETCH(QString, words);
        QFETCH(int, status);
        QFETCH(QString, says);
        const bool exports = words.startsWith(u"trail"), adopts = words.startsWith(u"study");
        const bool asks = words.startsWith(u"query open"), freezes = words.startsWith(u"form freeze");
        const char* role = exports || freezes ? "data-manager" : adopts ? "admin" : asks ? "monitor" : "coordinator";
        const auto outcome = as(role, words);
        EXIT(outcome, status);
        QVERIFY2(outcome.out.isEmpty(), outcome.out.constData());
        QVERIFY2(outcome.err.contains(says.toUtf8()), outcome.err.constData());
        if (!words.contains(u"xlsx")) // that one is CLI11's, which adds where help is
            QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.startsWith("caseseal-cli: "), outcome.err.constData());
    }

    void everythingThatWasDoneVerifies() { EXIT(as("auditor", u"verify"_s), 0); }
};

QTEST_GUILESS_MAIN(TestCliWork)
#include "tst_cli_work.moc"
