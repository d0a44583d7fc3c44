// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_text.h"
#include "rule_study.h"

#include "study/study_diff.h"

#include <QTest>
#include <array>

using namespace caseseal::study;
namespace base = caseseal::base;

namespace {

using Change = void (*)(RuleStudy&);

RuleStudy firstVersion() {
    RuleStudy s;
    auto& weight = s.add("Weight", DataType::Float);
    weight.question.byLanguage = {{"en", "Weight"}, {"de", "Gewicht"}};
    weight.length = 5;
    weight.units = {"kg", "lb"};
    weight.rangeChecks.push_back({Comparator::Ge, {"30"}, false, {}, {}, {}});
    weight.rangeChecks.push_back({Comparator::Le, {"200"}, false, {}, {}, {}});
    s.add("Sex", DataType::Text).codeList = "CL";
    s.study.codeLists["CL"] = {
        "CL", "Sex", DataType::Text, {{"M", {{{"en", "Male"}}}}, {"F", {{{"en", "Female"}}}}}, {}};
    s.study.units["kg"] = {"kg", "kilogram", {{{"", "kg"}}}};
    s.study.units["lb"] = {"lb", "pound", {{{"", "lb"}}}};
    s.except("Weight", "Sex == \"F\"");
    s.study.events[1].dayOffset = 28;
    s.study.events[1].daysBefore = s.study.events[1].daysAfter = 3;
    return s;
}

/// Words as the enumeration has them.
std::string written(const Saying& saying) {
    constexpr std::array kTerms = {"",       "yes",       "no",          "mandatory", "optional", "condition",
                                   "method", "scheduled", "unscheduled", "common",    "collect",  "do not collect",
                                   "",       "hard",      "soft",        "LT",        "LE",       "GT",
                                   "GE",     "EQ",        "NE",          "IN",        "NOTIN",    "unit",
                                   "message"};
    std::string out;
    for (const auto& said : saying) {
        const std::string word = kTerms.at(std::size_t(said.term));
        out += (out.empty() ? "" : ", ") + word + (word.empty() || said.text.empty() ? "" : " ") + said.text;
    }
    return out;
}

std::string written(const std::vector<StudyChange>& changes) {
    constexpr std::array kParts = {"study", "event", "form",  "group",     "item",  "list",
                                   "code",  "unit",  "check", "condition", "method"};
    constexpr std::array kKinds = {"+", "-", "~"};
    std::string out;
    for (const auto& one : changes)
        out += std::string(kKinds.at(std::size_t(one.change))) + kParts.at(std::size_t(one.part)) + " " +
               (one.parent.empty() ? "" : one.parent + "/") + one.oid + " [" + one.what + "] '" + written(one.before) +
               "' -> '" + written(one.after) + "'" + (one.touchesValues ? " !" : "") + "\n";
    return out;
}

} // namespace

class TestStudyDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingOfEqualDesigns();
    void namesEachDifference_data();
    void namesEachDifference();
    void keepsTheOrderOfTheDesign();
    void comparesARealStudyWithItsNextVersion();
};

void TestStudyDiff::saysNothingOfEqualDesigns() {
    QVERIFY(compareStudies(firstVersion().study, firstVersion().study).empty());
}

void TestStudyDiff::namesEachDifference_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Change change, const char* expected) {
        QTest::newRow(name) << change << QString::fromUtf8(expected);
    };
    row(
        "a question", [](RuleStudy& s) { s.study.items["Weight"].question.byLanguage["de"] = "Masse"; },
        "~item Weight [question, de] 'Gewicht' -> 'Masse'\n");
    row(
        "a language less", [](RuleStudy& s) { s.study.items["Weight"].question.byLanguage.erase("de"); },
        "~item Weight [question, de] 'Gewicht' -> ''\n");
    row(
        "a type", [](RuleStudy& s) { s.study.items["Weight"].dataType = DataType::Integer; },
        "~item Weight [data type] 'float' -> 'integer' !\n");
    row(
        "less length", [](RuleStudy& s) { s.study.items["Weight"].length = 4; },
        "~item Weight [length] '5' -> '4' !\n");
    row(
        "more length", [](RuleStudy& s) { s.study.items["Weight"].length = 10; },
        "~item Weight [length] '5' -> '10'\n");
    row(
        "no length", [](RuleStudy& s) { s.study.items["Weight"].length.reset(); }, "~item Weight [length] '5' -> ''\n");
    row(
        "digits limited", [](RuleStudy& s) { s.study.items["Weight"].significantDigits = 1; },
        "~item Weight [digits after the decimal point] '' -> '1' !\n");
    row(
        "a unit less", [](RuleStudy& s) { s.study.items["Weight"].units = {"kg"}; },
        "~item Weight [unit lb] 'yes' -> '' !\n");
    row(
        "a unit more", [](RuleStudy& s) { s.study.items["Weight"].units.push_back("st"); },
        "~item Weight [unit st] '' -> 'yes'\n");
    row(
        "the symbol of a unit", [](RuleStudy& s) { s.study.units["lb"].symbol.byLanguage[""] = "lbs"; },
        "~unit lb [symbol] 'lb' -> 'lbs' !\n");
    row(
        "a code less", [](RuleStudy& s) { s.study.codeLists["CL"].items.pop_back(); },
        "~list CL [order of codes] 'M, F' -> 'M'\n-code CL/F [] '' -> '' !\n");
    row(
        "a code more",
        [](RuleStudy& s) {
            s.study.codeLists["CL"].items.push_back({"U", {{{"en", "Unknown"}}}});
        },
        "~list CL [order of codes] 'M, F' -> 'M, F, U'\n+code CL/U [] '' -> ''\n");
    row(
        "a code reads differently",
        [](RuleStudy& s) { s.study.codeLists["CL"].items[0].decode.byLanguage["en"] = "Man"; },
        "~code CL/M [text, en] 'Male' -> 'Man' !\n");
    row(
        "a bound", [](RuleStudy& s) { s.study.items["Weight"].rangeChecks[1].values = {"150"}; },
        "~check Weight/check:2 [check] 'soft, LE 200' -> 'soft, LE 150' !\n");
    row(
        "a check less",
        [](RuleStudy& s) { s.study.items["Weight"].rangeChecks.erase(s.study.items["Weight"].rangeChecks.begin()); },
        "-check Weight/check:1 [] 'soft, GE 30' -> ''\n");
    row(
        "a check more", [](RuleStudy& s) { s.check("Sex", "Sex != Weight", true); },
        "+check Sex/check:1 [] '' -> 'hard, Sex != Weight' !\n");
    row(
        "a condition", [](RuleStudy& s) { s.study.conditions["C.Weight"].formulas[0].text = "Sex == \"M\""; },
        "~condition C.Weight [expression] 'Sex == \"F\"' -> 'Sex == \"M\"' !\n");
    row(
        "a polarity", [](RuleStudy& s) { s.study.conditions["C.Weight"].collectedWhenTrue = true; },
        "~condition C.Weight [where the condition holds] 'do not collect' -> 'collect' !\n");
    row(
        "an item in no condition", [](RuleStudy& s) { s.ref("A", "Weight").condition.clear(); },
        "~group A [item Weight] 'optional, condition C.Weight' -> 'optional' !\n");
    row(
        "mandatory", [](RuleStudy& s) { s.ref("A", "Sex").mandatory = true; },
        "~group A [item Sex] 'optional' -> 'mandatory'\n");
    row(
        "a new item", [](RuleStudy& s) { s.add("Height", DataType::Float); },
        "~group A [item Height] '' -> 'optional'\n~group A [order of items] 'Weight, Sex' -> 'Weight, Sex, Height'\n"
        "+item Height [] '' -> ''\n");
    row(
        "an item less",
        [](RuleStudy& s) {
            s.study.items.erase("Sex");
            s.study.groups["A"].items.pop_back();
        },
        "~group A [order of items] 'Weight, Sex' -> 'Weight'\n~group A [item Sex] 'optional' -> '' !\n-item Sex [] '' "
        "-> '' !\n");
    row(
        "a form leaves a visit", [](RuleStudy& s) { s.study.events[0].forms.pop_back(); },
        "~event V1 [order of forms] 'F, G' -> 'F'\n~event V1 [form G] 'mandatory' -> '' !\n");
    row(
        "forms in another order",
        [](RuleStudy& s) { std::swap(s.study.events[0].forms[0], s.study.events[0].forms[1]); },
        "~event V1 [order of forms] 'F, G' -> 'G, F'\n");
    row(
        "a visit repeats", [](RuleStudy& s) { s.study.events[1].repeating = true; },
        "~event V2 [repeating] 'no' -> 'yes' !\n");
    row(
        "a visit on another day", [](RuleStudy& s) { s.study.events[1].dayOffset = 35; },
        "~event V2 [day] '28' -> '35'\n");
    row(
        "another window",
        [](RuleStudy& s) {
            s.study.events[1].daysBefore = 0;
            s.study.events[1].daysAfter = 7;
        },
        "~event V2 [days early] '3' -> '0'\n~event V2 [days late] '3' -> '7'\n");
    row(
        "a visit without a day", [](RuleStudy& s) { s.study.events[1].dayOffset.reset(); },
        "~event V2 [day] '28' -> ''\n");
    row(
        "a visit gets its window",
        [](RuleStudy& s) {
            s.study.events[2].dayOffset = 0;
            s.study.events[2].daysAfter = 1;
        },
        "~event V3 [day] '' -> '0'\n~event V3 [days late] '' -> '1'\n");
    row(
        "a visit less", [](RuleStudy& s) { s.study.events.pop_back(); }, "-event V3 [] '' -> '' !\n");
    row(
        "the study's name", [](RuleStudy& s) { s.study.name = "New"; }, "~study S [name] '' -> 'New'\n");
    row(
        "a method", [](RuleStudy& s) { s.calculate("Weight", "1 + 1"); },
        "~group A [item Weight] 'optional, condition C.Weight' -> 'optional, condition C.Weight, method M.Weight' !\n"
        "+method M.Weight [] '' -> ''\n");
}

void TestStudyDiff::namesEachDifference() {
    QFETCH(Change, change);
    QFETCH(QString, expected);
    auto after = firstVersion();
    change(after);
    QCOMPARE(QString::fromStdString(written(compareStudies(firstVersion().study, after.study))), expected);
}

void TestStudyDiff::keepsTheOrderOfTheDesign() {
    RuleStudy before, after;
    for (const auto* oid : {"Z", "M", "A1"})
        after.add(oid, DataType::Text);
    before.add("Gone", DataType::Text);
    std::vector<std::string> items;
    for (const auto& change : compareStudies(before.study, after.study))
        if (change.part == PartKind::Item)
            items.push_back(change.oid);
    QCOMPARE(items, (std::vector<std::string>{"Z", "M", "A1", "Gone"}));
}

void TestStudyDiff::comparesARealStudyWithItsNextVersion() {
    const auto xml = readAll(QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/viedoc-design-2022.xml"));
    if (xml.empty())
        QSKIP("The Viedoc design is not on this machine.");
    const auto before = parseText(xml).value().study;
    auto after = before;
    QVERIFY(compareStudies(before, after).empty());
    after.items.at("AGE").dataType = DataType::Integer;
    QCOMPARE(written(compareStudies(before, after)), std::string("~item AGE [data type] 'double' -> 'integer' !\n"));
}

QTEST_APPLESS_MAIN(TestStudyDiff)
#include "tst_study_diff.moc"
