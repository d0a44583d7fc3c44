// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

class QPushButton;

namespace caseseal::ui {

class DatabaseLockCard;
class JobPanel;
class NoteStrip;

/// What goes out of the trial as data: the lock on the database, and exports that carry it.
class ExchangePage : public Page {
    Q_OBJECT
public:
    explicit ExchangePage(DeskSession& session, QWidget* parent = nullptr);
    /// Writes the data as CSV into a ZIP file; a click chooses the file.
    void writeData(const QString& file);
    void enter() override;

private:
    QWidget* makeExportCard();
    void chooseFile();
    void sayWritten(const QString& file, const base::Result<desk::SealReceipt>& noted, bool locked, bool proved);
    void sayTrouble(const base::Error& error);

    DeskSession& m_session;
    JobRunner m_job;
    DatabaseLockCard* m_lock;
    JobPanel* m_running;
    NoteStrip* m_said;
    QPushButton* m_write;
};

} // namespace caseseal::ui
