// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/rule.h"

#include "evidence/json.h"

#include <span>
#include <string>

/// Where the rules of a review draw their lines.
namespace caseseal::review {

/// All whole numbers, so that they can be sealed with what was found by them. The defaults are meant for a site.
struct Parameters {
    int workFrom = 7;        ///< first working hour, local, 0 to 23
    int workUntil = 19;      ///< first hour after work, 1 to 24
    int workDays = 5;        ///< from Monday, 1 to 7
    int offHoursEntries = 5; ///< fewer of a person in a month are nothing
    int burstForms = 3;      ///< different forms
    int burstValues = 30;    ///< values typed in the run, without its first save
    int burstPerMinute = 60; ///< values in a minute that nobody types and checks
    int lateDays = 7;        ///< more than so many days after the visit are late
    int lagDays = 3;         ///< a person's usual (median) lag above this is long
    int lagForms = 10;       ///< fewer forms of a person say nothing of the usual
    int digitValues = 50;    ///< fewer values say nothing of last digits
    int digitSpread = 6;     ///< standard deviation in units of the last digit; below it the digits need not be even
    int digitChance = 10;    ///< in 1,000: that all even digits together give one alarm
    int repeatItems = 5;     ///< numbers of a form that must all be equal
    int repeatChance = 1;    ///< in 1,000: pairs expected by chance at most
    int lockDays = 2;        ///< before signature or lock
    int lockChanges = 3;     ///< fewer changes are nothing
    int rateEntries = 50;    ///< fewer values of a person say nothing of the rate
    int rateChanges = 20;    ///< fewer changes are nothing
    int rateTenths = 35;     ///< robust z, in tenths, from which a rate is far above the others

    bool operator==(const Parameters&) const = default;

    /// `{"burst-forms":3,…}`: every parameter by its name.
    [[nodiscard]] evidence::Json encode() const;
    /// The reverse; a name that is missing or not known counts as the default. BadInput where a number is out of range.
    [[nodiscard]] static base::Result<Parameters> parse(const evidence::Json& json);
    /// From words as "late-days=10". BadInput names the word.
    [[nodiscard]] base::Result<void> set(std::string_view word);
};

struct ParameterRow {
    std::string_view name;
    Rule rule;
    int Parameters::*member;
    int least, most;
};
/// Every parameter with its name, its rule and its range.
[[nodiscard]] std::span<const ParameterRow> parameterTable();

} // namespace caseseal::review
