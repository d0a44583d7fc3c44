// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/clauses.h"

#include <QAbstractTableModel>

namespace caseseal::ui {

/// The entries behind the answer to a clause, newest first.
class ClauseRowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Entry, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole + 1, ///< who; place and reason
        StrongRole,                        ///< none: for the delegate
        LoggedRole,                        ///< bool: the seal is on the ledger
    };
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<desk::ClauseRow> rows);
    [[nodiscard]] const desk::ClauseRow* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<desk::ClauseRow> m_rows;
};

} // namespace caseseal::ui
