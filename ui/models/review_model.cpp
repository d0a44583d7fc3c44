// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_model.h"

#include "desk/people.h"
#include "models/place_names.h"
#include "words/review_words.h"
#include "words/words.h"

#include <QDate>
#include <QLocale>

namespace caseseal::ui {

ReviewModel::ReviewModel(desk::Desk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(desk) {
    if (const auto people = desk.people().list())
        for (const auto& person : *people)
            m_names.insert(text(person.id), text(person.name.empty() ? person.id : person.name));
}

void ReviewModel::set(desk::ReviewRun run) {
    m_run = std::move(run);
    filter();
}

void ReviewModel::setFilter(std::optional<review::Rule> rule, bool openOnly) {
    m_rule = rule;
    m_openOnly = openOnly;
    filter();
}

void ReviewModel::filter() {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; m_run && i < m_run->items.size(); ++i)
        if ((!m_rule || m_run->items[i].item.rule == *m_rule) && (!m_openOnly || m_run->items[i].open()))
            m_rows.push_back(i);
    endResetModel();
}

const desk::ReviewedItem* ReviewModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_run->items[m_rows[static_cast<std::size_t>(row)]];
}

void ReviewModel::tellChanged(const std::string& item) {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row)->id == item)
            Q_EMIT dataChanged(index(row), index(row));
}

QString ReviewModel::personName(const std::string& id) const { return m_names.value(text(id), text(id)); }

QString ReviewModel::subjectOf(const review::ReviewItem& item) const {
    QStringList parts;
    if (!item.person.empty())
        parts << personName(item.person);
    parts << placeNames(m_desk.study(), item.place);
    if (item.period.size() == 7) { // a month, "2026-11"
        const QDate first = QDate::fromString(text(item.period + "-01"), Qt::ISODate);
        parts << tr("%1 %2", "month, year").arg(QLocale().standaloneMonthName(first.month())).arg(first.year());
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("All persons") : parts.join(QStringLiteral(" · "));
}

QString ReviewModel::statusOf(const desk::ReviewedItem& item) {
    return !item.said     ? tr("no disposition yet")
           : item.changed ? tr("changed since it was looked at")
                          : words::dispositionName(item.said->disposition);
}

int ReviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
    const auto* reviewed = at(index.row());
    if (!reviewed)
        return {};
    const QString title =
        QStringLiteral("%1 · %2").arg(words::ruleName(reviewed->item.rule), subjectOf(reviewed->item));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case SecondLineRole:
        return words::reviewFacts(reviewed->item);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(title, words::reviewFacts(reviewed->item));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2. %3").arg(title, words::reviewFacts(reviewed->item), statusOf(*reviewed));
    case IconRole:
        return !reviewed->said     ? QStringLiteral("status-not-started")
               : reviewed->changed ? QStringLiteral("status-in-progress")
                                   : QStringLiteral("act-tick");
    case WarningRole:
        return reviewed->open();
    case OkRole:
        return !reviewed->open();
    default:
        return {};
    }
}

} // namespace caseseal::ui
