// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"

#include "desk/desk.h"
#include "desk/trail_index.h"
#include "desk/trial_persons.h"
#include "words/trail_words.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace caseseal::ui {

/// Every sealed act of the trial that passes a query, newest first: a million rows, of which only those looked at are
/// read. The newest page is there at once; older rows and the hits of a text come from a worker.
class TrailModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Person, What, Seal, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole + 1, ///< UTC, role, reason
        StrongRole,                        ///< QVariantList of start and length in the display text
        LoggedRole,                        ///< bool: the seal is on the ledger
    };

    explicit TrailModel(desk::Desk& desk, QObject* parent = nullptr);
    ~TrailModel() override;

    /// Shows what passes; the rows before are gone at once.
    void setQuery(const desk::TrailQuery& query);
    [[nodiscard]] const desk::TrailQuery& query() const { return m_query; }
    void setOldestFirst(bool oldestFirst);
    [[nodiscard]] bool oldestFirst() const { return m_oldestFirst; }
    /// In a narrow table the person stands in the second line of what was done.
    void setPersonInWhat(bool inWhat);
    /// Takes in what was sealed since.
    void refresh();

    /// What was read is read again when it is looked at: entries were erased.
    void forgetRows();

    /// Rows are still coming.
    [[nodiscard]] bool busy() const;
    /// Why rows are missing; empty where none are.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    [[nodiscard]] const desk::TrailIndex& index() const { return *m_index; }
    /// Null where the entry cannot be read.
    [[nodiscard]] const store::TrailRow* trailRow(int row) const;
    /// Where the entry with this id stands; -1 where it does not pass, or has not been found yet.
    [[nodiscard]] int rowOf(std::uint64_t id) const;
    [[nodiscard]] const desk::TrialPersons& persons() const { return m_persons; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    using QAbstractItemModel::index;

Q_SIGNALS:
    /// Rows, or the state of the work, have changed.
    void progressed();

private:
    /// Ids of hits that a search has found; written by the worker, taken by the window.
    struct Hits;
    void loadPersons();
    void fill();
    void search();
    void grow();
    void insertRows(std::size_t newer, std::size_t older);
    void takeHits();
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::uint64_t idAt(int row) const;
    void readAround(int row) const;
    [[nodiscard]] QVariant line(const store::TrailRow& row, int column, int role) const;

    desk::Desk& m_desk;
    std::shared_ptr<const desk::TrailIndex> m_index;
    desk::TrailQuery m_query;
    bool m_oldestFirst = false, m_personInWhat = false;
    std::optional<desk::TrailMatch> m_match; ///< a query without a text
    std::vector<std::uint64_t> m_found;      ///< a query with one: ids, newest first
    std::shared_ptr<Hits> m_hits;
    int m_rows = 0;
    QString m_trouble;
    desk::TrialPersons m_persons;
    struct Kept {
        store::TrailRow row;
        words::TrailWords words;
    };
    mutable QCache<quint64, Kept> m_kept; ///< by entry id
    QTimer m_growTimer;
    JobRunner m_filler, m_searcher;
};

} // namespace caseseal::ui
