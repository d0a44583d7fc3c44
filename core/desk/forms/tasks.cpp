// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tasks.h"

#include "desk/form_work.h"
#include "desk/medicines.h"
#include "desk/queries.h"
#include "doors.h"

#include "study/visit_schedule.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

constexpr int kOverdueDays = 7, kSoonDays = 30;

class TrialTasks final : public Tasks {
public:
    TrialTasks(Workbench& bench, FormWork& forms, Queries& queries, Medicines& medicines)
        : m_bench(bench), m_forms(forms), m_queries(queries), m_medicines(medicines) {}
    Result<TaskList> list(std::size_t limitOfEachKind) override;

private:
    using ByKind = std::map<TaskKind, std::vector<Task>>;
    [[nodiscard]] Result<void> addVisits(ByKind& tasks);
    [[nodiscard]] Result<void> addForms(ByKind& tasks);
    [[nodiscard]] Result<void> addQueries(ByKind& tasks);
    [[nodiscard]] Result<void> addChecks(ByKind& tasks);
    [[nodiscard]] Result<void> addConsents(ByKind& tasks);
    [[nodiscard]] Result<void> addKits(ByKind& tasks);
    [[nodiscard]] bool isForMe(const std::string& assigned) const;

    Workbench& m_bench;
    FormWork& m_forms;
    Queries& m_queries;
    Medicines& m_medicines;
};

Result<void> TrialTasks::addVisits(ByKind& tasks) {
    if (!m_bench.mayDo("item.set"))
        return {};
    TRY(const auto visits, m_forms.visits());
    for (const auto& visit : visits) {
        const bool overdue = visit.status == study::VisitStatus::Overdue;
        if (!overdue && visit.status != study::VisitStatus::Due)
            continue;
        const TaskKind kind = overdue ? TaskKind::OverdueVisit : TaskKind::DueVisit;
        tasks[kind].push_back({kind,
                               {visit.subject, visit.event, visit.eventRepeat, {}, {}, {}, {}, {}},
                               0,
                               visit.window->latest,
                               visit.daysOverdue});
    }
    return {};
}

Result<void> TrialTasks::addForms(ByKind& tasks) {
    const bool enters = m_bench.mayDo("form.complete");
    const bool verifies = m_bench.mayDo("form.verify");
    const bool signs = m_bench.mayDo("form.sign");
    const bool unlocks = m_bench.mayDo("form.unlock");
    TRY(const auto states, m_bench.trial->projection().formStates());
    for (const auto& state : states) {
        const auto add = [&](TaskKind kind) { tasks[kind].push_back({kind, placeOf(state.place), 0, {}, 0}); };
        if (enters && !state.complete && state.values > 0)
            add(TaskKind::CompleteForm);
        if (verifies && state.complete && !state.locked && state.toVerify > 0)
            add(TaskKind::Verify);
        if (signs && state.complete && !state.locked && !state.isSigned)
            add(TaskKind::Sign);
        if (signs && state.complete && !state.locked && state.isSigned && state.changedAfterSignature)
            add(TaskKind::SignAgain);
        if (unlocks && state.unlockRequested)
            add(TaskKind::DecideUnlock);
    }
    return {};
}

bool TrialTasks::isForMe(const std::string& assigned) const {
    const auto& me = m_bench.sealer.author();
    return assigned.empty() || assigned == me.id ||
           std::find(me.roles.begin(), me.roles.end(), assigned) != me.roles.end();
}

Result<void> TrialTasks::addQueries(ByKind& tasks) {
    const bool answers = m_bench.mayDo("query.answer");
    const bool closes = m_bench.mayDo("query.close");
    if (!answers && !closes)
        return {};
    TRY(const auto queries, m_queries.list({{}, {}, {}, {}, {"open", "answered"}, false}));
    for (const auto& query : queries) {
        const auto& row = query.row;
        if (answers && row.status == "open" && isForMe(row.assigned))
            tasks[TaskKind::AnswerQuery].push_back({TaskKind::AnswerQuery, row.place, row.number, {}, query.daysOpen});
        if (closes && row.status == "answered")
            tasks[TaskKind::ReviewAnswer].push_back(
                {TaskKind::ReviewAnswer, row.place, row.number, {}, query.daysOpen});
    }
    return {};
}

Result<void> TrialTasks::addChecks(ByKind& tasks) {
    if (!m_bench.mayDo("query.open"))
        return {};
    TRY(const auto kept, m_bench.trial->projection().keptChecks());
    for (const auto& check : kept)
        tasks[TaskKind::KeptCheck].push_back({TaskKind::KeptCheck, check.place, 0, {}, 0});
    return {};
}

Result<void> TrialTasks::addConsents(ByKind& tasks) {
    if (!m_bench.mayDo("consent.grant"))
        return {};
    TRY(const auto* book, m_bench.consents.book());
    const auto now = m_bench.ports.clock->now();
    for (const auto& due : book->renewals())
        tasks[TaskKind::RenewConsent].push_back(
            {TaskKind::RenewConsent,
             {due.subject, {}, {}, {}, {}, {}, {}, {}},
             0,
             {},
             static_cast<int>(
                 std::max<std::int64_t>(0, (now.msSinceEpoch - due.since.msSinceEpoch) / base::kMsPerDay))});
    return {};
}

/// One for each lot.
Result<void> TrialTasks::addKits(ByKind& tasks) {
    TRY(const auto* record, m_medicines.record());
    const auto now = m_bench.ports.clock->now();
    const auto today = localDay(now, m_bench.ports.clock->zoneMinutes(now));
    const auto place = m_medicines.ownPlace();
    const auto add = [&](TaskKind kind, const product::Kit& kit, const std::string& due) {
        auto& list = tasks[kind];
        const auto same = std::find_if(list.begin(), list.end(), [&](const Task& each) { return each.lot == kit.lot; });
        if (same != list.end())
            ++same->kits;
        else
            list.push_back({kind, {}, 0, due, 0, kit.lot, 1});
    };
    if (m_bench.mayDo("product.receive"))
        for (const auto& kit : record->book().overdue(study::addDays(today, -kOverdueDays).value_or(today)))
            if (kit.to == place)
                add(TaskKind::KitsOverdue, kit, kit.since);
    const auto soon = study::addDays(today, kSoonDays).value_or(today);
    for (const auto& kit : record->book().onHand(place)) {
        const bool isUsable = product::nextKitState(kit.state, product::KitDeed::Quarantine).has_value();
        if (m_bench.mayDo("product.release") && kit.state == product::KitState::Quarantined)
            add(TaskKind::KitsStopped, kit, {});
        if (m_bench.mayDo("product.quarantine") && isUsable && kit.expiry <= soon)
            add(TaskKind::KitsExpire, kit, kit.expiry);
    }
    return {};
}

Result<TaskList> TrialTasks::list(std::size_t limitOfEachKind) {
    ByKind tasks;
    TRY_VOID(addVisits(tasks));
    TRY_VOID(addForms(tasks));
    TRY_VOID(addQueries(tasks));
    TRY_VOID(addChecks(tasks));
    TRY_VOID(addConsents(tasks));
    TRY_VOID(addKits(tasks));
    TaskList out;
    for (auto& [kind, list] : tasks) {
        out.totals[kind] = list.size();
        std::stable_sort(list.begin(), list.end(), [](const Task& a, const Task& b) {
            return std::make_tuple(-a.days, a.due) < std::make_tuple(-b.days, b.due);
        });
        const auto end = list.begin() + static_cast<std::ptrdiff_t>(std::min(limitOfEachKind, list.size()));
        std::move(list.begin(), end, std::back_inserter(out.tasks));
    }
    return out;
}

} // namespace

std::unique_ptr<Tasks> makeTasks(Workbench& bench, FormWork& forms, Queries& queries, Medicines& medicines) {
    return std::make_unique<TrialTasks>(bench, forms, queries, medicines);
}

} // namespace caseseal::desk
