// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk_reader.h"
#include "models/desk_session.h"
#include "models/query_list_model.h"
#include "pages/page.h"

#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QListView;
class QPushButton;

namespace caseseal::ui {

class NoteStrip;
class PageHeader;
class QueryThreadView;
class TextLabel;

/// All queries: filter, list, and the thread of the chosen one at the right.
class QueriesPage : public Page {
    Q_OBJECT
public:
    QueriesPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent = nullptr);
    void enter() override;
    /// Chooses a query; a filter that hides it is taken off.
    void choose(std::uint64_t number);
    [[nodiscard]] const QueryListModel& queries() const { return m_model; }

Q_SIGNALS:
    /// The list is up to date.
    void shown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeList();
    QPushButton* addToggle(QHBoxLayout& row, const QString& name, const char* objectName, bool on);
    QComboBox* addChoice(QHBoxLayout& row, const QString& name, const char* objectName);
    void fillPlaces();
    void refresh();
    void filter();
    void resetFilter();
    void showFilter();
    void showCounts();
    void focusList();
    void select(std::uint64_t number, int row);
    void showThread();

    DeskSession& m_session;
    WorkspacePort& m_workspace;
    DeskReader m_reader;
    QueryListModel m_model;
    QTimer m_stale;
    std::uint64_t m_wanted = 0; ///< chosen before the list was read
    PageHeader* m_header;
    NoteStrip* m_trouble;
    QLineEdit* m_needle = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_answered = nullptr;
    QPushButton* m_closed = nullptr;
    QPushButton* m_mine = nullptr;
    QPushButton* m_reset = nullptr;
    QComboBox* m_event = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_site = nullptr;
    QComboBox* m_days = nullptr;
    QListView* m_list = nullptr;
    TextLabel* m_empty = nullptr;
    QueryThreadView* m_thread;
};

} // namespace caseseal::ui
