// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_text.h"
#include "rule_study.h"

#include <QDir>
#include <QTest>

using namespace caseseal::study;

namespace {

struct Counts {
    std::size_t understood = 0, all = 0;
};

Counts countOf(const std::vector<RuleNote>& notes, const char* file) {
    Counts counts;
    for (const auto& note : notes) {
        ++counts.all;
        counts.understood += note.understood ? 1 : 0;
        if (!note.understood)
            qInfo().noquote() << "   not:" << QString::fromStdString(note.oid) << QString::fromStdString(note.origin)
                              << QString::fromStdString(note.why);
    }
    qInfo("%s: %zu of %zu expressions are understood", file, counts.understood, counts.all);
    return counts;
}

QString sharedFile(const char* name) { return QStringLiteral(CASESEAL_SHARED_DATA "/interop/") + QLatin1String(name); }

/// The cells of a CSV file as RFC 4180 has it.
std::vector<std::vector<std::string>> cellsOf(std::string_view text) {
    std::vector<std::vector<std::string>> rows(1, {std::string()});
    bool isQuoted = false;
    for (std::size_t i = text.starts_with("\xef\xbb\xbf") ? 3 : 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && isQuoted && i + 1 < text.size() && text[i + 1] == '"')
            rows.back().back() += text[i++];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            rows.back().emplace_back();
        else if (c == '\n' && !isQuoted)
            rows.push_back({std::string()});
        else if (c != '\r')
            rows.back().back() += c;
    }
    return rows;
}

/// A study with the fields of a REDCap data dictionary and their logic; the visits of REDCap's example.
Study studyOfDictionary(const std::string& csv) {
    constexpr std::size_t kField = 0, kType = 3, kChoices = 5, kLogic = 11;
    RuleStudy s;
    for (const auto* event : {"screening_arm_1", "intake_arm_1", "v04_arm_1"}) {
        s.study.events.emplace_back(s.study.events[0]).oid = std::string("Event.") + event;
    }
    const auto rows = cellsOf(csv);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& row = rows[i];
        if (row.size() <= kLogic)
            continue;
        std::vector<std::string> oids{row[kField]};
        if (row[kType] == "checkbox") {
            oids.clear();
            for (const auto& choice : QString::fromStdString(row[kChoices]).split(QLatin1Char('|')))
                oids.push_back(row[kField] + "___" +
                               choice.section(QLatin1Char(','), 0, 0).trimmed().toLower().toStdString());
        }
        for (const auto& oid : oids)
            s.add(oid, DataType::Text);
        auto& item = s.study.items[oids.front()];
        if (!row[kLogic].empty())
            item.collectedWhen = Formula{row[kLogic], {}, "redcap:BranchingLogic"};
        if (row[kType] == "calc")
            item.calculation = Formula{row[kChoices], {}, "redcap:Calculation"};
    }
    return s.study;
}

} // namespace

class TestRealRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsRealStudies_data();
    void understandsRealStudies();
    void understandsRealDictionaries_data();
    void understandsRealDictionaries();
};

void TestRealRules::understandsRealStudies_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("understood");
    QTest::addColumn<int>("all");
    const auto row = [](const char* name, int understood, int all) {
        QTest::newRow(name) << QString::fromLatin1(name) << understood << all;
    };
    row("odm-1.3/openedc-metadata.xml", 9, 9);
    row("odm-1.3/cdisc-dave-6-languages.xml", 13, 14);
    row("odm-1.3/viedoc-design-2022.xml", 225, 257);
    row("odm-1.3/redcap/longitudinal.xml", 4, 4);
    row("odm-1.3/redcap/validation-types-1.xml", 1, 1);
    row("odm-1.3/redcap/decimal-comma-and-dot.xml", 2, 2);
}

void TestRealRules::understandsRealStudies() {
    QFETCH(QString, file);
    QFETCH(int, understood);
    QFETCH(int, all);
    const auto xml = readAll(sharedFile(file.toLatin1().constData()));
    if (xml.empty())
        QSKIP("This study is not on this machine.");
    const auto import = parseText(xml);
    QVERIFY2(import.has_value(), import ? "" : import.error().message.c_str());
    const auto counts = countOf(StudyRules::make(import->study).notes(), file.toLatin1().constData());
    QVERIFY(static_cast<int>(counts.understood) >= understood);
    QCOMPARE(static_cast<int>(counts.all), all);
}

void TestRealRules::understandsRealDictionaries_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("understood");
    QTest::addColumn<int>("all");
    const auto row = [](const char* name, int understood, int all) {
        QTest::newRow(name) << QString::fromLatin1(name) << understood << all;
    };
    row("redcap-dd/hbn-sample.csv", 347, 367);
    row("redcap-dd/radar-armt-english.csv", 10, 10);
    row("redcap-dd/redcapr-longitudinal.csv", 4, 4);
    row("redcap-dd/redcapr-repeating-instruments-sparse.csv", 0, 1);
}

void TestRealRules::understandsRealDictionaries() {
    QFETCH(QString, file);
    QFETCH(int, understood);
    QFETCH(int, all);
    const auto csv = readAll(sharedFile(file.toLatin1().constData()));
    if (csv.empty())
        QSKIP("This dictionary is not on this machine.");
    const auto rules = StudyRules::make(studyOfDictionary(csv));
    const auto counts = countOf(rules.notes(), file.toLatin1().constData());
    QVERIFY(static_cast<int>(counts.understood) >= understood);
    QCOMPARE(static_cast<int>(counts.all), all);
}

QTEST_APPLESS_MAIN(TestRealRules)
#include "tst_real_rules.moc"
