// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clause_row_model.h"

#include "words/words.h"

namespace caseseal::ui {

namespace {

QString placeAndWhy(const desk::ClauseRow& row) {
    const QString place = text(row.place), why = text(row.why);
    return place.isEmpty() || why.isEmpty() ? place + why : place + QStringLiteral(" · ") + why;
}

QString firstLine(const desk::ClauseRow& row, int column) {
    switch (column) {
    case ClauseRowModel::Time:
        return row.time ? words::day(*row.time) + QLatin1Char(' ') + words::clock(*row.time) : QStringLiteral("–");
    case ClauseRowModel::What:
        return text(row.what);
    default:
        return QStringLiteral("%1:%2").arg(row.seal).arg(row.entry);
    }
}

QString secondLine(const desk::ClauseRow& row, int column) {
    return column == ClauseRowModel::Time   ? text(row.who)
           : column == ClauseRowModel::What ? placeAndWhy(row)
                                            : QString();
}

QString wholeText(const desk::ClauseRow& row, int column) {
    const QString first = column == ClauseRowModel::Time && row.time ? text(row.when)
                          : column == ClauseRowModel::Entry          ? text(row.proof)
                                                                     : firstLine(row, column);
    const QString second = secondLine(row, column);
    return second.isEmpty() ? first : first + QLatin1Char('\n') + second;
}

} // namespace

void ClauseRowModel::set(std::vector<desk::ClauseRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const desk::ClauseRow* ClauseRowModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ClauseRowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClauseRowModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ClauseRowModel::data(const QModelIndex& index, int role) const {
    const desk::ClauseRow* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(*row, index.column());
    case SecondLineRole:
        return secondLine(*row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wholeText(*row, index.column());
    case LoggedRole:
        return row->ledgerIndex.has_value();
    default:
        return {};
    }
}

QVariant ClauseRowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("When, by whom") : section == What ? tr("What, where, why") : tr("Entry");
}

} // namespace caseseal::ui
