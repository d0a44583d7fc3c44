// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace caseseal::ui {

/// The tabs of the task list.
enum class TaskGroup { Overdue, Queries, Forms, Other };

/// One thing that waits for this person, in words.
struct TaskRow {
    TaskGroup group = TaskGroup::Forms;
    QString icon;            ///< of resources/icons
    bool late = false;       ///< shown as a warning, with the hourglass
    QString subject;         ///< "HYP-017"
    QString where;           ///< "Week 8 · Weight"
    QString second;          ///< why it waits: a sentence, a query's text
    QString when;            ///< "5 days overdue", "open 3 days"
    QString verb;            ///< what the row's button does: "Answer"
    store::ItemPlace place;  ///< where it leads; form and item may be empty
    std::uint64_t query = 0; ///< leads to this query instead
    bool consent = false;    ///< leads to the consents of the participant instead
    bool kits = false;       ///< leads to the medicine instead
};

class TaskModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        IconRole = Qt::UserRole + 1,
        LateRole,
        SubjectRole,
        WhereRole,
        SecondRole,
        WhenRole,
        VerbRole,
        GroupRole
    };
    using QAbstractListModel::QAbstractListModel;
    void setTasks(std::vector<TaskRow> tasks);
    [[nodiscard]] const TaskRow& task(int row) const { return m_tasks[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int count(TaskGroup group) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TaskRow> m_tasks;
};

class TaskFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// Nothing: all of them.
    void setGroup(std::optional<TaskGroup> group);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<TaskGroup> m_group;
};

} // namespace caseseal::ui
