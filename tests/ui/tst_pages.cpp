// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "practice_desk.h"

#include "desk/disclosures.h"
#include "desk/form_work.h"
#include "desk/medicines.h"
#include "desk/membership.h"
#include "pages/overview_page.h"
#include "pages/participant_page.h"
#include "pages/participants_page.h"
#include "pages/queries_page.h"
#include "pages/verify_page.h"
#include "shell/main_window.h"
#include "shell/scheme.h"
#include "shell/workspace.h"
#include "widgets/banner.h"
#include "widgets/chart_frame.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

/// Every page of every role over the real practice trial: who has which, by keyboard, by name, by the tree that
/// assistive technology reads. Pictures go to screens/ in the build folder.
class TestPages : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;
    QString m_pictures = QStringLiteral(CASESEAL_BINARY_DIR "/screens");

    struct Opened {
        std::unique_ptr<Scheme> scheme;
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<MainWindow> window;
        [[nodiscard]] Workspace& workspace() const { return *window->workspace(); }
    };
    Opened open(const std::string& role, const QString& theme = QStringLiteral("light"), QSize size = {1280, 800}) {
        Opened out;
        out.scheme = std::make_unique<Scheme>(*schemeFromName(theme));
        out.settings = std::make_unique<QSettings>(
            m_practice.folder.path() + QStringLiteral("/pages-%1.ini").arg(QString::fromStdString(role)),
            QSettings::IniFormat);
        out.window = std::make_unique<MainWindow>(
            WelcomeParts{m_practice.ports, *out.settings, {}, m_practice.folder.path(), {}});
        out.window->resize(size);
        out.window->show();
        auto desk = m_practice.open(role);
        if (!desk) {
            qWarning("%s", desk.error().message.c_str());
            return out;
        }
        out.window->open(std::move(*desk));
        out.window->activateWindow();
        (void)QTest::qWaitForWindowActive(out.window.get());
        return out;
    }
    /// Waits for what the page reads on another thread.
    static void settle(QWidget& page) {
        if (auto* overview = qobject_cast<OverviewPage*>(&page))
            QVERIFY(QSignalSpy(overview, &OverviewPage::shown).wait(20000));
        if (auto* queries = qobject_cast<QueriesPage*>(&page))
            QVERIFY(QSignalSpy(queries, &QueriesPage::shown).wait(20000));
        if (auto* participants = qobject_cast<ParticipantsPage*>(&page))
            QVERIFY(QSignalSpy(participants, &ParticipantsPage::shown).wait(20000));
        if (auto* answer = page.findChild<QLabel*>(QStringLiteral("clauseSentence")))
            QTRY_VERIFY_WITH_TIMEOUT(!answer->text().isEmpty(), 20000);
        QTest::qWait(30);
    }
    static QString nameOf(PageId page) {
        switch (page) {
        case PageId::Overview:
            return QStringLiteral("overview");
        case PageId::Participants:
            return QStringLiteral("participants");
        case PageId::Queries:
            return QStringLiteral("queries");
        case PageId::Consent:
            return QStringLiteral("consent");
        case PageId::Product:
            return QStringLiteral("product");
        case PageId::Integrity:
            return QStringLiteral("integrity");
        case PageId::AuditTrail:
            return QStringLiteral("audit-trail");
        case PageId::Review:
            return QStringLiteral("review");
        case PageId::Inspection:
            return QStringLiteral("inspection");
        case PageId::Reports:
            return QStringLiteral("reports");
        case PageId::Exchange:
            return QStringLiteral("exchange");
        case PageId::Administration:
            return QStringLiteral("administration");
        }
        return {};
    }
    void picture(QWidget& window, const QString& name) {
        QDir().mkpath(m_pictures);
        QTest::qWait(30);
        QVERIFY(window.grab().save(QStringLiteral("%1/%2.png").arg(m_pictures, name)));
    }

    static std::size_t count(desk::Desk& desk, bool (*wanted)(const store::FormState&)) {
        const auto states = desk.projection().formStates();
        return states ? static_cast<std::size_t>(std::count_if(states->begin(), states->end(), wanted)) : 0;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyRoleHasItsPages_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("pages");
        const QString overview = QStringLiteral("overview"), participants = QStringLiteral("participants"),
                      queries = QStringLiteral("queries"), integrity = QStringLiteral("integrity"),
                      reports = QStringLiteral("reports"), product = QStringLiteral("product"),
                      consent = QStringLiteral("consent");
        for (const char* reader : {"coordinator", "investigator"})
            QTest::newRow(reader) << QString::fromLatin1(reader)
                                  << QStringList{overview, participants, queries, consent, product, integrity, reports};
        QTest::newRow("monitor") << QStringLiteral("monitor")
                                 << QStringList{overview, participants, queries, product, integrity, reports};
        for (const char* reader : {"data-manager", "auditor"})
            QTest::newRow(reader) << QString::fromLatin1(reader)
                                  << QStringList{overview, participants, queries, integrity, reports};
        QTest::newRow("pharmacist") << QStringLiteral("pharmacist")
                                    << QStringList{overview, queries, product, integrity};
        QTest::newRow("admin") << QStringLiteral("admin")
                               << QStringList{overview, queries, consent, integrity, reports};
    }
    void everyRoleHasItsPages() {
        QFETCH(QString, role);
        QFETCH(QStringList, pages);
        if (!m_practice.withRole(role.toStdString()))
            QSKIP("nobody in the practice trial has this role");
        const Opened it = open(role.toStdString());
        QVERIFY(it.window->workspace());
        QStringList there;
        for (const PageId page : it.workspace().pages())
            if (page != PageId::AuditTrail && page != PageId::Review && page != PageId::Exchange &&
                page != PageId::Inspection && page != PageId::Administration) // their owners' tests say who has them
                there << nameOf(page);
        QCOMPARE(there, pages);
        if (role != QLatin1String("admin"))
            QVERIFY(!it.workspace().hasPage(PageId::Administration));
    }

    void everyPage_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("theme");
        for (const char* role : {"coordinator", "monitor", "investigator", "data-manager", "admin"})
            QTest::addRow("%s, light", role) << QString::fromLatin1(role) << QStringLiteral("light");
        QTest::newRow("coordinator, dark") << QStringLiteral("coordinator") << QStringLiteral("dark");
        QTest::newRow("monitor, dark") << QStringLiteral("monitor") << QStringLiteral("dark");
    }
    /// Each page: every control has a name, Tab comes to each and leaves it, nothing in the accessibility tree is
    /// silent, and what asks for more than is there gets an answer.
    void everyPage() {
        QFETCH(QString, role);
        QFETCH(QString, theme);
        const Opened it = open(role.toStdString(), theme);
        QVERIFY(it.window->workspace());
        for (const PageId id : it.workspace().pages()) {
            it.workspace().openPage(id);
            QWidget* page = it.workspace().page(id);
            QVERIFY(page && page->isVisible());
            settle(*page);
            const QString name = nameOf(id);
            picture(*it.window, QStringLiteral("%1-%2-%3").arg(name, role, theme));
            const QStringList nameless = page_checks::nameless(*it.window), silent = page_checks::silent(*it.window);
            QVERIFY2(nameless.isEmpty(), qPrintable(name + QStringLiteral(": ") + nameless.join(QStringLiteral(", "))));
            QVERIFY2(silent.isEmpty(), qPrintable(name + QStringLiteral(": ") + silent.join(QStringLiteral(", "))));
            QVERIFY(page_checks::askedTooLate(*it.window) > 20);
            const QStringList missed = page_checks::unreached(*it.window);
            QVERIFY2(missed.isEmpty(), qPrintable(name + QStringLiteral(": ") + missed.join(QStringLiteral(", "))));
        }
    }

    /// What a screen reader does to a page of the rail, a tab or a filter is what a click does.
    void assistiveTechnologyChoosesPages() {
        const Opened it = open("admin", QStringLiteral("light"));
        const auto act = [&](const char* name, QAccessible::Role role) {
            auto* button = it.window->findChild<QAbstractButton*>(QLatin1String(name));
            QVERIFY(button);
            auto* spoken = QAccessible::queryAccessibleInterface(button);
            QVERIFY(spoken && spoken->actionInterface());
            QCOMPARE(spoken->role(), role);
            QVERIFY(!spoken->state().checked && spoken->state().checkable);
            spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QVERIFY(spoken->state().checked);
        };
        act("page-administration", QAccessible::RadioButton);
        QVERIFY(it.workspace().page(PageId::Administration)->isVisible());
        act("tab2", QAccessible::RadioButton);
        QTRY_VERIFY(it.window->findChild<QWidget*>(QStringLiteral("studyVersionsView"))->isVisible());
    }

    /// From a design file to the log-in of a new trial: what is missing is said, what is typed is taken.
    void aTrialIsMadeFromItsPage() {
        const Scheme scheme(*schemeFromName(QStringLiteral("light")));
        QSettings settings(m_practice.folder.path() + QStringLiteral("/new-trial.ini"), QSettings::IniFormat);
        MainWindow window(WelcomeParts{m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        window.welcome().newTrial(QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
        const auto field = [&](const char* name) { return window.findChild<QLineEdit*>(QLatin1String(name)); };
        QTRY_VERIFY_WITH_TIMEOUT(field("site") && field("site")->isVisible(), 20000);
        QVERIFY(field("site")->hasFocus());
        picture(window, QStringLiteral("new-trial-light"));
        const QStringList nameless = page_checks::nameless(window), missed = page_checks::unreached(window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QStringLiteral(", "))));
        auto* make = window.findChild<QAbstractButton*>(QStringLiteral("makeTrial"));
        make->click();
        QVERIFY(!window.workspace()); // the site is empty, and that is said
        picture(window, QStringLiteral("new-trial-refused-light"));
        field("site")->setText(QStringLiteral("Klinikum Süd"));
        field("folder")->setText(m_practice.folder.path() + QStringLiteral("/fresh.caseseal"));
        field("adminId")->setText(QStringLiteral("m.keller"));
        field("adminName")->setText(QStringLiteral("M. Keller"));
        for (const char* one : {"newTrialPassword", "newTrialPasswordAgain"})
            field(one)->setText(QStringLiteral("quiet harbour 27"));
        window.findChild<QCheckBox*>(QStringLiteral("sharedLedger"))->click();
        make->click();
        QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 60000);
        QCOMPARE(window.workspace()->session().desk().me().id, std::string("m.keller"));
        const auto held = window.workspace()->session().desk().membership().held();
        QVERIFY(held && *held); // nothing is published before it has joined
        QTest::qWait(50);
        picture(window, QStringLiteral("overview-empty-light"));
    }

    /// Files that somebody hands over are judged without a log-in: a whole one, one with a changed byte, and no bundle.
    void handedOverFilesAreJudged() {
        const QString whole = m_practice.folder.path() + QStringLiteral("/handed.evidence.zip");
        {
            auto desk = m_practice.open("auditor");
            QVERIFY(desk.has_value());
            auto job = (*desk)->disclosures().prepare({});
            base::NoProgress quiet;
            QVERIFY(job && (*job)->write(whole.toStdString(), quiet).has_value());
        }
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const QString broken = m_practice.folder.path() + QStringLiteral("/broken.evidence.zip");
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        QFile other(broken);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(bytes) == bytes.size());
        other.close();
        const Scheme scheme(*schemeFromName(QStringLiteral("light")));
        QSettings settings(m_practice.folder.path() + QStringLiteral("/handed.ini"), QSettings::IniFormat);
        MainWindow window(WelcomeParts{m_practice.ports, settings, {}, m_practice.folder.path(), {}});
        window.resize(1280, 800);
        window.show();
        const auto verdict = [&](const QString& path, const QString& name) {
            window.welcome().verifyFile(path);
            auto* page = window.findChild<VerifyPage*>();
            QString said;
            const bool judged = QTest::qWaitFor(
                [&] {
                    for (const Banner* banner : page->findChildren<Banner*>())
                        if (banner->isVisible())
                            said = banner->title();
                    return !said.isEmpty();
                },
                60000);
            picture(window, name);
            return judged ? said : QString();
        };
        QCOMPARE(verdict(whole, QStringLiteral("verify-intact-light")), QStringLiteral("Intact"));
        const QString second = verdict(broken, QStringLiteral("verify-broken-light"));
        QVERIFY2(!second.isEmpty() && second != QLatin1String("Intact"), qPrintable(second));
        const QStringList nameless = page_checks::nameless(window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
    }

    void onALargeScreen() {
        for (const char* role : {"coordinator", "monitor"}) {
            const Opened it = open(role, QStringLiteral("light"), {1920, 1080});
            for (const PageId id : it.workspace().pages()) {
                it.workspace().openPage(id);
                settle(*it.workspace().page(id));
                picture(*it.window, QStringLiteral("%1-%2-large").arg(nameOf(id), QString::fromLatin1(role)));
            }
        }
    }

    /// What the charts paint, they also say.
    void chartsSpeak() {
        const Opened it = open("coordinator");
        it.workspace().openPage(PageId::Overview);
        settle(*it.workspace().page(PageId::Overview));
        for (const char* name : {"enrolmentChart", "completionChart"}) {
            auto* chart = it.window->findChild<ChartFrame*>(QLatin1String(name));
            QVERIFY(chart && chart->rows().size() > 1);
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart);
            QVERIFY(spoken);
            QVERIFY(spoken->text(QAccessible::Description).contains(chart->rows().last().join(QStringLiteral(", "))));
            chart->showTable(true);
            QVERIFY(chart->findChild<QTableView*>()->isVisible());
            QCOMPARE(chart->findChild<QTableView*>()->model()->rowCount(), chart->rows().size() - 1);
            chart->showTable(false);
        }
    }

    /// A query from the overview to its answer, by keys alone.
    void aQueryIsAnsweredByKeys() {
        const Opened it = open("coordinator");
        auto* overview = qobject_cast<OverviewPage*>(it.workspace().page(PageId::Overview));
        QVERIFY(overview);
        it.workspace().openPage(PageId::Overview);
        settle(*overview);
        auto* list = it.window->findChild<QListView*>(QStringLiteral("tasks"));
        int row = 0;
        while (row < list->model()->rowCount() && overview->tasks().task(row).query == 0)
            ++row;
        QVERIFY(row < list->model()->rowCount());
        const auto number = overview->tasks().task(row).query;
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
        auto* queries = qobject_cast<QueriesPage*>(it.workspace().page(PageId::Queries));
        QVERIFY(queries && queries->isVisible());
        settle(*queries);
        auto* rows = it.window->findChild<QListView*>(QStringLiteral("queries"));
        QCOMPARE(queries->queries().query(rows->currentIndex().row()).number, number);
        QTest::keyClick(rows, Qt::Key_Return);
        auto* text = it.window->findChild<QPlainTextEdit*>(QStringLiteral("queryText"));
        QTRY_COMPARE(QApplication::focusWidget(), text);
        QTest::keyClicks(text, QStringLiteral("Measured twice, it is right."));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto all = it.workspace().session().desk().projection().queries();
        QVERIFY(all.has_value());
        const auto answered =
            std::find_if(all->begin(), all->end(), [&](const auto& query) { return query.number == number; });
        QVERIFY(answered != all->end());
        QCOMPARE(answered->status, std::string("answered"));
        // And from there to the field.
        auto* go = it.window->findChild<QAbstractButton*>(QStringLiteral("queryGo"));
        QTest::keyClick(it.window.get(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(!go->isVisible());
    }

    static void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::keyClick(widget, key, with);
    }
    /// The act's button says how many forms; picked rows and the card behind it agree with what is sealed then.
    /// From a participant to its kits, which only those go who have the page.
    void kitsLeadToTheProductPage() {
        for (const auto& [role, leads] : {std::pair{"coordinator", true}, std::pair{"auditor", false}}) {
            const auto opened = open(role);
            auto& desk = opened.workspace().session().desk();
            const auto record = desk.medicines().record();
            QVERIFY(record.has_value());
            const auto kits = (*record)->book().all();
            const auto given = std::ranges::find_if(kits, [](const auto& kit) { return !kit.participant.empty(); });
            QVERIFY(given != kits.end());
            opened.workspace().openForm({given->participant, {}, {}, {}, {}});
            auto* show = opened.window->findChild<QAbstractButton*>(QStringLiteral("participantKitsOpen"));
            QVERIFY(show && show->isVisible() == leads);
            if (!leads)
                continue;
            press(show, Qt::Key_Space);
            auto* find = opened.window->findChild<QLineEdit*>(QStringLiteral("kitFind"));
            QVERIFY(find && find->isVisible());
            QCOMPARE(find->text(), QString::fromStdString(given->participant));
        }
    }

    void manyFormsAreVerifiedByKeys() {
        const Opened it = open("monitor");
        it.workspace().openPage(PageId::Participants);
        settle(*it.workspace().page(PageId::Participants));
        desk::Desk& desk = it.workspace().session().desk();
        const auto isVerified = [](const store::FormState& form) { return form.verified; };
        const auto before = count(desk, isVerified);
        auto* matrix = it.window->findChild<QTableView*>(QStringLiteral("matrix"));
        matrix->setFocus();
        matrix->setCurrentIndex(matrix->model()->index(2, MatrixModel::Participant));
        press(matrix, Qt::Key_Space);
        press(matrix, Qt::Key_Down, Qt::ShiftModifier); // and the next one
        QCOMPARE(matrix->model()->index(3, 0).data(MatrixModel::PickedRole).toInt(), int(Qt::Checked));
        auto* verify = it.window->findChild<QAbstractButton*>(QStringLiteral("form.verify"));
        QTRY_VERIFY(verify->isEnabled());
        picture(*it.window, QStringLiteral("participants-picked-light"));
        press(verify, Qt::Key_Space);
        auto* go = it.window->findChild<QAbstractButton*>(QStringLiteral("bulkGo"));
        QVERIFY(go && go->hasFocus());
        picture(*it.window, QStringLiteral("participants-bulk-light"));
        const QStringList nameless = page_checks::nameless(*it.window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
        press(go, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(
            !go->isVisible() && it.window->findChild<QWidget*>(QStringLiteral("bulkCancel"))->hasFocus(), 120000);
        picture(*it.window, QStringLiteral("participants-bulk-done-light"));
        QVERIFY(count(desk, isVerified) > before);
        press(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(matrix->hasFocus());
    }

    /// Nothing is signed without the password; the wrong one is said and sealed, the right one signs all in one seal.
    void signingManyAsksForThePassword() {
        const Opened it = open("investigator");
        it.workspace().openPage(PageId::Participants);
        settle(*it.workspace().page(PageId::Participants));
        desk::Desk& desk = it.workspace().session().desk();
        const auto isSigned = [](const store::FormState& form) { return form.isSigned && !form.changedAfterSignature; };
        const auto before = count(desk, isSigned);
        auto* matrix = it.window->findChild<QTableView*>(QStringLiteral("matrix"));
        matrix->setFocus();
        press(matrix, Qt::Key_A, Qt::ControlModifier);
        auto* sign = it.window->findChild<QAbstractButton*>(QStringLiteral("form.sign"));
        QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), 5000);
        press(sign, Qt::Key_Space);
        auto* password = it.window->findChild<QLineEdit*>(QStringLiteral("bulkPassword"));
        QVERIFY(password && password->hasFocus());
        QTest::keyClicks(password, QStringLiteral("not my password"));
        press(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(password->hasFocus() && password->isEnabled(), 60000); // a worker looks at it
        QCOMPARE(count(desk, isSigned), before);
        QVERIFY(password->text().isEmpty());
        picture(*it.window, QStringLiteral("participants-sign-refused-light"));
        QTest::keyClicks(password, QString::fromStdString(m_practice.withRole("investigator")->password));
        const auto seals = it.workspace().session().desk().sealState()->seals;
        press(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(count(desk, isSigned) > before, 60000);
        QCOMPARE(it.workspace().session().desk().sealState()->seals, seals + 1);
    }

    /// A visit is planned and skipped, and a participant withdrawn, in place and with reasons.
    void visitsArePlannedByKeys() {
        const Opened it = open("coordinator");
        desk::Desk& desk = it.workspace().session().desk();
        QVERIFY(desk.enrol("HYP-801").has_value());
        it.workspace().openForm({"HYP-801", {}, {}, {}, {}});
        auto* page = it.window->findChild<ParticipantPage*>();
        QVERIFY(page && page->isVisible());
        press(page, Qt::Key_T, Qt::ControlModifier);
        auto* day = it.window->findChild<QLineEdit*>(QStringLiteral("visitDay"));
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClicks(day, QStringLiteral("no day"));
        auto* plan = it.window->findChild<QAbstractButton*>(QStringLiteral("visitSchedule"));
        press(plan, Qt::Key_Space);
        QVERIFY(day->isVisible()); // said why not
        picture(*it.window, QStringLiteral("participant-visit-light"));
        const QStringList nameless = page_checks::nameless(*it.window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
        day->clear();
        QTest::keyClicks(day, QStringLiteral("T"));
        QTest::keyClicks(it.window->findChild<QLineEdit*>(QStringLiteral("visitReason")),
                         QStringLiteral("Agreed by telephone"));
        press(plan, Qt::Key_Space);
        QVERIFY(!day->isVisible());
        const auto events = desk.projection().events("HYP-801");
        QVERIFY(events && events->size() == 1);
        QCOMPARE(QString::fromStdString(events->front().date), QDate::currentDate().toString(Qt::ISODate));
        press(page, Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(day->hasFocus()); // a button's shortcut clicks a moment later
        QTest::keyClicks(it.window->findChild<QLineEdit*>(QStringLiteral("visitReason")), QStringLiteral("Moved away"));
        press(it.window->findChild<QAbstractButton*>(QStringLiteral("visitSkip")), Qt::Key_Space);
        QVERIFY(desk.projection().events("HYP-801")->front().skipped);
        press(it.window->findChild<QAbstractButton*>(QStringLiteral("withdrawAct")), Qt::Key_Space);
        QTest::keyClicks(it.window->findChild<QLineEdit*>(QStringLiteral("visitReason")), QStringLiteral("Moved away"));
        press(it.window->findChild<QAbstractButton*>(QStringLiteral("withdrawGo")), Qt::Key_Space);
        QCOMPARE((*desk.projection().subject("HYP-801"))->status, std::string("withdrawn"));
        picture(*it.window, QStringLiteral("participant-withdrawn-light"));
    }

    /// Verification can be cancelled from its page while it runs; the verdict stays what it was.
    void aRunningVerificationIsCancelled() {
        const Opened it = open("monitor");
        it.workspace().openPage(PageId::Integrity);
        DeskSession& session = it.workspace().session();
        const auto before = session.state().lastVerdict;
        QSignalSpy failed(&session, &DeskSession::verifyFailed);
        QSignalSpy verified(&session, &DeskSession::verified);
        it.window->findChild<QAbstractButton*>(QStringLiteral("verifyAct"))->click();
        QVERIFY(session.verifier().running());
        QAbstractButton* cancel = nullptr;
        for (auto* one : it.window->findChildren<QAbstractButton*>(QStringLiteral("cancelJob")))
            if (one->isVisible())
                cancel = one;
        QVERIFY(cancel);
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(!session.verifier().running(), 20000);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.front().front().toString().isEmpty()); // no trouble: the person asked for it
        QCOMPARE(verified.count(), 0);
        QCOMPARE(session.state().lastVerdict, before);
        QVERIFY(it.window->findChild<QAbstractButton*>(QStringLiteral("verifyAct"))->isVisible());
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
