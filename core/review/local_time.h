// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"

#include <optional>

/// The clock on the wall where something was sealed.
namespace caseseal::review {

/// A moment in a zone.
struct LocalTime {
    int day = 0;     ///< since 1970-01-01
    int weekday = 0; ///< 0: Monday
    int hour = 0;
    [[nodiscard]] static LocalTime of(base::UtcTime time, int zoneMinutes);
    /// Years times 12 plus months: the same for all days of a month.
    [[nodiscard]] int month() const;
};

/// "2026-11" of LocalTime::month().
[[nodiscard]] std::string monthText(int month);
/// "2026-11-22".
[[nodiscard]] std::string dayText(int day);
/// Day of a text that is, or begins with, a whole ISO date ("2026-11-22", "2026-11-22T08:05"); nothing for others.
[[nodiscard]] std::optional<int> dayOf(std::string_view isoText);

} // namespace caseseal::review
