// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"

#include "page_checks.h"
#include "pages/audit_trail_page.h"
#include "pages/clause_answer_view.h"
#include "pages/inspection_page.h"
#include "pages/trail_entry_view.h"
#include "shell/main_window.h"
#include "shell/scheme.h"
#include "shell/workspace.h"
#include "widgets/text_label.h"
#include "words/language.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

namespace {

template<typename T>
T* child(QWidget& page, const char* name) {
    auto* found = page.findChild<T*>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

} // namespace

/// Inspector mode over the real practice trial, in the window of its auditor.
class TestInspectionPage : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;
    QTemporaryDir m_files;

    struct Opened {
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<MainWindow> window;
        [[nodiscard]] Workspace& workspace() const { return *window->workspace(); }
        [[nodiscard]] InspectionPage& page() const { return *window->findChild<InspectionPage*>(); }
    };
    Opened logIn(const char* role) {
        Opened out;
        out.settings = std::make_unique<QSettings>(m_files.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        out.window = std::make_unique<MainWindow>(
            WelcomeParts{m_practice.ports, *out.settings, {}, m_practice.folder.path(), {}});
        out.window->resize(1280, 800);
        out.window->show();
        auto desk = m_practice.open(role);
        if (!desk)
            qFatal("%s", desk.error().message.c_str());
        out.window->open(std::move(*desk));
        out.window->activateWindow();
        return out;
    }
    /// On the page, with its first answer.
    Opened open(const char* role) {
        Opened out = logIn(role);
        out.workspace().openPage(PageId::Inspection);
        answered(out.page());
        return out;
    }
    static QString sentence(InspectionPage& page) { return child<TextLabel>(page, "clauseSentence")->text(); }
    static void answered(InspectionPage& page) { QTRY_VERIFY_WITH_TIMEOUT(!sentence(page).isEmpty(), 60'000); }
    static void choose(InspectionPage& page, std::string_view clause) {
        auto* list = child<QListView>(page, "clauses");
        child<QLineEdit>(page, "clauseFilter")->clear();
        list->setCurrentIndex(page.model().indexOf(*desk::findClause(clause)));
        answered(page);
    }
    static void picture(QWidget& window, const QString& name) {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screens");
        QDir().mkpath(folder);
        QTest::qWait(30);
        QVERIFY(window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void looks_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << QStringLiteral("light") << QStringLiteral("en_GB");
        QTest::newRow("German") << QStringLiteral("dark") << QStringLiteral("de_DE");
        QTest::newRow("Japanese") << QStringLiteral("light") << QStringLiteral("ja_JP");
    }
    void looks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const Scheme scheme(*schemeFromName(theme));
        const words::SpokenLanguage spoken((QLocale(language)));
        const Opened it = open("auditor");
        for (const char* clause : {"21 CFR 11.10(e)", "FDA Q14", "R3 2.8"}) {
            choose(it.page(), clause);
            const QString name = QString::fromLatin1(clause).remove(QLatin1Char(' '));
            picture(*it.window, QStringLiteral("inspection-%1-%2-%3").arg(theme, language, name));
            QCOMPARE(page_checks::nameless(*it.window), QStringList());
        }
    }

    void clausesAreFoundAskedByKeysAndLeaveNoTrace() {
        const Opened it = open("auditor");
        auto& page = it.page();
        const QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto seals = it.workspace().session().state().seals;
        auto* list = child<QListView>(page, "clauses");
        auto* filter = child<QLineEdit>(page, "clauseFilter");
        QCOMPARE(page.model().clauses(), static_cast<int>(desk::allClauses().size()));
        QVERIFY(list->currentIndex().data().toString() == QLatin1String("21 CFR 11.10(e)"));
        QTest::keyClick(list, Qt::Key_Down);
        answered(page);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("21 CFR 11.10(f)"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("edit check"));
        QCOMPARE(page.model().clauses(), 1);
        answered(page);
        QVERIFY2(sentence(page).contains(QStringLiteral("fired")), qPrintable(sentence(page)));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(it.window->focusWidget(), list); // whichever window is active
        filter->setText(QStringLiteral("nothing like this"));
        QCOMPARE(page.model().clauses(), 0);
        filter->clear();
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("FDA Q13")); // what is shown stays chosen
        it.workspace().session().refresh();
        QCOMPARE(it.workspace().session().state().seals, seals);
    }

    void anAnswersRowLeadsToItsEntry() {
        const Opened it = open("auditor");
        choose(it.page(), "21 CFR 11.50");
        auto* rows = child<QTableView>(it.page(), "clauseRows");
        QVERIFY(rows->model()->rowCount() > 1);
        rows->selectRow(rows->model()->rowCount() - 1); // the oldest: the trail reads down to it
        const QString wanted =
            rows->model()->index(rows->currentIndex().row(), ClauseRowModel::Entry).data().toString();
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        auto* trail = it.window->findChild<AuditTrailPage*>();
        QVERIFY(trail && trail->isVisible());
        auto* table = child<QTableView>(*trail, "trail");
        QTRY_VERIFY_WITH_TIMEOUT(table->currentIndex().isValid(), 20'000);
        QCOMPARE(it.window->focusWidget(), table);
        const auto& model = *qobject_cast<TrailModel*>(table->model());
        const auto* row = model.trailRow(table->currentIndex().row());
        QVERIFY(row);
        QCOMPARE(QStringLiteral("%1:%2").arg(row->seal).arg(row->entryIndex), wanted);
        QCOMPARE(row->entry.act, std::string("form.sign"));
    }

    void whoeverMovesOnGetsTheNewest() {
        const Opened it = open("auditor");
        auto& page = it.page();
        auto* list = child<QListView>(page, "clauses");
        for (const char* clause : {"21 CFR 11.10(a)", "21 CFR 11.10(e)", "21 CFR 11.10(a)", "FDA Q20"})
            list->setCurrentIndex(page.model().indexOf(*desk::findClause(clause)));
        answered(page);
        QVERIFY2(sentence(page).contains(QStringLiteral("entered data")), qPrintable(sentence(page)));
    }

    void anAnswerIsExportedAsAPage() {
        const Opened it = open("auditor");
        auto& page = it.page();
        choose(page, "FDA Q20");
        QVERIFY(child<QPushButton>(page, "clauseExport")->isEnabled());
        const QString file = m_files.filePath(QStringLiteral("q20.pdf"));
        QSignalSpy wrote(&it.workspace().session(), &DeskSession::wrote);
        page.exportTo(file);
        QVERIFY(wrote.wait(120'000));
        QCOMPARE(wrote.at(0).at(1).toString(), QString());
        QVERIFY(QFileInfo(file).size() > 10'000);
        const auto issued = it.workspace().session().desk().reports().issued();
        QVERIFY(issued);
        QCOMPARE(issued->front().clause, std::string("FDA Q20"));
        QVERIFY(child<QWidget>(page, "inspectionNote")->isVisible());
    }

    void whoEntersDataHasNoSuchPage() {
        for (const char* role : {"coordinator", "investigator"}) {
            const Opened it = logIn(role);
            QVERIFY(!it.workspace().hasPage(PageId::Inspection));
        }
    }
};

QTEST_MAIN(TestInspectionPage)
#include "tst_inspection_page.moc"
