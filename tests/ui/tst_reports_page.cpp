// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "practice_desk.h"

#include "evidence/bundle.h"
#include "evidence/verifier.h"
#include "pages/disclosure_card.h"
#include "pages/issued_reports.h"
#include "pages/report_card.h"
#include "pages/reports_page.h"
#include "shell/scheme.h"
#include "widgets/note_strip.h"
#include "words/language.h"
#include "words/report_kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

/// Reports and evidence from the window, over the real practice trial.
class TestReportsPage : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;

    std::unique_ptr<DeskSession> session(const char* role) {
        auto desk = m_practice.open(role);
        return desk ? std::make_unique<DeskSession>(std::move(*desk)) : nullptr;
    }
    template<typename Widget>
    static Widget* named(QWidget& page, const char* name) {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    static void picture(QWidget& page, const QString& name) {
        const QString folder = QStringLiteral(CASESEAL_BINARY_DIR "/screens");
        QDir().mkpath(folder);
        QTest::qWait(30);
        QVERIFY(page.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
    }
    [[nodiscard]] QString at(const char* name) const { return m_practice.folder.filePath(QLatin1String(name)); }
    /// Presses the button and gives the file dialog this name.
    static void save(QPushButton& button, const QString& file) {
        button.click();
        auto* dialog = button.window()->findChild<QFileDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
    }
    static evidence::Verdict judged(const QString& file) {
        base::NoProgress quiet;
        auto source = evidence::openBundle(file.toStdString());
        auto verdict = source ? evidence::verify(**source, {}, quiet) : base::Result<evidence::Verdict>(source.error());
        return verdict ? *verdict : evidence::Verdict{};
    }
    static std::string someSubject(DeskSession& session) {
        return session.desk().projection().subjects()->at(2).subject;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyKindIsOfferedWithItsSentence() {
        const auto open = session("auditor");
        QVERIFY(open);
        ReportCard card(*open);
        const auto* kinds = named<QListView>(card, "reportKinds")->model();
        QCOMPARE(static_cast<std::size_t>(kinds->rowCount()), desk::reportKinds().size());
        for (const desk::ReportKind kind : desk::reportKinds())
            QVERIFY2(!words::reportKind(desk::nameOf(kind)).sentence.isEmpty(), desk::nameOf(kind).data());
    }

    void aCasebookIsIssuedListedAndFoundAgain() {
        const auto open = session("auditor");
        QVERIFY(open);
        ReportsPage page(*open);
        page.resize(1080, 1000);
        page.show();
        auto* kinds = named<QListView>(page, "reportKinds");
        kinds->setCurrentIndex(kinds->model()->index(1, 0));
        auto* write = named<QPushButton>(page, "writeReport");
        write->click(); // nobody is named
        QVERIFY(!page.findChild<QFileDialog*>());
        named<QLineEdit>(page, "reportSubject")->setText(QString::fromStdString(someSubject(*open)));
        auto* language = named<QComboBox>(page, "reportLanguage");
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        QSignalSpy wrote(open.get(), &DeskSession::wrote);
        save(*write, at("casebook.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(wrote.size(), 1, 120'000);
        QCOMPARE(wrote.front().at(1).toString(), QString());
        QVERIFY(named<NoteStrip>(page, "wroteFile")->isVisible());
        QSignalSpy asked(&page, &ReportsPage::verifyAsked);
        named<QPushButton>(page, "verifyFile")->click();
        QCOMPARE(asked.value(0).value(0).toString(), at("casebook.pdf"));
        const auto verdict = judged(at("casebook.pdf"));
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact && verdict.counts.withheld > 0);
        QTRY_COMPARE(named<QTableWidget>(page, "issuedReports")->rowCount(), 1);
        QVERIFY(named<QTableWidget>(page, "issuedReports")
                    ->item(0, 2)
                    ->text()
                    .contains(QString::fromStdString(someSubject(*open))));
        auto* issued = page.findChild<IssuedReports*>();
        auto* said = named<NoteStrip>(page, "checkedReport");
        issued->checkFile(at("casebook.pdf"));
        QTRY_VERIFY(said->isVisible());
        QVERIFY2(said->sentence().contains(QLatin1String("Nothing in the file was changed")),
                 qPrintable(said->sentence()));
        QVERIFY(QFile::copy(at("casebook.pdf"), at("other.pdf")));
        QFile other(at("other.pdf"));
        QVERIFY(other.open(QIODevice::ReadWrite | QIODevice::Append) && other.write("\n") == 1);
        other.close();
        issued->checkFile(at("other.pdf"));
        QTRY_VERIFY(said->sentence().contains(QLatin1String("never issued it")));
    }

    void chosenPartsAreHandedOut() {
        const auto open = session("auditor");
        QVERIFY(open);
        ReportsPage page(*open);
        page.resize(1080, 1000);
        page.show();
        named<QCheckBox>(page, "disclosePart")->setChecked(true);
        named<QLineEdit>(page, "disclosedSubjects")->setText(QString::fromStdString(someSubject(*open)));
        auto* forms = named<QListWidget>(page, "disclosedForms");
        forms->item(0)->setCheckState(Qt::Checked);
        const auto order = page.findChild<DisclosureCard*>()->order();
        QCOMPARE(order.subjects, std::set<std::string>{someSubject(*open)});
        QCOMPARE(order.forms.size(), std::size_t(1));
        QSignalSpy wrote(open.get(), &DeskSession::wrote);
        save(*named<QPushButton>(page, "handOut"), at("part.evidence.zip"));
        QTRY_COMPARE_WITH_TIMEOUT(wrote.size(), 1, 120'000);
        QCOMPARE(wrote.front().at(1).toString(), QString());
        const auto verdict = judged(at("part.evidence.zip"));
        QVERIFY(verdict.kind == evidence::VerdictKind::Intact && verdict.counts.withheld > 0);
        store::TrailFilter filter;
        filter.acts = {"data.export"};
        int exports = 0;
        QVERIFY(open->desk().projection().trail(filter, [&](const auto&) { return ++exports > 0; }).has_value());
        QVERIFY(exports >= 1);
    }

    void theCardsAreForThoseWhoMay() {
        const auto open = session("monitor");
        QVERIFY(open);
        ReportsPage page(*open);
        QVERIFY(page.findChild<ReportCard*>() && !page.findChild<DisclosureCard*>());
    }

    void pictures_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << QStringLiteral("light") << QStringLiteral("en");
        QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("light") << QStringLiteral("de");
        QTest::newRow("ja") << QStringLiteral("light") << QStringLiteral("ja");
    }
    void pictures() {
        QFETCH(const QString, theme);
        QFETCH(const QString, language);
        const Scheme scheme(*schemeFromName(theme));
        const words::SpokenLanguage spoken(words::localeFor(language));
        const auto open = session("auditor");
        QVERIFY(open);
        ReportsPage page(*open);
        page.setAutoFillBackground(true);
        page.resize(1080, 1060);
        page.show();
        named<QCheckBox>(page, "signReport")->setChecked(true);
        named<QCheckBox>(page, "disclosePart")->setChecked(true);
        picture(page, QStringLiteral("reports-page-%1-%2").arg(theme, language));
        const QStringList nameless = page_checks::nameless(page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
