// SPDX-License-Identifier: GPL-3.0-or-later
// Entry against visit: late, before it, and how late a person usually is.
#include "rule_port.h"

#include <algorithm>
#include <limits>

namespace caseseal::review {

namespace {

constexpr int kNoDay = std::numeric_limits<int>::min();

struct Asked {
    bool late, before, lag;
};

class VisitDays final : public RulePort {
public:
    VisitDays(RuleContext& context, Asked asked) : m_context(context), m_asked(asked) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override;

private:
    struct Visit {
        int day = kNoDay;     ///< as the form says
        int planned = kNoDay; ///< as it was scheduled
        [[nodiscard]] int known() const { return day != kNoDay ? day : planned; }
    };
    /// The first value of a form.
    struct First {
        int day = kNoDay;
        Number person = 0;
        EntryRef entry;
        bool judged = false;
    };
    /// What is wrong with one visit.
    struct Found {
        std::int64_t forms = 0;
        int worst = 0; ///< days
        EntryRefs entries;
        void add(int days, const EntryRef& entry) {
            ++forms;
            worst = std::max(worst, days);
            entries.add(entry);
        }
    };
    void takeDate(const SeenEntry& seen, Number visit);
    [[nodiscard]] Visit& visitAt(Number number);
    void addItem(Rule rule, Number visit, Found& found, Outcome& outcome) const;
    void finishLag(Outcome& outcome) const;

    RuleContext& m_context;
    Asked m_asked;
    std::vector<Visit> m_visits; ///< by number of the visit
    std::vector<First> m_firsts; ///< by number of the form
};

VisitDays::Visit& VisitDays::visitAt(Number number) {
    if (number >= m_visits.size())
        m_visits.resize(number + 1);
    return m_visits[number];
}

void VisitDays::takeDate(const SeenEntry& seen, Number visit) {
    const auto& entry = seen.row.entry;
    const auto found = m_context.study.visitDates.find(entry.place.event);
    if (found != m_context.study.visitDates.end() && found->second == entry.place.item)
        visitAt(visit).day = entry.value ? dayOf(*entry.value).value_or(kNoDay) : kNoDay;
}

void VisitDays::take(const SeenEntry& seen) {
    const auto& entry = seen.row.entry;
    if (entry.act == "event.schedule") {
        const auto* date = entry.data.find("date");
        if (date && date->asString())
            visitAt(m_context.places.visitOf(entry.place)).planned = dayOf(*date->asString()).value_or(kNoDay);
        return;
    }
    if (!seen.isValue)
        return;
    takeDate(seen, m_context.places.form(seen.form).visit);
    if (seen.form >= m_firsts.size())
        m_firsts.resize(seen.form + 1);
    First& first = m_firsts[seen.form];
    if (first.day == kNoDay)
        first = {seen.at.day, seen.person, {seen.row.seal, seen.row.entryIndex, seen.row.id}, seen.judged};
}

void VisitDays::addItem(Rule rule, Number visit, Found& found, Outcome& outcome) const {
    if (found.forms == 0)
        return;
    ReviewItem item;
    item.rule = rule;
    item.place = m_context.places.visitPlace(visit);
    item.facts = {{"visitDay", dayText(m_visits[visit].known())},
                  {"dayFrom", m_visits[visit].day != kNoDay ? "form" : "plan"},
                  {"forms", found.forms},
                  {"days", std::int64_t{found.worst}}};
    item.entries = std::move(found.entries);
    outcome.items.push_back(std::move(item));
}

void VisitDays::finish(Outcome& outcome) {
    std::vector<Found> late(m_visits.size()), before(m_visits.size());
    std::uint64_t judged = 0;
    for (Number form = 0; form < m_firsts.size(); ++form) {
        const First& first = m_firsts[form];
        const Number visit = m_context.places.form(form).visit;
        if (first.day == kNoDay || !first.judged || visit >= m_visits.size() || m_visits[visit].known() == kNoDay)
            continue;
        ++judged;
        const int days = first.day - m_visits[visit].known();
        if (days > m_context.parameters.lateDays)
            late[visit].add(days, first.entry);
        if (days < 0 && m_visits[visit].day != kNoDay) // a plan may change, so being early to it says nothing
            before[visit].add(-days, first.entry);
    }
    for (Number visit = 0; visit < m_visits.size(); ++visit) {
        if (m_asked.late)
            addItem(Rule::LateEntry, visit, late[visit], outcome);
        if (m_asked.before)
            addItem(Rule::BeforeVisit, visit, before[visit], outcome);
    }
    if (m_asked.late)
        outcome.rules.push_back({Rule::LateEntry, judged, 0});
    if (m_asked.before)
        outcome.rules.push_back({Rule::BeforeVisit, judged, 0});
    if (m_asked.lag)
        finishLag(outcome);
}

void VisitDays::finishLag(Outcome& outcome) const {
    struct Lags {
        std::vector<int> days;
        EntryRefs entries; ///< of the forms above the usual lag that is allowed
    };
    std::vector<Lags> persons(m_context.persons.size());
    for (Number form = 0; form < m_firsts.size(); ++form) {
        const First& first = m_firsts[form];
        const Number visit = m_context.places.form(form).visit;
        if (first.day == kNoDay || !first.judged || visit >= m_visits.size() || m_visits[visit].known() == kNoDay)
            continue;
        const int days = first.day - m_visits[visit].known();
        persons[first.person].days.push_back(days);
        if (days > m_context.parameters.lagDays)
            persons[first.person].entries.add(first.entry);
    }
    std::uint64_t judged = 0;
    for (Number number = 0; number < persons.size(); ++number) {
        auto& days = persons[number].days;
        if (days.size() < static_cast<std::size_t>(m_context.parameters.lagForms))
            continue;
        ++judged;
        std::sort(days.begin(), days.end());
        const int median = days[(days.size() - 1) / 2];
        if (median <= m_context.parameters.lagDays)
            continue;
        ReviewItem item;
        item.rule = Rule::LongLag;
        item.person = m_context.persons.text(number);
        item.facts = {{"forms", static_cast<std::int64_t>(days.size())},
                      {"medianDays", std::int64_t{median}},
                      {"ninetiethDays", std::int64_t{days[(days.size() - 1) * 9 / 10]}}};
        item.entries = std::move(persons[number].entries);
        outcome.items.push_back(std::move(item));
    }
    outcome.rules.push_back({Rule::LongLag, judged, 0});
}

} // namespace

RulePtr makeVisitDays(RuleContext& context, bool late, bool before, bool lag) {
    return std::make_unique<VisitDays>(context, Asked{late, before, lag});
}

} // namespace caseseal::review
