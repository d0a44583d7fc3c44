// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/item_check.h"

#include <QTest>

using namespace caseseal::study;

namespace {

std::string rulesOf(const std::vector<CheckFired>& fired) {
    std::string out;
    for (const auto& one : fired)
        out += (out.empty() ? "" : " ") + one.rule + (one.severity == Severity::Hard ? "!" : "");
    return out;
}

RangeCheck range(Comparator comparator, std::vector<std::string> values, bool hard = false) {
    RangeCheck check;
    check.comparator = comparator;
    check.values = std::move(values);
    check.hard = hard;
    return check;
}

Item itemOf(DataType type) {
    Item item;
    item.dataType = type;
    return item;
}

} // namespace

class TestItemCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void types_data();
    void types();
    void lengths_data();
    void lengths();
    void codes();
    void severalCodes();
    void codesOfADictionary();
    void units();
    void comparators_data();
    void comparators();
    void sentences_data();
    void sentences();
    void exactDecimals();
    void aTextIsNoFloat();
    void rangesInAUnit();
    void theStudysOwnWords();
    void hardBeforeSoft();
    void formulaNeverFires();
    void notText();
};

void TestItemCheck::types_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto rows = [](const char* name, DataType type, bool good, std::initializer_list<const char*> values) {
        for (const char* value : values)
            QTest::addRow("%s '%s'", name, value) << int(type) << QString::fromUtf8(value) << good;
    };
    using enum DataType;
    rows("text", Text, true, {"", "x", "Ärzte", "血圧", "<b>&", "a\nb"});
    rows("integer", Integer, true, {"0", "7", "-7", "007", "12345678901234567890123456789012345678901234567890"});
    rows("integer", Integer, false,
         {"", "7.0", ".7", "1e3", "+7", "7 ", " 7", "٧", "seven", "0x7", "-", "7,0", "--7", "1.", "NaN"});
    rows("float", Float, true, {"0", "7", "-7.25", "0.10", ".34", "-.5", "123456789012345678901234567890.5"});
    rows("float", Float, false,
         {"", "7.", ".", "-.", "+.7", ".-7", ".7e1", "..7", "7,25", "1e3", "1e400", "NaN", "INF", "-INF", "٧.٢",
          "1.2.3", "+1.0", "1 000"});
    rows("double", Double, true, {"7.25", "1e3", "1.5E-3", "1e+3", "-1e308"});
    rows("double", Double, false,
         {"1e400", "1e-400", ".7", "NaN", "INF", "1e", "e3", "1e3.5", "1e99999999999999999999", "1e1e1"});
    rows("boolean", Boolean, true, {"true", "false", "1", "0"});
    rows("boolean", Boolean, false, {"", "TRUE", "yes", "2", "01"});
    rows("date", Date, true, {"2026-11-22", "2024-02-29", "0001-01-01"});
    rows("date", Date, false,
         {"", "2026-02-30", "2023-02-29", "2026-11", "2026-13-01", "0000-01-01", "22.11.2026", "11/22/2026",
          "2026-11-22T08:05", "01 JAN 1980", "٢٠٢٦-١١-٢٢"});
    rows("time", Time, true, {"08:05", "08:05:30", "23:59:59.999", "08:05:30Z", "08:05+01:00", "08:05:30-14:00"});
    rows("time", Time, false,
         {"", "8:05", "24:00", "08:60", "08:05:60", "08", "08:05+15:00", "08:05 pm", "08:05:30.", "08.05"});
    rows("dateTime", DateTime, true,
         {"2026-11-22T08:05", "2026-11-22T08:05:30", "2026-11-22T08:05:30.5+01:00", "2026-11-22T00:00Z"});
    rows("dateTime", DateTime, false,
         {"", "2026-11-22", "2026-11-22 08:05", "2026-02-30T08:05", "2026-11-22T", "2026-11-22T8:05", "2026-11T08:05",
          "15 Feb 2010 04:13 07:PM"});
    rows("partialDate", PartialDate, true, {"2026", "2026-11", "2026-11-22"});
    rows("partialDate", PartialDate, false, {"", "2026-11-31", "2026-", "26", "2026---22"});
    rows("partialTime", PartialTime, true, {"08", "08:05", "08:05:30"});
    rows("partialTime", PartialTime, false, {"", "8", "24", "08:", "08:5"});
    rows("partialDateTime", PartialDateTime, true,
         {"2026", "2026-11", "2026-11-22", "2026-11-22T08", "2026-11-22T08:05:30"});
    rows("partialDateTime", PartialDateTime, false, {"", "2026-11T08", "2026-11-22T", "2026-11-22T24"});
    rows("incompleteDate", IncompleteDate, true,
         {"2024---15", "2024-05--", "----15", "--05-15", "2024-05-15", "2024-05", "2024", "-----"});
    rows("incompleteDate", IncompleteDate, false,
         {"", "2024-02-30", "2024---32", "2024--15", "2024-13--", "0000---15"});
    rows("incompleteTime", IncompleteTime, true, {"08:-:30", "-:05:-", "08:05:30", "08:05"});
    rows("incompleteTime", IncompleteTime, false, {"", "8:-:30", "-:61:-", "24:-:-"});
    rows("incompleteDateTime", IncompleteDateTime, true, {"2024---15T08:-:-", "2024-05-15T08:05:30", "2024-05"});
    rows("incompleteDateTime", IncompleteDateTime, false, {"", "2024-02-30T08:05", "2024---15T"});
    rows("duration", DurationDateTime, true, {"P3D", "P1Y2M3DT4H5M6S", "PT36H", "P2W", "-P3D", "PT1.5S", "P0D"});
    rows("duration", DurationDateTime, false,
         {"", "P", "PT", "3D", "P3", "PD", "P3H", "PT3D", "P1D2Y", "P1.5Y2M", "P3DT", "P1W2D", "PT1..5S"});
    rows("interval", IntervalDateTime, true, {"2026-11-22/2026-11-25", "2026-11-22T08:05/PT4H", "P3D/2026-11-22"});
    rows("interval", IntervalDateTime, false, {"", "2026-11-22", "P3D/P3D", "2026-11-22/", "a/b", "2026/2027/2028"});
    rows("hexBinary", HexBinary, true, {"00ff", "AB"});
    rows("hexBinary", HexBinary, false, {"", "0", "0g", "0x00"});
    rows("base64Binary", Base64Binary, true, {"AAEC", "AA=="});
    rows("base64Binary", Base64Binary, false, {"A", "AA", "A===", "AA AA"});
    rows("hexFloat", HexFloat, true, {"3ff00000"});
    rows("hexFloat", HexFloat, false, {"1.0"});
    rows("base64Float", Base64Float, true, {"P/AAAA=="});
    rows("base64Float", Base64Float, false, {"1.0"});
    rows("uri", Uri, true, {"https://example.org/a?b=c#d", "urn:x:y", "a/b", "https://example.org/ä"});
    rows("uri", Uri, false, {"", "a b", "a<b", "a\nb"});
    rows("string", String, true, {"", "x"});
}

void TestItemCheck::types() {
    QFETCH(int, type);
    QFETCH(QString, value);
    QFETCH(bool, good);
    const auto fired = checkValue({}, itemOf(DataType(type)), value.toStdString(), {});
    QCOMPARE(rulesOf(fired), std::string(good ? "" : "type!"));
    if (!good)
        QVERIFY(fired.front().what.ends_with('.') && fired.front().what.size() > 15);
}

void TestItemCheck::lengths_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("what");
    const auto row = [](DataType type, int length, int digits, const char* value, const char* what) {
        QTest::addRow("%d '%s' %d.%d", int(type), value, length, digits)
            << int(type) << length << digits << QString::fromUtf8(value) << QString::fromLatin1(what);
    };
    using enum DataType;
    row(Text, 3, -1, "abc", "");
    row(Text, 3, -1, "äöü", "");
    row(Text, 3, -1, "血圧計", "");
    row(Text, 3, -1, "abcd", "The text has 4 characters; at most 3 are allowed.");
    row(String, 1, -1, "ab", "The text has 2 characters; at most 1 is allowed.");
    row(Integer, 3, -1, "180", "");
    row(Integer, 3, -1, "-180", "");
    row(Integer, 3, -1, "0180", "");
    row(Integer, 3, 0, "180", "");
    row(Integer, 3, -1, "1800", "The number has 4 digits; at most 3 are allowed.");
    row(Float, 4, 1, "120.5", "");
    row(Float, 4, 1, "12.50", "At most 1 digit is allowed after the decimal point.");
    row(Float, 4, 2, "120.50", "The number has 5 digits; at most 4 are allowed.");
    row(Float, -1, 0, "12.5", "No digits are allowed after the decimal point.");
    row(Float, -1, 2, "12.555", "At most 2 digits are allowed after the decimal point.");
    row(Double, -1, 2, "12.5", "");
    row(Date, 4, -1, "2026-11-22", "");
    row(Base64Binary, 4, -1, "AAAAAAAA", "");
}

void TestItemCheck::lengths() {
    QFETCH(int, type);
    QFETCH(int, length);
    QFETCH(int, digits);
    QFETCH(QString, value);
    QFETCH(QString, what);
    auto item = itemOf(DataType(type));
    item.length = length < 0 ? std::nullopt : std::optional(length);
    item.significantDigits = digits < 0 ? std::nullopt : std::optional(digits);
    const auto fired = checkValue({}, item, value.toStdString(), {});
    QCOMPARE(rulesOf(fired), std::string(what.isEmpty() ? "" : "length!"));
    if (!fired.empty())
        QCOMPARE(QString::fromStdString(fired.front().what), what);
}

namespace {
Study studyWithCodes() {
    Study study;
    auto& list = study.codeLists["CL"];
    list.items = {{"1", {}}, {"2", {}}, {"NA", {}}};
    study.codeLists["CL.EXT"].externalDictionary = "MedDRA";
    study.units["U1"].symbol.byLanguage["en"] = "mmHg";
    study.units["U2"].symbol.byLanguage["en"] = "kPa";
    return study;
}
} // namespace

void TestItemCheck::codes() {
    auto item = itemOf(DataType::Integer);
    item.codeList = "CL";
    item.length = 1;
    const auto study = studyWithCodes();
    QCOMPARE(rulesOf(checkValue(study, item, "1", {})), std::string());
    QCOMPARE(rulesOf(checkValue(study, item, "NA", {})), std::string()); // the list rules, not the type
    for (const char* bad : {"3", "01", "1.0", "", "na", " 1", "1,2"})
        QCOMPARE(rulesOf(checkValue(study, item, bad, {})), std::string("codelist!"));
    QCOMPARE(checkValue(study, item, "3", {}).front().what, std::string("\"3\" is not one of the choices."));
}

void TestItemCheck::severalCodes() {
    auto item = itemOf(DataType::Text);
    item.codeList = "CL";
    item.multiple = true;
    item.length = 2;
    const auto study = studyWithCodes();
    QCOMPARE(rulesOf(checkValue(study, item, "1,NA", {})), std::string());
    QCOMPARE(rulesOf(checkValue(study, item, "2", {})), std::string());
    QCOMPARE(rulesOf(checkValue(study, item, "1,3,4", {})), std::string("codelist! codelist!"));
    QCOMPARE(rulesOf(checkValue(study, item, "1,", {})), std::string("codelist!"));
}

void TestItemCheck::codesOfADictionary() {
    auto item = itemOf(DataType::Text);
    item.codeList = "CL.EXT";
    QCOMPARE(rulesOf(checkValue(studyWithCodes(), item, "10020772", {})), std::string());
    item.codeList = "not there";
    QCOMPARE(rulesOf(checkValue(studyWithCodes(), item, "x", {})), std::string());
}

void TestItemCheck::units() {
    const auto study = studyWithCodes();
    auto item = itemOf(DataType::Integer);
    QCOMPARE(rulesOf(checkValue(study, item, "1", {})), std::string());
    QCOMPARE(checkValue(study, item, "1", "U1").front().what, std::string("This item has no unit."));
    item.units = {"U1"};
    QCOMPARE(rulesOf(checkValue(study, item, "1", {})), std::string());
    QCOMPARE(rulesOf(checkValue(study, item, "1", "U1")), std::string());
    QCOMPARE(rulesOf(checkValue(study, item, "1", "U2")), std::string("unit!"));
    item.units = {"U1", "U2"};
    QCOMPARE(rulesOf(checkValue(study, item, "1", "U2")), std::string());
    QCOMPARE(checkValue(study, item, "1", {}).front().what, std::string("Choose a unit: mmHg, kPa."));
    QCOMPARE(checkValue(study, item, "1", "mmHg").front().what,
             std::string("This unit is not allowed here; the units are: mmHg, kPa."));
}

void TestItemCheck::comparators_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("comparator");
    QTest::addColumn<QString>("bounds"); // separated by |
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto row = [](DataType type, Comparator comparator, const char* bounds, const char* value, bool good) {
        QTest::addRow("%d %d %s '%s'", int(type), int(comparator), bounds, value)
            << int(type) << int(comparator) << QString::fromUtf8(bounds) << QString::fromUtf8(value) << good;
    };
    const auto around = [&](DataType type, const char* less, const char* bound, const char* same, const char* more) {
        using enum Comparator;
        const std::array<std::array<bool, 3>, 8> good = {{{true, false, false},
                                                          {true, true, false},
                                                          {false, false, true},
                                                          {false, true, true},
                                                          {false, true, false},
                                                          {true, false, true},
                                                          {false, true, false},
                                                          {true, false, true}}};
        for (const auto comparator : {Lt, Le, Gt, Ge, Eq, Ne, In, NotIn}) {
            const auto& expected = good[std::size_t(comparator)];
            row(type, comparator, bound, less, expected[0]);
            row(type, comparator, bound, same, expected[1]);
            row(type, comparator, bound, more, expected[2]);
        }
    };
    using enum DataType;
    around(Integer, "9", "80", "80", "180");
    around(Integer, "-81", "-80", "-80", "-9");
    around(Integer, "-1", "0", "-0", "1");
    around(Float, "92.69999999999999999999", "92.7", "92.70", "92.70000000000000000001");
    around(Float, "0.3", "0.30000000000000004", "0.30000000000000004", "0.30000000000000005");
    around(Double, "1e2", "1.1e2", "110", "1e3");
    around(Double, "-1e3", "0", "0e5", "1e-308");
    around(Integer, "99999999999999999998", "99999999999999999999", "99999999999999999999", "100000000000000000000");
    around(Date, "2026-11-21", "2026-11-22", "2026-11-22", "2027-01-01");
    around(Time, "08:04:59", "08:05:00", "08:05:00", "17:00:00");
    around(DateTime, "2026-11-22T08:04", "2026-11-22T08:05", "2026-11-22T08:05", "2026-11-22T10:00");
    around(DateTime, "2026-11-22T09:04+01:00", "2026-11-22T08:05Z", "2026-11-22T09:05+01:00", "2026-11-22T08:06Z");
    around(Text, "a", "b", "b", "c");
    around(Text, "9", "80", "80.0", "180"); // numbers in a text item
    around(PartialDate, "2026-10", "2026-11", "2026-11", "2026-12");
    row(Integer, Comparator::In, "1|2|3", "2", true);
    row(Integer, Comparator::In, "1|2|3", "4", false);
    row(Float, Comparator::In, "1|2|3", "2.0", true);
    row(Integer, Comparator::NotIn, "8|9", "9", false);
    row(Integer, Comparator::NotIn, "8|9", "7", true);
    row(Boolean, Comparator::Eq, "true", "1", true);
    row(Boolean, Comparator::Eq, "true", "false", false);
    // what cannot be known does not fire
    row(PartialDate, Comparator::Ge, "2026-11-22", "2026-11", true);
    row(PartialDate, Comparator::Ge, "2026-11-22", "2026-10", false);
    row(PartialDate, Comparator::Le, "2026-11-22", "2026", true);
    row(PartialDate, Comparator::Le, "2026-11-22", "2027", false);
    row(IncompleteDate, Comparator::Ge, "2026-11-22", "2026---01", true);
    row(DurationDateTime, Comparator::Le, "P5D", "P10D", true);
    row(Integer, Comparator::Le, "many", "5", true);
}

void TestItemCheck::comparators() {
    QFETCH(int, type);
    QFETCH(int, comparator);
    QFETCH(QString, bounds);
    QFETCH(QString, value);
    QFETCH(bool, good);
    auto item = itemOf(DataType(type));
    std::vector<std::string> values;
    for (const auto& bound : bounds.split(u'|'))
        values.push_back(bound.toStdString());
    item.rangeChecks = {range(Comparator(comparator), values)};
    QCOMPARE(rulesOf(checkValue({}, item, value.toStdString(), {})), std::string(good ? "" : "range:1"));
    item.rangeChecks[0].hard = true;
    QCOMPARE(rulesOf(checkValue({}, item, value.toStdString(), {})), std::string(good ? "" : "range:1!"));
}

void TestItemCheck::sentences_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("what");
    QTest::newRow("above both") << "198"
                                << "range:2"
                                << "Above the expected 80 to 180.";
    QTest::newRow("below both") << "70"
                                << "range:1"
                                << "Below the expected 80 to 180.";
    QTest::newRow("above all") << "301"
                               << "range:4! range:2"
                               << "Above the allowed 40 to 300.";
    QTest::newRow("below all") << "39"
                               << "range:3! range:1"
                               << "Below the allowed 40 to 300.";
    QTest::newRow("on the edge") << "180"
                                 << ""
                                 << "";
}

void TestItemCheck::sentences() {
    QFETCH(QString, value);
    QFETCH(QString, rules);
    QFETCH(QString, what);
    auto item = itemOf(DataType::Integer);
    item.rangeChecks = {range(Comparator::Ge, {"80"}), range(Comparator::Le, {"180"}),
                        range(Comparator::Ge, {"40"}, true), range(Comparator::Le, {"300"}, true)};
    const auto fired = checkValue({}, item, value.toStdString(), {});
    QCOMPARE(QString::fromStdString(rulesOf(fired)), rules);
    if (!fired.empty())
        QCOMPARE(QString::fromStdString(fired.front().what), what);
}

void TestItemCheck::exactDecimals() {
    auto item = itemOf(DataType::Float);
    item.rangeChecks = {range(Comparator::Le, {"0.1"})};
    QCOMPARE(rulesOf(checkValue({}, item, "0.1", {})), std::string());
    QCOMPARE(rulesOf(checkValue({}, item, "0.1000000000000000055511151231257827", {})), std::string("range:1"));
    item.rangeChecks = {range(Comparator::Eq, {"100"})};
    QCOMPARE(rulesOf(checkValue({}, item, "0100.000", {})), std::string());
    item.rangeChecks = {range(Comparator::Le, {".4"}), range(Comparator::Ge, {"-.5"})};
    item.length = 2;
    item.significantDigits = 2;
    QCOMPARE(rulesOf(checkValue({}, item, ".34", {})), std::string());
    QCOMPARE(rulesOf(checkValue({}, item, ".41", {})), std::string("range:1"));
    QCOMPARE(rulesOf(checkValue({}, item, "-.51", {})), std::string("range:2"));
    QCOMPARE(rulesOf(checkValue({}, item, ".345", {})), std::string("length! length!"));
}

/// A text keeps its order as a text: only the number of a float needs no digit before the point.
void TestItemCheck::aTextIsNoFloat() {
    auto item = itemOf(DataType::Text);
    item.rangeChecks = {range(Comparator::Le, {"0.5"})};
    QCOMPARE(rulesOf(checkValue({}, item, ".7", {})), std::string());
    QCOMPARE(rulesOf(checkValue({}, item, "0.7", {})), std::string("range:1"));
}

void TestItemCheck::rangesInAUnit() {
    const auto study = studyWithCodes();
    auto item = itemOf(DataType::Float);
    item.units = {"U1", "U2"};
    item.rangeChecks = {range(Comparator::Le, {"180"}), range(Comparator::Le, {"24"})};
    item.rangeChecks[0].unit = "U1";
    item.rangeChecks[1].unit = "U2";
    QCOMPARE(rulesOf(checkValue(study, item, "120", "U1")), std::string());
    QCOMPARE(rulesOf(checkValue(study, item, "120", "U2")), std::string("range:2"));
    item.units = {"U1"};
    QCOMPARE(rulesOf(checkValue(study, item, "190", {})), std::string("range:1"));
}

void TestItemCheck::theStudysOwnWords() {
    auto item = itemOf(DataType::Integer);
    item.rangeChecks = {range(Comparator::In, {"1", "2"})};
    item.rangeChecks[0].message.byLanguage = {{"en", "One or two."}, {"de", "Eins oder zwei."}};
    const auto fired = checkValue({}, item, "3", {});
    QCOMPARE(fired.size(), std::size_t{1});
    QCOMPARE(fired[0].message.in("de"), std::string("Eins oder zwei."));
    QCOMPARE(fired[0].comparator, std::string("IN"));
    QCOMPARE(fired[0].bound, std::string("1, 2"));
    QCOMPARE(fired[0].what, std::string("Not one of the expected values: 1, 2."));
}

void TestItemCheck::hardBeforeSoft() {
    auto item = itemOf(DataType::Integer);
    item.rangeChecks = {range(Comparator::Lt, {"5"}), range(Comparator::Ne, {"7"}, true)};
    const auto fired = checkValue({}, item, "7", "U9");
    QCOMPARE(rulesOf(fired), std::string("range:2! unit! range:1"));
    QCOMPARE(fired[0].what, std::string("7 is not allowed here."));
    QCOMPARE(fired[2].what, std::string("Not below 5, as expected."));
}

void TestItemCheck::formulaNeverFires() {
    auto item = itemOf(DataType::Integer);
    item.rangeChecks.emplace_back().formula = Formula{"1 == 2", {}, "FormalExpression"};
    item.rangeChecks.push_back(range(Comparator::Le, {}));
    QCOMPARE(rulesOf(checkValue({}, item, "3", {})), std::string());
}

void TestItemCheck::notText() {
    const auto item = itemOf(DataType::Text);
    QCOMPARE(rulesOf(checkValue({}, item, "\xff\xfe", {})), std::string("type!"));
    QCOMPARE(rulesOf(checkValue({}, item, "\xed\xa0\x80", {})), std::string("type!")); // a lone surrogate
    QCOMPARE(rulesOf(checkValue({}, item, std::string_view("a\0b", 3), {})), std::string("type!"));
}

QTEST_APPLESS_MAIN(TestItemCheck)
#include "tst_item_check.moc"
