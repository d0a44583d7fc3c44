// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace caseseal::ui {

class JobPanel;
class NoteStrip;

/// Copies of the trial: a backup, the archive, and what is said of a copy that was put back. A tab of Administration.
class BackupView : public QWidget {
    Q_OBJECT
public:
    explicit BackupView(DeskSession& session, QWidget* parent = nullptr);
    void writeBackup(const QString& file);
    void writeArchive(const QString& file);

Q_SIGNALS:
    /// A restore was stated: what was only read can be written now.
    void restored();

private:
    QWidget* makeCard(const QString& heading, const QString& text, QPushButton& act);
    QWidget* makeRestoreCard();
    void chooseFile(const QString& title, const QString& ending, const QString& kind,
                    void (BackupView::*write)(const QString&));
    void begin();
    void say(const QString& sentence, const base::Result<desk::SealReceipt>& noted);
    void sayTrouble(const base::Error& error);
    void stateRestore();

    DeskSession& m_session;
    JobRunner m_job;
    JobPanel* m_running;
    NoteStrip* m_said;
    QPushButton* m_backup;
    QPushButton* m_archive;
    QWidget* m_restoreLine;
    QLineEdit* m_reason;
    QPushButton* m_restore;
};

} // namespace caseseal::ui
