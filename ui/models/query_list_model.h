// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study.h"

#include <QAbstractListModel>
#include <QDate>

#include <set>

namespace caseseal::ui {

/// Who asks: for "assigned to me" a query may name the person or one of their roles.
struct QueryReader {
    std::string person;
    std::vector<std::string> roles;
};

/// What of all queries is shown. Everything that is set must hold.
struct QueryFilter {
    std::set<std::string> statuses{"open", "answered"}; ///< of "open", "answered", "closed"; empty: all
    bool mine = false;
    QString needle;    ///< in the participant's number, the query's number or the first text, whatever the case
    std::string event; ///< OID; empty: all
    std::string form;  ///< OID; empty: all
    std::string site;  ///< the chain at which the participant is at home; empty: all
    int minDays = 0;   ///< open for at least so many days
    bool operator==(const QueryFilter&) const = default;
};

/// A query with what its filter asks of it, made once.
struct QueryEntry {
    store::QueryRow row;
    QDate opened, settled; ///< local dates; settled: of the newest act
    QString haystack;      ///< number, participant and text, folded
    std::string home;      ///< the chain at which the participant is at home
};
/// The oldest first. Runs on any thread; 100,000 take about a fifth of a second.
[[nodiscard]] std::vector<QueryEntry> prepareQueries(std::vector<store::QueryRow> rows,
                                                     const std::vector<store::SubjectRow>& subjects = {});

/// Queries as rows, the oldest first. Holds them all and shows those that the filter lets through; 100,000 are filtered
/// in a few milliseconds, names and sentences are made for the rows that are painted.
class QueryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { SecondRole = Qt::UserRole + 1, IconRole, StatusRole, AgeRole, WhomRole, NumberRole };

    /// `study` must outlive the model.
    QueryListModel(const study::Study& study, QueryReader reader, QObject* parent = nullptr);
    /// `today`: for the days open.
    void setQueries(std::vector<QueryEntry> rows, QDate today);
    void setFilter(const QueryFilter& filter);
    [[nodiscard]] const QueryFilter& filter() const { return m_filter; }
    [[nodiscard]] std::size_t total() const { return m_rows.size(); }
    /// Open and answered ones among all.
    [[nodiscard]] std::size_t unsettled() const;

    [[nodiscard]] const store::QueryRow& query(int row) const { return entry(row).row; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(std::uint64_t number) const;
    /// Whether there is such a query at all, shown or not.
    [[nodiscard]] bool knows(std::uint64_t number) const;
    /// From the opening until today, or until it was closed.
    [[nodiscard]] int daysOpen(const QueryEntry& query) const;
    [[nodiscard]] QString whom(const store::QueryRow& query) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void show();
    [[nodiscard]] const QueryEntry& entry(int row) const;
    [[nodiscard]] bool lets(const QueryEntry& query) const;
    [[nodiscard]] bool isMine(const store::QueryRow& query) const;
    [[nodiscard]] QString titleOf(const store::QueryRow& query) const;
    [[nodiscard]] QString ageOf(const QueryEntry& query) const;

    const study::Study& m_study;
    QueryReader m_reader;
    QueryFilter m_filter;
    QDate m_today;
    QString m_needle; ///< the filter's, folded
    std::vector<QueryEntry> m_rows;
    std::vector<std::size_t> m_shown; ///< indexes into m_rows
};

/// "open", "answered", "closed" in the person's language.
[[nodiscard]] QString queryStatusWord(const std::string& status);

} // namespace caseseal::ui
