// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_study.h"

#include "desk/desk.h"
#include "desk/drafts.h"
#include "desk/login_state.h"
#include "desk/password_rules.h"
#include "desk/people.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace caseseal;
using crypto::SecretBytes;
using desk::Desk;
using desk::PasswordRule;

namespace {

SecretBytes secret(std::string_view text) { return SecretBytes(text); }

const desk::FormPlace kVitals{"HYP-001", "SE.V1", "", "F.VS", ""};
constexpr const char* kOwn = "second-password";

} // namespace

#define OK(expression)                                                                                                 \
    do {                                                                                                               \
        const auto& okResult = (expression);                                                                           \
        QVERIFY2(okResult.has_value(), okResult.has_value() ? "" : okResult.error().message.c_str());                  \
    } while (false)
#define REFUSED(expression)                                                                                            \
    do {                                                                                                               \
        const auto& refused = (expression);                                                                            \
        QVERIFY(!refused.has_value());                                                                                 \
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);                                                      \
    } while (false)

/// People, log-ins and drafts over a trial on disk: root (admin), nora (coordinator), tom (monitor).
class TestPeople : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<base::FixedClock> m_clock;
    std::filesystem::path m_trial;

    desk::Ports ports() { return {m_clock, std::filesystem::path(m_dir->path().toStdString()) / "heads"}; }
    base::Result<std::unique_ptr<Desk>> open(const char* id, std::string_view password, const char* fresh = nullptr) {
        m_clock->advanceMs(1'000);
        const auto next = fresh != nullptr ? secret(fresh) : SecretBytes();
        return Desk::open(m_trial, id, secret(password), fresh != nullptr ? &next : nullptr, ports());
    }
    void make() {
        desk::NewTrial trial;
        trial.folder = m_trial;
        trial.odm = smallStudy();
        trial.site = "Klinikum";
        trial.adminId = "root";
        trial.adminName = "Rosa Albers";
        {
            auto admin = Desk::create(trial, secret("admin-password"), ports());
            OK(admin);
            OK((*admin)->people().add("nora", "Nora Nold", "Org", {"coordinator"}, secret("first-password")));
            OK((*admin)->people().add("tom", "Tom Tauber", "Org", {"monitor"}, secret("first-password")));
        }
        OK(open("nora", "first-password", kOwn));
        OK(open("tom", "first-password", kOwn));
    }
    struct Sealed {
        std::string act, person, why, about, at;
        std::string author;
    };
    /// The newest entries with this act, newest first.
    std::vector<Sealed> sealed(Desk& desk, const char* act) {
        store::TrailFilter filter;
        filter.acts = {act};
        filter.newestFirst = true;
        std::vector<Sealed> out;
        const auto text = [](const evidence::Entry& entry, const char* key) {
            const auto* member = entry.data.find(key);
            return member != nullptr && member->asString() != nullptr ? *member->asString() : std::string();
        };
        const auto read = desk.projection().trail(filter, [&](const store::TrailRow& row) {
            out.push_back({row.entry.act, text(row.entry, "person"), text(row.entry, "why"), text(row.entry, "act"),
                           text(row.entry, "at"), row.author});
            return true;
        });
        return read ? out : std::vector<Sealed>();
    }
    evidence::VerdictKind verdict(Desk& desk) {
        base::NoProgress quiet;
        auto jobs = desk.jobs();
        if (!jobs)
            return evidence::VerdictKind::Unreadable;
        const auto report = (*jobs)->verify(quiet);
        return report ? report->verdict.kind : evidence::VerdictKind::Unreadable;
    }

private Q_SLOTS:
    void init() {
        static const QTemporaryDir kept;
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<base::FixedClock>(base::parseTime("2026-11-22T08:00:00.000Z").value(), 60);
        const auto original = std::filesystem::path(kept.path().toStdString()) / "t.caseseal";
        m_trial = original;
        if (!std::filesystem::exists(original))
            make();
        m_trial = std::filesystem::path(m_dir->path().toStdString()) / "t.caseseal";
        std::filesystem::copy(original, m_trial, std::filesystem::copy_options::recursive);
        m_clock->advanceMs(3'600'000);
    }

    void newPasswordsKeepTheRules_data() {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("broken"); // the first rule, -1: none
        const auto row = [](const char* password, int rule) {
            QTest::newRow(password) << QByteArray(password) << rule;
        };
        row("correct horse battery", -1);
        row("Tr4um-haus", -1);
        row("zwölfzeichen", -1); // 12 characters, 13 bytes
        row("Kurz-1", int(PasswordRule::Length));
        row("elfzeichen1", int(PasswordRule::Length));
        row("nora12345678", int(PasswordRule::NotOwn));
        row("Nora-und-Nold", -1); // the rule is about the whole password, not about every part of it
        row("NoraNold2026!", int(PasswordRule::NotOwn));
        row("Password2026!", int(PasswordRule::NotCommon));
        row("123456789012", int(PasswordRule::NotCommon));
        row("aaaaaaaaaaaaaa", int(PasswordRule::NotCommon));
        row("the-old-password", int(PasswordRule::NotOld));
    }
    void newPasswordsKeepTheRules() {
        QFETCH(QByteArray, password);
        QFETCH(int, broken);
        const auto old = secret("the-old-password");
        const auto rules = desk::brokenRules(secret({password.constData(), static_cast<std::size_t>(password.size())}),
                                             "nora", "Nora Nold", &old);
        if (broken == -1) {
            QVERIFY(rules.empty());
            return;
        }
        QVERIFY(!rules.empty());
        QCOMPARE(int(rules.front()), broken);
        QVERIFY(!desk::sentenceOf(rules.front()).empty());
    }

    void fiveWrongPasswordsLockAndEachIsSealedAtTheNextLogIn() {
        for (std::uint32_t left = 4; left > 0; --left) {
            const auto wrong = open("nora", "not the password");
            REFUSED(wrong);
            QVERIFY2(wrong.error().message.find(std::to_string(left) + " attempt") != std::string::npos,
                     wrong.error().message.c_str());
            QCOMPARE(desk::loginState(m_trial, "nora", m_clock->now())->left, left);
        }
        REFUSED(open("nora", "not the password"));
        const auto locked = desk::loginState(m_trial, "nora", m_clock->now());
        QVERIFY(locked->lockedUntil.has_value());
        QCOMPARE(locked->lockedUntil->msSinceEpoch, m_clock->now().msSinceEpoch + desk::kLockMs);
        REFUSED(open("nora", kOwn)); // right, and not looked at
        m_clock->advanceMs(desk::kLockMs);
        REFUSED(open("nora", "not the password")); // one more locks again
        QVERIFY(desk::loginState(m_trial, "nora", m_clock->now())->lockedUntil.has_value());
        m_clock->advanceMs(desk::kLockMs);
        auto nora = open("nora", kOwn);
        OK(nora);
        QCOMPARE(desk::loginState(m_trial, "nora", m_clock->now())->left, desk::kWrongPasswordsAllowed);
        OK((*nora)->beginSession());
        const auto refused = sealed(**nora, "session.refused");
        QCOMPARE(refused.size(), std::size_t{7});
        QCOMPARE(refused.front().person, std::string("nora"));
        QCOMPARE(std::count_if(refused.begin(), refused.end(),
                               [](const auto& one) { return one.why == "wrong password" && !one.at.empty(); }),
                 std::ptrdiff_t{6});
        QCOMPARE(verdict(**nora), evidence::VerdictKind::Intact);
        OK((*nora)->endSession(desk::SessionEnd::Quit));
        OK((*nora)->beginSession());
        QCOMPARE(sealed(**nora, "session.refused").size(), std::size_t{7}); // not a second time
    }

    void aClockThatWasSetBackDoesNotLockForLonger() {
        for (int i = 0; i < 5; ++i)
            REFUSED(open("nora", "not the password"));
        m_clock->setNow({m_clock->now().msSinceEpoch - 86'400'000});
        REFUSED(open("nora", kOwn));
        m_clock->advanceMs(desk::kLockMs);
        OK(open("nora", kOwn));
    }

    void aRemovedAttemptsFileIsNoted() {
        {
            auto nora = open("nora", kOwn);
            OK((*nora)->beginSession());
        }
        REFUSED(open("nora", "not the password"));
        QVERIFY(std::filesystem::remove(m_trial / "attempts"));
        auto nora = open("nora", kOwn);
        OK(nora);
        OK((*nora)->beginSession());
        store::TrailFilter filter;
        filter.acts = {"session.open"};
        filter.newestFirst = true;
        bool noted = false;
        OK((*nora)->projection().trail(filter, [&](const store::TrailRow& row) {
            noted = row.entry.data.find("attempts") != nullptr;
            return false;
        }));
        QVERIFY(noted);
    }

    void brokenAttemptsFilesStopNobody_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{]");
        QTest::newRow("other type") << QByteArray(R"({"type":"x"})");
        QTest::newRow("large") << QByteArray(2 << 20, ' ');
    }
    void brokenAttemptsFilesStopNobody() {
        QFETCH(QByteArray, content);
        QFile file(QString::fromStdString((m_trial / "attempts").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        REFUSED(open("nora", "not the password"));
        OK(open("nora", kOwn));
    }

    void sessionsAreEntries() {
        auto nora = open("nora", kOwn);
        OK(nora);
        const auto before = (*nora)->projection().counts()->seals;
        OK((*nora)->endSession(desk::SessionEnd::User)); // none was begun
        QCOMPARE((*nora)->projection().counts()->seals, before);
        OK((*nora)->beginSession());
        OK((*nora)->endSession(desk::SessionEnd::Idle));
        OK((*nora)->beginSession());
        QCOMPARE(sealed(**nora, "session.open").size(), std::size_t{2});
        QCOMPARE(sealed(**nora, "session.close").front().why, std::string("idle"));
        QCOMPARE(verdict(**nora), evidence::VerdictKind::Intact);
    }

    void theOwnPasswordIsChecked() {
        auto nora = open("nora", kOwn);
        OK(nora);
        OK((*nora)->people().checkPassword(secret(kOwn), "session.open"));
        REFUSED((*nora)->people().checkPassword(secret("not the password"), "form.sign"));
        QCOMPARE(sealed(**nora, "session.refused").front().about, std::string("form.sign"));
        QCOMPARE(desk::loginState(m_trial, "nora", m_clock->now())->left, desk::kWrongPasswordsAllowed - 1);
        auto trial = (*nora)->people().beginTrial(secret(kOwn), "form.sign");
        OK(trial);
        QCOMPARE((*nora)->people().judge(**trial).error().kind, base::ErrorKind::Machine); // not run yet
        (*trial)->run();
        OK((*nora)->people().judge(**trial));
        QCOMPARE(desk::loginState(m_trial, "nora", m_clock->now())->left, desk::kWrongPasswordsAllowed);
    }

    void aDisabledPersonComesBackWithANewKey() {
        std::string before;
        {
            auto admin = open("root", "admin-password");
            REFUSED((*admin)->people().enable("tom", secret("third-password")));
            OK((*admin)->people().disable("tom"));
            REFUSED((*admin)->people().disable("tom"));
            REFUSED((*admin)->people().resetPassword("tom", secret("third-password")));
            before = (*admin)->people().list()->back().keyFingerprint;
        }
        REFUSED(open("tom", kOwn));
        {
            auto admin = open("root", "admin-password");
            OK((*admin)->people().enable("tom", secret("third-password")));
            QVERIFY(!(*admin)->people().list()->back().disabled);
            QVERIFY((*admin)->people().list()->back().keyFingerprint != before);
        }
        REFUSED(open("tom", kOwn));
        auto tom = open("tom", "third-password", "fourth-password");
        OK(tom);
        QCOMPARE(verdict(**tom), evidence::VerdictKind::Intact);
    }

    void aResetIsSeenAndLiftsTheLock() {
        for (int i = 0; i < 5; ++i)
            REFUSED(open("nora", "not the password"));
        {
            auto admin = open("root", "admin-password");
            REFUSED((*admin)->people().resetPassword("root", secret("third-password")));
            QCOMPARE((*admin)->people().resetPassword("nora", secret("short")).error().kind, base::ErrorKind::BadInput);
            OK((*admin)->people().resetPassword("nora", secret("third-password")));
            const auto log = (*admin)->people().delegationLog();
            OK(log);
            QVERIFY(log->back().reset);
            QCOMPARE(log->back().by, std::string("root"));
            QCOMPARE(log->back().person, std::string("nora"));
        }
        REFUSED(open("nora", "third-password")); // must be replaced
        auto nora = open("nora", "third-password", "fourth-password");
        OK(nora);
        QVERIFY(!(*nora)->people().delegationLog()->back().reset); // the person's own new key
        REFUSED((*nora)->people().resetPassword("tom", secret("third-password")));
        QCOMPARE(sealed(**nora, "session.refused").front().about, std::string("person.rekey"));
        QCOMPARE(verdict(**nora), evidence::VerdictKind::Intact);
    }

    void aPersonRenewsTheOwnKey() {
        std::string renewed;
        {
            auto nora = open("nora", kOwn);
            const auto before = (*nora)->me().keyFingerprint;
            REFUSED((*nora)->people().renewKey(secret("not the password")));
            OK((*nora)->people().renewKey(secret(kOwn)));
            renewed = (*nora)->me().keyFingerprint;
            QVERIFY(renewed != before);
            OK((*nora)->enrol("HYP-001")); // the new key signs
            QCOMPARE(verdict(**nora), evidence::VerdictKind::Intact);
        }
        auto nora = open("nora", kOwn);
        OK(nora);
        QCOMPARE((*nora)->me().keyFingerprint, renewed);
    }

    /// The slow part of a new password elsewhere: the act itself costs next to nothing then, and works as ever.
    void aPreparedPasswordIsTakenOnce() {
        const auto before = open("nora", kOwn).value()->me().keyFingerprint;
        {
            auto nora = open("nora", kOwn);
            auto& people = (*nora)->people();
            auto trial = people.beginTrial(secret(kOwn), "password.change");
            OK(trial);
            (*trial)->run();
            OK(people.judge(**trial));
            auto next = people.beginNewPassword(secret("third-password"));
            QCOMPARE(people.keep(*next).error().kind, base::ErrorKind::Machine); // not run yet
            const auto slow = std::clock();
            next->run();
            const auto quick = std::clock();
            OK(people.keep(*next));
            QCOMPARE(people.keep(*next).error().kind, base::ErrorKind::Machine); // kept already
            OK(people.changePassword(secret(kOwn), secret("third-password")));
            const auto end = std::clock(); // processor time: a busy machine does not matter
            QVERIFY2((end - quick) * 2 < quick - slow, qPrintable(QStringLiteral("%1").arg(end - quick)));
            REFUSED(people.changePassword(secret(kOwn), secret("fifth-password"))); // no longer the own one
        }
        REFUSED(open("nora", kOwn));
        {
            auto nora = open("nora", "third-password");
            OK(nora);
            QCOMPARE((*nora)->me().keyFingerprint, before); // the key stays
            QCOMPARE(verdict(**nora), evidence::VerdictKind::Intact);
        }
        // What was prepared serves no other password, and is gone with the next act.
        auto admin = open("root", "admin-password");
        auto next = (*admin)->people().beginNewPassword(secret("fourth-password"));
        next->run();
        OK((*admin)->people().keep(*next));
        OK((*admin)->people().resetPassword("tom", secret("fifth-password")));
        OK((*admin)->people().resetPassword("nora", secret("fourth-password")));
        admin->reset();
        REFUSED(open("tom", "fourth-password", "sixth-password"));
        OK(open("tom", "fifth-password", "sixth-password"));
        OK(open("nora", "fourth-password", "sixth-password"));
    }

    void theLastAdministratorStaysOne() {
        auto admin = open("root", "admin-password");
        REFUSED((*admin)->people().setRoles("root", {"auditor"}));
        OK((*admin)->people().setRoles("tom", {"monitor", "admin"}));
        OK((*admin)->people().setRoles("root", {"auditor"}));
        REFUSED((*admin)->people().setRoles("root", {"admin"})); // no longer may
    }

    void draftsAreOnesOwnAndNeverSealed() {
        desk::ItemDraft item;
        item.group = "IG.VS";
        item.item = "I.SYS";
        item.value = "14";
        item.unit = "MU.MMHG";
        item.reason = "Zahlendreher „14“";
        item.checks = {{"range:1", "Too low", "measured twice"}};
        desk::ItemDraft blank;
        blank.group = "IG.VS";
        blank.item = "I.NOTE";
        blank.nullFlavour = "not-done";
        {
            auto nora = open("nora", kOwn);
            const auto seals = (*nora)->projection().counts()->seals;
            OK((*nora)->drafts().save(kVitals, {item}));
            m_clock->advanceMs(1'000);
            OK((*nora)->drafts().save(kVitals, {item, blank}));
            auto other = kVitals;
            other.subject = "HYP-002";
            m_clock->advanceMs(1'000);
            OK((*nora)->drafts().save(other, {blank}, true));
            QVERIFY(!(*nora)->drafts().load(other)->has_value()); // given to a second entry only
            QVERIFY((*nora)->drafts().load(other, true)->has_value());
            m_clock->advanceMs(1'000);
            OK((*nora)->drafts().save(other, {item}));
            OK((*nora)->drafts().drop(other)); // each goes alone
            QCOMPARE((*nora)->projection().counts()->seals, seals);
        } // no farewell: as after a crash
        {
            auto tom = open("tom", kOwn);
            QVERIFY((*tom)->drafts().list()->empty());
            QVERIFY(!(*tom)->drafts().load(kVitals)->has_value());
        }
        auto nora = open("nora", kOwn);
        const auto list = (*nora)->drafts().list();
        OK(list);
        QCOMPARE(list->size(), std::size_t{2});
        QCOMPARE(list->front().form.subject, std::string("HYP-002"));
        QVERIFY(list->front().second && !list->back().second);
        const auto draft = (*nora)->drafts().load(kVitals);
        OK(draft);
        QVERIFY(draft->has_value());
        QCOMPARE((*draft)->items.size(), std::size_t{2});
        const auto& first = (*draft)->items.front();
        QCOMPARE(first.value, item.value);
        QCOMPARE(first.unit, item.unit);
        QCOMPARE(first.reason, item.reason);
        QVERIFY(first.checks == item.checks);
        QVERIFY(!(*draft)->items.back().value.has_value());
        QCOMPARE((*draft)->items.back().nullFlavour, blank.nullFlavour);
        OK((*nora)->drafts().drop(kVitals));
        OK((*nora)->drafts().drop(kVitals));
        QVERIFY(!(*nora)->drafts().load(kVitals)->has_value());
        OK((*nora)->drafts().save(list->front().form, {}, true));
        QVERIFY((*nora)->drafts().list()->empty());
    }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
