// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_refusal.h"
#include "product/kit_stock.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace caseseal::product {

/// The state that an act leads to, or nothing where it cannot follow. Observe: that the kit is there.
[[nodiscard]] std::optional<KitState> nextKitState(KitState state, KitDeed deed);

/// All kits of a trial, out of their acts in order, over all chains that are there. A plain value: copies are
/// independent. Not thread-safe.
class KitBook {
public:
    /// Why the act cannot be; nothing where it can.
    [[nodiscard]] std::optional<KitRefusal> refusalOf(const KitAct& act) const;
    /// Takes an act in, or says why not and stays as it is.
    [[nodiscard]] std::optional<KitRefusal> take(const KitAct& act);

    [[nodiscard]] const Kit* find(const std::string& gtin, const std::string& serial) const;
    [[nodiscard]] bool isRecalled(const std::string& gtin, const std::string& lot) const;
    /// Every kit of a lot with place and participant, by serial.
    [[nodiscard]] std::vector<Kit> ofLot(const std::string& gtin, const std::string& lot) const;
    /// By GTIN and serial.
    [[nodiscard]] std::vector<Kit> all() const;
    /// Everything in the stock of a place, by GTIN and serial.
    [[nodiscard]] std::vector<Kit> onHand(const std::string& place) const;
    /// What was sent before that day and has not arrived.
    [[nodiscard]] std::vector<Kit> overdue(const std::string& day) const;
    [[nodiscard]] KitStock stockOf(const std::string& place) const;

private:
    using Key = std::pair<std::string, std::string>;
    [[nodiscard]] std::optional<KitReason> reasonAgainst(const KitAct& act, const Kit& kit) const;
    void commission(const KitAct& act);
    void recall(const KitAct& act);
    void change(const KitAct& act, Kit& kit);

    std::map<Key, Kit> m_kits; ///< by GTIN and serial
    std::set<Key> m_recalled;  ///< GTIN and lot
    std::map<std::string, KitStock> m_stocks;
};

} // namespace caseseal::product
