// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/people.h"

#include <QAbstractTableModel>

namespace caseseal::ui {

/// "Administrator, Auditor".
[[nodiscard]] QString namesOfRoles(const std::vector<std::string>& roles);

/// The people of a trial, a row each.
class PersonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Id, Organisation, Roles, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<desk::PersonInfo> persons);
    [[nodiscard]] const desk::PersonInfo& person(int row) const { return m_persons[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const std::string& id) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<desk::PersonInfo> m_persons;
};

/// Who was given what, by whom, and when; the newest first.
class DelegationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Person, Roles, Key, By, Seal, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<desk::DelegationLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<desk::DelegationLine> m_lines;
};

} // namespace caseseal::ui
