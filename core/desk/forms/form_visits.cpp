// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial_form_work.h"

#include "asked_forms.h"

#include <algorithm>
#include <charconv>

namespace caseseal::desk {

using evidence::Entry;
using evidence::Json;

namespace {

using VisitKey = std::tuple<std::string, std::string, std::string>; // subject, event, eventRepeat

/// What is known of the visits of some participants before the plan is laid over it.
struct VisitFacts {
    std::map<VisitKey, std::uint64_t> started; ///< forms with entries
    std::map<VisitKey, store::EventState> said;
    std::map<VisitKey, std::uint64_t> notAsked; ///< forms that the study's conditions leave out
};

Result<VisitFacts> loadFacts(store::Projection& projection, const std::string& subject) {
    VisitFacts facts;
    TRY(const auto states, subject.empty() ? projection.formStates() : projection.formStates(subject));
    for (const auto& state : states)
        if (state.values > 0)
            ++facts.started[{state.place.subject, state.place.event, state.place.eventRepeat}];
    TRY(auto events, projection.events(subject));
    for (auto& event : events) {
        VisitKey key{event.subject, event.event, event.eventRepeat};
        facts.said.emplace(std::move(key), std::move(event));
    }
    return facts;
}

/// Lays the study's plan over what is known.
class VisitPlan {
public:
    VisitPlan(const study::Study& study, const VisitFacts& facts, const Workbench& bench)
        : m_study(study), m_facts(facts), m_zone(bench.ports.clock->zoneMinutes(bench.ports.clock->now())),
          m_today(localDay(bench.ports.clock->now(), m_zone)) {}

    void add(const store::SubjectRow& subject, std::vector<VisitState>& out) const {
        for (const auto& event : m_study.events) {
            const auto repeats = repeatsOf(subject.subject, event);
            for (const auto& repeat : repeats)
                out.push_back(stateOf(subject, event, repeat));
        }
    }

private:
    /// Of a repeating event only what was begun or planned; any other event stands in the plan once.
    [[nodiscard]] std::vector<std::string> repeatsOf(const std::string& subject, const study::Event& event) const {
        if (!event.repeating)
            return {std::string()};
        std::vector<std::string> repeats;
        const VisitKey first{subject, event.oid, {}};
        const auto collect = [&](const auto& map) {
            for (auto at = map.lower_bound(first);
                 at != map.end() && std::get<0>(at->first) == subject && std::get<1>(at->first) == event.oid; ++at)
                repeats.push_back(std::get<2>(at->first));
        };
        collect(m_facts.started);
        collect(m_facts.said);
        std::sort(repeats.begin(), repeats.end(), [](const std::string& a, const std::string& b) {
            return std::make_pair(a.size(), a) < std::make_pair(b.size(), b); // 2 before 10
        });
        repeats.erase(std::unique(repeats.begin(), repeats.end()), repeats.end());
        return repeats;
    }
    [[nodiscard]] VisitState stateOf(const store::SubjectRow& subject, const study::Event& event,
                                     const std::string& repeat) const {
        VisitState state;
        state.subject = subject.subject;
        state.event = event.oid;
        state.eventRepeat = repeat;
        const VisitKey key{subject.subject, event.oid, repeat};
        const auto started = m_facts.started.find(key);
        state.formsStarted = started == m_facts.started.end() ? 0 : started->second;
        bool skipped = false;
        if (const auto said = m_facts.said.find(key); said != m_facts.said.end()) {
            state.planned = said->second.date;
            state.reason = said->second.reason;
            skipped = said->second.skipped;
        }
        const auto left = m_facts.notAsked.find(key);
        state.asked = left == m_facts.notAsked.end() || left->second < event.forms.size();
        state.window = study::visitWindow(event, localDay(subject.enrolled, m_zone), state.planned);
        state.status = study::visitStatus(state.window, m_today, state.formsStarted > 0, skipped);
        const bool awaited = subject.status == "enrolled" && state.asked; // not of who has left the trial
        if (!awaited && state.formsStarted == 0 && !skipped)
            state.status = study::VisitStatus::Unplanned;
        if (state.status == study::VisitStatus::Overdue)
            state.daysOverdue = study::daysBetween(state.window->latest, m_today).value_or(0);
        return state;
    }

    const study::Study& m_study;
    const VisitFacts& m_facts;
    int m_zone;
    std::string m_today;
};

} // namespace

Result<std::vector<FormPlace>> TrialFormWork::notAsked(const std::string& subject) {
    TRY(const Design* design, m_bench.designs.inForce());
    return formsNotAsked(design->study, design->rules, projection(), subject);
}

Result<std::vector<VisitState>> TrialFormWork::visits(const std::string& subject) {
    TRY(const Design* design, m_bench.designs.inForce());
    TRY(auto facts, loadFacts(projection(), subject));
    TRY(const auto left, notAsked(subject));
    for (const auto& form : left)
        ++facts.notAsked[{form.subject, form.event, form.eventRepeat}];
    const VisitPlan plan(design->study, facts, m_bench);
    std::vector<VisitState> visits;
    if (subject.empty()) {
        TRY(const auto subjects, projection().subjects());
        for (const auto& row : subjects)
            plan.add(row, visits);
        return visits;
    }
    TRY(const auto row, projection().subject(subject));
    if (!row)
        return base::badInput("Participant " + subject + " is not enrolled.");
    plan.add(*row, visits);
    return visits;
}

Result<void> TrialFormWork::checkSubject(const std::string& subject) {
    TRY(const auto row, projection().subject(subject));
    if (!row)
        return base::badInput("Participant " + subject + " is not enrolled.");
    if (row->status != "enrolled")
        return base::refused("Participant " + subject + " is " + row->status + ".");
    return {};
}

Result<std::string> TrialFormWork::nextRepeat(const std::string& subject, const std::string& event) {
    TRY(const Design* design, m_bench.designs.inForce());
    const auto* definition = design->study.event(event);
    if (definition == nullptr)
        return base::badInput("The study has no event " + event + ".");
    if (!definition->repeating)
        return std::string();
    TRY(const auto facts, loadFacts(projection(), subject));
    std::uint64_t highest = 0;
    const auto count = [&](const VisitKey& key) {
        const auto& text = std::get<2>(key);
        std::uint64_t number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        if (std::get<1>(key) == event)
            highest = std::max(highest, number);
    };
    for (const auto& [key, forms] : facts.started)
        count(key);
    for (const auto& [key, said] : facts.said)
        count(key);
    return std::to_string(highest + 1);
}

Result<Entry> TrialFormWork::planVisit(const std::string& act, const std::string& subject, const std::string& event,
                                       const std::string& eventRepeat) {
    TRY_VOID(checkSubject(subject));
    TRY(const Design* design, m_bench.designs.inForce());
    const auto* definition = design->study.event(event);
    if (definition == nullptr)
        return base::badInput("The study has no event " + event + ".");
    if (!definition->repeating && !eventRepeat.empty() && eventRepeat != "1")
        return base::badInput("Event " + event + " does not repeat.");
    Entry entry;
    entry.act = act;
    entry.place.subject = subject;
    entry.place.event = event;
    entry.place.eventRepeat = definition->repeating ? eventRepeat : std::string();
    if (definition->repeating && eventRepeat.empty()) {
        TRY(entry.place.eventRepeat, nextRepeat(subject, event));
    }
    return entry;
}

Result<SealReceipt> TrialFormWork::schedule(const std::string& subject, const std::string& event,
                                            const std::string& eventRepeat, const std::string& date,
                                            const std::string& reason) {
    return m_bench.attempt({"event.schedule", {subject, event, {}, {}, {}, {}, {}, {}}}, [&]() -> Result<SealReceipt> {
        if (!study::addDays(date, 0))
            return base::badInput("\"" + date + "\" is no date. Write it as 2026-11-22.");
        TRY(auto entry, planVisit("event.schedule", subject, event, eventRepeat));
        entry.reason = reason;
        entry.data = Json::Object{{"date", date}};
        return m_bench.seal(std::move(entry));
    });
}

Result<SealReceipt> TrialFormWork::skip(const std::string& subject, const std::string& event,
                                        const std::string& eventRepeat, const std::string& reason) {
    return m_bench.attempt({"event.skip", {subject, event, {}, {}, {}, {}, {}, {}}}, [&]() -> Result<SealReceipt> {
        if (reason.empty())
            return base::badInput("Skipping a visit needs a reason.");
        TRY(auto entry, planVisit("event.skip", subject, event, eventRepeat));
        TRY(const auto now, visits(subject));
        const auto at = std::find_if(now.begin(), now.end(), [&](const VisitState& visit) {
            return visit.event == event && visit.eventRepeat == entry.place.eventRepeat;
        });
        if (at != now.end() && at->formsStarted > 0)
            return base::refused("In visit " + event + " of " + subject + " data stand already; it cannot be skipped.");
        if (at != now.end() && at->status == study::VisitStatus::Skipped)
            return base::refused("Visit " + event + " of " + subject + " is skipped already.");
        entry.reason = reason;
        const bool known = at != now.end() && at->window;
        entry.data =
            Json::Object{{"date", known ? at->window->target
                                        : localDay(m_bench.ports.clock->now(),
                                                   m_bench.ports.clock->zoneMinutes(m_bench.ports.clock->now()))}};
        return m_bench.seal(std::move(entry));
    });
}

Result<SealReceipt> TrialFormWork::withdraw(const std::string& subject, const std::string& reason) {
    return m_bench.attempt({"subject.withdraw", {subject, {}, {}, {}, {}, {}, {}, {}}}, [&]() -> Result<SealReceipt> {
        if (reason.empty())
            return base::badInput("A withdrawal needs a reason.");
        TRY_VOID(checkSubject(subject));
        Entry entry;
        entry.act = "subject.withdraw";
        entry.place.subject = subject;
        entry.reason = reason;
        return m_bench.seal(std::move(entry));
    });
}

} // namespace caseseal::desk
