// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clause_list_model.h"

#include "words/words.h"

#include <algorithm>

namespace caseseal::ui {

ClauseListModel::ClauseListModel(std::string language, QObject* parent)
    : QAbstractListModel(parent), m_language(std::move(language)) {
    setFilter({});
}

bool ClauseListModel::fits(const Row& row, const desk::Clause& clause, const QStringList& needles) const {
    const QString all = row.text + QLatin1Char(' ') + text(clause.document) + QLatin1Char(' ') + row.question;
    return std::all_of(needles.begin(), needles.end(),
                       [&all](const QString& needle) { return all.contains(needle, Qt::CaseInsensitive); });
}

void ClauseListModel::setFilter(const QString& wanted) {
    const QStringList needles = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    std::string_view document;
    for (const desk::Clause& clause : desk::allClauses()) {
        Row row{text(clause.name), text(desk::questionOf(clause, m_language)), &clause};
        if (!fits(row, clause, needles))
            continue;
        if (clause.document != document)
            m_rows << Row{text(clause.document), {}, nullptr};
        document = clause.document;
        m_rows << std::move(row);
    }
    endResetModel();
}

const ClauseListModel::Row* ClauseListModel::rowAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

const desk::Clause* ClauseListModel::clause(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    return row ? row->clause : nullptr;
}

QModelIndex ClauseListModel::first() const { return m_rows.size() > 1 ? index(1) : QModelIndex(); }

QModelIndex ClauseListModel::indexOf(const desk::Clause& wanted) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&wanted](const Row& row) { return row.clause && row.clause->name == wanted.name; });
    return at == m_rows.end() ? QModelIndex() : index(static_cast<int>(at - m_rows.begin()));
}

int ClauseListModel::clauses() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.clause; }));
}

int ClauseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClauseListModel::data(const QModelIndex& index, int role) const {
    const Row* row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->text;
    case Qt::ToolTipRole:
        return row->question;
    case Qt::AccessibleTextRole:
        return row->clause ? row->text + QStringLiteral(": ") + row->question : row->text;
    case QuestionRole:
        return row->question;
    case HeadingRole:
        return row->clause == nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags ClauseListModel::flags(const QModelIndex& index) const {
    const Row* row = rowAt(index);
    if (!row)
        return Qt::NoItemFlags;
    return row->clause ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

} // namespace caseseal::ui
