// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_date.h"
#include "base/ascii.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace caseseal::product {
namespace {

using namespace std::chrono;

/// 99 in 2026 is 1999, 75 is 2075, 77 is 1977.
int yearOf(int twoDigits, int currentYear) {
    const int year = currentYear - currentYear % 100 + twoDigits;
    const int ahead = year - currentYear;
    return ahead >= 51 ? year - 100 : ahead <= -50 ? year + 100 : year;
}

/// The day, or the last of the month for day 0. Not ok() where there is none.
year_month_day dayOf(int y, std::string_view mmdd, Gs1DayZero dayZero) {
    const auto month_ = month(unsigned(base::valueOfDigits(mmdd.substr(0, 2))));
    const auto day_ = day(unsigned(base::valueOfDigits(mmdd.substr(2))));
    if (day_ == day(0) && dayZero == Gs1DayZero::LastOfMonth && month_.ok())
        return year(y) / month_ / last;
    return year(y) / month_ / day_;
}

} // namespace

bool isGs1Date(std::string_view digits, Gs1DayZero dayZero) {
    if (!base::areDigits(digits) || (digits.size() != 6 && digits.size() != 8))
        return false;
    const auto years = digits.size() - 4;
    const int century = years == 2 ? 2000 : 0;
    return dayOf(century + base::valueOfDigits(digits.substr(0, years)), digits.substr(years), dayZero).ok();
}

base::Result<std::string> expandGs1Date(std::string_view yymmdd, int currentYear) {
    CHECK(currentYear >= 1000 && currentYear <= 9999);
    if (yymmdd.size() != 6 || !base::areDigits(yymmdd))
        return base::badInput("A date on a label has six digits, YYMMDD.");
    const auto date =
        dayOf(yearOf(base::valueOfDigits(yymmdd.substr(0, 2)), currentYear), yymmdd.substr(2), Gs1DayZero::LastOfMonth);
    if (!date.ok())
        return base::badInput("The label's date " + std::string(yymmdd) + " is not in the calendar.");
    char out[16];
    std::snprintf(out, sizeof out, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
    return std::string(out);
}

} // namespace caseseal::product
