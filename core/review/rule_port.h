// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "places.h"

#include "review/local_time.h"
#include "review/scan.h"

/// Private to the room: what a rule is given and gives.
namespace caseseal::review {

/// An act as the rules look at it.
struct SeenEntry {
    const store::TrailRow& row;
    LocalTime at;
    Number person = 0;     ///< of RuleContext::persons
    bool onData = false;   ///< a value, form, query, visit or participant, by a person's own hand
    bool isValue = false;  ///< item.set or item.change, calculated ones not
    bool isChange = false; ///< item.change, calculated ones not
    bool byHand = false;   ///< typed; not imported, not taken over
    bool judged = true;    ///< in the time that is asked for
    Number form = 0;       ///< of RuleContext::places; valid where `isValue` or `ofForm`
    bool ofForm = false;   ///< an act on a form as a whole
};

/// What all rules share. Outlives them.
struct RuleContext {
    Parameters parameters;
    StudyFacts study;
    Texts persons;
    Places places;
};

class RulePort {
public:
    virtual ~RulePort() = default;
    virtual void take(const SeenEntry& seen) = 0;
    /// Adds to items, rules, and what else the rule knows.
    virtual void finish(Outcome& outcome) = 0;
};

using RulePtr = std::unique_ptr<RulePort>;
[[nodiscard]] RulePtr makeWorkHours(RuleContext& context); ///< no rule: it fills Outcome::hours
[[nodiscard]] RulePtr makeOffHours(RuleContext& context);
[[nodiscard]] RulePtr makeBurst(RuleContext& context);
/// The three that compare entry and visit, as far as they are asked for.
[[nodiscard]] RulePtr makeVisitDays(RuleContext& context, bool late, bool before, bool lag);
[[nodiscard]] RulePtr makeLastDigit(RuleContext& context);
[[nodiscard]] RulePtr makeRepeatedValues(RuleContext& context);
[[nodiscard]] RulePtr makeChangedInQuery(RuleContext& context);
[[nodiscard]] RulePtr makeChangedBeforeLock(RuleContext& context);
[[nodiscard]] RulePtr makeManyChanges(RuleContext& context);

} // namespace caseseal::review
