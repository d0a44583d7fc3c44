// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_reader.h"
#include "models/desk_session.h"
#include "models/overview_figures.h"
#include "models/task_model.h"
#include "pages/page.h"

#include <QTimer>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace caseseal::ui {

class Banner;
class Card;
class CompletionChart;
class EnrolmentChart;
class IntegrityCard;
class NoteStrip;
class PageHeader;
class TaskList;
class TextLabel;

/// What a person sees first: what waits for them, how enrolment and visits stand, how safe the data are.
class OverviewPage : public Page {
    Q_OBJECT
public:
    OverviewPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent = nullptr);
    void enter() override;
    [[nodiscard]] const TaskModel& tasks() const { return m_tasks; }

Q_SIGNALS:
    /// Tasks and figures are up to date.
    void shown();

private:
    QWidget* makeTasks();
    QWidget* makeEnrolment();
    QWidget* makeCompletion();
    QToolButton* addTab(QHBoxLayout& row, const QString& name, int id, int last);
    void refresh();
    void refreshTasks();
    void refreshFigures();
    void showFigures(const OverviewFigures& figures);
    void showEnrolmentFigures(const EnrolmentFigures& figures);
    void nameTabs();
    void open(const QModelIndex& index);

    DeskSession& m_session;
    WorkspacePort& m_workspace;
    DeskReader m_reader;
    QTimer m_stale;
    TaskModel m_tasks;
    std::map<TaskGroup, std::uint64_t> m_totals; ///< more than rows where very much waits
    TaskFilterModel m_filter;
    PageHeader* m_header;
    NoteStrip* m_trouble;
    QButtonGroup* m_tabs = nullptr;
    TaskList* m_list = nullptr;
    TextLabel* m_noTask = nullptr;
    EnrolmentChart* m_enrolment = nullptr;
    TextLabel* m_enrolled = nullptr;
    TextLabel* m_ofTarget = nullptr;
    TextLabel* m_ahead = nullptr;
    QVBoxLayout* m_enrolmentFacts = nullptr;
    CompletionChart* m_completion = nullptr;
    TextLabel* m_noVisit = nullptr;
};

} // namespace caseseal::ui
