// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_writer.h"

#include "schema_judge.h"

#include "exchange/file_sink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using namespace caseseal::exchange;
using study::DataType;

namespace {

study::Item item(const std::string& oid, DataType type) {
    study::Item out;
    out.oid = out.name = oid;
    out.question.byLanguage["en"] = "What is " + oid + "?";
    out.dataType = type;
    return out;
}

/// One form with a group that has an item of each type, and one that repeats.
study::Study wideStudy() {
    study::Study study;
    study.oid = "ST ü/1";
    study.name = "Wide";
    study.versionOid = "MDV.1";
    study::ItemGroup all, log;
    all.oid = all.name = "IG.ALL";
    log.oid = log.name = "IG.LOG";
    log.repeating = true;
    const std::pair<const char*, DataType> kItems[] = {{"TEXT", DataType::Text},
                                                       {"INT", DataType::Integer},
                                                       {"FLOAT", DataType::Float},
                                                       {"DOUBLE", DataType::Double},
                                                       {"BOOL", DataType::Boolean},
                                                       {"DATE", DataType::Date},
                                                       {"TIME", DataType::Time},
                                                       {"MOMENT", DataType::DateTime},
                                                       {"PDATE", DataType::PartialDate},
                                                       {"IDATE", DataType::IncompleteDate},
                                                       {"DUR", DataType::DurationDateTime},
                                                       {"HEX", DataType::HexBinary},
                                                       {"B64", DataType::Base64Binary},
                                                       {"URI", DataType::Uri},
                                                       {"CODE", DataType::Text},
                                                       {"CODES", DataType::Text}};
    for (const auto& [oid, type] : kItems) {
        study.items[oid] = item(oid, type);
        all.items.push_back({oid, false, {}, {}});
    }
    study.items["CODE"].codeList = study.items["CODES"].codeList = "CL";
    study.items["CODES"].multiple = true;
    study.items["FLOAT"].units = {"MU.KG"};
    study::CodeList list;
    list.oid = "CL";
    study::Text yes;
    yes.byLanguage["en"] = "Yes indeed";
    list.items = {{"Y", yes}, {"N", {}}};
    study.codeLists["CL"] = list;
    study::MeasurementUnit unit;
    unit.oid = "MU.KG";
    unit.name = "kilogram";
    unit.symbol.byLanguage["en"] = "kg";
    study.units["MU.KG"] = unit;
    study.items["DRUG"] = item("DRUG", DataType::Text);
    log.items.push_back({"DRUG", false, {}, {}});
    study::Form form;
    form.oid = form.name = "F.ALL";
    form.title.byLanguage["en"] = "All\u3000of it";
    form.groups = {{"IG.ALL", false, {}}, {"IG.LOG", false, {}}};
    study.groups = {{"IG.ALL", all}, {"IG.LOG", log}};
    study.forms["F.ALL"] = form;
    return study;
}

FhirSeal seal(std::uint64_t seq) {
    FhirSeal out;
    out.chain = std::string(32, 'a');
    out.seq = seq;
    out.hash = crypto::sha256(base::bytesOf(std::to_string(seq)));
    out.ledgerIndex = seq;
    out.time = base::parseTime("2026-11-22T10:02:03.123Z").value();
    out.author = "nora";
    out.role = "coordinator";
    return out;
}

FhirForm form(const study::Study& study, std::vector<FhirValue> values) {
    FhirForm out;
    out.place = {"田中-2", "SE.V1", "1", "F.ALL", "", {}, {}, {}};
    out.study = &study;
    out.studySha256 = std::string(64, 'b');
    out.status = FhirFormStatus::Amended;
    out.values = std::move(values);
    out.newest = out.entered = seal(7);
    out.agents = {{out.newest.chain, "nora", "coordinator", "enterer"},
                  {out.newest.chain, "elias", "investigator", "legal"}};
    out.signatures = {{out.newest.chain, "elias", "Dr. Élias", "I reviewed", std::string(64, 'c'), seal(6).time,
                       "note\n\n\u2014 sig\n", true}};
    return out;
}

FhirConsent consent(std::uint64_t number, bool active) {
    FhirConsent out;
    out.chain = std::string(32, 'a');
    out.seal = number;
    out.document = std::string(64, 'd');
    out.version = "2.0";
    out.title = "同意書";
    out.by = "participant";
    out.time = seal(1).time;
    if (active)
        out.scopes = {"participation", "sharing"};
    out.active = active;
    return out;
}

/// Everything that the writer knows.
std::string bundle(FhirRelease release, const study::Study& study, std::vector<FhirValue> values) {
    std::string text;
    FhirWriter writer(
        [&text](base::BytesView bytes) {
            text += base::textOf(bytes);
            return base::Result<void>();
        },
        {release, std::string(32, 'a'), seal(1).time, "caseseal/0.1.0", true});
    FhirSubject subject;
    subject.key = "田中-2";
    subject.withdrawn = true;
    subject.enrolled = seal(1).time;
    subject.left = seal(2).time;
    subject.consents = {consent(3, false), consent(4, true)};
    FhirAct entered{seal(5), {{"item.set", 16}, {"item.change", 1}}, false, {"田中-2"}, {form(study, {}).place}};
    FhirAct refused{seal(6), {{"session.refused", 1}}, true, {}, {}};
    FhirAct exported{seal(8), {{"data.export", 1}}, false, {}, {}};
    CHECK(writer.add(FhirStudy{
        study.oid, study.name, "P-1", "D", "Klinik\u00a0Süd", {{"MDV.1", "Version 1", std::string(64, 'b')}}}));
    CHECK(writer.add(subject));
    CHECK(writer.add(form(study, std::move(values))));
    for (const auto& act : {entered, refused, exported})
        CHECK(writer.add(act));
    CHECK(writer.finish());
    return text;
}

QJsonObject parsed(const std::string& text) {
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    CHECK(error.error == QJsonParseError::NoError);
    return json.object();
}

/// The resource of that type, the last one.
QJsonObject resource(const std::string& text, const QString& type) {
    QJsonObject out;
    for (const auto& entry : parsed(text)[QStringLiteral("entry")].toArray())
        if (const auto one = entry.toObject()[QStringLiteral("resource")].toObject();
            one[QStringLiteral("resourceType")] == type)
            out = one;
    return out;
}

std::string encode(const QJsonValue& value) {
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString()
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
}

/// The text of the answers of the only item.
std::string answersOf(const std::string& text) {
    static const QRegularExpression kAnswers(
        QStringLiteral("\"text\":\"What is [A-Z0-9]+\\?\",\"answer\":\\[(.*?)\\]\\}\\]\\}\\]\\}\\}"));
    const auto line = QString::fromStdString(text);
    const auto found = kAnswers.match(line);
    return found.hasMatch() ? found.captured(1).toStdString() : std::string("none");
}

const std::string kEntered = "https://caseseal.org/fhir/StructureDefinition/entered";

std::string beside(const std::string& type, const std::string& text) {
    return ",\"_" + type + "\":{\"extension\":[{\"url\":\"" + kEntered + "\",\"valueString\":\"" + text + "\"}]}}";
}

const std::vector<FhirValue> kOneOfEach = {{"IG.ALL", "", "TEXT", "Größe \"5\"\n血圧", "", ""},
                                           {"IG.ALL", "", "INT", "42", "", ""},
                                           {"IG.ALL", "", "FLOAT", "92.70", "MU.KG", ""},
                                           {"IG.ALL", "", "DOUBLE", "1.50e-3", "", ""},
                                           {"IG.ALL", "", "BOOL", "1", "", ""},
                                           {"IG.ALL", "", "DATE", "2026-11-22", "", ""},
                                           {"IG.ALL", "", "TIME", "08:05", "", ""},
                                           {"IG.ALL", "", "MOMENT", "2026-11-22T08:05+01:00", "", ""},
                                           {"IG.ALL", "", "PDATE", "2026-11", "", ""},
                                           {"IG.ALL", "", "IDATE", "2026---22", "", ""},
                                           {"IG.ALL", "", "DUR", "P3DT4H", "", ""},
                                           {"IG.ALL", "", "HEX", "00ff", "", ""},
                                           {"IG.ALL", "", "B64", "AAEC", "", ""},
                                           {"IG.ALL", "", "URI", "urn:x:1", "", ""},
                                           {"IG.ALL", "", "CODE", "Y", "", ""},
                                           {"IG.ALL", "", "CODES", "Y,N", "", ""},
                                           {"IG.ALL", "", "GONE", std::nullopt, "", ""},
                                           {"IG.LOG", "1", "DRUG", "Aspirin", "", ""},
                                           {"IG.LOG", "2", "DRUG", std::nullopt, "", "not-done"}};

QString schemaOf(FhirRelease release) {
    return release == FhirRelease::R4 ? QStringLiteral("fhir/r4-fhir.schema.json")
                                      : QStringLiteral("fhir/r5-fhir.schema.json");
}

} // namespace

Q_DECLARE_METATYPE(caseseal::exchange::FhirRelease)

class tst_fhir : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBundleIsValid_data();
    void aBundleIsValid();
    void aBrokenOneIsNot();
    void valuesKeepTheirTypeAndTheirDigits_data();
    void valuesKeepTheirTypeAndTheirDigits();
    void theReleasesDifferWhereTheyMust();
    void idsAreTheSameInEveryExport();
    void nothingIsReferredToThatIsNotThere();

private:
    static QString save(const QTemporaryDir& folder, const std::string& text,
                        const QString& name = QStringLiteral("bundle")) {
        const auto path = folder.filePath(name + QStringLiteral(".json"));
        const auto file = FileSink::create(path.toStdString()).value();
        CHECK(file->write(base::bytesOf(text)) && file->putInPlace());
        return path;
    }
    SchemaJudge m_judge;
    study::Study m_study = wideStudy();
};

void tst_fhir::aBundleIsValid_data() {
    QTest::addColumn<FhirRelease>("release");
    QTest::newRow("R4") << FhirRelease::R4;
    QTest::newRow("R5") << FhirRelease::R5;
}

void tst_fhir::aBundleIsValid() {
    QFETCH(const FhirRelease, release);
    if (!m_judge.has(schemaOf(release)))
        QSKIP("The schema, or ajv and python3-jsonschema, are not there.");
    const QTemporaryDir folder;
    const auto text = bundle(release, m_study, kOneOfEach);
    const auto said = m_judge.judge(schemaOf(release), {save(folder, text)});
    QVERIFY2(said.isEmpty(), said.constData());
    QCOMPARE(parsed(text)[QStringLiteral("entry")].toArray().size(), 10);
}

/// The schema is really asked.
void tst_fhir::aBrokenOneIsNot() {
    if (!m_judge.has(schemaOf(FhirRelease::R4)))
        QSKIP("The schema, or ajv and python3-jsonschema, are not there.");
    const std::pair<const char*, const char*> kChanges[] = {{"\"valueInteger\":42", "\"valueInteger\":\"42\""},
                                                            {"\"status\":\"amended\"", "\"status\":\"changed\""},
                                                            {"\"individual\":", "\"subject\":"},
                                                            {"T10:02:03.123Z", "T10:02"}};
    const QTemporaryDir folder;
    QStringList files;
    for (const auto& [from, to] : kChanges) {
        auto text = bundle(FhirRelease::R4, m_study, kOneOfEach);
        text.replace(text.find(from), std::string_view(from).size(), to);
        files << save(folder, text, QString::number(files.size()));
    }
    const auto said = m_judge.judge(schemaOf(FhirRelease::R4), files);
    for (const auto& file : files)
        QVERIFY2(said.contains(file.toUtf8()), qPrintable(file));
}

void tst_fhir::valuesKeepTheirTypeAndTheirDigits_data() {
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("answers");
    const auto row = [](const char* oid, const char* value, const std::string& answers, const char* unit = "") {
        QTest::addRow("%s %s%s", oid, value, unit) << oid << value << unit << QString::fromStdString(answers);
    };
    row("TEXT", "a \"b\"", R"({"valueString":"a \"b\""})");
    row("TEXT", "0042", R"({"valueString":"0042"})");
    row("INT", "-17", R"({"valueInteger":-17})");
    row("INT", "007", R"({"valueInteger":7)" + beside("valueInteger", "007"));
    row("INT", "2147483648", R"({"valueDecimal":2147483648})");
    row("INT", "12345678901234567890", R"({"valueDecimal":12345678901234567890})");
    row("FLOAT", "92.70", R"({"valueDecimal":92.70})");
    row("FLOAT", "-.50", R"({"valueDecimal":-0.50)" + beside("valueDecimal", "-.50"));
    row("FLOAT", "70.0",
        R"({"valueQuantity":{"value":70.0,"unit":"kg","system":"https://caseseal.org/fhir/odm/ST%20%C3%BC%2F1/unit","code":"MU.KG"}})",
        "MU.KG");
    row("DOUBLE", "1.50e-3", R"({"valueDecimal":1.50e-3})");
    row("BOOL", "true", R"({"valueBoolean":true})");
    row("BOOL", "0", R"({"valueBoolean":false)" + beside("valueBoolean", "0"));
    row("DATE", "2026-11-22", R"({"valueDate":"2026-11-22"})");
    row("PDATE", "2026", R"({"valueDate":"2026"})");
    row("IDATE", "2026---22", R"({"valueString":"2026---22"})");
    row("TIME", "08:05:30.5", R"({"valueTime":"08:05:30.5"})");
    row("TIME", "08:05", R"({"valueTime":"08:05:00")" + beside("valueTime", "08:05"));
    row("TIME", "08:05:30+01:00", R"({"valueString":"08:05:30+01:00"})");
    row("MOMENT", "2026-11-22T08:05:30Z", R"({"valueDateTime":"2026-11-22T08:05:30Z"})");
    row("MOMENT", "2026-11-22T08:05+01:00",
        R"({"valueDateTime":"2026-11-22T08:05:00+01:00")" + beside("valueDateTime", "2026-11-22T08:05+01:00"));
    row("MOMENT", "2026-11-22T08:05:30", R"({"valueString":"2026-11-22T08:05:30"})"); // no zone is invented
    row("DUR", "P3DT4H", R"({"valueString":"P3DT4H"})");
    row("HEX", "00ff", R"({"valueAttachment":{"contentType":"application/octet-stream","data":"AP8="}})");
    row("URI", "https://x.org/ü", R"({"valueUri":"https://x.org/ü"})");
    row("CODE", "Y",
        R"({"valueCoding":{"system":"https://caseseal.org/fhir/odm/ST%20%C3%BC%2F1/code-list/CL","code":"Y","display":"Yes indeed"}})");
    row("CODES", "N,Y",
        R"({"valueCoding":{"system":"https://caseseal.org/fhir/odm/ST%20%C3%BC%2F1/code-list/CL","code":"N"}},)"
        R"({"valueCoding":{"system":"https://caseseal.org/fhir/odm/ST%20%C3%BC%2F1/code-list/CL","code":"Y","display":"Yes indeed"}})");
    row("TEXT", "",
        R"({"_valueString":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unsupported"},)"
        R"({"url":"https://caseseal.org/fhir/StructureDefinition/enteredEmpty","valueBoolean":true}]}})");
    row("TEXT", "a\x01z",
        R"({"valueString":"a z","_valueString":{"extension":[)"
        R"({"url":"https://caseseal.org/fhir/StructureDefinition/enteredBytes","valueBase64Binary":"YQF6"}]}})");
    row("TEXT", "薬\u3000錠",
        R"({"valueString":"薬 錠","_valueString":{"extension":[)"
        R"({"url":"https://caseseal.org/fhir/StructureDefinition/enteredBytes","valueBase64Binary":"6Jas44CA6Yyg"}]}})");
}

void tst_fhir::valuesKeepTheirTypeAndTheirDigits() {
    QFETCH(const QString, item);
    QFETCH(const QString, value);
    QFETCH(const QString, unit);
    QFETCH(const QString, answers);
    for (const auto release : {FhirRelease::R4, FhirRelease::R5}) {
        const auto text =
            bundle(release, m_study, {{"IG.ALL", "", item.toStdString(), value.toStdString(), unit.toStdString(), ""}});
        QCOMPARE(answersOf(text), answers.toStdString());
    }
}

void tst_fhir::theReleasesDifferWhereTheyMust() {
    const auto four = bundle(FhirRelease::R4, m_study, kOneOfEach), five = bundle(FhirRelease::R5, m_study, kOneOfEach);
    const auto at = [](const std::string& text, const char* type, const char* key) -> QJsonValue {
        return resource(text, QString::fromLatin1(type))[QLatin1String(key)];
    };
    QCOMPARE(at(four, "ResearchSubject", "status").toString(), QStringLiteral("withdrawn"));
    QCOMPARE(at(five, "ResearchSubject", "status").toString(), QStringLiteral("active"));
    QCOMPARE(at(five, "ResearchSubject", "progress").toArray().size(), 2);
    QVERIFY(at(four, "ResearchSubject", "consent").isObject() && at(five, "ResearchSubject", "consent").isArray());
    QVERIFY(at(four, "QuestionnaireResponse", "identifier").isObject());
    QVERIFY(at(five, "QuestionnaireResponse", "identifier").isArray());
    QCOMPARE(at(five, "Consent", "decision").toString(), QStringLiteral("deny"));
    QCOMPARE(encode(at(five, "Consent", "provision")),
             std::string(R"([{"code":[{"text":"participation"},{"text":"sharing"}]}])"));
    QCOMPARE(encode(at(four, "Consent", "provision").toObject()[QStringLiteral("provision")]),
             std::string(R"([{"code":[{"text":"participation"},{"text":"sharing"}],"type":"permit"}])"));
    // the same answers in both
    QCOMPARE(encode(at(four, "QuestionnaireResponse", "item")), encode(at(five, "QuestionnaireResponse", "item")));
    QCOMPARE(encode(at(four, "Provenance", "signature")), encode(at(five, "Provenance", "signature")));
    QCOMPARE(at(four, "Provenance", "signature").toArray().at(0).toObject()[QStringLiteral("data")].toString(),
             QString::fromLatin1(QByteArray("note\n\n\u2014 sig\n").toBase64()));
}

void tst_fhir::idsAreTheSameInEveryExport() {
    QCOMPARE(bundle(FhirRelease::R4, m_study, kOneOfEach), bundle(FhirRelease::R4, m_study, kOneOfEach));
    QSet<QString> ids;
    const auto entries = parsed(bundle(FhirRelease::R5, m_study, kOneOfEach))[QStringLiteral("entry")].toArray();
    static const QRegularExpression kUuid(
        QStringLiteral("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    for (const auto& entry : entries) {
        const auto url = entry.toObject()[QStringLiteral("fullUrl")].toString();
        QVERIFY2(kUuid.match(url).hasMatch(), qPrintable(url));
        ids.insert(url);
    }
    QCOMPARE(ids.size(), entries.size());
}

void tst_fhir::nothingIsReferredToThatIsNotThere() {
    const auto text = QString::fromStdString(bundle(FhirRelease::R5, m_study, kOneOfEach));
    static const QRegularExpression kReference(QStringLiteral("\"reference\":\"(urn:uuid:[^\"]+)\""));
    auto found = kReference.globalMatch(text);
    int references = 0;
    for (; found.hasNext(); ++references) {
        const auto url = found.next().captured(1);
        QVERIFY2(text.contains(QStringLiteral("\"fullUrl\":\"") + url), qPrintable(url));
    }
    QVERIFY(references > 5);
}

QTEST_GUILESS_MAIN(tst_fhir)
#include "tst_fhir.moc"
