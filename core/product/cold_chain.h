// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/temperature_log.h"

/// Did a shipment or a store stay as cold as it must? Any thread.
namespace caseseal::product {

/// What a product stands. Temperatures in thousandths of a degree Celsius.
struct ColdChainRules {
    int lowest = 2'000;
    int highest = 8'000;            ///< the range itself is good, both ends included
    int minutesOutside = 0;         ///< in sum, below and above together; more is a breach
    int neverBelow = 0;             ///< one reading is a breach
    int neverAbove = 25'000;        ///< likewise
    int meanKineticHighest = 8'000; ///< more is a breach
    int longestGapMinutes = 60;     ///< between two readings; more is a breach: nobody knows what was in between
};

enum class ColdChainBreach { TooLongOutside, TooCold, TooWarm, MeanTooWarm, Gap };

/// A stretch outside the range.
struct Excursion {
    base::UtcTime from, until; ///< of the intervals that have an end outside
    int extreme = 0;           ///< thousandths of a degree Celsius, farthest from the range
    bool operator==(const Excursion&) const = default;
};

struct ColdChainVerdict {
    int lowest = 0, highest = 0, meanKinetic = 0; ///< thousandths of a degree Celsius
    std::int64_t msOutside = 0;
    std::int64_t msLongestGap = 0;
    std::vector<Excursion> excursions;
    std::vector<ColdChainBreach> breaches; ///< each kind once, in the order of its declaration
    [[nodiscard]] bool quarantine() const { return !breaches.empty(); }
};

/// An interval between two readings is outside as a whole where one of its ends is: never less than it really was.
/// Mean kinetic temperature after USP <1079.2> with 83.144 kJ/mol, weighted by time. CHECKs at least two readings.
[[nodiscard]] ColdChainVerdict judgeColdChain(const TemperatureLog& log, const ColdChainRules& rules);

} // namespace caseseal::product
