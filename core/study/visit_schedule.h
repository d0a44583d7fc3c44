// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

/// When a visit is due. Pure functions over ISO dates ("2026-11-22").
namespace caseseal::study {

/// First and last day on which a visit is in time, both inclusive, and the day it is meant for.
struct VisitWindow {
    std::string earliest, target, latest;
    bool operator==(const VisitWindow&) const = default;
};

enum class VisitStatus {
    Unplanned, ///< nothing says when; nothing is entered
    Upcoming,  ///< its window is not open yet
    Due,       ///< in its window, nothing entered
    Overdue,   ///< after its window, nothing entered, not skipped
    Started,
    Skipped,
};

/// The window of an event for a participant whose day 0 is `dayZero`; a day that was agreed on (`planned`) takes the
/// place of the calculated one, the widths stay. Nothing where neither says when. Dates that are no whole ISO dates
/// count as absent.
[[nodiscard]] std::optional<VisitWindow> visitWindow(const Event& event, const std::string& dayZero,
                                                     const std::string& planned);

[[nodiscard]] VisitStatus visitStatus(const std::optional<VisitWindow>& window, const std::string& today, bool started,
                                      bool skipped);

/// `days` later (earlier where negative); nothing for a text that is no whole ISO date, or out of years 0001 to 9999.
[[nodiscard]] std::optional<std::string> addDays(std::string_view isoDate, int days);
/// Days from one date to another; nothing where one of them is no whole ISO date.
[[nodiscard]] std::optional<int> daysBetween(std::string_view from, std::string_view to);

} // namespace caseseal::study
