// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

#include "base/utc_time.h"

/// From what a person types to what is stored. The stored form never depends on the locale.
namespace caseseal::study {

/// How day and month are ordered where both are numbers.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// Reads a typed date: "22nov2026", "22.11.2026", "2026-11-22", "T" for today, "un/nov/2026" or "un/un/2026" for
/// partial ones. Gives the ISO form: "2026-11-22", "2026-11", "2026". BadInput says what is wrong. Month names of the
/// five languages are understood.
[[nodiscard]] base::Result<std::string> parseTypedDate(std::string_view typed, DateOrder order,
                                                       std::string_view todayIso, bool partialAllowed);
/// Reads a typed time: "8:5", "0805", "8.05 pm". Gives "08:05" or "08:05:30".
[[nodiscard]] base::Result<std::string> parseTypedTime(std::string_view typed);
/// Reads a typed number with a decimal point or comma. Gives it with a point, digits as typed ("92.70" stays).
[[nodiscard]] base::Result<std::string> parseTypedNumber(std::string_view typed, bool integerOnly);
/// True where the text is a real calendar date, whole or partial ("2026", "2026-11", "2026-11-22").
[[nodiscard]] bool isIsoDate(std::string_view text, bool partialAllowed);

} // namespace caseseal::study
