// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/kit_act.h"

#include "base/utc_time.h"

namespace caseseal::product {

struct TimedKitAct {
    KitAct act;
    base::UtcTime time;
    int zoneMinutes = 0; ///< of where it happened, to UTC
};

} // namespace caseseal::product
