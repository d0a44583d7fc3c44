// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/site_names.h"
#include "models/visit_status.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace caseseal::ui {

/// One participant: cells in the order of the study's events.
struct MatrixRow {
    store::SubjectRow subject;
    std::vector<StatusCell> cells;
    std::vector<store::FormState> states;
    std::vector<store::EventState> said;                     ///< of the visits themselves
    std::map<std::string, std::set<std::string>> notAsked{}; ///< event -> forms that the study leaves out
};

/// What a matrix is made from besides the record.
struct MatrixPlan {
    std::vector<study::Event> events;
    std::set<std::pair<std::string, std::string>> altered; ///< subject and event that a finding names
    std::string today;                                     ///< ISO date
};

/// Every participant, in bytewise order of their keys; `notAsked` as the desk gives it. Runs on any thread; a thousand
/// participants with 120 forms each take longer than a window may stand still.
[[nodiscard]] base::Result<std::vector<MatrixRow>>
readMatrix(store::Projection& trial, const std::vector<store::FormPlace>& notAsked, const MatrixPlan& plan);

/// Participants by visits, a StatusCell each, and which of them are picked for an act on many. Owns no rules.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pick, Participant, Course, Site, FirstVisit };
    enum Roles {
        CellRole = Qt::UserRole + 1, ///< StatusCell, visit columns
        SubjectRole,                 ///< QString
        EventRole,                   ///< QString OID, visit columns
        PickedRole,                  ///< Qt::CheckState of a row (columns before the visits), bool of a visit
        HomeRole,                    ///< QString: the chain at which the participant is at home
    };

    explicit MatrixModel(desk::Desk& desk, QObject* parent = nullptr);

    /// What `readMatrix` needs, as of now.
    [[nodiscard]] MatrixPlan plan() const;
    /// Everything afresh; picks of participants that are still there stay.
    void setRows(std::vector<MatrixRow> rows);
    /// Reads here and now: for few participants and for tests.
    [[nodiscard]] base::Result<void> load();
    /// One participant, after a save; a new one gets a row.
    [[nodiscard]] base::Result<void> loadSubject(const std::string& subject);
    /// Of the homes, as of the last setRows.
    [[nodiscard]] const SiteNames& sites() const { return m_sites; }
    /// Visits that a finding of the last verification names.
    void setFindings(const std::vector<evidence::Finding>& findings);

    /// Picks or drops a visit (visit columns) or all visits of a participant.
    void togglePick(int row, int column);
    void setPicked(int row, bool picked);
    void clearPicks();
    [[nodiscard]] std::size_t pickedVisits() const { return m_picked.size(); }
    [[nodiscard]] std::size_t pickedSubjects() const;
    /// Everything that is there of the picked visits.
    [[nodiscard]] std::vector<store::FormState> pickedForms() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Where a double click leads: the visit's first form that is not done, else its first.
    [[nodiscard]] store::FormPlace formAt(int row, int column) const;

Q_SIGNALS:
    void picksChanged();

private:
    using VisitKey = std::pair<std::string, std::string>; ///< subject, event
    [[nodiscard]] QVariant textOf(const MatrixRow& row, int column) const;
    [[nodiscard]] QString spoken(const MatrixRow& row, int column) const;
    [[nodiscard]] VisitKey keyAt(const MatrixRow& row, int column) const;
    [[nodiscard]] Qt::CheckState checkOf(const MatrixRow& row) const;
    [[nodiscard]] QVariant pickedAt(const MatrixRow& row, int column) const;
    void pickedRow(int row);

    desk::Desk& m_desk;
    std::vector<MatrixRow> m_rows;
    SiteNames m_sites;
    std::set<VisitKey> m_altered;
    std::set<VisitKey> m_picked;
};

/// Rows whose number contains a text, which are at home at a site, and which have what the toggles ask for.
class MatrixFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    enum class Want { Overdue, QueryOpen, Incomplete, ToSign, ToVerify };
    void setNeedle(const QString& needle);
    void setWanted(Want want, bool on);
    /// A chain; empty: wherever they are at home.
    void setHome(const QString& chain);
    void reset();
    [[nodiscard]] bool filtering() const { return !m_needle.isEmpty() || !m_wanted.empty() || !m_home.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle, m_home;
    std::set<Want> m_wanted;
};

} // namespace caseseal::ui

Q_DECLARE_METATYPE(caseseal::ui::StatusCell)
