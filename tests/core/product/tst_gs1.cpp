// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_date.h"
#include "product/gs1_digits.h"
#include "product/gs1_facts.h"
#include "product/gs1_link.h"
#include "product/gs1_scan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <sstream>

using namespace caseseal;
using namespace caseseal::product;

namespace {

const std::string kData = CASESEAL_SHARED_DATA "/interop/gs1/";

std::string contentOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// One test of the engine: its arguments and the settings that it needs, as texts; "true" where true.
struct Vector {
    std::map<std::string, std::string> args, settings;
    std::string kind;
    [[nodiscard]] std::string arg(const std::string& key) const { return args.contains(key) ? args.at(key) : ""; }
    [[nodiscard]] bool ok() const { return arg("ok") == "true"; }
    [[nodiscard]] bool asks(const std::string& key) const {
        return settings.contains(key) && settings.at(key) == "true";
    }
};

std::map<std::string, std::string> textsOf(const QJsonObject& object) {
    std::map<std::string, std::string> out;
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!member.value().isNull())
            out[member.key().toStdString()] = member.value().toVariant().toString().toStdString();
    return out;
}

std::vector<Vector> readVectors() {
    const auto json = QByteArray::fromStdString(contentOf(kData + "gs1-engine-vectors.json"));
    std::vector<Vector> out;
    for (const auto& value : QJsonDocument::fromJson(json).array())
        out.push_back({textsOf(value[QLatin1String("args")].toObject()),
                       textsOf(value[QLatin1String("settings")].toObject()),
                       value[QLatin1String("kind")].toString().toStdString()});
    return out;
}

/// The vectors write FNC1 as ^, and one in front.
std::string elementString(std::string text) {
    std::ranges::replace(text, '^', kGs1Separator);
    return text.empty() ? text : text.substr(1);
}

/// What the vectors' engine can be told and this program cannot: to take words in place of numbers, and unknown
/// identifiers into a link. Such a vector is refused here.
bool isBeyondUs(const Vector& vector) {
    return vector.asks("permitConvenienceAlphas") ||
           (vector.settings.contains("ValidationEnabled") && vector.asks("PermitUnknownAIs"));
}

/// Empty where it went well as it should, or was refused as it should be.
std::string judge(bool good, bool expected) { return good == expected ? "" : good ? "was taken" : "was refused"; }

std::string compare(const std::string& found, const std::string& expected) {
    return found == expected ? "" : "is " + found;
}

std::string tryBracketed(const Vector& vector) {
    const auto read = parseBracketed(vector.arg("bracketed"));
    if (!vector.ok() || !read)
        return judge(read.has_value(), vector.ok());
    return compare(encodeElementString(*read), elementString(vector.arg("element_string(^ = FNC1)")));
}

std::string tryRaw(const Vector& vector) {
    return judge(parseElementString(elementString(vector.arg("element_string(^ = FNC1)"))).has_value(), vector.ok());
}

std::string tryTogether(const Vector& vector) {
    const auto text = vector.arg("bracketed");
    const auto read = parseBracketed(text);
    const bool known = text.find("(89)") == std::string::npos; // the engine was told to permit it
    return judge(read && checkTogether(*read).has_value(), vector.ok() && known);
}

std::string tryLink(const Vector& vector) {
    const auto read =
        parseDigitalLink(vector.arg("dl_uri"), vector.asks("PermitZeroSuppressedGTINinDLuris") ? Gs1ShortGtin::Filled
                                                                                               : Gs1ShortGtin::Refused);
    const bool expected = vector.ok() && !isBeyondUs(vector);
    if (!expected || !read)
        return judge(read.has_value(), expected);
    return compare(encodeElementString(*read), elementString(vector.arg("element_string(^ = FNC1)")));
}

std::string tryLinkOut(const Vector& vector) {
    const auto stem = vector.arg("stem(null = https://id.gs1.org)");
    const bool expected = vector.ok() && !isBeyondUs(vector);
    const auto read = parseBracketed(vector.arg("bracketed"));
    if (!read)
        return judge(false, expected);
    const auto link = stem.empty() ? encodeDigitalLink(*read) : encodeDigitalLink(*read, stem);
    if (!expected || !link)
        return judge(link.has_value(), expected);
    return compare(*link, vector.arg("dl_uri"));
}

/// We write DataMatrix alone; what follows the identifier is the same for all carriers of element strings.
std::string tryScanOut(const Vector& vector) {
    const auto data = vector.arg("data");
    if (!data.starts_with('^') || data.find('|') != std::string::npos)
        return "";
    const auto read = parseElementString(elementString(data));
    auto expected = vector.arg("scan");
    if (expected.ends_with(kGs1Separator)) // what the engine was given at the end and gives back; canonical is none
        expected.pop_back();
    return read ? compare(encodeScan(*read).substr(3), expected.substr(3)) : "was refused";
}

std::string retailElements(const std::string& data) {
    const auto digits = data.substr(0, data.find('|'));
    const auto more = digits.size() < data.size() ? elementString(data.substr(digits.size() + 1)) : "";
    return "01" + std::string(14 - digits.size(), '0') + digits + more;
}

/// Texts that are neither elements nor a link are refused: a label of medicine is what is looked for.
std::string tryScan(const Vector& vector) {
    const auto data = vector.arg("data");
    const auto read = parseScan(vector.arg("scan(with symbology identifier; \\x1d = GS)"));
    const bool retail = vector.arg("symbology").starts_with("EAN"), link = data.starts_with("https:");
    const bool expected = vector.ok() && (data.starts_with('^') || link || retail);
    if (!expected || !read)
        return judge(read.has_value(), expected);
    if (link)
        return compare(encodeDigitalLink(*read, "https://example.com").value(), data);
    return compare(encodeElementString(*read), retail ? retailElements(data) : elementString(data));
}

/// What a line of the dictionary and a fact of ours say, in one way of writing.
struct Facts {
    bool fixed = false, attribute = false, key = false;
    std::string parts, needs, bars, path;
    bool operator==(const Facts&) const = default;
};

Facts factsOf(const QRegularExpressionMatch& row) {
    Facts out;
    const auto flags = row.captured(3).toStdString();
    out.fixed = flags.find('*') != std::string::npos;
    out.attribute = flags.find('?') != std::string::npos;
    std::istringstream words(row.captured(4).toStdString());
    for (std::string word; words >> word;) {
        if (word.starts_with("req="))
            out.needs = word.substr(4);
        else if (word.starts_with("ex="))
            out.bars = word.substr(3);
        else if (word.starts_with("dlpkey")) {
            out.key = true;
            out.path = word.size() > 7 ? word.substr(7) : "";
        } else {
            const bool optional = std::erase(word, '[') > 0;
            std::erase(word, ']');
            out.parts += word.substr(0, word.find(',')) + (optional ? "? " : " ");
        }
    }
    return out;
}

Facts factsOf(const std::string& ai) {
    Facts out;
    const auto* fact = findGs1Fact(ai);
    if (!fact)
        return out;
    for (const auto& part : fact->parts)
        out.parts += part.set + std::string(part.least < part.most ? ".." : "") + std::to_string(part.most) +
                     (part.optional ? "? " : " ");
    out.fixed = fact->fixed;
    out.attribute = fact->attribute;
    out.key = fact->key;
    out.needs = fact->needs;
    out.bars = fact->bars == "family" ? ai.substr(0, 3) + "n" : std::string(fact->bars);
    out.path = fact->path;
    return out;
}

std::string bracketed(const base::Result<Gs1Elements>& elements) {
    return elements ? encodeBracketed(*elements) : elements.error().message;
}

} // namespace

class tst_gs1 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyVectorBehavesAsItsEngineSays();
    void theFactsAgreeWithTheDictionary();
    void aDataMatrixOfTheStandardIsRead();
    void checkDigits();
    void aKeysCheckCharacters();
    void theCenturySlides();
    void dayZeroIsTheLastOfTheMonth();
    void badInputGetsOneSentence_data();
    void badInputGetsOneSentence();
    void aLostSeparatorIsNotGuessed();
    void everyWayOfWritingIsTheSameLabel();
};

void tst_gs1::everyVectorBehavesAsItsEngineSays() {
    const auto vectors = readVectors();
    if (vectors.empty())
        QSKIP("The shared vectors are not there.");
    const std::map<std::string, std::string (*)(const Vector&)> ways{
        {"parseAIdata", tryBracketed},   {"processAIdata", tryRaw},         {"validateAIs", tryTogether},
        {"parseDLuri", tryLink},         {"testGenerateDLuri", tryLinkOut}, {"testGenerateScanData", tryScanOut},
        {"testProcessScanData", tryScan}};
    std::string wrong;
    int tried = 0;
    for (const auto& vector : vectors) {
        if (vector.arg("bracketed") == "inbuf" || vector.arg("element_string(^ = FNC1)") == "buf")
            continue; // names of variables, where a vector could not be taken out of the engine's source
        ++tried;
        if (const auto what = ways.at(vector.kind)(vector); !what.empty()) {
            for (const auto& [key, text] : vector.args)
                wrong += key + "=" + text + " ";
            wrong += what + "\n";
        }
    }
    QVERIFY2(wrong.empty(), wrong.c_str());
    QCOMPARE(tried, 291);
}

void tst_gs1::theFactsAgreeWithTheDictionary() {
    std::istringstream lines(contentOf(kData + "gs1-syntax-dictionary.txt"));
    const QRegularExpression row(QStringLiteral(R"(^(\d+)(?:-(\d+))?\s+([*?]*)\s+(.*?)\s*(#.*)?$)"));
    int compared = 0;
    std::string wrong;
    for (std::string line; std::getline(lines, line);) {
        const auto match = row.match(QString::fromStdString(line));
        if (!match.hasMatch() || line.starts_with("8110") || line.starts_with("8112")) // coupons
            continue;
        const auto first = match.captured(1), last = match.captured(2);
        for (int number = first.toInt(); number <= (last.isEmpty() ? first : last).toInt(); ++number, ++compared) {
            auto ai = std::to_string(number);
            ai.insert(0, std::size_t(first.size()) - ai.size(), '0');
            if (!(factsOf(ai) == factsOf(match)))
                wrong += ai + " ";
        }
    }
    if (compared == 0)
        QSKIP("The shared dictionary is not there.");
    QVERIFY2(wrong.empty(), wrong.c_str());
    QVERIFY2(compared > 480, std::to_string(compared).c_str());
}

void tst_gs1::aDataMatrixOfTheStandardIsRead() {
    const auto scan = contentOf(kData + "datamatrix/gs1-figure-4.15.1-2-32x32.txt");
    if (scan.empty())
        QSKIP("The shared picture's text is not there.");
    QCOMPARE(bracketed(parseScan("]d2" + scan)),
             "(01)09504000059101(21)12345678p901(10)1234567p(17)141120(8200)http://www.gs1.org/demo/");
}

void tst_gs1::checkDigits() {
    QCOMPARE(gs1CheckDigit("0950600013435"), '2');
    QVERIFY(hasGs1CheckDigit("02345673") && hasGs1CheckDigit("2112345678900") &&
            hasGs1CheckDigit("006141411234567890"));
    QVERIFY(!hasGs1CheckDigit("02345674") && !hasGs1CheckDigit("0") && !hasGs1CheckDigit("0234567A"));
    const std::string good = "09506000134352";
    for (std::size_t at = 0; at < good.size(); ++at)
        for (char digit = '0'; digit <= '9'; ++digit) {
            auto changed = good;
            changed[at] = digit;
            QCOMPARE(hasGs1CheckDigit(changed), changed == good);
        }
}

void tst_gs1::aKeysCheckCharacters() {
    QVERIFY(checkElement("8013", "1987654Ad4X4bL5ttr2310c2K").has_value());
    QVERIFY(!checkElement("8013", "1987654Ad4X4bL5ttr2310c3K").has_value());
    QVERIFY(!checkElement("8013", "1987654Ad4X4bL5ttr2301c2K").has_value());
}

void tst_gs1::theCenturySlides() {
    QCOMPARE(expandGs1Date("760101", 2026).value(), "2076-01-01");
    QCOMPARE(expandGs1Date("770101", 2026).value(), "1977-01-01");
    QCOMPARE(expandGs1Date("991231", 2026).value(), "1999-12-31");
    QCOMPARE(expandGs1Date("100101", 2060).value(), "2110-01-01");
    QCOMPARE(expandGs1Date("110101", 2060).value(), "2011-01-01");
    for (int ahead = -49; ahead <= 50; ++ahead) {
        const int year = 2026 + ahead;
        const auto digits = std::to_string(year % 100);
        QCOMPARE(expandGs1Date((digits.size() == 1 ? "0" + digits : digits) + "0615", 2026).value(),
                 std::to_string(year) + "-06-15");
    }
}

void tst_gs1::dayZeroIsTheLastOfTheMonth() {
    QCOMPARE(expandGs1Date("270600", 2026).value(), "2027-06-30");
    QCOMPARE(expandGs1Date("280200", 2026).value(), "2028-02-29");
    QCOMPARE(expandGs1Date("270200", 2026).value(), "2027-02-28");
    QVERIFY(!expandGs1Date("270229", 2026).has_value() && !expandGs1Date("271300", 2026).has_value());
    QVERIFY(!expandGs1Date("270000", 2026).has_value() && !expandGs1Date("2706", 2026).has_value());
    QVERIFY(checkElement("17", "270600").has_value() && !checkElement("7007", "270600").has_value());
}

void tst_gs1::badInputGetsOneSentence_data() {
    QTest::addColumn<std::string>("scan");
    QTest::addColumn<std::string>("sentence");
    QTest::newRow("nothing") << std::string("") << std::string("There is nothing in the code.");
    QTest::newRow("a word") << std::string("hello")
                            << std::string("The code goes on with something that is no GS1 Application Identifier.");
    QTest::newRow("a digit") << std::string("(01)09506000134353")
                             << std::string("The label's value of (01) cannot be used: its check digit is wrong.");
    QTest::newRow("a letter")
        << std::string("(01)0950600013435A")
        << std::string("The label's value of (01) cannot be used: there is something else than digits in it.");
    QTest::newRow("short") << std::string("]d2010950600013")
                           << std::string("The label's value of (01) cannot be used: it is too short.");
    QTest::newRow("long") << std::string("(01)09506000134352(10)123456789012345678901")
                          << std::string("The label's value of (10) cannot be used: it is too long.");
    QTest::newRow("a blank")
        << std::string("(01)09506000134352(10)A B")
        << std::string("The label's value of (10) cannot be used: there is a character in it that may not be.");
    QTest::newRow("no day") << std::string("(01)09506000134352(17)270230")
                            << std::string(
                                   "The label's value of (17) cannot be used: it holds no date of the calendar.");
    QTest::newRow("alone") << std::string("(21)K7")
                           << std::string("(21) does not stand alone: one of 01,03,8006 belongs to it.");
    QTest::newRow("barred") << std::string("(01)09506000134352(02)09506000134352(37)2(00)006141411234567890")
                            << std::string("(01) and (37) cannot stand on one label.");
    QTest::newRow("twice") << std::string("(01)09506000134352(10)A(10)B")
                           << std::string("The label says two different things for (10).");
    QTest::newRow("unknown") << std::string("(01)09506000134352(89)A")
                             << std::string("(89) is no GS1 Application Identifier that is known.");
    QTest::newRow("no GS1") << std::string("]Q1hello")
                            << std::string("The code holds nothing of GS1: no identifiers and no link.");
    QTest::newRow("no key") << std::string("https://example.com/order/10/A")
                            << std::string("The link has no GS1 key in its path.");
    QTest::newRow("disorder")
        << std::string("https://example.com/01/09506000134352/21/K7/10/A")
        << std::string("The link's path has something behind its key that does not belong there in this order.");
    QTest::newRow("escape") << std::string("https://example.com/01/09506000134352/21/K%7")
                            << std::string("The link has a % that stands before no two hex digits.");
}

void tst_gs1::badInputGetsOneSentence() {
    QFETCH(std::string, scan);
    QFETCH(std::string, sentence);
    const auto read = parseScan(scan);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
    QCOMPARE(read.error().message, sentence);
}

/// A scanner that drops GS makes one long lot: refused by its length, or the label lacks its serial.
void tst_gs1::aLostSeparatorIsNotGuessed() {
    QVERIFY(!parseScan("]d2010950600013435210LOT-2026-0000121KIT-0007").has_value());
    const auto read = parseScan("]d20109506000134352"
                                "10A1"
                                "21K7");
    QVERIFY(read.has_value() && !findElement(*read, "21"));
}

void tst_gs1::everyWayOfWritingIsTheSameLabel() {
    const std::string label = "(01)09506000134352(10)A%2F1(21)K/7(17)270630";
    QCOMPARE(bracketed(parseScan("]d2010950600013435210A%2F1\x1d"
                                 "21K/7\x1d"
                                 "17270630")),
             label);
    QCOMPARE(bracketed(parseScan("\x1d"
                                 "010950600013435210A%2F1\x1d"
                                 "21K/7\x1d"
                                 "17270630\x1d")),
             label);
    QCOMPARE(bracketed(parseScan(label)), label);
    const auto link = encodeDigitalLink(parseScan(label).value()).value();
    QCOMPARE(link, "https://id.gs1.org/01/09506000134352/10/A%252F1/21/K%2F7?17=270630");
    QCOMPARE(bracketed(parseScan(link)), label);
    QCOMPARE(encodeScan(parseScan(link).value()), "]d2010950600013435210A%2F1\x1d"
                                                  "21K/7\x1d"
                                                  "17270630");
}

QTEST_GUILESS_MAIN(tst_gs1)
#include "tst_gs1.moc"
