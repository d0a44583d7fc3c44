// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace caseseal::base {

constexpr std::int64_t kMsPerSecond = 1000, kMsPerMinute = 60 * kMsPerSecond, kMsPerDay = 24 * 60 * kMsPerMinute;

/// A moment in UTC, to the millisecond. Range: years 0001 to 9999.
struct UtcTime {
    std::int64_t msSinceEpoch = 0; ///< since 1970-01-01T00:00:00Z, leap seconds not counted
    auto operator<=>(const UtcTime&) const = default;
};

/// RFC 3339, always as `2026-11-22T10:02:03.123Z` (24 characters).
std::string encodeTime(UtcTime time);
/// Strict reader of exactly that form, with a real calendar date. Fails with BadInput.
Result<UtcTime> parseTime(std::string_view text);

/// An offset from UTC as `+01:00`; range -14:00 to +14:00.
std::string encodeZone(int offsetMinutes);
Result<int> parseZone(std::string_view text);

/// The calendar day on the wall of whoever lives so many minutes before UTC, as `2026-11-22`.
std::string localDay(UtcTime time, int zoneMinutes);

} // namespace caseseal::base
