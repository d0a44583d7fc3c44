// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_record.h"
#include "product/medicine_settings.h"
#include "store/projection.h"

/// Private to the room: the medicine as the sealed entries have it.
namespace caseseal::desk {

struct MedicineRows {
    std::vector<product::SealedKitAct> acts; ///< of all chains, by chain
    product::MedicineSettings settings;      ///< the newest of the own chain; without one the newest of another
};

/// What cannot be read is no act on a kit: the verifier names what breaks the format. 20 us an act. Machine.
[[nodiscard]] base::Result<MedicineRows> readMedicine(store::Projection& projection, const std::string& ownChain);

} // namespace caseseal::desk
