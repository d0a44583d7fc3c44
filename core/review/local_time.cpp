// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/local_time.h"

#include <chrono>

namespace caseseal::review {

namespace {

constexpr std::int64_t kHourMs = 60 * base::kMsPerMinute;

std::chrono::year_month_day dateOf(int day) {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(day)));
}

} // namespace

LocalTime LocalTime::of(base::UtcTime time, int zoneMinutes) {
    const std::int64_t local = time.msSinceEpoch + std::int64_t{zoneMinutes} * 60'000;
    const std::int64_t inDay = (local % base::kMsPerDay + base::kMsPerDay) % base::kMsPerDay;
    LocalTime out;
    out.day = static_cast<int>((local - inDay) / base::kMsPerDay);
    out.weekday = ((out.day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    out.hour = static_cast<int>(inDay / kHourMs);
    return out;
}

int LocalTime::month() const {
    const auto date = dateOf(day);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

std::string monthText(int month) {
    const auto first = std::chrono::year(month / 12) / std::chrono::month(static_cast<unsigned>(month % 12 + 1)) / 1;
    return dayText(static_cast<int>(std::chrono::sys_days(first).time_since_epoch().count())).substr(0, 7);
}

std::string dayText(int day) { return base::encodeTime({std::int64_t{day} * base::kMsPerDay}).substr(0, 10); }

std::optional<int> dayOf(std::string_view isoText) {
    if (isoText.size() < 10 || (isoText.size() > 10 && isoText[10] != 'T'))
        return std::nullopt;
    const auto parsed = base::parseTime(std::string(isoText.substr(0, 10)) + "T00:00:00.000Z");
    return parsed ? std::optional(LocalTime::of(*parsed, 0).day) : std::nullopt;
}

} // namespace caseseal::review
