// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_plan.h"
#include "trial_desk.h"

#include <algorithm>

namespace caseseal::desk {

Result<SealReceipt> TrialDesk::enrol(const std::string& subject) {
    return m_bench.attempt({"subject.enrol", {subject, {}, {}, {}, {}, {}, {}, {}}}, [&]() -> Result<SealReceipt> {
        EntryPlan plan(m_bench.designs, m_bench.trial->projection());
        TRY(auto entry, plan.enrol(subject));
        return m_bench.seal(std::move(entry));
    });
}

Result<std::vector<DraftProblem>> TrialDesk::check(const FormPlace& form, const std::vector<ItemDraft>& drafts) {
    EntryPlan plan(m_bench.designs, m_bench.trial->projection());
    TRY(const auto place, plan.resolve(form));
    TRY(auto planned, plan.plan(place, drafts));
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
        PlannedSeal seal;
        seal.entries = std::move(planned.entries);
        return m_bench.seal(std::move(seal), form.subject);
    });
}

namespace {

/// The problem with the number of the line that it came from; a calculated item has none.
base::Error lineProblem(std::span<const Desk::DataLine> lines, const DraftProblem& problem) {
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const Desk::DataLine& line) {
        return line.draft.group == problem.group && line.draft.item == problem.item &&
               (line.draft.groupRepeat == problem.groupRepeat || line.draft.groupRepeat.empty());
    });
    const auto& line = at == lines.end() ? lines.front() : *at;
    return base::badInput("Line " + std::to_string(line.line) + ": item " + problem.item + ": " + problem.what);
}

} // namespace

Result<std::vector<PlannedSeal>> TrialDesk::planLines(const std::vector<DataLine>& lines,
                                                      base::ProgressPort& progress) {
    EntryPlan plan(m_bench.designs, m_bench.trial->projection());
    std::vector<PlannedSeal> seals;
    for (std::size_t i = 0; i < lines.size();) {
        if (progress.cancelRequested())
            return base::cancelled();
        progress.report("lines", i, lines.size());
        const std::string where = "Line " + std::to_string(lines[i].line) + ": ";
        const auto place = plan.resolve(lines[i].form);
        if (!place)
            return base::badInput(where + place.error().message);
        TRY(const bool enrolled, plan.isEnrolled(place->subject));
        if (!enrolled) {
            const auto entry = plan.enrol(place->subject);
            if (!entry)
                return base::badInput(where + entry.error().message);
            seals.push_back({{*entry}, {}});
        }
        std::vector<ItemDraft> drafts;
        const std::size_t first = i;
        for (; i < lines.size(); ++i) {
            const auto same = plan.resolve(lines[i].form);
            if (!same || *same != *place)
                break;
            drafts.push_back(lines[i].draft);
        }
        auto planned = plan.plan(*place, drafts);
        if (!planned)
            return base::Error{planned.error().kind, where + planned.error().message};
        if (!planned->problems.empty())
            return lineProblem(std::span(lines).subspan(first, i - first), planned->problems.front());
        if (!planned->entries.empty())
            seals.push_back({std::move(planned->entries), {}});
    }
    return seals;
}

Result<std::uint64_t> TrialDesk::enter(const std::vector<DataLine>& lines, base::ProgressPort& progress) {
    return m_bench.attempt({"item.set", {}}, [&]() -> Result<std::uint64_t> {
        TRY(auto seals, planLines(lines, progress));
        if (seals.empty())
            return std::uint64_t{0};
        TRY(const auto receipt, m_bench.seal(std::move(seals), {}));
        return receipt.entries;
    });
}

} // namespace caseseal::desk
