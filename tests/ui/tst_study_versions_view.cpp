// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_trial.h"

#include "desk/study_versions.h"
#include "models/desk_session.h"
#include "pages/study_versions_view.h"
#include "shell/scheme.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace caseseal;
using namespace caseseal::ui;

/// A new version of the practice study, adopted and migrated to by hand.
class TestStudyVersionsView : public QObject {
    Q_OBJECT

    SmallTrial m_trial;
    QTemporaryDir m_files;

    QString changedStudy() {
        QFile practice(QStringLiteral(CASESEAL_SOURCE_DIR "/resources/practice/hypertension.xml"));
        if (!practice.open(QIODevice::ReadOnly))
            return {};
        QByteArray xml = practice.readAll();
        const auto at = xml.indexOf("<ItemDef ");
        const auto name = xml.indexOf("Name=\"", at) + 6;
        xml.insert(name, "New ");
        QFile changed(m_files.path() + QStringLiteral("/second.xml"));
        if (!changed.open(QIODevice::WriteOnly) || changed.write(xml) != xml.size())
            return {};
        return changed.fileName();
    }

private Q_SLOTS:
    void initTestCase() {
        const QString trouble = m_trial.make();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void theDifferenceComesFirstThenTheReasonThenTheVersion() {
        for (const char* theme : {"light", "dark"}) {
            const Scheme scheme(*schemeFromName(QLatin1String(theme)));
            DeskSession session(m_trial.open("nora"));
            StudyVersionsView view(session);
            QVERIFY(!view.findChild<QPushButton*>(QStringLiteral("chooseVersion"))); // not a coordinator's
        }
        const Scheme scheme(*schemeFromName(QStringLiteral("light")));
        auto admin = m_trial.openAdmin();
        QVERIFY(admin);
        DeskSession session(std::move(admin));
        StudyVersionsView view(session);
        view.setAutoFillBackground(true);
        view.resize(1040, 700);
        view.show();
        QVERIFY(view.findChild<QPushButton*>(QStringLiteral("chooseVersion")));
        view.preview(m_files.path() + QStringLiteral("/no such file.xml"));
        QVERIFY(view.findChild<QWidget*>(QStringLiteral("versionProgress"))->isVisible());
        QTRY_VERIFY(!view.findChild<QWidget*>(QStringLiteral("versionProgress"))->isVisible());
        QVERIFY(!view.findChild<QWidget*>(QStringLiteral("versionPreview"))->isVisible());
        const QString file = changedStudy();
        QVERIFY(!file.isEmpty());
        view.preview(file);
        view.findChild<QPushButton*>(QStringLiteral("cancelJob"))->click(); // nothing is shown, nothing is said
        QTRY_VERIFY_WITH_TIMEOUT(!view.findChild<QWidget*>(QStringLiteral("versionProgress"))->isVisible(), 20000);
        QVERIFY(!view.findChild<QWidget*>(QStringLiteral("versionPreview"))->isVisible());
        view.preview(file);
        QTRY_VERIFY_WITH_TIMEOUT(view.findChild<QWidget*>(QStringLiteral("versionPreview"))->isVisible(), 20000);
        QVERIFY(view.findChild<QTableWidget*>(QStringLiteral("versionChanges"))->rowCount() > 0);
        QDir().mkpath(QStringLiteral(CASESEAL_BINARY_DIR "/screens"));
        QTest::qWait(50);
        QVERIFY(view.grab().save(QStringLiteral(CASESEAL_BINARY_DIR "/screens/study-versions-light.png")));
        auto* adopt = view.findChild<QPushButton*>(QStringLiteral("adoptVersion"));
        adopt->click(); // without a reason
        QCOMPARE(session.desk().versions().list()->size(), std::size_t{1});
        view.findChild<QLineEdit*>(QStringLiteral("versionReason"))->setText(QStringLiteral("Amendment 2"));
        adopt->click();
        QCOMPARE(session.desk().versions().list()->size(), std::size_t{2});
        QVERIFY(!view.findChild<QWidget*>(QStringLiteral("versionPreview"))->isVisible());
    }
};

QTEST_MAIN(TestStudyVersionsView)
#include "tst_study_versions_view.moc"
