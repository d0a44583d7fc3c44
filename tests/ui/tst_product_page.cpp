// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicine_trial.h"
#include "page_checks.h"

#include "base/file.h"
#include "desk/disclosures.h"
#include "pages/kit_card.h"
#include "pages/participant_kits.h"
#include "pages/participant_page.h"
#include "pages/product_page.h"
#include "product/gs1_scan.h"
#include "shell/scheme.h"
#include "widgets/cold_chain_chart.h"
#include "widgets/note_strip.h"
#include "widgets/scan_edit.h"
#include "words/language.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace caseseal;
using namespace caseseal::ui;
using namespace caseseal::desk::test;
using namespace Qt::StringLiterals;

/// The medicine in a window, from the manufacturer's statement to a recall, by scanner and keys.
class TestProductPage : public QObject {
    Q_OBJECT
    MedicineTrial m_medicine;
    QTemporaryDir m_dir;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<ProductPage> m_page;

    template<class T>
    T* child(const char* name) {
        auto* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void open(const char* who) {
        m_page.reset();
        m_session.reset();
        m_medicine.trial.close();
        m_medicine.trial.clock->advanceMs(60'000);
        m_session = std::make_unique<DeskSession>(
            must(desk::Desk::open(m_medicine.trial.folder(), who, kWord(), nullptr, m_medicine.trial.ports())));
        m_page = std::make_unique<ProductPage>(*m_session);
        m_page->resize(1096, 720);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->enter();
    }
    /// What a hand scanner types for a DataMatrix.
    void scan(int number) {
        auto* field = child<ScanEdit>("kitScan");
        field->setFocus();
        const auto text = product::encodeScan(
            {{"01", kGtin}, {"17", "261231"}, {"10", "LOT-1"}, {"21", MedicineTrial::serial(number)}});
        for (const char each : text)
            each == product::kGs1Separator ? QTest::keyClick(field, Qt::Key_BracketRight, Qt::ControlModifier)
                                           : QTest::keyClick(field, each);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void act(const char* name) { child<QPushButton>((std::string("kitAct-") + name).c_str())->click(); }
    void type(const char* field, const QString& text) {
        auto* edit = child<QLineEdit>(field);
        QVERIFY2(edit->isVisible(), field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void seal() { QTest::keyClick(child<QPushButton>("kitSeal"), Qt::Key_Space); }
    [[nodiscard]] product::KitState state(int number) {
        return MedicineTrial::state(m_session->desk().medicines(), number);
    }
    [[nodiscard]] QString note() { return child<NoteStrip>("kitNote")->sentence(); }
    [[nodiscard]] bool offers(const char* name) {
        return m_page->findChild<QPushButton*>(u"kitAct-"_s + QLatin1String(name)) != nullptr;
    }
    [[nodiscard]] QString written(const char* name, const std::string& text) {
        const QString file = m_dir.filePath(QLatin1String(name));
        must(base::saveFileDurably(file.toStdString(), base::bytesOf(text)));
        return file;
    }
    [[nodiscard]] QString readings(const char* name, const std::vector<double>& degrees) {
        std::string text = "logger,TL-0042\nzone,+00:00\nunit,C\ntime,temperature\n";
        for (const double each : degrees) {
            text += base::encodeTime(m_medicine.trial.clock->now()).substr(0, 19) + "," +
                    QString::number(each).toStdString() + "\n";
            m_medicine.trial.clock->advanceMs(600'000);
        }
        return written(name, text);
    }
    /// A column's head that does not fit.
    static QString cutHeads(const QTableView& table) {
        const auto* heads = table.horizontalHeader();
        for (int column = 0; column < heads->count(); ++column)
            if (heads->sectionSizeHint(column) > heads->sectionSize(column))
                return table.model()->headerData(column, Qt::Horizontal).toString();
        return {};
    }
    void picture(const QString& name) {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screenshots");
        QDir().mkpath(folder);
        m_page->grab().save(QStringLiteral("%1/product-%2.png").arg(folder, name));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aStatementIsTakenInAndKitsAreSent() {
        open("paula");
        QVERIFY(child<ScanEdit>("kitScan")->hasFocus());
        m_page->takeStatement(written("statement.txt", m_medicine.statement()));
        QTRY_COMPARE(child<QTableView>("kits")->model()->rowCount(), 12);
        child<QComboBox>("kitPlace")->setCurrentText(u"Depot"_s);
        child<QPushButton>("kitSeveral")->click();
        for (int number = 1; number <= 6; ++number)
            scan(number);
        act("ship");
        type("kitTo", u"Klinikum"_s);
        QTest::keyClick(child<QLineEdit>("kitTo"), Qt::Key_Return);
        QVERIFY2(note().contains(u"Sealed"_s), qPrintable(note()));
        QCOMPARE(state(6), product::KitState::Shipped);
        QCOMPARE(page_checks::nameless(*m_page), QStringList());
    }

    void aBrokenColdChainIsSeenAndQuarantined() {
        open("paula");
        scan(1);
        act("receive");
        child<KitCard>("kitCard")->takeLogger(readings("warm.csv", {5, 9, 27, 8, 5}));
        auto* verdict = child<NoteStrip>("kitVerdict");
        QVERIFY(verdict->isVisible() && verdict->sentence().contains(u"quarantine"_s));
        auto* chart = m_page->findChild<ColdChainChart*>();
        QVERIFY(chart->isVisible());
        QCOMPARE(chart->rows().size(), 6);
        picture(u"cold-chain"_s);
        seal();
        QCOMPARE(state(1), product::KitState::Quarantined);
        QVERIFY(!offers("dispense"));
        act("release");
        seal(); // why?
        QVERIFY2(note().contains(u"reason"_s), qPrintable(note()));
        type("kitReason", u"Two hours at 27 degrees are allowed"_s);
        seal();
        QCOMPARE(state(1), product::KitState::Released);
        child<QPushButton>("kitSeveral")->click();
        for (int number = 2; number <= 4; ++number)
            scan(number);
        act("receive");
        child<KitCard>("kitCard")->takeLogger(readings("cold.csv", {5, 5, 6, 5}));
        seal();
        QCOMPARE(state(3), product::KitState::Received);
        act("release");
        seal();
        QCOMPARE(state(4), product::KitState::Released);
    }

    void givenAndTakenBackAndRefusedInPlace() {
        open("elias");
        scan(1);
        act("dispense");
        type("kitParticipant", u"P-1"_s);
        seal();
        QCOMPARE(state(1), product::KitState::Dispensed);
        scan(2);
        act("dispense");
        type("kitParticipant", u"P-99"_s);
        seal();
        QVERIFY2(note().contains(u"P-99"_s), qPrintable(note()));
        QCOMPARE(state(2), product::KitState::Released);
        scan(77); // nobody made it
        QVERIFY(child<QLabel>("kitFacts")->text().contains(u"counterfeit"_s));
        act("receive");
        seal();
        QVERIFY2(note().contains(u"no manufacturer"_s), qPrintable(note()));
        QCOMPARE(m_session->desk().projection().counts()->openQueries, std::uint64_t{0});
        scan(1);
        act("return");
        child<QSpinBox>("kitQuantity")->setValue(4);
        child<QLineEdit>("kitParticipant")->setText(u"P-1"_s);
        seal();
        QCOMPARE(state(1), product::KitState::Returned);
        child<ScanEdit>("kitScan")->setText(u"hello"_s);
        QTest::keyClick(child<ScanEdit>("kitScan"), Qt::Key_Return);
        QVERIFY(child<NoteStrip>("productTrouble")->isVisible());
    }

    /// On the participant's own page, with the shape and the word of its state; the product is not named.
    void aParticipantsPageShowsItsKits() {
        open("nora");
        ParticipantPage participant(m_session->desk());
        participant.setKitsOpen(true);
        participant.resize(1096, 720);
        participant.show();
        participant.openParticipant("P-2");
        auto* kits = participant.findChild<ParticipantKits*>();
        QVERIFY(!kits->isVisible()); // has none
        participant.openParticipant("P-1");
        QVERIFY(kits->isVisible());
        QStringList said;
        for (const auto* label : kits->findChildren<QLabel*>())
            said << label->text();
        QVERIFY2(said.contains(u"1001 · Returned"_s), qPrintable(said.join(u'|')));
        QVERIFY2(said.filter(u"4 units left"_s).size() == 1, qPrintable(said.join(u'|')));
        QVERIFY(said.filter(u"Studymed"_s).isEmpty());
        const QSignalSpy asked(&participant, &ParticipantPage::kitsAsked);
        QTest::keyClick(kits->findChild<QPushButton*>(u"participantKitsOpen"_s), Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        m_page->find(asked[0][0].toString());
        QCOMPARE(child<QTableView>("kits")->model()->rowCount(), 1);
        QDir().mkpath(QStringLiteral(CASESEAL_BINARY_DIR "/screenshots"));
        participant.grab().save(QStringLiteral(CASESEAL_BINARY_DIR "/screenshots/product-participant.png"));
    }

    void aPictureOfALabelIsRead() {
        const auto* kit = must(m_session->desk().medicines().record())->book().find(kGtin, "K3");
        const QString file = m_dir.filePath(u"k3.png"_s);
        must(base::saveFileDurably(file.toStdString(), must(desk::makeLabelPicture(*kit))));
        m_page->takePicture(file);
        const auto* card = child<KitCard>("kitCard");
        QTRY_VERIFY_WITH_TIMEOUT(card->labels().size() == 1 && card->labels()[0].serial == "K3", 20'000);
    }

    void countedAndReconciled() {
        open("nora");
        child<QPushButton>("productTab1")->click();
        for (const int number : {1, 2, 3})
            scan(number);
        QCOMPARE(child<QListWidget>("countList")->count(), 1); // kit 4 is not there
        type("countReason", u"Monthly count"_s);
        QTest::keyClick(child<QLineEdit>("countReason"), Qt::Key_Return);
        QVERIFY(child<NoteStrip>("countNote")->sentence().contains(u"Sealed"_s));
        QCOMPARE(state(4), product::KitState::Missing);
        child<QPushButton>("productTab2")->click();
        QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>("balanceDoses")->model()->rowCount(), 1, 20'000);
        QTRY_VERIFY(child<NoteStrip>("balanceVerdict")->sentence().contains(u"1"_s)); // 26 units are on no form
        QCOMPARE(child<QTableView>("balanceStocks")->model()->rowCount(), 2);
        picture(u"balance"_s);
    }

    void recalledAndIntact() {
        open("paula");
        scan(2);
        act("recall");
        type("kitReason", u"Glass particles"_s);
        seal();
        QCOMPARE(state(2), product::KitState::Quarantined);
        QCOMPARE(child<QLineEdit>("kitFind")->text(), u"LOT-1"_s);
        picture(u"recall"_s);
        child<QPushButton>("productTab3")->click();
        QVERIFY(child<QTableView>("kitLog")->model()->rowCount() > 20);
        open("nora");
        auto& desk = m_session->desk();
        must(desk.publish());
        const QString bundle = m_dir.filePath(u"all.evidence.zip"_s);
        base::NoProgress quiet;
        must(must(desk.disclosures().prepare({}))->write(bundle.toStdString(), quiet));
        QCOMPARE(QProcess::execute(QStringLiteral(CASESEAL_VERIFY), {bundle}), 0);
    }

    void looks_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << u"light"_s << u"en_GB"_s;
        QTest::newRow("dark") << u"dark"_s << u"en_GB"_s;
        for (const auto* language : {"de_DE", "fr_FR", "es_ES", "ja_JP"})
            for (const auto* theme : {"light", "dark"})
                QTest::addRow("%s %s", language, theme) << QString::fromLatin1(theme) << QString::fromLatin1(language);
    }
    void looks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const Scheme scheme(*schemeFromName(theme));
        QLocale::setDefault(QLocale(language));
        const words::SpokenLanguage spoken((QLocale(language)));
        open("paula");
        for (const int tab : {0, 1, 2, 3}) {
            child<QPushButton>(("productTab" + std::to_string(tab)).c_str())->click();
            if (tab == 0) {
                scan(3);
                act("destroy");
            }
            QTest::qWait(50);
            picture(QStringLiteral("look-%1-%2-%3").arg(theme, language).arg(tab));
            QCOMPARE(page_checks::nameless(*m_page), QStringList());
            for (const auto* table : m_page->findChildren<QTableView*>()) { // nothing lies outside at 1280 x 800
                if (!table->isVisible())
                    continue;
                QVERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(table->objectName() + language));
                QVERIFY2(cutHeads(*table).isEmpty(), qPrintable(cutHeads(*table) + u' ' + language));
            }
        }
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void cleanupTestCase() {
        m_page.reset();
        m_session.reset();
    }
};

QTEST_MAIN(TestProductPage)
#include "tst_product_page.moc"
