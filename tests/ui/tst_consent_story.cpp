// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_trial.h"

#include "base/file.h"
#include "desk/consents.h"
#include "desk/disclosures.h"
#include "desk/tasks.h"
#include "pages/consent_card_step.h"
#include "pages/consent_decide_step.h"
#include "pages/consent_page.h"
#include "pages/consent_panel.h"
#include "pages/consent_publish_card.h"
#include "pages/consent_screen.h"
#include "pages/consent_sign_step.h"
#include "pages/withdraw_screen.h"
#include "shell/main_window.h"
#include "shell/scheme.h"
#include "shell/workspace.h"
#include "words/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>

using namespace caseseal;
using namespace caseseal::ui;
using namespace Qt::StringLiterals;

/// Consent in a real window, in Japanese: a document, a first consent on the participant's own screen, an entry, a new
/// version that asks again, a withdrawal with the card and a new consent, another one by telephone, and what hangs on
/// them. Each test is a chapter: where one fails, those after it
/// are skipped.
class TestConsentStory : public QObject {
    Q_OBJECT

    static constexpr const char* kSubject = "0101";
    static constexpr const char* kPassphrase = "himitsu no kotoba";
    static constexpr unsigned kLightWork = 4;
    const store::FormPlace m_vitals{kSubject, "SE.SCR", "", "FO.VITALS", ""};

    SmallTrial m_trial;
    QTemporaryDir m_folder;
    std::unique_ptr<Scheme> m_scheme;
    std::unique_ptr<words::SpokenLanguage> m_spoken;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    bool m_broken = false;

    [[nodiscard]] Workspace& workspace() const { return *m_window->workspace(); }
    [[nodiscard]] desk::Desk& desk() const { return workspace().session().desk(); }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    /// The page as this person opens it; whoever worked before has left.
    [[nodiscard]] ConsentPage* pageAs(const char* person) {
        if (!m_window || m_window->workspace() == nullptr || desk().me().id != person) {
            m_window.reset();
            m_trial.clock->advanceMs(60'000);
            m_window =
                std::make_unique<MainWindow>(WelcomeParts{m_trial.ports(), *m_settings, {}, m_folder.path(), {}});
            m_window->resize(1280, 800);
            auto opened = std::string_view(person) == "admin" ? m_trial.openAdmin() : m_trial.open(person);
            if (!opened)
                return nullptr;
            m_window->open(std::move(opened));
            m_window->show();
            m_window->activateWindow();
            (void)QTest::qWaitForWindowActive(m_window.get());
        }
        workspace().openPage(PageId::Consent);
        return qobject_cast<ConsentPage*>(workspace().page(PageId::Consent));
    }
    template<typename Widget>
    [[nodiscard]] static Widget& in(QWidget& parent, const char* name) {
        auto* found = parent.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return *found;
    }
    void click(QWidget& parent, const char* name) {
        auto& button = in<QPushButton>(parent, name);
        QVERIFY2(button.isVisible() && button.isEnabled(), name);
        m_trial.clock->advanceMs(5'000);
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    /// What is on the screen, of labels and buttons.
    [[nodiscard]] static QStringList shownIn(const QWidget& parent) {
        QStringList out;
        for (const auto* widget : parent.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                out << label->text();
            else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                out << button->text();
        }
        out.removeAll(QString());
        return out;
    }
    /// These texts are there, and what else holds a word holds it in Japanese; names of the trial are as they are.
    static void speaksJapanese(const QWidget& parent, const QStringList& texts) {
        static const QRegularExpression kJapanese(u"[\\p{Hiragana}\\p{Katakana}\\p{Han}]"_s), kWord(u"[A-Za-z]{3,}"_s);
        QStringList shown = shownIn(parent);
        for (const QString& text : texts)
            QVERIFY2(shown.contains(text), qPrintable(text + u" is not among "_s + shown.join(u" / "_s)));
        for (const QString& text : std::as_const(shown)) {
            const bool name = text.contains(u"Klinikum"_s) || text.contains(u"CaseSeal"_s) ||
                              text.contains(u"HYP-"_s) || text.endsWith(u".card"_s) || text.endsWith(u".png"_s);
            QVERIFY2(name || !text.contains(kWord) || text.contains(kJapanese), qPrintable(text));
        }
    }
    void keepPicture(const char* name) const {
        const auto folder = qEnvironmentVariable("CASESEAL_PICTURES");
        QTest::qWait(folder.isEmpty() ? 0 : 100);
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(u"%1/%2.png"_s.arg(folder, QLatin1String(name))));
    }

    void publish(const char* version, const char* words, bool renew) {
        auto* page = pageAs("admin");
        QVERIFY(page);
        QFile file(path(version) + u".txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) > 0);
        file.close();
        click(*page, "publishAct");
        auto& card = in<ConsentPublishCard>(*page, "consentPublish");
        card.takeFile(file.fileName());
        in<QLineEdit>(card, "consentTitle").setText(u"試験参加の説明文書"_s);
        in<QLineEdit>(card, "consentVersion").setText(QLatin1String(version));
        in<QLineEdit>(card, "consentApproved").setText(u"2026-11-01"_s);
        auto& language = in<QComboBox>(card, "consentLanguage");
        language.setCurrentIndex(language.findData(u"ja"_s));
        in<QCheckBox>(card, "consentRenew").setChecked(renew);
        keepPicture("publish");
        click(card, "consentPublishGo");
        const auto book = desk().consents().book();
        QVERIFY(book && !(*book)->documents().empty());
        QCOMPARE((*book)->documents().back().document.version, std::string(version));
    }

    /// The participant's own screen from the first word to the card.
    void consent(const QString& card, const char* newCard) {
        auto* page = pageAs("nora");
        QVERIFY(page);
        page->choose(kSubject);
        click(page->panel(), "askGo");
        QPointer<ConsentScreen> screen = qobject_cast<ConsentScreen*>(page->screen());
        QVERIFY(screen);
        screen->workLog2 = kLightWork;
        QVERIFY(workspace().isAlone());
        QVERIFY(in<QPlainTextEdit>(*screen, "consentText").toPlainText().contains(u"試験"_s));
        keepPicture("read");
        speaksJapanese(*screen, {u"1  読む"_s, u"4  受領証"_s, u"試験参加の説明文書"_s, u"被験者 0101"_s, u"次へ"_s});
        click(*screen, "consentGo");
        QVERIFY(!in<QPushButton>(*screen, "consentGo").isEnabled()); // nothing is answered beforehand
        for (const char* yes : {"yes-trial", "yes-share"})
            click(*screen, yes);
        keepPicture("decide");
        speaksJapanese(*screen, {u"何に同意しますか？"_s, u"はい"_s, u"いいえ"_s, u"署名へ進む"_s});
        click(*screen, "consentGo");
        QVERIFY(screen->sign());
        sign(*screen, card);
        click(*screen, "consentGo");
        auto& password = in<QLineEdit>(*screen, "promptPassword");
        QTRY_VERIFY_WITH_TIMEOUT(password.isVisible(), 30'000);
        keepPicture("counter-sign");
        speaksJapanese(*screen, {u"0101の同意に副署"_s, u"端末を試験チームに返してください。"_s});
        QTest::keyClicks(&password, QLatin1String(SmallTrial::kOwnPassword));
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen->card(), 60'000);
        keepPicture("card");
        speaksJapanese(*screen, {u"同意が封印されました"_s, u"完了"_s});
        if (newCard != nullptr)
            screen->card()->saveCard("participant", path(newCard));
        click(*screen, "consentGo");
        QTRY_VERIFY(!screen);
        QVERIFY(!workspace().isAlone());
    }
    void sign(ConsentScreen& screen, const QString& card) {
        auto& first = in<QLineEdit>(*screen.sign(), "passphrase-participant");
        if (!card.isEmpty())
            takeCard(*screen.sign(), card);
        QTest::keyClicks(&first, QLatin1String(kPassphrase));
        if (card.isEmpty()) {
            QVERIFY(!in<QPushButton>(screen, "consentGo").isEnabled()); // once is not enough
            QTest::keyClicks(&in<QLineEdit>(*screen.sign(), "again-participant"), QLatin1String(kPassphrase));
        }
        keepPicture("sign");
        speaksJapanese(screen, {u"3  署名"_s, u"被験者"_s});
    }
    void takeCard(ConsentSignStep& step, const QString& file) {
        step.takeCard("participant", file);
        QTRY_VERIFY(in<QLabel>(step, "cardSaid-participant").text() != u"カードを読み取っています…"_s);
    }
    /// Chooses on the participant's own screen, signs with the card, and gives the device back.
    void withdraw(const QStringList& scopes, const QString& card) {
        auto* page = pageAs("nora");
        QVERIFY(page);
        page->choose(kSubject);
        click(page->panel(), "withdrawHand");
        QPointer<WithdrawScreen> screen = qobject_cast<WithdrawScreen*>(page->screen());
        QVERIFY(screen && workspace().isAlone());
        QVERIFY(!in<QPushButton>(*screen, "consentGo").isEnabled());
        for (const auto& scope : this->scopes()) {
            const auto tag = QString::fromStdString(scope);
            click(*screen, qPrintable((scopes.contains(tag) ? u"yes-"_s : u"no-"_s) + tag));
        }
        keepPicture("withdraw-choose");
        speaksJapanese(*screen, {u"何を撤回しますか？"_s, u"撤回する"_s, u"続ける"_s});
        click(*screen, "consentGo");
        QVERIFY(screen->sign());
        wrongCards(*screen);
        takeCard(*screen->sign(), card);
        auto& passphrase = in<QLineEdit>(*screen->sign(), "passphrase-participant");
        passphrase.clear();
        QTest::keyClicks(&passphrase, QLatin1String(kPassphrase));
        keepPicture("withdraw-sign");
        click(*screen, "consentGo");
        const auto sealed = [&screen] { return shownIn(*screen).contains(u"撤回が封印されました"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(sealed(), 30'000);
        keepPicture("withdraw-done");
        speaksJapanese(*screen, {u"完了"_s});
        click(*screen, "consentGo");
        auto& password = in<QLineEdit>(*screen, "promptPassword");
        QVERIFY(password.isVisible() && workspace().isAlone()); // the trial is the staff's
        QTest::keyClicks(&password, QLatin1String(SmallTrial::kOwnPassword));
        QTest::keyClick(&password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!screen, 60'000);
        QVERIFY(!workspace().isAlone());
    }
    /// Not a card, another participant's, and the right one with another passphrase: one sentence each, nothing sealed.
    void wrongCards(WithdrawScreen& screen) {
        const auto seals = desk().sealState();
        auto& passphrase = in<QLineEdit>(*screen.sign(), "passphrase-participant");
        passphrase.clear();
        QTest::keyClicks(&passphrase, QLatin1String(kPassphrase));
        takeCard(*screen.sign(), path("1.0.txt"));
        speaksJapanese(screen, {});
        QVERIFY(shownIn(screen).filter(u"被験者のカードではないか、破損しています。"_s).size() == 1);
        QVERIFY(!in<QPushButton>(screen, "consentGo").isEnabled());
        takeCard(*screen.sign(), path("0102.card"));
        click(screen, "consentGo");
        QTRY_VERIFY(shownIn(screen).filter(u"これは0102の被験者のカードです。"_s).size() == 1);
        keepPicture("withdraw-other-card");
        takeCard(*screen.sign(), path("0101.card"));
        passphrase.clear();
        QTest::keyClicks(&passphrase, u"another word"_s);
        click(screen, "consentGo");
        QTRY_VERIFY(shownIn(screen).filter(u"このカードのパスフレーズではありません"_s).size() == 1);
        keepPicture("withdraw-other-passphrase");
        QCOMPARE(desk().sealState()->seals, seals->seals);
    }
    [[nodiscard]] std::set<std::string> scopes() const {
        const auto status = desk().consents().status(kSubject);
        return status ? status->scopes() : std::set<std::string>{"?"};
    }
    [[nodiscard]] static desk::ItemDraft weight(const char* value, const char* reason = "") {
        desk::ItemDraft draft;
        draft.group = "IG.VS.1";
        draft.item = "IT.VS.WEIGHT";
        draft.value = value;
        draft.unit = "MU.KG";
        draft.reason = reason;
        return draft;
    }

private Q_SLOTS:
    void initTestCase() {
        const QString wrong = m_trial.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        m_spoken = std::make_unique<words::SpokenLanguage>(QLocale(u"ja"_s));
        m_scheme = std::make_unique<Scheme>(*schemeFromName(u"light"_s));
        m_settings = std::make_unique<QSettings>(path("caseseal.ini"), QSettings::IniFormat);
        auto nora = m_trial.open("nora");
        QVERIFY(nora && nora->enrol(kSubject));
        QCOMPARE(QLocale().language(), QLocale::Japanese);
        const auto other = consent::ConsentCard::make(nora->info().chain, "0102", "participant")
                               .protect(crypto::SecretBytes(std::string_view(kPassphrase)), kLightWork);
        QVERIFY(other && base::saveFileDurably(path("0102.card").toStdString(), base::bytesOf(*other)));
    }
    void init() {
        if (m_broken)
            QSKIP("an earlier chapter of the story failed");
    }
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }
    void cleanupTestCase() {
        m_window.reset();
        m_spoken.reset();
    }

    void anAdministratorPublishesTheDocument() { publish("1.0", "この試験は高血圧症の薬を調べます。", false); }

    void withoutConsentNothingIsEntered() {
        QVERIFY(pageAs("nora"));
        const auto refused = desk().record(m_vitals, {weight("70.5")});
        QVERIFY(!refused && refused.error().kind == base::ErrorKind::Refused);
    }

    void theParticipantConsents() {
        consent({}, "0101.card");
        QCOMPARE(scopes(), (std::set<std::string>{"trial", "share"}));
        QVERIFY(QFile::exists(path("0101.card")));
        const auto entered = desk().record(m_vitals, {weight("70.5")});
        QVERIFY2(entered, entered ? "" : entered.error().message.c_str());
    }

    void aNewVersionMakesATask() {
        publish("2.0", "この試験は高血圧症の薬を調べます。まれにめまいが起こります。", true);
        auto* page = pageAs("nora");
        QVERIFY(page);
        const auto tasks = desk().tasks().list();
        QVERIFY(tasks);
        QCOMPARE(tasks->totals.at(desk::TaskKind::RenewConsent), std::uint64_t{1});
        page->choose(kSubject);
        keepPicture("page");
        speaksJapanese(*page, {u"同意"_s, u"同意を求める"_s, u"端末を渡す"_s, u"文書"_s});
        consent(path("0101.card"), nullptr);
        QCOMPARE(desk().tasks().list()->totals.count(desk::TaskKind::RenewConsent), std::size_t{0});
    }

    /// A part with a picture of the card's code, the rest with its file; then a new consent with the same card.
    void theParticipantWithdrawsWithTheCard() {
        QFile file(path("0101.card"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto card = file.readAll().toStdString();
        ConsentCardStep shown(u"0101"_s, {{"participant", card}});
        shown.resize(900, 700);
        QVERIFY(shown.grab().save(path("0101.png"))); // as somebody photographs it
        withdraw({u"share"_s}, path("0101.png"));
        QCOMPARE(scopes(), std::set<std::string>{"trial"});
        QCOMPARE(*desk().consents().leftOut(), std::set<std::string>{kSubject});
        withdraw({u"trial"_s}, path("0101.card"));
        QVERIFY(scopes().empty());
        QVERIFY(desk().consents().status(kSubject)->lines.front().withdrawn);
        QVERIFY(!desk().record(m_vitals, {weight("71", "もう一度測定")}));
        consent(path("0101.png"), nullptr);
        QCOMPARE(scopes(), (std::set<std::string>{"trial", "share"}));
        QVERIFY(desk().consents().leftOut()->empty());
        QVERIFY(desk().record(m_vitals, {weight("71", "もう一度測定")}));
    }

    void theParticipantWithdraws() {
        auto* page = pageAs("nora");
        QVERIFY(page);
        page->choose(kSubject);
        auto& panel = page->panel();
        speaksJapanese(*page, {u"同意"_s, u"撤回を記録する"_s, u"撤回を封印"_s, u"カードで撤回"_s, u"受領証"_s});
        in<QCheckBox>(panel, "withdraw-share").setChecked(true);
        in<QLineEdit>(panel, "withdrawReason").setText(u"電話で"_s);
        click(panel, "withdrawGo");
        QCOMPARE(scopes(), std::set<std::string>{"trial"});
        QCOMPARE(*desk().consents().leftOut(), std::set<std::string>{kSubject});
        in<QCheckBox>(panel, "withdraw-trial").setChecked(true);
        in<QLineEdit>(panel, "withdrawReason").setText(u"電話で"_s);
        click(panel, "withdrawGo");
        QVERIFY(scopes().empty());
        keepPicture("withdrawn");
        speaksJapanese(*page, {u"撤回は封印され、ただちに有効になりました。"_s});
        QVERIFY(!desk().record(m_vitals, {weight("72", "もう一度測定")}));
    }

    void aStrangerVerifiesIt() {
        QVERIFY(pageAs("dm") == nullptr); // no page of a data manager
        QVERIFY(desk().publish());
        const auto job = desk().disclosures().prepare({});
        QVERIFY(job);
        base::NoProgress quiet;
        const auto file = path("story.evidence.zip");
        QVERIFY((*job)->write(file.toStdString(), quiet));
        QProcess program;
        program.start(QStringLiteral(CASESEAL_VERIFY), {file});
        QVERIFY(program.waitForFinished(120'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardOutput());
    }
};

QTEST_MAIN(TestConsentStory)
#include "tst_consent_story.moc"
