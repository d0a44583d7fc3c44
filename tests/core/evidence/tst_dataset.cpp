// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/csv.h"
#include "evidence/dataset_check.h"

#include "base/file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace caseseal;
using namespace caseseal::evidence;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// All rows, read in pieces of that size; the error's sentence where it is none of ours.
base::Result<Rows> rowsOf(std::string_view text, std::size_t pieceSize) {
    Rows rows;
    CsvReader reader([&rows](std::uint64_t, std::vector<std::string>& cells) {
        rows.push_back(cells);
        return base::Result<void>();
    });
    for (std::size_t at = 0; at < text.size(); at += pieceSize)
        TRY_VOID(reader.feed(text.substr(at, pieceSize)));
    TRY_VOID(reader.finish());
    return rows;
}

DatasetValue valueAt(const char* group, const char* item, std::optional<std::string> text, const char* unit = "",
                     const char* null = "") {
    return {{"P-1", "SE.1", "", "F.VS", "2", group, "1", item}, std::move(text), unit, null};
}

/// The most memory that this process ever held, in bytes.
std::uint64_t peakBytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stoull(line.substr(6)) << 10;
    qFatal("no VmHWM");
}

const DatasetTable& table() {
    static const DatasetTable made("F.VS", {{"I.Z", true}, {"I.A", false}, {"I.M", true}});
    return made;
}

} // namespace

/// Exported data: the dialect of CSV, tables of values, leaves, the list of files.
class TestDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsComeBackInWhateverPieces() {
        const Rows rows = {{"a", "b,c", "\"quoted\"", "two\r\nlines", ""},
                           {"=1+1", "+49 30", "-5", "+5.5", "@x", "'apostrophe", "\ttab", "-", "-5-5"},
                           {"ä", "\xf0\x9f\x98\x80", "\n"}};
        std::string text;
        for (const auto& row : rows)
            text += csvLine(row);
        for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{7}, text.size()}) {
            const auto read = rowsOf(text, size);
            QVERIFY2(read.has_value(), read ? "" : read.error().message.c_str());
            QVERIFY(*read == rows);
        }
        QCOMPARE(csvLine(rows[1]), std::string("'=1+1,'+49 30,-5,+5.5,'@x,''apostrophe,'\ttab,'-,'-5-5\r\n"));
    }

    void anotherDialectIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("line feed alone") << QByteArray("a,b\n");
        QTest::newRow("needless quotes") << QByteArray("\"a\",b\r\n");
        QTest::newRow("quotes amid a cell") << QByteArray("a\"b\",c\r\n");
        QTest::newRow("text behind quotes") << QByteArray("\"a,\"b\r\n");
        QTest::newRow("quotes without end") << QByteArray("\"a,b\r\n");
        QTest::newRow("no end of the last row") << QByteArray("a,b\r\nc,d");
        QTest::newRow("carriage return in a cell") << QByteArray("a\rb,c\r\n");
        QTest::newRow("a formula without its guard") << QByteArray("=1,b\r\n");
        QTest::newRow("a guard without need") << QByteArray("'a,b\r\n");
        QTest::newRow("no UTF-8") << QByteArray("a,\xff\r\n");
        QTest::newRow("mark of order") << QByteArray("\"\xef\xbb\xbf\"a\r\n");
    }
    void anotherDialectIsRefused() {
        QFETCH(QByteArray, text);
        for (const std::size_t size : {1, 1000}) {
            const auto read = rowsOf(text.toStdString(), size);
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
            QVERIFY(read.error().message.starts_with("line "));
        }
    }

    void aRowGivesItsValuesBack() {
        const std::vector<DatasetValue> values = {valueAt("IG", "I.A", "=1"), valueAt("IG", "I.M", {}, "", "not-done"),
                                                  valueAt("IG", "I.Z", "70", "kg")};
        const auto cells = table().encode(values);
        QCOMPARE(csvLine(cells), std::string("P-1,SE.1,,F.VS,2,IG,1,70,kg,,'=1,,,,not-done\r\n"));
        QVERIFY(table().decode(cells).value() == values);
        for (const auto& one : {valueAt("IG", "I.A", {}), valueAt("IG", "I.A", ""), valueAt("IG", "I.M", {}, "kg")}) {
            const auto back = table().decode(table().encode(std::vector{one}));
            QVERIFY(back.has_value() && back->size() == 1 && back->front() == one);
        }
    }

    /// Cells that no writer writes are never taken for a value that was entered.
    void whatNoWriterWritesIsAnotherValue() {
        const auto legit = table().decode(table().encode(std::vector{valueAt("IG", "I.M", "5", "kg")})).value();
        for (const auto& [text, unit, null] :
             {std::tuple{"5", "kg", "blank"}, {"5", "kg", "empty"}, {"5", "kg", "not-done"}, {"", "kg", ""}}) {
            auto cells = table().encode(std::vector{valueAt("IG", "I.M", "5", "kg")});
            cells[12] = text;
            cells[13] = unit;
            cells[14] = null;
            const auto read = table().decode(cells).value();
            QCOMPARE(read.size(), std::size_t{1});
            QVERIFY(datasetLeaf(read[0]) != datasetLeaf(legit[0]));
            QVERIFY(datasetLeaf(read[0]) != datasetLeaf(valueAt("IG", "I.M", {}, "kg")));
        }
        QVERIFY(!table().decode(std::vector<std::string>(14)).has_value());
    }

    void leavesAreCanonicalAndOrdered() {
        QCOMPARE(
            encodeValue(valueAt("IG", "I.A", "a\n\"")),
            std::string("{\"event\":\"SE.1\",\"form\":\"F.VS\",\"formRepeat\":\"2\",\"group\":\"IG\",\"groupRepeat\":"
                        "\"1\",\"item\":\"I.A\",\"subject\":\"P-1\",\"value\":\"a\\n\\\"\"}"));
        auto place = valueAt("IG", "I.A", "").place;
        auto other = place;
        QVERIFY(!comesBefore(place, other));
        other.form = "F.VT";
        place.subject = "P-9"; // the form decides first
        QVERIFY(comesBefore(place, other) && !comesBefore(other, place));
    }

    void aListThatIsNotOursIsRefused() {
        DatasetManifest list;
        list.study = "S";
        list.format = "csv";
        list.files = {{"a.csv", 3, {}}, {"leaves", 0, {}}};
        list.tables = {{"F.A", "a.csv", {{"I.A", true}}, 2}};
        list.lock = DatasetManifest::Lock{{"00", 4, 1}, {}, 2};
        const auto text = list.encode();
        const auto back = DatasetManifest::parse(text);
        QVERIFY(back.has_value() && back->encode() == text && back->lock->at.seal == 4);
        const auto refused = [](const std::string& wrong) {
            const auto read = DatasetManifest::parse(wrong);
            return !read && read.error().kind == base::ErrorKind::BadInput;
        };
        const auto with = [&text](const char* from, const char* to) {
            const auto at = text.find(from);
            CHECK(at != std::string::npos);
            return std::string(text).replace(at, std::string_view(from).size(), to);
        };
        QVERIFY(refused(text + "\n"));
        QVERIFY(refused(with("\"a.csv\",\"sha256\"", "\"../a.csv\",\"sha256\"")));
        QVERIFY(refused(with("\"values\":2}]", "\"values\":-2}]")));
        QVERIFY(refused(with("\"unit\":true", "\"unit\":1")));
        QVERIFY(refused(with("dataset@v1", "dataset@v2")));
        QVERIFY(refused(with("\"site\":\"\"", "\"sitf\":\"\"")));
        QVERIFY(refused(with("\"name\":\"a.csv\",\"values\"", "\"name\":\"b.csv\",\"values\"")));
    }

    /// A dataset is read as a stream.
    void memoryDoesNotGrowWithTheValues() {
#ifdef CASESEAL_SANITIZED
        QSKIP("The address sanitizer keeps freed memory back, so this build's peak says nothing of the program's.");
#endif
        constexpr int kRows = 60'000; // of five values
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        const DatasetTable form("F", {{"A", false}, {"B", false}, {"C", false}, {"D", false}, {"E", false}});
        std::string csv = csvLine(form.header());
        ledger::TreeBuilder tree;
        for (int i = 0; i < kRows; ++i) {
            std::vector<DatasetValue> row;
            for (const char* item : {"A", "B", "C", "D", "E"}) {
                row.push_back({{"P-" + std::to_string(100'000 + i), "SE", "", "F", "", "G", "", item}, "x", "", ""});
                tree.append(datasetLeaf(row.back()));
            }
            csv += csvLine(form.encode(row));
        }
        DatasetManifest list;
        list.format = "csv";
        list.tables = {{"F", "f.csv", {{"A", false}, {"B", false}, {"C", false}, {"D", false}, {"E", false}}, 0}};
        list.files = {{"f.csv", csv.size(), crypto::sha256(base::bytesOf(csv))}};
        QVERIFY(base::saveFileDurably(path / "f.csv", base::bytesOf(csv)).has_value());
        QVERIFY(base::saveFileDurably(path / "dataset.json", base::bytesOf(list.encode())).has_value());
        const auto before = peakBytes();
        base::NoProgress quiet;
        const auto judged = checkDataset(path, nullptr, {}, quiet);
        QVERIFY(judged.has_value());
        QCOMPARE(judged->values, std::uint64_t{5 * kRows});
        QVERIFY(judged->root == tree.root());
        QCOMPARE(judged->verdict.findingsTotal, std::uint64_t{1}); // no lock
        QCOMPARE(judged->verdict.findings[0].code, std::string("dataset-lock"));
        QVERIFY2(peakBytes() - before < (8U << 20), std::to_string(peakBytes() - before).c_str());
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
