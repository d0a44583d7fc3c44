// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "practice_desk.h"

#include "desk/people.h"
#include "models/person_model.h"
#include "pages/study_versions_view.h"
#include "shell/main_window.h"
#include "shell/scheme.h"
#include "shell/workspace.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace caseseal;
using namespace caseseal::ui;

/// The administrator's page, and the lock, in the window as people see it.
class TestAdministration : public QObject {
    Q_OBJECT

    static constexpr int kSlowMs = 30'000; // password work on a busy machine
    PracticeDesk m_practice;

    static QAbstractButton* button(QWidget& window, const char* name) {
        return window.findChild<QAbstractButton*>(QLatin1String(name));
    }
    static void type(QWidget& window, const char* name, const QString& text) {
        auto* field = window.findChild<QLineEdit*>(QLatin1String(name));
        QVERIFY2(field != nullptr, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    static void picture(QWidget& window, const QString& name) {
        QDir().mkpath(QStringLiteral(CASESEAL_BINARY_DIR "/screens"));
        QTest::qWait(30);
        QVERIFY(window.grab().save(QStringLiteral(CASESEAL_BINARY_DIR "/screens/%1.png").arg(name)));
    }
    /// A sentence with these words can be read in that part of the window.
    static bool says(QWidget& window, const char* part, const QString& words) {
        const auto labels = window.findChild<QWidget*>(QLatin1String(part))->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }
    static QLineEdit* visibleField(QWidget& window, const char* name) {
        for (auto* field : window.findChildren<QLineEdit*>(QLatin1String(name)))
            if (field->isVisible())
                return field;
        return nullptr;
    }
    /// The practice study with another name for its first field, as a file.
    QString changedStudy() const {
        QFile practice(QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
        if (!practice.open(QIODevice::ReadOnly))
            return {};
        QByteArray xml = practice.readAll();
        xml.insert(xml.indexOf("Name=\"", xml.indexOf("<ItemDef ")) + 6, "New ");
        QFile changed(m_practice.folder.path() + QStringLiteral("/second.xml"));
        return changed.open(QIODevice::WriteOnly) && changed.write(xml) == xml.size() ? changed.fileName() : QString();
    }
    void openWindow(MainWindow& window, const char* role) {
        window.resize(1280, 800);
        window.show();
        auto desk = m_practice.open(role);
        QVERIFY2(desk.has_value(), desk ? "" : desk.error().message.c_str());
        window.open(std::move(*desk));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    static std::vector<std::string> newestActs(desk::Desk& desk, std::size_t count) {
        store::TrailFilter filter;
        filter.newestFirst = true;
        std::vector<std::string> acts;
        const auto read = desk.projection().trail(filter, [&](const store::TrailRow& row) {
            acts.push_back(row.entry.act);
            return acts.size() < count;
        });
        return read ? acts : std::vector<std::string>();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void onlyAnAdministratorSeesThePage() {
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, "coordinator");
        QVERIFY(!window.workspace()->hasPage(PageId::Administration));
    }

    void peopleAreAddedResetAndDisabled_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void peopleAreAddedResetAndDisabled() {
        QFETCH(QString, theme);
        const Scheme scheme(*schemeFromName(theme));
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, "admin");
        auto& desk = window.workspace()->session().desk();
        window.workspace()->openPage(PageId::Administration);
        auto* people = window.findChild<QTableView*>(QStringLiteral("people"));
        QVERIFY(people && people->isVisible());
        const int before = people->model()->rowCount();
        picture(window, QStringLiteral("administration-people-%1").arg(theme));

        button(window, "personAdd")->click();
        type(window, "personId", QStringLiteral("zoe.") + theme);
        type(window, "personName", QStringLiteral("Zoe Zander"));
        type(window, "personOrganisation", QStringLiteral("Klinikum"));
        window.findChild<QCheckBox*>(QStringLiteral("role-monitor"))->setChecked(true);
        type(window, "firstPassword", QStringLiteral("short"));
        button(window, "personSeal")->click();
        QCOMPARE(people->model()->rowCount(), before);                         // the rules say no
        QTRY_VERIFY(!button(window, "personSeal")->visibleRegion().isEmpty()); // what was said stands above it
        type(window, "firstPassword", QStringLiteral("a first password"));
        picture(window, QStringLiteral("administration-add-%1").arg(theme));
        button(window, "personSeal")->click();
        QTRY_COMPARE_WITH_TIMEOUT(people->model()->rowCount(), before + 1, kSlowMs);
        QCOMPARE(newestActs(desk, 1), std::vector<std::string>{"person.add"});
        QCOMPARE(people->currentIndex().row(), before); // the new person is the chosen one
        button(window, "personReset")->click();
        type(window, "firstPassword", QStringLiteral("another first one"));
        button(window, "personSeal")->click();
        QTRY_COMPARE_WITH_TIMEOUT(newestActs(desk, 1), std::vector<std::string>{"person.rekey"}, kSlowMs);
        button(window, "personDisable")->click();
        QCOMPARE(newestActs(desk, 1), std::vector<std::string>{"person.disable"});
        button(window, "personEnable")->click();
        type(window, "firstPassword", QStringLiteral("a third first one"));
        button(window, "personSeal")->click();
        QTRY_COMPARE_WITH_TIMEOUT(newestActs(desk, 2), (std::vector<std::string>{"person.rekey", "person.enable"}),
                                  kSlowMs);

        button(window, "role-auditor")->click();
        button(window, "personSeal")->click();
        QCOMPARE(newestActs(desk, 1), std::vector<std::string>{"person.role"});
        QCOMPARE(desk.people().list()->back().roles, (std::vector<std::string>{"monitor", "auditor"}));
        picture(window, QStringLiteral("administration-roles-%1").arg(theme));

        button(window, "tab1")->click();
        auto* log = window.findChild<QTableView*>(QStringLiteral("delegationLog"));
        QTRY_COMPARE(log->model()->rowCount(), static_cast<int>(desk.people().delegationLog()->size()));
        picture(window, QStringLiteral("administration-log-%1").arg(theme));
        QCOMPARE(log->model()->index(0, DelegationModel::Roles).data().toString(),
                 QStringLiteral("Monitor, Auditor")); // the newest first
        button(window, "tab2")->click();
        picture(window, QStringLiteral("administration-versions-%1").arg(theme));
    }

    /// Nobody locks themselves out, and what is refused is said and changes nothing.
    void whatIsRefusedIsSaid() {
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, "admin");
        auto& desk = window.workspace()->session().desk();
        window.workspace()->openPage(PageId::Administration);
        QVERIFY(!button(window, "personDisable")->isVisible()); // the own row
        QVERIFY(!button(window, "personReset")->isVisible());
        button(window, "role-admin")->click(); // the last administrator stays one
        button(window, "role-auditor")->click();
        button(window, "personSeal")->click();
        QCOMPARE(newestActs(desk, 1), std::vector<std::string>{"session.refused"});
        QVERIFY(says(window, "peopleView", QStringLiteral("last administrator")));
        picture(window, QStringLiteral("administration-refused-light"));
        const auto seals = desk.sealState()->seals;
        button(window, "personAdd")->click();
        type(window, "personId", QStringLiteral("s.keller"));
        type(window, "personName", QStringLiteral("Somebody Else"));
        button(window, "role-auditor")->click();
        type(window, "firstPassword", QStringLiteral("a first password"));
        button(window, "personSeal")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(window, "peopleView", QStringLiteral("never given twice")), kSlowMs);
        QCOMPARE(desk.sealState()->seals, seals + 1); // the refusal itself
        QCOMPARE(newestActs(desk, 1), std::vector<std::string>{"session.refused"});
        button(window, "personCancel")->click();
        QVERIFY(!window.findChild<QLineEdit*>(QStringLiteral("personId"))->isVisible());
    }

    void roleOfEverybody_data() {
        QTest::addColumn<QString>("role");
        QTest::newRow("monitor") << QStringLiteral("monitor");
        QTest::newRow("admin") << QStringLiteral("admin");
    }

    /// From the name in the top bar, whatever the role, without a mouse.
    void theOwnKeyIsRenewedWithThePassword_data() { roleOfEverybody_data(); }
    void theOwnKeyIsRenewedWithThePassword() {
        QFETCH(QString, role);
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, role.toUtf8().constData());
        auto& desk = window.workspace()->session().desk();
        const std::string before = desk.me().keyFingerprint;
        button(window, "account")->setFocus();
        QTest::keyClick(button(window, "account"), Qt::Key_Space);
        QTest::keyClick(button(window, "ownKeyRenew"), Qt::Key_Space);
        auto* password = visibleField(window, "promptPassword");
        QVERIFY(password && password->hasFocus());
        QTest::keyClicks(password, QStringLiteral("not my password"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(newestActs(desk, 1), std::vector<std::string>{"session.refused"}, kSlowMs);
        QCOMPARE(desk.me().keyFingerprint, before);
        password->selectAll();
        QTest::keyClicks(password, QString::fromStdString(m_practice.withRole(role.toStdString())->password));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(newestActs(desk, 1), std::vector<std::string>{"person.rekey"}, kSlowMs);
        QVERIFY(desk.me().keyFingerprint != before);
        QTRY_VERIFY(says(window, "accountPage", QStringLiteral("Your key is new")));
        picture(window, QStringLiteral("account-renewed-light"));
    }

    void theOwnPasswordIsChanged_data() { roleOfEverybody_data(); }
    void theOwnPasswordIsChanged() {
        QFETCH(QString, role);
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, role.toUtf8().constData());
        auto& desk = window.workspace()->session().desk();
        button(window, "account")->click();
        QVERIFY(window.findChild<QLineEdit*>(QStringLiteral("ownOldPassword"))->hasFocus());
        const QStringList nameless = page_checks::nameless(window), silent = page_checks::silent(window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral(", "))));
        const QStringList missed = page_checks::unreached(window);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
        auto* person = m_practice.withRole(role.toStdString());
        const QString own = QString::fromStdString(person->password), next = QStringLiteral("quiet harbour 28");
        const auto attempt = [&](const QString& old, const QString& fresh, const QString& again) {
            type(window, "ownOldPassword", old);
            type(window, "ownNewPassword", fresh);
            type(window, "ownNewPasswordAgain", again);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        };
        attempt(own, QStringLiteral("short"), QStringLiteral("short"));
        QVERIFY(says(window, "accountPage", QStringLiteral("does not keep every rule")));
        attempt(own, next, next + QLatin1Char('x'));
        QVERIFY(says(window, "accountPage", QStringLiteral("differ")));
        picture(window, QStringLiteral("account-refused-light"));
        attempt(QStringLiteral("not my password"), next, next);
        QTRY_COMPARE_WITH_TIMEOUT(newestActs(desk, 1), std::vector<std::string>{"session.refused"}, kSlowMs);
        QTRY_VERIFY(says(window, "accountPage", QStringLiteral("not right")));
        attempt(own, next, next);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, "accountPage", QStringLiteral("new password is in force")), kSlowMs);
        QVERIFY(window.findChild<QLineEdit*>(QStringLiteral("ownNewPassword"))->text().isEmpty());
        attempt(next, own, own); // the others log in with it
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QLineEdit*>(QStringLiteral("ownNewPassword"))->text().isEmpty(),
                                 kSlowMs);
        QVERIFY(desk.people().checkPassword(crypto::SecretBytes(std::string_view(person->password)), "session.open"));
    }

    void theIdleTimeIsChosenAndKept() {
        const QString file = m_practice.folder.path() + QStringLiteral("/idle.ini");
        {
            QSettings settings(file, QSettings::IniFormat);
            MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
            openWindow(window, "coordinator");
            QCOMPARE(window.idleWatch().minutes(), IdleWatch::kDefaultMinutes);
            button(window, "account")->click();
            auto* minutes = window.findChild<QComboBox*>(QStringLiteral("idleMinutes"));
            QCOMPARE(minutes->count(), IdleWatch::kMostMinutes - IdleWatch::kLeastMinutes + 1);
            QCOMPARE(minutes->currentData().toInt(), IdleWatch::kDefaultMinutes);
            minutes->setFocus();
            QTest::keyClick(minutes, Qt::Key_Home);
            QCOMPARE(window.idleWatch().minutes(), 1);
            QTest::keyClick(minutes, Qt::Key_Down);
            QCOMPARE(window.idleWatch().minutes(), 2);
            for (const char* theme : {"light", "dark"}) {
                const Scheme scheme(*schemeFromName(QLatin1String(theme)));
                picture(window, QStringLiteral("account-%1").arg(QLatin1String(theme)));
            }
            // From here every page of the rail is one key away, and back.
            QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
            QTRY_VERIFY(!minutes->isVisible());
        }
        QSettings settings(file, QSettings::IniFormat);
        const MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        QCOMPARE(const_cast<MainWindow&>(window).idleWatch().minutes(), 2);
    }

    /// Who takes the administration from themselves goes on with the pages that are left, without a new log-in.
    void theOwnRolesChangeThePages() {
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        auto whole =
            std::make_unique<MainWindow>(WelcomeParts{m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        MainWindow& window = *whole;
        openWindow(window, "admin");
        auto& desk = window.workspace()->session().desk();
        window.workspace()->openPage(PageId::Administration);
        button(window, "role-monitor")->click();
        button(window, "personSeal")->click();
        QVERIFY(window.workspace()->hasPage(PageId::Participants));
        QVERIFY(window.workspace()->hasPage(PageId::Administration));
        QVERIFY(window.findChild<QTableView*>(QStringLiteral("people"))->isVisible());
        QVERIFY(button(window, "page-administration")->isChecked());
        const QStringList missed = page_checks::unreached(window);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
        const std::string other = m_practice.withRole("auditor")->id;
        QVERIFY(desk.people().setRoles(other, {"auditor", "admin"}).has_value());
        button(window, "role-admin")->click();
        button(window, "personSeal")->click();
        QVERIFY(!window.workspace()->hasPage(PageId::Administration));
        QVERIFY(window.workspace()->page(PageId::Overview)->isVisible());
        QTest::qWait(50);
        QVERIFY(window.findChild<QTableView*>(QStringLiteral("people")) == nullptr);
        picture(window, QStringLiteral("administration-given-away-light"));
        whole.reset();
        auto back = m_practice.open("auditor"); // as the other functions find it
        QVERIFY(back && (*back)->people().setRoles(m_practice.withRole("admin")->id, {"admin"}).has_value());
        QVERIFY((*back)->people().setRoles(other, {"auditor"}).has_value());
    }

    /// All of it with Tab, arrows and Space: the tabs are one stop, arrows go between them.
    void withoutAMouse() {
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, "admin");
        window.workspace()->openPage(PageId::Administration);
        QVERIFY(button(window, "tab0")->hasFocus());
        for (const char* tab : {"tab0", "tab1", "tab2"}) {
            QVERIFY2(button(window, tab)->hasFocus() && button(window, tab)->isChecked(), tab);
            const QStringList nameless = page_checks::nameless(window), silent = page_checks::silent(window);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
            QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral(", "))));
            const QStringList missed = page_checks::unreached(window);
            QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
            button(window, tab)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        }
        button(window, "tab0")->click();
        auto* people = window.findChild<QTableView*>(QStringLiteral("people"));
        people->setFocus();
        people->selectRow(0);
        QTest::keyClick(people, Qt::Key_Down);
        QVERIFY(button(window, "personDisable")->isVisible());
        button(window, "personAdd")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(window.findChild<QLineEdit*>(QStringLiteral("personId"))->hasFocus());
        const QStringList missed = page_checks::unreached(window);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
    }

    /// The tab of the study's versions: the difference, then the reason, then the version.
    void aStudyVersionIsAdopted() {
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, "admin");
        auto& desk = window.workspace()->session().desk();
        const QPointer<QWidget> overview = window.workspace()->page(PageId::Overview);
        window.workspace()->openPage(PageId::Administration);
        button(window, "tab2")->click();
        auto* versions = window.findChild<StudyVersionsView*>();
        QVERIFY(versions && versions->isVisible() && button(window, "chooseVersion")->isVisible());
        versions->preview(changedStudy());
        QTRY_VERIFY_WITH_TIMEOUT(button(window, "adoptVersion")->isVisible(), kSlowMs);
        picture(window, QStringLiteral("administration-version-preview-light"));
        type(window, "versionReason", QStringLiteral("Amendment 2"));
        button(window, "adoptVersion")->click();
        QCOMPARE(newestActs(desk, 1), std::vector<std::string>{"study.version"});
        QVERIFY(button(window, "chooseVersion")->hasFocus());
        QVERIFY(overview.isNull()); // made anew when it is opened, without a new log-in
        QVERIFY(window.workspace()->page(PageId::Overview) != nullptr);
        QVERIFY(versions->isVisible());
        QVERIFY(versions->findChild<QTableWidget*>(QStringLiteral("outdatedForms"))->rowCount() > 0);
        picture(window, QStringLiteral("administration-version-adopted-light"));
    }

    void aLockedWindowShowsNothingAndKeepsWhatIsBehindIt() {
        QSettings settings(m_practice.folder.path() + QStringLiteral("/s.ini"), QSettings::IniFormat);
        MainWindow window({m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        openWindow(window, "monitor");
        auto* workspace = window.workspace();
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(window.locked()); // a button's shortcut clicks a moment later
        QVERIFY(!workspace->isVisible());
        QCOMPARE(newestActs(workspace->session().desk(), 1), std::vector<std::string>{"session.close"});
        auto* password = visibleField(window, "promptPassword");
        QVERIFY(password && password->hasFocus());
        QTest::keyClicks(password, QStringLiteral("not the password"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(newestActs(workspace->session().desk(), 1),
                                  std::vector<std::string>{"session.refused"}, 60000);
        QVERIFY(window.locked());
        password->setText(QString::fromStdString(m_practice.withRole("monitor")->password));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(!window.locked());
        QCOMPARE(window.workspace(), workspace);
        QVERIFY(workspace->isVisible());
        QCOMPARE(newestActs(workspace->session().desk(), 1), std::vector<std::string>{"session.open"});
    }

    void idleTimeLocks() {
        const auto clock = std::make_shared<base::FixedClock>(base::UtcTime{1'794'837'600'000}, 60);
        IdleWatch watch(clock);
        watch.setMinutes(2);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QWidget touched;
        watch.start();
        clock->advanceMs(119'000);
        watch.look();
        QTest::keyClick(&touched, Qt::Key_A); // somebody is there
        clock->advanceMs(119'000);
        watch.look();
        QCOMPARE(idle.count(), 0);
        clock->advanceMs(1'000);
        QTest::keyClick(&touched, Qt::Key_A); // too late: the machine slept, say
        QCOMPARE(idle.count(), 1);
        watch.setMinutes(0);
        QCOMPARE(watch.minutes(), IdleWatch::kLeastMinutes);
        watch.setMinutes(1000);
        QCOMPARE(watch.minutes(), IdleWatch::kMostMinutes);
    }
};

QTEST_MAIN(TestAdministration)
#include "tst_administration.moc"
