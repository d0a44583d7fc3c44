// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_record.h"
#include "product/medicine_settings.h"

#include <QAbstractTableModel>

namespace caseseal::ui {

/// The kits of a trial, a row each.
class KitModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Lot, State, Place, ColumnCount };
    enum Roles {
        IconRole = Qt::UserRole + 1, ///< of resources/icons; the state's
        WarnRole,                    ///< true: look at it
        SecondRole,                  ///< the second line: product, expiry, since when, participant
        FindRole                     ///< all that the row says
    };
    using QAbstractTableModel::QAbstractTableModel;
    /// In the order of their numbers. `today`: ISO, for what has expired.
    void set(std::vector<product::Kit> kits, const product::MedicineSettings& settings, const std::string& today);
    [[nodiscard]] const product::Kit& kit(int row) const { return m_kits[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const std::string& gtin, const std::string& serial) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const product::Kit& kit, int column) const;
    [[nodiscard]] QString secondAt(const product::Kit& kit, int column) const;
    [[nodiscard]] QString found(const product::Kit& kit) const;
    [[nodiscard]] bool warns(const product::Kit& kit, int column) const;
    [[nodiscard]] bool isExpired(const product::Kit& kit) const;

    std::vector<product::Kit> m_kits;
    std::map<std::string, QString> m_names; ///< by GTIN
    std::string m_today;
};

/// Every act on kits, the newest first.
class KitLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Number, Lot, Place, Whom, By, Seal, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(const std::vector<product::SealedKitAct>& acts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<product::SealedKitAct> m_acts;
};

/// The shape of a state: each has its own.
[[nodiscard]] QString kitIcon(product::KitState state);
/// "1007", or the serial number where the kit has no other.
[[nodiscard]] QString kitNumber(const product::Kit& kit);

} // namespace caseseal::ui
