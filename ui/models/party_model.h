// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/membership.h"

#include <QAbstractTableModel>

namespace caseseal::ui {

/// Who stands in the policy of the ledger, a row each.
class PartyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Kind, Key, Address, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// `own`: the name of this installation.
    void set(std::vector<ledger::PolicyParty> parties, const std::string& own);
    [[nodiscard]] const ledger::PolicyParty& party(int row) const { return m_parties[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ledger::PolicyParty> m_parties;
    std::string m_own;
};

} // namespace caseseal::ui
