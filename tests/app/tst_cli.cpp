// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include "base/file.h"
#include "study/item_check.h"
#include "study/odm_reader.h"
#include "study/study_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace caseseal;
using Json = nlohmann::json;
using namespace Qt::StringLiterals;

namespace {

/// A value that the study's own checks let through, or nothing where none of our guesses does.
std::optional<std::string> plausible(const study::Study& study, const study::Item& item) {
    std::vector<std::string> guesses = {
        "1",    "50",  "100", "1.5",  "2026-11-22", "08:30", "08:30:00", "2026-11-22T08:30:00",
        "text", "P1D", "0A",  "QUJD", "2026"};
    if (const auto* list = study.codeListOf(item); list != nullptr && !list->items.empty())
        guesses.insert(guesses.begin(), list->items.back().code);
    const std::string unit = item.units.empty() ? std::string() : item.units.front();
    for (const auto& guess : guesses) {
        const auto fired = study::checkValue(study, item, guess, unit);
        if (std::none_of(fired.begin(), fired.end(), [](const auto& f) { return f.severity == study::Severity::Hard; }))
            return guess;
    }
    return std::nullopt;
}

/// One data line of an item, or nothing where we know no value for it.
QByteArray lineFor(const study::Study& study, const char* subject, const std::string& event, const std::string& form,
                   const std::string& group, const std::string& itemOid) {
    const auto* item = study.item(itemOid);
    const auto value = plausible(study, *item);
    if (!value)
        return {};
    Json line = {{"subject", subject}, {"event", event},    {"form", form},
                 {"group", group},     {"item", item->oid}, {"value", *value}};
    if (!item->units.empty())
        line["unit"] = item->units.front();
    return QByteArray::fromStdString(line.dump()) + "\n";
}

/// Data lines over the first forms of a study, for two participants.
QByteArray dataFor(const study::Study& study, int maxForms) {
    QByteArray out;
    const auto rules = study::StudyRules::make(study);
    for (const char* subject : {"S-001", "S-002"}) {
        int forms = 0;
        for (const auto& event : study.events)
            for (const auto& formRef : event.forms) {
                if (++forms > maxForms)
                    break;
                for (const auto& groupRef : study.form(formRef.form)->groups)
                    for (const auto& itemRef : study.group(groupRef.group)->items)
                        if (!rules.isDerived(formRef.form, groupRef.group, itemRef.item)) // sealed by the program
                            out += lineFor(study, subject, event.oid, formRef.form, groupRef.group, itemRef.item);
            }
    }
    return out;
}

const QString kOdmFolder = QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/");
const QString kAdmin = u"admin-password"_s, kFirst = u"first-password"_s, kOwn = u"coordinator-password"_s;

void fileRows(const QStringList& files) {
    QTest::addColumn<QString>("file");
    if (!QDir(kOdmFolder).exists())
        QTest::newRow("no shared data") << QString();
    else
        for (const auto& file : files)
            QTest::newRow(QFileInfo(file).fileName().toUtf8().constData()) << file;
}

QStringList filesBelow(const QString& folder) {
    QStringList out;
    for (QDirIterator it(folder, {u"*.xml"_s}); it.hasNext();)
        out << it.next();
    out.sort();
    return out;
}

} // namespace

/// The programs as a person types them: real files in, a verdict out, exit statuses as promised.
class TestCli : public QObject {
    Q_OBJECT

    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// Every expression of the file, with its text, and with the reason where it was not understood.
    static void whatIsUnderstoodIsListed(const Programs& programs, const QString& words, const study::Study& study) {
        const auto rules = study::StudyRules::make(study);
        const auto json = programs.cli(words + u"--json"_s, {}, kOwn);
        EXIT(json, 0);
        const auto listed = Json::parse(json.out.toStdString()).at("expressions");
        QCOMPARE(listed.size(), rules.notes().size());
        std::size_t understood = 0;
        for (std::size_t i = 0; i < listed.size(); ++i) {
            const auto& note = rules.notes()[i];
            QCOMPARE(listed[i].at("text").get<std::string>(), note.text);
            QCOMPARE(listed[i].at("understood").get<bool>(), note.understood);
            QCOMPARE(listed[i].at("why").get<std::string>(), note.why);
            QVERIFY(note.understood || !note.why.empty());
            understood += note.understood ? 1 : 0;
        }
        if (understood == listed.size())
            return; // a log-in takes its time
        const auto text = programs.cli(words, {}, kOwn);
        EXIT(text, 0);
        const auto head =
            "Expressions: " + std::to_string(listed.size()) + ", understood " + std::to_string(understood);
        QVERIFY2(text.out.contains(head.c_str()), text.out.constData());
        QCOMPARE(text.out.count("\nNOT understood\t"), qsizetype(listed.size() - understood));
    }

private Q_SLOTS:
    void realStudiesGoAllTheWay_data() {
        QStringList files;
        for (const char* name : {"cdisc-dave-6-languages", "odmlib-cdash-odm-test", "openedc-metadata",
                                 "viedoc-design-2022", "openclinica-full-extract"})
            files << kOdmFolder + QLatin1String(name) + u".xml"_s;
        fileRows(files + filesBelow(kOdmFolder + u"redcap"_s));
    }
    void realStudiesGoAllTheWay() {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("The folder of shared data is not here; real studies were not tried.");
        QTemporaryDir dir;
        const Programs programs(dir.path());
        const QString trial = dir.filePath(u"t.caseseal"_s);
        EXIT(programs.cli(u"create --site S --admin root --name R %1"_s.arg(trial), {u"--odm"_s, file}, kAdmin), 0);
        EXIT(programs.cli(u"person %1 add --as root --id nora --role coordinator pharmacist --name"_s.arg(trial),
                          {u"Nora Lindqvist"_s}, kAdmin, kFirst),
             0);
        const auto import = study::parseOdm(base::loadFile(file.toStdString()).value());
        QVERIFY(import.has_value());
        const QByteArray data = dataFor(import->study, 6);
        const auto lines = data.count('\n');
        QVERIFY2(lines > 2, data.constData());
        const QString dataFile = dir.filePath(u"d.jsonl"_s), bundle = dir.filePath(u"t.evidence.zip"_s);
        write(dataFile, data);
        EXIT(programs.cli(u"enter %1 --as nora --data %2"_s.arg(trial, dataFile), {}, kFirst, kOwn), 0);
        EXIT(programs.cli(u"publish %1 --as nora"_s.arg(trial), {}, kOwn), 0);
        EXIT(programs.cli(u"verify %1 --as nora"_s.arg(trial), {}, kOwn), 0);
        EXIT(programs.cli(u"evidence %1 --as nora -o %2"_s.arg(trial, bundle), {}, kOwn), 0);
        const auto verdict = programs.run(CASESEAL_VERIFY, {bundle, u"--json"_s});
        EXIT(verdict, 0);
        const auto json = Json::parse(verdict.out.toStdString());
        QCOMPARE(json.at("verdict").get<std::string>(), std::string("intact"));
        const auto entries = programs.cli(u"list %1 entries --as nora --json"_s.arg(trial), {}, kOwn);
        EXIT(entries, 0);
        int calculated = 0;
        for (const auto& row : Json::parse(entries.out.toStdString()))
            calculated += row["entry"].value("source", std::string()) == "derived";
        // every line, what is calculated from them, two enrolments, chain and study and two persons, the first log-in's
        // new key, two sessions, and the one that writes the bundle
        QCOMPARE(json.at("counts").at("entries").get<int>(), int(lines) + calculated + 2 + 4 + 1 + 4 + 1);
        whatIsUnderstoodIsListed(programs, u"study %1 --as nora "_s.arg(trial), import->study);
    }

    void brokenStudiesAreRefusedWithPlaceAndReason_data() {
        fileRows(QStringList{kOdmFolder + u"odmlib-cdash-odm-test-invalid.xml"_s} +
                 filesBelow(kOdmFolder + u"define"_s));
    }
    void brokenStudiesAreRefusedWithPlaceAndReason() {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("The folder of shared data is not here; broken studies were not tried.");
        QTemporaryDir dir;
        const QString trial = dir.filePath(u"t.caseseal"_s);
        const auto outcome =
            Programs(dir.path())
                .cli(u"create --site S --admin root --name R %1"_s.arg(trial), {u"--odm"_s, file}, kAdmin);
        EXIT(outcome, 2);
        QVERIFY2(outcome.err.contains("ine "), outcome.err.constData());
        QVERIFY(!QDir(trial).exists());
    }

    void exitStatusesAreAsPromised() {
        QTemporaryDir dir;
        const Programs programs(dir.path());
        const QString trial = dir.filePath(u"t.caseseal"_s);
        const QString create = u"create --site S --admin root --name R %1 --odm %2"_s.arg(
            trial, QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
        EXIT(programs.cli({}), 2);
        EXIT(programs.cli(u"nonsense"_s), 2);
        EXIT(programs.cli(u"--help"_s), 0);
        EXIT(programs.cli(create), 2); // no password anywhere
        EXIT(programs.cli(create, {}, kAdmin), 0);
        EXIT(programs.cli(create, {}, kAdmin), 3); // it is there already
        const QString list = u"list %1 --as root forms --json"_s.arg(trial);
        EXIT(programs.cli(list, {}, u"wrong-password"_s), 3);
        const auto forms = programs.cli(list, {}, kAdmin);
        EXIT(forms, 0);
        QVERIFY(Json::parse(forms.out.toStdString()).size() >= 14);
        EXIT(programs.cli(u"list %1 --as root forms"_s.arg(dir.path()), {}, kAdmin), 2); // not a trial
        const QString dataFile = dir.filePath(u"d.jsonl"_s);
        write(dataFile, "{}\n");
        const auto entered = programs.cli(u"enter %1 --as root --data %2"_s.arg(trial, dataFile), {}, kAdmin);
        EXIT(entered, 2);
        QVERIFY2(entered.err.contains("Line 1") && entered.err.contains("Nothing of the file"),
                 entered.err.constData());
        EXIT(programs.cli(u"report %1 --as root --kind nonsense -o x.pdf"_s.arg(trial), {}, kAdmin), 2);
        EXIT(programs.cli(u"report %1 --as root -o %2"_s.arg(trial, dir.filePath(u"no/such/r.pdf"_s)), {}, kAdmin), 4);
    }

    void peopleAreResetDisabledAndEnabled() {
        QTemporaryDir dir;
        const Programs programs(dir.path());
        const QString trial = dir.filePath(u"t.caseseal"_s);
        const QString person = u"person %1 --as root --id nora "_s.arg(trial);
        EXIT(programs.cli(u"create --site S --admin root --name R %1 --odm %2"_s.arg(
                              trial, QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml")),
                          {}, kAdmin),
             0);
        EXIT(programs.cli(person + u"add --role coordinator --name N"_s, {}, kAdmin, u"short"_s), 2);
        EXIT(programs.cli(person + u"add --role coordinator --name N"_s, {}, kAdmin, kFirst), 0);
        EXIT(programs.cli(u"password %1 --as nora"_s.arg(trial), {}, kFirst, kOwn), 0);
        EXIT(programs.cli(u"person %1 --as nora rekey"_s.arg(trial), {}, kOwn), 0);
        EXIT(programs.cli(u"person %1 --as nora --id nora disable"_s.arg(trial), {}, kOwn), 3);
        EXIT(programs.cli(person + u"disable"_s, {}, kAdmin), 0);
        EXIT(programs.cli(u"verify %1 --as nora"_s.arg(trial), {}, kOwn), 3);
        EXIT(programs.cli(person + u"enable"_s, {}, kAdmin, kFirst), 0);
        EXIT(programs.cli(person + u"reset"_s, {}, kAdmin, u"another-first-one"_s), 0);
        EXIT(programs.cli(u"password %1 --as nora"_s.arg(trial), {}, u"another-first-one"_s, kOwn), 0);
        EXIT(programs.cli(u"verify %1 --as nora"_s.arg(trial), {}, kOwn), 0);
        const auto log = programs.cli(u"person %1 --as nora log"_s.arg(trial), {}, kOwn);
        EXIT(log, 0);
        // added, new key, again a new key, disabled, enabled with a key, reset, new key: eight acts, three of them by
        // nora
        QCOMPARE(log.out.count("\tnora\t"), 8 + 3);
        QVERIFY2(log.out.contains("person.rekey (reset)\tnora"), log.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
