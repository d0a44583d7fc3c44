// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "sharing_sites.h"

#include "models/trail_model.h"
#include "pages/exchange_page.h"
#include "pages/form_page.h"
#include "pages/participants_page.h"
#include "pages/query_thread_view.h"
#include "pages/sharing_card.h"
#include "pages/trail_filter_bar.h"
#include "shell/scheme.h"
#include "widgets/history_popover.h"
#include "widgets/note_strip.h"
#include "words/language.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace caseseal;
using namespace caseseal::ui;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;
using desk::FormPlace;

/// Two installations of one trial, as the pages of one of them show it. The functions build on each other.
class TestSharingPages : public QObject {
    Q_OBJECT
    const FormPlace m_theirs{"A-1", "SE.V1", "", "F.VS", ""};
    std::unique_ptr<SharingSites> m_all;
    std::string m_siteChain, m_sponsorChain; ///< a session takes the desk of its site

    SharingSite& site() { return (*m_all)[0]; }
    SharingSite& sponsor() { return (*m_all)[1]; }

    template<class T>
    static T* child(QWidget& page, const char* name) {
        auto* found = page.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void show(QWidget& page) {
        page.resize(1096, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static QString textOf(const QWidget& part) {
        QStringList all;
        for (const auto* label : part.findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    /// The session has the desk as long as it lives; the site gets it again by `as`.
    static std::unique_ptr<DeskSession> sessionOf(SharingSite& of, const char* id) {
        of.as(id);
        return std::make_unique<DeskSession>(std::move(of.desk));
    }
    static void picture(QWidget& page, const QString& name) {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screenshots");
        QDir().mkpath(folder);
        page.grab().save(QStringLiteral("%1/sharing-%2.png").arg(folder, name));
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_all = std::make_unique<SharingSites>(std::vector<std::string>{"Aachen", "Sponsor"});
        m_siteChain = site().chain();
        m_sponsorChain = sponsor().chain();
        auto& nora = site().as("nora");
        must(nora.enrol("A-1"));
        must(nora.enrol("A-2"));
        must(nora.record(m_theirs, {value("I.KG", "70")}));
        must(nora.record(m_theirs, {value("I.KG", "71", "misread")}));
        must(site().as("tom").queries().open(
            {{"A-1", "SE.V1", "", "F.VS", "", "IG.VS", "", "I.KG"}, "Is this so?", {}, {}, 0, 0, {}}));
        must(sponsor().as("nora").enrol("S-1"));
        m_all->publish();
    }

    /// What is kept comes from a worker, and the card says so.
    void aMessageIsReceivedInTheWindow() {
        site().as("root");
        const auto file = QString::fromStdString(site().send(m_all->messages()).string());
        const auto session = sessionOf(sponsor(), "root");
        ExchangePage page(*session);
        show(page);
        auto* card = page.findChild<SharingCard*>();
        QVERIFY(card != nullptr);
        card->receive(file);
        auto* said = child<NoteStrip>(page, "sharingSaid");
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 60'000);
        QVERIFY2(textOf(*said).contains(u"The message was verified and kept"_s), qPrintable(textOf(*said)));
        QVERIFY(must(session->desk().projection().subject("A-1")).has_value());
        card->receive(file);
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible() && textOf(*said).contains(u"Nothing new"_s), 60'000);
        QCOMPARE(page_checks::nameless(page), QStringList());
    }

    /// There is a nora at each installation: each is called by her own name.
    void personsAreNamedByTheirChain() {
        const auto session = sessionOf(sponsor(), "nora");
        FormPage form(session->desk());
        show(form);
        form.open(m_theirs, u"Vital signs"_s, u"Baseline"_s, nullptr);
        form.buildAll();
        form.focusField({"IG.VS", "", "I.KG"});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTRY_VERIFY(form.history().isOpen());
        const QString history = textOf(form.history());
        QVERIFY2(history.contains(u"nora of Aachen"_s), qPrintable(history));
        QVERIFY2(!history.contains(u"(you)"_s) && !history.contains(u"nora of Sponsor"_s), qPrintable(history));
        QVERIFY2(textOf(form).contains(u"tom of Aachen"_s), qPrintable(textOf(form)));
        QueryThreadView thread(session->desk());
        const auto query = must(session->desk().projection().queries()).front();
        thread.set(&query);
        QVERIFY2(textOf(thread).contains(u"tom of Aachen"_s), qPrintable(textOf(thread)));
        TrailModel trail(session->desk());
        QTRY_VERIFY(!trail.busy());
        std::set<QString> names;
        for (int row = 0; row < trail.rowCount(); ++row)
            names.insert(trail.index(row, TrailModel::Person).data().toString());
        for (const char* name : {"nora of Aachen", "tom of Aachen", "nora of Sponsor", "Rosa Aachen", "Rosa Sponsor"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void whoIsAtHomeElsewhereIsReadOnlyAndSaysWhere() {
        const auto session = sessionOf(sponsor(), "nora");
        FormPage form(session->desk());
        show(form);
        form.open(m_theirs, u"Vital signs"_s, u"Baseline"_s, nullptr);
        auto* said = child<NoteStrip>(form, "readonly");
        QVERIFY(said->isVisible());
        QVERIFY2(said->sentence().contains(u"at home at Aachen"_s), qPrintable(said->sentence()));
        form.open({"S-1", "SE.V1", "", "F.VS", ""}, u"Vital signs"_s, u"Baseline"_s, nullptr);
        QVERIFY(!said->isVisible());
    }

    void oneRecordOfAllSitesIsFilteredBySite() {
        const auto session = sessionOf(sponsor(), "nora");
        const QString aachen = QString::fromStdString(m_siteChain);
        ParticipantsPage page(*session);
        QSignalSpy shown(&page, &ParticipantsPage::shown);
        show(page);
        page.enter();
        QTRY_VERIFY(!shown.isEmpty());
        auto* matrix = child<QTableView>(page, "matrix");
        QCOMPARE(matrix->model()->rowCount(), 3);
        QVERIFY(!matrix->isColumnHidden(MatrixModel::Site));
        QCOMPARE(matrix->model()->index(0, MatrixModel::Site).data().toString(), u"Aachen"_s);
        auto* choice = child<QComboBox>(page, "participantSite");
        QVERIFY(choice->isVisible());
        choice->setCurrentIndex(choice->findData(aachen));
        QCOMPARE(matrix->model()->rowCount(), 2);
        picture(page, u"participants"_s);
        choice->setCurrentIndex(0);
        QCOMPARE(matrix->model()->rowCount(), 3);

        TrailFilterBar bar(session->desk());
        show(bar);
        auto* sites = child<QComboBox>(bar, "trailSite");
        QVERIFY(sites->isVisible());
        TrailModel trail(session->desk());
        QTRY_VERIFY(!trail.busy());
        const int everything = trail.rowCount();
        sites->setCurrentIndex(sites->findData(aachen));
        trail.setQuery(bar.query());
        QVERIFY(trail.rowCount() > 0 && trail.rowCount() < everything);
        for (int row = 0; row < trail.rowCount(); ++row)
            QCOMPARE(trail.trailRow(row)->chain, m_siteChain);
    }

    void participantsMoveWithReasonAndPassword() {
        {
            const auto session = sessionOf(site(), "nora");
            ExchangePage page(*session);
            show(page);
            auto* homes = child<QTableWidget>(page, "homes");
            QCOMPARE(homes->item(0, 1)->text(), u"here, Aachen"_s);
            homes->selectAll();
            page.findChild<QScrollArea*>()->ensureWidgetVisible(homes);
            child<QLineEdit>(page, "homeReason")->setText(u"The site closes"_s);
            QVERIFY(!child<QPushButton>(page, "takeOver")->isEnabled());
            child<QPushButton>(page, "handOver")->click();
            confirm(page, "handOver");
            QCOMPARE(homes->item(1, 2)->text(), u"Sponsor"_s);
            QCOMPARE(must(session->desk().projection().subject("A-2"))->handedTo, m_sponsorChain);
        }
        QVERIFY(m_all->pass(0, 1));
        const auto session = sessionOf(sponsor(), "nora");
        ExchangePage page(*session);
        show(page);
        auto* homes = child<QTableWidget>(page, "homes");
        homes->selectRow(0);
        auto* takeOver = child<QPushButton>(page, "takeOver");
        QVERIFY(takeOver->isEnabled());
        takeOver->click();
        confirm(page, "takeOver");
        QCOMPARE(homes->item(0, 1)->text(), u"here, Sponsor"_s);
        QVERIFY(must(session->desk().projection().subject("A-1"))->atHome);
    }

    /// Of an installation that is lost: an administrator, with a reason.
    void anAdministratorTakesOverByForce() {
        must(site().as("nora").enrol("A-3"));
        QVERIFY(m_all->pass(0, 1));
        const auto session = sessionOf(sponsor(), "root");
        ExchangePage page(*session);
        show(page);
        auto* homes = child<QTableWidget>(page, "homes");
        const auto found = homes->findItems(u"A-3"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        homes->selectRow(found.front()->row());
        auto* takeOver = child<QPushButton>(page, "takeOver");
        takeOver->click();
        QVERIFY2(child<NoteStrip>(page, "homeSaid")->sentence().contains(u"needs a reason"_s),
                 qPrintable(child<NoteStrip>(page, "homeSaid")->sentence()));
        child<QLineEdit>(page, "homeReason")->setText(u"The computer in Aachen was stolen"_s);
        takeOver->click();
        confirm(page, "takeOver");
        const auto row = must(session->desk().projection().subject("A-3"));
        QVERIFY(row->atHome && row->home == m_sponsorChain);
    }

    void looks_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        for (const char* theme : {"light", "dark"})
            for (const char* language : {"en_GB", "de_DE", "fr_FR", "es_ES", "ja_JP"})
                QTest::addRow("%s %s", theme, language) << QString::fromLatin1(theme) << QString::fromLatin1(language);
    }
    void looks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const Scheme scheme(*schemeFromName(theme));
        QLocale::setDefault(QLocale(language));
        const words::SpokenLanguage spoken((QLocale(language)));
        const auto session = sessionOf(sponsor(), "root");
        ExchangePage page(*session);
        show(page);
        child<QTableWidget>(page, "homes")->selectRow(0);
        page.resize(1096, 1500);
        picture(page, QStringLiteral("exchange-%1-%2").arg(theme, language));
        QCOMPARE(page_checks::nameless(page), QStringList());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private:
    /// By keys: the focus stands where the password is typed.
    static void confirm(QWidget& page, const char* act) {
        for (auto* password : page.findChildren<QLineEdit*>(u"promptPassword"_s)) {
            if (!password->isVisible())
                continue;
            QTRY_VERIFY(password->hasFocus());
            QTest::keyClicks(password, QString::fromStdString(std::string(base::textOf(kWord().view()))));
            QTest::keyClick(password, Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!password->isVisible(), 60'000);
        }
        QTRY_VERIFY2(!child<QPushButton>(page, "homeStop")->isVisible(), act);
    }
};

QTEST_MAIN(TestSharingPages)
#include "tst_sharing_pages.moc"
