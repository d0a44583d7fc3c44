// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clinical_reader.h"
#include "exchange/import_difference.h"

#include <QFile>
#include <QTest>

using namespace caseseal;
using namespace caseseal::exchange;
using evidence::ItemPlace;
using Kind = ImportKind;

namespace {

const QString kFolder = QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/");

std::string readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Two visits, the second repeats; a form with a group of three items and a repeating group of one.
study::Study smallStudy() {
    study::Study study;
    study.oid = "S.1";
    study.events.resize(2);
    study.events[0].oid = "SE.1";
    study.events[1].oid = "SE.2";
    study.events[1].repeating = true;
    for (auto& event : study.events)
        event.forms = {{"FO.1", true, {}, {}}};
    study.forms["FO.1"].oid = "FO.1";
    study.forms["FO.1"].groups = {{"IG.1", true, {}}, {"IG.R", false, {}}};
    study.groups["IG.1"].items = {{"IT.N", false, {}, {}}, {"IT.T", false, {}, {}}, {"IT.S", false, {}, {}}};
    study.groups["IG.R"].repeating = true;
    study.groups["IG.R"].items = {{"IT.D", false, {}, {}}};
    study.items["IT.N"].dataType = study::DataType::Integer;
    study.items["IT.N"].rangeChecks = {{study::Comparator::Le, {"300"}, true, {}, {}, {}},
                                       {study::Comparator::Le, {"200"}, false, {}, {}, {}}};
    study.items["IT.T"].dataType = study::DataType::Text;
    study.items["IT.S"].codeList = "CL.S";
    study.items["IT.D"].dataType = study::DataType::Date;
    study.codeLists["CL.S"].items = {{"F", {}}, {"M", {}}};
    for (auto& [oid, item] : study.items)
        item.oid = oid;
    for (auto& [oid, group] : study.groups)
        group.oid = oid;
    return study;
}

ItemPlace place(const char* group, const char* item, const char* groupRepeat = "") {
    return {"P-1", "SE.1", "", "FO.1", "", group, groupRepeat, item};
}

HeldData held() {
    HeldData out;
    out.subjects = {"P-1"};
    out.values[place("IG.1", "IT.N")] = {"120", {}};
    out.values[place("IG.1", "IT.T")] = {std::nullopt, {}};
    out.values[place("IG.R", "IT.D", "1")] = {"2026-01-01", {}};
    out.values[place("IG.R", "IT.D", "2")] = {"2026-01-02", {}};
    return out;
}

ClinicalFile parsed(const std::string& xml) {
    base::NoProgress progress;
    auto file = parseClinicalData(base::bytesOf(xml), progress);
    if (!file)
        qFatal("%s", file.error().message.c_str());
    return std::move(*file);
}

ClinicalFile fileOf(const std::string& inside, const char* type, const char* studyOid = "S.1") {
    return parsed(std::string("<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\" ODMVersion=\"1.3.2\" FileType=\"") +
                  type + "\">\n<ClinicalData StudyOID=\"" + studyOid + "\" MetaDataVersionOID=\"V.1\">\n" + inside +
                  "\n</ClinicalData></ODM>");
}

/// Groups of participant P-1, first visit; the participant only names where.
ClinicalFile changes(const std::string& groups, const char* type = "Transactional") {
    return fileOf("<SubjectData SubjectKey=\"P-1\" TransactionType=\"Context\"><StudyEventData StudyEventOID=\"SE.1\">"
                  "<FormData FormOID=\"FO.1\">\n" +
                      groups + "\n</FormData></StudyEventData></SubjectData>",
                  type);
}
std::string groupOf(const std::string& items, const std::string& transaction = "Upsert") {
    return "<ItemGroupData ItemGroupOID=\"IG.1\" TransactionType=\"" + transaction + "\">" + items + "</ItemGroupData>";
}
std::string value(const char* item, const char* text) {
    return std::string("<ItemData ItemOID=\"") + item + "\" Value=\"" + text + "\"/>";
}

std::string removed(const char* item) {
    return std::string("<ItemData ItemOID=\"") + item + "\" TransactionType=\"Remove\"/>";
}

ImportDifference compared(const ClinicalFile& file, const HeldData& data = held()) {
    return compareImport(smallStudy(), data, file);
}

/// "Changed IT.N 120>130" for each line.
QString said(const ImportDifference& difference) {
    static const char* const kNames[] = {"New",          "Set",        "Changed",      "Unchanged",
                                         "Removed",      "Calculated", "UnknownStudy", "UnknownSubject",
                                         "UnknownPlace", "WrongValue", "Contradiction"};
    QStringList out;
    for (const auto& line : difference.lines)
        out << QStringLiteral("%1 %2%3 %4>%5")
                   .arg(QLatin1String(kNames[int(line.kind)]),
                        QString::fromStdString(line.place.item.empty() ? line.place.subject : line.place.item),
                        QString::fromStdString(line.place.groupRepeat),
                        QString::fromStdString(line.before.value_or("-")),
                        QString::fromStdString(line.after.value_or("-")));
    return out.join(u';');
}

/// As if the difference had been sealed.
HeldData sealedWith(HeldData data, const ImportDifference& difference) {
    for (const auto& line : difference.lines) {
        if (line.kind == Kind::NewSubject)
            data.subjects.insert(line.place.subject);
        if (line.kind == Kind::Set || line.kind == Kind::Changed || line.kind == Kind::Removed)
            data.values[line.place] = {line.after, line.unit};
    }
    return data;
}

} // namespace

/// The preview of an import: what would be set, changed and removed, and what stands in the way.
class TestImportDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfChange() {
        const auto difference = compared(changes(
            groupOf(value("IT.N", "130") + value("IT.T", "new") + value("IT.S", "F")) +
            R"(<ItemGroupData ItemGroupOID="IG.R" ItemGroupRepeatKey="1"><ItemData ItemOID="IT.D" Value="2026-01-01"/></ItemGroupData>)"
            R"(<ItemGroupData ItemGroupOID="IG.R" ItemGroupRepeatKey="2"><ItemData ItemOID="IT.D" IsNull="Yes" TransactionType="Update"/></ItemGroupData>)"
            R"(<ItemGroupData ItemGroupOID="IG.R" ItemGroupRepeatKey="3"><ItemData ItemOID="IT.D" Value="2026-01-03" TransactionType="Insert"/></ItemGroupData>)"));
        QCOMPARE(said(difference),
                 QStringLiteral("Changed IT.N 120>130;Set IT.S ->F;Set IT.T ->new;Removed IT.D2 2026-01-02>-;"
                                "Set IT.D3 ->2026-01-03")); // the first repeat stands in the context of its participant
        QVERIFY(difference.canBeSealed());
        QCOMPARE(difference.count(Kind::Set), std::size_t{3});
        QCOMPARE(difference.lines.front().line, std::uint64_t{4});
        const auto again = compared(changes(groupOf(value("IT.N", "130"))), sealedWith(held(), difference));
        QCOMPARE(said(again), QStringLiteral("Unchanged IT.N 130>130"));
    }

    void transactionsFollowOneAnother() {
        QCOMPARE(
            said(compared(changes(groupOf(value("IT.N", "130"), "Update") + groupOf(value("IT.N", "140"), "Update")))),
            QStringLiteral("Changed IT.N 120>140"));
        QCOMPARE(
            said(compared(changes(groupOf(value("IT.N", "130"), "Update") + groupOf(value("IT.N", "120"), "Update")))),
            QStringLiteral("Unchanged IT.N 120>120"));
        QCOMPARE(said(compared(changes(groupOf(value("IT.S", "M"), "Insert") + groupOf(removed("IT.S"))))),
                 QStringLiteral("Unchanged IT.S ->-"));
        QCOMPARE(said(compared(changes(groupOf(value("IT.N", "5"), "Context")))), QString());
        // an element's own word counts before the one around it
        QCOMPARE(said(compared(changes(groupOf(removed("IT.N"), "Insert")))), QStringLiteral("Removed IT.N 120>-"));
        QCOMPARE(said(compared(changes(groupOf("<ItemData ItemOID=\"IT.N\"/>")))), QString()); // says nothing
        QCOMPARE(said(compared(changes(groupOf(value("IT.N", ""))))), QStringLiteral("Removed IT.N 120>-"));
    }

    void whatIsRemovedWithWhatIsAroundIt() {
        QCOMPARE(said(compared(changes(
                     "<ItemGroupData ItemGroupOID=\"IG.R\" ItemGroupRepeatKey=\"2\" TransactionType=\"Remove\"/>"))),
                 QStringLiteral("Removed IT.D2 2026-01-02>-"));
        QCOMPARE(
            said(compared(fileOf("<SubjectData SubjectKey=\"P-1\" TransactionType=\"Remove\"/>", "Transactional"))),
            QStringLiteral("Removed IT.N 120>-;Removed IT.D1 2026-01-01>-;Removed IT.D2 2026-01-02>-"));
        const auto nothing = compared(
            changes("<ItemGroupData ItemGroupOID=\"IG.R\" ItemGroupRepeatKey=\"7\" TransactionType=\"Remove\"/>"));
        QCOMPARE(nothing.count(Kind::Contradiction), std::size_t{1});
        const auto restored = compared(changes("<ItemGroupData ItemGroupOID=\"IG.1\" TransactionType=\"Remove\"/>" +
                                               groupOf(value("IT.N", "99"), "Insert")));
        QVERIFY(said(restored).contains(QLatin1String("Changed IT.N 120>99")));
        QVERIFY(restored.canBeSealed());
    }

    void participants() {
        const auto file = [](const char* transaction) {
            return fileOf(
                std::string("<SubjectData SubjectKey=\"P-2\" TransactionType=\"") + transaction +
                    "\"><StudyEventData StudyEventOID=\"SE.2\" StudyEventRepeatKey=\"4\"><FormData FormOID=\"FO.1\">" +
                    groupOf(value("IT.N", "1"), "Insert") + "</FormData></StudyEventData></SubjectData>",
                "Transactional");
        };
        for (const auto* may : {"Insert", "Upsert"})
            QCOMPARE(said(compared(file(may))), QStringLiteral("New P-2 ->-;Set IT.N ->1"));
        for (const auto* may : {"Update", "Context", "Remove"}) {
            const auto difference = compared(file(may));
            QCOMPARE(said(difference), QStringLiteral("UnknownSubject P-2 ->-"));
            QVERIFY(!difference.canBeSealed());
        }
        QCOMPARE(compared(file("Insert")).lines.back().place.eventRepeat, "4");
    }

    void whatStandsInTheWay_data() {
        QTest::addColumn<QString>("groups");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const std::string& groups, Kind kind, const char* what) {
            QTest::newRow(name) << QString::fromStdString(groups) << int(kind) << QString::fromUtf8(what);
        };
        row("item", groupOf(value("IT.X", "1")), Kind::UnknownPlace, "Group IG.1 has no item IT.X.");
        row("item of another group", groupOf(value("IT.D", "2026-01-01")), Kind::UnknownPlace,
            "Group IG.1 has no item IT.D.");
        row("group",
            "<ItemGroupData ItemGroupOID=\"IG.9\" TransactionType=\"Upsert\">" + value("IT.N", "1") +
                "</ItemGroupData>",
            Kind::UnknownPlace, "Form FO.1 has no group IG.9.");
        row("repeat",
            "<ItemGroupData ItemGroupOID=\"IG.1\" ItemGroupRepeatKey=\"2\" TransactionType=\"Upsert\">" +
                value("IT.N", "1") + "</ItemGroupData>",
            Kind::UnknownPlace, "Group IG.1 does not repeat, but the file gives it the repeat key \"2\".");
        row("type", groupOf(value("IT.N", "12 mg")), Kind::WrongValue, "");
        row("code", groupOf(value("IT.S", "X")), Kind::WrongValue, "");
        row("range", groupOf(value("IT.N", "301")), Kind::WrongValue, "Above the allowed maximum of 300.");
        row("inserted", groupOf(value("IT.N", "5"), "Insert"), Kind::Contradiction,
            "The file inserts a value where there is another one.");
        row("updated", groupOf(value("IT.S", "F"), "Update"), Kind::Contradiction,
            "The file updates a value that is not there.");
        row("removed", groupOf(removed("IT.S")), Kind::Contradiction, "The file removes a value that is not there.");
    }
    void whatStandsInTheWay() {
        QFETCH(QString, groups);
        QFETCH(int, kind);
        QFETCH(QString, what);
        const auto difference = compared(changes(groups.toStdString()));
        QCOMPARE(difference.lines.size(), std::size_t{1});
        QCOMPARE(int(difference.lines[0].kind), kind);
        QCOMPARE(difference.lines[0].line, std::uint64_t{4});
        QVERIFY(difference.lines[0].what.ends_with('.'));
        if (!what.isEmpty())
            QCOMPARE(QString::fromStdString(difference.lines[0].what), what);
        QVERIFY(!difference.canBeSealed());
    }

    /// Said in so many words it is one; an empty text where nothing stood is nothing.
    void firstBlanks() {
        const std::string blank = "<ItemData ItemOID=\"IT.S\" IsNull=\"Yes\"/>";
        QCOMPARE(said(compared(changes(groupOf(blank, "Insert")))), QStringLiteral("Set IT.S ->-"));
        QCOMPARE(said(compared(changes(groupOf(value("IT.S", ""))))), QStringLiteral("Unchanged IT.S ->-"));
        QCOMPARE(said(compared(changes(groupOf(blank, "Insert") + groupOf(removed("IT.S"))))),
                 QStringLiteral("Contradiction IT.S ->-"));
        QCOMPARE(said(compared(changes(groupOf("<ItemData ItemOID=\"IT.T\" IsNull=\"Yes\"/>")))),
                 QStringLiteral("Unchanged IT.T ->-")); // a blank stands there
    }

    /// Its own audit record or that of the nearest element around it; a signature covers what stood when it was made.
    void claimsOfTheLastWord() {
        const auto audit = [](const char* user) {
            return std::string("<AuditRecord><UserRef UserOID=\"") + user +
                   "\"/><LocationRef "
                   "LocationOID=\"L\"/><DateTimeStamp>2026-01-01T00:00:00Z</DateTimeStamp></AuditRecord>";
        };
        const std::string signature =
            "<Signature><UserRef UserOID=\"S\"/><LocationRef LocationOID=\"L\"/><SignatureRef "
            "SignatureOID=\"M\"/><DateTimeStamp>2026-01-02T00:00:00Z</DateTimeStamp></Signature>";
        const auto own = "<ItemData ItemOID=\"IT.N\" Value=\"130\">" + audit("U.2") + "</ItemData>";
        const auto difference = compared(changes(groupOf(audit("U.1") + signature + own + value("IT.T", "new")) +
                                                 groupOf(value("IT.S", "F"), "Insert")));
        QStringList found;
        for (const auto& line : difference.lines) {
            const auto* by = claimOf<SourceAudit>(line.claims);
            found << QString::fromStdString(line.place.item + " " + (by ? by->user : "nobody") +
                                            (claimOf<SourceSignature>(line.claims) ? " signed" : ""));
        }
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("IT.N U.2 signed"), QStringLiteral("IT.S nobody"),
                                     QStringLiteral("IT.T U.1 signed")}));
        const auto later = compared(
            changes(groupOf(signature + value("IT.N", "130"), "Update") + groupOf(value("IT.N", "140"), "Update")));
        QVERIFY(!claimOf<SourceSignature>(later.lines.at(0).claims));
    }

    void softChecksDoNotStandInTheWay() {
        const auto difference = compared(changes(groupOf(value("IT.N", "250"))));
        QVERIFY(difference.canBeSealed());
        QCOMPARE(difference.lines.at(0).checks.size(), std::size_t{1});
    }

    void snapshots() {
        const std::string both = groupOf(value("IT.N", "7"), "Insert");
        const auto file = [&](const std::string& groups) {
            return fileOf(
                "<SubjectData SubjectKey=\"P-1\"><StudyEventData StudyEventOID=\"SE.1\"><FormData FormOID=\"FO.1\">" +
                    groups + "</FormData></StudyEventData></SubjectData>",
                "Snapshot");
        };
        QCOMPARE(said(compared(file(both))), QStringLiteral("Changed IT.N 120>7")); // what it does not mention stays
        QCOMPARE(compared(file(both + both)).count(Kind::Contradiction), std::size_t{0});
        QCOMPARE(compared(file(both + groupOf(value("IT.N", "8")))).count(Kind::Contradiction), std::size_t{1});
        const auto other = compared(fileOf("", "Snapshot", "S.2"));
        QCOMPARE(other.count(Kind::UnknownStudy), std::size_t{1});
        QVERIFY(!other.canBeSealed());
    }

    /// Real data over the real designs it belongs to, into nothing; taken over, the same file changes nothing more.
    void aSourceMayCallTheStudyOtherwise() {
        const auto subject = "<SubjectData SubjectKey=\"P-1\"><StudyEventData StudyEventOID=\"SE.1\"><FormData "
                             "FormOID=\"FO.1\">" +
                             groupOf(value("IT.N", "130")) + "</FormData></StudyEventData></SubjectData>";
        const auto file = fileOf(subject, "Transactional", "S.1-SITE");
        QCOMPARE(compareImport(smallStudy(), held(), file).count(Kind::UnknownStudy), std::size_t{1});
        QCOMPARE(compareImport(smallStudy(), held(), file, {{"S.1-OTHER", "S.1"}}).count(Kind::UnknownStudy),
                 std::size_t{1});
        QCOMPARE(said(compareImport(smallStudy(), held(), file, {{"S.1-SITE", "S.1"}})),
                 QStringLiteral("Changed IT.N 120>130"));
        const auto ours = fileOf(subject, "Transactional"); // a map may also say that our OID means another study
        QCOMPARE(said(compareImport(smallStudy(), held(), ours, {{"S.1-SITE", "S.1"}})),
                 QStringLiteral("Changed IT.N 120>130"));
        QCOMPARE(compareImport(smallStudy(), held(), ours, {{"S.1", "S.9"}}).count(Kind::UnknownStudy), std::size_t{1});
    }

    /// OpenClinica: three sites, each under a StudyOID of its own. Where its sites are known, none is another study.
    void sitesOfOpenClinica() {
        const auto xml = readAll(kFolder + QStringLiteral("openclinica-full-extract.xml"));
        if (xml.empty())
            QSKIP("The folder with other systems' files is not on this machine.");
        study::Study study;
        study.oid = "S_R0112345";
        const auto file = parsed(xml);
        QCOMPARE(compareImport(study, {}, file).count(Kind::UnknownStudy), std::size_t{3});
        const StudyNames sites = {{"S_R0112345_6657", study.oid}, {"S_R0112345_7258", study.oid}};
        QCOMPARE(compareImport(study, {}, file, sites).count(Kind::UnknownStudy), std::size_t{1});
    }

    void realFiles_data() {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("counts"); // new participants, set, unknown places, wrong values, contradictions
        QTest::newRow("openedc-clinicaldata.xml") << "openedc-metadata.xml"
                                                  << "90 1684 0 0 0";
        QTest::newRow("odmlib-odm-data-snapshot.xml") << "odmlib-odm-data-snapshot.xml"
                                                      << "2 165 0 0 0";
        QTest::newRow("redcap/clinical-trial-1.xml") << "redcap/clinical-trial-1.xml"
                                                     << "500 6500 0 0 0";
        // four items stand in no group of their form, a picture is longer than its item, and 16 numbers have more
        // digits after the point than the design that the file itself brings
        QTest::newRow("redcap/longitudinal.xml") << "redcap/longitudinal.xml"
                                                 << "3 385 4 17 0";
    }
    void realFiles() {
        QFETCH(QString, design);
        QFETCH(QString, counts);
        const auto xml = readAll(kFolder + QString::fromUtf8(QTest::currentDataTag())),
                   metadata = readAll(kFolder + design);
        if (xml.empty() || metadata.empty())
            QSKIP("The folder with other systems' files is not on this machine.");
        const auto study = study::parseOdm(base::bytesOf(metadata));
        QVERIFY(study);
        const auto file = parsed(xml);
        const auto first = compareImport(study->study, {}, file);
        QString found;
        for (const auto kind : {Kind::NewSubject, Kind::Set, Kind::UnknownPlace, Kind::WrongValue, Kind::Contradiction})
            found += QString::number(first.count(kind)) + u' ';
        QCOMPARE(found.trimmed(), counts);
        QCOMPARE(first.canBeSealed(), counts.endsWith(QLatin1String(" 0 0 0")));
        const auto second = compareImport(study->study, sealedWith({}, first), file);
        QCOMPARE(second.count(Kind::NewSubject) + second.count(Kind::Set) + second.count(Kind::Changed) +
                     second.count(Kind::Removed),
                 std::size_t{0});
        QCOMPARE(second.count(Kind::Unchanged), first.count(Kind::Set) + first.count(Kind::Unchanged));
    }
};

QTEST_APPLESS_MAIN(TestImportDifference)
#include "tst_import_difference.moc"
