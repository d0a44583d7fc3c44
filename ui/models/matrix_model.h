// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/visit_status.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace caseseal::ui {

/// Participants by visits, a StatusCell each. Reads the Desk's projection; owns no rules.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Participant, Course, FirstVisit };
    enum Roles {
        CellRole = Qt::UserRole + 1, ///< StatusCell, visit columns
        SubjectRole,                 ///< QString
        EventRole,                   ///< QString OID, visit columns
    };

    explicit MatrixModel(desk::Desk& desk, QObject* parent = nullptr);

    /// Everything afresh.
    [[nodiscard]] base::Result<void> load();
    /// One participant, after a save; a new one gets a row.
    [[nodiscard]] base::Result<void> loadSubject(const std::string& subject);
    /// Visits that a finding of the last verification names.
    void setFindings(const std::vector<evidence::Finding>& findings);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Where a double click leads: the visit's first form that is not done, else its first.
    [[nodiscard]] store::FormPlace formAt(int row, int column) const;

private:
    struct Row {
        store::SubjectRow subject;
        std::vector<StatusCell> cells;
        std::vector<store::FormState> states;
    };
    [[nodiscard]] QVariant textOf(const Row& row, int column) const;
    [[nodiscard]] QString spoken(const Row& row, int column) const;
    void fill(Row& row) const;

    desk::Desk& m_desk;
    std::vector<Row> m_rows;
    std::set<std::pair<std::string, std::string>> m_altered;
};

/// Rows whose number contains a text and which have what the toggles ask for.
class MatrixFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    enum class Want { QueryOpen, InProgress, ToSign, ToVerify };
    void setNeedle(const QString& needle);
    void setWanted(Want want, bool on);
    void reset();
    [[nodiscard]] bool filtering() const { return !m_needle.isEmpty() || !m_wanted.empty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle;
    std::set<Want> m_wanted;
};

} // namespace caseseal::ui

Q_DECLARE_METATYPE(caseseal::ui::StatusCell)
