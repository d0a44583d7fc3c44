// SPDX-License-Identifier: GPL-3.0-or-later
// When people work: the heat map, and acts outside working hours.
#include "rule_port.h"

#include <algorithm>
#include <map>

namespace caseseal::review {

namespace {

class WorkHoursTable final : public RulePort {
public:
    explicit WorkHoursTable(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override {
        if (!seen.onData || !seen.judged)
            return;
        if (seen.person >= m_acts.size())
            m_acts.resize(seen.person + 1);
        ++m_acts[seen.person][static_cast<std::size_t>(seen.at.weekday)][static_cast<std::size_t>(seen.at.hour)];
    }
    void finish(Outcome& outcome) override {
        for (Number person = 0; person < m_acts.size(); ++person)
            outcome.hours.push_back({m_context.persons.text(person), m_acts[person]});
        std::sort(outcome.hours.begin(), outcome.hours.end(),
                  [](const auto& a, const auto& b) { return a.person < b.person; });
    }

private:
    RuleContext& m_context;
    std::vector<decltype(WorkHours::acts)> m_acts;
};

class OffHours final : public RulePort {
public:
    explicit OffHours(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override;

private:
    struct Month {
        std::uint64_t acts = 0, offHours = 0, offDays = 0;
        EntryRefs entries;
    };
    RuleContext& m_context;
    std::map<std::pair<Number, int>, Month> m_months;
    int m_day = 0, m_month = 0; ///< of the last act: neighbours share it
};

void OffHours::take(const SeenEntry& seen) {
    if (!seen.onData || !seen.judged)
        return;
    if (m_month == 0 || seen.at.day != m_day) {
        m_day = seen.at.day;
        m_month = seen.at.month();
    }
    const auto& p = m_context.parameters;
    Month& month = m_months[{seen.person, m_month}];
    ++month.acts;
    const bool restDay = seen.at.weekday >= p.workDays;
    if (!restDay && seen.at.hour >= p.workFrom && seen.at.hour < p.workUntil)
        return;
    ++month.offHours;
    month.offDays += restDay ? 1 : 0;
    month.entries.add(seen.row);
}

void OffHours::finish(Outcome& outcome) {
    const auto& p = m_context.parameters;
    const int hours = std::max(0, p.workUntil - p.workFrom) * p.workDays; // of 168 in a week
    for (auto& [key, month] : m_months) {
        if (month.offHours < static_cast<std::uint64_t>(p.offHoursEntries))
            continue;
        ReviewItem item;
        item.rule = Rule::OffHours;
        item.person = m_context.persons.text(key.first);
        item.period = monthText(key.second);
        item.facts = {{"acts", static_cast<std::int64_t>(month.acts)},
                      {"outside", static_cast<std::int64_t>(month.offHours)},
                      {"restDays", static_cast<std::int64_t>(month.offDays)},
                      {"workHoursOfWeek", std::int64_t{hours}}};
        item.entries = std::move(month.entries);
        outcome.items.push_back(std::move(item));
    }
    outcome.rules.push_back({Rule::OffHours, m_months.size(), 0});
}

} // namespace

RulePtr makeWorkHours(RuleContext& context) { return std::make_unique<WorkHoursTable>(context); }
RulePtr makeOffHours(RuleContext& context) { return std::make_unique<OffHours>(context); }

} // namespace caseseal::review
