// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

/// Dates and times as they are stored (ISO 8601 as ODM 1.3.2 section 2.14 uses it).
namespace caseseal::study {

/// True where the text is a real value of the type: whole ("2026-11-22", "08:05", "2026-11-22T08:05:30+01:00"), partial
/// from the left ("2026-11", "08"), incomplete with "-" for what is not known ("2024---15"), a duration ("P3DT4H"), an
/// interval ("2026-11-22/P3D"). Years 0001 to 9999, real calendar days; seconds may be left out; 24:00 and 60 s are
/// not.
[[nodiscard]] bool isIsoValue(DataType type, std::string_view text);

/// How two values of the same kind stand in time; nothing where that cannot be known ("2026-11" against "2026-11-22").
[[nodiscard]] std::optional<std::strong_ordering> compareIso(std::string_view a, std::string_view b);

/// Days of a month, 28 to 31. Month 1 to 12.
[[nodiscard]] int daysOfMonth(int year, int month);

} // namespace caseseal::study
