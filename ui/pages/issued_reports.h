// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "widgets/card.h"

class QPushButton;
class QTableWidget;

namespace caseseal::ui {

class NoteStrip;

/// Every report that the record knows of, and whether a file is one of them.
class IssuedReports : public Card {
    Q_OBJECT
public:
    explicit IssuedReports(DeskSession& session, QWidget* parent = nullptr);
    /// Hashes the file on a worker and says which report it is.
    void checkFile(const QString& file);

private:
    void fill();
    void chooseFile();
    void say(const base::Result<crypto::Digest>& hash, const QString& file);

    DeskSession& m_session;
    std::vector<desk::IssuedReport> m_reports;
    NoteStrip* m_note;
    QTableWidget* m_table;
    QPushButton* m_check;
    JobRunner m_job;
};

} // namespace caseseal::ui
