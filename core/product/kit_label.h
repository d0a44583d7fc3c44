// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/gs1_elements.h"

namespace caseseal::product {

/// What a scanned label says of one kit.
struct KitLabel {
    std::string gtin, serial; ///< both are there
    std::string lot;          ///< empty where the label does not say it
    std::string expiry;       ///< last day of use as 2027-06-30; likewise
};

/// Out of the identifiers 01, 21, 10 and 17. BadInput: no GTIN or no serial number on it, a date that is none.
/// `currentYear`: four digits, for the century of the date. Any thread.
[[nodiscard]] base::Result<KitLabel> kitLabelOf(const Gs1Elements& elements, int currentYear);

} // namespace caseseal::product
