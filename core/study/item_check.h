// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/study.h"

namespace caseseal::study {

enum class Severity {
    Soft, ///< may be kept with an answer
    Hard, ///< cannot be sealed
};

/// An edit check that fired on a value.
struct CheckFired {
    Severity severity = Severity::Soft;
    std::string rule;              ///< stable id: "type", "codelist", "length", "range:1", "mandatory", "unit"
    std::string comparator, bound; ///< for range checks: "GE", "80"; several bounds joined by ", "
    Text message;                  ///< the study's own words, where it has some
    std::string what;              ///< one English sentence: "Above the expected 80 to 180."
    bool operator==(const CheckFired&) const = default;
};

/// Checks a value, as it would be stored, against its item: type, code list, length, ranges, unit. Empty: all well.
/// Blank values are checked by the caller (mandatory). Any thread.
[[nodiscard]] std::vector<CheckFired> checkValue(const Study& study, const Item& item, std::string_view value,
                                                 std::string_view unit);

} // namespace caseseal::study
