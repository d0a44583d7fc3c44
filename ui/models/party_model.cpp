// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/party_model.h"

#include "words/words.h"

namespace caseseal::ui {

void PartyModel::set(std::vector<ledger::PolicyParty> parties, const std::string& own) {
    beginResetModel();
    m_parties = std::move(parties);
    m_own = own;
    endResetModel();
}

int PartyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_parties.size());
}
int PartyModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PartyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& at = party(index.row());
    switch (index.column()) {
    case Name:
        return text(at.name);
    case Kind:
        return at.name == m_own ? tr("This installation") : at.logKeys.empty() ? tr("Outside witness") : tr("Member");
    case Key:
        return text(at.witnessKeys.front().fingerprint());
    case Address:
        return text(at.url);
    default:
        return {};
    }
}

QVariant PartyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Name"), tr("What it is"), tr("Key"), tr("Address")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace caseseal::ui
