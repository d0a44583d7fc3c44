// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/consents.h"

#include <QAbstractTableModel>

namespace caseseal::ui {

/// Where a document stands for a participant, the most urgent word.
enum class ConsentState { NotGiven, Renew, InForce, Withdrawn };
[[nodiscard]] ConsentState consentState(const desk::ConsentLine& line);
[[nodiscard]] QString stateName(ConsentState state);
/// The shape that goes with the word.
[[nodiscard]] QString stateIcon(ConsentState state);

/// Participants and what each agreed to, a row for each of both; by participant. 100,000 rows: names are made for those
/// that are painted.
class ConsentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Participant, Document, Version, Scopes, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<desk::ConsentStatus> all);
    /// Those whose number holds this, whatever the case; and only those to be asked, where `due`.
    void setFilter(const QString& needle, bool due);
    /// Empty: no such row.
    [[nodiscard]] std::string subject(int row) const;
    [[nodiscard]] int rowOf(const std::string& subject) const; ///< the first; -1: not shown
    [[nodiscard]] std::size_t participants() const { return m_all.size(); }
    /// Participants who are to be asked anew.
    [[nodiscard]] std::size_t due() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t participant, line;
    };
    void show();

    std::vector<desk::ConsentStatus> m_all;
    std::vector<Row> m_rows;
    QString m_needle;
    bool m_due = false;
};

} // namespace caseseal::ui
