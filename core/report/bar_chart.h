// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page_flow.h"
#include "report/report_base.h"

namespace caseseal::report {

/// One bar: a day, or several days in one where the time is long.
struct Bar {
    std::string from, to; ///< first and last day
    std::uint64_t count = 0;
};
/// Every day from the first to the last, those without a count too, in at most `most` bars of equally many days. Days
/// that are no ISO dates are left out.
[[nodiscard]] std::vector<Bar> barsOf(const std::vector<DayCount>& days, std::size_t most);

/// Bars over the time, as vectors: the largest count at the left, first and last day below. Nothing for no days.
void layBarChart(PageFlow& flow, const std::vector<DayCount>& days, const QString& unit);

} // namespace caseseal::report
