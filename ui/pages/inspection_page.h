// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/clause_list_model.h"
#include "models/desk_session.h"
#include "pages/page.h"

class QListView;
class QPushButton;

namespace caseseal::ui {

class ClauseAnswerView;
class NoteStrip;
class PageHeader;
class SearchEdit;
class TextLabel;

/// Inspector mode: the clauses at the left, what the record answers to the chosen one at the right. Only reads; a page
/// that is exported is a report on record.
class InspectionPage : public Page {
    Q_OBJECT
public:
    InspectionPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent = nullptr);
    /// The first time a clause is asked that is quick to answer.
    void enter() override;
    [[nodiscard]] ClauseListModel& model() { return m_model; }
    /// Writes the answer to the chosen clause as a page, in the reader's language.
    void exportTo(const QString& file);

Q_SIGNALS:
    /// An answer is there, or why there is none.
    void answered();

private:
    QWidget* makeList();
    void addExport();
    void wireWriter();
    void filter(const QString& text);
    void choose();
    void ask();
    void read(const desk::Clause& clause);
    void take(const desk::Clause& clause, base::Result<desk::ClauseAnswer> answer);
    void chooseFile();
    void showWrote(const QString& file, const QString& trouble);

    DeskSession& m_session;
    ClauseListModel m_model;
    JobRunner m_job;
    PageHeader* m_header;
    SearchEdit* m_filter;
    QListView* m_list;
    TextLabel* m_empty;
    NoteStrip* m_note;
    QWidget* m_working;
    QWidget* m_writing;
    ClauseAnswerView* m_answer;
    QPushButton* m_export;
    const desk::Clause* m_asked = nullptr; ///< whose answer is shown, or is on its way
    bool m_exporting = false;              ///< the session writes a page of ours
};

} // namespace caseseal::ui
