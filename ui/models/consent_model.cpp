// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consent_model.h"

#include "words/consent_words.h"
#include "words/words.h"

#include <algorithm>

namespace caseseal::ui {

ConsentState consentState(const desk::ConsentLine& line) {
    if (line.withdrawn)
        return ConsentState::Withdrawn;
    if (line.version.empty())
        return ConsentState::NotGiven;
    return line.renew ? ConsentState::Renew : ConsentState::InForce;
}

QString stateName(ConsentState state) {
    switch (state) {
    case ConsentState::NotGiven:
        return ConsentModel::tr("Not given");
    case ConsentState::Renew:
        return ConsentModel::tr("To be renewed");
    case ConsentState::InForce:
        return ConsentModel::tr("In force");
    case ConsentState::Withdrawn:
        return ConsentModel::tr("Withdrawn");
    }
    return {};
}

QString stateIcon(ConsentState state) {
    switch (state) {
    case ConsentState::NotGiven:
        return QStringLiteral("status-not-started");
    case ConsentState::Renew:
        return QStringLiteral("status-overdue");
    case ConsentState::InForce:
        return QStringLiteral("status-signed");
    case ConsentState::Withdrawn:
        return QStringLiteral("status-missing");
    }
    return {};
}

void ConsentModel::set(std::vector<desk::ConsentStatus> all) {
    m_all = std::move(all);
    show();
}

void ConsentModel::setFilter(const QString& needle, bool due) {
    m_needle = needle.trimmed();
    m_due = due;
    show();
}

void ConsentModel::show() {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const auto& one = m_all[i];
        if ((m_due && !one.due()) || !text(one.subject).contains(m_needle, Qt::CaseInsensitive))
            continue;
        for (std::size_t line = 0; line < one.lines.size(); ++line)
            if (!m_due || one.lines[line].renew)
                m_rows.push_back({i, line});
    }
    endResetModel();
}

std::string ConsentModel::subject(int row) const {
    return row < 0 || row >= rowCount() ? std::string()
                                        : m_all[m_rows[static_cast<std::size_t>(row)].participant].subject;
}

int ConsentModel::rowOf(const std::string& subject) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row& row) { return m_all[row.participant].subject == subject; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

std::size_t ConsentModel::due() const {
    return static_cast<std::size_t>(
        std::count_if(m_all.begin(), m_all.end(), [](const auto& one) { return one.due(); }));
}

int ConsentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int ConsentModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ConsentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& line = m_all[row.participant].lines[row.line];
    if (role == Qt::DecorationRole && index.column() == State)
        return stateIcon(consentState(line));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Participant:
        return text(m_all[row.participant].subject);
    case Document:
        return text(line.title);
    case Version:
        return line.version.empty() ? QStringLiteral("–") : text(line.version);
    case Scopes:
        return words::scopeList(line.scopes, line.scopeTexts);
    case State:
        return stateName(consentState(line));
    default:
        return {};
    }
}

QVariant ConsentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Participant"), tr("Document"), tr("Version"), tr("Agreed to"), tr("State")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace caseseal::ui
