// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_count.h"

#include <algorithm>

namespace caseseal::product {

KitCount countKits(const KitBook& book, const std::string& place,
                   std::vector<std::pair<std::string, std::string>> seen) {
    KitCount out;
    for (auto& kit : book.onHand(place)) {
        const auto there = std::ranges::find(seen, std::pair(kit.gtin, kit.serial));
        if (there == seen.end())
            out.missing.push_back(std::move(kit));
        else
            seen.erase(there);
    }
    out.surplus = std::move(seen);
    return out;
}

} // namespace caseseal::product
