// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"

#include <string>

namespace caseseal::consent {

/// Where an act stands: its seal, who made it, when. Within a chain the seals order, between chains their times.
struct ConsentMoment {
    std::string chain;
    std::uint64_t seal = 0, entry = 0;
    std::string author, role;
    base::UtcTime time;
    int zoneMinutes = 0; ///< the author's wall before UTC

    /// ISO day on the author's wall.
    [[nodiscard]] std::string day() const { return base::localDay(time, zoneMinutes); }
    /// Was this before the seal of `other`?
    [[nodiscard]] bool isBefore(const ConsentMoment& other) const {
        return chain == other.chain ? seal < other.seal : time < other.time;
    }
};

} // namespace caseseal::consent
