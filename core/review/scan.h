// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/parameters.h"
#include "review/review_item.h"

#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

/// Looks once at every sealed act of a chain, in order, and tells what a person should look at.
namespace caseseal::review {

/// What the rules must know of the study.
struct StudyFacts {
    std::unordered_set<std::string> numbers;                 ///< OIDs of items that hold measured numbers
    std::unordered_map<std::string, std::string> visitDates; ///< event OID -> OID of the item with the visit's day
};

/// What is asked for.
struct Wanted {
    Parameters parameters;
    std::vector<Rule> rules; ///< empty: all
    /// Only acts of this time raise questions; what was before is known all the same.
    std::optional<base::UtcTime> from, until; ///< at `from` or later, before `until`
    [[nodiscard]] bool has(Rule rule) const;
};

/// How a rule went.
struct RuleRun {
    Rule rule = Rule::OffHours;
    std::uint64_t judged = 0; ///< persons, visits, forms … of which there was enough to say something
    std::uint64_t items = 0;
};

/// When a person worked, by the clock on the wall: acts on data by weekday (0: Monday) and hour.
struct WorkHours {
    std::string person;
    std::array<std::array<std::uint64_t, 24>, 7> acts{};
};

/// Last digits of a number as one person typed it, or (person empty) everybody.
struct LastDigits {
    std::string person, item;
    int decimals = 0; ///< of the digit that is looked at
    std::array<std::uint64_t, 10> counts{};
    double chiSquared = 0, probability = 1; ///< of even digits being as uneven, 9 degrees of freedom
};

struct Outcome {
    std::vector<ReviewItem> items; ///< by rule, then place and period
    std::vector<RuleRun> rules;
    std::vector<WorkHours> hours;   ///< by person
    std::vector<LastDigits> digits; ///< the least even first, at most kDigitsShown
    static constexpr std::size_t kDigitsShown = 200;
};

/// Memory grows with the persons, participants, visits and forms of a trial, never with its entries: about 200 bytes
/// for a form. One thread at a time.
class Scan {
public:
    Scan(Wanted wanted, StudyFacts study);
    ~Scan();
    Scan(Scan&&) noexcept;
    Scan& operator=(Scan&&) noexcept;
    /// The acts of one chain, in their order. An erased one is passed over.
    void take(const store::TrailRow& row);
    /// Once, after the last.
    [[nodiscard]] Outcome finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace caseseal::review
