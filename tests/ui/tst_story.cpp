// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_trial.h"
#include "typist.h"
#include "watchdog.h"

#include "pages/form_page.h"
#include "pages/participant_page.h"
#include "shell/main_window.h"
#include "shell/scheme.h"
#include "shell/workspace.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QTableView>

using namespace caseseal;
using namespace caseseal::ui;

#define FOCUS_COMES_TO(name) QTRY_COMPARE_WITH_TIMEOUT(Typist::focusName(), QStringLiteral(name), 10000)

/// One story in the window itself, from the log-in to the evidence that a stranger verifies, by keyboard alone. What
/// the window holds is read to see where the keyboard is and what came of it; nothing is called to act. Each test is a
/// chapter: where one fails, those after it are skipped.
class TestStory : public QObject {
    Q_OBJECT

    SmallTrial m_trial;
    QTemporaryDir m_folder;
    std::unique_ptr<Scheme> m_scheme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<bench::Watchdog> m_watchdog;
    bool m_broken = false;

    const store::FormPlace m_consent{"0101", "SE.SCR", "", "FO.CONSENT", ""};
    const store::FormPlace m_demography{"0101", "SE.SCR", "", "FO.DEMOG", ""};
    const store::FormPlace m_vitals{"0101", "SE.SCR", "", "FO.VITALS", ""};

    [[nodiscard]] desk::Desk& desk() const { return m_window->workspace()->session().desk(); }
    [[nodiscard]] FormPage& form() const { return m_window->findChild<ParticipantPage*>()->form(); }
    [[nodiscard]] store::FormState state(const store::FormPlace& place) const {
        const auto found = desk().projection().formState(place);
        return found && *found ? **found : store::FormState{};
    }
    [[nodiscard]] std::optional<store::ItemValue> weight() const {
        const auto found =
            desk().projection().value({"0101", "SE.SCR", "", "FO.VITALS", "", "IG.VS.1", "", "IT.VS.WEIGHT"});
        return found ? *found : std::nullopt;
    }
    [[nodiscard]] std::string queryStatus() const {
        const auto found = desk().projection().query(1);
        return found && *found ? (*found)->status : std::string();
    }
    [[nodiscard]] bool shown(const char* name) const {
        const auto* widget = m_window->findChild<QWidget*>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString notice() const {
        return m_window->findChild<QWidget*>(QStringLiteral("notice"))->accessibleName();
    }
    void step(const char* name) {
        m_trial.clock->advanceMs(60'000);
        m_watchdog->enter(name);
    }

    /// From the log-in card to the first page.
    void logIn(const char* person, bool firstTime) {
        FOCUS_COMES_TO("person");
        Typist::enter(person);
        FOCUS_COMES_TO("password");
        givePassword(person, firstTime);
    }
    void givePassword(const char* person, bool firstTime) {
        Typist::enter(firstTime ? SmallTrial::kFirstPassword : SmallTrial::kOwnPassword);
        if (firstTime) {
            FOCUS_COMES_TO("newPassword");
            Typist::enter(SmallTrial::kOwnPassword);
            FOCUS_COMES_TO("newPasswordAgain");
            Typist::enter(SmallTrial::kOwnPassword);
            m_trial.knowsOwnPassword(person);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace(), 60000);
        QCOMPARE(desk().me().id, std::string(person));
    }
    /// The window is locked, and offered to somebody else.
    void logOut() {
        step("log out");
        Typist::control(Qt::Key_L);
        FOCUS_COMES_TO("promptPassword");
        QVERIFY(Typist::walkTo("otherPerson"));
        Typist::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace(), 10000);
        FOCUS_COMES_TO("person");
    }
    /// A form by quick find, from wherever the person is.
    void find(const char* words, const store::FormPlace& place) {
        Typist::control(Qt::Key_K);
        FOCUS_COMES_TO("quickFind");
        Typist::enter(words);
        QTRY_VERIFY_WITH_TIMEOUT(form().isOpen() && form().model()->place() == place, 10000);
    }
    void sealAndComplete(const store::FormPlace& place) {
        Typist::control(Qt::Key_S);
        QTRY_COMPARE(form().model()->changes(), std::size_t{0});
        Typist::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(state(place).complete);
    }
    /// Another weight, with a reason, sealed.
    void correctWeight(const char* value, const char* reason) {
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        Typist::enter(value);
        FOCUS_COMES_TO("reason");
        Typist::enter(reason);
        Typist::control(Qt::Key_S);
        QTRY_COMPARE(form().model()->changes(), std::size_t{0});
        QCOMPARE(weight()->value, std::optional<std::string>(value));
    }
    void signVitals(const char* id) {
        Typist::control(Qt::Key_M);
        QTRY_VERIFY(QApplication::activePopupWidget());
        Typist::press(Qt::Key_Return); // the first act that is possible
        FOCUS_COMES_TO("promptId");
        Typist::type(id);
        Typist::press(Qt::Key_Tab);
        FOCUS_COMES_TO("promptPassword");
        Typist::enter(SmallTrial::kOwnPassword);
        QTRY_VERIFY_WITH_TIMEOUT(state(m_vitals).isSigned && !state(m_vitals).changedAfterSignature, 60000);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.HEIGHT");
    }

    struct Said {
        int exitCode = -1;
        QByteArray text;
    };
    /// The program that anybody may run on the file, with nothing else.
    [[nodiscard]] Said verifier(QStringList words) const {
        QProcess program;
        words << m_folder.filePath(QStringLiteral("story.evidence.zip"));
        program.start(QStringLiteral(CASESEAL_VERIFY), words);
        const bool ended = program.waitForFinished(120000);
        return {ended ? program.exitCode() : -1, program.readAllStandardOutput() + program.readAllStandardError()};
    }
    /// Everything that was sealed after the trial was made, runs of one act as one line: "nora item.set x6".
    [[nodiscard]] QStringList actsInOrder() const {
        std::vector<std::pair<QString, int>> runs;
        (void)desk().projection().trail({}, [&runs](const store::TrailRow& row) {
            const QString act = QString::fromStdString(row.author + " " + row.entry.act);
            if (row.author == "admin")
                return true;
            if (runs.empty() || runs.back().first != act)
                runs.emplace_back(act, 0);
            ++runs.back().second;
            return true;
        });
        QStringList acts;
        for (const auto& [act, times] : runs)
            acts << (times == 1 ? act : QStringLiteral("%1 x%2").arg(act).arg(times));
        return acts;
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString wrong = m_trial.make();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        m_scheme = std::make_unique<Scheme>(*schemeFromName(QStringLiteral("light")));
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("caseseal.ini")), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(WelcomeParts{m_trial.ports(), *m_settings, {}, m_folder.path(), {}});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->choose(QString::fromStdString(m_trial.folder().string())); // as `caseseal --trial FOLDER` does
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_watchdog = std::make_unique<bench::Watchdog>(*m_window);
    }
    void init() {
        if (m_broken)
            QSKIP("an earlier chapter of the story failed");
    }
    void cleanup() { m_broken = m_broken || QTest::currentTestFailed(); }
    void cleanupTestCase() {
        if (m_watchdog) {
            m_watchdog->stop();
            m_watchdog->print();
        }
        m_watchdog.reset();
        m_window.reset();
    }

    void aCoordinatorLogsInAndTakesAPasswordOfHerOwn() {
        step("first log-in, with a new password");
        FOCUS_COMES_TO("password");
        QVERIFY(Typist::walkTo("person", true));
        logIn("nora", true);
    }

    void enrolsAParticipant() {
        step("enrol");
        Typist::control(Qt::Key_N);
        FOCUS_COMES_TO("enrolSubject");
        Typist::enter("0101");
        FOCUS_COMES_TO("matrix");
        auto* matrix = m_window->findChild<QTableView*>(QStringLiteral("matrix"));
        QTRY_COMPARE(matrix->currentIndex().data().toString(), QStringLiteral("0101"));
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("item.IG.IC.1..IT.IC.DATETIME");
    }

    void plansTheVisit() {
        step("plan a visit");
        Typist::control(Qt::Key_T);
        FOCUS_COMES_TO("visitDay");
        Typist::enter("16nov2026");
        FOCUS_COMES_TO("item.IG.IC.1..IT.IC.DATETIME"); // back where she came from
        const auto events = desk().projection().events("0101");
        QVERIFY(events && events->size() == 1);
        QCOMPARE(events->front().date, std::string("2026-11-16"));
    }

    void aDateThatDoesNotExistIsNotSealed() {
        step("informed consent");
        Typist::enter("30feb2026 9:30");
        FOCUS_COMES_TO("item.IG.IC.1..IT.IC.VERSION");
        Typist::control(Qt::Key_S);
        FOCUS_COMES_TO("item.IG.IC.1..IT.IC.DATETIME");
        QVERIFY(!desk().projection().formState(m_consent)->has_value());
        Typist::enter("16nov2026 9:30");
        FOCUS_COMES_TO("item.IG.IC.1..IT.IC.VERSION");
        Typist::enter("3.1");
        Typist::enter("N. Lindqvist");
        FOCUS_COMES_TO("item.IG.IC.1..IT.IC.TIME");
        Typist::enter("1"); // by its code
        Typist::enter("y"); // by its letter
        FOCUS_COMES_TO("item.IG.IC.2..IT.IC.BIOBANK");
        Typist::type("n");
        sealAndComplete(m_consent);
    }

    void hardAndSoftChecksAndACondition() {
        step("demographics");
        Typist::control(Qt::Key_PageDown);
        Typist::control(Qt::Key_PageDown);
        QCOMPARE(form().model()->place(), m_demography);
        FOCUS_COMES_TO("item.IG.DM.1..IT.DM.BIRTHDAT");
        Typist::enter("un/mar/1949");
        FOCUS_COMES_TO("item.IG.DM.1..IT.DM.AGE");
        Typist::enter("17");
        Typist::control(Qt::Key_S);
        FOCUS_COMES_TO("item.IG.DM.1..IT.DM.AGE"); // hard: not sealed
        QVERIFY(!desk().projection().formState(m_demography)->has_value());
        Typist::enter("77");
        QTRY_VERIFY(Typist::focusName().startsWith(QStringLiteral("answer.range"))); // soft: says why it is right
        Typist::enter("Older patients are wanted here");
        FOCUS_COMES_TO("item.IG.DM.1..IT.DM.SEX");
        Typist::enter("2");
        FOCUS_COMES_TO("item.IG.DM.1..IT.DM.ORIGIN"); // a man is not asked for childbearing potential
        Typist::enter("3");
        FOCUS_COMES_TO("item.IG.DM.1..IT.DM.EDU");
        sealAndComplete(m_demography);
    }

    void aCalculatedValue() {
        step("vital signs");
        find("scr vital", m_vitals);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.HEIGHT");
        Typist::enter("178");
        Typist::enter("122");
        Typist::enter(""); // the body mass index is calculated
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WAIST");
        Typist::enter("98");
        Typist::enter("37.8");
        QTRY_VERIFY(Typist::focusName().startsWith(QStringLiteral("answer.range")));
        Typist::enter("Measured twice");
        Typist::enter("14");
        Typist::type("97");
        Typist::control(Qt::Key_S);
        QTRY_COMPARE(form().model()->changes(), std::size_t{0});
        const auto bmi = desk().projection().value({"0101", "SE.SCR", "", "FO.VITALS", "", "IG.VS.1", "", "IT.VS.BMI"});
        QCOMPARE((*bmi)->value, std::optional<std::string>("38.5"));
    }

    void aCorrectionWithItsReason() {
        step("correction");
        QVERIFY(Typist::walkTo("item.IG.VS.1..IT.VS.WEIGHT", true));
        correctWeight("112", "Digits transposed");
        sealAndComplete(m_vitals);
    }

    void theKeysLeadAroundAndBack() {
        step("find the way");
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.BMI");
        Typist::press(Qt::Key_Backtab, Qt::ShiftModifier);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        Typist::press(Qt::Key_F2);
        QTRY_VERIFY(form().history().isOpen());
        Typist::press(Qt::Key_Escape);
        QTRY_VERIFY(!form().history().isOpen());
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        Typist::control(Qt::Key_K);
        FOCUS_COMES_TO("quickFind");
        Typist::press(Qt::Key_Escape);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        Typist::press(Qt::Key_F6);
        FOCUS_COMES_TO("visits");
        Typist::press(Qt::Key_F6);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        Typist::control(Qt::Key_T);
        FOCUS_COMES_TO("visitDay");
        Typist::press(Qt::Key_Escape);
        QTRY_VERIFY(!shown("visitPanel"));
        Typist::press(Qt::Key_Escape); // the form is left for the visits, these for all participants
        FOCUS_COMES_TO("visits");
        Typist::press(Qt::Key_Escape);
        FOCUS_COMES_TO("matrix");
        Typist::control(Qt::Key_N);
        FOCUS_COMES_TO("enrolSubject");
        Typist::press(Qt::Key_Escape);
        FOCUS_COMES_TO("matrix");
        logOut();
    }

    void aMonitorIsRefusedOnceAndRaisesAQuery() {
        step("a wrong password");
        Typist::enter("tom");
        FOCUS_COMES_TO("password");
        Typist::enter("wrong-pass-1");
        FOCUS_COMES_TO("password");
        QVERIFY(!m_window->workspace());
        step("a first log-in");
        givePassword("tom", true);
        step("raise a query");
        find("0101 scr vital", m_vitals);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.HEIGHT");
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        Typist::press(Qt::Key_F4);
        FOCUS_COMES_TO("query.text");
        Typist::enter("The source says 113.");
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        QCOMPARE(queryStatus(), std::string("open"));
        logOut();
    }

    void theCoordinatorAnswers() {
        step("log in");
        logIn("nora", false);
        step("answer a query");
        Typist::control(Qt::Key_3);
        FOCUS_COMES_TO("queries");
        QTRY_VERIFY(shown("queryText"));
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("queryText");
        Typist::type("112 was read with shoes off.");
        Typist::control(Qt::Key_Return);
        QTRY_COMPARE(queryStatus(), std::string("answered"));
        FOCUS_COMES_TO("queries");
        logOut();
    }

    void theMonitorClosesAndVerifiesAgainstTheSource() {
        step("log in");
        logIn("tom", false);
        step("close a query");
        Typist::control(Qt::Key_3);
        FOCUS_COMES_TO("queries");
        QTRY_VERIFY(shown("queryText"));
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("queryText");
        Typist::control(Qt::Key_Return);
        QTRY_COMPARE(queryStatus(), std::string("closed"));
        step("verify a field");
        find("0101 scr vital", m_vitals);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.HEIGHT");
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        Typist::press(Qt::Key_Space);
        QTRY_VERIFY(weight()->verified);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.WEIGHT");
        step("verify a form");
        Typist::control(Qt::Key_M);
        QTRY_VERIFY(QApplication::activePopupWidget());
        Typist::press(Qt::Key_Return);
        QTRY_VERIFY(state(m_vitals).verified);
        step("verify a visit");
        Typist::control(Qt::Key_T);
        FOCUS_COMES_TO("form.verify");
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("bulkGo");
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("bulkCancel"); // it is done: close
        Typist::press(Qt::Key_Return);
        QTRY_VERIFY(!shown("bulkCard"));
        QVERIFY(state(m_consent).verified && state(m_demography).verified);
        logOut();
    }

    void theInvestigatorSigns() {
        step("a first log-in");
        logIn("ida", true);
        step("sign a form");
        find("0101 scr vital", m_vitals);
        signVitals("ida");
        step("sign a visit");
        Typist::control(Qt::Key_T);
        FOCUS_COMES_TO("visitDay");
        QVERIFY(Typist::walkTo("form.sign"));
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("bulkPassword");
        Typist::enter(SmallTrial::kOwnPassword);
        QTRY_VERIFY_WITH_TIMEOUT(state(m_consent).isSigned && state(m_demography).isSigned, 60000);
        FOCUS_COMES_TO("bulkCancel");
        Typist::press(Qt::Key_Escape);
        QTRY_VERIFY(!shown("bulkCard"));
        logOut();
    }

    void aValueChangesAfterTheSignature() {
        step("log in");
        logIn("nora", false);
        step("change after signature");
        find("0101 scr vital", m_vitals);
        FOCUS_COMES_TO("item.IG.VS.1..IT.VS.HEIGHT");
        Typist::press(Qt::Key_Return);
        correctWeight("113", "Answer to a query");
        QVERIFY(weight()->changedAfterSignature);
        QVERIFY2(notice().contains(QStringLiteral("does not cover")), qPrintable(notice()));
        logOut();
    }

    void theInvestigatorSignsAgain() {
        step("log in");
        logIn("ida", false);
        step("sign again");
        find("0101 scr vital", m_vitals);
        signVitals("ida");
        QVERIFY(!weight()->changedAfterSignature);
    }

    void theEvidenceIsWritten() {
        step("verify all");
        Typist::control(Qt::Key_6);
        FOCUS_COMES_TO("verifyAct");
        Typist::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk().sealState()->lastVerdict.has_value(), 120000);
        QCOMPARE(*desk().sealState()->lastVerdict, evidence::VerdictKind::Intact);
        step("write the evidence");
        QVERIFY(Typist::walkTo("reportsAct", true));
        Typist::press(Qt::Key_Return);
        FOCUS_COMES_TO("reportKinds");
        QVERIFY(Typist::walkTo("handOut", true));
        Typist::press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::activeModalWidget());
        Typist::type(m_folder.filePath(QStringLiteral("story.evidence.zip")).toLatin1());
        const auto taken = [] { return QApplication::activeModalWidget() == nullptr; };
        for (int enter = 0; enter < 5 && !taken(); ++enter) { // the first may close the list of names over the line
            Typist::press(Qt::Key_Return);
            (void)QTest::qWaitFor(taken, 3000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_folder.filePath(QStringLiteral("story.evidence.zip"))), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->session().writer().running(), 60000);
    }

    void aStrangerVerifiesIt() {
        const Said said = verifier({});
        QVERIFY2(said.exitCode == 0, said.text.constData());
        QVERIFY2(said.text.startsWith("INTACT"), said.text.constData());
        const Said counted = verifier({QStringLiteral("--json")});
        const auto entries = QJsonDocument::fromJson(counted.text)[QStringLiteral("counts")][QStringLiteral("entries")];
        const auto counts = desk().projection().counts();
        QVERIFY(counts);
        QCOMPARE(static_cast<std::uint64_t>(entries.toInteger()) + 1, counts->entries); // and that it was handed out
    }

    void everyStepIsAnEntry() {
        const QStringList story{
            QStringLiteral("nora person.rekey"),   QStringLiteral("nora session.open"),
            QStringLiteral("nora subject.enrol"),  QStringLiteral("nora event.schedule"),
            QStringLiteral("nora item.set x6"), // informed consent
            QStringLiteral("nora form.complete"),
            QStringLiteral("nora item.set x4"), // demographics
            QStringLiteral("nora form.complete"),
            QStringLiteral("nora item.set x7"),    // vital signs, the body mass index among them
            QStringLiteral("nora item.change x2"), // the weight, and what is calculated from it
            QStringLiteral("nora form.complete"),  QStringLiteral("nora session.close"),
            QStringLiteral("tom person.rekey"),    QStringLiteral("tom session.open"),
            QStringLiteral("tom session.refused"), QStringLiteral("tom query.open"),
            QStringLiteral("tom session.close"),   QStringLiteral("nora session.open"),
            QStringLiteral("nora query.answer"),   QStringLiteral("nora session.close"),
            QStringLiteral("tom session.open"),    QStringLiteral("tom query.close"),
            QStringLiteral("tom form.verify x4"), // a field, its form, the two other forms of the visit
            QStringLiteral("tom session.close"),   QStringLiteral("ida person.rekey"),
            QStringLiteral("ida session.open"),    QStringLiteral("ida form.sign x3"),
            QStringLiteral("ida session.close"),   QStringLiteral("nora session.open"),
            QStringLiteral("nora item.change x2"), QStringLiteral("nora session.close"),
            QStringLiteral("ida session.open"),    QStringLiteral("ida form.sign"),
            QStringLiteral("ida data.export"),
        };
        const QStringList sealed = actsInOrder();
        QCOMPARE(sealed.join(QLatin1Char('\n')), story.join(QLatin1Char('\n')));
    }
};

QTEST_MAIN(TestStory)
#include "tst_story.moc"
