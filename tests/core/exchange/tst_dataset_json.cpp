// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset_json.h"

#include "schema_judge.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using namespace caseseal::exchange;

namespace {

using Cells = std::vector<std::optional<std::string>>;

DatasetHead head(std::uint64_t records) {
    DatasetHead out;
    out.created = base::parseTime("2026-11-22T10:02:03.123Z").value();
    out.fileOid = "chain/1";
    out.originator = "Klinik Süd";
    out.software = "CaseSeal";
    out.softwareVersion = "0.1.0";
    out.study = "ST.1";
    out.version = "MDV.1";
    out.metadata = "metadata.xml";
    out.group = out.name = "IG.VS";
    out.label = "Vital signs";
    out.records = records;
    out.columns = {{"caseseal.subject", "subject", "Participant", DatasetType::String, std::nullopt, 1},
                   {"I.NOTE", "I.NOTE", "Note", DatasetType::String, 12, 0},
                   {"I.PULSE", "I.PULSE", "Pulse", DatasetType::Integer, std::nullopt, 0},
                   {"I.KG", "I.KG", "Weight", DatasetType::Decimal, std::nullopt, 0},
                   {"I.DOSE", "I.DOSE", "Dose", DatasetType::Double, std::nullopt, 0},
                   {"I.WELL", "I.WELL", "Well?", DatasetType::Boolean, std::nullopt, 0},
                   {"I.DAY", "I.DAY", "Day", DatasetType::Date, std::nullopt, 0},
                   {"I.AT", "I.AT", "At", DatasetType::Time, std::nullopt, 0},
                   {"I.WHEN", "I.WHEN", "When", DatasetType::DateTime, std::nullopt, 0},
                   {"I.LINK", "I.LINK", "Link", DatasetType::Uri, 9, 0}};
    return out;
}

const Cells kFull{"P-1",   "\"a\"\n血圧",      "62",     "92.70", "1.5e-3", "1", "2026-11-22",
                  "08:05", "2026-11-22T08:05", "urn:x:1"};
const Cells kBlank{"田中",       std::nullopt, std::nullopt, std::nullopt, std::nullopt,
                   std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt};

std::string written(DatasetLayout layout) {
    DatasetJson json(head(2), layout);
    auto text = json.begin();
    text += json.row(kFull);
    text += json.row(kBlank);
    return text + json.end();
}

} // namespace

class tst_dataset_json : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDatasetIsValid();
    void rowsAreWhatWasGiven();
    void aTypeTakesOnlyWhatItCanSay_data();
    void aTypeTakesOnlyWhatItCanSay();
    void itemsGiveTheType();

private:
    static QString save(const QTemporaryDir& folder, const QByteArray& text,
                        const QString& name = QStringLiteral("dataset")) {
        QFile file(folder.filePath(name + QStringLiteral(".json")));
        CHECK(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return file.fileName();
    }
    SchemaJudge m_judge;
    const QString m_schema = QStringLiteral("dataset-json-1.1/dataset.schema.json");
};

/// The schema of NDJSON refers to parts that it does not have: its head is a dataset without rows.
void tst_dataset_json::aDatasetIsValid() {
    if (!m_judge.has(m_schema))
        QSKIP("The schema, or ajv and python3-jsonschema, are not there.");
    const QTemporaryDir folder;
    const auto json = QByteArray::fromStdString(written(DatasetLayout::Json));
    QCOMPARE(m_judge.judge(m_schema, {save(folder, json)}), QByteArray());
    const auto lines = QByteArray::fromStdString(written(DatasetLayout::Ndjson)).split('\n');
    QCOMPARE(m_judge.judge(m_schema, {save(folder, lines[0])}), QByteArray());
    QStringList files; // the schema is really asked
    for (const auto& [from, to] :
         {std::pair("\"decimal\"", "\"number\""), std::pair("\"records\":2", "\"records\":\"2\""),
          std::pair("\"label\":\"Vital signs\",", ""), std::pair("T10:02:03.123Z", "")}) {
        auto broken = json;
        broken.replace(broken.indexOf(from), int(qstrlen(from)), to);
        files << save(folder, broken, QString::number(files.size()));
    }
    const auto said = m_judge.judge(m_schema, files);
    for (const auto& file : files)
        QVERIFY2(said.contains(file.toUtf8()), qPrintable(file));
}

void tst_dataset_json::rowsAreWhatWasGiven() {
    const std::string full =
        R"(["P-1","\"a\"\n血圧",62,"92.70",1.5e-3,true,"2026-11-22","08:05","2026-11-22T08:05","urn:x:1"])";
    const std::string blank = R"(["田中",null,null,null,null,null,null,null,null,null])";
    const auto json = written(DatasetLayout::Json), lines = written(DatasetLayout::Ndjson);
    QVERIFY2(json.ends_with(",\"rows\":[\n" + full + ",\n" + blank + "\n]}\n"), json.c_str());
    QVERIFY2(lines.ends_with("]}\n" + full + "\n" + blank + "\n"), lines.c_str());
    QVERIFY(
        json.find(
            R"({"itemOID":"I.KG","name":"I.KG","label":"Weight","dataType":"decimal","targetDataType":"decimal"})") !=
        std::string::npos);
    DatasetJson none(head(0), DatasetLayout::Json);
    QVERIFY((none.begin() + none.end()).ends_with("\"rows\":[\n]}\n"));
}

void tst_dataset_json::aTypeTakesOnlyWhatItCanSay_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArrayList>("good");
    QTest::addColumn<QByteArrayList>("bad");
    QTest::newRow("integer") << int(DatasetType::Integer) << QByteArrayList{"0", "-7", "12345678901234567890"}
                             << QByteArrayList{"007", "1.0", "1e3", "+1", "", "1,2", "٣"};
    QTest::newRow("decimal") << int(DatasetType::Decimal) << QByteArrayList{"1.50", ".5", "007"}
                             << QByteArrayList{"1e3", "", "1,5", "NaN"};
    QTest::newRow("double") << int(DatasetType::Double) << QByteArrayList{"1.5E+3", "-0.1"}
                            << QByteArrayList{"01.5", ".5", "INF"};
    QTest::newRow("boolean") << int(DatasetType::Boolean) << QByteArrayList{"true", "0"} << QByteArrayList{"yes", ""};
    QTest::newRow("date") << int(DatasetType::Date) << QByteArrayList{"2026-11-22", "2026-11"}
                          << QByteArrayList{"2026-02-30", "2026---22", ""};
    QTest::newRow("string") << int(DatasetType::String) << QByteArrayList{"", "x"} << QByteArrayList{};
}

void tst_dataset_json::aTypeTakesOnlyWhatItCanSay() {
    QFETCH(const int, type);
    QFETCH(const QByteArrayList, good);
    QFETCH(const QByteArrayList, bad);
    for (const auto& text : good)
        QVERIFY2(fits(DatasetType(type), text.toStdString()), text.constData());
    for (const auto& text : bad)
        QVERIFY2(!fits(DatasetType(type), text.toStdString()), text.constData());
}

void tst_dataset_json::itemsGiveTheType() {
    study::Item item;
    const auto typeFor = [&item](study::DataType type) {
        item.dataType = type;
        return datasetTypeOf(item);
    };
    QVERIFY(typeFor(study::DataType::Float) == DatasetType::Decimal);
    QVERIFY(typeFor(study::DataType::Integer) == DatasetType::Integer);
    QVERIFY(typeFor(study::DataType::IncompleteDate) == DatasetType::String);
    item.multiple = true;
    QVERIFY(typeFor(study::DataType::Integer) == DatasetType::String);
}

QTEST_GUILESS_MAIN(tst_dataset_json)
#include "tst_dataset_json.moc"
