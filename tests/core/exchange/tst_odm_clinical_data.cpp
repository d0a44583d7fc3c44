// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "exchange/clinical_reader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace caseseal;
using namespace caseseal::exchange;

namespace {

const QString kFolder = QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/");

std::string readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

base::Result<ClinicalFile> parse(const std::string& text, const study::OdmLimits& limits = {}) {
    base::NoProgress progress;
    return parseClinicalData(base::bytesOf(text), progress, limits);
}

constexpr const char* kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" xmlns:v="urn:vendor" ODMVersion="1.3.2" FileType="Transactional" FileOID="F.1" )"
                              R"(CreationDateTime="2026-11-22T10:00:00">)";

/// Line 2 is the root, line 3 ClinicalData, the inside starts in line 4.
std::string fileOf(const std::string& inside, const std::string& after = {}) {
    return std::string(kHead) + "\n<ClinicalData StudyOID=\"S.1\" MetaDataVersionOID=\"V.1\">\n" + inside +
           "\n</ClinicalData>" + after + "\n</ODM>\n";
}
std::string subjectOf(const std::string& inside) {
    return fileOf("<SubjectData SubjectKey=\"P-1\">\n" + inside + "\n</SubjectData>");
}
/// The items stand in line 8.
std::string groupOf(const std::string& items) {
    return subjectOf("<StudyEventData StudyEventOID=\"SE.1\" StudyEventRepeatKey=\"2\">\n"
                     "<FormData FormOID=\"FO.1\">\n<ItemGroupData ItemGroupOID=\"IG.1\" TransactionType=\"Insert\">\n" +
                     items + "\n</ItemGroupData></FormData></StudyEventData>");
}
const ClinicalGroup& onlyGroup(const ClinicalFile& file) {
    return file.blocks.at(0).subjects.at(0).events.at(0).forms.at(0).groups.at(0);
}

/// What is counted of a file, and a digest over every value with its place.
struct Counts {
    int blocks = 0, subjects = 0, events = 0, forms = 0, groups = 0, values = 0, typed = 0, nulls = 0, audits = 0,
        signatures = 0, annotations = 0, inserts = 0, removes = 0, upserts = 0;
    crypto::Sha256 digest;

    void claims(const SourceClaims& all, Transaction transaction = Transaction::Unstated) {
        for (const auto& claim : all) {
            audits += std::holds_alternative<SourceAudit>(claim) ? 1 : 0;
            signatures += std::holds_alternative<SourceSignature>(claim) ? 1 : 0;
            annotations += std::holds_alternative<SourceAnnotation>(claim) ? 1 : 0;
        }
        inserts += transaction == Transaction::Insert ? 1 : 0;
        removes += transaction == Transaction::Remove ? 1 : 0;
        upserts += transaction == Transaction::Upsert ? 1 : 0;
    }
    void group(const ClinicalGroup& group, const std::string& place) {
        ++groups;
        claims(group.claims, group.transaction);
        for (const auto& item : group.items) {
            ++values;
            typed += item.typed.empty() ? 0 : 1;
            nulls += item.isNull ? 1 : 0;
            claims(item.claims, item.transaction);
            digest.update(base::bytesOf(place + "|" + group.oid + "|" + group.repeat + "|" + item.oid + "=" +
                                        item.value.value_or("(none)") + "\n"));
        }
    }
    void event(const ClinicalEvent& event, const std::string& key) {
        events += event.oid.empty() ? 0 : 1;
        claims(event.claims, event.transaction);
        for (const auto& form : event.forms) {
            ++forms;
            claims(form.claims, form.transaction);
            const auto place = key + "|" + event.oid + "|" + event.repeat + "|" + form.oid + "|" + form.repeat;
            for (const auto& one : form.groups)
                group(one, place);
        }
    }
    void block(const ClinicalBlock& block) {
        ++blocks;
        claims(block.claims);
        for (const auto& one : block.groups)
            group(one, "||||");
        for (const auto& subject : block.subjects) {
            ++subjects;
            claims(subject.claims, subject.transaction);
            for (const auto& one : subject.events)
                event(one, subject.key);
        }
    }
};

} // namespace

/// Clinical data of ODM 1.3: other systems' files against counts of another program, transactions, claims, refusals.
class TestOdmClinicalData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Counted by a few lines of Python (xml.etree), not by this reader: ClinicalData and ReferenceData, SubjectData,
    /// StudyEventData, FormData, ItemGroupData, values, typed ones, IsNull, AuditRecord, Signature, Annotation, User,
    /// Location, TransactionType Insert, Remove, Upsert. Then the start of the SHA-256 over a line for each value, in
    /// the file's order: "subject|event|repeat|form|repeat|group|repeat|item=value".
    void realFiles_data() {
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("digest");
        QTest::newRow("openedc-clinicaldata.xml") << "1 90 249 366 595 1684 0 0 90 0 0 0 0 0 0 0"
                                                  << "ac88155777ac69c8";
        QTest::newRow("rave-car-message-audit.xml") << "1113 1113 805 745 744 740 0 0 1113 0 0 0 0 0 70 1043"
                                                    << "1b4c3f389a00a1d3";
        QTest::newRow("rave-double-byte.xml") << "1 1 1 1 1 3 0 2 0 0 0 0 0 0 0 0"
                                              << "f7907e6a0cd1777c";
        QTest::newRow("odmlib-odm-data-snapshot.xml") << "1 2 8 16 60 165 0 0 0 0 0 1 1 0 0 0"
                                                      << "fefb4ac3f1efca6f";
        QTest::newRow("odmlib-test_referece_data_01.xml") << "1 0 0 0 2 4 0 0 0 0 0 0 0 2 0 0"
                                                          << "2a23309043270a65";
        QTest::newRow("openclinica-full-extract.xml") << "3 13 22 51 56 769 0 0 0 0 0 16 0 56 0 0"
                                                      << "1bedc7b8dd892c2a";
        QTest::newRow("pharmcat-test.xml") << "5 6 6 12 18 38 18 0 1 1 0 1 1 0 0 0"
                                           << "8c80084c7bbd8263";
        QTest::newRow("pharmcat-nvtest.xml") << "2 2 2 4 6 9 5 0 0 0 0 1 1 0 0 0"
                                             << "16e975c4911d6b3a";
        QTest::newRow("redcap/checkboxes-1.xml") << "1 4 0 8 15 50 0 0 0 0 0 0 0 0 0 0"
                                                 << "ee9758ccc2f57169";
        QTest::newRow("redcap/clinical-trial-1.xml") << "1 500 0 500 1000 6500 0 0 0 0 0 0 0 0 0 0"
                                                     << "db16a89850e615fd";
        QTest::newRow("redcap/decimal-comma-and-dot.xml") << "1 4 0 4 8 36 0 0 0 0 0 0 0 0 0 0"
                                                          << "ea130f931f69e9fc";
        QTest::newRow("redcap/file-repo.xml") << "1 2 0 2 4 12 2 0 0 0 0 0 0 0 0 0"
                                              << "3720cdff7c25f746";
        QTest::newRow("redcap/longitudinal.xml") << "1 3 18 40 113 406 1 0 0 0 0 0 0 0 0 0"
                                                 << "b4175b899af9f193";
        QTest::newRow("redcap/nonnumeric-record-id.xml") << "1 3 0 3 6 9 0 0 0 0 0 0 0 0 0 0"
                                                         << "eec85fc9cb83b520";
        QTest::newRow("redcap/potentially-problematic-dictionary.xml") << "1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"
                                                                       << "e3b0c44298fc1c14";
        QTest::newRow("redcap/potentially-problematic-values.xml") << "1 2 0 2 4 10 0 0 0 0 0 0 0 0 0 0"
                                                                   << "2293f87ead226b17";
        QTest::newRow("redcap/repeating-instruments.xml") << "1 2 0 6 12 34 0 0 0 0 0 0 0 0 0 0"
                                                          << "af3f497ec198bfb3";
        QTest::newRow("redcap/survey.xml") << "1 2 0 3 10 16 0 0 0 0 0 0 0 0 0 0"
                                           << "5a842e6c71ed8a4d";
        QTest::newRow("redcap/validation-types-1.xml") << "1 1 0 1 4 6 0 0 0 0 0 0 0 0 0 0"
                                                       << "f3770c0eb3f98483";
    }
    void realFiles() {
        QFETCH(QString, counts);
        QFETCH(QString, digest);
        const auto xml = readAll(kFolder + QString::fromUtf8(QTest::currentDataTag()));
        if (xml.empty())
            QSKIP("The folder with other systems' files is not on this machine.");
        const auto file = parse(xml);
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        Counts c;
        for (const auto& block : file->blocks)
            c.block(block);
        QString found;
        for (const auto count :
             {c.blocks, c.subjects, c.events, c.forms, c.groups, c.values, c.typed, c.nulls, c.audits, c.signatures,
              c.annotations, int(file->users.size()), int(file->locations.size()), c.inserts, c.removes, c.upserts})
            found += QString::number(count) + u' ';
        QCOMPARE(found.trimmed(), counts);
        QCOMPARE(QString::fromStdString(base::encodeHex(c.digest.finish()).substr(0, 16)), digest);
    }

    void whatIsNoSuchFileIsRefused_data() {
        QTest::addColumn<QString>("message");
        QTest::newRow("odmlib-test_odm_001.xml")
            << "Line 2, column 325: the file is not well-formed XML (Namespace prefix "
               "'xs' not declared).*";
        QTest::newRow("cdisc-matrix-crf.xml")
            << "Line [0-9]+: ItemGroupData cannot stand in StudyEventData in ODM 1\\.3\\.";
        QTest::newRow("openedc-metadata.xml") << "The file holds no data of participants .*";
        QTest::newRow("../odm-2.0/Chronic_Low_Back_Pain_example.xml")
            << "Line [0-9]+: the ODM element belongs to the namespace .*v2.0; only .* Export the data as ODM 1.3.2.";
        QTest::newRow("../odm-2.0/json/skeleton.json")
            << "The file is JSON, not XML. Clinical data is read from an ODM 1.3 XML file.";
    }
    void whatIsNoSuchFileIsRefused() {
        QFETCH(QString, message);
        const auto xml = readAll(kFolder + QString::fromUtf8(QTest::currentDataTag()));
        if (xml.empty())
            QSKIP("The folder with other systems' files is not on this machine.");
        const auto file = parse(xml);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, base::ErrorKind::BadInput);
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(
            message.replace(u'(', QStringLiteral("\\(")).replace(u')', QStringLiteral("\\)"))));
        QVERIFY2(pattern.match(QString::fromStdString(file.error().message)).hasMatch(), file.error().message.c_str());
    }

    void everyLevelWithItsTransaction() {
        const auto file = parse(fileOf(
            R"(<SubjectData SubjectKey="P-1" TransactionType="Context"><InvestigatorRef UserOID="U.2"/><SiteRef LocationOID="L.1"/>
<StudyEventData StudyEventOID="SE.1" StudyEventRepeatKey="2" TransactionType="Upsert">
<FormData FormOID="FO.1" FormRepeatKey="3" TransactionType="Update">
<ItemGroupData ItemGroupOID="IG.1" ItemGroupRepeatKey="4" TransactionType="Insert">
<ItemData ItemOID="IT.1" Value="1" TransactionType="Remove"/><ItemData ItemOID="IT.2" Value=""/>
<ItemData ItemOID="IT.3" IsNull="Yes"/><ItemData ItemOID="IT.4"/>
</ItemGroupData></FormData></StudyEventData></SubjectData>)"));
        QVERIFY(file);
        QVERIFY(file->transactional);
        QCOMPARE(file->fileOid, "F.1");
        const auto& subject = file->blocks.at(0).subjects.at(0);
        QCOMPARE(subject.key, "P-1");
        QCOMPARE(subject.site, "L.1");
        QCOMPARE(subject.investigator, "U.2");
        QCOMPARE(subject.transaction, Transaction::Context);
        const auto& event = subject.events.at(0);
        QCOMPARE(event.transaction, Transaction::Upsert);
        QCOMPARE(event.repeat, "2");
        QCOMPARE(event.line, std::uint64_t{5});
        QCOMPARE(event.forms.at(0).transaction, Transaction::Update);
        QCOMPARE(event.forms.at(0).repeat, "3");
        const auto& group = onlyGroup(*file);
        QCOMPARE(group.transaction, Transaction::Insert);
        QCOMPARE(group.repeat, "4");
        QCOMPARE(group.items.size(), std::size_t{4});
        QCOMPARE(group.items[0].transaction, Transaction::Remove);
        QCOMPARE(group.items[1].transaction, Transaction::Unstated);
        QCOMPARE(group.items[1].value, std::optional<std::string>(""));
        QVERIFY(!group.items[1].isNull);
        QVERIFY(!group.items[2].value && group.items[2].isNull);
        QVERIFY(!group.items[3].value && !group.items[3].isNull);
        QCOMPARE(group.items[3].line, std::uint64_t{9});
    }

    void claimsOfTheSourceAreKept() {
        const auto file = parse(groupOf(
            R"(<ItemData ItemOID="IT.1" Value="5" v:Kind="a &quot;b&quot;"><AuditRecord EditPoint="Monitoring" UsedImputationMethod="No">)"
            R"(<UserRef UserOID="U.1"/><LocationRef LocationOID="L.1"/><DateTimeStamp>2026-11-22T10:00:00+01:00</DateTimeStamp>)"
            R"(<ReasonForChange>wrong &amp; late</ReasonForChange><SourceID>77</SourceID></AuditRecord>)"
            R"(<Signature><UserRef UserOID="U.2"/><LocationRef LocationOID="L.2"/><SignatureRef SignatureOID="SD.1"/>)"
            R"(<DateTimeStamp>2026-11-23T10:00:00</DateTimeStamp><CryptoBindingManifest>abc</CryptoBindingManifest></Signature>)"
            R"(<MeasurementUnitRef MeasurementUnitOID="MU.1"/>)"
            R"(<Annotation SeqNum="1" TransactionType="Insert"><Comment SponsorOrSite="Site">why so low?</Comment>)"
            R"(<Flag><FlagValue CodeListOID="CL.1">open</FlagValue><FlagType CodeListOID="CL.2">query</FlagType></Flag></Annotation>)"
            R"(<v:Query Status="Open">see <v:b>this</v:b></v:Query></ItemData>)"));
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        const auto& item = onlyGroup(*file).items.at(0);
        QCOMPARE(item.unit, "MU.1");
        QCOMPARE(item.claims.size(), std::size_t{5});
        QCOMPARE(std::get<SourceFragment>(item.claims[0]).xml, R"(xmlns:v="urn:vendor" v:Kind="a &quot;b&quot;")");
        QVERIFY((std::get<SourceAudit>(item.claims[1]) ==
                 SourceAudit{{}, "U.1", "L.1", "2026-11-22T10:00:00+01:00", "wrong & late", "77", "Monitoring", "No"}));
        QVERIFY((std::get<SourceSignature>(item.claims[2]) ==
                 SourceSignature{{}, "U.2", "L.2", "SD.1", "2026-11-23T10:00:00", "abc"}));
        QVERIFY((std::get<SourceAnnotation>(item.claims[3]) ==
                 SourceAnnotation{
                     {}, "1", "why so low?", "Site", {{"open", "CL.1", "query", "CL.2"}}, Transaction::Insert}));
        const auto& query = std::get<SourceFragment>(item.claims[4]).xml;
        const auto again = parse(groupOf("<ItemData ItemOID=\"IT.1\" Value=\"5\">" + query + "</ItemData>"));
        QVERIFY2(again, query.c_str());
        QVERIFY(query.find("Status=\"Open\"") != std::string::npos && query.find(">this</") != std::string::npos);
        QVERIFY(query.find("urn:vendor") != std::string::npos);
    }

    void claimsAreFoundByTheirId() {
        const std::string sections =
            R"(<AuditRecords><AuditRecord ID="A.1"><UserRef UserOID="U.1"/><LocationRef LocationOID="L.1"/>)"
            R"(<DateTimeStamp>2026-11-22</DateTimeStamp></AuditRecord><AuditRecord ID="A.2"/></AuditRecords>)"
            R"(<Signatures><Signature ID="S.1"><UserRef UserOID="U.9"/></Signature></Signatures>)"
            R"(<Annotations><Annotation ID="N.1" SeqNum="4"><Comment>so</Comment></Annotation></Annotations>)";
        const std::string values =
            R"(<SubjectData SubjectKey="P-1"><StudyEventData StudyEventOID="SE.1"><FormData FormOID="FO.1">
<ItemGroupData ItemGroupOID="IG.1"><ItemDataInteger ItemOID="IT.1" AuditRecordID="A.1" SignatureID="S.1" AnnotationID="N.1" MeasurementUnitOID="MU.1"> 12
</ItemDataInteger><ItemDataString ItemOID="IT.2" AuditRecordID="A.1"> kept <![CDATA[<as> it]]> is </ItemDataString>
</ItemGroupData></FormData></StudyEventData></SubjectData>)";
        const auto file = parse(fileOf(values + sections));
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        const auto& items = onlyGroup(*file).items;
        QCOMPARE(items.at(0).typed, "Integer");
        QCOMPARE(items.at(0).value, std::optional<std::string>("12"));
        QCOMPARE(items.at(0).unit, "MU.1");
        QCOMPARE(std::get<SourceAudit>(items.at(0).claims.at(0)).user, "U.1");
        QCOMPARE(std::get<SourceSignature>(items.at(0).claims.at(1)).user, "U.9");
        QCOMPARE(std::get<SourceAnnotation>(items.at(0).claims.at(2)).comment, "so");
        QCOMPARE(items.at(1).value, std::optional<std::string>(" kept <as> it is "));
        QCOMPARE(std::get<SourceAudit>(items.at(1).claims.at(0)).time, "2026-11-22");
        QCOMPARE(file->blocks.at(0).claims.size(), std::size_t{1}); // A.2, which nothing refers to
        for (const auto* id : {"A.1", "S.1", "N.1"}) {
            auto without = sections;
            without.replace(without.find(std::string("ID=\"") + id), 7, "ID=\"X.1");
            const auto dangling = parse(fileOf(values + without));
            QVERIFY(!dangling);
            QVERIFY2(dangling.error().message.starts_with("Line ") &&
                         dangling.error().message.find(std::string("refers to '") + id) != std::string::npos,
                     dangling.error().message.c_str());
        }
    }

    void personsPlacesAndMeanings() {
        const auto file =
            parse(fileOf("", R"(<AdminData><User OID="U.1" UserType="Investigator"><LoginName>anna</LoginName>
<FirstName>Anna</FirstName><LastName>Ott</LastName><Organization>Clinic</Organization></User><User OID="U.2"><FullName>B. Berg</FullName></User>
<Location OID="L.1" Name="Ward 3" LocationType="Site"><MetaDataVersionRef StudyOID="S.1" MetaDataVersionOID="V.1" EffectiveDate="2026-01-01"/></Location>
<SignatureDef OID="SD.1" Methodology="Electronic"><Meaning>Approved</Meaning><LegalReason>own data</LegalReason></SignatureDef></AdminData>)"));
        QVERIFY(file);
        QVERIFY((file->users == std::vector<SourceUser>{{"U.1", "anna", "Anna Ott", "Clinic", "Investigator"},
                                                        {"U.2", {}, "B. Berg", {}, {}}}));
        QVERIFY((file->locations == std::vector<SourceLocation>{{"L.1", "Ward 3", "Site"}}));
        QVERIFY((file->meanings == std::vector<SourceMeaning>{{"SD.1", "Approved", "own data", "Electronic"}}));
    }

    void refusals_data() {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const std::string& xml, const char* message) {
            QTest::newRow(name) << QString::fromStdString(xml) << QString::fromUtf8(message);
        };
        const std::string head = kHead;
        row("empty", "", "The file is empty.");
        row("not ODM", "<a/>",
            "Line 1: the file is XML, but its first element is 'a', not ODM. Clinical data is read from an ODM 1.3 "
            "file.");
        row("doctype", "<!DOCTYPE ODM [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + fileOf(""),
            "Line 1: the file has a document type (<!DOCTYPE ...>), which can pull in other files. An ODM file needs "
            "none: remove it.");
        row("ODM 2",
            QString::fromStdString(fileOf("")).replace(QLatin1String("1.3.2"), QLatin1String("2.0")).toStdString(),
            "Line 2: this is ODM 2.0, which cannot be read yet. Export the data as ODM 1.3.2.");
        row("file type",
            QString::fromStdString(fileOf(""))
                .replace(QLatin1String("Transactional"), QLatin1String("Both"))
                .toStdString(),
            "Line 2: FileType is 'Both'; it must be Snapshot or Transactional.");
        row("no data", head + "</ODM>",
            "The file holds no data of participants (no ClinicalData and no ReferenceData).");
        row("no key", fileOf("<SubjectData/>"), "Line 4: SubjectData has no SubjectKey.");
        row("no item OID", groupOf("<ItemData Value=\"1\"/>"), "Line 8: ItemData has no ItemOID.");
        row("transaction", groupOf("<ItemData ItemOID=\"IT.1\" Value=\"1\" TransactionType=\"insert\"/>"),
            "Line 8: ItemData IT.1: the TransactionType is 'insert'; it must be Insert, Update, Remove, Upsert or "
            "Context.");
        row("null and value", groupOf("<ItemData ItemOID=\"IT.1\" Value=\"\" IsNull=\"Yes\"/>"),
            "Line 8: ItemData IT.1 says that there is no value (IsNull) and gives one.");
        row("null no", groupOf("<ItemData ItemOID=\"IT.1\" IsNull=\"No\"/>"),
            "Line 8: ItemData IT.1: IsNull is 'No'; it can only be Yes, or not there.");
        row("nested group", groupOf("<ItemGroupData ItemGroupOID=\"IG.2\"/>"),
            "Line 8: ItemGroupData cannot stand in ItemGroupData in ODM 1.3.");
        row("item in form", subjectOf("<ItemData ItemOID=\"IT.1\" Value=\"1\"/>"),
            "Line 5: ItemData cannot stand in SubjectData in ODM 1.3.");
        row("archival upsert",
            QString::fromStdString(groupOf("<ItemData ItemOID=\"IT.1\" Value=\"1\" TransactionType=\"Upsert\"/>"))
                .replace(QLatin1String("FileOID"), QLatin1String("Archival=\"Yes\" FileOID"))
                .toStdString(),
            "Line 8: ItemData IT.1: an Upsert cannot stand in a file whose Archival is Yes.");
        std::string deep;
        for (int i = 0; i < 100; ++i)
            deep += "<v:a>";
        row("deep", groupOf(deep), "Line 8: elements are nested deeper than 64, which is the limit.");
        row("long key", fileOf("<SubjectData SubjectKey=\"" + std::string(1025, 'x') + "\"/>"),
            "Line 4: the attribute SubjectKey is longer than 1024 bytes, which is the limit.");
        std::string many = "<v:a";
        for (int i = 0; i < 300; ++i)
            many += " a" + std::to_string(i) + "=\"1\"";
        row("many attributes", groupOf(many + "/>"),
            "Line 8: an element has more than 256 attributes, which is the limit.");
    }
    void refusals() {
        QFETCH(QString, xml);
        QFETCH(QString, message);
        const auto file = parse(xml.toStdString());
        QVERIFY(!file);
        QCOMPARE(file.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(QString::fromStdString(file.error().message), message);
    }

    void everyTruncationIsRefused() {
        const auto xml = groupOf("<ItemData ItemOID=\"IT.1\" Value=\"1\"><v:q>x</v:q></ItemData>");
        QVERIFY(parse(xml));
        for (std::size_t length = 0; length + 1 < xml.size(); ++length)
            QVERIFY2(!parse(xml.substr(0, length)), std::to_string(length).c_str());
    }

    void encodings() {
        auto latin = groupOf("<ItemData ItemOID=\"IT.1\" Value=\"M\xfc"
                             "de\"/>");
        latin.replace(latin.find("UTF-8"), 5, "ISO-8859-1");
        QCOMPARE(onlyGroup(parse(latin).value()).items.at(0).value, std::optional<std::string>("M\xc3\xbc"
                                                                                               "de"));
        const auto wide = QString::fromStdString(groupOf("<ItemData ItemOID=\"IT.1\" Value=\"日本\"/>"));
        std::string bytes("\xff\xfe", 2);
        bytes.append(reinterpret_cast<const char*>(wide.utf16()), static_cast<std::size_t>(wide.size()) * 2);
        QCOMPARE(onlyGroup(parse(bytes).value()).items.at(0).value, std::optional<std::string>("日本"));
        QVERIFY(!parse(groupOf("<ItemData ItemOID=\"IT.1\" Value=\"M\xfc"
                               "de\"/>")));
        QVERIFY(!parse(groupOf("<ItemData ItemOID=\"IT.1\" Value=\"&x;\"/>")));
    }

    void deviationsAreWarnedAbout() {
        auto plain = subjectOf("<FormData FormOID=\"FO.1\"><ItemGroupData ItemGroupOID=\"IG.1\"/></FormData>"
                               "<FormData FormOID=\"FO.2\"/>");
        plain.replace(plain.find("xmlns=\"http://www.cdisc.org/ns/odm/v1.3\""), 40, "");
        plain.replace(plain.find(" MetaDataVersionOID=\"V.1\""), 25, "");
        const auto file = parse(plain);
        QVERIFY2(file, file ? "" : file.error().message.c_str());
        QCOMPARE(file->warnings.size(), std::size_t{3});
        QCOMPARE(file->warnings[0].line, std::uint64_t{2});
        QVERIFY(file->warnings[2].message.starts_with("FormData stands in SubjectData without a visit"));
        QCOMPARE(file->blocks.at(0).subjects.at(0).events.size(), std::size_t{1});
        QCOMPARE(file->blocks.at(0).subjects.at(0).events.at(0).forms.size(), std::size_t{2});
    }

    void readingIsStopped() {
        std::string items;
        for (int i = 0; i < 2000; ++i)
            items += "<ItemData ItemOID=\"IT.1\" Value=\"1\"/>";
        class Stop final : public base::ProgressPort {
        public:
            void report(std::string_view, std::uint64_t done, std::uint64_t) override { m_done = done; }
            [[nodiscard]] bool cancelRequested() const override { return m_done >= 1000; }

        private:
            std::uint64_t m_done = 0;
        } stop;
        const auto file = parseClinicalData(base::bytesOf(groupOf(items)), stop);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestOdmClinicalData)
#include "tst_odm_clinical_data.moc"
