// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of study designs refuses, and with which words: line, OID and cause. Our own small files.
#include "odm_text.h"

#include <QTest>

#include <ctime>
#include <functional>

using namespace caseseal::study;

class TestOdmRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBaseIsGood();
    void design_data();
    void design();
    void notXml_data();
    void notXml();
    void attacks_data();
    void attacks();
    void limits_data();
    void limits();
    void theLimitsThemselvesAreGood();
    void realFiles_data();
    void realFiles();
    void everyTruncationIsRefused();
};

namespace {

using Change = std::function<void(OdmText&)>;

std::string with(const Change& change) {
    OdmText odm;
    change(odm);
    return odm.text();
}

double secondsSince([[maybe_unused]] std::clock_t start) {
#ifdef CASESEAL_SANITIZED
    return 0;
#else
    return double(std::clock() - start) / CLOCKS_PER_SEC;
#endif
}

std::string repeated(std::size_t times, const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += text;
    return out;
}

} // namespace

void TestOdmRefusals::theBaseIsGood() {
    const auto import = parseText(OdmText{}.text());
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    QCOMPARE(import->warnings.size(), std::size_t{0});
    QCOMPARE(import->study.events.size(), std::size_t{1});
}

void TestOdmRefusals::design_data() {
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const Change& change, const char* message) {
        QTest::newRow(name) << QString::fromStdString(with(change)) << QString::fromUtf8(message);
    };
    // dangling references
    row(
        "missing event", [](OdmText& o) { o.event.clear(); },
        "Line 7, MetaDataVersion V.1: StudyEventRef refers to StudyEventDef 'SE.1', which is not defined in this study "
        "version.");
    row(
        "missing form",
        [](OdmText& o) {
            o.form.clear();
            o.more = R"(<FormDef OID="FO.2" Name="x" Repeating="No"/>)";
        },
        "Line 8, StudyEventDef SE.1: FormRef refers to FormDef 'FO.1', which is not defined in this study version.");
    row(
        "missing group", [](OdmText& o) { o.group.clear(); },
        "Line 9, FormDef FO.1: ItemGroupRef refers to ItemGroupDef 'IG.1', which is not defined in this study "
        "version.");
    row(
        "missing item", [](OdmText& o) { o.item.clear(); },
        "Line 10, ItemGroupDef IG.1: ItemRef refers to ItemDef 'IT.1', which is not defined in this study version.");
    row(
        "empty reference",
        [](OdmText& o) {
            o.form = R"(<FormDef OID="FO.1" Name="F" Repeating="No"><ItemGroupRef Mandatory="Yes"/></FormDef>)";
        },
        "Line 9, FormDef FO.1: ItemGroupRef refers to ItemGroupDef '', which is not defined in this study version.");
    row(
        "missing code list",
        [](OdmText& o) {
            o.item = R"(<ItemDef OID="IT.1" Name="I" DataType="text"><CodeListRef CodeListOID="CL.9"/></ItemDef>)";
        },
        "Line 11, ItemDef IT.1: CodeListRef refers to CodeList 'CL.9', which is not defined in this study version.");
    row(
        "code list that could be two",
        [](OdmText& o) {
            o.item = R"(<ItemDef OID="IT.1" Name="I" DataType="text"><CodeListRef CodeListOID="CL.9"/></ItemDef>)";
            o.more =
                R"(<CodeList OID="A.CL.9" Name="a" DataType="text"/><CodeList OID="B.CL.9" Name="b" DataType="text"/>)";
        },
        "Line 11, ItemDef IT.1: CodeListRef refers to CodeList 'CL.9', which is not defined in this study version.");
    row(
        "missing unit",
        [](OdmText& o) {
            o.item =
                R"(<ItemDef OID="IT.1" Name="I" DataType="float"><MeasurementUnitRef MeasurementUnitOID="MU.9"/></ItemDef>)";
        },
        "Line 11, ItemDef IT.1: MeasurementUnitRef refers to MeasurementUnit 'MU.9', which is not defined in this "
        "study version.");
    row(
        "missing unit of a range",
        [](OdmText& o) {
            o.item =
                R"(<ItemDef OID="IT.1" Name="I" DataType="float"><RangeCheck Comparator="LE" SoftHard="Soft"><CheckValue>1</CheckValue>)"
                R"(<MeasurementUnitRef MeasurementUnitOID="MU.9"/></RangeCheck></ItemDef>)";
        },
        "Line 11, ItemDef IT.1: MeasurementUnitRef refers to MeasurementUnit 'MU.9', which is not defined in this "
        "study version.");
    row(
        "missing condition",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="No" CollectionExceptionConditionOID="CD.9"/></ItemGroupDef>)";
        },
        "Line 10, ItemGroupDef IG.1: ItemRef refers to ConditionDef 'CD.9', which is not defined in this study "
        "version.");
    row(
        "missing method",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="No" MethodOID="MT.9"/></ItemGroupDef>)";
        },
        "Line 10, ItemGroupDef IG.1: ItemRef refers to MethodDef 'MT.9', which is not defined in this study version.");
    row(
        "missing imputation",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="No" ImputationMethodOID="IM.9"/></ItemGroupDef>)";
        },
        "Line 10, ItemGroupDef IG.1: ItemRef refers to ImputationMethod 'IM.9', which is not defined in this study "
        "version.");
    row(
        "missing code list of roles",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemRef ItemOID="IT.1" Mandatory="No" RoleCodeListOID="CL.9"/></ItemGroupDef>)";
        },
        "Line 10, ItemGroupDef IG.1: ItemRef refers to CodeList 'CL.9', which is not defined in this study version.");
    row(
        "a definition that nothing uses",
        [](OdmText& o) {
            o.more =
                R"(<FormDef OID="FO.2" Name="x" Repeating="No"><ItemGroupRef ItemGroupOID="IG.9" Mandatory="No"/></FormDef>)";
        },
        "Line 12, FormDef FO.2: ItemGroupRef refers to ItemGroupDef 'IG.9', which is not defined in this study "
        "version.");
    // two definitions
    const auto twice = [&](const char* name, const std::string& first, const std::string& second, const char* message) {
        row(
            name, [&](OdmText& o) { o.more = first + "\n" + second; }, message);
    };
    twice("two items", "", R"(<ItemDef OID="IT.1" Name="Item" DataType="integer" Length="4"/>)",
          "Line 13, ItemDef IT.1: there is a second, different ItemDef with this OID (the other is in line 11). Give "
          "one of them another OID, or remove it.");
    twice("two groups", "", R"(<ItemGroupDef OID="IG.1" Name="Group" Repeating="Yes"/>)",
          "Line 13, ItemGroupDef IG.1: there is a second, different ItemGroupDef with this OID (the other is in line "
          "10). Give one of them another OID, or remove it.");
    twice("two forms", "", R"(<FormDef OID="FO.1" Name="Form" Repeating="No"/>)",
          "Line 13, FormDef FO.1: there is a second, different FormDef with this OID (the other is in line 9). Give "
          "one of them another OID, or remove it.");
    twice("two events", "", R"(<StudyEventDef OID="SE.1" Name="Visit" Repeating="No" Type="Common"/>)",
          "Line 13, StudyEventDef SE.1: there is a second, different StudyEventDef with this OID (the other is in line "
          "8). Give one of them another OID, or remove it.");
    twice("two code lists", R"(<CodeList OID="CL.1" Name="a" DataType="text"/>)",
          R"(<CodeList OID="CL.1" Name="b" DataType="text"/>)",
          "Line 13, CodeList CL.1: there is a second, different CodeList with this OID (the other is in line 12). Give "
          "one of them another OID, or remove it.");
    twice("two conditions", R"(<ConditionDef OID="CD.1" Name="a"/>)", R"(<ConditionDef OID="CD.1" Name="b"/>)",
          "Line 13, ConditionDef CD.1: there is a second, different ConditionDef with this OID (the other is in line "
          "12). Give one of them another OID, or remove it.");
    row(
        "two units",
        [](OdmText& o) {
            o.units = "<MeasurementUnit OID=\"MU.1\" Name=\"a\"/>\n<MeasurementUnit OID=\"MU.1\" Name=\"b\"/>";
        },
        "Line 6, MeasurementUnit MU.1: there is a second, different MeasurementUnit with this OID (the other is in "
        "line 5). Give one of them another OID, or remove it.");
    row(
        "two versions", [](OdmText& o) { o.afterVersion = R"(<MetaDataVersion OID="V.1" Name="again"/>)"; },
        "Line 13, MetaDataVersion V.1: the study has two versions with this OID (the other starts in line 6).");
    row(
        "no OID", [](OdmText& o) { o.more = R"(<ItemDef Name="x" DataType="text"/>)"; },
        "Line 12: this ItemDef has no OID, so nothing can refer to it.");
    row(
        "empty OID", [](OdmText& o) { o.more = R"(<CodeList OID="" Name="x" DataType="text"/>)"; },
        "Line 12: this CodeList has no OID, so nothing can refer to it.");
    // enumerations
    row(
        "Mandatory",
        [](OdmText& o) {
            o.event =
                R"(<StudyEventDef OID="SE.1" Name="V" Repeating="No" Type="Scheduled"><FormRef FormOID="FO.1" Mandatory="Yess"/></StudyEventDef>)";
        },
        "Line 8, StudyEventDef SE.1: Mandatory of FormRef is 'Yess'; it must be Yes or No.");
    row(
        "Mandatory in lower case",
        [](OdmText& o) {
            o.protocol = R"(<Protocol><StudyEventRef StudyEventOID="SE.1" Mandatory="yes"/></Protocol>)";
        },
        "Line 7, MetaDataVersion V.1: Mandatory of StudyEventRef is 'yes'; it must be Yes or No.");
    row(
        "Repeating", [](OdmText& o) { o.form = R"(<FormDef OID="FO.1" Name="F" Repeating="Maybe"/>)"; },
        "Line 9, FormDef FO.1: Repeating of FormDef is 'Maybe'; it must be Yes or No.");
    row(
        "Type", [](OdmText& o) { o.event = R"(<StudyEventDef OID="SE.1" Name="V" Repeating="No" Type="Planned"/>)"; },
        "Line 8, StudyEventDef SE.1: Type is 'Planned'; it must be Scheduled, Unscheduled or Common.");
    const auto range = [](const char* attributes) {
        return R"(<ItemDef OID="IT.1" Name="I" DataType="integer"><RangeCheck )" + std::string(attributes) +
               "><CheckValue>1</CheckValue></RangeCheck></ItemDef>";
    };
    row(
        "Comparator", [&](OdmText& o) { o.item = range(R"(Comparator="LEQ" SoftHard="Soft")"); },
        "Line 11, ItemDef IT.1: Comparator is 'LEQ'; it must be LT, LE, GT, GE, EQ, NE, IN or NOTIN.");
    row(
        "SoftHard", [&](OdmText& o) { o.item = range(R"(Comparator="LE" SoftHard="Medium")"); },
        "Line 11, ItemDef IT.1: SoftHard is 'Medium'; it must be Soft or Hard.");
    row(
        "FileType", [](OdmText& o) { o.rootAttributes.replace(o.rootAttributes.find("Snapshot"), 8, "Archive"); },
        "Line 2: FileType is 'Archive'; it must be Snapshot or Transactional.");
    // include
    row(
        "include of itself",
        [](OdmText& o) { o.protocol = R"(<Include StudyOID="S.1" MetaDataVersionOID="V.1"/>)" + o.protocol; },
        "Line 7, MetaDataVersion V.1: the version includes itself, through Include.");
    row(
        "include in a circle",
        [](OdmText& o) {
            o.protocol = R"(<Include StudyOID="S.1" MetaDataVersionOID="V.2"/>)" + o.protocol;
            o.afterVersion =
                "\n"
                R"(<MetaDataVersion OID="V.2" Name="2"><Include StudyOID="S.1" MetaDataVersionOID="V.1"/></MetaDataVersion>)";
        },
        "Line 7, MetaDataVersion V.1: the version includes itself, through Include.");
    row(
        "include of what is needed and missing",
        [](OdmText& o) {
            o.protocol = R"(<Include StudyOID="S.1" MetaDataVersionOID="V.0"/>)" + o.protocol;
            o.item.clear();
        },
        "Line 10, ItemGroupDef IG.1: ItemRef refers to ItemDef 'IT.1', which is not defined in this study version. It "
        "may be in the version V.0 of study S.1, which is included but is not in the file.");
    // the study
    row(
        "no name", [](OdmText& o) { o.globals = "<StudyDescription>x</StudyDescription>"; },
        "Line 4, Study S.1: there is no StudyName.");
    row(
        "name in another case", [](OdmText& o) { o.globals = "<studyName>x</studyName>"; },
        "Line 4, Study S.1: 'studyName' is not an ODM element; it must be written StudyName.");
    row(
        "group inside of a group",
        [](OdmText& o) {
            o.group =
                R"(<ItemGroupDef OID="IG.1" Name="G" Repeating="No"><ItemGroupRef ItemGroupOID="IG.2" Mandatory="No"/></ItemGroupDef>)";
        },
        "Line 10, ItemGroupDef IG.1: a group inside of a group is ODM 2, which cannot be read yet. Export it as ODM "
        "1.3.");
    row(
        "no forms", [](OdmText& o) { o.form.clear(); },
        "Line 3, Study S.1: the study has no forms (FormDef), so there is nothing to enter.");
    row(
        "define",
        [](OdmText& o) {
            o.form.clear();
            o.rootAttributes += R"( xmlns:def="http://www.cdisc.org/ns/def/v2.1")";
            o.more = R"(<ItemGroupDef OID="IG.DM" Name="DM" Repeating="No" def:Structure="x"/>)";
        },
        "Line 12: this is Define-XML, a description of datasets, not a study design: it has no forms. Ask for the ODM "
        "export of the study design.");
}

void TestOdmRefusals::design() {
    QFETCH(QString, xml);
    QFETCH(QString, message);
    const auto import = parseText(xml.toStdString());
    QVERIFY(!import);
    QCOMPARE(QString::fromStdString(import.error().message), message);
    QCOMPARE(import.error().kind, caseseal::base::ErrorKind::BadInput);
}

void TestOdmRefusals::notXml_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& bytes, const char* message) {
        QTest::newRow(name) << bytes << QString::fromUtf8(message);
    };
    const QByteArray good = QByteArray::fromStdString(OdmText{}.text());
    row("empty", {}, "The file is empty.");
    row("byte order mark only", "\xef\xbb\xbf",
        "Line 1, column 0: the file is not well-formed XML (Premature end of document). It may be cut off or damaged; "
        "get it again from where it was made.");
    row("zip", QByteArray("PK\x03\x04xx"),
        "The file is a ZIP archive, not XML. Unpack it and give the .xml file inside.");
    row("gzip", QByteArray("\x1f\x8b\x08xx"),
        "The file is compressed with gzip. Unpack it and give the .xml file inside.");
    row("json", "{\"a\": 1}", "The file is JSON, not XML. A study design is read from an ODM 1.3 XML file.");
    row("html", "<html><body>Log in</body></html>",
        "Line 1: the file is XML, but its first element is 'html', not ODM. A study design is read from an ODM 1.3 "
        "file.");
    row("other xml", "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "Line 1: the file is XML, but its first element is 'svg', not ODM. A study design is read from an ODM 1.3 "
        "file.");
    row("other namespace", "<ODM xmlns='urn:x'/>",
        "Line 1: the ODM element belongs to the unknown namespace urn:x; expected is "
        "http://www.cdisc.org/ns/odm/v1.3.");
    row("ODM 2", "<ODM xmlns='http://www.cdisc.org/ns/odm/v2.0' ODMVersion='2.0'/>",
        "Line 1: this is ODM 2.0, which cannot be read yet. Export the design as ODM 1.3.2.");
    row("ODM 2 without its namespace", "<ODM ODMVersion='2.0' FileType='Snapshot'/>",
        "Line 1: this is ODM 2.0, which cannot be read yet. Export the design as ODM 1.3.2.");
    row("ODM 1.2", "<ODM xmlns='http://www.cdisc.org/ns/odm/v1.2' ODMVersion='1.2'/>",
        "Line 1: this is ODM 1.2, which cannot be read yet. Export the design as ODM 1.3.2.");
    row("data only",
        "<ODM xmlns='http://www.cdisc.org/ns/odm/v1.3' ODMVersion='1.3'>\n<ClinicalData StudyOID='S'><SubjectData "
        "SubjectKey='1'/></ClinicalData></ODM>",
        "Line 2: the file holds data of participants (ClinicalData) but no study design. Ask for the export with "
        "metadata.");
    row("nothing", "<ODM xmlns='http://www.cdisc.org/ns/odm/v1.3' ODMVersion='1.3'/>",
        "Line 1: the file holds no Study, so there is no study design in it.");
    row("cut off", good.left(300),
        "Line 4, column 104: the file is not well-formed XML (Premature end of document). It may be cut off or "
        "damaged; "
        "get it again from where it was made.");
    row("wrong end tag", "<ODM>\n  <Study></study>\n</ODM>",
        "Line 2, column 17: the file is not well-formed XML (Opening and ending tag mismatch). It may be cut off or "
        "damaged; get it again from where it was made.");
    auto latin1 = good;
    latin1.replace("Trial", "Tr\xe4gal");
    row("Latin-1 as UTF-8", latin1,
        "Line 4: the text is not valid UTF-8, which the file says it is. Save it again as UTF-8.");
    auto surrogate = good;
    surrogate.replace("Trial", "\xed\xa0\x80");
    row("lone surrogate", surrogate,
        "Line 4: the text is not valid UTF-8, which the file says it is. Save it again as UTF-8.");
    auto utf7 = good;
    utf7.replace("UTF-8", "UTF-7");
    row("UTF-7", utf7, "Line 1: the encoding \"utf-7\" cannot be read. Save the file again as UTF-8.");
    auto wrong16 = good;
    wrong16.replace("UTF-8", "UTF-16");
    row("declared as UTF-16 and is not", wrong16,
        "Line 1: the encoding \"utf-16\" cannot be read. Save the file again as UTF-8.");
}

void TestOdmRefusals::notXml() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto import = parseText(bytes.toStdString());
    QVERIFY(!import);
    QCOMPARE(QString::fromStdString(import.error().message), message);
}

void TestOdmRefusals::attacks_data() {
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const std::string& xml, const char* part) {
        QTest::newRow(name) << QString::fromStdString(xml) << QString::fromLatin1(part);
    };
    const auto doctype = [](const std::string& inside, const char* use) {
        return with([&](OdmText& o) {
            o.xmlHead += "<!DOCTYPE ODM" + inside + ">";
            o.globals = "<StudyName>" + std::string(use) + "</StudyName>";
        });
    };
    std::string lol = R"( [<!ENTITY l0 "lol">)";
    for (int i = 1; i < 10; ++i)
        lol += "<!ENTITY l" + std::to_string(i) + " \"" + repeated(10, "&l" + std::to_string(i - 1) + ";") + "\">";
    row("billion laughs", doctype(lol + "]", "&l9;"), "document type");
    row("quadratic blow-up", doctype(R"( [<!ENTITY a ")" + std::string(100'000, 'a') + R"(">])", "&a;&a;&a;&a;"),
        "document type");
    row("external entity", doctype(R"( [<!ENTITY x SYSTEM "file:///etc/passwd">])", "&x;"), "document type");
    row("parameter entity", doctype(R"( [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;])", "T"), "document type");
    row("external subset", doctype(R"( SYSTEM "http://127.0.0.1:1/x.dtd")", "T"), "document type");
    row("bare document type", doctype("", "T"), "document type");
    row("undeclared entity", with([](OdmText& o) { o.globals = "<StudyName>&x;</StudyName>"; }), "not well-formed");
    row("control character", with([](OdmText& o) { o.globals = "<StudyName>a\x01</StudyName>"; }), "not well-formed");
    row("reference to a control character", with([](OdmText& o) { o.globals = "<StudyName>a&#1;</StudyName>"; }),
        "not well-formed");
    row("reference to NUL", with([](OdmText& o) { o.globals = "<StudyName>a&#0;</StudyName>"; }), "not well-formed");
    row("attribute twice", with([](OdmText& o) { o.item = R"(<ItemDef OID="IT.1" OID="IT.2"/>)"; }), "not well-formed");
    row("unbound prefix", with([](OdmText& o) { o.more = "<x:y/>"; }), "not well-formed");
    row("two roots", OdmText{}.text() + "<ODM/>", "not well-formed");
}

void TestOdmRefusals::attacks() {
    QFETCH(QString, xml);
    QFETCH(QString, part);
    const auto start = std::clock(); // time of this process, whatever else the machine does
    const auto import = parseText(xml.toStdString());
    QVERIFY(!import);
    QVERIFY2(import.error().message.find(part.toStdString()) != std::string::npos, import.error().message.c_str());
    QVERIFY2(import.error().message.starts_with("Line "), import.error().message.c_str());
    QVERIFY(secondsSince(start) < 5);
}

void TestOdmRefusals::limits_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("depth") << "depth"
                           << "Line 12: elements are nested deeper than 64, which is the limit.";
    QTest::newRow("depth outside of the design") << "depth-data"
                                                 << "Line 14: elements are nested deeper than 64, which is the limit.";
    QTest::newRow("attributes") << "attributes"
                                << "Line 12: an element has more than 256 attributes, which is the limit.";
    QTest::newRow("text") << "text"
                          << "Line 4: a text is longer than 4194304 bytes, which is the limit.";
    QTest::newRow("attribute value") << "value"
                                     << "Line 12: the attribute Name is longer than 4194304 bytes, which is the limit.";
    QTest::newRow("name") << "name"
                          << "Line 12: a name is longer than 1024 bytes, which is the limit.";
    QTest::newRow("OID") << "oid"
                         << "Line 12: the identifier in OID is longer than 1024 bytes, which is the limit.";
    QTest::newRow("versions") << "versions"
                              << "Line 13: the file has more than 200 study versions, which is the limit.";
    QTest::newRow("includes")
        << "includes"
        << "Line 13, MetaDataVersion C.0: more than 100 versions include one another, which is the limit.";
    QTest::newRow("elements") << "elements"
                              << "Line 12: the design has more than 1000000 elements, which is the limit.";
    QTest::newRow("size") << "size"
                          << "The file is larger than 64 MiB, which is the limit for a study design.";
}

namespace {
std::string beyond(const QString& kind) {
    OdmText o;
    if (kind == u"depth")
        o.more = repeated(50'000, "<a>") + repeated(50'000, "</a>");
    if (kind == u"depth-data")
        o.afterStudy = "<ClinicalData>" + repeated(50'000, "<a>") + repeated(50'000, "</a>") + "</ClinicalData>";
    if (kind == u"attributes") {
        o.more = "<ItemDef";
        for (int i = 0; i < 100'000; ++i)
            o.more += " a" + std::to_string(i) + "=''";
        o.more += "/>";
    }
    if (kind == u"text")
        o.globals = "<StudyName>" + std::string(5 << 20, 'a') + "</StudyName>";
    if (kind == u"value")
        o.more = "<ItemDef OID='X' Name='" + std::string(5 << 20, 'a') + "'/>";
    if (kind == u"name")
        o.more = "<" + std::string(1025, 'a') + "/>";
    if (kind == u"oid")
        o.more = "<ItemDef OID='" + std::string(1025, 'a') + "'/>";
    if (kind == u"versions")
        for (int i = 0; i < 300; ++i)
            o.afterVersion += "<MetaDataVersion OID='W." + std::to_string(i) + "' Name='w'/>";
    if (kind == u"includes")
        for (int i = 0; i < 150; ++i)
            o.afterVersion += "<MetaDataVersion OID='C." + std::to_string(i) +
                              "' Name='w'><Include StudyOID='S.1' MetaDataVersionOID='C." + std::to_string(i + 1) +
                              "'/></MetaDataVersion>";
    if (kind == u"elements")
        o.more = repeated(1'000'001, "<a/>");
    if (kind == u"size")
        o.more = std::string((64u << 20) + 1, ' ');
    return o.text();
}
} // namespace

void TestOdmRefusals::limits() {
    QFETCH(QString, kind);
    QFETCH(QString, message);
    const auto xml = beyond(kind);
    const auto start = std::clock(); // time of this process, whatever else the machine does
    const auto import = parseText(xml);
    QVERIFY(!import);
    if (kind == u"includes") // the first version of the chain that is too long is named
        QVERIFY2(import.error().message.ends_with("more than 100 versions include one another, which is the limit."),
                 import.error().message.c_str());
    else
        QCOMPARE(QString::fromStdString(import.error().message), message);
    QVERIFY2(secondsSince(start) < 5, std::to_string(secondsSince(start)).c_str());
}

void TestOdmRefusals::theLimitsThemselvesAreGood() {
    OdmText o;
    o.more = "<v:x xmlns:v='urn:v'>" + repeated(60, "<v:a>") + repeated(60, "</v:a>") + "</v:x>"; // 3 + 1 + 60 levels
    o.more += "<v:y xmlns:v='urn:v'";
    for (int i = 0; i < 255; ++i)
        o.more += " a" + std::to_string(i) + "=''";
    o.more += "/>";
    o.globals = "<StudyName>" + std::string(4u << 20, 'a') + "</StudyName>";
    const auto import = parseText(o.text());
    QVERIFY2(import, import ? "" : import.error().message.c_str());
    OdmLimits tight;
    tight.depth = 63;
    QVERIFY(!parseText(o.text(), tight));
    tight = {};
    tight.attributes = 255;
    QVERIFY(!parseText(o.text(), tight));
    tight = {};
    tight.sizeBytes = o.text().size() - 1;
    QVERIFY(!parseText(o.text(), tight));
}

void TestOdmRefusals::realFiles_data() {
    QTest::addColumn<QString>("message");
    QTest::newRow("odmlib-cdash-odm-test-invalid.xml")
        << "Line 14, Study trace-xml-safety01: 'studyName' is not an ODM element; it must be written StudyName.";
    QTest::newRow("pharmcat-nvtest.xml")
        << "Line 17, FormDef FORM_VD_1: Mandatory of ItemGroupRef is 'Yess'; it must be Yes or No.";
    QTest::newRow("define/odmlib-defineV21-SDTM.xml")
        << "this is Define-XML, a description of datasets, not a study design: it has no forms. Ask for the ODM export "
           "of the study design.";
    QTest::newRow("odmlib-test_odm_001.xml")
        << "Line 2, column 325: the file is not well-formed XML (Namespace prefix 'xs' not declared). It may be cut "
           "off or damaged; get it again from where it was made.";
    QTest::newRow("rave-car-message-audit.xml")
        << "the file holds data of participants (ClinicalData) but no study design. Ask for the export with metadata.";
    QTest::newRow("openedc-clinicaldata.xml")
        << "the file holds data of participants (ClinicalData) but no study design. Ask for the export with metadata.";
    QTest::newRow("../odm-2.0/Chronic_Low_Back_Pain_example.xml")
        << "this is ODM 2.0, which cannot be read yet. Export the design as ODM 1.3.2.";
    QTest::newRow("../odm-2.0/json/skeleton.json")
        << "The file is JSON, not XML. A study design is read from an ODM 1.3 XML file.";
}

void TestOdmRefusals::realFiles() {
    const auto xml =
        readAll(QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/") + QString::fromUtf8(QTest::currentDataTag()));
    if (xml.empty())
        QSKIP("The folder with other systems' files is not on this machine.");
    QFETCH(QString, message);
    const auto import = parseText(xml);
    QVERIFY(!import);
    QVERIFY2(import.error().message.ends_with(message.toStdString()), import.error().message.c_str());
}

void TestOdmRefusals::everyTruncationIsRefused() {
    const auto xml = OdmText{}.text();
    for (std::size_t length = 0; length + 1 < xml.size(); ++length) // the last byte is a line's end
        QVERIFY2(!parseText(xml.substr(0, length)), std::to_string(length).c_str());
}

QTEST_APPLESS_MAIN(TestOdmRefusals)
#include "tst_odm_refusals.moc"
