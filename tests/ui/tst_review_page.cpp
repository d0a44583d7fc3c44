// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"

#include "page_checks.h"
#include "pages/review_page.h"
#include "shell/scheme.h"
#include "widgets/digits_chart.h"
#include "widgets/hours_chart.h"
#include "words/language.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

namespace {

class AskedPlaces final : public WorkspacePort {
public:
    bool hasPage(PageId) const override { return true; }
    void openPage(PageId) override {}
    void openForm(const store::FormPlace&) override {}
    void goToField(const store::ItemPlace& place) override { places.push_back(place); }
    void openQuery(std::uint64_t) override {}
    void openTrail(const store::TrailFilter&) override {}
    void openEntry(std::uint64_t) override {}
    void enrol() override {}
    void openConsent(const std::string&) override {}
    void showAlone(QWidget*) override {}
    void endAlone() override {}
    void checkFile(const QString&) override {}
    std::vector<store::ItemPlace> places;
};

} // namespace

/// The review of the real practice trial as its auditor sees it.
class TestReviewPage : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;
    AskedPlaces m_asked;

    std::unique_ptr<DeskSession> session(const char* role) {
        auto desk = m_practice.open(role);
        return desk ? std::make_unique<DeskSession>(std::move(*desk)) : nullptr;
    }
    static void show(ReviewPage& page) {
        page.setAutoFillBackground(true);
        page.resize(1096, 720);
        page.show();
        QSignalSpy done(&page, &ReviewPage::reviewed);
        page.enter();
        QVERIFY(done.wait(60'000));
    }
    static void picture(QWidget& page, const QString& name) {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screens");
        QDir().mkpath(folder);
        QTest::qWait(30);
        QVERIFY(page.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }
    template<typename T>
    static T* child(QWidget& page, const char* name) {
        auto* found = page.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
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
        QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("en_GB");
        QTest::newRow("German") << QStringLiteral("light") << QStringLiteral("de_DE");
        QTest::newRow("Japanese") << QStringLiteral("dark") << QStringLiteral("ja_JP");
    }
    void looks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const Scheme scheme(*schemeFromName(theme));
        QLocale::setDefault(QLocale(language));
        const words::SpokenLanguage spoken((QLocale(language)));
        const auto open = session("auditor");
        QVERIFY(open);
        ReviewPage page(*open, m_asked);
        show(page);
        picture(page, QStringLiteral("review-items-%1-%2").arg(theme, language));
        child<QPushButton>(page, "reviewCharts")->click();
        picture(page, QStringLiteral("review-charts-%1-%2").arg(theme, language));
        QCOMPARE(page_checks::nameless(page), QStringList());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void chartsSpeakAndAreTablesToo() {
        const auto open = session("auditor");
        QVERIFY(open);
        ReviewPage page(*open, m_asked);
        show(page);
        child<QPushButton>(page, "reviewCharts")->click();
        auto* hours = page.findChild<HoursChart*>();
        auto* digits = page.findChild<DigitsChart*>();
        QVERIFY(hours && digits);
        const auto& run = page.model().run();
        std::uint64_t acts = 0, said = 0;
        for (const auto& person : run.hours)
            for (const auto& day : person.acts)
                for (const auto count : day)
                    acts += count;
        for (const auto& row : hours->rows().mid(1))
            said += QLocale().toULongLong(row.at(2));
        QCOMPARE(said, acts);
        QVERIFY2(hours->accessibleDescription().contains(QLocale().dayName(1)),
                 qPrintable(hours->accessibleDescription()));
        child<QComboBox>(page, "reviewPerson")->setCurrentIndex(1);
        QVERIFY(hours->rows().size() > 1 && !hours->accessibleDescription().isEmpty());
        QCOMPARE(digits->rows().size(), 11);
        hours->showTable(true);
        auto* table = hours->findChild<QTableView*>();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), hours->rows().size() - 1);
    }

    void itemsAreFilteredDispositionedByKeysAndSigned() {
        const auto open = session("auditor");
        QVERIFY(open);
        ReviewPage page(*open, m_asked);
        const QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(page);
        auto* list = child<QListView>(page, "reviewList");
        const int all = page.model().rowCount();
        QVERIFY(all > 2);
        QVERIFY(!child<QPushButton>(page, "reviewSign")->isEnabled());
        QVERIFY(child<QListWidget>(page, "reviewEntries")->count() > 0);
        child<QPushButton>(page, "reviewGo")->click();
        QCOMPARE(m_asked.places.size(), std::size_t(1));
        QVERIFY(!m_asked.places.front().subject.empty());

        auto* rule = child<QComboBox>(page, "reviewRule");
        rule->setCurrentIndex(rule->findData(static_cast<int>(review::Rule::LastDigit)));
        QCOMPARE(page.model().rowCount(), 1);
        rule->setCurrentIndex(0);
        QCOMPARE(page.model().rowCount(), all);

        auto* note = child<QLineEdit>(page, "reviewNote");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return); // to the note
        QVERIFY(note->hasFocus());
        QTest::keyClick(note, Qt::Key_Return); // nothing is said: nothing is sealed
        QCOMPARE(page.model().run().openItems(), static_cast<std::size_t>(all));
        for (int row = 0; row < all; ++row) {
            list->setCurrentIndex(page.model().index(row, 0));
            child<QPushButton>(page, "review-explained")->click();
            note->setFocus();
            QTest::keyClicks(note, QStringLiteral("The site works on weekends"));
            QTest::keyClick(note, Qt::Key_Return);
            QVERIFY(!page.model().at(row)->open());
        }
        child<QPushButton>(page, "reviewOpenOnly")->setChecked(true);
        QCOMPARE(page.model().rowCount(), 0);
        child<QPushButton>(page, "reviewOpenOnly")->setChecked(false);
        picture(page, QStringLiteral("review-said"));

        auto* sign = child<QPushButton>(page, "reviewSign");
        QVERIFY(sign->isEnabled());
        sign->click();
        auto* password = child<QLineEdit>(page, "promptPassword");
        QTRY_VERIFY(password->isVisible());
        picture(page, QStringLiteral("review-sign"));
        password->setText(QString::fromStdString(m_practice.withRole("auditor")->password));
        child<QPushButton>(page, "promptAct")->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.model().run().signOffs.size(), std::size_t(1), 60'000);

        QSignalSpy done(&page, &ReviewPage::reviewed);
        child<QPushButton>(page, "reviewRun")->click(); // opened again it shows what was looked at
        QVERIFY(done.wait(60'000));
        QCOMPARE(page.model().run().openItems(), std::size_t(0));
        QCOMPARE(page.model().run().signOffs.size(), std::size_t(1));
        QVERIFY(page.model().at(0)->said->note == "The site works on weekends");
    }

    void aRunningReviewIsCancelled() {
        const auto open = session("monitor");
        QVERIFY(open);
        ReviewPage page(*open, m_asked);
        page.show();
        QSignalSpy done(&page, &ReviewPage::reviewed);
        page.enter();
        child<QPushButton>(page, "cancelJob")->click();
        QVERIFY(done.wait(60'000));
        QVERIFY(!page.model().hasRun());
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
