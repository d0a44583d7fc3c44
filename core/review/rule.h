// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string_view>

/// What a review of the audit trail asks about. What a rule finds is a question to a person, never an accusation.
/// README.md of this room says of each what it shows and what it does not.
namespace caseseal::review {

enum class Rule {
    OffHours,          ///< acts on data outside working hours, by person and month
    Burst,             ///< values of several forms, faster than anybody types
    LateEntry,         ///< a visit whose forms came many days after it
    BeforeVisit,       ///< a visit of which values were entered before its day
    LongLag,           ///< a person whose entries mostly come long after the visits
    LastDigit,         ///< a number whose last digits are not as even as they should be
    RepeatedValues,    ///< the same numbers in a form of several participants
    ChangedInQuery,    ///< a value changed while a query was open that nobody answered
    ChangedBeforeLock, ///< several changes of a form shortly before it was signed or locked
    ManyChanges,       ///< a person who changes values far more often than the others
};

/// In this order in lists.
[[nodiscard]] std::span<const Rule> allRules();
/// "off-hours": for command lines and statements.
[[nodiscard]] std::string_view nameOf(Rule rule);
[[nodiscard]] std::optional<Rule> ruleFromName(std::string_view name);

} // namespace caseseal::review
