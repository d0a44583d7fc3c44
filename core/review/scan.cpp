// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/scan.h"

#include "rule_port.h"

#include <algorithm>

namespace caseseal::review {

bool Wanted::has(Rule rule) const {
    return rules.empty() || std::find(rules.begin(), rules.end(), rule) != rules.end();
}

struct Scan::Parts {
    Wanted wanted;
    RuleContext context;
    std::vector<RulePtr> rules;
    std::string lastAuthor;
    Number lastPerson = 0;

    void makeRules();
    [[nodiscard]] Number personOf(const std::string& author) {
        if (author != lastAuthor || context.persons.size() == 0) {
            lastAuthor = author;
            lastPerson = context.persons.numberOf(author);
        }
        return lastPerson;
    }
};

void Scan::Parts::makeRules() {
    rules.push_back(makeWorkHours(context));
    const auto add = [this](Rule rule, RulePtr (*make)(RuleContext&)) {
        if (wanted.has(rule))
            rules.push_back(make(context));
    };
    add(Rule::OffHours, makeOffHours);
    add(Rule::Burst, makeBurst);
    const bool late = wanted.has(Rule::LateEntry), before = wanted.has(Rule::BeforeVisit),
               lag = wanted.has(Rule::LongLag);
    if (late || before || lag)
        rules.push_back(makeVisitDays(context, late, before, lag));
    add(Rule::LastDigit, makeLastDigit);
    add(Rule::RepeatedValues, makeRepeatedValues);
    add(Rule::ChangedInQuery, makeChangedInQuery);
    add(Rule::ChangedBeforeLock, makeChangedBeforeLock);
    add(Rule::ManyChanges, makeManyChanges);
}

Scan::Scan(Wanted wanted, StudyFacts study) : m_parts(std::make_unique<Parts>()) {
    m_parts->context.parameters = wanted.parameters;
    m_parts->context.study = std::move(study);
    m_parts->wanted = std::move(wanted);
    m_parts->makeRules();
}
Scan::~Scan() = default;
Scan::Scan(Scan&&) noexcept = default;
Scan& Scan::operator=(Scan&&) noexcept = default;

namespace {

bool startsWith(std::string_view act, std::string_view start) { return act.substr(0, start.size()) == start; }

bool isOnData(std::string_view act) {
    return startsWith(act, "item.") || startsWith(act, "form.") || startsWith(act, "query.") ||
           startsWith(act, "event.") || startsWith(act, "subject.");
}

} // namespace

void Scan::take(const store::TrailRow& row) {
    Parts& m = *m_parts;
    const auto& entry = row.entry;
    if (row.erased || !isOnData(entry.act))
        return;
    SeenEntry seen{row, LocalTime::of(row.time, row.zoneMinutes)};
    seen.person = m.personOf(row.author);
    seen.byHand = entry.source.empty() || entry.source == "typed";
    seen.onData = seen.byHand;
    const bool derived = entry.source == "derived";
    seen.isChange = entry.act == "item.change" && !derived;
    seen.isValue = seen.isChange || (entry.act == "item.set" && !derived);
    seen.ofForm = startsWith(entry.act, "form.");
    seen.judged = (!m.wanted.from || row.time >= *m.wanted.from) && (!m.wanted.until || row.time < *m.wanted.until);
    if (seen.isValue || seen.ofForm)
        seen.form = m.context.places.formOf(entry.place);
    for (const auto& rule : m.rules)
        rule->take(seen);
}

Outcome Scan::finish() {
    Outcome out;
    for (const auto& rule : m_parts->rules)
        rule->finish(out);
    std::sort(out.rules.begin(), out.rules.end(), [](const auto& a, const auto& b) { return a.rule < b.rule; });
    for (auto& run : out.rules)
        run.items = static_cast<std::uint64_t>(
            std::count_if(out.items.begin(), out.items.end(), [&](const auto& item) { return item.rule == run.rule; }));
    std::sort(out.items.begin(), out.items.end(), [](const ReviewItem& a, const ReviewItem& b) {
        return std::tie(a.rule, a.place, a.person, a.period) < std::tie(b.rule, b.place, b.person, b.period);
    });
    return out;
}

} // namespace caseseal::review
