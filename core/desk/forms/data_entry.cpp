// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_gate.h"
#include "entry_plan.h"
#include "home.h"
#include "trial_desk.h"

#include "desk/consents.h"

#include <algorithm>

namespace caseseal::desk {

using evidence::Entry;

Result<SealReceipt> TrialDesk::enrol(const std::string& subject) {
    return m_bench.attempt({"subject.enrol", {subject, {}, {}, {}, {}, {}, {}, {}}}, [&]() -> Result<SealReceipt> {
        EntryPlan plan(m_bench.designs, m_bench.trial->projection());
        TRY(auto entry, plan.enrol(subject));
        return m_bench.seal(std::move(entry));
    });
}

Result<std::vector<DraftProblem>> TrialDesk::check(const FormPlace& form, const std::vector<ItemDraft>& drafts) {
    if (const auto why = m_bench.whyLocked("item.set"); !why.empty())
        return base::refused(why);
    TRY_VOID(checkAtHome(m_bench.trial->projection(), "item.set", form.subject));
    EntryPlan plan(m_bench.designs, m_bench.trial->projection());
    TRY(const auto place, plan.resolve(form));
    TRY(auto planned, plan.plan(place, drafts));
    TRY(const auto why, ConsentGate(m_bench).whyNot(place, planned.entries));
    if (!why.empty() && consentException(drafts).empty())
        planned.problems.push_back({{}, {}, {}, Consents::kRule, why});
    return std::move(planned.problems);
}

Result<SealReceipt> TrialDesk::record(const FormPlace& form, const std::vector<ItemDraft>& drafts) {
    return m_bench.attempt({"item.set", placeOf(form)}, [&]() -> Result<SealReceipt> {
        EntryPlan plan(m_bench.designs, m_bench.trial->projection());
        TRY(const auto place, plan.resolve(form));
        TRY(auto planned, plan.plan(place, drafts));
        if (!planned.problems.empty())
            return base::badInput(planned.problems.front().item + ": " + planned.problems.front().what);
        if (planned.entries.empty())
            return SealReceipt{};
        TRY_VOID(ConsentGate(m_bench).pass(place, planned.entries));
        PlannedSeal seal;
        seal.entries = std::move(planned.entries);
        return m_bench.seal(std::move(seal), form.subject);
    });
}

namespace {

using Lines = std::span<const Desk::DataLine>;

/// "Line 7: item I.SYS: …": the line that it came from; a calculated item has none.
std::string lineSentence(Lines lines, const std::string& group, const std::string& groupRepeat, const std::string& item,
                         const std::string& what) {
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const Desk::DataLine& line) {
        return line.draft.group == group && line.draft.item == item &&
               (line.draft.groupRepeat == groupRepeat || line.draft.groupRepeat.empty());
    });
    const auto& line = at == lines.end() ? lines.front() : *at;
    return "Line " + std::to_string(line.line) + ": item " + item + ": " + what;
}

/// The seals of a data file, and the lines that each came from.
class LinePlan {
public:
    LinePlan(EntryPlan& plan, ConsentGate gate, Lines lines) : m_plan(plan), m_gate(gate), m_lines(lines) {}

    [[nodiscard]] bool atEnd() const { return m_next == m_lines.size(); }
    [[nodiscard]] std::size_t next() const { return m_next; }
    /// The lines of one form; the participant's enrolment before them where it is missing.
    [[nodiscard]] Result<void> planForm() {
        const std::size_t first = m_next;
        const auto where = [&](const base::Error& error) {
            return base::Error{error.kind, "Line " + std::to_string(m_lines[first].line) + ": " + error.message};
        };
        const auto place = m_plan.resolve(m_lines[first].form);
        if (!place)
            return where(place.error());
        TRY(const bool enrolled, m_plan.isEnrolled(place->subject));
        if (!enrolled) {
            auto entry = m_plan.enrol(place->subject);
            if (!entry)
                return where(entry.error());
            add({std::move(*entry)}, first);
        }
        auto planned = m_plan.plan(*place, takeDrafts(*place));
        if (!planned)
            return where(planned.error());
        if (!planned->problems.empty()) {
            const auto& problem = planned->problems.front();
            return base::badInput(lineSentence(m_lines.subspan(first, m_next - first), problem.group,
                                               problem.groupRepeat, problem.item, problem.what));
        }
        if (const auto passed = m_gate.pass(*place, planned->entries); !passed)
            return where(passed.error());
        add(std::move(planned->entries), first);
        return {};
    }
    /// Once all lines are planned: what the study does not ask for has its note.
    [[nodiscard]] Result<std::vector<PlannedSeal>> finish(std::vector<std::string>* notes) {
        for (std::size_t i = 0; i < m_seals.size(); ++i) {
            auto& entries = m_seals[i].entries;
            TRY(const auto noted, m_plan.noteNotCollected(entries));
            for (const auto at : noted) {
                const auto& place = entries[at].place;
                if (notes != nullptr)
                    notes->push_back(lineSentence(m_origins[i], place.group, place.groupRepeat, place.item,
                                                  "With the other answers the study does not ask for this; it is kept "
                                                  "with a note."));
            }
        }
        return std::move(m_seals);
    }

private:
    std::vector<ItemDraft> takeDrafts(const FormPlace& place) {
        std::vector<ItemDraft> drafts;
        for (; m_next < m_lines.size(); ++m_next) {
            const auto same = m_plan.resolve(m_lines[m_next].form);
            if (!same || *same != place)
                break;
            drafts.push_back(m_lines[m_next].draft);
        }
        return drafts;
    }
    void add(std::vector<Entry> entries, std::size_t first) {
        if (entries.empty())
            return;
        m_seals.push_back({std::move(entries), {}});
        m_origins.push_back(m_lines.subspan(first, m_next - first));
    }

    EntryPlan& m_plan;
    ConsentGate m_gate;
    Lines m_lines;
    std::size_t m_next = 0;
    std::vector<PlannedSeal> m_seals;
    std::vector<Lines> m_origins;
};

} // namespace

Result<std::vector<PlannedSeal>> TrialDesk::planLines(const std::vector<DataLine>& lines, base::ProgressPort& progress,
                                                      std::vector<std::string>* notes) {
    EntryPlan plan(m_bench.designs, m_bench.trial->projection());
    LinePlan work(plan, ConsentGate(m_bench), lines);
    while (!work.atEnd()) {
        if (progress.cancelRequested())
            return base::cancelled();
        progress.report("lines", work.next(), lines.size());
        TRY_VOID(work.planForm());
    }
    return work.finish(notes);
}

Result<std::uint64_t> TrialDesk::enter(const std::vector<DataLine>& lines, base::ProgressPort& progress,
                                       std::vector<std::string>* notes) {
    return m_bench.attempt({"item.set", {}}, [&]() -> Result<std::uint64_t> {
        TRY(auto seals, planLines(lines, progress, notes));
        if (seals.empty())
            return std::uint64_t{0};
        TRY(const auto receipt, m_bench.seal(std::move(seals), {}));
        return receipt.entries;
    });
}

} // namespace caseseal::desk
