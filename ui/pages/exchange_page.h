// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

class QComboBox;
class QPushButton;

namespace caseseal::desk {
struct ExportDone;
}

namespace caseseal::ui {

class DatabaseLockCard;
class JobPanel;
class NoteStrip;
class TextLabel;

/// Data out of other systems' files and into files for others: the lock on the database, imports, exports, and the
/// other installations of the trial.
class ExchangePage : public Page {
    Q_OBJECT
public:
    explicit ExchangePage(DeskSession& session, QWidget* parent = nullptr);
    /// Writes the data in the format that is chosen; a click chooses the file.
    void writeData(const QString& file);
    void enter() override;

private:
    QWidget* makeExportCard();
    void addFormats();
    void showFormat();
    [[nodiscard]] std::string format() const;
    void chooseFile();
    void sayWritten(const QString& file, const desk::ExportDone& done);
    void sayTrouble(const base::Error& error);

    DeskSession& m_session;
    JobRunner m_job;
    DatabaseLockCard* m_lock;
    JobPanel* m_running;
    NoteStrip* m_said;
    QComboBox* m_format;
    TextLabel* m_means;
    QPushButton* m_write;
};

} // namespace caseseal::ui
