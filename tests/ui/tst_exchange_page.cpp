// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "small_trial.h"

#include "desk/database_locks.h"
#include "desk/form_work.h"
#include "evidence/dataset_check.h"
#include "pages/database_lock_card.h"
#include "pages/exchange_page.h"
#include "pages/form_page.h"
#include "shell/scheme.h"
#include "shell/seal_strip.h"
#include "widgets/note_strip.h"
#include "words/language.h"
#include "words/trail_words.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace caseseal;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;

/// The database is locked, exported and unlocked in the window.
class TestExchangePage : public QObject {
    Q_OBJECT
    SmallTrial m_trial;
    const store::FormPlace m_vitals{"HYP-001", "SE.SCR", "", "FO.VITALS", ""};

    template<class T>
    static T* child(QWidget& page, const char* name) {
        auto* found = page.findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void show(ExchangePage& page) {
        page.resize(1096, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    static void look(ExchangePage& page) {
        child<QPushButton>(page, "lockLook")->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page, "lockAct")->isVisible(), 60'000);
    }
    /// By keys: the focus stands where the next thing is typed.
    static void confirm(ExchangePage& page) {
        auto* password = child<QLineEdit>(page, "promptPassword");
        QTRY_VERIFY(password->hasFocus());
        QTest::keyClicks(password, QLatin1String(SmallTrial::kOwnPassword));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!password->isVisible(), 60'000);
    }
    static void picture(QWidget& page, const QString& name) {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screenshots");
        QDir().mkpath(folder);
        page.grab().save(QStringLiteral("%1/exchange-%2.png").arg(folder, name));
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(m_trial.make(), QString());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const auto nora = m_trial.open("nora");
        QVERIFY(nora && nora->enrol("HYP-001").has_value());
        desk::ItemDraft weight;
        weight.group = "IG.VS.1";
        weight.item = "IT.VS.WEIGHT";
        weight.value = "81";
        weight.unit = nora->study().item(weight.item)->units.front();
        QVERIFY(nora->record(m_vitals, {weight}).has_value());
    }

    void whatStandsInTheWayIsListed() {
        DeskSession session(m_trial.open("dm"));
        ExchangePage page(session);
        show(page);
        look(page);
        const auto* stops = child<QListWidget>(page, "lockStops");
        QVERIFY(stops->isVisible() && stops->item(0)->text().startsWith(u"To be settled first: "_s));
        QVERIFY(stops->item(0)->text().contains(u"not complete"_s) && stops->item(0)->text().contains(u"HYP-001"_s));
        QVERIFY(!child<QPushButton>(page, "lockAct")->isEnabled());
        QCOMPARE(page_checks::nameless(page), QStringList());
    }

    void looks_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << u"light"_s << u"en_GB"_s;
        QTest::newRow("dark") << u"dark"_s << u"en_GB"_s;
        QTest::newRow("German") << u"light"_s << u"de_DE"_s;
        QTest::newRow("Japanese") << u"dark"_s << u"ja_JP"_s;
    }
    void looks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const Scheme scheme(*schemeFromName(theme));
        QLocale::setDefault(QLocale(language));
        const words::SpokenLanguage spoken((QLocale(language)));
        DeskSession session(m_trial.open("dm"));
        ExchangePage page(session);
        show(page);
        look(page);
        picture(page, QStringLiteral("look-%1-%2").arg(theme, language));
        QCOMPARE(page_checks::nameless(page), QStringList());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void lockedWithThePassword() {
        QVERIFY(m_trial.open("nora")->forms().act({"form.complete", m_vitals, "the rest is missing", {}}).has_value());
        DeskSession session(m_trial.open("dm"));
        SealStrip strip(session);
        QVERIFY(!strip.said().contains(u"database locked"_s));
        ExchangePage page(session);
        show(page);
        look(page);
        auto* reason = child<QLineEdit>(page, "lockReason");
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Return); // without a reason nothing happens
        QVERIFY(!child<QWidget>(page, "passwordPrompt")->isVisible() && !session.desk().databaseLocks().state());
        QTest::keyClicks(reason, u"Signed on paper"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        confirm(page);
        const auto& locked = session.desk().databaseLocks().state();
        QVERIFY(locked && locked->reason == "Signed on paper");
        QVERIFY(child<QLabel>(page, "lockState")->text().startsWith(u"Locked since"_s));
        QVERIFY2(strip.said().contains(u"database locked"_s), qPrintable(strip.said()));
        QVERIFY(session.desk().publish().has_value());
        picture(page, u"locked"_s);

        const QTemporaryDir folder;
        const QString file = folder.filePath(u"data.zip"_s);
        page.writeData(file);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page, "writeData")->isEnabled(), 60'000);
        QVERIFY(child<NoteStrip>(page, "wroteData")->sentence().contains(u"caseseal-verify --data"_s));
        base::NoProgress quiet;
        const auto judged = evidence::checkDataset(file.toStdString(), nullptr, {}, quiet);
        QVERIFY(judged.has_value() && judged->verdict.kind == evidence::VerdictKind::Intact);
    }

    void whoDoesNotLockSeesThatItIs() {
        DeskSession session(m_trial.open("nora"));
        ExchangePage page(session);
        show(page);
        QVERIFY(child<QLabel>(page, "lockState")->text().startsWith(u"Locked since"_s));
        for (const char* name : {"lockLook", "lockAct", "lockReason"})
            QVERIFY2(!child<QWidget>(page, name)->isVisible(), name);
        QVERIFY(!session.desk().forms().whyNot({"form.reopen", m_vitals, "x", {}}).value().empty());
    }

    void unlockedWithAReasonAndInTheTrail() {
        DeskSession session(m_trial.open("dm"));
        ExchangePage page(session);
        show(page);
        auto* reason = child<QLineEdit>(page, "lockReason");
        reason->setFocus();
        QTest::keyClicks(reason, u"A weight was mistyped"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        confirm(page);
        QVERIFY(!session.desk().databaseLocks().state());
        QCOMPARE(child<QLabel>(page, "lockState")->text(), u"The database is not locked"_s);
        const auto rows = session.desk().projection().databaseLocks().value();
        QCOMPARE(rows.size(), std::size_t{2});
        const auto said = [&](const store::TrailRow& row) {
            return words::trailSentence(row, session.desk().study(), "en");
        };
        QVERIFY2(said(rows[0]).contains(u"Locked the database"_s), qPrintable(said(rows[0])));
        QVERIFY2(said(rows[1]).contains(u"Unlocked the database"_s), qPrintable(said(rows[1])));
    }
};

QTEST_MAIN(TestExchangePage)
#include "tst_exchange_page.moc"
