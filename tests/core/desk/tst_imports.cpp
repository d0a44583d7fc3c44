// SPDX-License-Identifier: GPL-3.0-or-later
#include "locked_trial.h"

#include "desk/consents.h"
#include "desk/imports.h"

#include <QFile>

#include <fstream>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using base::ErrorKind;
using exchange::ImportKind;

namespace {

const QString kShared = QStringLiteral(CASESEAL_SHARED_DATA "/interop/odm-1.3/");

base::Bytes bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto all = file.readAll();
    return {all.begin(), all.end()};
}

/// One participant's vital signs of the first visit; `inside` goes into the group, `form` beside it.
std::string subject(const std::string& key, const std::string& inside, const std::string& form = {}) {
    return "<SubjectData SubjectKey=\"" + key +
           "\"><StudyEventData StudyEventOID=\"SE.V1\"><FormData FormOID=\"F.VS\">\n" + form +
           "<ItemGroupData ItemGroupOID=\"IG.VS\">\n" + inside +
           "</ItemGroupData></FormData></StudyEventData></SubjectData>\n";
}
std::string item(const std::string& oid, const std::string& value, const std::string& inside = {}) {
    return "<ItemData ItemOID=\"" + oid + "\" Value=\"" + value + "\">" + inside + "</ItemData>\n";
}
std::string odm(const std::string& subjects, const char* type = "Snapshot", const char* study = "ST.WORK") {
    return std::string("<ODM xmlns=\"http://www.cdisc.org/ns/odm/v1.3\" ODMVersion=\"1.3.2\" FileOID=\"F.1\" "
                       "CreationDateTime=\"2026-10-01T00:00:00Z\" SourceSystem=\"Other\" FileType=\"") +
           type +
           "\">\n<AdminData><User OID=\"U.1\"><FullName>Mara Müller</FullName></User>"
           "<Location OID=\"L.1\" Name=\"Ward 3\"/><SignatureDef OID=\"M.1\"><Meaning>Reviewed</Meaning>"
           "<LegalReason>Review</LegalReason></SignatureDef></AdminData>\n<ClinicalData StudyOID=\"" +
           study + "\" MetaDataVersionOID=\"MDV.1\">\n" + subjects + "</ClinicalData></ODM>\n";
}
const std::string kAudit =
    "<AuditRecord><UserRef UserOID=\"U.1\"/><LocationRef LocationOID=\"L.1\"/>"
    "<DateTimeStamp>2026-09-01T10:00:00Z</DateTimeStamp><ReasonForChange>misread</ReasonForChange>"
    "</AuditRecord>";
const std::string kSignature = "<Signature><UserRef UserOID=\"U.1\"/><LocationRef LocationOID=\"L.1\"/>"
                               "<SignatureRef SignatureOID=\"M.1\"/><DateTimeStamp>2026-09-02T10:00:00Z</DateTimeStamp>"
                               "</Signature>";
const std::string kWoman = item("I.SEX", "F") + item("I.PREG", "N") + item("I.KG", "70") + item("I.CM", "175");

std::filesystem::path fileIn(const std::filesystem::path& folder, const std::string& text) {
    const auto path = folder / "given.xml";
    std::ofstream(path, std::ios::binary) << text;
    return path;
}
std::filesystem::path fileOf(const WorkTrial& trial, const std::string& text) {
    return fileIn(trial.folder().parent_path(), text);
}

ImportPreview lookAt(Desk& desk, const std::filesystem::path& file, const exchange::StudyNames& names = {}) {
    base::NoProgress quiet;
    return must(must(desk.imports().prepare(file, names))->look(quiet));
}
ImportPreview lookAt(WorkTrial& trial, const char* id, const std::string& text) {
    const auto file = fileOf(trial, text);
    return lookAt(trial.as(id), file);
}

/// berta may do both: the site's data manager in a small trial.
void giveBertaBothRoles(WorkTrial& trial) {
    must(trial.as("root").people().setRoles("berta", {"coordinator", "data-manager"}));
}

std::vector<store::TrailRow> entries(Desk& desk, const std::vector<std::string>& acts) {
    std::vector<store::TrailRow> out;
    store::TrailFilter filter;
    filter.acts = acts;
    must(desk.projection().trail(filter, [&out](const store::TrailRow& row) {
        out.push_back(row);
        return true;
    }));
    return out;
}
QString inForce(Desk& desk, const char* key, const char* oid) {
    const auto found = must(desk.projection().value({key, "SE.V1", "", "F.VS", "", "IG.VS", "", oid}));
    return !found ? QStringLiteral("none") : QString::fromStdString(found->value.value_or("blank"));
}
std::string textAt(const evidence::Json& json, std::initializer_list<const char*> keys) {
    const auto* at = &json;
    for (const auto* key : keys)
        at = at ? at->find(key) : nullptr;
    return at && at->asString() ? *at->asString() : "nothing";
}

} // namespace

/// Data out of other systems' files: looked at first, then sealed as a whole or not at all, by those who may.
class TestImports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aManagerReleasesAndTheSiteSeals();
    void onePersonWithBothRolesDoesBothAtOnce();
    void whoMayDoNeitherIsRefused();
    void nothingGoesInUnreleased();
    void oneWrongValueKeepsAllOut();
    void aLockedFormTakesNothing();
    void aLockedDatabaseTakesNothing();
    void changesNeedAReason();
    void aStalePreviewIsComparedAgain();
    void aFileImportedTwiceChangesNothing();
    void whatTheSourceClaimsStaysItsClaim();
    void blanksComeWithWhatIsSaidOfThem();
    void calculatedValuesAreCalculatedHere();
    void withoutConsentOnlyWithAReason();
    void otherStudysNames();
    void cancelledAndUnreadable();
    void realFiles_data();
    void realFiles();
};

void TestImports::aManagerReleasesAndTheSiteSeals() {
    WorkTrial trial;
    const auto text = odm(subject("P-1", kWoman) + subject("P-2", kWoman));
    auto preview = lookAt(trial, "marta", text);
    QCOMPARE(preview.step, ImportStep::Release);
    QCOMPARE(preview.difference.count(ImportKind::NewSubject), std::size_t{2});
    QCOMPARE(preview.difference.count(ImportKind::Set), std::size_t{8});
    QVERIFY(!preview.needsReason);
    Desk& manager = trial.as("marta");
    preview = lookAt(manager, fileOf(trial, text));
    QCOMPARE(must(manager.imports().seal(preview, "From the old system")).step, ImportStep::Release);
    QVERIFY(!must(manager.projection().subject("P-1"))); // only released
    QCOMPARE(lookAt(manager, fileOf(trial, text)).step, ImportStep::Released);

    Desk& site = trial.as("nora");
    preview = lookAt(site, fileOf(trial, text));
    QCOMPARE(preview.step, ImportStep::Values);
    QCOMPARE(preview.earlier->by, "marta");
    const auto done = must(site.imports().seal(preview, {}));
    QCOMPARE(done.step, ImportStep::Values);
    QCOMPARE(done.receipt.entries, preview.entries);
    QCOMPARE(inForce(site, "P-2", "I.KG"), QStringLiteral("70"));
    QCOMPARE(inForce(site, "P-2", "I.BMI"), QStringLiteral("22.9")); // calculated with it

    const auto releases = entries(site, {"data.import"});
    QCOMPARE(releases.size(), std::size_t{1});
    QCOMPARE(releases[0].role, "data-manager");
    QCOMPARE(textAt(releases[0].entry.data, {"sha256"}), base::encodeHex(preview.hash));
    for (const auto& row : entries(site, {"item.set"})) {
        QCOMPARE(row.role, "coordinator");
        if (row.entry.source == "import")
            QCOMPARE(textAt(row.entry.data, {"from", "file"}), base::encodeHex(preview.hash));
    }
    QVERIFY(trial.verify().findings.empty());
}

void TestImports::onePersonWithBothRolesDoesBothAtOnce() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    Desk& desk = trial.as("berta");
    const auto before = must(desk.projection().counts());
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", kWoman))));
    QCOMPARE(preview.step, ImportStep::Whole);
    QCOMPARE(must(desk.imports().seal(preview, {})).receipt.entries, preview.entries + 1);
    QCOMPARE(must(desk.projection().counts()).seals, before.seals + 2); // one in each role
    QCOMPARE(entries(desk, {"data.import"}).at(0).role, "data-manager");
    QCOMPARE(entries(desk, {"subject.enrol"}).at(0).role, "coordinator");
    QVERIFY(trial.verify().findings.empty());
}

void TestImports::whoMayDoNeitherIsRefused() {
    WorkTrial trial;
    const auto file = fileOf(trial, odm(subject("P-1", kWoman)));
    REFUSED(trial.as("tom").imports().prepare(file));
    QCOMPARE(trial.refusals(), std::vector<std::string>{"data.import"});
}

void TestImports::nothingGoesInUnreleased() {
    WorkTrial trial;
    Desk& desk = trial.as("nora");
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", kWoman))));
    QCOMPARE(preview.step, ImportStep::Unreleased);
    REFUSED(desk.imports().seal(preview, {}));
    QCOMPARE(trial.refusals(), std::vector<std::string>{"data.import"});
    QVERIFY(!must(desk.projection().subject("P-1")));
}

void TestImports::oneWrongValueKeepsAllOut() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    Desk& desk = trial.as("berta");
    const auto before = must(desk.projection().counts());
    const auto preview =
        lookAt(desk, fileOf(trial, odm(subject("P-1", kWoman) +
                                       subject("P-2", item("I.KG", "seventy") + item("I.X", "1") + item("I.CM", "9")) +
                                       subject(" P-3", kWoman))));
    QCOMPARE(preview.step, ImportStep::Blocked);
    QStringList found;
    for (const auto& line : preview.difference.lines)
        if (exchange::standsInTheWay(line.kind))
            found << QStringLiteral("%1 %2 %3")
                         .arg(line.line)
                         .arg(QString::fromStdString(line.place.describe()), QString::fromStdString(line.what));
    QCOMPARE(found.size(), 3); // all of them, each with line, place and cause
    QVERIFY2(found[0].startsWith(QLatin1String("13 P-2")) && found[0].contains(QLatin1String("I.KG")),
             qPrintable(found[0]));
    QVERIFY2(found[1].contains(QLatin1String("Group IG.VS has no item I.X.")), qPrintable(found[1]));
    QVERIFY2(found[2].contains(QLatin1String("without spaces at its ends")), qPrintable(found[2]));
    const auto sealed = desk.imports().seal(preview, "all the same");
    QCOMPARE(sealed.error().kind, ErrorKind::BadInput);
    QCOMPARE(must(desk.projection().counts()).entries, before.entries);
}

void TestImports::aLockedFormTakesNothing() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    trial.enterForm(kVitals);
    must(trial.as("marta").forms().act({"form.lock", kVitals, {}, {}}));
    Desk& desk = trial.as("berta");
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", item("I.KG", "71")) + subject("P-2", kWoman))));
    QCOMPARE(preview.step, ImportStep::Blocked);
    QCOMPARE(preview.difference.count(ImportKind::NotTaken), std::size_t{1});
    QVERIFY(preview.difference.lines.at(0).what.find("is locked") != std::string::npos);
    const auto same = lookAt(desk, fileOf(trial, odm(subject("P-1", item("I.KG", "70")) + subject("P-2", kWoman))));
    QCOMPARE(same.step, ImportStep::Whole); // what it says of the locked form is what stands there
}

void TestImports::aLockedDatabaseTakesNothing() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    trial.enterForm(kVitals);
    lockNow(trial);
    Desk& desk = trial.as("berta");
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", item("I.KG", "71")))));
    const auto sealed = desk.imports().seal(preview, "misread");
    QCOMPARE(sealed.error().kind, ErrorKind::Refused);
    QVERIFY(sealed.error().message.find("The database is locked") != std::string::npos);
    QCOMPARE(trial.refusals(), std::vector<std::string>{"data.import"});
    QCOMPARE(inForce(desk, "P-1", "I.KG"), QStringLiteral("70"));
}

void TestImports::changesNeedAReason() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    trial.enterForm(kVitals);
    Desk& desk = trial.as("berta");
    const auto preview = lookAt(
        desk, fileOf(trial, odm(subject("P-1", item("I.KG", "71") + item("I.SEX", "F") + item("I.NOTE", "new")))));
    QVERIFY(preview.needsReason);
    QCOMPARE(preview.difference.count(ImportKind::Changed), std::size_t{1});
    QCOMPARE(preview.difference.count(ImportKind::Unchanged), std::size_t{1});
    QCOMPARE(desk.imports().seal(preview, {}).error().kind, ErrorKind::BadInput);
    QCOMPARE(desk.imports().seal(preview, "\xff").error().kind, ErrorKind::BadInput);
    OK(desk.imports().seal(preview, "Corrected in the source"));
    const auto changes = entries(desk, {"item.change"});
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes[0].entry.reason, "Corrected in the source");
    QCOMPARE(changes[0].entry.was.value(), "70");
    QCOMPARE(changes[1].entry.source, "derived"); // the index that hangs on it
    QVERIFY(trial.verify().findings.empty());
}

void TestImports::aStalePreviewIsComparedAgain() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    trial.enterForm(kVitals);
    Desk& desk = trial.as("berta");
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", item("I.KG", "71")))));
    must(desk.record(kVitals, {value("I.KG", "72", "weighed again")}));
    const auto stale = desk.imports().seal(preview, "misread");
    QCOMPARE(stale.error().kind, ErrorKind::BadInput);
    QVERIFY(stale.error().message.find("I.KG") != std::string::npos);
    QCOMPARE(inForce(desk, "P-1", "I.KG"), QStringLiteral("72"));
    const auto again = lookAt(desk, fileOf(trial, odm(subject("P-1", item("I.KG", "71")))));
    must(desk.enrol("P-9")); // elsewhere: the outcome is the same
    OK(desk.imports().seal(again, "misread"));
    QCOMPARE(inForce(desk, "P-1", "I.KG"), QStringLiteral("71"));
    QVERIFY(trial.verify().findings.empty());
}

void TestImports::aFileImportedTwiceChangesNothing() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    Desk& desk = trial.as("berta");
    const std::string history = odm("<SubjectData SubjectKey=\"P-1\" TransactionType=\"Insert\">"
                                    "<StudyEventData StudyEventOID=\"SE.V1\"><FormData FormOID=\"F.VS\">"
                                    "<ItemGroupData ItemGroupOID=\"IG.VS\">"
                                    "<ItemData ItemOID=\"I.KG\" Value=\"70\"/></ItemGroupData></FormData>"
                                    "</StudyEventData></SubjectData>"
                                    "<SubjectData SubjectKey=\"P-1\" TransactionType=\"Update\">"
                                    "<StudyEventData StudyEventOID=\"SE.V1\"><FormData FormOID=\"F.VS\">"
                                    "<ItemGroupData ItemGroupOID=\"IG.VS\">"
                                    "<ItemData ItemOID=\"I.KG\" Value=\"71\"/></ItemGroupData></FormData>"
                                    "</StudyEventData></SubjectData>",
                                    "Transactional");
    for (const auto& text : {odm(subject("P-2", kWoman)), history}) {
        OK(desk.imports().seal(lookAt(desk, fileOf(trial, text)), {}));
        const auto before = must(desk.projection().counts()).entries;
        const auto again = lookAt(desk, fileOf(trial, text));
        QCOMPARE(again.step, ImportStep::Nothing);
        QVERIFY(again.earlier && again.earlier->takenIn);
        QCOMPARE(must(desk.imports().seal(again, {})).receipt.entries, std::uint64_t{0});
        QCOMPARE(must(desk.projection().counts()).entries, before);
    }
    QCOMPARE(inForce(desk, "P-1", "I.KG"), QStringLiteral("71"));
    must(desk.record({"P-2", "SE.V1", "", "F.VS", ""}, {value("I.KG", "99", "typed wrong")}));
    const auto back = lookAt(desk, fileOf(trial, odm(subject("P-2", kWoman)))); // a snapshot says how things are
    QCOMPARE(back.step, ImportStep::Whole);
    QCOMPARE(back.difference.count(ImportKind::Changed), std::size_t{1});
}

void TestImports::whatTheSourceClaimsStaysItsClaim() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    Desk& desk = trial.as("berta");
    const auto text = odm(subject("P-1", item("I.SEX", "F", kAudit) + item("I.CM", "175"), kSignature));
    const auto preview = lookAt(desk, fileOf(trial, text));
    const auto claims = countClaims(*preview.file);
    QCOMPARE(claims.audits, std::uint64_t{1});
    QCOMPARE(claims.signatures, std::uint64_t{1});
    OK(desk.imports().seal(preview, {}));
    for (const auto& row : entries(desk, {"item.set"})) {
        QCOMPARE(row.author, "berta"); // whoever sealed it; the source's user is what the source says
        const auto& data = row.entry.data;
        const bool sex = row.entry.place.item == "I.SEX";
        QCOMPARE(textAt(data, {"from", "audit", "name"}), sex ? "Mara Müller" : "nothing");
        QCOMPARE(textAt(data, {"from", "audit", "place"}), sex ? "Ward 3" : "nothing");
        QCOMPARE(textAt(data, {"from", "audit", "reason"}), sex ? "misread" : "nothing");
        QCOMPARE(textAt(data, {"from", "signature", "meaning"}), "Reviewed"); // of the form around both
        QVERIFY(row.entry.reason.empty());
    }
    QVERIFY(!must(desk.projection().formState(kVitals))->isSigned);
    QVERIFY(entries(desk, {"form.sign"}).empty());
    QVERIFY(trial.verify().findings.empty());
}

void TestImports::blanksComeWithWhatIsSaidOfThem() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    Desk& desk = trial.as("berta");
    const std::string blank = "<ItemData ItemOID=\"I.NOTE\" IsNull=\"Yes\"><Annotation SeqNum=\"1\"><Comment>Blank "
                              "because: not-done</Comment></Annotation></ItemData>";
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", blank + item("I.KG", "")))));
    QCOMPARE(preview.difference.count(ImportKind::Set), std::size_t{1}); // an empty text where nothing stood is nothing
    OK(desk.imports().seal(preview, {}));
    const auto held = must(desk.projection().value({"P-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.NOTE"}));
    QVERIFY(held && !held->value);
    QCOMPARE(held->nullFlavour, "not-done");
    QCOMPARE(inForce(desk, "P-1", "I.KG"), QStringLiteral("none"));
}

void TestImports::calculatedValuesAreCalculatedHere() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    Desk& desk = trial.as("berta");
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", kWoman + item("I.BMI", "99")) +
                                                        subject("P-2", kWoman + item("I.BMI", "22.9")))));
    QCOMPARE(preview.difference.count(ImportKind::Calculated), std::size_t{2});
    QStringList said;
    for (const auto& line : preview.difference.lines)
        if (line.kind == ImportKind::Calculated)
            said << QString::fromStdString(line.what);
    QCOMPARE(said,
             (QStringList{QStringLiteral("The study calculates 22.9 here; that is what will stand."), QString()}));
    OK(desk.imports().seal(preview, {}));
    QCOMPARE(inForce(desk, "P-1", "I.BMI"), QStringLiteral("22.9"));
}

/// As for typed values: nobody has agreed to take part, so each value carries why it is taken in nevertheless.
void TestImports::withoutConsentOnlyWithAReason() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    NewConsentDocument consent;
    consent.content = {'T', 'e', 'x', 't'};
    consent.document.name = "main";
    consent.document.version = "1.0";
    consent.document.language = "en";
    consent.document.title = "To take part";
    consent.document.approved = "2026-10-20";
    consent.document.scopes = {"trial"};
    consent.document.scopeTexts = {{"trial", "To take part"}};
    consent.document.needs = {{"participant"}};
    must(trial.as("root").consents().publish(consent));
    Desk& desk = trial.as("berta");
    const auto preview = lookAt(desk, fileOf(trial, odm(subject("P-1", kWoman))));
    REFUSED(desk.imports().seal(preview, {}));
    QVERIFY(!must(desk.projection().subject("P-1")));
    OK(desk.imports().seal(preview, "Consent on paper, in the old system"));
    for (const auto& row : entries(desk, {"item.set"})) {
        QCOMPARE(row.entry.checks.back().rule, std::string(Consents::kRule));
        QCOMPARE(row.entry.checks.back().answer, "Consent on paper, in the old system");
    }
    QVERIFY(trial.verify().findings.empty());
}

void TestImports::otherStudysNames() {
    WorkTrial trial;
    giveBertaBothRoles(trial);
    Desk& desk = trial.as("berta");
    const auto file = fileOf(trial, odm(subject("P-1", kWoman), "Snapshot", "ST.WORK-SITE-2"));
    const auto other = lookAt(desk, file);
    QCOMPARE(other.step, ImportStep::Blocked);
    QCOMPARE(other.difference.count(ImportKind::UnknownStudy), std::size_t{1});
    OK(desk.imports().seal(lookAt(desk, file, {{"ST.WORK-SITE-2", "ST.WORK"}}), {}));
}

void TestImports::cancelledAndUnreadable() {
    class Stop final : public base::ProgressPort {
        void report(std::string_view, std::uint64_t, std::uint64_t) override {}
        [[nodiscard]] bool cancelRequested() const override { return true; }
    };
    WorkTrial trial;
    Desk& desk = trial.as("nora");
    Stop stop;
    base::NoProgress quiet;
    const auto file = fileOf(trial, odm(subject("P-1", kWoman)));
    QCOMPARE(must(desk.imports().prepare(file))->look(stop).error().kind, ErrorKind::Cancelled);
    QCOMPARE(must(desk.imports().prepare(fileOf(trial, "<html/>")))->look(quiet).error().kind, ErrorKind::BadInput);
    QCOMPARE(must(desk.imports().prepare(trial.folder() / "no.xml"))->look(quiet).error().kind, ErrorKind::BadInput);
}

void TestImports::realFiles_data() {
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("outcome"); // entries sealed, or how many lines stand in the way and the first of them
    const auto row = [](const char* file, const char* design, const char* outcome) {
        QTest::newRow(file) << QString::fromUtf8(design ? design : file) << QString::fromUtf8(outcome);
    };
    row("openedc-clinicaldata.xml", "openedc-metadata.xml", "1755 entries, 90 participants");
    row("odmlib-odm-data-snapshot.xml", nullptr, "168 entries, 2 participants");
    row("redcap/clinical-trial-1.xml", nullptr, "7001 entries, 500 participants");
    row("redcap/checkboxes-1.xml", nullptr, "55 entries, 4 participants");
    row("openclinica-full-extract.xml", nullptr,
        "18; line 4798: SS_CAM101 › SE_REGISTRATIONVISIT › F_PHYSICALEXAM_ENGLISH › I_PHYSI_SKIN: \"2\" is not one of "
        "the choices.");
    row("rave-car-message-audit.xml", "openedc-metadata.xml",
        "1113; line 2: : The data belongs to study Mediflex, not to S.1.");
    row("redcap/longitudinal.xml", nullptr,
        "21; line 1202: 100 › Event.enrollment_arm_1 › Form.baseline_data › transferrin_b: At most 1 digit is allowed "
        "after the decimal point.");
    row("redcap/repeating-instruments.xml", nullptr,
        "8; line 185: 1 › SE.ALL-FORMS › Form.bp[2] › bp.date_bp[1] › date_bp: Form Form.bp does not repeat, but the "
        "file gives it the repeat key \"2\".");
    row("redcap/potentially-problematic-values.xml", nullptr,
        "4; line 83: 1 › SE.ALL-FORMS › Form.form_1 › date_before_validation: This is not a whole, real date.");
}

void TestImports::realFiles() {
    QFETCH(QString, design);
    QFETCH(QString, outcome);
    const auto file = kShared + QString::fromUtf8(QTest::currentDataTag());
    NewTrial made;
    made.odm = bytesOf(kShared + design);
    if (made.odm.empty() || !QFile::exists(file))
        QSKIP("The folder with other systems' files is not on this machine.");
    const QTemporaryDir dir;
    made.folder = std::filesystem::path(dir.path().toStdString()) / "t.caseseal";
    made.site = "Klinikum";
    made.adminId = "root";
    made.adminName = "Rosa Admin";
    const Ports ports{std::make_shared<base::SystemClock>(), {}};
    {
        const auto admin = must(Desk::create(made, kWord(), ports));
        must(admin->people().add("both", "Both", "Org", {"data-manager", "coordinator"}, kWord()));
    }
    const crypto::SecretBytes own(std::string_view("an-own-password-8"));
    const auto desk = must(Desk::open(made.folder, "both", kWord(), &own, ports));
    const exchange::StudyNames sites = {{"S_R0112345_6657", "S_R0112345"},
                                        {"S_R0112345_7258", "S_R0112345"},
                                        {"S_R0112345_7640", "S_R0112345"},
                                        {"S_R0112345_8478", "S_R0112345"}};
    const auto preview =
        lookAt(*desk, file.toStdString(),
               design == QLatin1String("openclinica-full-extract.xml") ? sites : exchange::StudyNames{});
    if (preview.step == ImportStep::Blocked) {
        const auto first = std::ranges::find_if(preview.difference.lines,
                                                [](const auto& line) { return exchange::standsInTheWay(line.kind); });
        const auto all = std::ranges::count_if(preview.difference.lines,
                                               [](const auto& line) { return exchange::standsInTheWay(line.kind); });
        QCOMPARE(QStringLiteral("%1; line %2: %3: %4")
                     .arg(all)
                     .arg(first->line)
                     .arg(QString::fromStdString(first->place.describe()), QString::fromStdString(first->what)),
                 outcome);
        QCOMPARE(desk->imports().seal(preview, "r").error().kind, ErrorKind::BadInput);
        QCOMPARE(must(desk->projection().counts()).subjects, std::uint64_t{0});
        return;
    }
    const auto done = must(desk->imports().seal(preview, {}));
    QCOMPARE(QStringLiteral("%1 entries, %2 participants")
                 .arg(done.receipt.entries)
                 .arg(must(desk->projection().counts()).subjects),
             outcome);
    QCOMPARE(lookAt(*desk, file.toStdString(), sites).step, ImportStep::Nothing);
    base::NoProgress quiet;
    QVERIFY(must(must(desk->jobs())->verify(quiet)).verdict.findings.empty());
}

QTEST_APPLESS_MAIN(TestImports)
#include "tst_imports.moc"
