// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/visit_schedule.h"

#include "iso_time.h"

#include <charconv>
#include <chrono>

namespace caseseal::study {

namespace {

using std::chrono::sys_days;

int numberAt(std::string_view text, std::size_t from, std::size_t length) {
    int number = 0;
    std::from_chars(text.data() + from, text.data() + from + length, number);
    return number;
}

std::optional<sys_days> dayOf(std::string_view text) {
    if (text.size() != 10 || !isIsoValue(DataType::Date, text))
        return std::nullopt;
    return sys_days(std::chrono::year(numberAt(text, 0, 4)) / numberAt(text, 5, 2) / numberAt(text, 8, 2));
}

std::string padded(unsigned number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

} // namespace

std::optional<std::string> addDays(std::string_view isoDate, int days) {
    const auto day = dayOf(isoDate);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day moved(*day + std::chrono::days(days));
    const int year = static_cast<int>(moved.year());
    if (year < 1 || year > 9999)
        return std::nullopt;
    return padded(static_cast<unsigned>(year), 4) + "-" + padded(static_cast<unsigned>(moved.month()), 2) + "-" +
           padded(static_cast<unsigned>(moved.day()), 2);
}

std::optional<int> daysBetween(std::string_view from, std::string_view to) {
    const auto first = dayOf(from);
    const auto last = dayOf(to);
    return first && last ? std::optional(static_cast<int>((*last - *first).count())) : std::nullopt;
}

std::optional<VisitWindow> visitWindow(const Event& event, const std::string& dayZero, const std::string& planned) {
    std::optional<std::string> target = addDays(planned, 0);
    if (!target && event.dayOffset)
        target = addDays(dayZero, *event.dayOffset);
    if (!target)
        return std::nullopt;
    const auto earliest = addDays(*target, -event.daysBefore.value_or(0));
    const auto latest = addDays(*target, event.daysAfter.value_or(0));
    return VisitWindow{earliest.value_or(*target), *target, latest.value_or(*target)};
}

VisitStatus visitStatus(const std::optional<VisitWindow>& window, const std::string& today, bool started,
                        bool skipped) {
    if (started)
        return VisitStatus::Started;
    if (skipped)
        return VisitStatus::Skipped;
    if (!window)
        return VisitStatus::Unplanned;
    if (today < window->earliest)
        return VisitStatus::Upcoming;
    return today > window->latest ? VisitStatus::Overdue : VisitStatus::Due;
}

} // namespace caseseal::study
