// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_text.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace caseseal;
using namespace caseseal::study;

namespace {

const QString kFolder = QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/");
const QString kPractice = QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml");

struct Counts {
    std::size_t events = 0, forms = 0, groups = 0, items = 0, codeLists = 0, units = 0;
};

/// What a file defines, by another and simpler way than the reader's: distinct OIDs of each kind in the whole file.
Counts countDefinitions(const std::string& xml) {
    QMap<QString, QSet<QString>> oids;
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            oids[reader.name().toString()].insert(reader.attributes().value(QStringLiteral("OID")).toString());
    const auto of = [&](const char* kind) {
        return static_cast<std::size_t>(oids.value(QString::fromLatin1(kind)).size());
    };
    return {of("StudyEventDef"), of("FormDef"),  of("ItemGroupDef"),
            of("ItemDef"),       of("CodeList"), of("MeasurementUnit")};
}

} // namespace

class TestOdmReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realDesigns_data();
    void realDesigns();
    void practiceStudy();
    void practiceStudyIsValid();
};

void TestOdmReader::realDesigns_data() {
    QTest::addColumn<bool>("hasVisits");
    QTest::newRow("cdisc-dave-6-languages.xml") << true;
    QTest::newRow("odmlib-cdash-odm-test.xml") << true;
    QTest::newRow("odmlib-cdash.odm_updated.xml") << false;
    QTest::newRow("odmlib-odm-data-snapshot.xml") << true;
    QTest::newRow("openedc-metadata.xml") << true;
    QTest::newRow("viedoc-design-2022.xml") << true;
    QTest::newRow("openclinica-full-extract.xml") << true;
    for (const auto& file : QDir(kFolder + QStringLiteral("redcap")).entryList({QStringLiteral("*.xml")}))
        QTest::addRow("redcap/%s", qPrintable(file)) << file.startsWith(u"longitudinal");
}

void TestOdmReader::realDesigns() {
    if (!QFile::exists(kFolder))
        QSKIP("The folder with other systems' files is not on this machine.");
    QFETCH(bool, hasVisits);
    const auto xml = readAll(kFolder + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!xml.empty());
    const auto import = parseText(xml);
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    const auto expected = countDefinitions(xml);
    const auto& study = import->study;
    QCOMPARE(study.events.size(), hasVisits ? expected.events : std::size_t{1});
    QCOMPARE(study.forms.size(), expected.forms);
    QCOMPARE(study.groups.size(), expected.groups);
    QCOMPARE(study.items.size(), expected.items);
    QCOMPARE(study.codeLists.size(), expected.codeLists);
    QCOMPARE(study.units.size(), expected.units);
    QVERIFY(!study.name.empty() && !study.oid.empty() && !study.versionOid.empty());
    for (const auto& [oid, item] : study.items)
        QVERIFY2(!item.question.in("en").empty(), oid.c_str());
}

void TestOdmReader::practiceStudy() {
    const auto xml = readAll(kPractice);
    const auto import = parseText(xml);
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    for (const auto& warning : import->warnings)
        QFAIL(warning.message.c_str());
    const auto& study = import->study;
    QCOMPARE(study.name, std::string("HYP-2026"));
    QCOMPARE(study.events.size(), std::size_t{9});
    QCOMPARE(study.events[3].title.in("de"), std::string("Woche 4"));
    QCOMPARE(study.forms.size(), std::size_t{19});
    QCOMPARE(study.items.size(), std::size_t{210});
    QCOMPARE(study.languages, (std::vector<std::string>{"en", "de"}));
    const auto bilingual = [](const Text& text) {
        return text.byLanguage.contains("en") && text.byLanguage.contains("de");
    };
    for (const auto& [oid, item] : study.items) {
        QVERIFY2(bilingual(item.question), oid.c_str());
        for (const auto& check : item.rangeChecks)
            QVERIFY2(bilingual(check.message), oid.c_str());
    }
    for (const auto& [oid, list] : study.codeLists)
        for (const auto& item : list.items)
            QVERIFY2(bilingual(item.decode), oid.c_str());
    for (const auto& [oid, form] : study.forms)
        QVERIFY2(bilingual(form.title), oid.c_str());
    for (const auto& [oid, group] : study.groups)
        QVERIFY2(bilingual(group.title), oid.c_str());
}

void TestOdmReader::practiceStudyIsValid() {
    const QString schema = QStringLiteral(CASESEAL_SHARED_DATA "/interop/schema/odm-1.3.2/ODM1-3-2.xsd");
    const auto xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (xmllint.isEmpty() || !QFile::exists(schema))
        QSKIP("xmllint or the official schema is not on this machine.");
    QProcess process;
    process.start(
        xmllint, {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema, kPractice});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QTEST_APPLESS_MAIN(TestOdmReader)
#include "tst_odm_reader.moc"
