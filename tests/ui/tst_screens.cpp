// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"

#include "pages/participant_page.h"
#include "shell/main_window.h"
#include "shell/scheme.h"
#include "shell/workspace.h"
#include "widgets/seal_style.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caseseal;
using namespace caseseal::ui;

/// The window as people see it, with the real practice trial; pictures of every page go to screens/ in the build
/// folder.
class TestScreens : public QObject {
    Q_OBJECT

    PracticeDesk m_practice;
    QString m_pictures = QStringLiteral(CASESEAL_BINARY_DIR "/screens");

    static WelcomeParts parts(const PracticeDesk& practice, QSettings& settings) {
        return {practice.ports, settings, {}, practice.folder.path(), {}};
    }
    void picture(QWidget& window, const QString& name) {
        QDir().mkpath(m_pictures);
        QTest::qWait(30);
        QVERIFY(window.grab().save(QStringLiteral("%1/%2.png").arg(m_pictures, name)));
    }
    static QAbstractButton* button(QWidget& window, const char* name) {
        return window.findChild<QAbstractButton*>(QLatin1String(name));
    }
    /// Every control that takes the focus says its name.
    static QStringList nameless(QWidget& window) {
        QStringList wrong;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                                 qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractItemView*>(widget);
            if (!control || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                qobject_cast<QComboBox*>(widget->parentWidget()) || widget->isHidden() ||
                widget->inherits("QComboBoxListView")) // a popup speaks with its combo box
                continue;
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                wrong << QStringLiteral("%1 (%2)").arg(widget->objectName(),
                                                       QLatin1String(widget->metaObject()->className()));
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_practice.trouble.empty(), m_practice.trouble.c_str());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyPage_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void everyPage() {
        QFETCH(QString, theme);
        const Scheme scheme(*schemeFromName(theme));
        QSettings settings(m_practice.folder.path() + QStringLiteral("/settings-%1.ini").arg(theme),
                           QSettings::IniFormat);
        MainWindow window(parts(m_practice, settings));
        window.resize(1280, 800);
        window.show();
        window.choose(QString::fromStdString(m_practice.trial().string()));
        picture(window, QStringLiteral("welcome-%1").arg(theme));
        QVERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(QStringLiteral(", "))));

        // Log in as a person does: choose, type, Enter.
        const auto* person = m_practice.withRole("coordinator");
        QVERIFY(person);
        window.findChild<QComboBox*>(QStringLiteral("person"))->setCurrentText(QString::fromStdString(person->id));
        auto* password = window.findChild<QLineEdit*>(QStringLiteral("password"));
        password->setText(QStringLiteral("wrong password"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(password->isEnabled(), 120000);
        QVERIFY(!window.workspace());
        picture(window, QStringLiteral("login-refused-%1").arg(theme));
        password->setText(QString::fromStdString(person->password));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 120000);
        QVERIFY(password->text().isEmpty());

        window.workspace()->openPage(PageId::Participants);
        auto* matrix = window.findChild<QTableView*>(QStringLiteral("matrix"));
        QVERIFY(matrix);
        QTRY_COMPARE_WITH_TIMEOUT(matrix->model()->rowCount(), 24, 20000);
        matrix->setFocus();
        matrix->setCurrentIndex(matrix->model()->index(3, 4));
        picture(window, QStringLiteral("participants-%1").arg(theme));
        QVERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(QStringLiteral(", "))));

        window.findChild<QAbstractButton*>(QStringLiteral("stripOpen"))->click();
        picture(window, QStringLiteral("integrity-before-%1").arg(theme));
        QSignalSpy verified(&window.workspace()->session(), &DeskSession::verified);
        button(window, "verifyAct")->click();
        QVERIFY(verified.wait(60000));
        QCOMPARE(*window.workspace()->session().state().lastVerdict, evidence::VerdictKind::Intact);
        picture(window, QStringLiteral("integrity-%1").arg(theme));
        QVERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(QStringLiteral(", "))));

        button(window, "lock")->click();
        QVERIFY(window.locked());
        picture(window, QStringLiteral("lock-%1").arg(theme));
        QVERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(QStringLiteral(", "))));
        button(window, "otherPerson")->click();
        QTRY_VERIFY(!window.workspace());
        // The trial is free again: somebody else may open it.
        QVERIFY(m_practice.open("auditor").has_value());
        QCOMPARE(RecentTrials(settings).all().size(), 1);
        QCOMPARE(RecentTrials(settings).all().front().verdict, QStringLiteral("intact"));
        picture(window, QStringLiteral("locked-%1").arg(theme));
    }

    void alarm_data() { everyPage_data(); }
    /// What the page shows for a finding; the finding itself is the verifier's business and tested there.
    void alarm() {
        QFETCH(QString, theme);
        const Scheme scheme(*schemeFromName(theme));
        QSettings settings(m_practice.folder.path() + QStringLiteral("/alarm-%1.ini").arg(theme), QSettings::IniFormat);
        MainWindow window(parts(m_practice, settings));
        window.resize(1280, 800);
        window.show();
        auto opened = m_practice.open("coordinator");
        QVERIFY(opened.has_value());
        window.open(std::move(*opened));
        desk::Desk& desk = window.workspace()->session().desk();
        const auto states = desk.projection().formStates();
        QVERIFY(states && !states->empty());
        const auto values = desk.projection().values(states->front().place);
        QVERIFY(values && !values->empty());
        const auto& value = values->front();
        desk::VerifyReport report;
        report.verdict.kind = evidence::VerdictKind::Altered;
        report.verdict.findings = {{"entry-root", "", value.seal, value.entry, value.place,
                                    "The entry does not give the hash that was signed.", "142", "124"}};
        report.verdict.findingsTotal = 1;
        report.tookMs = 41000;
        desk.noteVerification(report);
        window.workspace()->session().refresh();
        auto* strip = window.findChild<QWidget*>(QStringLiteral("sealStrip"));
        QVERIFY(strip);
        window.findChild<QAbstractButton*>(QStringLiteral("stripOpen"))->click();
        picture(window, QStringLiteral("alarm-%1").arg(theme));
        QVERIFY(button(window, "goToField")->isVisible());
        QVERIFY(button(window, "stripAlarm")->isVisible());
        QVERIFY(!desk.sealState()->findingsSeen);
        // The finding leads to its field.
        button(window, "goToField")->click();
        auto* participant = window.findChild<ParticipantPage*>();
        QVERIFY(participant && participant->isVisible());
        QCOMPARE(participant->subject(), value.place.subject);
        picture(window, QStringLiteral("form-%1").arg(theme));
        QVERIFY2(nameless(window).isEmpty(), qPrintable(nameless(window).join(QStringLiteral(", "))));
        window.findChild<QAbstractButton*>(QStringLiteral("stripOpen"))->click();
        button(window, "seenAct")->click();
        QVERIFY(desk.sealState()->findingsSeen);
        QVERIFY(!button(window, "stripAlarm")->isVisible());
        report.verdict = {};
        report.verdict.kind = evidence::VerdictKind::Intact;
        desk.noteVerification(report);
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
