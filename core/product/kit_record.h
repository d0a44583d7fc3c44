// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_book.h"
#include "product/timed_kit_act.h"

#include <span>

namespace caseseal::product {

/// An act and where it is sealed.
struct SealedKitAct : TimedKitAct {
    std::string chain;
    std::uint64_t seal = 0, entry = 0;
};

/// A sealed act that cannot have been: a kit at two places, one that nobody made …
struct ImpossibleKitAct {
    SealedKitAct act;
    KitRefusal refusal;
};

/// How far the clocks of two installations may differ: an act is understood also where it came so much before the one
/// that makes it possible.
inline constexpr std::int64_t kClocksApartMs = 24LL * 60 * 60 * 1000;

/// All acts of all chains, read in an order in which they can have happened, and what is left over. Within a chain the
/// order is that of its seals. A plain value. Not thread-safe.
class KitRecord {
public:
    KitRecord() = default;
    /// In any order.
    explicit KitRecord(std::vector<SealedKitAct> acts);

    /// An act that is judged and sealed already, newer than all others.
    void append(SealedKitAct act);
    /// Why a new act cannot be: what the book says, and, where the act brings a kit into use, that another chain has
    /// the same kit too. A release out of quarantine settles such a doubt.
    [[nodiscard]] std::optional<KitRefusal> refusalOf(const KitAct& act) const;
    /// The same for acts that are to be sealed together, one after the other.
    [[nodiscard]] std::optional<KitRefusal> refusalOf(std::span<const KitAct> acts) const;

    [[nodiscard]] const KitBook& book() const { return m_book; }
    /// Those that were possible, in their order.
    [[nodiscard]] const std::vector<SealedKitAct>& acts() const { return m_acts; }
    [[nodiscard]] const std::vector<ImpossibleKitAct>& impossible() const { return m_impossible; }
    /// The same of one kit; a recall of its lot too.
    [[nodiscard]] std::vector<SealedKitAct> actsOf(const Kit& kit) const;

private:
    [[nodiscard]] std::optional<KitRefusal> doubtOf(const KitAct& act, const KitBook& book) const;

    KitBook m_book;
    std::vector<SealedKitAct> m_acts;
    std::vector<ImpossibleKitAct> m_impossible;
};

} // namespace caseseal::product
