// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc_time.h"

#include <chrono>
#include <cstdio>

namespace caseseal::base {

namespace {

/// The digits of text[at, at+count), or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) noexcept {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

constexpr int kMaxZoneMinutes = 14 * 60;

} // namespace

std::string encodeTime(UtcTime time) {
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds{time.msSinceEpoch}};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss clock{moment - day};
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int{date.year()},
                  unsigned{date.month()}, unsigned{date.day()}, static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()));
    return buffer;
}

Result<UtcTime> parseTime(std::string_view text) {
    using namespace std::chrono;
    const auto bad = [] { return badInput("not a time as 2026-11-22T10:02:03.123Z"); };
    if (text.size() != 24 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text[19] != '.' || text[23] != 'Z')
        return bad();
    const int y = digits(text, 0, 4);
    const int mo = digits(text, 5, 2);
    const int d = digits(text, 8, 2);
    const int h = digits(text, 11, 2);
    const int mi = digits(text, 14, 2);
    const int s = digits(text, 17, 2);
    const int ms = digits(text, 20, 3);
    if (y < 1 || mo < 1 || d < 1 || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 59 || ms < 0)
        return bad();
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo)}, day{static_cast<unsigned>(d)}};
    if (!date.ok())
        return bad();
    const auto moment = sys_days{date} + hours{h} + minutes{mi} + seconds{s} + milliseconds{ms};
    return UtcTime{duration_cast<milliseconds>(moment.time_since_epoch()).count()};
}

std::string encodeZone(int offsetMinutes) {
    const int size = offsetMinutes < 0 ? -offsetMinutes : offsetMinutes;
    CHECK(size <= kMaxZoneMinutes);
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%c%02d:%02d", offsetMinutes < 0 ? '-' : '+', size / 60, size % 60);
    return buffer;
}

Result<int> parseZone(std::string_view text) {
    const auto bad = [] { return badInput("not an offset from UTC as +01:00"); };
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return bad();
    const int h = digits(text, 1, 2);
    const int m = digits(text, 4, 2);
    if (h < 0 || m < 0 || m > 59 || h * 60 + m > kMaxZoneMinutes)
        return bad();
    return text[0] == '-' ? -(h * 60 + m) : h * 60 + m;
}

std::string localDay(UtcTime time, int zoneMinutes) {
    constexpr std::size_t kDayChars = 10;
    return encodeTime({time.msSinceEpoch + zoneMinutes * kMsPerMinute}).substr(0, kDayChars);
}

} // namespace caseseal::base
