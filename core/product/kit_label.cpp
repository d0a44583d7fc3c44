// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_label.h"

#include "product/gs1_date.h"

namespace caseseal::product {

base::Result<KitLabel> kitLabelOf(const Gs1Elements& elements, int currentYear) {
    const auto* gtin = findElement(elements, "01");
    const auto* serial = findElement(elements, "21");
    if (!gtin || !serial)
        return base::badInput("This is no label of a kit: it needs a GTIN (01) and a serial number (21).");
    KitLabel out{*gtin, *serial, {}, {}};
    if (const auto* lot = findElement(elements, "10"))
        out.lot = *lot;
    if (const auto* expiry = findElement(elements, "17")) {
        TRY(out.expiry, expandGs1Date(*expiry, currentYear));
    }
    return out;
}

} // namespace caseseal::product
