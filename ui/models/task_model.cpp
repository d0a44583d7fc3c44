// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/task_model.h"

#include <algorithm>

namespace caseseal::ui {

void TaskModel::setTasks(std::vector<TaskRow> tasks) {
    beginResetModel();
    m_tasks = std::move(tasks);
    endResetModel();
}

int TaskModel::count(TaskGroup group) const {
    return static_cast<int>(
        std::count_if(m_tasks.begin(), m_tasks.end(), [group](const TaskRow& task) { return task.group == group; }));
}

int TaskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskRow& row = task(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.where.isEmpty() ? row.subject : QStringLiteral("%1 · %2").arg(row.subject, row.where);
    case Qt::ToolTipRole:
        return row.second;
    case Qt::AccessibleTextRole: {
        QStringList said{row.subject, row.where, row.second, row.when, row.verb};
        said.removeAll({});
        return said.join(QStringLiteral(", "));
    }
    case IconRole:
        return row.icon;
    case LateRole:
        return row.late;
    case SubjectRole:
        return row.subject;
    case WhereRole:
        return row.where;
    case SecondRole:
        return row.second;
    case WhenRole:
        return row.when;
    case VerbRole:
        return row.verb;
    case GroupRole:
        return static_cast<int>(row.group);
    default:
        return {};
    }
}

void TaskFilterModel::setGroup(std::optional<TaskGroup> group) {
    m_group = group;
    invalidateFilter();
}

bool TaskFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    return !m_group ||
           sourceModel()->index(row, 0, parent).data(TaskModel::GroupRole).toInt() == static_cast<int>(*m_group);
}

} // namespace caseseal::ui
