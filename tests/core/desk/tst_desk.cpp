// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_study.h"

#include "desk/desk.h"
#include "desk/disclosures.h"
#include "desk/form_work.h"
#include "desk/people.h"
#include "desk/queries.h"
#include "evidence/bundle.h"
#include "evidence/verifier.h"

#include <QTemporaryDir>
#include <QTest>

using namespace caseseal;
using crypto::SecretBytes;
using desk::Desk;
using desk::FormPlace;
using desk::ItemDraft;

namespace {

const FormPlace kVitals{"HYP-001", "SE.V1", "", "F.VS", ""};

ItemDraft draft(const char* item, std::optional<std::string> value, const char* reason = "") {
    ItemDraft out;
    out.group = "IG.VS";
    out.item = item;
    out.value = std::move(value);
    out.reason = reason;
    if (out.item == "I.SYS" && out.value)
        out.unit = "MU.MMHG";
    return out;
}

} // namespace

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto& okResult = (expression);                                                                           \
        QVERIFY2(okResult.has_value(), okResult.has_value() ? "" : okResult.error().message.c_str());                  \
    } while (false)

/// The desk over real rooms: a trial on disk, several persons, one story after the other.
class TestDesk : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<base::FixedClock> m_clock;
    std::filesystem::path m_trial;

    desk::Ports ports() { return {m_clock, std::filesystem::path(m_dir->path().toStdString()) / "heads"}; }

    base::Result<std::unique_ptr<Desk>> make() {
        desk::NewTrial trial;
        trial.folder = m_trial;
        trial.odm = smallStudy();
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Admin";
        trial.organisation = "Klinikum";
        return Desk::create(trial, SecretBytes(std::string_view("admin-password")), ports());
    }
    base::Result<std::unique_ptr<Desk>> open(const char* id, std::string_view password, const char* fresh = nullptr) {
        m_clock->advanceMs(60'000);
        std::optional<SecretBytes> next;
        if (fresh != nullptr)
            next.emplace(std::string_view(fresh));
        return Desk::open(m_trial, id, SecretBytes(password), next ? &*next : nullptr, ports());
    }
    /// A trial with a coordinator, an investigator, a monitor and a data manager, all with their own passwords: made
    /// once (passwords take time on purpose), copied for each test.
    void makeStaffedTrial() {
        static const QTemporaryDir kept;
        const auto original = std::filesystem::path(kept.path().toStdString()) / "t.caseseal";
        if (!std::filesystem::exists(original)) {
            staff();
            std::filesystem::copy(m_trial, original, std::filesystem::copy_options::recursive);
            return;
        }
        std::filesystem::copy(original, m_trial, std::filesystem::copy_options::recursive);
        m_clock->advanceMs(3'600'000);
    }
    void staff() {
        {
            auto admin = make();
            OK(admin);
            const std::pair<const char*, const char*> people[] = {
                {"nora", "coordinator"}, {"elias", "investigator"}, {"tom", "monitor"}, {"marta", "data-manager"}};
            for (const auto& [id, role] : people)
                OK((*admin)->people().add(id, std::string("Name of ") + id, "Org", {role},
                                          SecretBytes(std::string_view("first-password"))));
        }
        for (const char* id : {"nora", "elias", "tom", "marta"})
            OK(open(id, "first-password", "second-password"));
    }
    evidence::Verdict verifyNow(Desk& desk) {
        base::NoProgress quiet;
        auto jobs = desk.jobs();
        if (!jobs)
            return {};
        auto report = (*jobs)->verify(quiet);
        return report ? report->verdict : evidence::Verdict{};
    }

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<base::FixedClock>(base::parseTime("2026-11-22T08:00:00.000Z").value(), 60);
        m_trial = std::filesystem::path(m_dir->path().toStdString()) / "t.caseseal";
    }

    void firstSealHoldsChainPersonAndStudy() {
        const auto desk = make();
        OK(desk);
        std::vector<std::string> acts;
        OK((*desk)->projection().trail({}, [&](const store::TrailRow& row) {
            acts.push_back(row.entry.act);
            return true;
        }));
        QCOMPARE(acts, (std::vector<std::string>{"chain.open", "person.add", "study.version"}));
        QCOMPARE((*desk)->info().protocolName, std::string("SMALL-1"));
        QCOMPARE(verifyNow(**desk).kind, evidence::VerdictKind::Intact);
    }

    void aBrokenStudyLeavesNothing() {
        desk::NewTrial trial;
        trial.folder = m_trial;
        trial.odm = {'<', 'O'};
        trial.site = "K";
        trial.adminId = "root";
        trial.adminName = "R";
        const auto desk = Desk::create(trial, SecretBytes(std::string_view("admin-password")), ports());
        QVERIFY(!desk.has_value());
        QCOMPARE(desk.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!std::filesystem::exists(m_trial));
    }

    void aFirstPasswordMustBeReplacedAndMakesANewKey() {
        std::string keyBefore;
        {
            auto admin = make();
            OK(admin);
            OK((*admin)->people().add("nora", "Nora", "Org", {"coordinator"},
                                      SecretBytes(std::string_view("first-password"))));
            keyBefore = (*admin)->people().list()->back().keyFingerprint;
        }
        const auto refused = open("nora", "first-password");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        QVERIFY(refused.error().message.starts_with(Desk::kNewPasswordNeeded));
        QVERIFY(!open("nora", "first-password", "first-password").has_value()); // the same one is not a new one
        {
            const auto desk = open("nora", "first-password", "second-password");
            OK(desk);
            QVERIFY((*desk)->me().keyFingerprint != keyBefore);
            QCOMPARE(verifyNow(**desk).kind, evidence::VerdictKind::Intact);
        }
        QVERIFY(!open("nora", "first-password").has_value());
        OK(open("nora", "second-password"));
    }

    void changedPasswordOpensAndTheOldOneDoesNot() {
        {
            auto desk = make();
            OK(desk);
            QVERIFY(!(*desk)->people().changePassword(SecretBytes(std::string_view("wrong-password")),
                                                      SecretBytes(std::string_view("new-password-1"))));
            OK((*desk)->people().changePassword(SecretBytes(std::string_view("admin-password")),
                                                SecretBytes(std::string_view("new-password-1"))));
        }
        QVERIFY(!open("root", "admin-password").has_value());
        OK(open("root", "new-password-1"));
    }

    void changesNeedReasonsAndBlanksAreEntries() {
        makeStaffedTrial();
        auto desk = open("nora", "second-password");
        OK(desk);
        OK((*desk)->enrol("HYP-001"));
        QVERIFY(!(*desk)->enrol("HYP-001").has_value()); // ids are given once
        const auto first = (*desk)->record(kVitals, {draft("I.SYS", "142"), draft("I.NOTE", std::nullopt)});
        OK(first);
        QCOMPARE(first->entries, std::uint64_t{2});
        QCOMPARE((*desk)->record(kVitals, {draft("I.SYS", "142")})->entries, std::uint64_t{0}); // nothing changed
        const auto problems = (*desk)->check(kVitals, {draft("I.SYS", "124")});
        OK(problems);
        QCOMPARE(problems->size(), std::size_t{1});
        QCOMPARE(problems->front().rule, std::string("reason"));
        QVERIFY(!(*desk)->record(kVitals, {draft("I.SYS", "124")}).has_value());
        OK((*desk)->record(kVitals, {draft("I.SYS", "124", "Digits transposed")}));
        OK((*desk)->record(kVitals, {draft("I.SYS", std::nullopt, "Not measured")}));
        const auto history = (*desk)->projection().history({"HYP-001", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.SYS"});
        OK(history);
        QCOMPARE(history->size(), std::size_t{3});
        QCOMPARE((*history)[1].entry.reason, std::string("Digits transposed"));
        QCOMPARE(*(*history)[2].entry.was, std::string("124"));
        QVERIFY((*history)[2].entry.hasValue && !(*history)[2].entry.value.has_value());
        QCOMPARE(verifyNow(**desk).kind, evidence::VerdictKind::Intact);
    }

    void hardChecksStopAndSoftOnesAreKept() {
        makeStaffedTrial();
        auto desk = open("nora", "second-password");
        OK(desk);
        OK((*desk)->enrol("HYP-001"));
        for (const auto& bad :
             {draft("I.SYS", "400"), draft("I.SYS", "12.5"), draft("I.ARM", "X"), draft("I.NOPE", "1")})
            QVERIFY2(!(*desk)->record(kVitals, {bad}).has_value(), bad.value->c_str());
        OK((*desk)->record(kVitals, {draft("I.SYS", "198")}));
        const auto history = (*desk)->projection().history({"HYP-001", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.SYS"});
        QCOMPARE(history->front().entry.checks.size(), std::size_t{1});
    }

    void rolesDecideWhoMayDoWhat() {
        makeStaffedTrial();
        for (const char* id : {"tom", "marta"}) {
            auto desk = open(id, "second-password");
            OK(desk);
            const auto refused = (*desk)->enrol("HYP-009");
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
            QVERIFY(!(*desk)->mayDo("item.set"));
        }
        auto admin = open("root", "admin-password");
        OK(admin);
        QVERIFY(!(*admin)->enrol("HYP-009").has_value());
        OK((*admin)->people().disable("tom"));
        QVERIFY(!(*admin)->people().add("tom", "Again", "Org", {"monitor"},
                                        SecretBytes(std::string_view("first-password"))));
        OK((*admin)->people().setRoles("root", {"admin", "auditor"}));
        QVERIFY((*admin)->mayDo("data.export"));
        admin->reset();
        QVERIFY(!open("tom", "second-password").has_value());
    }

    void aFormGoesThroughItsStates() {
        const SecretBytes second(std::string_view("second-password"));
        makeStaffedTrial();
        {
            auto desk = open("nora", "second-password");
            OK((*desk)->enrol("HYP-001"));
            OK((*desk)->record(kVitals, {draft("I.SYS", "142")}));
            OK((*desk)->forms().act({"form.complete", kVitals, {}, {}}));
            QVERIFY(!(*desk)->forms().sign({kVitals}, "I reviewed", second)); // a coordinator does not sign
        }
        {
            auto desk = open("elias", "second-password");
            QVERIFY(!(*desk)->forms().sign({kVitals}, "", second)); // no meaning
            const SecretBytes wrong(std::string_view("third-password"));
            QCOMPARE((*desk)->forms().sign({kVitals}, "I reviewed these data", wrong).error().kind,
                     base::ErrorKind::Refused);
            OK((*desk)->forms().sign({kVitals}, "I reviewed these data", second));
            QVERIFY(!(*desk)->forms().sign({kVitals}, "I reviewed these data", second)); // nothing new to sign
            OK((*desk)->record(kVitals, {draft("I.SYS", "143", "Typing error")}));
            const auto states = (*desk)->projection().formStates("HYP-001");
            QVERIFY(states->front().changedAfterSignature);
            OK((*desk)->forms().sign({kVitals}, "I reviewed these data", second));
        }
        {
            auto desk = open("tom", "second-password");
            OK((*desk)->forms().act({"form.verify", kVitals, {}, {}}));
            OK((*desk)->queries().open(
                {{"HYP-001", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.SYS"}, "Please confirm", {}, {}, 0, 0}));
        }
        {
            auto desk = open("marta", "second-password");
            OK((*desk)->forms().act({"form.lock", kVitals, {}, {}}));
        }
        auto desk = open("nora", "second-password");
        const auto locked = (*desk)->record(kVitals, {draft("I.SYS", "150", "Late")});
        QVERIFY(!locked.has_value());
        QCOMPARE(locked.error().kind, base::ErrorKind::Refused);
        OK((*desk)->queries().answer(1, "It is right"));
        QCOMPARE(verifyNow(**desk).kind, evidence::VerdictKind::Intact);
    }

    void aFileGoesInWholeOrNotAtAll() {
        makeStaffedTrial();
        auto desk = open("nora", "second-password");
        base::NoProgress quiet;
        std::vector<Desk::DataLine> lines;
        for (std::uint64_t i = 0; i < 30; ++i) {
            const FormPlace form{"S-" + std::to_string(i / 3), "SE.V1", "", "F.VS", ""};
            const char* const items[] = {"I.SYS", "I.ARM", "I.NOTE"};
            const char* const values[] = {"120", "L", "fine"};
            lines.push_back({i + 1, form, draft(items[i % 3], values[i % 3])});
        }
        auto broken = lines;
        broken.back().draft.item = "I.NOPE";
        const auto before = (*desk)->projection().counts()->seals;
        const auto refused = (*desk)->enter(broken, quiet);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.starts_with("Line 30: "), refused.error().message.c_str());
        QCOMPARE((*desk)->projection().counts()->seals, before);
        QCOMPARE((*desk)->projection().counts()->subjects, std::uint64_t{0});
        const auto entered = (*desk)->enter(lines, quiet);
        OK(entered);
        QCOMPARE(*entered, std::uint64_t{40});                        // 30 values and 10 enrolments
        QCOMPARE((*desk)->projection().counts()->seals, before + 20); // a seal a form, a seal an enrolment
        QCOMPARE(*(*desk)->enter(lines, quiet), std::uint64_t{0});    // the same again changes nothing
        QCOMPARE(verifyNow(**desk).kind, evidence::VerdictKind::Intact);
    }

    /// The write-ahead log is brought into the database when a session ends, and gone when the trial is closed.
    void aLongLogIsBroughtInWhenNobodyWaits() {
        makeStaffedTrial();
        const auto log = m_trial / "trial.db-wal";
        const auto size = [&log] { return std::filesystem::exists(log) ? std::filesystem::file_size(log) : 0; };
        auto desk = open("nora", "second-password");
        OK((*desk)->beginSession());
        base::NoProgress quiet;
        std::vector<Desk::DataLine> lines;
        for (std::uint64_t i = 0; i < 2500; ++i)
            lines.push_back(
                {i + 1, {"S-" + std::to_string(i), "SE.V1", "", "F.VS", ""}, draft("I.NOTE", std::string(390, 'x'))});
        OK((*desk)->enter(lines, quiet));
        const auto grown = size();
        QVERIFY2(grown > (4U << 20), std::to_string(grown).c_str());
        OK((*desk)->endSession(desk::SessionEnd::Idle));
        const auto ended = size();
        OK((*desk)->beginSession());
        for (const char* note : {"a", "b", "c", "d"})
            OK((*desk)->record({"S-1", "SE.V2", "", "F.VS", ""}, {draft("I.NOTE", note, "again")}));
        QCOMPARE(size(), ended); // saves begin the log anew: it does not grow
        OK((*desk)->endSession(desk::SessionEnd::Quit));
        desk->reset();
        QVERIFY2(size() < (1U << 16), std::to_string(size()).c_str());
    }

    void publishedSealsAreProvedInABundle() {
        makeStaffedTrial();
        auto desk = open("nora", "second-password");
        OK((*desk)->enrol("HYP-001"));
        OK((*desk)->record(kVitals, {draft("I.SYS", "142")}));
        OK((*desk)->publish());
        QCOMPARE(*(*desk)->publish(), std::uint64_t{0});
        OK((*desk)->record(kVitals, {draft("I.ARM", "L")}));
        QCOMPARE((*desk)->sealState()->notLogged, std::uint64_t{1});
        OK((*desk)->publish());
        QCOMPARE((*desk)->sealState()->witnessedBy, 1U);
        QCOMPARE((*desk)->sealState()->witnesses, 1U);
        QVERIFY((*desk)->sealState()->ownKeysOnly);
        base::NoProgress quiet;
        const auto bundle = m_trial.parent_path() / "e.evidence.zip";
        OK((*(*desk)->disclosures().prepare({}))->write(bundle, quiet));
        const auto source = evidence::openBundle(bundle);
        OK(source);
        const auto verdict = evidence::verify(**source, {}, quiet);
        OK(verdict);
        QVERIFY2(verdict->kind == evidence::VerdictKind::Intact, verdict->encodeJson().c_str());
        QCOMPARE(verdict->counts.notLogged, std::uint64_t{0});
        QCOMPARE(verdict->counts.logged, verdict->counts.seals);
    }

    void aLedgerPutBackOrLostIsFound() {
        makeStaffedTrial();
        auto desk = open("nora", "second-password");
        OK((*desk)->enrol("HYP-001"));
        OK((*desk)->publish());
        const auto ledger = m_trial / "ledger";
        const auto copy = m_trial.parent_path() / "ledger-copy";
        std::filesystem::copy(ledger, copy, std::filesystem::copy_options::recursive);
        OK((*desk)->record(kVitals, {draft("I.SYS", "142")}));
        OK((*desk)->publish());
        QCOMPARE(verifyNow(**desk).kind, evidence::VerdictKind::Intact);
        std::filesystem::remove_all(ledger);
        std::filesystem::copy(copy, ledger, std::filesystem::copy_options::recursive);
        const auto rolledBack = verifyNow(**desk);
        QCOMPARE(rolledBack.kind, evidence::VerdictKind::Altered);
        QCOMPARE(rolledBack.findings.front().code, std::string("ledger-consistency"));
        OK((*desk)->record(kVitals, {draft("I.ARM", "L")}));
        const auto refused = (*desk)->publish();
        QVERIFY(!refused.has_value()); // nothing is signed on top of a ledger that went back
        std::filesystem::remove_all(ledger);
        QCOMPARE(verifyNow(**desk).kind, evidence::VerdictKind::Altered);
    }

    void anOlderCopyOfTheTrialIsFound() {
        makeStaffedTrial();
        const auto copy = m_trial.parent_path() / "copy.caseseal";
        {
            auto desk = open("nora", "second-password");
            OK((*desk)->enrol("HYP-001"));
        }
        std::filesystem::copy(m_trial, copy, std::filesystem::copy_options::recursive);
        {
            auto desk = open("nora", "second-password");
            OK((*desk)->record(kVitals, {draft("I.SYS", "142")}));
        }
        std::filesystem::remove_all(m_trial);
        std::filesystem::rename(copy, m_trial);
        auto desk = open("nora", "second-password");
        OK(desk);
        const auto verdict = verifyNow(**desk);
        QCOMPARE(verdict.kind, evidence::VerdictKind::Altered);
        QCOMPARE(verdict.findings.front().code, std::string("seal-missing"));
    }
};

QTEST_APPLESS_MAIN(TestDesk)
#include "tst_desk.moc"
