// SPDX-License-Identifier: GPL-3.0-or-later
// Values of several forms, faster than anybody types.
#include "rule_port.h"

#include <algorithm>

namespace caseseal::review {

namespace {

/// Save after save of one person: a run goes on while each save brings more values than the time since the save before
/// allows. The values of the first save may have been typed at any time before, so they do not count.
class Burst final : public RulePort {
public:
    explicit Burst(RuleContext& context) : m_context(context) {}
    void take(const SeenEntry& seen) override;
    void finish(Outcome& outcome) override;

private:
    struct Save {
        std::uint64_t seal = 0;
        std::int64_t timeMs = 0;
        std::int64_t values = 0;
        Number form = 0;
        EntryRef first;
        bool judged = false;
    };
    struct Run {
        std::int64_t values = 0, saves = 0, startMs = 0, endMs = 0;
        std::unordered_set<Number> forms;
        EntryRefs entries; ///< the first of each save
        bool judged = false;
    };
    struct Person {
        std::optional<Save> open; ///< still growing
        Run run;
    };
    void settle(Person& person, Number number);
    static void join(Run& run, const Save& save);
    void close(Run& run, Number number);

    RuleContext& m_context;
    std::vector<Person> m_persons;
    std::vector<ReviewItem> m_items;
    std::uint64_t m_saves = 0;
};

void Burst::take(const SeenEntry& seen) {
    if (!seen.isValue || !seen.byHand)
        return;
    if (seen.person >= m_persons.size())
        m_persons.resize(seen.person + 1);
    Person& person = m_persons[seen.person];
    if (person.open && person.open->seal != seen.row.seal)
        settle(person, seen.person);
    if (!person.open)
        person.open = Save{
            seen.row.seal, seen.row.time.msSinceEpoch, 0, seen.form, {seen.row.seal, seen.row.entryIndex, seen.row.id},
            seen.judged};
    ++person.open->values;
}

void Burst::join(Run& run, const Save& save) {
    if (run.saves++ == 0)
        run.startMs = save.timeMs;
    run.endMs = save.timeMs;
    run.judged = run.judged || save.judged;
    run.entries.add(save.first);
    run.forms.insert(save.form);
}

/// A save is over: it goes on with the run, or ends it and begins the next.
void Burst::settle(Person& person, Number number) {
    const Save save = *person.open;
    person.open.reset();
    ++m_saves;
    Run& run = person.run;
    const std::int64_t passedMs = std::max<std::int64_t>(0, save.timeMs - run.endMs);
    const bool fast =
        run.saves > 0 && save.values * 60'000 > passedMs * std::int64_t{m_context.parameters.burstPerMinute};
    if (fast) {
        run.values += save.values;
    } else {
        close(run, number);
        run = {};
    }
    join(run, save);
}

void Burst::close(Run& run, Number number) {
    const auto& p = m_context.parameters;
    if (!run.judged || run.values < p.burstValues || run.forms.size() < static_cast<std::size_t>(p.burstForms))
        return;
    const std::int64_t tookMs = run.endMs - run.startMs;
    ReviewItem item;
    item.rule = Rule::Burst;
    item.person = m_context.persons.text(number);
    item.period = "seal " + std::to_string(run.entries.firstSeal());
    item.facts = {{"values", run.values},
                  {"saves", run.saves},
                  {"forms", static_cast<std::int64_t>(run.forms.size())},
                  {"seconds", tookMs / 1000},
                  {"perMinute", run.values * 60'000 / std::max<std::int64_t>(1'000, tookMs)}};
    item.entries = std::move(run.entries);
    m_items.push_back(std::move(item));
}

void Burst::finish(Outcome& outcome) {
    for (Number number = 0; number < m_persons.size(); ++number) {
        Person& person = m_persons[number];
        if (person.open)
            settle(person, number);
        close(person.run, number);
    }
    std::move(m_items.begin(), m_items.end(), std::back_inserter(outcome.items));
    outcome.rules.push_back({Rule::Burst, m_saves, 0});
}

} // namespace

RulePtr makeBurst(RuleContext& context) { return std::make_unique<Burst>(context); }

} // namespace caseseal::review
