// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_book.h"

namespace caseseal::product {

/// A count of the shelf compared with the book.
struct KitCount {
    std::vector<Kit> missing; ///< in the book and not on the shelf
    std::vector<std::pair<std::string, std::string>>
        surplus; ///< on the shelf and not in the book's stock: GTIN, serial; also a second one
};

/// `seen`: GTIN and serial of everything on the shelf, in any order.
[[nodiscard]] KitCount countKits(const KitBook& book, const std::string& place,
                                 std::vector<std::pair<std::string, std::string>> seen);

} // namespace caseseal::product
