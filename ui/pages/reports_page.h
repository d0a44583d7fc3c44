// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "pages/page.h"

class QPushButton;

namespace caseseal::ui {

class DisclosureCard;
class IssuedReports;
class NoteStrip;
class ReportCard;

/// What leaves the trial on paper or as a file: reports to issue and those that were, evidence to hand out.
class ReportsPage : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(DeskSession& session, QWidget* parent = nullptr);
    void enter() override;

Q_SIGNALS:
    /// The file that was written last is to be verified.
    void verifyAsked(const QString& file);

private:
    QWidget* makeWriting();
    void addFileActs();
    void showWrote(const QString& file, const QString& trouble);

    DeskSession& m_session;
    QString m_file; ///< written last
    NoteStrip* m_note;
    QPushButton* m_open;
    QPushButton* m_verify;
    ReportCard* m_report = nullptr;
    DisclosureCard* m_disclosure = nullptr;
    IssuedReports* m_issued;
};

} // namespace caseseal::ui
