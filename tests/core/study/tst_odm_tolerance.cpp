// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of study designs accepts although it is not as the standard says, and the warnings it gives.
#include "odm_text.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>
#include <QXmlStreamReader>

#include <ctime>
#include <functional>

using namespace caseseal::study;

class TestOdmTolerance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warnings_data();
    void warnings();
    void sameOidForDifferentKinds();
    void withPrefix();
    void withoutNamespace();
    void encodings_data();
    void encodings();
    void order();
    void withoutVisits();
    void visitsWithoutProtocol();
    void visitOutsideTheProtocol();
    void include();
    void includeOfWhatIsNotThere();
    void severalStudies();
    void lastVersion();
    void dataTypes_data();
    void dataTypes();
    void codeWithoutPrefix();
    void html_data();
    void html();
    void languages();
    void titles();
    void rangeChecks();
    void longTexts();
    void foreign();
    void redcap();
    void viedoc();
    void openClinica();
    void fiveThousandItems();
    void manyWarnings();
};

namespace {

using Change = std::function<void(OdmText&)>;

caseseal::base::Result<OdmImport> parsed(const Change& change) {
    OdmText odm;
    change(odm);
    return parseText(odm.text());
}

/// The study, or a stop of the test with the reason.
OdmImport good(const Change& change) {
    auto import = parsed(change);
    if (!import)
        qFatal("%s", import.error().message.c_str());
    return std::move(*import);
}

QString show(const OdmImport& import) {
    QStringList out;
    for (const auto& warning : import.warnings)
        out << QStringLiteral("%1 [%2] %3")
                   .arg(warning.line)
                   .arg(QString::fromStdString(warning.oid), QString::fromStdString(warning.message));
    return out.join(u'\n');
}

std::string itemOf(const std::string& attributes, const std::string& inside = {}) {
    return "<ItemDef OID=\"IT.1\" Name=\"Item\" " + attributes + ">" + inside + "</ItemDef>";
}

} // namespace

void TestOdmTolerance::warnings_data() {
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const Change& change, const char* found) {
        OdmText odm;
        change(odm);
        QTest::newRow(name) << QString::fromStdString(odm.text()) << QString::fromUtf8(found);
    };
    const auto root = [](const char* from, const char* to) {
        return [=](OdmText& o) { o.rootAttributes.replace(o.rootAttributes.find(from), std::strlen(from), to); };
    };
    row(
        "nothing unusual", [](OdmText&) {}, "");
    row("no version", root(R"(ODMVersion="1.3.2")", ""), "2 [] there is no ODMVersion; 1.3 is assumed.");
    row("version 1.3", root("1.3.2", "1.3"), "");
    row("no file type", root(R"(FileType="Snapshot")", ""), "2 [] there is no FileType.");
    row("no file OID", root(R"(FileOID="F.1")", ""), "2 [] there is no FileOID.");
    row("time with a space", root("22T10", "22 10"),
        "2 [] CreationDateTime is missing or is not a date and time; it is not used.");
    row(
        "same item twice", [](OdmText& o) { o.more = o.item; },
        "12 [IT.1] a second, identical ItemDef with this OID (the other is in line 11); one is used.");
    row(
        "same item twice, attributes in another order",
        [](OdmText& o) { o.more = R"(<ItemDef Name="Item" Length="3" OID="IT.1" DataType="integer"></ItemDef>)"; },
        "12 [IT.1] a second, identical ItemDef with this OID (the other is in line 11); one is used.");
    row(
        "boolean code list",
        [](OdmText& o) {
            o.more =
                R"(<CodeList OID="CL.1" Name="c" DataType="boolean"><CodeListItem CodedValue="1"><Decode/></CodeListItem></CodeList>)";
        },
        "12 [CL.1] DataType of a code list is 'boolean'; it is treated as text.");
    row(
        "group without a name", [](OdmText& o) { o.group.replace(o.group.find("Group\""), 5, ""); },
        "10 [IG.1] Name is empty.");
    row(
        "item without a name", [](OdmText& o) { o.item = R"(<ItemDef OID="IT.1" DataType="text"/>)"; },
        "11 [IT.1] there is no Name.");
    row(
        "alias without a name", [](OdmText& o) { o.item = itemOf(R"(DataType="text")", R"(<Alias Context="x"/>)"); },
        "11 [IT.1] an Alias has no Name; it is ignored.");
    row(
        "question without a text", [](OdmText& o) { o.item = itemOf(R"(DataType="text")", "<Question/>"); },
        "11 [IT.1] the Question has no text; the name is used.");
    row(
        "same order number",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="No" OrderNumber="1"/><ItemRef ItemOID="IT.2" Mandatory="No" OrderNumber="1"/></ItemGroupDef>)";
            o.more = R"(<ItemDef OID="IT.2" Name="x" DataType="text"/>)";
        },
        "10 [IG.1] the same OrderNumber is there twice; the file's order decides between them.");
    row(
        "order numbers for some",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="No" OrderNumber="2"/><ItemRef ItemOID="IT.2" Mandatory="No"/></ItemGroupDef>)";
            o.more = R"(<ItemDef OID="IT.2" Name="x" DataType="text"/>)";
        },
        "10 [IG.1] some elements have no OrderNumber; the order of the file is used.");
    row(
        "order number that is none",
        [](OdmText& o) {
            o.form =
                R"(<FormDef OID="FO.1" Name="F" Repeating="No"><ItemGroupRef ItemGroupOID="IG.1" Mandatory="No" OrderNumber="first"/></FormDef>)";
        },
        "9 [FO.1] OrderNumber 'first' is not a number; it is ignored.");
    row(
        "item twice in a group",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="Yes"/><ItemRef ItemOID="IT.1" Mandatory="No"/></ItemGroupDef>)";
        },
        "10 [IG.1] a second ItemRef to 'IT.1' is ignored.");
    row(
        "no Mandatory",
        [](OdmText& o) {
            o.form = R"(<FormDef OID="FO.1" Name="F" Repeating="No"><ItemGroupRef ItemGroupOID="IG.1"/></FormDef>)";
        },
        "9 [FO.1] ItemGroupRef has no Mandatory; No is assumed.");
    row(
        "no Repeating",
        [](OdmText& o) {
            o.form = R"(<FormDef OID="FO.1" Name="F"><ItemGroupRef ItemGroupOID="IG.1" Mandatory="No"/></FormDef>)";
        },
        "9 [FO.1] FormDef has no Repeating; No is assumed.");
    row(
        "no Type", [](OdmText& o) { o.event.replace(o.event.find(R"( Type="Scheduled")"), 17, ""); },
        "8 [SE.1] there is no Type; the visit is treated as scheduled.");
    row(
        "empty group", [](OdmText& o) { o.group = R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"/>)"; },
        "10 [IG.1] the group has no items.");
    row(
        "no data type", [](OdmText& o) { o.item = itemOf(""); },
        "11 [IT.1] there is no DataType; it is treated as text.");
    row(
        "unknown data type", [](OdmText& o) { o.item = itemOf(R"(DataType="money")"); },
        "11 [IT.1] DataType 'money' is not known; it is treated as text.");
    row(
        "length that is none",
        [](OdmText& o) { o.item = itemOf(R"(DataType="text" Length="long" SignificantDigits="-1")"); },
        "11 [IT.1] Length 'long' is not a count; it is ignored.\n11 [IT.1] SignificantDigits '-1' is not a count; it "
        "is ignored.");
    row(
        "length 0", [](OdmText& o) { o.item = itemOf(R"(DataType="text" Length="0")"); },
        "11 [IT.1] Length is 0; it is ignored.");
    row(
        "range without weight",
        [](OdmText& o) {
            o.item = itemOf(R"(DataType="integer")",
                            R"(<RangeCheck Comparator="LE"><CheckValue>1</CheckValue></RangeCheck>)");
        },
        "11 [IT.1] the range check has no SoftHard; it is treated as soft.");
    row(
        "range with two values",
        [](OdmText& o) {
            o.item = itemOf(
                R"(DataType="integer")",
                R"(<RangeCheck Comparator="LE" SoftHard="Soft"><CheckValue>1</CheckValue><CheckValue>2</CheckValue></RangeCheck>)");
        },
        "11 [IT.1] the range check has more than one CheckValue; the first is used.");
    row(
        "range without a value",
        [](OdmText& o) {
            o.item = itemOf(R"(DataType="integer")", R"(<RangeCheck Comparator="LE" SoftHard="Soft"/>)");
        },
        "11 [IT.1] the range check has nothing to compare with; it never fires.");
    row(
        "range as a formula",
        [](OdmText& o) {
            o.item = itemOf(
                R"(DataType="integer")",
                R"(<RangeCheck SoftHard="Soft"><FormalExpression Context="js">x</FormalExpression></RangeCheck>)");
        },
        "11 [IT.1] FormalExpression js is not understood, so the check is never made: Character 1: 'x' is neither an "
        "item of this study nor a word that is understood.");
    row(
        "empty code list", [](OdmText& o) { o.more = R"(<CodeList OID="CL.1" Name="c" DataType="text"/>)"; },
        "12 [CL.1] the code list has no codes.");
    row(
        "code twice",
        [](OdmText& o) {
            o.more =
                R"(<CodeList OID="CL.1" Name="c" DataType="text"><EnumeratedItem CodedValue="1"/><EnumeratedItem CodedValue="1"/></CodeList>)";
        },
        "12 [CL.1] the code '1' is there twice; the first is used.");
    row(
        "empty code",
        [](OdmText& o) {
            o.more = R"(<CodeList OID="CL.1" Name="c" DataType="text"><EnumeratedItem CodedValue=""/></CodeList>)";
        },
        "12 [CL.1] CodedValue is empty.");
    row(
        "external code list",
        [](OdmText& o) {
            o.more =
                R"(<CodeList OID="CL.1" Name="c" DataType="text"><ExternalCodeList Dictionary="MedDRA" Version="29.1"/></CodeList>)";
        },
        "");
    row(
        "conditions and methods",
        [](OdmText& o) {
            o.more =
                R"(<ConditionDef OID="C.1" Name="c"/><ConditionDef OID="C.2" Name="c"/><MethodDef OID="M.1" Name="m" Type="Computation"/>)";
        },
        "12 [C.1] the definition is not understood, so what depends on it is always collected: It has no expression.\n"
        "12 [C.2] the definition is not understood, so what depends on it is always collected: It has no expression.\n"
        "12 [M.1] the definition is not understood, so nothing is calculated by it: It has no expression.");
    row(
        "imputation by a method",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="No" ImputationMethodOID="M.1"/></ItemGroupDef>)";
            o.more = R"(<MethodDef OID="M.1" Name="m" Type="Imputation"/>)";
        },
        "10 [IG.1] ImputationMethodOID 'M.1' names a MethodDef.\n12 [M.1] the definition is not understood, so nothing "
        "is calculated by it: It has no expression.");
    row(
        "element that ODM has not", [](OdmText& o) { o.more = "<Workflow/>"; },
        "12 [V.1] 'Workflow' is not an element of ODM 1.3; it is kept, not used.");
    row(
        "form in no visit",
        [](OdmText& o) {
            o.more =
                R"(<FormDef OID="FO.2" Name="f" Repeating="No"><ItemGroupRef ItemGroupOID="IG.1" Mandatory="No"/></FormDef>)";
        },
        "12 [FO.2] the form is in no visit, so nothing can be entered in it.");
    row(
        "data",
        [](OdmText& o) {
            o.afterStudy =
                R"(<ClinicalData StudyOID="S.1" MetaDataVersionOID="V.1"><SubjectData SubjectKey="1"/><SubjectData SubjectKey="2"/></ClinicalData>)";
        },
        "14 [] the file also holds data of participants (2 SubjectData); only the study design is taken.");
    row(
        "text in the same language twice",
        [](OdmText& o) {
            o.item = itemOf(
                R"(DataType="text")",
                R"(<Question><TranslatedText xml:lang="en">a</TranslatedText><TranslatedText xml:lang="en">b</TranslatedText></Question>)");
        },
        "11 [IT.1] there is a second text for the language 'en'; the first is used.");
    row(
        "language that is none",
        [](OdmText& o) {
            o.item = itemOf(R"(DataType="text")",
                            R"(<Question><TranslatedText xml:lang="englisch, britisch">a</TranslatedText></Question>)");
        },
        "11 [IT.1] xml:lang 'englisch, britisch' is not a language; the text is used for every language.");
    row(
        "marks of direction",
        [](OdmText& o) {
            o.item = itemOf(R"(DataType="text")", "<Question><TranslatedText>a\u202eb</TranslatedText></Question>");
        },
        "11 [IT.1] the text holds marks that turn the reading direction, or control characters; they were taken out.");
}

void TestOdmTolerance::warnings() {
    QFETCH(QString, xml);
    QFETCH(QString, found);
    const auto import = parseText(xml.toStdString());
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    QCOMPARE(show(*import), found);
}

void TestOdmTolerance::sameOidForDifferentKinds() {
    const auto import = good([](OdmText& o) {
        for (auto* part : {&o.protocol, &o.event, &o.form, &o.group, &o.item})
            for (const char* oid : {"SE.1", "FO.1", "IG.1", "IT.1"})
                for (auto at = part->find(oid); at != std::string::npos; at = part->find(oid))
                    part->replace(at, 4, "DM");
    });
    QCOMPARE(show(import), QString());
    QVERIFY(import.study.event("DM") && import.study.form("DM") && import.study.group("DM") && import.study.item("DM"));
}

void TestOdmTolerance::withPrefix() {
    auto xml = QString::fromStdString(OdmText{}.text());
    xml.replace(QRegularExpression(QStringLiteral("<(/?)([A-Z])")), QStringLiteral("<\\1odm:\\2"))
        .replace(QStringLiteral("xmlns="), QStringLiteral("xmlns:odm="));
    const auto import = parseText(xml.toStdString());
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    QCOMPARE(show(*import), QString());
    QCOMPARE(import->study.items.size(), std::size_t{1});
}

void TestOdmTolerance::withoutNamespace() {
    const auto import = good([](OdmText& o) { o.rootAttributes.erase(0, o.rootAttributes.find("ODMVersion")); });
    QCOMPARE(show(import), QStringLiteral("2 [] the file does not declare the ODM namespace "
                                          "(http://www.cdisc.org/ns/odm/v1.3); it is read as if it did."));
    QCOMPARE(import.study.items.size(), std::size_t{1});
}

void TestOdmTolerance::encodings_data() {
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mark");
    for (const char* name : {"UTF-8", "utf-8", "UTF-16LE", "UTF-16BE"})
        QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("Prüfung 血圧") << false;
    QTest::newRow("UTF-8 with mark") << QStringLiteral("UTF-8") << QStringLiteral("Prüfung 血圧") << true;
    QTest::newRow("UTF-16 with mark") << QStringLiteral("UTF-16LE") << QStringLiteral("Prüfung 血圧") << true;
    QTest::newRow("US-ASCII") << QStringLiteral("US-ASCII") << QStringLiteral("Test") << false;
    for (const char* name : {"ISO-8859-1", "windows-1252", "ISO-8859-15"})
        QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("Prüfung") << false;
    QTest::newRow("Shift_JIS") << QStringLiteral("Shift_JIS") << QStringLiteral("血圧") << false;
}

void TestOdmTolerance::encodings() {
    QFETCH(QString, declared);
    QFETCH(QString, text);
    QFETCH(bool, mark);
    OdmText odm;
    odm.xmlHead = "<?xml version=\"1.0\" encoding=\"" + declared.toStdString() + "\"?>";
    odm.globals = "<StudyName>" + text.toStdString() + "</StudyName>";
    QStringEncoder encoder(declared.startsWith(u"US") ? "UTF-8" : declared.toLatin1().constData(),
                           mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    if (!encoder.isValid())
        QSKIP("This build of Qt knows no such encoding.");
    const QByteArray bytes = encoder.encode(QString::fromStdString(odm.text()));
    const auto import = parseText(bytes.toStdString());
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    QCOMPARE(QString::fromStdString(import->study.name), text);
    const bool unicode = declared.startsWith(u"utf", Qt::CaseInsensitive) || declared.startsWith(u"US");
    QCOMPARE(import->warnings.empty(), unicode);
}

void TestOdmTolerance::order() {
    const auto import = good([](OdmText& o) {
        o.protocol =
            R"(<Protocol><StudyEventRef StudyEventOID="SE.1" Mandatory="Yes" OrderNumber="20"/><StudyEventRef StudyEventOID="SE.2" Mandatory="Yes" OrderNumber="3"/></Protocol>)";
        o.event += R"(<StudyEventDef OID="SE.2" Name="First" Repeating="Yes" Type="Common"/>)";
        o.group =
            R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="Yes"><ItemRef ItemOID="IT.1" Mandatory="No" OrderNumber="10"/><ItemRef ItemOID="IT.2" Mandatory="Yes" OrderNumber="9"/></ItemGroupDef>)";
        o.more =
            R"(<ItemDef OID="IT.2" Name="x" DataType="text"><CodeListRef CodeListOID="CL.1"/></ItemDef><CodeList OID="CL.1" Name="c" DataType="text">)"
            R"(<CodeListItem CodedValue="b" OrderNumber="2"><Decode><TranslatedText>B</TranslatedText></Decode></CodeListItem><EnumeratedItem CodedValue="a" OrderNumber="1"/></CodeList>)";
    });
    QCOMPARE(show(import), QString());
    QCOMPARE(import.study.events[0].oid, std::string("SE.2"));
    QCOMPARE(import.study.events[0].type, EventType::Common);
    QVERIFY(import.study.events[0].repeating);
    const auto* group = import.study.group("IG.1");
    QVERIFY(group->repeating);
    QCOMPARE(group->items[0].item, std::string("IT.2"));
    QVERIFY(group->items[0].mandatory && !group->items[1].mandatory);
    const auto* list = import.study.codeListOf(*import.study.item("IT.2"));
    QCOMPARE(list->items[0].code, std::string("a"));
    QCOMPARE(list->items[0].decode.in("en"), std::string("a"));
    QCOMPARE(list->items[1].decode.in("en"), std::string("B"));
}

void TestOdmTolerance::withoutVisits() {
    const auto import = good([](OdmText& o) {
        o.protocol.clear();
        o.event.clear();
        o.more = R"(<FormDef OID="FO.0" Name="Second" Repeating="No"/>)";
    });
    QCOMPARE(
        show(import),
        QStringLiteral("0 [] The file has forms but no visits; all forms were put into one visit, \"All forms\"."));
    const auto& event = import.study.events.at(0);
    QCOMPARE(event.title.in("de"), std::string("Alle Formulare"));
    QCOMPARE(event.forms.size(), std::size_t{2});
    QCOMPARE(event.forms[0].form, std::string("FO.1")); // as in the file
}

void TestOdmTolerance::visitsWithoutProtocol() {
    const auto import = good([](OdmText& o) {
        o.protocol.clear();
        o.more = R"(<StudyEventDef OID="SE.0" Name="Later" Repeating="No" Type="Unscheduled"/>)";
    });
    QCOMPARE(show(import),
             QStringLiteral("6 [V.1] the protocol names no visits; the visits stand in the order of the file."));
    QCOMPARE(import.study.events[0].oid, std::string("SE.1"));
    QCOMPARE(import.study.events[1].type, EventType::Unscheduled);
}

void TestOdmTolerance::visitOutsideTheProtocol() {
    const auto import = good(
        [](OdmText& o) { o.more = R"(<StudyEventDef OID="SE.0" Name="Extra" Repeating="No" Type="Unscheduled"/>)"; });
    QCOMPARE(show(import), QStringLiteral("12 [SE.0] the protocol does not name this visit; it stands at the end."));
    QCOMPARE(import.study.events[1].oid, std::string("SE.0"));
}

void TestOdmTolerance::include() {
    const auto import = good([](OdmText& o) {
        o.afterVersion =
            R"(<MetaDataVersion OID="V.2" Name="Two"><Include StudyOID="S.1" MetaDataVersionOID="V.1"/>)"
            R"(<ItemDef OID="IT.1" Name="Newer" DataType="float"/><ItemDef OID="IT.2" Name="More" DataType="text"/></MetaDataVersion>)";
    });
    QCOMPARE(show(import), QStringLiteral("13 [V.2] the file has 2 study versions; this one is used (study S.1)."));
    QCOMPARE(import.study.versionOid, std::string("V.2"));
    QCOMPARE(import.study.items.size(), std::size_t{2});
    QCOMPARE(import.study.item("IT.1")->name, std::string("Newer"));
    QCOMPARE(import.study.events.size(), std::size_t{1});
}

void TestOdmTolerance::includeOfWhatIsNotThere() {
    const auto import =
        good([](OdmText& o) { o.protocol = R"(<Include StudyOID="S.0" MetaDataVersionOID="V.0"/>)" + o.protocol; });
    QCOMPARE(
        show(import),
        QStringLiteral(
            "7 [V.1] version V.0 of study S.0 is included but is not in the file; the rest is complete without it."));
}

void TestOdmTolerance::severalStudies() {
    const auto import = good([](OdmText& o) {
        o.afterStudy = "<Study OID='S.2'><GlobalVariables><StudyName>Site</StudyName></GlobalVariables>"
                       "<MetaDataVersion OID='V.9' Name='n'><Include StudyOID='S.1' "
                       "MetaDataVersionOID='V.1'/></MetaDataVersion></Study>";
    });
    QCOMPARE(import.study.oid, std::string("S.1"));
    QCOMPARE(show(import), QStringLiteral("6 [V.1] the file has 2 study versions; this one is used (study S.1)."));
    OdmText site; // the first study has nothing to enter
    site.afterStudy =
        "\n" +
        site.text().substr(site.text().find("<Study "), site.text().find("</Study>") - site.text().find("<Study ")) +
        "</Study>";
    site.afterStudy.replace(site.afterStudy.find("S.1"), 3, "S.7");
    site.protocol = site.event = site.form = site.group = site.item = "";
    const auto second = parseText(site.text());
    QVERIFY2(second, second ? "" : second.error().message.c_str());
    QCOMPARE(second->study.oid, std::string("S.7"));
}

void TestOdmTolerance::lastVersion() {
    const auto import = good([](OdmText& o) {
        o.afterVersion = R"(<MetaDataVersion OID="V.2" Name="2"/>)"; // nothing in it
    });
    QCOMPARE(import.study.versionOid, std::string("V.1"));
}

void TestOdmTolerance::dataTypes_data() {
    QTest::addColumn<int>("type");
    using enum DataType;
    const std::pair<const char*, DataType> types[] = {{"text", Text},
                                                      {"integer", Integer},
                                                      {"float", Float},
                                                      {"double", Double},
                                                      {"boolean", Boolean},
                                                      {"date", Date},
                                                      {"time", Time},
                                                      {"datetime", DateTime},
                                                      {"partialDate", PartialDate},
                                                      {"partialTime", PartialTime},
                                                      {"partialDatetime", PartialDateTime},
                                                      {"durationDatetime", DurationDateTime},
                                                      {"intervalDatetime", IntervalDateTime},
                                                      {"incompleteDatetime", IncompleteDateTime},
                                                      {"incompleteDate", IncompleteDate},
                                                      {"incompleteTime", IncompleteTime},
                                                      {"hexBinary", HexBinary},
                                                      {"base64Binary", Base64Binary},
                                                      {"hexFloat", HexFloat},
                                                      {"base64Float", Base64Float},
                                                      {"string", String},
                                                      {"URI", Uri}};
    for (const auto& [name, type] : types)
        QTest::newRow(name) << int(type);
}

void TestOdmTolerance::dataTypes() {
    QFETCH(int, type);
    const auto import =
        good([](OdmText& o) { o.item = itemOf("DataType=\"" + std::string(QTest::currentDataTag()) + "\""); });
    QCOMPARE(show(import), QString());
    QCOMPARE(int(import.study.item("IT.1")->dataType), type);
}

void TestOdmTolerance::codeWithoutPrefix() {
    const auto import = good([](OdmText& o) {
        o.item = itemOf(R"(DataType="text")", R"(<CodeListRef CodeListOID="CL.SEX"/>)");
        o.more = R"(<CodeList OID="ODM.CL.SEX" Name="c" DataType="text"><EnumeratedItem CodedValue="F"/></CodeList>)";
    });
    QCOMPARE(show(import), QStringLiteral("11 [IT.1] CodeListRef refers to CodeList 'CL.SEX', which is not defined; "
                                          "'ODM.CL.SEX' is used, the only one whose OID ends so."));
    QCOMPARE(import.study.item("IT.1")->codeList, std::string("ODM.CL.SEX"));
}

void TestOdmTolerance::html_data() {
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* label, const char* plain) { QTest::newRow(label) << QString::fromUtf8(plain); };
    row("plain", "plain");
    row("  two   words\n   and a line  ", "two words\nand a line");
    row("<b>bold</b> and <i class=\"x\">thin</i>", "bold and thin");
    row("one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour");
    row("<p>a</p><p>b</p>", "a\nb");
    row("<ul><li>a</li><li>b</li></ul>", "• a\n• b");
    row("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc");
    row("a&nbsp;b &lt;5 &amp; &gt;3 &#176;C &#xb5;g &auml;", "a b <5 & >3 °C µg ä");
    row("at &lt;55 years", "at <55 years"); // as it comes out of the XML
    row("at <55 years", "at <55 years");
    row("if a<b and c>d", "if a<b and c>d");
    row("<age> in years", "<age> in years");
    row("x < y", "x < y");
    row("<script>alert(1)</script>text", "text");
    row("<style>p {}</style>text<style>", "text");
    row("<SCRIPT src='x'>a</Script>b", "b");
    row("<!-- note -->text", "text");
    row("<img src=\"http://x/y.png\">text", "text");
    row("&unknown; &#0; &#xd800; &#99999999; &;", "&unknown; &#0; &#xd800; &#99999999; &;");
    row("<div>血圧<span style=\"color: red\">計</span></div>", "血圧計");
    row("<b", "<b");
    row("a\tb", "a b");
}

void TestOdmTolerance::html() {
    QFETCH(QString, plain);
    const auto label = QString::fromUtf8(QTest::currentDataTag()).toHtmlEscaped().toStdString();
    const auto import = good([&](OdmText& o) {
        o.item = itemOf(R"(DataType="text")", "<Question><TranslatedText>" + label + "</TranslatedText></Question>");
    });
    QCOMPARE(QString::fromStdString(import.study.item("IT.1")->question.in("en")), plain);
    for (const auto& warning : import.warnings)
        QCOMPARE(
            QString::fromStdString(warning.message),
            QStringLiteral("1 text holds HTML (the first stands here); the words are used, the formatting is not."));
}

void TestOdmTolerance::languages() {
    const auto import = good([](OdmText& o) {
        o.item = itemOf(
            R"(DataType="text")",
            R"(<Description><TranslatedText xml:lang="de_CH">z</TranslatedText><TranslatedText xml:lang="fr">f</TranslatedText></Description>)"
            R"(<Question><TranslatedText xml:lang="fr">q</TranslatedText><TranslatedText>n</TranslatedText></Question>)");
    });
    QCOMPARE(import.study.languages, (std::vector<std::string>{"fr", "de-CH"}));
    const auto* item = import.study.item("IT.1");
    QCOMPARE(item->question.in("fr"), std::string("q"));
    QCOMPARE(item->question.in("en"), std::string("n"));
    QCOMPARE(item->description.in("de"), std::string("z"));
}

void TestOdmTolerance::titles() {
    const auto import = good([](OdmText& o) {
        o.event.insert(o.event.find("<FormRef"),
                       R"(<Description><TranslatedText xml:lang="de">Visite</TranslatedText></Description>)");
        o.form.insert(o.form.find("<ItemGroupRef"),
                      "<Description><TranslatedText>" + std::string(81, 'x') + "</TranslatedText></Description>");
        o.group =
            R"(<ItemGroupDef OID="IG.1" Name="" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="Yes"/></ItemGroupDef>)";
    });
    QCOMPARE(import.study.events[0].title.in("de"), std::string("Visite"));
    QCOMPARE(import.study.form("FO.1")->title.in("en"), std::string("Form"));
    QCOMPARE(import.study.form("FO.1")->description.in("en").size(), std::size_t{81});
    QCOMPARE(import.study.group("IG.1")->name, std::string("Form")); // as the form it stands in
    QCOMPARE(import.study.group("IG.1")->title.in("en"), std::string("Form"));
}

void TestOdmTolerance::rangeChecks() {
    const auto import = good([](OdmText& o) {
        o.units =
            R"(<MeasurementUnit OID="MU.1" Name="millimetre"><Symbol><TranslatedText>mm</TranslatedText></Symbol></MeasurementUnit>)";
        o.item = itemOf(
            R"(DataType="float" SignificantDigits="1")",
            R"(<MeasurementUnitRef MeasurementUnitOID="MU.1"/>)"
            R"(<RangeCheck Comparator="IN" SoftHard="Hard"><CheckValue> 1 </CheckValue><CheckValue>2</CheckValue><MeasurementUnitRef MeasurementUnitOID="MU.1"/>)"
            R"(<ErrorMessage><TranslatedText xml:lang="en">No</TranslatedText></ErrorMessage></RangeCheck>)"
            R"(<RangeCheck SoftHard="Soft"><FormalExpression Context="js"> a &lt; b </FormalExpression></RangeCheck>)");
    });
    const auto& item = *import.study.item("IT.1");
    QCOMPARE(item.units, (std::vector<std::string>{"MU.1"}));
    QCOMPARE(import.study.units.at("MU.1").symbol.in("de"), std::string("mm"));
    QCOMPARE(item.significantDigits, std::optional(1));
    const auto& check = item.rangeChecks.at(0);
    QVERIFY(check.comparator == Comparator::In && check.hard);
    QCOMPARE(check.values, (std::vector<std::string>{"1", "2"}));
    QCOMPARE(check.unit, std::string("MU.1"));
    QCOMPARE(check.message.in("en"), std::string("No"));
    QVERIFY(!item.rangeChecks.at(1).comparator);
    QCOMPARE(item.rangeChecks.at(1).formula.value().text, std::string("a < b"));
}

void TestOdmTolerance::longTexts() {
    const auto isLong = [](const char* attributes) {
        return good([&](OdmText& o) { o.item = itemOf(attributes); }).study.item("IT.1")->longText;
    };
    QVERIFY(isLong(R"(DataType="text" Length="201")"));
    QVERIFY(!isLong(R"(DataType="text" Length="200")"));
    QVERIFY(!isLong(R"(DataType="text")"));
    QVERIFY(!isLong(R"(DataType="integer" Length="999")"));
}

void TestOdmTolerance::foreign() {
    const auto import = good([](OdmText& o) {
        o.rootAttributes += R"( xmlns:v="urn:v" v:a="1&amp;&quot;2")";
        o.item = itemOf(
            R"(DataType="text" v:b="x")",
            R"(<v:Hint v:k="1" l="2">some &lt;text&gt; <v:in xmlns:w="urn:w" w:z=""/> end</v:Hint><Question><TranslatedText>q</TranslatedText></Question>)");
        o.group =
            R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="Yes" v:c="y"/></ItemGroupDef>)";
        o.more =
            R"(<CodeList OID="CL.1" Name="c" DataType="text"><EnumeratedItem CodedValue="k"><v:X/></EnumeratedItem></CodeList><Workflow OID="W"/>)";
    });
    using Fragments = std::vector<std::string>;
    std::map<std::string, Fragments> expected = {
        {"ODM", {R"(xmlns:v="urn:v" v:a="1&amp;&quot;2")"}},
        {"ItemDef/IT.1",
         {R"(xmlns:v="urn:v" v:b="x")",
          R"(<v:Hint xmlns:v="urn:v" v:k="1" l="2">some &lt;text&gt; <v:in xmlns:w="urn:w" w:z=""/> end</v:Hint>)"}},
        {"ItemGroupDef/IG.1/ItemRef/IT.1", {R"(xmlns:v="urn:v" v:c="y")"}},
        {"CodeList/CL.1/EnumeratedItem/k", {R"(<v:X xmlns:v="urn:v"/>)"}},
        {"MetaDataVersion/V.1", {R"(<Workflow xmlns="http://www.cdisc.org/ns/odm/v1.3" OID="W"/>)"}},
    };
    QCOMPARE(import.foreign, expected);
    QCOMPARE(show(import), QStringLiteral("12 [V.1] 'Workflow' is not an element of ODM 1.3; it is kept, not used.\n"
                                          "2 [] the file holds extensions of urn:v (v:) in 5 places; they are kept for "
                                          "export, and but few of them are used."));
    for (const auto& [place, fragments] : import.foreign) // each stands alone
        for (const auto& fragment : fragments) {
            QXmlStreamReader reader(
                QString::fromStdString(fragment.starts_with('<') ? fragment : "<a " + fragment + "/>"));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), fragment.c_str());
        }
}

void TestOdmTolerance::redcap() {
    const auto item = [](const char* attributes, const char* oid = "IT.1") {
        auto import = good([&](OdmText& o) {
            o.rootAttributes += R"( xmlns:redcap="https://projectredcap.org")";
            o.item = "<ItemDef OID=\"" + std::string(oid) + "\" Name=\"x\" " + attributes +
                     "><Question><TranslatedText>Race</TranslatedText></Question>"
                     R"(<CodeListRef CodeListOID="CL.1"/></ItemDef>)";
            o.group.replace(o.group.find("IT.1"), 4, oid);
            o.more =
                R"(<CodeList OID="CL.1" Name="c" DataType="text" redcap:CheckboxChoices="1, White, European | 2, &lt;b&gt;Asian&lt;/b&gt;"><EnumeratedItem CodedValue="1"/></CodeList>)";
        });
        return *import.study.item(oid);
    };
    QVERIFY(item(R"(DataType="text" Length="999" redcap:FieldType="textarea")").longText);
    QVERIFY(!item(R"(DataType="text" Length="999" redcap:FieldType="text")").longText);
    QVERIFY(item(R"(DataType="text" redcap:FieldType="descriptive")").displayOnly);
    QVERIFY(!item(R"(DataType="text" redcap:FieldType="radio")").displayOnly);
    const auto typed = [&](const char* type, const char* validation) {
        return item((std::string("DataType=\"") + type + R"(" redcap:FieldType="text" redcap:TextValidationType=")" +
                     validation + "\"")
                        .c_str())
            .dataType;
    };
    QCOMPARE(typed("text", "number_2dp_comma_decimal"), DataType::Float);
    QCOMPARE(typed("partialDatetime", "datetime_dmy"), DataType::DateTime);
    QCOMPARE(typed("partialTime", "time"), DataType::Time);
    QCOMPARE(typed("text", "time_hh_mm_ss"), DataType::Time);
    QCOMPARE(typed("text", "time_mm_ss"), DataType::Text);
    QCOMPARE(typed("text", "email"), DataType::Text);
    QCOMPARE(typed("integer", "int"), DataType::Integer);
    QCOMPARE(typed("date", "date_mdy"), DataType::Date);
    const char* checkbox = R"(DataType="boolean" redcap:FieldType="checkbox")";
    QCOMPARE(item(checkbox, "race___1").question.in("en"), std::string("Race: White, European"));
    QCOMPARE(item(checkbox, "race___2").question.in("en"), std::string("Race: Asian"));
    QCOMPARE(item(checkbox, "race___3").question.in("en"), std::string("Race"));
}

void TestOdmTolerance::viedoc() {
    const auto item = [](const char* type, const char* inside) {
        auto import = good([&](OdmText& o) {
            o.rootAttributes += R"( xmlns:v4="http://www.viedoc.net/ns/v4")";
            o.item = itemOf(std::string(R"(DataType="text" v4:HtmlType=")") + type + "\"", inside);
            o.more = R"(<CodeList OID="CL.1" Name="c" DataType="text"><EnumeratedItem CodedValue="1"/></CodeList>)";
        });
        return *import.study.item("IT.1");
    };
    QVERIFY(item("textarea", "").longText);
    QVERIFY(item("statictext", "").displayOnly);
    QVERIFY(item("checkbox", R"(<CodeListRef CodeListOID="CL.1"/>)").multiple);
    QVERIFY(!item("checkbox", "").multiple);
    QVERIFY(!item("radio", R"(<CodeListRef CodeListOID="CL.1"/>)").multiple);
}

void TestOdmTolerance::openClinica() {
    const auto import = good([](OdmText& o) {
        o.rootAttributes += R"( xmlns:OC="http://www.openclinica.org/ns/odm_ext_v130/v3.1")";
        o.item = itemOf(
            R"(DataType="text")",
            R"(<OC:ItemDetails><OC:ItemPresentInForm><OC:ItemResponse ResponseType="textarea"/></OC:ItemPresentInForm></OC:ItemDetails>)");
    });
    QVERIFY(import.study.item("IT.1")->longText);
}

void TestOdmTolerance::fiveThousandItems() {
    OdmText o;
    o.group = R"(<ItemGroupDef OID="IG.1" Name="Group" Repeating="No">)";
    o.item.clear();
    for (int i = 0; i < 5000; ++i) {
        const auto n = std::to_string(i);
        o.group += "<ItemRef ItemOID=\"IT." + n + "\" Mandatory=\"Yes\" OrderNumber=\"" + n + "\"/>";
        o.item += "<ItemDef OID=\"IT." + n +
                  R"(" Name="N" DataType="integer" Length="3"><Question><TranslatedText xml:lang="en">Value )" + n +
                  R"(</TranslatedText><TranslatedText xml:lang="de">Wert</TranslatedText></Question>)"
                  R"(<RangeCheck Comparator="GE" SoftHard="Soft"><CheckValue>1</CheckValue></RangeCheck>)"
                  R"(<RangeCheck Comparator="LE" SoftHard="Soft"><CheckValue>9</CheckValue></RangeCheck></ItemDef>)";
    }
    o.group += "</ItemGroupDef>";
    const auto xml = o.text();
    const auto start = std::clock(); // time of this process, whatever else the machine does
    const auto import = parseText(xml);
    const auto seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    QCOMPARE(import->study.items.size(), std::size_t{5000});
    qInfo("5,000 items (%.1f MB): %.0f ms", double(xml.size()) / 1e6, seconds * 1000);
#ifndef CASESEAL_SANITIZED
    QVERIFY2(seconds < 1, std::to_string(seconds).c_str());
#endif
}

void TestOdmTolerance::manyWarnings() {
    const auto import = good([](OdmText& o) {
        for (int i = 0; i < 5000; ++i)
            o.more += "<ItemDef OID=\"X." + std::to_string(i) + "\" Name=\"\" DataType=\"text\"/>";
    });
    QCOMPARE(import.warnings.size(), std::size_t{2000});
    QCOMPARE(import.warnings.back().message, std::string("There are more warnings like these, which are not listed."));
}

QTEST_APPLESS_MAIN(TestOdmTolerance)
#include "tst_odm_tolerance.moc"
