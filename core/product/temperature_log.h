// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "base/utc_time.h"

#include <vector>

/// The file of a temperature logger in one plain dialect: UTF-8 lines that end in LF or CR LF, no quotation marks, no
/// blanks,
///
///     logger,TL-0042
///     zone,+02:00
///     unit,C
///     time,temperature
///     2026-06-15T08:00:00,5.1
///
/// with at least two readings in ascending time; local time in that fixed zone; unit C, F or K; a decimal point and at
/// most three decimals. Any thread.
namespace caseseal::product {

inline constexpr std::size_t kMaxLogBytes = 32 << 20;

struct TemperatureReading {
    base::UtcTime time;
    int milliCelsius = 0;
    bool operator==(const TemperatureReading&) const = default;
};

struct TemperatureLog {
    std::string logger; ///< its serial number
    int zoneMinutes = 0;
    std::vector<TemperatureReading> readings;
};

/// BadInput names the line. Nothing is guessed: a file in another form is refused as a whole.
[[nodiscard]] base::Result<TemperatureLog> parseTemperatureLog(std::string_view file);

} // namespace caseseal::product
