// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_session.h"
#include "models/review_model.h"
#include "pages/page.h"

class QComboBox;
class QHBoxLayout;
class QListView;
class QPushButton;
class QStackedWidget;

namespace caseseal::ui {

class NoteStrip;
class PageHeader;
class PasswordPrompt;
class ReviewCharts;
class ReviewItemView;
class TextLabel;

/// The review of the audit trail: what the rules found, what became of it, when people work, how their numbers end;
/// signed up to a named head.
class ReviewPage : public Page {
    Q_OBJECT
public:
    ReviewPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent = nullptr);
    /// The first time the review runs by itself.
    void enter() override;
    [[nodiscard]] ReviewModel& model() { return m_model; }

Q_SIGNALS:
    /// A review has ended, well or not.
    void reviewed();

private:
    void addActs();
    QWidget* makeBar();
    QWidget* makeItems();
    QWidget* makeList();
    QPushButton* addView(QHBoxLayout& row, const QString& name, const char* objectName, int page);
    void run();
    void take(base::Result<desk::ReviewRun> run);
    void fillRules();
    void filter();
    void showItem();
    void showState();
    void askToSign();
    void sign();

    DeskSession& m_session;
    ReviewModel m_model;
    JobRunner m_job;
    PageHeader* m_header;
    NoteStrip* m_note;
    PasswordPrompt* m_prompt;
    QWidget* m_working;
    QStackedWidget* m_views;
    QListView* m_list = nullptr;
    TextLabel* m_empty = nullptr;
    QComboBox* m_rule = nullptr;
    QPushButton* m_openOnly = nullptr;
    QPushButton* m_runAct = nullptr;
    QPushButton* m_signAct = nullptr;
    TextLabel* m_signed = nullptr;
    ReviewItemView* m_item;
    ReviewCharts* m_charts;
};

} // namespace caseseal::ui
