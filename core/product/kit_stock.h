// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

namespace caseseal::product {

/// What came into the stock of a place and what left it, in kits.
struct KitStock {
    std::int64_t commissioned = 0, received = 0, transferredIn = 0, returned = 0, found = 0;
    std::int64_t shipped = 0, transferredOut = 0, dispensed = 0, destroyed = 0, lost = 0;

    /// What must be there.
    [[nodiscard]] std::int64_t balance() const {
        return commissioned + received + transferredIn + returned + found - shipped - transferredOut - dispensed -
               destroyed - lost;
    }
    bool operator==(const KitStock&) const = default;
};

} // namespace caseseal::product
