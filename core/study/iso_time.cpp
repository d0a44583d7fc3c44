// SPDX-License-Identifier: GPL-3.0-or-later
#include "iso_time.h"

#include "base/ascii.h"
#include "study/typed_value.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace caseseal::study {
namespace {

bool isNumber(std::string_view text, std::size_t length, int from, int to) {
    return text.size() == length && base::areDigits(text) && base::valueOfDigits(text) >= from &&
           base::valueOfDigits(text) <= to;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

struct Zoned {
    std::string_view local;
    std::optional<int> offsetMinutes;
    bool good = true;
};

/// Takes "Z" or "+01:00" off the end.
Zoned withoutZone(std::string_view text) {
    if (text.ends_with('Z'))
        return {text.substr(0, text.size() - 1), 0};
    const auto at = text.find_last_of("+-");
    if (at == std::string_view::npos || text.size() - at != 6 || text.find(':') > at || text[at + 3] != ':')
        return {text, std::nullopt};
    const auto hours = text.substr(at + 1, 2), minutes = text.substr(at + 4, 2);
    if (!isNumber(hours, 2, 0, 14) || !isNumber(minutes, 2, 0, 59))
        return {text, std::nullopt, false};
    const int offset = base::valueOfDigits(hours) * 60 + base::valueOfDigits(minutes);
    return {text.substr(0, at), text[at] == '-' ? -offset : offset, offset <= 14 * 60};
}

bool isSeconds(std::string_view text) {
    const auto point = text.find('.');
    return isNumber(text.substr(0, point), 2, 0, 59) &&
           (point == std::string_view::npos || base::areDigits(text.substr(point + 1)));
}

bool isTime(std::string_view text, std::size_t leastParts) {
    const auto zoned = withoutZone(text);
    const auto parts = split(zoned.local, ':');
    return zoned.good && parts.size() >= leastParts && parts.size() <= 3 && isNumber(parts[0], 2, 0, 23) &&
           (parts.size() < 2 || isNumber(parts[1], 2, 0, 59)) && (parts.size() < 3 || isSeconds(parts[2]));
}

bool isDateTime(std::string_view text, bool partial) {
    const auto t = text.find('T');
    if (t == std::string_view::npos)
        return partial && isIsoDate(text, true);
    return isIsoDate(text.substr(0, t), false) && isTime(text.substr(t + 1), partial ? 1 : 2);
}

/// Takes a number of a fixed width or "-" (not known) off the front.
bool takePart(std::string_view& text, std::size_t width, int from, int to) {
    if (text.starts_with('-')) {
        text.remove_prefix(1);
        return true;
    }
    if (text.size() < width || !isNumber(text.substr(0, width), width, from, to))
        return false;
    text.remove_prefix(width);
    return true;
}

bool take(std::string_view& text, char c) {
    const bool there = text.starts_with(c);
    text.remove_prefix(there ? 1 : 0);
    return there;
}

bool isIncompleteDate(std::string_view text) {
    auto rest = text;
    const bool shape = takePart(rest, 4, 1, 9999) && take(rest, '-') && takePart(rest, 2, 1, 12) && take(rest, '-') &&
                       takePart(rest, 2, 1, 31) && rest.empty();
    const bool whole = text.size() == 10;
    return isIsoDate(text, true) || (shape && (!whole || isIsoDate(text, false)));
}

bool isIncompleteTime(std::string_view text) {
    auto rest = withoutZone(text).local;
    const bool shape = takePart(rest, 2, 0, 23) && take(rest, ':') && takePart(rest, 2, 0, 59) && take(rest, ':') &&
                       (takePart(rest, 2, 0, 59) && rest.empty());
    return shape || isTime(text, 1);
}

bool isIncompleteDateTime(std::string_view text) {
    const auto t = text.find('T');
    return isIncompleteDate(text.substr(0, t)) && (t == std::string_view::npos || isIncompleteTime(text.substr(t + 1)));
}

/// Numbers with the letters of `units` in this order, each at most once: "3D", "4H5M".
bool isDurationPart(std::string_view text, std::string_view units) {
    while (!text.empty()) {
        const auto end = text.find_first_not_of("0123456789.");
        if (end == 0 || end == std::string_view::npos)
            return false;
        const auto unit = units.find(text[end]);
        const auto number = text.substr(0, end);
        const auto point = number.find('.');
        const bool fractionOk =
            point == std::string_view::npos || (end + 1 == text.size() && base::areDigits(number.substr(point + 1)));
        if (unit == std::string_view::npos || !base::areDigits(number.substr(0, point)) || !fractionOk)
            return false;
        units.remove_prefix(unit + 1);
        text.remove_prefix(end + 1);
    }
    return true;
}

bool isDuration(std::string_view text) {
    text.remove_prefix(text.starts_with('+') || text.starts_with('-') ? 1 : 0);
    if (!take(text, 'P') || text.empty() || text.ends_with('T'))
        return false;
    const auto t = text.find('T');
    const auto days = text.substr(0, t);
    const bool weeks = days.ends_with('W') && t == std::string_view::npos && isDurationPart(days, "W");
    return weeks ||
           (isDurationPart(days, "YMD") && (t == std::string_view::npos || isDurationPart(text.substr(t + 1), "HMS")));
}

bool isInterval(std::string_view text) {
    const auto parts = split(text, '/');
    if (parts.size() != 2)
        return false;
    const bool from = isIncompleteDateTime(parts[0]), to = isIncompleteDateTime(parts[1]);
    return (from && to) || (from && isDuration(parts[1])) || (isDuration(parts[0]) && to);
}

/// A whole date and time as minutes since the epoch, in UTC; nothing where it is not whole.
std::optional<long> minutesInUtc(const Zoned& zoned) {
    const auto text = zoned.local;
    if (!zoned.offsetMinutes || text.size() < 16 || !isIsoDate(text.substr(0, 10), false))
        return std::nullopt;
    const std::chrono::year_month_day day{
        std::chrono::year(base::valueOfDigits(text.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(base::valueOfDigits(text.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(base::valueOfDigits(text.substr(8, 2))))};
    const auto days = std::chrono::sys_days(day).time_since_epoch().count();
    return days * 1440L + base::valueOfDigits(text.substr(11, 2)) * 60 + base::valueOfDigits(text.substr(14, 2)) -
           *zoned.offsetMinutes;
}

} // namespace

int daysOfMonth(int year, int month) {
    constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

bool isIsoDate(std::string_view text, bool partialAllowed) {
    const auto parts = split(text, '-');
    if (parts.size() > 3 || (parts.size() < 3 && !partialAllowed) || !isNumber(parts[0], 4, 1, 9999))
        return false;
    if (parts.size() > 1 && !isNumber(parts[1], 2, 1, 12))
        return false;
    return parts.size() < 3 ||
           isNumber(parts[2], 2, 1, daysOfMonth(base::valueOfDigits(parts[0]), base::valueOfDigits(parts[1])));
}

bool isIsoValue(DataType type, std::string_view text) {
    switch (type) {
    case DataType::Date:
        return isIsoDate(text, false);
    case DataType::PartialDate:
        return isIsoDate(text, true);
    case DataType::Time:
        return isTime(text, 2);
    case DataType::PartialTime:
        return isTime(text, 1);
    case DataType::DateTime:
        return isDateTime(text, false);
    case DataType::PartialDateTime:
        return isDateTime(text, true);
    case DataType::IncompleteDate:
        return isIncompleteDate(text);
    case DataType::IncompleteTime:
        return isIncompleteTime(text);
    case DataType::IncompleteDateTime:
        return isIncompleteDateTime(text);
    case DataType::DurationDateTime:
        return isDuration(text);
    case DataType::IntervalDateTime:
        return isInterval(text);
    default:
        return false;
    }
}

std::optional<std::strong_ordering> compareIso(std::string_view a, std::string_view b) {
    const auto hasPlace = [](std::string_view text) { // durations, intervals and values with gaps have none in time
        return text.find_first_of("P/") == std::string_view::npos && !text.starts_with('-') &&
               text.find("--") == std::string_view::npos && text.find(":-") == std::string_view::npos;
    };
    if (!hasPlace(a) || !hasPlace(b))
        return std::nullopt;
    const auto za = withoutZone(a), zb = withoutZone(b);
    if (za.offsetMinutes != zb.offsetMinutes && za.offsetMinutes && zb.offsetMinutes) {
        const auto ma = minutesInUtc(za), mb = minutesInUtc(zb);
        if (!ma || !mb)
            return std::nullopt;
        if (*ma != *mb)
            return *ma <=> *mb;
        return za.local.substr(16) <=> zb.local.substr(16);
    }
    const auto common = std::min(za.local.size(), zb.local.size());
    const auto order = za.local.substr(0, common) <=> zb.local.substr(0, common);
    if (order == 0 && za.local.size() != zb.local.size())
        return std::nullopt;
    return order;
}

} // namespace caseseal::study
