// SPDX-License-Identifier: GPL-3.0-or-later
// A person who changes values far more often than the others.
#include "rule_port.h"

#include "statistics.h"

#include <algorithm>
#include <cmath>

namespace caseseal::review {

namespace {

constexpr std::size_t kLeastPersons = 4; ///< fewer have no usual rate
constexpr double kLeastDeviation = 0.5;  ///< per 100 values: where all others are alike, a hair is no distance
constexpr double kOfNormal = 1.4826;     ///< median absolute deviation to standard deviation

class ManyChanges final : public RulePort {
public:
    explicit ManyChanges(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override;

private:
    struct Person {
        std::uint64_t values = 0;
        EntryRefs changes;
        [[nodiscard]] double rate() const {
            return 100.0 * static_cast<double>(changes.total()) / static_cast<double>(values);
        }
    };
    void addItem(Number number, Person& person, double usual, double distance, Outcome& outcome) const;

    RuleContext& m_context;
    std::vector<Person> m_persons;
};

void ManyChanges::take(const SeenEntry& seen) {
    if (!seen.isValue || !seen.byHand || !seen.judged)
        return;
    if (seen.person >= m_persons.size())
        m_persons.resize(seen.person + 1);
    Person& person = m_persons[seen.person];
    ++person.values;
    if (seen.isChange)
        person.changes.add(seen.row);
}

void ManyChanges::addItem(Number number, Person& person, double usual, double distance, Outcome& outcome) const {
    ReviewItem item;
    item.rule = Rule::ManyChanges;
    item.person = m_context.persons.text(number);
    item.facts = {{"values", static_cast<std::int64_t>(person.values)},
                  {"changes", static_cast<std::int64_t>(person.changes.total())},
                  {"perHundred", decimalText(person.rate())},
                  {"usualPerHundred", decimalText(usual)},
                  {"robustZ", decimalText(distance)}};
    item.entries = std::move(person.changes);
    outcome.items.push_back(std::move(item));
}

void ManyChanges::finish(Outcome& outcome) {
    const auto& p = m_context.parameters;
    const auto counts = [&p](const Person& person) {
        return person.values >= static_cast<std::uint64_t>(p.rateEntries);
    };
    std::vector<double> rates;
    for (const auto& person : m_persons)
        if (counts(person))
            rates.push_back(person.rate());
    if (rates.size() < kLeastPersons) {
        outcome.rules.push_back({Rule::ManyChanges, 0, 0});
        return;
    }
    const double usual = medianOf(rates);
    std::vector<double> off;
    for (const double rate : rates)
        off.push_back(std::abs(rate - usual));
    const double deviation = std::max(kLeastDeviation, kOfNormal * medianOf(off));
    for (Number number = 0; number < m_persons.size(); ++number) {
        Person& person = m_persons[number];
        if (!counts(person) || person.changes.total() < static_cast<std::uint64_t>(p.rateChanges))
            continue;
        if (const double distance = (person.rate() - usual) / deviation; distance * 10 > p.rateTenths)
            addItem(number, person, usual, distance, outcome);
    }
    outcome.rules.push_back({Rule::ManyChanges, rates.size(), 0});
}

} // namespace

RulePtr makeManyChanges(RuleContext& context) { return std::make_unique<ManyChanges>(context); }

} // namespace caseseal::review
