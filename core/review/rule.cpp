// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rule.h"

#include <algorithm>
#include <array>

namespace caseseal::review {

namespace {

constexpr std::array kRules = {Rule::OffHours,          Rule::Burst,      Rule::LateEntry,      Rule::BeforeVisit,
                               Rule::LongLag,           Rule::LastDigit,  Rule::RepeatedValues, Rule::ChangedInQuery,
                               Rule::ChangedBeforeLock, Rule::ManyChanges};
constexpr std::array<std::string_view, kRules.size()> kNames = {
    "off-hours",  "burst",           "late-entry",       "before-visit",        "long-lag",
    "last-digit", "repeated-values", "changed-in-query", "changed-before-lock", "many-changes"};

} // namespace

std::span<const Rule> allRules() { return kRules; }

std::string_view nameOf(Rule rule) { return kNames.at(static_cast<std::size_t>(rule)); }

std::optional<Rule> ruleFromName(std::string_view name) {
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return kRules.at(static_cast<std::size_t>(found - kNames.begin()));
}

} // namespace caseseal::review
