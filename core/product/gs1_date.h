// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

/// Dates on labels: YYMMDD of a century that slides with today, YYYYMMDD in full (GS1 General Specifications 7.12 and
/// 3.4). Any thread.
namespace caseseal::product {

enum class Gs1DayZero { Refused, LastOfMonth };

/// Six or eight digits that name a day of the calendar (in any century the six may mean, so 29 February needs a year
/// that divides by four), or day 00 where that is allowed.
[[nodiscard]] bool isGs1Date(std::string_view digits, Gs1DayZero dayZero);

/// "2027-06-30" for 270600. The year is from 49 before `currentYear` to 50 after it. BadInput: not six digits, no such
/// day. CHECKs that currentYear has four digits.
[[nodiscard]] base::Result<std::string> expandGs1Date(std::string_view yymmdd, int currentYear);

} // namespace caseseal::product
