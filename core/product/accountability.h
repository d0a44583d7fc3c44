// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_record.h"

/// The accountability log: every kit that a place ever had, and what became of it there. Any thread.
namespace caseseal::product {

struct AccountabilityLine {
    Kit kit;               ///< as it is now, wherever
    std::string received;  ///< day when it came into the stock, the last time; empty: never
    std::string dispensed; ///< day when the place gave it to `participant`
    std::string participant;
    std::string returned;           ///< day when it came back here, with kit.left units
    std::string gone;               ///< day when it left otherwise: sent, transferred, destroyed, missing
    KitDeed how = KitDeed::Observe; ///< of `gone`
    std::string goneTo;             ///< where it was sent
    std::string witness;            ///< of its destruction
    bool onHand = false;            ///< in the stock of the place
};

struct AccountabilityLog {
    std::string place;
    std::vector<AccountabilityLine> lines; ///< by GTIN, lot and serial
    KitStock stock;
    std::int64_t onHand = 0; ///< lines that are in the stock: the same as the balance, or something is wrong
};

/// Every place that has or had a kit in its stock, in order.
[[nodiscard]] std::vector<std::string> placesOf(const KitRecord& record);
[[nodiscard]] AccountabilityLog accountabilityOf(const KitRecord& record, const std::string& place);

} // namespace caseseal::product
