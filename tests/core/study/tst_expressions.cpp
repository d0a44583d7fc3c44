// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_study.h"

#include <QTest>

using namespace caseseal::study;

/// One expression after another, in each of the dialects: what a calculation with it gives.
namespace {

/// A study with fields of each kind: numbers n m, integers i j, texts t u, yes/no b, dates d e, date and time dt,
/// codes c, checkboxes race___1 race___-2, names with signs W.Q-1 and a-b, in group A of form F, visit V1.
RuleStudy fields() {
    RuleStudy s;
    for (const auto* oid : {"n", "m", "weight", "height"})
        s.add(oid, DataType::Float);
    for (const auto* oid : {"i", "j"})
        s.add(oid, DataType::Integer);
    for (const auto* oid : {"t", "u", "a-b", "a", "Q.1", "result"})
        s.add(oid, DataType::Text);
    s.add("b", DataType::Boolean);
    for (const auto* oid : {"d", "e"})
        s.add(oid, DataType::Date);
    s.add("dt", DataType::DateTime);
    s.add("pd", DataType::PartialDate);
    s.add("c", DataType::Text).multiple = true;
    s.add("race___1", DataType::Boolean);
    s.add("race___-2", DataType::Boolean);
    return s;
}

MapValues valuesOf(const QString& written) {
    MapValues values;
    for (const auto& part : written.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        values.values[RuleStudy::at(part.section(QLatin1Char('='), 0, 0).toStdString())] =
            part.section(QLatin1Char('='), 1).toStdString();
    return values;
}

/// The result as text, "-" for none, or the reason why the expression is not understood.
QString resultOf(const QString& text, const QString& context, const QString& values) {
    auto s = fields();
    if (context == QLatin1String("redcap"))
        s.study.items["result"].calculation = Formula{text.toStdString(), {}, "redcap:Calculation"};
    else
        s.calculate("result", text.toStdString(), context.toStdString());
    const auto rules = StudyRules::make(s.study);
    if (!rules.notes().front().understood)
        return QString::fromStdString(rules.notes().front().why);
    const auto place = RuleStudy::at("result");
    const auto derived = rules.derive(place, {place}, valuesOf(values));
    return derived.empty() || !derived[0].value ? QStringLiteral("-") : QString::fromStdString(*derived[0].value);
}

void row(const char* text, const char* values, const char* expected, const char* context = "") {
    QTest::addRow("%s | %s", text, values) << QString::fromUtf8(text) << QString::fromUtf8(context)
                                           << QString::fromUtf8(values) << QString::fromUtf8(expected);
}
void redcap(const char* text, const char* values, const char* expected) { row(text, values, expected, "redcap"); }
void xpath(const char* text, const char* values, const char* expected) { row(text, values, expected, "XPath"); }

void columns() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
}

void compare() {
    QFETCH(QString, text);
    QFETCH(QString, context);
    QFETCH(QString, values);
    QFETCH(QString, expected);
    QCOMPARE(resultOf(text, context, values), expected);
}

} // namespace

class TestExpressions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void infix_data();
    void infix() { compare(); }
    void statements_data();
    void statements() { compare(); }
    void redcapLogic_data();
    void redcapLogic() { compare(); }
    void redcapFunctions_data();
    void redcapFunctions() { compare(); }
    void paths_data();
    void paths() { compare(); }
    void refusals_data();
    void refusals() { compare(); }
    void keepsItsLimits();
    void writesDecimalsWithoutNoise_data();
    void writesDecimalsWithoutNoise();
};

void TestExpressions::infix_data() {
    columns();
    row("1 + 2 * 3", "", "7");
    row("(1 + 2) * 3", "", "9");
    row("0.1 + 0.2", "", "0.3");
    row("10 - 3 - 2", "", "5");
    row("2 ^ 3 ^ 2", "", "512");
    row("-2 ^ 2", "", "-4");
    row("7 % 4", "", "3");
    row("1 / 3", "", "0.333333333333333");
    row("1 / 0", "", "-");
    row("2 ^ -1", "", "0.5");
    row("weight / height ^ 2", "weight=70 height=1.75", "22.8571428571429");
    row("weight / height ^ 2", "weight=70 height=1.75", "22.86", "OpenEDC");
    row("weight / height ^ 2", "weight=70", "-");
    row("n - m", "n=5 m=3", "2");
    row("n-m", "n=5 m=3", "2");
    row("a-b", "a-b=x", "x");
    row("a-i", "a=7 i=2", "5");
    row("Q.1", "Q.1=5", "5");
    row("A-i + F-A-i + V1-F-A-i", "i=2", "6");
    row("V1.F.i + F.i + $THIS.F.i", "i=2", "6");
    row("!(t == \"Female\")", "t=Female", "0");
    row("!(t == \"Female\")", "t=Male", "1");
    row("!(t == \"Female\")", "", "1");
    row("t == 'x' && i > 2 || b", "t=x i=3", "1");
    row("t == 'x' && i > 2 || b", "b=true", "1");
    row("t == 'x' and not (i > 2) or b", "t=x i=3", "0");
    row("t == 'x' AND i > 2 OR b", "t=x i=3", "1");
    row("i > 2", "", "0");
    row("!(i > 2)", "", "1");
    row("i < 2", "", "0");
    row("i == null", "", "1");
    row("i != null", "", "0");
    row("i != 1", "", "1");
    row("t == \"\"", "", "1");
    row("t == \"1\"", "t=01", "0");
    row("t == 1", "t=01", "1");
    row("i == \"1\"", "i=1", "1");
    row("t > \"9\"", "t=10", "1");
    row("t === 'x'", "t=x", "1");
    row("t !== 'x'", "t=x", "0");
    row("t <> 'x'", "t=y", "1");
    row("b == true", "b=1", "1");
    row("b == 'false'", "b=0", "1");
    row("b == 0", "b=false", "1");
    row("d < e", "d=2026-01-31 e=2026-02-01", "1");
    row("d == '2026-01-31'", "d=2026-01-31", "1");
    row("d < dt", "d=2026-01-31 dt=2026-02-01T10:00", "1");
    row("pd < d", "pd=2025-11 d=2026-01-31", "1");
    row("pd < d", "pd=2026-01 d=2026-01-31", "0");
    row("pd__format", "pd=2026-01-31", "0");
    row("pd__format", "pd=2026-01", "2");
    row("pd__format == 3", "pd=2026", "1");
    row("i > 5 ? 'high' : 'low'", "i=6", "high");
    row("i > 5 ? 'high' : i > 2 ? 'middle' : 'low'", "i=3", "middle");
    row("if(i > 5, 'high', 'low')", "i=6", "high");
    row("c.contains(2)", "c=1,2,30", "1");
    row("c.contains(3)", "c=1,2,30", "0");
    row("c.contains(3)", "", "0");
    row("t.contains('ee')", "t=knee", "1");
    row("d.toString() != e.toString()", "d=2026-01-31 e=2026-01-31", "0");
    row("d.getFullYear() * 100 + d.getMonth()", "d=2026-03-31", "202602");
    row("Math.round(n * 10) / 10", "n=2.25", "2.3");
    row("Math.abs(-3) + Math.floor(-1.5) + Math.ceil(1.2) + Math.pow(2, 3)", "", "11");
    row("Math.max(1, i, 3) - Math.min(4, 2)", "i=9", "7");
    row("'a' + 'b'", "", "ab");
    row("StudyEventDefId == 'V1' && FormRepeatKey == \"1\"", "", "1");
    row("roundTo(n, 2)", "n=1.005", "1.01");
    row("i /* a remark */ + 1 // the end", "i=1", "2");
    row("i == 1;", "i=1", "1");
    row("\"caf\xc3\xa9\"", "", "caf\xc3\xa9");
}

void TestExpressions::statements_data() {
    columns();
    row("return i;", "i=5", "5");
    row("return\"Skin\";", "", "Skin");
    row("if (i == 2 || i == 3)\nreturn true;\nelse return false;", "i=3", "1");
    row("if (i == 2 || i == 3)\nreturn true;\nelse return false;", "", "0");
    row("if (i == 1)\n{ return 4;}\nelse if (j == 0)\n{ return 3;}\nelse return null;", "j=0", "3");
    row("if (i == 1)\n{ return 4;}\nelse if (j == 0)\n{ return 3;}\nelse return null;", "", "-");
    row("if (i != null && j == 0)\nreturn i==0;\nif (i != null && j == 1)\nreturn i==1;\nelse return true;", "i=1 j=1",
        "1");
    row("if (i > 0) { if (j > 0) return 'both'; } return 'not';", "i=1 j=0", "not");
    row("if (i > 0) { if (j > 0) return 'both'; } return 'not';", "i=1 j=1", "both");
    row("if (!d || !e) return; return 1;", "d=2026-01-01", "-");
    row("{ return 1 }", "", "1");
}

void TestExpressions::redcapLogic_data() {
    columns();
    redcap("[t] = \"0\" and [i] = \"1\"", "t=0 i=1", "1");
    redcap("[t] = '0' AND [i] = 1", "t=0 i=2", "0");
    redcap("[t]='x' or [t]='y'", "t=y", "1");
    redcap("[t]<>''", "", "0");
    redcap("[t] <> \"\"", "t=x", "1");
    redcap("[t] != 'x'", "", "1");
    redcap("[t] = ''", "", "1");
    redcap("[i] > 1 AND [i] <= 5", "i=5", "1");
    redcap("[i] > 1", "", "0");
    redcap("[i] >= '2'", "i=10", "1");
    redcap("not ([t] = 'x')", "t=x", "0");
    redcap("!([t] = 'x') && [i] = 1", "t=y i=1", "1");
    redcap("[race(1)] = \"1\"", "race___1=1", "1");
    redcap("[race(1)] = '1'", "", "0");
    redcap("[race(1)] = '0'", "", "1");
    redcap("[race(-2)]=1 or [race___1] = 1", "race___-2=1", "1");
    redcap("[b] = '1'", "b=true", "1");
    redcap("[v1][i] = 1", "i=1", "There is no event [v1] in the study.");
    redcap("[V1][i] + [event-name][i]", "i=1", "2");
    redcap("[event-name] = 'V1'", "", "1");
    redcap("[current-instance] = 1", "", "1");
    redcap("[d] < '2026-02-01'", "d=2026-01-31", "1");
    redcap("[dt] >= '2026-01-31 10:00'", "dt=2026-01-31T10:00", "1");
    redcap("[t:value] = 'x'", "t=x", "1");
    redcap("[i] > 1 // a remark\nand [j] = 2", "i=2 j=2", "1");
}

void TestExpressions::redcapFunctions_data() {
    columns();
    redcap("round(([weight]*10000)/(([height])^(2)),1)", "weight=70 height=175", "22.9");
    redcap("round(([weight]*10000)/(([height])^(2)),1)", "weight=70", "-");
    redcap("3+4", "", "7");
    redcap("round(2.5)", "", "3");
    redcap("round(-2.5)", "", "-3");
    redcap("round(1234, -2)", "", "1200");
    redcap("roundup(2.11, 1)", "", "2.2");
    redcap("rounddown(2.19, 1)", "", "2.1");
    redcap("roundup(-0.001)", "", "-1");
    redcap("sum([n], [m], 3)", "n=1.5", "4.5");
    redcap("sum([n], [m])", "", "-");
    redcap("[n] + [m]", "n=1", "-");
    redcap("mean(1, 2, 4.5)", "", "2.5");
    redcap("min([n], 5, [m])", "m=7", "5");
    redcap("max([n], 5, [m])", "m=7", "7");
    redcap("median(1, 9, 3)", "", "3");
    redcap("median(1, 9, 3, 4)", "", "3.5");
    redcap("stdev(2, 4, 4, 4, 5, 5, 7, 9)", "", "2.1380899352994");
    redcap("sqrt(16) + sqrt(2.25)", "", "5.5");
    redcap("sqrt(2)", "", "1.4142135623731");
    redcap("sqrt(-1)", "", "-");
    redcap("abs(-3.20)", "", "3.2");
    redcap("log(100, 10)", "", "2");
    redcap("exponential(0)", "", "1");
    redcap("(2)^(10)", "", "1024");
    redcap("mod(10, 4)", "", "2");
    redcap("if([i] > 4, 1, 0)", "i=5", "1");
    redcap("IF([i] = '', '', [i] * 2)", "", "-");
    redcap("if([i]=1, 10, if([i]=2, 20, \"\"))", "i=2", "20");
    redcap("datediff([d], [e], 'd')", "d=2026-01-31 e=2026-03-01", "29");
    redcap("datediff([e], [d], 'd')", "d=2026-01-31 e=2026-03-01", "29");
    redcap("datediff([e], [d], 'd', true)", "d=2026-01-31 e=2026-03-01", "-29");
    redcap("datediff([e], [d], 'd', 'ymd', true)", "d=2026-01-31 e=2026-03-01", "-29");
    redcap("datediff([d], [dt], 'h')", "d=2026-01-31 dt=2026-02-01T06:30", "30.5");
    redcap("datediff([d], [dt], 'm')", "d=2026-01-31 dt=2026-01-31T06:30", "390");
    redcap("datediff([d], [dt], 's')", "d=2026-01-31 dt=2026-01-31T00:00:09", "9");
    redcap("rounddown(datediff([d], [e], 'y'))", "d=1980-06-15 e=2026-06-16", "46");
    redcap("round(datediff([d], [e], 'M'), 2)", "d=2026-01-01 e=2026-12-31", "11.96");
    redcap("datediff([d], [e], 'd')", "d=2026-01-31", "-");
    redcap("datediff([d], [e], 'w')", "d=2026-01-31 e=2026-03-01", "-");
    redcap("isblankornull([t])", "", "1");
    redcap("isblankornull([t])", "t=x", "0");
    redcap("isnumber([t])", "t=1.5", "1");
    redcap("isinteger([t])", "t=1.5", "0");
    redcap("contains([t], \"IR\")", "t=first", "1");
    redcap("not_contain([t], 'z')", "t=first", "1");
    redcap("starts_with([t], 'fi')", "t=first", "1");
    redcap("ends_with([t], 'st')", "t=first", "1");
    redcap("concat_ws('-', [t], [u], upper('x'))", "t=a", "a-X");
    redcap("left('caf\xc3\xa9s', 4) = 'caf\xc3\xa9' and right('abc', 2) = 'bc' and mid('abcd', 2, 2) = 'bc'", "", "1");
    redcap("length(trim('  \xc3\xa9 '))", "", "1");
    redcap("year([d]) + month([d]) + day([d])", "d=2026-03-31", "2060");
}

void TestExpressions::paths_data() {
    columns();
    xpath("../ItemData[@ItemOID='b'][@Value='false']", "b=0", "1");
    xpath("../ItemData[@ItemOID='b'][@Value='0']", "b=false", "1");
    xpath("../ItemData[@ItemOID='b'][@Value='false']", "b=1", "0");
    xpath("../ItemData[@ItemOID='b'][@Value='false']", "", "0");
    xpath("../ItemData[@ItemOID='t'][@Value='M']", "t=M", "1");
    xpath("../ItemData[@ItemOID='i'][@Value > 90]", "i=91", "1");
    xpath("../ItemData[@ItemOID='i'][@Value > 90 and @Value < 100]", "i=100", "0");
    xpath("../ItemData[@ItemOID='i' and @Value = 5]", "i=5", "1");
    xpath("../ItemData[@Value='5'][@ItemOID='i']", "i=5", "1");
    xpath("../ItemGroupData[@ItemGroupOID='A']/ItemData[@ItemOID='i'][@Value='0']", "i=0", "1");
    xpath("../FormData[@FormOID='F']/ItemGroupData[@ItemGroupOID='A']/ItemData[@ItemOID='i'][@Value='0']", "i=0", "1");
    xpath("/ODM/ClinicalData/SubjectData/StudyEventData[@StudyEventOID='V1']//ItemData[@ItemOID='i']/@Value + 1", "i=4",
          "5");
    xpath("../ItemData[@ItemOID='i']/@Value = '5' or ../ItemData[@ItemOID='t']/@Value = 'x'", "t=x", "1");
    xpath("../odm:ItemData[@ItemOID='i']/@Value * 2 div 4", "i=10", "5");
    xpath("../ItemData[@ItemOID='t']", "t=x", "1");
    xpath("not(../ItemData[@ItemOID='t'])", "", "1");
    xpath("../ItemData[@ItemOID='t']/@Value != 'x'", "", "0");
    xpath("count(../ItemData[@ItemOID='t']) = 0", "", "1");
    xpath("starts-with(../ItemData[@ItemOID='t']/@Value, 'ab')", "t=abc", "1");
}

void TestExpressions::refusals_data() {
    columns();
    row("x + 1", "", "Character 1: 'x' is neither an item of this study nor a word that is understood.");
    row("1 +", "", "Character 4: the expression ends too early.");
    row("(1", "", "Character 3: ')' is missing here.");
    row("1 2", "", "Character 3: '2' is not understood here.");
    row("'abc", "", "Character 1: a text starts here and has no end.");
    row("i = 1", "", "Character 3: it gives something a value (=), which is not understood.");
    row("var a = 1; return a;", "", "Character 1: it keeps a value in a variable (var), which is not understood.");
    row("if (i == 1) { var a = 1; } return 2;", "",
        "Character 15: it keeps a value in a variable (var), which is not understood.");
    row("return function() {}", "", "Character 8: it defines a function (function), which is not understood.");
    row("for (;;) {}", "", "Character 6: ';' is not understood here.");
    row("i.constructor('x')", "", "Character 3: 'constructor' is not a function that is understood.");
    row("alert(1)", "", "Character 1: 'alert' is not a function that is understood.");
    row("__format(1)", "", "Character 1: '__format' is not a function that is understood.");
    row("sqrt()", "", "Character 1: 'sqrt' has too few or too many arguments.");
    row("now()", "", "Character 1: it asks for the current date or time, so the result would change by itself.");
    row("i ^ 2", "", "Character 3: '^' is not understood here.", "js");
    row("#", "", "Character 1: this sign has no meaning here.");
    row("1e999 + 1", "", "Character 1: this number is beyond the limits.");
    redcap("[unknown] = 1", "", "There is no field [unknown] in the study.");
    redcap("[t:label] = 'x'", "", "There is no field [t:label] in the study.");
    redcap("[user-role] = 'x'", "", "There is no field [user-role] in the study.");
    redcap("datediff('today', [d], 'y')", "",
           "Character 1: it asks for the current date or time, so the result would change by itself.");
    redcap("$('#x').prop('y', true)", "", "Character 1: '$' is not a function that is understood.");
    redcap("[t", "", "Character 1: a field name starts here and has no end (]).");
    xpath("../ItemData[@ItemOID='none'][@Value='1']", "", "Character 1: there is no item 'none' in the study.");
    xpath("../ItemData[@Value='1']", "", "Character 1: the path does not say which item (@ItemOID) it means.");
    xpath("../ItemData[@ItemOID='i'][document('x')]", "",
          "Character 27: 'document' is not a function that is understood.");
}

void TestExpressions::keepsItsLimits() {
    const auto result = [](const std::string& text) { return resultOf(QString::fromStdString(text), {}, {}); };
    const auto many = [](std::size_t times, const std::string& what) {
        std::string out;
        for (std::size_t i = 0; i < times; ++i)
            out += what;
        return out;
    };
    QCOMPARE(result(many(90, "(") + "1" + many(90, ")")), QStringLiteral("1"));
    QVERIFY(result(many(8000, "(")).contains(QLatin1String("100 levels")));
    QVERIFY(result(many(8000, "1 ^ ") + "1").contains(QLatin1String("100 levels")));
    QVERIFY(result(many(3000, "if(1)")).contains(QLatin1String("100 levels")));
    QVERIFY(!result(many(16000, "a-")).isEmpty() && !result(many(8000, "a-b.")).isEmpty());
    QVERIFY(result("i" + many(2500, ".toString()")).contains(QLatin1String("1,000 levels")));
    QVERIFY(result(many(200, "(") + "1" + many(200, ")")).contains(QLatin1String("100 levels")));
    QVERIFY(result(many(300, "!") + "1").contains(QLatin1String("100 levels")));
    QVERIFY(result(many(300, "{") + "return 1" + many(300, "}")).contains(QLatin1String("100 levels")));
    QCOMPARE(result(many(900, "1+") + "1"), QStringLiteral("901"));
    QVERIFY(result(many(1100, "1+") + "1").contains(QLatin1String("1,000 levels")));
    QCOMPARE(result(many(5000, "0||") + "1"), QStringLiteral("1"));
    QVERIFY(result(many(40000, " ") + "1").contains(QLatin1String("32 KiB")));
    QCOMPARE(result("9^300 * 9^300"), QStringLiteral("-"));
    QCOMPARE(result(" "), QStringLiteral("The expression is empty."));
}

void TestExpressions::writesDecimalsWithoutNoise_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto as = [](const char* name, DataType type, int digits, const char* text, const char* expected) {
        QTest::newRow(name) << int(type) << digits << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    as("two digits", DataType::Float, 2, "70 / 1.75 ^ 2", "22.86");
    as("no more digits than needed", DataType::Float, 3, "5 / 2", "2.5");
    as("no digits", DataType::Float, 0, "5 / 2", "3");
    as("whole", DataType::Integer, -1, "1 / 3 * 100", "33");
    as("whole, from a half", DataType::Integer, -1, "0 - 5 / 2", "-3");
    as("no rounding asked", DataType::Double, -1, "0.1 * 3", "0.3");
    as("never an exponent", DataType::Double, -1, "10 ^ 20 + 1", "100000000000000000001");
    as("small", DataType::Double, -1, "1 / 8000", "0.000125");
    as("yes", DataType::Boolean, -1, "1 < 2", "true");
    as("yes as a number", DataType::Integer, -1, "1 < 2", "1");
    as("no minus for nothing", DataType::Float, 1, "0 - 0.01", "0");
}

void TestExpressions::writesDecimalsWithoutNoise() {
    QFETCH(int, type);
    QFETCH(int, digits);
    QFETCH(QString, text);
    RuleStudy s;
    auto& item = s.add("result", DataType(type));
    if (digits >= 0)
        item.significantDigits = digits;
    s.calculate("result", text.toStdString());
    const auto place = RuleStudy::at("result");
    const auto derived = StudyRules::make(s.study).derive(place, {place}, MapValues{});
    QCOMPARE(derived.size(), std::size_t{1});
    QTEST(QString::fromStdString(derived[0].value.value_or("-")), "expected");
}

QTEST_APPLESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
