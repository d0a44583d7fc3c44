// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clinical_reader.h"
#include "exchange/clinical_writer.h"
#include "exchange/import_difference.h"
#include "study/odm_reader.h"
#include "study/study_diff.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using namespace caseseal::exchange;
using evidence::ItemPlace;
using enum Transaction;

namespace {

const QString kSchema = QStringLiteral(CASESEAL_SHARED_DATA "/interop/schema/odm-1.3.2/ODM1-3-2.xsd");
const QString kPractice = QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml");

std::string readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

ClinicalExport exportOf(bool transactional = true) {
    ClinicalExport out;
    out.transactional = transactional;
    out.fileOid = "F.1";
    out.created = out.asOf = "2026-11-29T17:00:00.123Z";
    out.sourceSystem = "Case & \"Seal\"";
    out.sourceSystemVersion = "1";
    out.study = "S.1";
    out.version = "V.1";
    out.priorFileOid = "F.0";
    out.effectiveFrom = "2026-01-01";
    out.users = {{"U.1", "mm", "Mara <Müller>", "Klinik", "Investigator"}, {"U.2", "", "佐藤 花子", "", ""}};
    out.locations = {{"L.1", "Site \"1\"", "Site"}, {"L.2", "Sponsor", "Sponsor"}};
    out.meanings = {{"M.1", "I have reviewed this form.", "Review & approval", "Digital"}};
    return out;
}

SourceAudit audit(const char* time, const char* user = "U.1", const std::string& reason = {}) {
    SourceAudit out;
    out.user = user;
    out.location = "L.1";
    out.time = time;
    out.reason = reason;
    out.sourceId = "entry 1:2";
    return out;
}
SourceSignature signature() { return {{}, "U.2", "L.1", "M.1", "2026-02-01T00:00:00+01:00", "a1b2c3=="}; }
/// What a blank with a reason looks like.
SourceAnnotation nullFlavour(const char* code) {
    return {{}, "1", "not done,\nsays the nurse", "Site", {{code, "CL.NULL", "null", "CL.KIND"}}, Insert};
}

ItemPlace place(const char* item, const char* group = "IG.1", const char* repeat = "") {
    return {"P-1", "SE.1", "", "FO.1", "", group, repeat, item};
}
ItemPlace participant(const std::string& key) { return {key, "", "", "", "", "", "", ""}; }
ClinicalChange change(ItemPlace place, Transaction transaction, std::optional<std::string> value,
                      SourceClaims claims = {audit("2026-01-10T08:00:00Z")}) {
    ClinicalChange out;
    out.place = std::move(place);
    out.transaction = transaction;
    out.value = std::move(value);
    out.claims = std::move(claims);
    return out;
}

/// Two participants: enrolled, entered, changed with reasons, left blank, removed and entered again, signed.
std::vector<ClinicalChange> story() {
    std::vector<ClinicalChange> out;
    auto enrolled = change(participant("P-1"), Insert, {}, {audit("2026-01-09T08:00:00Z")});
    enrolled.site = "L.1";
    enrolled.investigator = "U.1";
    out.push_back(enrolled);
    out.push_back(change(place("IT.N"), Insert, "120"));
    out.back().unit = "MU.1";
    out.push_back(change(place("IT.T"), Insert, " \"quotes\" & 'ticks' <b>]]>\tline\nline\r\nend\r ",
                         {audit("2026-01-10T08:00:00Z"), nullFlavour("NI")}));
    out.push_back(change(place("IT.S"), Insert, {}, {audit("2026-01-10T08:00:00Z"), nullFlavour("ASKU")}));
    out.back().isNull = true;
    out.push_back(change(place("IT.D", "IG.R", "1"), Insert, "2026-01-01"));
    out.push_back(change(place("IT.D", "IG.R", "2"), Insert, "2026-01-02"));
    out.push_back(change(place("IT.N"), Update, "130",
                         {audit("2026-01-11T08:00:00.5+01:00", "U.2", " typed\twrong,\r\n\"sorry\" <&> 🙂")}));
    out.back().unit = "MU.1";
    out.push_back(change(place("IT.D", "IG.R", "2"), Remove, {}, {audit("2026-01-12T08:00:00Z", "U.1", "none")}));
    out.push_back(change(place("IT.D", "IG.R", "2"), Insert, "2026-01-03", {audit("2026-01-13T08:00:00Z")}));
    out.push_back(change({"P-1", "SE.1", "", "FO.1", "", "", "", ""}, Context, {}, {signature()}));
    out.push_back(change(place("IT.S"), Update, "F", {audit("2026-02-02T08:00:00Z", "U.1", "asked again")}));
    out.back().version = "V.2";
    out.push_back(change(place("IT.N"), Context, {}, {nullFlavour("OTH")}));
    out.push_back(change({"P-1", "SE.2", "3", "FO.1", "", "IG.1", "", "IT.T"}, Insert, ""));
    auto other = place("IT.T");
    other.subject = "P-2 \"ü\" 👩‍⚕️";
    out.push_back(change(other, Insert, "血圧 𝛼 \u00a0\u2028\u202e ./..\\ =1+1 &amp; &#10;"));
    out.push_back(change({other.subject, "SE.1", "", "FO.1", "", "", "", ""}, Remove, {}));
    out.push_back(change(other, Insert, std::string(300'000, 'x') + "ß"));
    return out;
}

ClinicalChanges from(const std::vector<ClinicalChange>& changes) {
    return [&changes, at = std::size_t{0}]() mutable -> base::Result<std::optional<ClinicalChange>> {
        return at < changes.size() ? std::optional(changes[at++]) : std::nullopt;
    };
}

base::Result<std::string> written(const ClinicalExport& file, const std::vector<ClinicalChange>& changes) {
    std::string out;
    base::NoProgress progress;
    TRY_VOID(writeClinicalData(
        [&out](base::BytesView bytes) -> base::Result<void> {
            out += base::textOf(bytes);
            return {};
        },
        file, from(changes), progress));
    return out;
}

ClinicalFile readBack(const std::string& xml) {
    base::NoProgress progress;
    auto file = parseClinicalData(base::bytesOf(xml), progress);
    if (!file)
        qFatal("%s", file.error().message.c_str());
    return std::move(*file);
}

/// What a file says, as changes: elements that only stand around others (Context without a claim) are none.
class Flat {
public:
    explicit Flat(const ClinicalFile& file) {
        for (const auto& block : file.blocks) {
            m_version = block.version;
            for (const auto& subject : block.subjects) {
                auto at = participant(subject.key);
                add(at, subject);
                m_changes.back().site = subject.site;
                m_changes.back().investigator = subject.investigator;
                for (const auto& event : subject.events)
                    take(event, at);
            }
        }
        std::erase_if(m_changes, [](const auto& one) {
            return one.place.item.empty() && one.claims.empty() && one.site.empty() &&
                   (one.transaction == Context || one.transaction == Unstated);
        });
    }
    std::vector<ClinicalChange> m_changes;

private:
    template<typename Level>
    void add(const ItemPlace& at, const Level& level) {
        ClinicalChange out;
        out.place = at;
        out.version = m_version;
        out.transaction = level.transaction;
        out.claims = level.claims;
        m_changes.push_back(std::move(out));
    }
    void take(const ClinicalEvent& event, ItemPlace at) {
        at.event = event.oid;
        at.eventRepeat = event.repeat;
        add(at, event);
        for (const auto& form : event.forms) {
            at.form = form.oid;
            at.formRepeat = form.repeat;
            at.group = at.groupRepeat = {};
            add(at, form);
            for (const auto& group : form.groups)
                take(group, at);
        }
    }
    void take(const ClinicalGroup& group, ItemPlace at) {
        at.group = group.oid;
        at.groupRepeat = group.repeat;
        add(at, group);
        for (const auto& item : group.items) {
            at.item = item.oid;
            add(at, item);
            m_changes.back().value = item.value;
            m_changes.back().isNull = item.isNull;
            m_changes.back().unit = item.unit;
        }
    }
    std::string m_version;
};

study::Study smallStudy() {
    study::Study study;
    study.oid = "S.1";
    study.events.resize(2);
    study.events[0].oid = "SE.1";
    study.events[1].oid = "SE.2";
    study.events[1].repeating = true;
    for (auto& event : study.events)
        event.forms = {{"FO.1", true, {}, {}}};
    study.forms["FO.1"].groups = {{"IG.1", true, {}}, {"IG.R", false, {}}};
    study.groups["IG.1"].items = {{"IT.N", false, {}, {}}, {"IT.T", false, {}, {}}, {"IT.S", false, {}, {}}};
    study.groups["IG.R"].repeating = true;
    study.groups["IG.R"].items = {{"IT.D", false, {}, {}}};
    study.items["IT.N"].dataType = study::DataType::Integer;
    study.items["IT.N"].units = {"MU.1"};
    study.items["IT.T"].dataType = study.items["IT.S"].dataType = study::DataType::Text;
    study.items["IT.D"].dataType = study::DataType::Date;
    for (auto& [oid, one] : study.items)
        one.oid = oid;
    for (auto& [oid, one] : study.groups)
        one.oid = oid;
    for (auto& [oid, one] : study.forms)
        one.oid = oid;
    return study;
}

HeldData sealed(const ImportDifference& difference, HeldData data = {}) {
    for (const auto& line : difference.lines) {
        if (line.kind == ImportKind::NewSubject)
            data.subjects.insert(line.place.subject);
        if (line.kind == ImportKind::Set || line.kind == ImportKind::Changed || line.kind == ImportKind::Removed)
            data.values[line.place] = {line.after, line.unit};
    }
    return data;
}

/// Empty where it is valid.
QByteArray schemaSays(const std::string& xml) {
    const auto xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    QProcess process;
    process.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--huge"),
                            QStringLiteral("--schema"), kSchema, QStringLiteral("-")});
    process.write(xml.data(), qint64(xml.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return "xmllint does not end";
    return process.exitCode() == 0 ? QByteArray() : process.readAllStandardError();
}
bool hasSchema() {
    return !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty() && QFile::exists(kSchema);
}
/// Each place has one element in a ClinicalData.
bool keysAreUnique(const ClinicalFile& file) {
    for (const auto& block : file.blocks) {
        ClinicalFile one;
        one.blocks = {block};
        std::set<ItemPlace> places;
        for (const auto& change : Flat(one).m_changes)
            if (!places.insert(change.place).second)
                return false;
    }
    return true;
}

} // namespace

/// Clinical data as ODM 1.3.2: what is written is valid, complete, and read back as the same values.
class TestOdmExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHistoryComesBackFieldByField() {
        const auto told = story();
        const auto xml = written(exportOf(), told);
        QVERIFY2(xml, xml ? "" : xml.error().message.c_str());
        const auto file = readBack(*xml);
        QVERIFY(file.warnings.empty());
        QVERIFY(file.transactional && file.archival);
        QVERIFY(keysAreUnique(file));

        std::size_t came = 0;
        std::vector<ClinicalChange> made; // visits, forms and groups that a change brought about
        for (const auto& one : Flat(file).m_changes) {
            auto expected = came < told.size() ? told[came] : ClinicalChange();
            expected.version = expected.version.empty() ? "V.1" : expected.version;
            if (one == expected)
                ++came;
            else
                made.push_back(one);
        }
        QCOMPARE(came, told.size());
        QCOMPARE(made.size(), std::size_t{5 + 3 + 4 + 2}); // P-1: SE.1 with three groups, SE.2; P-2, its form again
        for (const auto& one : made) {
            QVERIFY(one.place.item.empty() && one.transaction == Insert && one.claims.size() == 1);
            QVERIFY(std::holds_alternative<SourceAudit>(one.claims.front()));
        }
    }

    /// Neither a signature nor a removal covers what was entered after it.
    void nothingStandsInsideOfWhatWasSignedOrRemoved() {
        int signedForms = 0, removedForms = 0;
        const auto file = readBack(*written(exportOf(), story()));
        for (const auto& block : file.blocks)
            for (const auto& subject : block.subjects)
                for (const auto& event : subject.events)
                    for (const auto& form : event.forms) {
                        const bool isSigned = std::ranges::any_of(form.claims, [](const auto& claim) {
                            return std::holds_alternative<SourceSignature>(claim);
                        });
                        signedForms += isSigned ? 1 : 0;
                        removedForms += form.transaction == Remove ? 1 : 0;
                        QVERIFY(form.groups.empty() == (isSigned || form.transaction == Remove));
                    }
        QCOMPARE(signedForms, 1);
        QCOMPARE(removedForms, 1);
    }

    void headPersonsPlacesAndMeanings() {
        auto told = exportOf();
        told.granularity = "SingleSite";
        const auto file = readBack(*written(told, story()));
        QCOMPARE(file.fileOid, told.fileOid);
        QCOMPARE(file.priorFileOid, told.priorFileOid);
        QCOMPARE(file.created, told.created);
        QCOMPARE(file.asOf, told.asOf);
        QCOMPARE(file.granularity, told.granularity);
        QCOMPARE(file.sourceSystem, told.sourceSystem);
        QCOMPARE(file.sourceSystemVersion, told.sourceSystemVersion);
        QCOMPARE(file.odmVersion, std::string("1.3.2"));
        QVERIFY(file.users == told.users && file.locations == told.locations && file.meanings == told.meanings);
        QCOMPARE(file.blocks.front().study, told.study);
        QVERIFY(written(told, {}).has_value()); // a trial without data is one, too
    }

    void whatWasReadIsWrittenAgainByteByByte() {
        for (const bool transactional : {true, false}) {
            auto told = transactional ? story() : standing();
            const auto first = *written(exportOf(transactional), told);
            auto again = Flat(readBack(first)).m_changes;
            QCOMPARE(*written(exportOf(transactional), again), first);
        }
    }

    void intoAnEmptyTrialAndThenNothingChanges() {
        const auto difference = compareImport(smallStudy(), {}, readBack(*written(exportOf(), story())));
        for (const auto& line : difference.lines)
            QVERIFY2(line.what.empty(), line.what.c_str());
        QVERIFY(difference.canBeSealed());
        const auto held = sealed(difference);
        QCOMPARE(held.subjects.size(), std::size_t{2});
        QCOMPARE(held.values.at(place("IT.N")).value, std::optional<std::string>("130"));
        QCOMPARE(held.values.at(place("IT.D", "IG.R", "2")).value, std::optional<std::string>("2026-01-03"));

        const auto again = compareImport(smallStudy(), held, readBack(*written(exportOf(false), standing())));
        for (const auto& line : again.lines)
            QVERIFY2(line.kind == ImportKind::Unchanged, (line.place.describe() + ": " + line.what).c_str());
        QCOMPARE(again.lines.size(), std::size_t{7});
        for (const auto& [at, value] : held.values)
            QVERIFY2(!value.value || std::ranges::any_of(again.lines, [&](const auto& one) { return one.place == at; }),
                     at.describe().c_str());
    }

    void theSchemaAgrees() {
        if (!hasSchema())
            QSKIP("xmllint or the official schema is not on this machine.");
        QCOMPARE(schemaSays(*written(exportOf(), story())), QByteArray());
        QCOMPARE(schemaSays(*written(exportOf(false), standing())), QByteArray());
        QCOMPARE(schemaSays(*written(exportOf(), {})), QByteArray());
        auto broken = *written(exportOf(), story());
        broken.replace(broken.find("<LocationRef"), 12, "<LocationXef");
        QVERIFY(!schemaSays(broken).isEmpty());
    }

    void theDesignIsPutBeforeTheData() {
        auto design = readAll(kPractice);
        QVERIFY(!design.empty());
        const auto before = study::parseOdm(base::bytesOf(design));
        QVERIFY(before.has_value());
        auto file = exportOf();
        file.study = before->study.oid;
        file.version = before->study.versionOid;
        file.priorFileOid.clear();
        const auto at = design.find("<MetaDataVersion ");
        QVERIFY(at != std::string::npos);
        design.insert(at + 17, "xmlns:v=\"urn:vendor\" v:Secret=\"a\" "); // no part of ODM: left out
        file.design = base::bytesOf(design);
        auto one = change(place("IT.X"), Insert, "1");
        const auto xml = written(file, {one});
        QVERIFY2(xml, xml ? "" : xml.error().message.c_str());
        const auto after = study::parseOdm(base::bytesOf(*xml));
        QVERIFY2(after, after ? "" : after.error().message.c_str());
        QVERIFY(study::compareStudies(before->study, after->study).empty());
        QVERIFY(xml->find("urn:vendor") == std::string::npos);
        QCOMPARE(Flat(readBack(*xml)).m_changes.back().value, std::optional<std::string>("1"));
        if (hasSchema())
            QCOMPARE(schemaSays(*xml), QByteArray());

        one.unit = "MU.NOWHERE";
        QVERIFY(refusal(file, {one}).find("the unit 'MU.NOWHERE'") != std::string::npos);
        one.unit = before->study.units.begin()->first;
        QVERIFY(written(file, {one}).has_value());
        file.version = "V.X";
        QVERIFY(refusal(file, {one}).find("the version 'V.X'") != std::string::npos);
        file.study = "S.X";
        QVERIFY(refusal(file, {one}).find("the study 'S.X'") != std::string::npos);
        const std::string hostile = "<!DOCTYPE ODM [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ODM>&x;</ODM>";
        file.design = base::bytesOf(hostile);
        QVERIFY(refusal(file, {one}).find("document type") != std::string::npos);
        const std::string other = "<ODM xmlns=\"http://www.cdisc.org/ns/odm/v2.0\"/>";
        file.design = base::bytesOf(other);
        QVERIFY(refusal(file, {one}).find("no ODM 1.3 file") != std::string::npos);
    }

    /// Designs of other systems say the same after they were put into a file. Not those that need their vendor's
    /// namespace, and that the schema refuses without it, too (an empty Name, one OID for a form and a group).
    void designsOfOthersSayTheSame_data() {
        QTest::addColumn<bool>("standard");
        QTest::newRow("cdisc-dave-6-languages.xml") << true;
        QTest::newRow("odmlib-cdash-odm-test.xml") << true;
        QTest::newRow("openedc-metadata.xml") << true;
        QTest::newRow("viedoc-design-2022.xml") << false;
        QTest::newRow("redcap/longitudinal.xml") << false;
    }
    void designsOfOthersSayTheSame() {
        QFETCH(bool, standard);
        const auto design = readAll(QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/") +
                                    QString::fromUtf8(QTest::currentDataTag()));
        if (design.empty())
            QSKIP("The folder with other systems' files is not on this machine.");
        const auto before = study::parseOdm(base::bytesOf(design));
        QVERIFY(before.has_value());
        auto file = exportOf();
        file.study = before->study.oid;
        file.version = before->study.versionOid;
        file.design = base::bytesOf(design);
        const auto xml = written(file, {change(place("IT.X"), Insert, "1")});
        QVERIFY2(xml, xml ? "" : xml.error().message.c_str());
        const auto after = study::parseOdm(base::bytesOf(*xml));
        QVERIFY2(after, after ? "" : after.error().message.c_str());
        QCOMPARE(study::compareStudies(before->study, after->study).empty(), standard);
        QCOMPARE(after->study.items.size(), before->study.items.size());
        QCOMPARE(after->study.codeLists.size(), before->study.codeLists.size());
        if (hasSchema())
            QVERIFY2(schemaSays(*xml).isEmpty() == standard, schemaSays(*xml).left(600).constData());
    }

    void charactersThatXmlCannotCarryAreRefused() {
        for (const auto& text : {std::string("a\x01"), std::string("\0", 1), std::string("\x1b[0m"),
                                 std::string("\x0b"), std::string("\xff"), std::string("\xed\xa0\x80"),
                                 std::string("\xef\xbf\xbe"), std::string("\xef\xbf\xbf")}) {
            auto one = change(place("IT.T"), Insert, text);
            const auto what = refusal(exportOf(), {one});
            QVERIFY2(what.find("P-1") != std::string::npos && what.find("a text holds") != std::string::npos,
                     what.c_str());
            one = change(place("IT.T"), Insert, "1", {audit("2026-01-10T08:00:00Z", "U.1", text)});
            QVERIFY(!refusal(exportOf(), {one}).empty());
            auto file = exportOf();
            file.users[0].name = text;
            QVERIFY(!refusal(file, {}).empty());
        }
    }

    void whatDoesNotHoldIsRefused() {
        const auto first = change(place("IT.T"), Insert, "1");
        const auto refused = [&](const char* sentence, auto alter) {
            auto one = first;
            alter(one);
            const auto what = refusal(exportOf(), {one});
            QVERIFY2(what.find(sentence) != std::string::npos, (std::string(sentence) + " / " + what).c_str());
        };
        refused("no audit record", [](auto& one) { one.claims.clear(); });
        refused("several audit records", [](auto& one) { one.claims.push_back(one.claims.front()); });
        refused("Update of what is not there", [](auto& one) { one.transaction = Update; });
        refused("is not Insert", [](auto& one) { one.transaction = Upsert; });
        refused("is not Insert", [](auto& one) { one.transaction = Unstated; });
        refused("neither a value nor a blank", [](auto& one) { one.value.reset(); });
        refused("said that there is none", [](auto& one) { one.isNull = true; });
        refused("a removal and a context have no value", [](auto& one) { one.transaction = Remove; });
        refused("leaves out a level", [](auto& one) { one.place.form.clear(); });
        refused("leaves out a level", [](auto& one) { one.place.subject.clear(); });
        refused("only an item", [](auto& one) { one.place.item.clear(); });
        refused("only a participant", [](auto& one) { one.site = "L.1"; });
        refused("the user 'U.9'", [](auto& one) { std::get<SourceAudit>(one.claims[0]).user = "U.9"; });
        refused("the location ''", [](auto& one) { std::get<SourceAudit>(one.claims[0]).location.clear(); });
        refused("no date with a time",
                [](auto& one) { std::get<SourceAudit>(one.claims[0]).time = "2026-02-30T00:00:00Z"; });
        refused("no date with a time",
                [](auto& one) { std::get<SourceAudit>(one.claims[0]).time = "2026-02-20T10:00"; });
        refused("EditPoint", [](auto& one) { std::get<SourceAudit>(one.claims[0]).editPoint = "Later"; });
        refused("IDs are not written", [](auto& one) { std::get<SourceAudit>(one.claims[0]).id = "A1"; });
        refused("vendor", [](auto& one) { one.claims.emplace_back(SourceFragment{"<v:x xmlns:v='urn:v'/>"}); });
        refused("the meaning of a signature", [](auto& one) {
            one.claims.emplace_back(SourceSignature{{}, "U.1", "L.1", "M.9", "2026-01-01T00:00:00Z", {}});
        });
        refused("number of an annotation", [](auto& one) { one.claims.emplace_back(SourceAnnotation{}); });
        refused("code list", [](auto& one) {
            one.claims.emplace_back(SourceAnnotation{{}, "1", {}, {}, {{"NI", "", "", ""}}, Unstated});
        });

        auto other = first;
        other.place.subject = "P-0";
        QVERIFY(refusal(exportOf(), {first, other}).find("out of the promised order") != std::string::npos);
        QVERIFY(refusal(exportOf(), {first, first}).find("inserts what is there") != std::string::npos);
        auto plain = first;
        plain.transaction = Unstated;
        QVERIFY(refusal(exportOf(false), {plain, plain}).find("out of the promised order") != std::string::npos);
        QVERIFY(refusal(exportOf(false), {first}).find("a snapshot has no transactions") != std::string::npos);

        const auto wrongFile = [&](const char* sentence, auto alter) {
            auto file = exportOf();
            alter(file);
            const auto what = refusal(file, {first});
            QVERIFY2(what.find(sentence) != std::string::npos, (std::string(sentence) + " / " + what).c_str());
        };
        wrongFile("each need an OID", [](auto& file) { file.version.clear(); });
        wrongFile("neither put into the file", [](auto& file) { file.priorFileOid.clear(); });
        wrongFile("CreationDateTime", [](auto& file) { file.created = "2026-11-29 17:00:00"; });
        wrongFile("EffectiveDate", [](auto& file) { file.effectiveFrom = "2026-13-01"; });
        wrongFile("Granularity", [](auto& file) { file.granularity = "Some"; });
        wrongFile("UserType", [](auto& file) { file.users[0].type = "Boss"; });
        wrongFile("one that another has", [](auto& file) { file.users[1].oid = "U.1"; });
        wrongFile("has no name", [](auto& file) { file.locations[0].name.clear(); });
    }

    void theFileAppearsWholeOrNotAtAll() {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.filePath(QStringLiteral("export.xml")).toStdString());
        base::NoProgress progress;
        const auto told = story();
        writeClinicalFile(path, exportOf(), from(told), progress).value();
        const auto whole = readAll(QString::fromStdString(path.string()));
        QCOMPARE(whole, *written(exportOf(), told));
        QCOMPARE(std::filesystem::status(path).permissions(), std::filesystem::perms(0600));

        auto bad = told;
        bad.push_back(bad.front()); // after 300 kB have gone out
        QVERIFY(!writeClinicalFile(path, exportOf(), from(bad), progress).has_value());
        const ClinicalChanges broken = []() -> base::Result<std::optional<ClinicalChange>> {
            return base::machineFailed("The database went away.");
        };
        QCOMPARE(writeClinicalFile(path, exportOf(), broken, progress).error().kind, base::ErrorKind::Machine);

        class Stop final : public base::ProgressPort {
        public:
            void report(std::string_view what, std::uint64_t done, std::uint64_t) override {
                QCOMPARE(what, std::string_view("changes"));
                m_stop = done >= 3000;
            }
            [[nodiscard]] bool cancelRequested() const override { return m_stop; }

        private:
            bool m_stop = false;
        };
        Stop stop;
        std::uint64_t given = 0;
        QCOMPARE(writeClinicalFile(path, exportOf(), endless(given, 1'000'000), stop).error().kind,
                 base::ErrorKind::Cancelled);
        QVERIFY(given >= 3000 && given < 4000);
        QCOMPARE(readAll(QString::fromStdString(path.string())), whole);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path().toStdString()), {}), 1);
    }

    void littleIsHeldWhateverTheSize() {
        std::uint64_t given = 0, bytes = 0;
        std::size_t most = 0;
        base::NoProgress progress;
        const auto done = writeClinicalData(
            [&](base::BytesView piece) -> base::Result<void> {
                bytes += piece.size();
                most = std::max(most, piece.size());
                return {};
            },
            exportOf(), endless(given, 100'000), progress);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        QVERIFY(bytes > 20'000'000);
        QVERIFY(most < 70'000);
    }

private:
    static std::string refusal(const ClinicalExport& file, const std::vector<ClinicalChange>& changes) {
        const auto out = written(file, changes);
        if (out)
            return {};
        return out.error().kind == base::ErrorKind::BadInput ? out.error().message : "not BadInput";
    }

    /// How the values of the story stand in the end.
    static std::vector<ClinicalChange> standing() {
        std::map<ItemPlace, ClinicalChange> last;
        for (auto one : story()) {
            if (one.place.item.empty() || one.transaction == Context)
                continue;
            one.transaction = Unstated;
            one.version.clear();
            last[one.place] = one;
        }
        std::vector<ClinicalChange> out;
        for (auto& [at, one] : last) {
            for (auto& claim : one.claims)
                if (auto* annotation = std::get_if<SourceAnnotation>(&claim))
                    annotation->transaction = Unstated;
            out.push_back(std::move(one));
        }
        return out;
    }

    static ClinicalChanges endless(std::uint64_t& given, std::uint64_t most) {
        return [&given, most]() -> base::Result<std::optional<ClinicalChange>> {
            if (given == most)
                return std::optional<ClinicalChange>();
            auto one = change(place("IT.T", "IG.R"), Insert, "value");
            const auto number = std::to_string(1'000'000 + given / 100);
            one.place.subject = "P-" + number;
            one.place.groupRepeat = std::to_string(given++ % 100);
            return std::optional(std::move(one));
        };
    }
};

QTEST_APPLESS_MAIN(TestOdmExport)
#include "tst_odm_export.moc"
