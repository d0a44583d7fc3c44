// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_text.h"
#include "rule_study.h"

#include <QTest>
#include <chrono>

using namespace caseseal::study;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

MapValues valuesOf(const std::string& written) {
    MapValues values;
    for (const auto& part : QString::fromStdString(written).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto pair = part.split(QLatin1Char('='));
        values.values[RuleStudy::at(pair[0].toStdString())] = pair[1].toStdString();
    }
    return values;
}

std::string whyNot(const StudyRules& rules) {
    for (const auto& note : rules.notes())
        if (!note.understood)
            return note.why;
    return {};
}

} // namespace

class TestStudyRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standardConditionMeansDoNotCollect();
    void vendorConditionMeansCollect();
    void conditionsStandOnEveryLevel();
    void everyFormulaOfAVendorMustHold();
    void whatIsNotUnderstoodIsCollected();
    void findsTheFieldThatIsMeant_data();
    void findsTheFieldThatIsMeant();
    void findsInstancesOfRedcap();
    void calculatesInOrder();
    void circlesOfMethodsHaveNoResult();
    void circlesOfConditionsAreSaid();
    void onlyComputationsAreCalculated();
    void checksOverSeveralItems_data();
    void checksOverSeveralItems();
    void comparesTheStudiesOfTheSharedFiles();
    void manyLongExpressionsHaveALimit();
    void isQuick();
};

void TestStudyRules::standardConditionMeansDoNotCollect() {
    RuleStudy s;
    s.add("Gender", DataType::Text);
    s.add("Pregnant", DataType::Boolean);
    s.except("Pregnant", "!(Gender == \"Female\")", "OpenEDC");
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(whyNot(rules), std::string());
    QVERIFY(rules.itemCollected(RuleStudy::at("Pregnant"), valuesOf("Gender=Female")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("Pregnant"), valuesOf("Gender=Male")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("Pregnant"), MapValues{}));
    QVERIFY(rules.isRead("Gender") && !rules.isRead("Pregnant"));
}

void TestStudyRules::vendorConditionMeansCollect() {
    RuleStudy s;
    s.add("sex", DataType::Text);
    s.add("given_birth", DataType::Boolean).collectedWhen = Formula{"[sex] = \"0\"", {}, "redcap:BranchingLogic"};
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(whyNot(rules), std::string());
    QVERIFY(rules.itemCollected(RuleStudy::at("given_birth"), valuesOf("sex=0")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("given_birth"), valuesOf("sex=1")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("given_birth"), MapValues{}));
}

void TestStudyRules::conditionsStandOnEveryLevel() {
    RuleStudy s;
    s.add("Q", DataType::Integer);
    s.study.conditions["C"] = {"C", {}, {{"Q == 1", {}, "FormalExpression"}}, false, false};
    s.study.events[1].condition = "C";
    s.study.events[0].forms[1].condition = "C";
    s.study.forms["F"].groups[1].condition = "C";
    const auto rules = StudyRules::make(s.study);
    const FieldPlace visit{"V2", {}, {}, {}, {}, {}, {}}, form{"V1", {}, "G", {}, {}, {}, {}},
        group{"V1", {}, "F", {}, "R", "1", {}};
    for (const bool isExcepted : {false, true}) {
        const auto values = valuesOf(isExcepted ? "Q=1" : "Q=2");
        QCOMPARE(rules.eventCollected(visit, values), !isExcepted);
        QCOMPARE(rules.formCollected(form, values), !isExcepted);
        QCOMPARE(rules.groupCollected(group, values), !isExcepted);
    }
    QVERIFY(rules.eventCollected({"V1", {}, {}, {}, {}, {}, {}}, valuesOf("Q=1")));
    QVERIFY(rules.formCollected({"V2", {}, "G", {}, {}, {}, {}}, valuesOf("Q=1")));
    QVERIFY(rules.groupCollected({"V1", {}, "F", {}, "A", {}, {}}, valuesOf("Q=1")));
}

void TestStudyRules::everyFormulaOfAVendorMustHold() {
    RuleStudy s;
    s.add("Q", DataType::Integer);
    s.add("R1", DataType::Integer);
    s.add("X", DataType::Text);
    auto& rule = s.study.conditions["C"];
    rule = {"C", {}, {{"Q == 1", "js", "a"}, {"R1 == 1", "js", "b"}, {"nowhere == 1", "js", "c"}}, true, true};
    s.ref("A", "X").condition = "C";
    auto rules = StudyRules::make(s.study);
    QVERIFY(rules.itemCollected(RuleStudy::at("X"), valuesOf("Q=1 R1=1")));
    QVERIFY(!rules.itemCollected(RuleStudy::at("X"), valuesOf("Q=1 R1=2")));
    QCOMPARE(rules.notes().size(), std::size_t{3});
    rule.collectedWhenTrue = false; // hidden when all hold: with one that is not understood it may not be hidden
    rules = StudyRules::make(s.study);
    QVERIFY(rules.itemCollected(RuleStudy::at("X"), valuesOf("Q=1 R1=1")));
}

void TestStudyRules::whatIsNotUnderstoodIsCollected() {
    RuleStudy s;
    s.add("Q", DataType::Integer);
    s.add("X", DataType::Integer);
    s.except("X", "while (true) { }", "js");
    s.calculate("X", "Q +", "js");
    s.check("X", "Q >", true);
    const auto rules = StudyRules::make(s.study);
    QVERIFY(rules.itemCollected(RuleStudy::at("X"), valuesOf("Q=1")));
    QVERIFY(!rules.isDerived("F", "A", "X"));
    QVERIFY(rules.check(RuleStudy::at("X"), valuesOf("Q=1 X=1")).empty());
    QCOMPARE(rules.notes().size(), std::size_t{3});
    for (const auto& note : rules.notes())
        QVERIFY(!note.understood && note.why.ends_with('.') && !note.oid.empty() && !note.text.empty());
    QCOMPARE(rules.notes()[0].kind, RuleKind::Condition);
    QCOMPARE(rules.notes()[1].kind, RuleKind::Method);
    QCOMPARE(rules.notes()[2].kind, RuleKind::Check);
}

void TestStudyRules::findsTheFieldThatIsMeant_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    // the expression stands in visit V2, form F, group R, repeat 2
    row("InR", "r2");        // same repeat
    row("InA", "a2");        // other group of the form
    row("InB", "b2");        // other form of the visit
    row("OnlyBefore", "o1"); // an earlier visit
    row("OnlyAfter", "-");   // never a later one
    row("V1.F.InA", "a1");
    row("V3.F.InA", "a3");
    row("$FIRST.F.InA", "a1");
    row("$LAST.F.InA", "a3");
    row("$PREV.F.InA", "a1");
    row("$THIS.F.InA", "a2");
    row("V1-F-A-InA", "a1");
    row("R-InR", "r2");
    row("V1-F-R-InR", "r110"); // the last repeat there, 10 after 3
    row("../ItemGroupData[@ItemGroupOID='R'][@ItemGroupRepeatKey='1']/ItemData[@ItemOID='InR']/@Value", "r1");
}

void TestStudyRules::findsTheFieldThatIsMeant() {
    QFETCH(QString, text);
    RuleStudy s;
    s.add("InA", DataType::Text);
    s.add("InB", DataType::Text, "B");
    s.add("InR", DataType::Text, "R");
    s.study.forms["H"] = {"H", "H", {}, {}, false, {{"C", true, {}}}};
    s.study.groups["C"].oid = "C";
    s.study.events[0].forms.push_back({"H", true, {}, {}}); // V1 and V3 only
    s.study.events[2].forms.push_back({"H", true, {}, {}});
    s.add("OnlyBefore", DataType::Text, "C");
    s.add("OnlyAfter", DataType::Text, "C");
    s.add("X", DataType::Text, "R");
    s.calculate("X", text.toStdString(), {}, "R");
    MapValues values;
    const auto put = [&](const char* item, const char* group, const char* event, const char* repeat,
                         const char* value) { values.values[RuleStudy::at(item, group, event, repeat)] = value; };
    put("InR", "R", "V1", "3", "r13");
    put("InR", "R", "V1", "10", "r110");
    put("InR", "R", "V2", "1", "r1");
    put("InR", "R", "V2", "2", "r2");
    put("InA", "A", "V1", "", "a1");
    put("InA", "A", "V2", "", "a2");
    put("InA", "A", "V3", "", "a3");
    put("InB", "B", "V1", "", "b1");
    put("InB", "B", "V2", "", "b2");
    put("OnlyBefore", "C", "V1", "", "o1");
    put("OnlyAfter", "C", "V3", "", "o3");
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(whyNot(rules), std::string());
    const auto place = RuleStudy::at("X", "R", "V2", "2");
    const auto derived = rules.derive(place, {place}, values);
    QCOMPARE(derived.size(), std::size_t{1});
    QTEST(QString::fromStdString(derived[0].value.value_or("-")), "expected");
}

void TestStudyRules::findsInstancesOfRedcap() {
    RuleStudy s;
    s.add("w", DataType::Integer, "R");
    const std::map<std::string, std::string> expected = {{"[w][previous-instance]", "9"},
                                                         {"[w][next-instance]", "11"},
                                                         {"[w][first-instance]", "1"},
                                                         {"[w][last-instance]", "11"},
                                                         {"[w][current-instance]", "10"},
                                                         {"[w][9]", "9"},
                                                         {"[w][8]", "-"},
                                                         {"[w]", "10"},
                                                         {"[current-instance]", "10"},
                                                         {"[w] - [w][previous-instance]", "1"}};
    for (const auto& [text, value] : expected) {
        auto t = s;
        t.add("x", DataType::Text, "R").calculation = Formula{text, {}, "redcap:Calculation"};
        const auto rules = StudyRules::make(t.study);
        MapValues values;
        for (const auto* repeat : {"1", "9", "10", "11"})
            values.values[RuleStudy::at("w", "R", "V1", repeat)] = repeat;
        const auto place = RuleStudy::at("x", "R", "V1", "10");
        const auto derived = rules.derive(place, {place}, values);
        QVERIFY2(derived.size() == 1, whyNot(rules).c_str());
        QCOMPARE(text + " " + derived[0].value.value_or("-"), text + " " + value);
    }
}

void TestStudyRules::calculatesInOrder() {
    RuleStudy s;
    for (const auto* oid : {"a", "b", "c", "n"})
        s.add(oid, DataType::Float);
    s.calculate("a", "b + 1");
    s.calculate("b", "c * 2");
    s.calculate("c", "n / 4");
    const auto rules = StudyRules::make(s.study);
    QVERIFY(rules.isDerived("F", "A", "a") && !rules.isDerived("F", "A", "n"));
    using Keys = std::vector<std::pair<std::string, std::string>>;
    QCOMPARE(rules.calculatedFrom("n"), (Keys{{"A", "c"}}));
    QCOMPARE(rules.calculatedFrom("a"), Keys());
    std::vector<FieldPlace> fields;
    for (const auto* oid : {"a", "b", "c", "n"})
        fields.push_back(RuleStudy::at(oid));
    fields.push_back(RuleStudy::at("a", "A", "V2")); // another form instance
    std::string out;
    for (const auto& one : rules.derive(fields[0], fields, valuesOf("n=10 a=99 b=98")))
        out += one.place.item + "=" + one.value.value_or("-") + " ";
    QCOMPARE(out, std::string("c=2.5 b=5 a=6 "));
    out.clear();
    for (const auto& one : rules.derive(fields[0], fields, valuesOf("a=99 b=98")))
        out += one.place.item + "=" + one.value.value_or("-") + " ";
    QCOMPARE(out, std::string("c=- b=- a=- "));
}

void TestStudyRules::circlesOfMethodsHaveNoResult() {
    RuleStudy s;
    for (const auto* oid : {"a", "b", "c", "self", "free"})
        s.add(oid, DataType::Float);
    s.calculate("a", "b + 1");
    s.calculate("b", "c + 1");
    s.calculate("c", "a + 1");
    s.calculate("self", "self + 1");
    s.calculate("free", "a + 1");
    const auto rules = StudyRules::make(s.study);
    for (const auto* oid : {"a", "b", "c", "self"})
        QVERIFY(!rules.isDerived("F", "A", oid));
    const auto place = RuleStudy::at("free");
    QCOMPARE(rules.derive(place, {place}, valuesOf("a=1")).at(0).value, std::optional<std::string>("2"));
    QCOMPARE(std::ranges::count_if(rules.notes(), [](const RuleNote& note) { return !note.understood; }), 4);
    QCOMPARE(whyNot(rules),
             std::string("It reads its own result, directly or through other calculations, so it has no result."));
}

void TestStudyRules::circlesOfConditionsAreSaid() {
    RuleStudy s;
    for (const auto* oid : {"a", "b", "c"})
        s.add(oid, DataType::Integer);
    s.except("a", "b == 1");
    s.except("b", "a == 1");
    s.except("c", "a == 1");
    const auto rules = StudyRules::make(s.study);
    QVERIFY(!rules.itemCollected(RuleStudy::at("a"), valuesOf("b=1")));
    QVERIFY(rules.itemCollected(RuleStudy::at("a"), valuesOf("b=2")));
    for (const auto& note : rules.notes()) {
        QVERIFY(note.understood);
        QCOMPARE(note.why.empty(), note.oid == "C.c");
    }
}

void TestStudyRules::onlyComputationsAreCalculated() {
    RuleStudy s;
    s.add("n", DataType::Integer);
    s.add("x", DataType::Integer);
    s.calculate("x", "n + 1");
    s.study.methods["M.x"].type = "Imputation";
    const auto rules = StudyRules::make(s.study);
    QVERIFY(!rules.isDerived("F", "A", "x"));
    QCOMPARE(whyNot(rules), std::string("It is a method of the type Imputation; only computations are calculated."));
}

void TestStudyRules::checksOverSeveralItems_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char* text, const char* values, bool fires) {
        QTest::addRow("%s | %s", text, values) << QString::fromLatin1(text) << QString::fromLatin1(values) << fires;
    };
    row("x <= y", "x=1 y=2", false);
    row("x <= y", "x=3 y=2", true);
    row("x <= y", "x=3", false); // y is not known, so nothing is certain
    row("!(x > y)", "x=3", false);
    row("x <= y && x > 0", "x=-1", true);
    row("x <= y || x > 0", "x=1", false);
    row("x <= 30 && x >= 19", "x=31", true);
    row("if (x != null && y != null && x >= y) return false; else return true;", "x=3 y=2", true);
    row("if (x != null && y != null && x >= y) return false; else return true;", "x=3", false);
    row("if (x >= y) return false; return true;", "x=3", false);
    row("d <= e", "d=2026-02-01 e=2026-01-31", true);
    row("d <= e", "d=2026-02-01 e=2026-02-01", false);
    row("x <= y", "y=2", false); // nothing was entered in the field itself
    row("@Value > 5", "x=5", true);
    row("if (x > 5) return true;", "x=5", false); // says nothing
}

void TestStudyRules::checksOverSeveralItems() {
    QFETCH(QString, text);
    QFETCH(QString, values);
    QFETCH(bool, fires);
    RuleStudy s;
    s.add("x", DataType::Integer);
    s.add("y", DataType::Integer);
    s.add("d", DataType::Date);
    s.add("e", DataType::Date);
    const std::string item = text.startsWith(QLatin1Char('d')) ? "d" : "x";
    s.check(item, text.toStdString(), true);
    s.study.items[item].rangeChecks[0].message.byLanguage["en"] = "Look again";
    s.study.items[item].rangeChecks.insert(s.study.items[item].rangeChecks.begin(), RangeCheck{});
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(whyNot(rules), std::string());
    const auto fired = rules.check(RuleStudy::at(item), valuesOf(values.toStdString()));
    QCOMPARE(!fired.empty(), fires);
    if (!fires)
        return;
    QCOMPARE(fired[0].severity, Severity::Hard);
    QCOMPARE(fired[0].rule, std::string("check:2"));
    QCOMPARE(fired[0].message.in("en"), std::string("Look again"));
    QVERIFY(fired[0].what.starts_with("This does not fit"));
}

/// Both polarities in the studies of others: what OpenEDC writes means do not collect, what Viedoc shows means collect.
void TestStudyRules::comparesTheStudiesOfTheSharedFiles() {
    const auto study = [](const char* name) {
        const auto xml = readAll(QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/") + QLatin1String(name));
        return xml.empty() ? std::optional<Study>() : parseText(xml).value().study;
    };
    const auto openEdc = study("openedc-metadata.xml"), viedoc = study("viedoc-design-2022.xml"),
               redcap = study("redcap/longitudinal.xml");
    if (!openEdc || !viedoc || !redcap)
        QSKIP("The studies of other programs are not on this machine.");
    const auto collected = [](const Study& of, const std::string& item, const std::string& reads, const char* value) {
        const auto homeOf = [&](const std::string& oid) {
            for (const auto& event : of.events)
                for (const auto& form : event.forms)
                    for (const auto& group : of.form(form.form)->groups)
                        for (const auto& ref : of.group(group.group)->items)
                            if (ref.item == oid)
                                return FieldPlace{event.oid, {}, form.form, {}, group.group, {}, oid};
            return FieldPlace{};
        };
        MapValues values;
        values.values[homeOf(reads)] = value;
        return StudyRules::make(of).itemCollected(homeOf(item), values);
    };
    QVERIFY(collected(*openEdc, "WeeksPregnant", "Pregnant", "1"));
    QVERIFY(!collected(*openEdc, "WeeksPregnant", "Pregnant", "0"));
    QVERIFY(collected(*viedoc, "WEDAT", "WEPERF", "1"));
    QVERIFY(!collected(*viedoc, "WEDAT", "WEPERF", "0"));
    QVERIFY(collected(*redcap, "given_birth", "sex", "0"));
    QVERIFY(!collected(*redcap, "given_birth", "sex", "1"));
}

void TestStudyRules::manyLongExpressionsHaveALimit() {
    RuleStudy s;
    for (int i = 0; i < 200; ++i)
        s.add("i" + std::to_string(i), DataType::Integer).calculation =
            Formula{std::string(30000, ' ') + "1", {}, "redcap:Calculation"};
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(std::ranges::count_if(rules.notes(), [](const RuleNote& note) { return note.understood; }),
             (4 << 20) / 30001);
    QCOMPARE(whyNot(rules),
             std::string("The expressions of the study are together longer than 4 MiB, which is the limit."));
}

void TestStudyRules::isQuick() {
    RuleStudy s;
    s.add("first", DataType::Integer);
    for (int i = 1; i <= 200; ++i) {
        const auto oid = "item" + std::to_string(i), before = i == 1 ? "first" : "item" + std::to_string(i - 1);
        s.add(oid, DataType::Integer);
        s.except(oid, "!(" + before + " > 2 && " + before + " + 1 < 10 || first == \"x\")");
    }
    const auto rules = StudyRules::make(s.study);
    QCOMPARE(whyNot(rules), std::string());
    MapValues values;
    for (const auto& [oid, item] : s.study.items)
        values.values[RuleStudy::at(oid)] = "5";
    const auto start = std::chrono::steady_clock::now();
    std::size_t collected = 0;
    for (int i = 1; i <= 200; ++i)
        collected += rules.itemCollected(RuleStudy::at("item" + std::to_string(i)), values) ? 1 : 0;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    QCOMPARE(collected, std::size_t{200});
    QVERIFY(values.reads <= 600); // only what the expressions ask for
    qInfo("200 conditions of a form took %.2f ms", took.count());
#ifndef CASESEAL_SANITIZED
    QVERIFY(took.count() < 10);
#endif
}

QTEST_APPLESS_MAIN(TestStudyRules)
#include "tst_study_rules.moc"
