// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_trial.h"

#include "schema_judge.h"

#include "dataset_export.h"
#include "dataset_json_export.h"
#include "fhir_export.h"
#include "odm_export.h"

#include "desk/database_locks.h"
#include "desk/exports.h"
#include "evidence/dataset_check.h"
#include "evidence/zip_reader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
namespace fs = std::filesystem;

namespace {

QString schemaOf(const QString& format) {
    if (format.startsWith(QLatin1String("dataset")))
        return QStringLiteral("dataset-json-1.1/dataset.schema.json");
    return format == QLatin1String("fhir-r4") ? QStringLiteral("fhir/r4-fhir.schema.json")
                                              : QStringLiteral("fhir/r5-fhir.schema.json");
}

QByteArray bytesOf(const fs::path& path) {
    QFile file(QString::fromStdString(path.string()));
    CHECK(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonDocument parsed(const QByteArray& text) {
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(text, &error);
    CHECK(error.error == QJsonParseError::NoError);
    return json;
}

/// "P-1/SE.V1//F.ALL//IG.ALL//I.TEXT" -> what stands there, a blank as "(null) why".
using Values = std::map<std::string, std::string>;

std::string keyOf(const store::ItemPlace& place) {
    std::string out;
    for (const auto* part : {&place.subject, &place.event, &place.eventRepeat, &place.form, &place.formRepeat,
                             &place.group, &place.groupRepeat, &place.item})
        out += *part + "/";
    return out;
}

Values inForce(store::Projection& projection) {
    Values out;
    for (const auto& state : must(projection.formStates()))
        for (const auto& value : must(projection.values(state.place)))
            out[keyOf(value.place)] = (value.value ? *value.value : "(null) " + value.nullFlavour) +
                                      (value.unit.empty() ? "" : " " + value.unit);
    return out;
}

/// The sole text in a row's cell; numbers as their double.
std::string textOf(const QJsonValue& cell) {
    if (cell.isBool())
        return cell.toBool() ? "true" : "false";
    return cell.isDouble() ? QString::number(cell.toDouble()).toStdString() : cell.toString().toStdString();
}

/// One dataset's values.
void addRows(const QJsonObject& head, const QJsonArray& rows, Values& out) {
    QStringList names;
    for (const auto& column : head[QStringLiteral("columns")].toArray())
        names << column.toObject()[QStringLiteral("name")].toString();
    CHECK(rows.size() == head[QStringLiteral("records")].toInt());
    for (const auto& row : rows) {
        const auto cells = row.toArray();
        CHECK(cells.size() == names.size());
        const auto at = [&](const QString& name) { return cells[names.indexOf(name)].toString().toStdString(); };
        store::ItemPlace place{
            at(QStringLiteral("subject")),     at(QStringLiteral("event")),
            at(QStringLiteral("eventRepeat")), at(QStringLiteral("form")),
            at(QStringLiteral("formRepeat")),  head[QStringLiteral("itemGroupOID")].toString().toStdString(),
            at(QStringLiteral("groupRepeat")), {}};
        for (int i = 6; i < names.size(); ++i) {
            if (cells[i].isNull())
                continue;
            place.item = names[i].section(QLatin1Char('.'), 0, 1).toStdString();
            auto& value = out[keyOf(place)];
            if (names[i].endsWith(QLatin1String(".null")))
                value = "(null) " + (textOf(cells[i]) == "blank" ? std::string() : textOf(cells[i]));
            else
                value += (names[i].endsWith(QLatin1String(".unit")) ? " " : "") + textOf(cells[i]);
        }
    }
}

std::string repeatOf(const QJsonObject& item) {
    return item[QStringLiteral("extension")]
        .toArray()
        .at(0)
        .toObject()[QStringLiteral("valueString")]
        .toString()
        .toStdString();
}

/// The only text of an answer, whatever its type, as it was entered.
std::string answerText(const QJsonObject& answer) {
    for (auto at = answer.begin(); at != answer.end(); ++at)
        if (at.key().startsWith(QLatin1Char('_'))) {
            const auto said = at->toObject()[QStringLiteral("extension")].toArray().at(0).toObject();
            if (const auto bytes = said[QStringLiteral("valueBase64Binary")].toString(); !bytes.isEmpty())
                return QByteArray::fromBase64(bytes.toLatin1()).toStdString();
            return said.contains(QStringLiteral("valueCode"))
                       ? "(null) " + said[QStringLiteral("valueCode")].toString().toStdString()
                       : said[QStringLiteral("valueString")].toString().toStdString();
        }
    const auto value = *answer.begin();
    if (!value.isObject())
        return textOf(value);
    const auto whole = value.toObject();
    if (whole.contains(QStringLiteral("data")))
        return whole[QStringLiteral("data")].toString().toStdString();
    if (whole.contains(QStringLiteral("value")))
        return textOf(whole[QStringLiteral("value")]) + " " + whole[QStringLiteral("code")].toString().toStdString();
    return whole[QStringLiteral("code")].toString().toStdString();
}

std::string partOf(const QJsonObject& response, const char* name) {
    for (const auto& part :
         response[QStringLiteral("extension")].toArray().at(0).toObject()[QStringLiteral("extension")].toArray())
        if (part.toObject()[QStringLiteral("url")] == QLatin1String(name))
            return part.toObject()[QStringLiteral("valueString")].toString().toStdString();
    return {};
}

Values valuesOf(const QJsonObject& bundle) {
    Values out;
    for (const auto& entry : bundle[QStringLiteral("entry")].toArray()) {
        const auto resource = entry.toObject()[QStringLiteral("resource")].toObject();
        if (resource[QStringLiteral("resourceType")] != QLatin1String("QuestionnaireResponse"))
            continue;
        const auto named = resource[QStringLiteral("identifier")];
        const auto name =
            (named.isArray() ? named.toArray().at(0) : named).toObject()[QStringLiteral("value")].toString();
        for (const auto& group : resource[QStringLiteral("item")].toArray())
            for (const auto& one : group.toObject()[QStringLiteral("item")].toArray()) {
                const auto item = one.toObject();
                store::ItemPlace place{
                    name.section(QLatin1Char('/'), 0, 0).toStdString(),
                    partOf(resource, "event"),
                    partOf(resource, "eventRepeat"),
                    partOf(resource, "form"),
                    partOf(resource, "formRepeat"),
                    group.toObject()[QStringLiteral("linkId")].toString().toStdString(),
                    repeatOf(group.toObject()),
                    item[QStringLiteral("linkId")].toString().section(QLatin1Char('/'), 1).toStdString()};
                const auto answers = item[QStringLiteral("answer")].toArray();
                out[keyOf(place)] = answers.isEmpty() ? "(null) " : answerText(answers[0].toObject());
            }
    }
    return out;
}

/// As it comes back through a floating point or FHIR's own words, which only these tests use.
std::string loosely(std::string text) {
    static const std::map<std::string, std::string> kSame = {{"92.80", "92.8"},
                                                             {"1.50e-3", "0.0015"},
                                                             {"100.50 MU.MG", "100.5 MU.MG"},
                                                             {"00ff", "AP8="},
                                                             {"(null) not-performed", "(null) not-done"}};
    const auto found = kSame.find(text);
    return found == kSame.end() ? text : found->second;
}

QByteArray compare(const Values& expected, const Values& found) {
    QByteArray out;
    for (const auto& [place, value] : expected)
        if (const auto at = found.find(place); at == found.end() || loosely(at->second) != loosely(value))
            out += QByteArray::fromStdString(place + ": " + value + " | " +
                                             (at == found.end() ? "missing" : at->second) + "\n");
    if (expected.size() != found.size())
        out += QByteArray::number(qulonglong(expected.size())) + " expected, " +
               QByteArray::number(qulonglong(found.size())) + " found\n";
    return out;
}

} // namespace

class tst_file_exports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fillTyped(m_trial); }
    void aFormatGivesEveryValueAndIsValid_data();
    void aFormatGivesEveryValueAndIsValid();
    void theExportIsSealed();
    void whoMayNotGetsNothing();
    void whoIsLeftOutIsNowhere();
    void signaturesAndActsAreThere();
    void whatIsLockedIsSaid();

private:
    [[nodiscard]] fs::path path(const std::string& name) const { return fs::path(m_dir.path().toStdString()) / name; }
    ExportDone write(Desk& desk, const std::string& format, const fs::path& to) {
        return must(must(desk.exports().prepare(format))->write(to, m_quiet));
    }
    /// The files of the ZIP as files, for the judge; by name.
    std::map<std::string, QString> unpack(const fs::path& zip);

    WorkTrial m_trial{typedStudy()};
    QTemporaryDir m_dir;
    SchemaJudge m_judge;
    base::NoProgress m_quiet;
};

std::map<std::string, QString> tst_file_exports::unpack(const fs::path& zip) {
    std::map<std::string, QString> out;
    const auto reader = must(evidence::ZipReader::open(zip));
    for (const auto& [name, size] : reader->files()) {
        const auto bytes = must(reader->load(name, 1 << 20));
        out[name] = QString::fromStdString(path(name).string());
        QFile file(out[name]);
        CHECK(file.open(QIODevice::WriteOnly) &&
              file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())) >= 0);
    }
    return out;
}

void tst_file_exports::aFormatGivesEveryValueAndIsValid_data() {
    QTest::addColumn<QString>("format");
    for (const auto& format : Exports::formats())
        if (format != "csv" && !format.starts_with("odm"))
            QTest::newRow(format.c_str()) << QString::fromStdString(format);
}

void tst_file_exports::aFormatGivesEveryValueAndIsValid() {
    QFETCH(const QString, format);
    Desk& desk = m_trial.as("marta");
    const auto to = path("data-" + format.toStdString() + Exports::suffixOf(format.toStdString()));
    const auto done = write(desk, format.toStdString(), to);
    const auto expected = inForce(desk.projection());
    QCOMPARE(done.values, std::uint64_t(expected.size()));
    QCOMPARE(expected.size(), std::size(kTypedItems) + 10);

    Values found;
    QStringList files;
    if (format.startsWith(QLatin1String("dataset"))) {
        const auto unpacked = unpack(to);
        QVERIFY(unpacked.contains("metadata.xml") && unpacked.contains("dictionary.csv"));
        for (const auto& [name, file] : unpacked) {
            if (name.ends_with(".json")) {
                files << file;
                const auto dataset = parsed(bytesOf(file.toStdString())).object();
                addRows(dataset, dataset[QStringLiteral("rows")].toArray(), found);
            } else if (name.ends_with(".ndjson")) {
                const auto lines = bytesOf(file.toStdString()).trimmed().split('\n');
                QJsonArray rows;
                for (int i = 1; i < lines.size(); ++i)
                    rows.append(parsed(lines[i]).array());
                addRows(parsed(lines[0]).object(), rows, found);
                QFile head(file + QStringLiteral(".head.json")); // a dataset without rows
                QVERIFY(head.open(QIODevice::WriteOnly) && head.write(lines[0]) > 0);
                files << head.fileName();
            }
        }
        QCOMPARE(files.size(), 2);
    } else {
        files << QString::fromStdString(to.string());
        found = valuesOf(parsed(bytesOf(to)).object());
        const auto text = bytesOf(to);
        for (const char* exact : {"\"valueDecimal\":92.80", "\"valueDecimal\":1.50e-3", "\"value\":100.50"})
            QVERIFY2(text.contains(exact), exact);
    }
    QCOMPARE(compare(expected, found), QByteArray());
    if (!m_judge.has(schemaOf(format)))
        QSKIP("The schema, or ajv and python3-jsonschema, are not there.");
    QCOMPARE(m_judge.judge(schemaOf(format), files), QByteArray());
}

void tst_file_exports::theExportIsSealed() {
    Desk& desk = m_trial.as("marta");
    const auto done = write(desk, "fhir-r5", path("sealed.json"));
    const auto text = bytesOf(path("sealed.json"));
    const auto receipt = must(desk.exports().note(done));
    store::TrailFilter filter;
    filter.acts = {"data.export"};
    filter.fromSeal = receipt.seal;
    int seen = 0;
    must(desk.projection().trail(filter, [&](const store::TrailRow& row) {
        ++seen;
        const auto hash = crypto::sha256(base::bytesOf(text.toStdString()));
        const auto expected = R"({"count":)" + std::to_string(done.values) +
                              R"(,"format":"fhir-r5","purpose":"exchange","recipients":[],"sha256":")" +
                              base::encodeHex(hash) + "\"}";
        [&] { QCOMPARE(row.entry.data.encode(), expected); }();
        return true;
    }));
    QCOMPARE(seen, 1);
    QCOMPARE(must(desk.exports().prepare("fhir-r4"))->write(m_dir.path().toStdString(), m_quiet).error().kind,
             base::ErrorKind::BadInput);
    QVERIFY(m_trial.verify().kind == evidence::VerdictKind::Intact);
}

void tst_file_exports::whoMayNotGetsNothing() {
    Desk& tom = m_trial.as("tom");
    const auto before = m_trial.refusals().size();
    REFUSED(tom.exports().prepare("fhir-r4"));
    REFUSED(tom.exports().prepare("dataset-json"));
    QCOMPARE(m_trial.refusals().size(), before + 2);
}

/// The reader, as the job has it, of participants without P-Ü.
void tst_file_exports::whoIsLeftOutIsNowhere() {
    m_trial.close();
    const auto opened = must(store::TrialFile::open(m_trial.folder(), "marta", kWord()));
    const auto input = [&](std::set<std::string> out) {
        ExportContext context;
        context.reader = must(opened.trial->openReader());
        context.clock = m_trial.clock;
        context.trial.chain = must(opened.trial->heads()).front().chain;
        context.leftOut = std::move(out);
        return context;
    };
    const FileFormat kFormats[] = {{"dataset-json", ".zip", writeDatasetJson},
                                   {"fhir-r4", ".json", writeFhirR4},
                                   {"odm", ".xml", writeOdmHistory},
                                   {"odm-snapshot", ".xml", writeOdmState}};
    for (const auto& format : kFormats) {
        const auto to = path("out" + std::string(format.suffix));
        const auto all = must(makeFileExport(format, input({}))->write(to, m_quiet));
        const auto done = must(makeFileExport(format, input({"P-Ü"}))->write(to, m_quiet));
        QCOMPARE(done.values, all.values - 3);
        QCOMPARE(done.leftOut.size(), std::uint64_t{1});
        if (format.suffix != ".zip")
            QVERIFY(!bytesOf(to).contains("P-Ü") && bytesOf(to).contains("P-3"));
        else
            for (const auto& [name, file] : unpack(to))
                QVERIFY2(!bytesOf(file.toStdString()).contains("P-Ü"), name.c_str());
    }
    const ExportFormat csv{"csv", addCsv};
    const auto whole = must(makeDatasetExport(csv, input({}), nullptr)->write(path("whole"), m_quiet));
    const auto part = must(makeDatasetExport(csv, input({"P-Ü"}), nullptr)->write(path("part"), m_quiet));
    QCOMPARE(part.values, whole.values - 3);
    for (const auto& file : fs::directory_iterator(path("part")))
        QVERIFY2(!bytesOf(file.path()).contains("P-Ü"), file.path().c_str());
    evidence::VerifyOptions options;
    const auto judged = must(evidence::checkDataset(path("part"), nullptr, options, m_quiet));
    QCOMPARE(judged.values, part.values); // of one piece, of no lock
    QCOMPARE(judged.verdict.findings.size(), std::size_t{1});
    QCOMPARE(judged.verdict.findings[0].code, std::string("dataset-lock"));
}

void tst_file_exports::signaturesAndActsAreThere() {
    Desk& desk = m_trial.as("marta");
    write(desk, "fhir-r4", path("acts.json"));
    const auto seals = must(desk.projection().counts()).seals;
    std::map<QString, int> kinds;
    QJsonObject signature;
    QJsonObject left;
    for (const auto& entry : parsed(bytesOf(path("acts.json"))).object()[QStringLiteral("entry")].toArray()) {
        const auto resource = entry.toObject()[QStringLiteral("resource")].toObject();
        ++kinds[resource[QStringLiteral("resourceType")].toString()];
        if (const auto all = resource[QStringLiteral("signature")].toArray(); !all.isEmpty())
            signature = all[0].toObject();
        if (resource[QStringLiteral("status")] == QLatin1String("withdrawn"))
            left = resource;
    }
    QCOMPARE(kinds[QStringLiteral("AuditEvent")], int(seals));
    QCOMPARE(kinds[QStringLiteral("QuestionnaireResponse")], 4);
    QCOMPARE(kinds[QStringLiteral("Provenance")], 4);
    QCOMPARE(kinds[QStringLiteral("Patient")], 3);
    QVERIFY(!left[QStringLiteral("period")].toObject()[QStringLiteral("end")].toString().isEmpty());
    const auto note = QByteArray::fromBase64(signature[QStringLiteral("data")].toString().toLatin1()).toStdString();
    const auto seal = must(evidence::Seal::parse(note)); // the very note of the seal
    QCOMPARE(seal.header.author, std::string("elias"));
    QCOMPARE(must(desk.projection().sealNote(seal.header.chain, seal.header.seq)).value(), note);
    const QJsonValue stands =
        signature[QStringLiteral("extension")].toArray().at(0).toObject()[QStringLiteral("extension")].toArray().at(2);
    QCOMPARE(stands.toObject()[QStringLiteral("valueBoolean")].toBool(true), false); // changed since
}

/// Last: nothing is entered after it.
void tst_file_exports::whatIsLockedIsSaid() {
    for (const auto& form : {kLog, kOther})
        must(m_trial.as("nora").forms().act({"form.complete", form, {}, {}}));
    Desk& desk = m_trial.as("marta");
    const auto preview = must(must(desk.databaseLocks().prepare())->run(m_quiet));
    must(desk.databaseLocks().lock(preview, "The end", kWord()));
    const auto done = write(desk, "fhir-r4", path("locked.json"));
    QVERIFY(done.lock && done.lock->lock.root == preview.lock.root && !done.manifest && !done.proved);
    must(desk.exports().note(done));
    QVERIFY(m_trial.verify().kind == evidence::VerdictKind::Intact);
}

QTEST_GUILESS_MAIN(tst_file_exports)
#include "tst_file_exports.moc"
