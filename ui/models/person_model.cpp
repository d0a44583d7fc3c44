// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/person_model.h"

#include "words/trail_words.h"
#include "words/words.h"

#include <algorithm>

namespace caseseal::ui {

QString namesOfRoles(const std::vector<std::string>& roles) {
    QStringList names;
    for (const auto& role : roles)
        names << words::role(role);
    return names.join(QStringLiteral(", "));
}

void PersonModel::set(std::vector<desk::PersonInfo> persons) {
    beginResetModel();
    m_persons = std::move(persons);
    endResetModel();
}

int PersonModel::rowOf(const std::string& id) const {
    const auto at =
        std::find_if(m_persons.begin(), m_persons.end(), [&id](const auto& person) { return person.id == id; });
    return at == m_persons.end() ? -1 : static_cast<int>(at - m_persons.begin());
}

int PersonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_persons.size());
}
int PersonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PersonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& at = person(index.row());
    switch (index.column()) {
    case Name:
        return text(at.name);
    case Id:
        return text(at.id);
    case Organisation:
        return text(at.organisation);
    case Roles:
        return namesOfRoles(at.roles);
    case State:
        return at.disabled ? tr("Disabled") : tr("May log in");
    default:
        return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Name"), tr("Id"), tr("Organisation"), tr("Roles"), tr("State")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

void DelegationModel::set(std::vector<desk::DelegationLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    std::reverse(m_lines.begin(), m_lines.end());
    endResetModel();
}

int DelegationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}
int DelegationModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DelegationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& at = m_lines[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case When:
        return words::moment(at.time);
    case What:
        return at.reset ? tr("New password and key set") : words::actName(at.act);
    case Person:
        return QStringLiteral("%1 (%2)").arg(text(at.name), text(at.person));
    case Roles:
        return namesOfRoles(at.roles);
    case Key:
        return text(at.keyFingerprint);
    case By:
        return QStringLiteral("%1, %2").arg(text(at.by), words::role(at.byRole));
    case Seal:
        return words::number(at.seal);
    default:
        return {};
    }
}

QVariant DelegationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("When"),     tr("What"), tr("Person"), tr("Roles then"),
                             tr("Key then"), tr("By"),   tr("Seal")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace caseseal::ui
