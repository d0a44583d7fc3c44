// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_checks.h"
#include "work_trial.h"

#include "drill_acts.h"

#include "base/file.h"
#include "desk/archives.h"
#include "desk/backups.h"
#include "desk/disclosures.h"
#include "desk/reports.h"
#include "evidence/bundle.h"
#include "evidence/zip_reader.h"
#include "evidence/zip_writer.h"
#include "pages/code_view.h"
#include "pages/finding_list.h"
#include "pages/head_card.h"
#include "pages/integrity_page.h"
#include "pages/verify_page.h"
#include "shell/main_window.h"
#include "shell/scheme.h"
#include "shell/workspace.h"
#include "widgets/banner.h"
#include "widgets/note_strip.h"
#include "words/language.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>

using namespace caseseal;
using namespace caseseal::desk;
using namespace caseseal::desk::test;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

QString labelIn(const QWidget& page, const char* name) {
    const auto* label = page.findChild<QLabel*>(QLatin1String(name));
    return label ? label->text() : QString();
}

/// What a tile of a finding says to those who do not see it.
QString tileIn(const QWidget& page, const char* name) {
    const auto* tile = page.findChild<QWidget*>(QLatin1String(name));
    return tile ? tile->accessibleName() : QString();
}

} // namespace

/// The window takes any file that is dropped on it, says what it is and what it proves, and names what was altered.
class TestVerifyFile : public QObject {
    Q_OBJECT
    base::NoProgress m_quiet;
    QTemporaryDir m_dir;
    std::unique_ptr<WorkTrial> m_trial;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::string m_head, m_note; ///< the trial's head as a file, and its checkpoint alone

    [[nodiscard]] QString at(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] std::filesystem::path pathOf(const QString& name) const { return at(name).toStdString(); }
    QString write(const QString& name, const std::string& text) {
        must(base::saveFileDurably(pathOf(name), base::bytesOf(text)));
        return at(name);
    }
    [[nodiscard]] VerifyPage& page() const { return *m_window->findChild<VerifyPage*>(u"verifyPage"_s); }
    [[nodiscard]] QWidget& target() const { return *m_window->findChild<QWidget*>(u"dropTarget"_s); }

    /// As the window system does it: into the window over some widget, then over the target, then let go.
    void drag(const QStringList& files, bool letGo) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        const QPoint middle = m_window->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window->childAt(middle), &enter);
        QVERIFY(target().isVisible());
        QVERIFY(enter.isAccepted());
        if (!letGo) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(&target(), &leave);
            QVERIFY(!target().isVisible());
            return;
        }
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target(), &drop);
        QVERIFY(!target().isVisible());
    }
    /// The title of the verdict, or the sentence of what could not be checked.
    QString dropped(const QString& file) {
        drag({file}, true);
        if (!QTest::qWaitFor([&] { return !page().job().running(); }, kPatienceMs))
            return u"still running"_s;
        if (const auto* trouble = page().findChild<NoteStrip*>(u"verifyTrouble"_s); trouble->isVisible())
            return trouble->sentence();
        const auto* banner = page().findChild<Banner*>(u"verifyBanner"_s);
        return banner->isVisible() ? banner->title() : u"nothing"_s;
    }
    [[nodiscard]] QStringList titles() const {
        QStringList out;
        const auto& model = page().findChild<FindingList*>(u"fileFindings"_s)->findings();
        for (int row = 0; row < model.rowCount(); ++row)
            out << model.index(row, 0).data().toString();
        return out;
    }
    /// A copy of the trial, altered as a drill does it, as evidence.
    QString altered(DrillKind kind) {
        const auto folder = m_trial->folder();
        m_trial->close();
        const auto opened = must(store::TrialFile::open(folder, "marta", kWord()));
        const auto link = must(LedgerLink::load(*opened.trial));
        const auto sandbox = must(opened.trial->sandbox());
        const auto copy = must(sandbox->copyTrial(m_quiet));
        std::filesystem::copy(link.place.folder, copy->folder() / "ledger", std::filesystem::copy_options::recursive);
        const auto manifest = must(must(copy->openReader())->source().manifest());
        DrillScene scene{*copy, copy->folder() / "ledger", link, manifest.chains.front().chain, m_quiet};
        if (const auto act = must(alter(kind, scene)); !act.skipped.empty())
            qFatal("%s", act.skipped.c_str());
        const QString file = at(u"%1.evidence.zip"_s.arg(QString::fromStdString(std::string(nameOf(kind)))));
        must(evidence::writeBundle(must(copy->openReader())->source(), file.toStdString(), m_quiet));
        return file;
    }
    QString evidenceFile() {
        const QString file = at(u"whole.evidence.zip"_s);
        if (!QFile::exists(file))
            must(must(m_trial->as("marta").disclosures().prepare({}))->write(file.toStdString(), m_quiet));
        return file;
    }
    QString report() {
        const QString file = at(u"audit.pdf"_s);
        if (!QFile::exists(file)) {
            ReportRequest request;
            request.file = file.toStdString();
            must(must(m_trial->as("marta").reports().prepare(request))->write(m_quiet));
        }
        return file;
    }
    /// The report with another file attached in the place of one.
    QString reportWith(const QString& name, const QString& attachment, const QString& file) {
        const QString bare = at(u"bare.pdf"_s), out = at(name);
        const auto qpdf = [](const QStringList& words) { return QProcess::execute(u"qpdf"_s, words); };
        if (qpdf({report(), u"--remove-attachment="_s + attachment, u"--object-streams=disable"_s, bare}) != 0 ||
            qpdf({bare, u"--add-attachment"_s, file, u"--key="_s + attachment, u"--filename="_s + attachment, u"--"_s,
                  u"--object-streams=disable"_s, out}) != 0)
            qFatal("qpdf");
        return out;
    }
    /// The archive with one file in it changed.
    QString alteredArchive(const QString& archive, const std::string& part) {
        const auto zip = must(evidence::ZipReader::open(archive.toStdString()));
        const QString file = at(u"altered-archive.zip"_s);
        const auto out =
            must(evidence::ZipWriter::create(file.toStdString(), {}, m_quiet, evidence::Packing::Deflated));
        for (const auto& [name, bytes] : zip->files()) {
            auto text = std::string(base::textOf(must(zip->load(name, bytes))));
            if (name.find(part) != std::string::npos)
                text[text.size() / 2] = text[text.size() / 2] == 'x' ? 'y' : 'x';
            must(out->add(name, std::make_unique<evidence::TextFeed>(std::move(text))));
        }
        must(out->write());
        must(out->putInPlace());
        return file;
    }

private Q_SLOTS:
    /// A form, then a value alone in its seal, published.
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_trial = std::make_unique<WorkTrial>();
        m_trial->enterForm(kVitals);
        must(m_trial->as("nora").record(kLab, {value("I.HB", "12.1")}));
        must(m_trial->as("nora").record(kLab, {value("I.HB", "12.3", "typing error")}));
        must(m_trial->as("nora").publish());
        const auto jobs = must(m_trial->as("nora").jobs());
        m_head = must(jobs->head());
        m_note = must(jobs->headCode());
        m_settings = std::make_unique<QSettings>(at(u"window.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(WelcomeParts{m_trial->ports(), *m_settings, {}, m_dir.path(), {}});
        m_window->resize(1280, 800);
        m_window->show();
    }
    void cleanupTestCase() { m_window.reset(); }

    void theTargetIsSeenWhileSomethingIsDragged() {
        drag({at(u"a"_s)}, false);
        QCOMPARE(target().findChild<QLabel*>()->text(), u"Drop the file to verify it"_s);
        drag({at(u"a"_s), at(u"b"_s)}, true); // and nothing is checked
        QCOMPARE(target().findChild<QLabel*>()->text(), u"One file at a time"_s);
        QVERIFY(!page().job().running());
    }

    void eachKindIsKnownByItsContent() {
        QCOMPARE(dropped(evidenceFile()), u"Intact"_s);
        QCOMPARE(dropped(report()), u"Intact"_s);
        QVERIFY(QFile::copy(evidenceFile(), at(u"photo.jpg"_s))); // names say nothing
        QCOMPARE(dropped(at(u"photo.jpg"_s)), u"Intact"_s);
        page().findChild<QPushButton*>(u"verifyBack"_s)->click();
        QCOMPARE(dropped(write(u"letter.txt"_s, "Dear all,\r\n\r\n> " + m_note + "\r\nRegards")),
                 u"This is a head that somebody has kept"_s);
        page().findChild<QPushButton*>(u"verifyBack"_s)->click();
        const QString backup = at(u"t.caseseal-backup"_s);
        must(must(m_trial->as("root").backups().prepare())->write(backup.toStdString(), m_quiet));
        QCOMPARE(dropped(backup), u"The backup is whole"_s);
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        const char other = static_cast<char>(file.peek(1).at(0) ^ 1);
        QVERIFY(file.putChar(other));
        file.close();
        QVERIFY2(!dropped(backup).contains(u"whole"_s), qPrintable(dropped(backup)));
    }

    void anythingElseIsOneSentence() {
        const QString unknown =
            u"This is no file of CaseSeal: neither evidence nor a report, head, backup or archive."_s;
        QVERIFY(dropped(write(u"note.txt"_s, "Hello")).startsWith(unknown));
        QVERIFY(dropped(write(u"empty"_s, "")).startsWith(unknown));
        QVERIFY(dropped(write(u"x.zip"_s, std::string("PK\x03\x04", 4) + "nothing")).contains(u"ZIP"_s));
        QVERIFY(dropped(write(u"x.pdf"_s, "%PDF-1.7 nothing")).contains(u"PDF"_s));
        QImage(40, 40, QImage::Format_RGB32).save(at(u"empty.png"_s));
        QVERIFY(dropped(at(u"empty.png"_s)).contains(u"QR code"_s));
    }

    void alteredTrialsAreNamed_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("value") << static_cast<int>(DrillKind::Value)
                               << u"A stored value was altered after it was sealed"_s;
        QTest::newRow("time") << static_cast<int>(DrillKind::Time) << u"A signature does not fit its seal"_s;
        QTest::newRow("author") << static_cast<int>(DrillKind::Author) << u"A signature does not fit its seal"_s;
        QTest::newRow("order") << static_cast<int>(DrillKind::Order)
                               << u"Seals do not follow each other as they were made"_s;
        QTest::newRow("ledger") << static_cast<int>(DrillKind::Ledger)
                                << u"A seal is not on the ledger that claims to hold it"_s;
    }
    void alteredTrialsAreNamed() {
        QFETCH(int, kind);
        QFETCH(QString, title);
        QVERIFY(dropped(altered(static_cast<DrillKind>(kind))) != u"Intact"_s);
        QVERIFY2(titles().contains(title), qPrintable(titles().join(u" | "_s)));
        QVERIFY(!labelIn(page(), "findingMeaning").isEmpty());
    }

    void aValueIsNamedInItsPlaceWithPersonAndTime() {
        dropped(altered(DrillKind::Value));
        const auto row = titles().indexOf(u"A stored value was altered after it was sealed"_s);
        auto* list = page().findChild<FindingList*>(u"fileFindings"_s);
        list->setCurrentIndex(list->model()->index(static_cast<int>(row), 0));
        QCOMPARE(labelIn(page(), "findingPlace"), u"P-1  ›  Baseline  ›  Laboratory  ›  Haemoglobin"_s);
        QVERIFY2(tileIn(page(), "expectedTile").contains(u"root"_s), qPrintable(tileIn(page(), "expectedTile")));
        QVERIFY2(tileIn(page(), "foundTile").contains(u"12.4"_s), qPrintable(tileIn(page(), "foundTile")));
        QStringList all;
        for (const auto* label : page().findChildren<QLabel*>())
            all << label->text();
        QVERIFY2(all.contains(u"Sealed by Name of nora, Coordinator"_s), qPrintable(all.join(u'\n')));
        QVERIFY(!all.filter(u"1 Nov 2026"_s).isEmpty());
    }

    void alteredReportsAreFound() {
        auto json =
            must(evidence::Json::parse(must(must(evidence::openBundle(report().toStdString()))->report())->json));
        auto figures = *json.asObject();
        figures["verdict"] = "altered";
        const auto other = write(u"report.json"_s, evidence::Json(figures).encode());
        QVERIFY(dropped(reportWith(u"other.pdf"_s, u"report.json"_s, other)) != u"Intact"_s);
        QVERIFY2(titles().contains(u"The report is not as it was issued"_s), qPrintable(titles().join(u'|')));
        dropped(reportWith(u"forged.pdf"_s, u"evidence.zip"_s, altered(DrillKind::Value)));
        QVERIFY2(titles().contains(u"A stored value was altered after it was sealed"_s),
                 qPrintable(titles().join(u'|')));
    }

    void anArchiveIsCheckedFileByFile() {
        const QString archive = at(u"archive.zip"_s);
        must(must(m_trial->as("marta").archives().prepare())->write(archive.toStdString(), "en", m_quiet));
        QCOMPARE(dropped(archive), u"Intact"_s);
        QCOMPARE(dropped(alteredArchive(archive, "data/queries.csv")), u"An attached file was altered or is missing"_s);
        QVERIFY(page()
                    .findChild<FindingList*>(u"fileFindings"_s)
                    ->findings()
                    .finding(0)
                    .what.starts_with("data/queries.csv "));
    }

    /// Whoever has neither trial nor keys, but evidence and a head: a whole rewrite is found, in either order.
    void aWholeRewriteIsFoundAgainstAHead() {
        const QString rewritten = altered(DrillKind::Rewrite);
        page().findChild<QPushButton*>(u"verifyBack"_s)->click();
        QCOMPARE(dropped(rewritten), u"Intact"_s);
        dropped(write(u"site.head"_s, m_head));
        QTRY_VERIFY_WITH_TIMEOUT(!page().job().running() && !titles().isEmpty(), kPatienceMs);
        QVERIFY2(titles().contains(u"Seals do not follow each other as they were made"_s),
                 qPrintable(titles().join(u'|')));
        page().findChild<QPushButton*>(u"verifyBack"_s)->click();
        CodeView code;
        code.set(must(report::QrCode::make(base::bytesOf(m_note))));
        QVERIFY(code.picture(6).save(at(u"code.png"_s)));
        QCOMPARE(dropped(at(u"code.png"_s)), u"This is a head that somebody has kept"_s);
        QVERIFY(dropped(rewritten) != u"Intact"_s);
        QVERIFY2(titles().contains(u"The ledger was rewritten"_s), qPrintable(titles().join(u'|')));
        page().findChild<QPushButton*>(u"verifyBack"_s)->click();
        QCOMPARE(dropped(rewritten), u"Intact"_s); // the head was forgotten with the page
    }

    void aCheckIsStopped() {
        drag({evidenceFile()}, true);
        page().job().cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!page().job().running(), kPatienceMs);
        // Another file while one is checked: the first is dropped, the second one's verdict stands.
        drag({report()}, true);
        QCOMPARE(dropped(evidenceFile()), u"Intact"_s);
    }

    // ---------------------------------------------------------------- with a trial open

    void headsAreComparedInTheWindow() {
        m_trial->close();
        m_window->open(must(Desk::open(m_trial->folder(), "marta", kWord(), nullptr, m_trial->ports())));
        auto* workspace = m_window->workspace();
        workspace->openPage(PageId::Integrity);
        auto* card = m_window->findChild<HeadCard*>(u"headCard"_s);
        card->findChild<QPushButton*>(u"showHead"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(card->findChild<CodeView*>()->isVisibleTo(card), kPatienceMs);
        card->findChild<QPushButton*>(u"copyHead"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), m_head);
        card->save(at(u"saved.head"_s));
        card->save(at(u"saved.png"_s));
        const auto answer = [&] {
            (void)QTest::qWaitFor([&] { return !card->job().running(); }, kPatienceMs);
            const auto* note = card->findChild<NoteStrip*>(u"headNote"_s);
            return note->isVisibleTo(card) ? note->sentence() : card->findChild<Banner*>(u"headBanner"_s)->title();
        };
        card->compareFile(at(u"saved.head"_s));
        QCOMPARE(answer(), u"The same head"_s);
        card->compareFile(at(u"saved.png"_s)); // the code is read back from the picture
        QCOMPARE(answer(), u"The same head"_s);
        card->findChild<QPlainTextEdit*>(u"heldHead"_s)
            ->setPlainText(u"Dear all,\n\n"_s + QString::fromStdString(m_note));
        card->findChild<QPushButton*>(u"compareHeld"_s)->click();
        QCOMPARE(answer(), u"The same head"_s);
        card->findChild<QPlainTextEdit*>(u"heldHead"_s)->setPlainText(u"no head"_s);
        card->findChild<QPushButton*>(u"compareHeld"_s)->click();
        QVERIFY2(answer().contains(u"There is no head in this"_s), qPrintable(answer()));
    }

    /// A dropped head is compared with the trial that is open; other files are checked, and Back leads back.
    void filesAreTakenOnAnyPage() {
        auto* workspace = m_window->workspace();
        workspace->openPage(PageId::Queries);
        drag({evidenceFile()}, true);
        auto* page = workspace->findChild<VerifyPage*>(u"verifyPage"_s);
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(!page->job().running(), kPatienceMs);
        QCOMPARE(page->findChild<Banner*>(u"verifyBanner"_s)->title(), u"Intact"_s);
        page->findChild<QPushButton*>(u"verifyBack"_s)->click();
        QVERIFY(workspace->page(PageId::Queries)->isVisible());
        drag({at(u"site.head"_s)}, true);
        QTRY_VERIFY_WITH_TIMEOUT(workspace->page(PageId::Integrity)->isVisible(), kPatienceMs);
        auto* card = m_window->findChild<HeadCard*>(u"headCard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!card->job().running(), kPatienceMs);
        QCOMPARE(card->findChild<Banner*>(u"headBanner"_s)->title(), u"The same head"_s);
        m_window->lock();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(evidenceFile())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(!target().isVisible()); // a locked window takes nothing
    }

    /// A copy of the same trial that went on differently: cut off, then rewritten, and a split view to the code.
    void whatContradictsAHeldHeadIsSaid() {
        WorkTrial other;
        must(other.as("root").publish());
        other.close();
        DeskSession session(must(Desk::open(other.folder(), "root", kWord(), nullptr, other.ports())));
        HeadCard card(session);
        const auto answer = [&card](const std::string& head) {
            card.compare(must(evidence::HeldHead::parse(head)));
            return QTest::qWaitFor([&] { return !card.job().running(); }, kPatienceMs)
                       ? card.findChild<Banner*>(u"headBanner"_s)->title()
                       : QString();
        };
        QCOMPARE(answer(m_head), u"Cut off: its holder has seen what is not here"_s);
        for (int i = 0; i < 12; ++i)
            must(session.desk().people().setRoles("tom", {i % 2 == 0 ? "monitor" : "auditor"}));
        must(session.desk().publish());
        QCOMPARE(answer(m_head), u"Rewritten: its holder has seen another history"_s);
        QVERIFY(tileIn(card, "expectedTile") != tileIn(card, "foundTile"));
        QCOMPARE(answer(m_note), u"Split view: two histories of one ledger were shown"_s);
    }

    void looks_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << u"light"_s << u"en"_s;
        QTest::newRow("dark, German") << u"dark"_s << u"de"_s;
        QTest::newRow("light, Japanese") << u"light"_s << u"ja"_s;
    }
    /// The target, a finding, a held head and the heads' card, as pictures; every control says its name.
    void looks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const Scheme scheme(*schemeFromName(theme));
        const words::SpokenLanguage spoken((QLocale(language)));
        const QString altered = at(u"value.evidence.zip"_s);
        m_trial->close();
        m_window = std::make_unique<MainWindow>(WelcomeParts{m_trial->ports(), *m_settings, {}, m_dir.path(), {}});
        m_window->resize(1280, 800);
        m_window->show();
        const auto picture = [&](const char* name) {
            QDir().mkpath(QStringLiteral(CASESEAL_BINARY_DIR "/screens"));
            QTest::qWait(30);
            QVERIFY(m_window->grab().save(u"%1/verify-%2-%3-%4.png"_s.arg(
                QStringLiteral(CASESEAL_BINARY_DIR "/screens"), QLatin1String(name), theme, language)));
            QCOMPARE(page_checks::nameless(*m_window), QStringList());
        };
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(altered)});
        QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        picture("target");
        dropped(altered);
        picture("finding");
        page().findChild<QPushButton*>(u"verifyBack"_s)->click();
        dropped(at(u"site.head"_s));
        picture("head");
        m_window->open(must(Desk::open(m_trial->folder(), "marta", kWord(), nullptr, m_trial->ports())));
        m_window->workspace()->openPage(PageId::Integrity);
        auto* card = m_window->findChild<HeadCard*>(u"headCard"_s);
        card->findChild<QPushButton*>(u"showHead"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!card->job().running(), kPatienceMs);
        card->compareFile(at(u"saved.head"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!card->job().running(), kPatienceMs);
        QTest::qWait(50);
        m_window->findChild<IntegrityPage*>()->findChild<QScrollArea*>()->ensureWidgetVisible(card, 0, 300);
        picture("heads");
        m_window->take(altered);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->findChild<VerifyPage*>()->job().running(), kPatienceMs);
        picture("inside");
    }
};

QTEST_MAIN(TestVerifyFile)
#include "tst_verify_file.moc"
