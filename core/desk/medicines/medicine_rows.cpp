// SPDX-License-Identifier: GPL-3.0-or-later
#include "medicine_rows.h"

namespace caseseal::desk {

namespace {

void takeAct(const store::TrailRow& row, MedicineRows& out) {
    auto act = product::parseKitAct(row.entry, row.author, localDay(row.time, row.zoneMinutes));
    if (act)
        out.acts.push_back({{std::move(*act), row.time, row.zoneMinutes}, row.chain, row.seal, row.entryIndex});
}

} // namespace

base::Result<MedicineRows> readMedicine(store::Projection& projection, const std::string& ownChain) {
    TRY(const auto rows, projection.medicineActs());
    MedicineRows out;
    bool isOwn = false; // the settings that stand
    for (const auto& row : rows) {
        if (row.entry.act != "data.import") {
            takeAct(row, out);
            continue;
        }
        const bool own = row.chain == ownChain;
        auto read = product::MedicineSettings::parse(*row.entry.data.find("medicine"));
        if (read && (own || !isOwn))
            out.settings = std::move(*read);
        isOwn = isOwn || own;
    }
    return out;
}

} // namespace caseseal::desk
