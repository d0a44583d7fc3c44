// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query_list_model.h"

#include "models/place_names.h"
#include "words/words.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <numeric>

namespace caseseal::ui {

namespace {

QDate dayOf(base::UtcTime time) { return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch).date(); }

QString iconOf(const store::QueryRow& query) {
    return query.status == "closed" ? QStringLiteral("act-tick") : QStringLiteral("status-query");
}

} // namespace

QString queryStatusWord(const std::string& status) {
    if (status == "open")
        return QueryListModel::tr("open");
    if (status == "answered")
        return QueryListModel::tr("answered");
    return status == "closed" ? QueryListModel::tr("closed") : text(status);
}

QueryListModel::QueryListModel(const study::Study& study, QueryReader reader, QObject* parent)
    : QAbstractListModel(parent), m_study(study), m_reader(std::move(reader)) {}

std::vector<QueryEntry> prepareQueries(std::vector<store::QueryRow> rows,
                                       const std::vector<store::SubjectRow>& subjects) {
    std::map<std::string_view, std::string_view> homes;
    for (const auto& subject : subjects)
        homes.emplace(subject.subject, subject.home);
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::pair(a.opened.msSinceEpoch, a.number) < std::pair(b.opened.msSinceEpoch, b.number);
    });
    std::vector<QueryEntry> entries;
    entries.reserve(rows.size());
    for (auto& row : rows) {
        QString haystack =
            QStringLiteral("#%1 %2 %3").arg(QString::number(row.number), text(row.place.subject), text(row.text));
        const auto at = homes.find(row.place.subject);
        std::string home(at == homes.end() ? std::string_view() : at->second);
        entries.push_back({std::move(row), {}, {}, haystack.toCaseFolded(), std::move(home)});
        entries.back().opened = dayOf(entries.back().row.opened);
        entries.back().settled = dayOf(entries.back().row.lastChange);
    }
    return entries;
}

void QueryListModel::setQueries(std::vector<QueryEntry> rows, QDate today) {
    beginResetModel();
    m_today = today;
    m_rows = std::move(rows);
    show();
    endResetModel();
}

void QueryListModel::setFilter(const QueryFilter& filter) {
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_needle = filter.needle.trimmed().toCaseFolded();
    show();
    endResetModel();
}

void QueryListModel::show() {
    m_shown.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (lets(m_rows[at]))
            m_shown.push_back(at);
}

bool QueryListModel::lets(const QueryEntry& query) const {
    const store::QueryRow& row = query.row;
    if (!m_filter.statuses.empty() && !m_filter.statuses.contains(row.status))
        return false;
    if (!m_filter.event.empty() && row.place.event != m_filter.event)
        return false;
    if (!m_filter.form.empty() && row.place.form != m_filter.form)
        return false;
    if (!m_filter.site.empty() && query.home != m_filter.site)
        return false;
    if (m_filter.minDays > 0 && daysOpen(query) < m_filter.minDays)
        return false;
    return (!m_filter.mine || isMine(row)) && (m_needle.isEmpty() || query.haystack.contains(m_needle));
}

bool QueryListModel::isMine(const store::QueryRow& query) const {
    const auto& roles = m_reader.roles;
    return query.assigned == m_reader.person || std::find(roles.begin(), roles.end(), query.assigned) != roles.end();
}

std::size_t QueryListModel::unsettled() const {
    return static_cast<std::size_t>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto& query) { return query.row.status != "closed"; }));
}

const QueryEntry& QueryListModel::entry(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }

int QueryListModel::rowOf(std::uint64_t number) const {
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&](std::size_t index) { return m_rows[index].row.number == number; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

bool QueryListModel::knows(std::uint64_t number) const {
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const auto& query) { return query.row.number == number; });
}

int QueryListModel::daysOpen(const QueryEntry& query) const {
    const QDate until = query.row.status == "closed" ? query.settled : m_today;
    return static_cast<int>(std::max<qint64>(0, query.opened.daysTo(until)));
}

QString QueryListModel::ageOf(const QueryEntry& query) const {
    if (query.row.status == "closed")
        return tr("closed %1").arg(words::day(query.row.lastChange));
    const int days = daysOpen(query);
    return days == 0 ? tr("since today") : tr("open %n days", nullptr, days);
}

QString QueryListModel::whom(const store::QueryRow& query) const {
    if (query.assigned.empty())
        return {};
    return query.assigned == m_reader.person ? tr("for me") : tr("for %1").arg(words::role(query.assigned));
}

QString QueryListModel::titleOf(const store::QueryRow& query) const {
    return placeNames(m_study, query.place).join(QStringLiteral(" · "));
}

int QueryListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant QueryListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::QueryRow& at = query(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(at);
    case Qt::ToolTipRole:
    case SecondRole:
        return text(at.text);
    case Qt::AccessibleTextRole: {
        QStringList said{tr("Query %1").arg(at.number), titleOf(at), text(at.text), queryStatusWord(at.status),
                         ageOf(entry(index.row())),     whom(at)};
        said.removeAll({});
        return said.join(QStringLiteral(", "));
    }
    case IconRole:
        return iconOf(at);
    case StatusRole:
        return text(at.status);
    case AgeRole:
        return ageOf(entry(index.row()));
    case WhomRole:
        return whom(at);
    case NumberRole:
        return QVariant::fromValue<quint64>(at.number);
    default:
        return {};
    }
}

} // namespace caseseal::ui
