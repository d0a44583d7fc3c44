// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_trial.h"

#include "desk/backups.h"
#include "pages/backup_view.h"
#include "widgets/note_strip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace caseseal;
using namespace caseseal::ui;

/// Copies of the trial, as an administrator makes them in the window.
class TestBackupView : public QObject {
    Q_OBJECT
    SmallTrial m_trial;
    QTemporaryDir m_dir;

    [[nodiscard]] desk::Ports seeing() const { return {m_trial.clock, m_dir.path().toStdString() + "/heads"}; }
    [[nodiscard]] std::unique_ptr<desk::Desk> admin(const desk::Ports& ports) const {
        auto desk = desk::Desk::open(m_trial.folder(), "admin", crypto::SecretBytes("admin-pass-1"), nullptr, ports);
        return desk ? std::move(*desk) : nullptr;
    }
    static bool says(const BackupView& view, const QString& words) {
        const auto* strip = view.findChild<NoteStrip*>();
        return strip->isVisible() && strip->sentence().contains(words);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_trial.make(), QString()); }

    void aBackupAndAnArchiveAreMadeAndSaid() {
        DeskSession session(m_trial.openAdmin());
        BackupView view(session);
        view.show();
        QVERIFY(!view.findChild<QLineEdit*>(QStringLiteral("restoreReason"))->isVisible());
        auto* make = view.findChild<QPushButton*>(QStringLiteral("makeBackup"));
        const QString backup = m_dir.filePath(QStringLiteral("a.caseseal-backup"));
        view.writeBackup(backup);
        QVERIFY(!make->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 60'000);
        QVERIFY(says(view, backup) && QFile::exists(backup));
        const QString archive = m_dir.filePath(QStringLiteral("a.zip"));
        view.writeArchive(archive);
        QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 120'000);
        QVERIFY(says(view, archive) && QFile::exists(archive));
        view.writeBackup(m_dir.filePath(QStringLiteral("nowhere/a.caseseal-backup")));
        QTRY_VERIFY_WITH_TIMEOUT(make->isEnabled(), 60'000);
        QVERIFY(!says(view, backup) && view.findChild<NoteStrip*>()->isVisible());
    }

    void aRestoreIsStatedWithAReason() {
        const auto kept = m_dir.path().toStdString() + "/kept";
        std::filesystem::copy(m_trial.folder(), kept, std::filesystem::copy_options::recursive);
        QVERIFY(admin(seeing())->beginSession().has_value());
        std::filesystem::remove_all(m_trial.folder());
        std::filesystem::copy(kept, m_trial.folder(), std::filesystem::copy_options::recursive);
        DeskSession session(admin(seeing()));
        QVERIFY(session.desk().backups().olderCopy());
        BackupView view(session);
        view.show();
        QSignalSpy restored(&view, &BackupView::restored);
        auto* act = view.findChild<QPushButton*>(QStringLiteral("stateRestore"));
        auto* reason = view.findChild<QLineEdit*>(QStringLiteral("restoreReason"));
        QVERIFY(act->isVisible() && reason->isVisible());
        act->click(); // without a reason nothing happens
        QVERIFY(session.desk().backups().olderCopy() && restored.isEmpty());
        reason->setText(QStringLiteral("The disk broke"));
        act->click();
        QVERIFY(!session.desk().backups().olderCopy());
        QCOMPARE(restored.size(), 1);
        QVERIFY(!act->isVisible());
    }
};

QTEST_MAIN(TestBackupView)
#include "tst_backup_view.moc"
