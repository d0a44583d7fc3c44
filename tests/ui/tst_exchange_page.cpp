// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "small_trial.h"

#include "desk/database_locks.h"
#include "desk/form_work.h"
#include "evidence/dataset_check.h"
#include "pages/database_lock_card.h"
#include "pages/exchange_page.h"
#include "pages/form_page.h"
#include "pages/import_card.h"
#include "shell/scheme.h"
#include "shell/seal_strip.h"
#include "widgets/note_strip.h"
#include "words/language.h"
#include "words/trail_words.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace caseseal;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;

/// The database is locked, exported and unlocked in the window.
class TestExchangePage : public QObject {
    Q_OBJECT
    SmallTrial m_trial;
    QTemporaryDir m_folder;
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

    /// Weight (and what else `items` says) of two participants, with what the source claims of them.
    [[nodiscard]] QString odm(const QString& items = {}, const char* name = "other.xml") const {
        static constexpr char kBegin[] =
            R"(<ODM xmlns="http://www.cdisc.org/ns/odm/v1.3" ODMVersion="1.3.2" FileType="Snapshot" SourceSystem="OtherEDC">)"
            "\n"
            R"(<AdminData><User OID="U.1"><FullName>Mara Müller</FullName></User><Location OID="L.1" Name="Ward 3"/>)"
            R"(</AdminData><ClinicalData StudyOID="ST.HYP-2026" MetaDataVersionOID="V">)";
        static constexpr char kSubject[] =
            R"(<SubjectData SubjectKey="%1"><StudyEventData StudyEventOID="SE.SCR"><FormData FormOID="FO.VITALS">)"
            "\n"
            R"(<ItemGroupData ItemGroupOID="IG.VS.1"><ItemData ItemOID="IT.VS.WEIGHT" Value="%2"><AuditRecord>)"
            R"(<UserRef UserOID="U.1"/><LocationRef LocationOID="L.1"/><DateTimeStamp>2026-09-01T10:00:00Z</DateTimeStamp>)"
            R"(<ReasonForChange>misread</ReasonForChange></AuditRecord><MeasurementUnitRef MeasurementUnitOID="MU.KG"/>)"
            R"(</ItemData>%3</ItemGroupData></FormData></StudyEventData></SubjectData>)"
            "\n";
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(kBegin);
        for (const auto& [key, weight] : {std::pair("HYP-001", "82"), {"HYP-077", "64"}})
            file.write(QString::fromUtf8(kSubject).arg(QLatin1String(key), QLatin1String(weight), items).toUtf8());
        file.write("</ClinicalData></ODM>");
        return file.fileName();
    }
    static void lookAt(ExchangePage& page, const QString& file) {
        auto* card = page.findChild<ImportCard*>();
        QVERIFY(card != nullptr);
        card->look(file);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(page, "importCounts")->isVisible(), 60'000);
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

    void whatAFileWouldDoLooks_data() { looks_data(); }
    void whatAFileWouldDoLooks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const Scheme scheme(*schemeFromName(theme));
        QLocale::setDefault(QLocale(language));
        const words::SpokenLanguage spoken((QLocale(language)));
        DeskSession session(m_trial.open("nora"));
        ExchangePage page(session);
        show(page);
        lookAt(page, odm());
        picture(page, QStringLiteral("import-%1-%2").arg(theme, language));
        QCOMPARE(page_checks::nameless(page), QStringList());
        lookAt(page, odm(u"<ItemData ItemOID=\"IT.VS.TEMP\" Value=\"warm\"/>\n"_s, "wrong.xml"));
        picture(page, QStringLiteral("import-blocked-%1-%2").arg(theme, language));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyLineInTheWayIsListed() {
        DeskSession session(m_trial.open("dm"));
        ExchangePage page(session);
        show(page);
        lookAt(page, odm(u"<ItemData ItemOID=\"IT.VS.TEMP\" Value=\"warm\"/>\n"_s, "wrong.xml"));
        QVERIFY(child<QPushButton>(page, "importInTheWay")->isChecked());
        auto* table = child<QTableView>(page, "importLines");
        const auto* model = table->model();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(0, ImportModel::Place).data().toString().startsWith(u"HYP-001"_s));
        QCOMPARE(model->index(0, ImportModel::Line).data().toString(), u"3"_s);
        QVERIFY(child<QLabel>(page, "importRemark")->isVisible());
        QVERIFY(!child<QPushButton>(page, "importSeal")->isVisible());
        child<QPushButton>(page, "importAll")->click();
        QCOMPARE(model->rowCount(), 5); // the new participant, two weights, two temperatures
        QVERIFY(child<QLabel>(page, "importCounts")->text().contains(u"In the way: 2"_s));
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

        auto* format = child<QComboBox>(page, "exportFormat");
        format->setCurrentIndex(format->findData(u"odm"_s));
        page.writeData(folder.filePath(u"data.xml"_s));
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(page, "writeData")->isEnabled(), 60'000);
        QVERIFY(child<NoteStrip>(page, "wroteData")->sentence().contains(u"does not carry the lock"_s));
        QVERIFY(QFile::exists(folder.filePath(u"data.xml"_s)));
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

    void aFileIsReleasedAndItsValuesSealedWithAReason() {
        const auto file = odm();
        {
            DeskSession session(m_trial.open("dm"));
            ExchangePage page(session);
            show(page);
            lookAt(page, file);
            auto* seal = child<QPushButton>(page, "importSeal");
            QCOMPARE(seal->text(), u"Release the file"_s);
            QTRY_VERIFY(seal->hasFocus());
            QTest::keyClick(seal, Qt::Key_Space);
            QTRY_VERIFY(child<NoteStrip>(page, "importSaid")->isVisible());
        }
        DeskSession session(m_trial.open("nora"));
        ExchangePage page(session);
        show(page);
        lookAt(page, file);
        QVERIFY(child<QLabel>(page, "importClaim")->text().contains(u"Mara Müller"_s)); // apart, as the source's word
        auto* reason = child<QLineEdit>(page, "importReason");
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Return); // without a reason nothing happens
        QVERIFY(child<NoteStrip>(page, "importSaid")->sentence().contains(u"needs a reason"_s));
        QTest::keyClicks(reason, u"As in the old system"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!child<QLabel>(page, "importCounts")->isVisible());
        const auto rows = session.desk()
                              .projection()
                              .history({"HYP-001", "SE.SCR", "", "FO.VITALS", "", "IG.VS.1", "", "IT.VS.WEIGHT"})
                              .value();
        QCOMPARE(rows.back().entry.value.value(), "82");
        const auto said = words::trailSentence(rows.back(), session.desk().study(), "en");
        QVERIFY2(said.contains(u"imported"_s) && said.contains(u"its source names Mara Müller"_s), qPrintable(said));
        store::TrailFilter filter;
        filter.acts = {"data.import"};
        QString released;
        QVERIFY(session.desk().projection().trail(filter, [&](const store::TrailRow& row) {
            released = words::trailSentence(row, session.desk().study(), "en");
            return true;
        }));
        QVERIFY2(released.startsWith(u"Released the ODM file"_s), qPrintable(released));
    }
};

QTEST_MAIN(TestExchangePage)
#include "tst_exchange_page.moc"
