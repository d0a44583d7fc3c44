// SPDX-License-Identifier: GPL-3.0-or-later
// Visits and what waits: visit, tasks.
#include "cli_desk.h"
#include "cli_table.h"

#include "desk/form_work.h"
#include "desk/tasks.h"

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;

namespace {

const char* nameOf(study::VisitStatus status) {
    switch (status) {
    case study::VisitStatus::Unplanned:
        return "unplanned";
    case study::VisitStatus::Upcoming:
        return "upcoming";
    case study::VisitStatus::Due:
        return "due";
    case study::VisitStatus::Overdue:
        return "overdue";
    case study::VisitStatus::Started:
        return "started";
    case study::VisitStatus::Skipped:
        break;
    }
    return "skipped";
}

const char* nameOf(desk::TaskKind kind) {
    switch (kind) {
    case desk::TaskKind::OverdueVisit:
        return "overdue-visit";
    case desk::TaskKind::DueVisit:
        return "due-visit";
    case desk::TaskKind::CompleteForm:
        return "complete-form";
    case desk::TaskKind::AnswerQuery:
        return "answer-query";
    case desk::TaskKind::ReviewAnswer:
        return "review-answer";
    case desk::TaskKind::KeptCheck:
        return "kept-check";
    case desk::TaskKind::Verify:
        return "verify";
    case desk::TaskKind::Sign:
        return "sign";
    case desk::TaskKind::SignAgain:
        return "sign-again";
    case desk::TaskKind::RenewConsent:
        return "renew-consent";
    case desk::TaskKind::KitsOverdue:
        return "kits-overdue";
    case desk::TaskKind::KitsStopped:
        return "kits-in-quarantine";
    case desk::TaskKind::KitsExpire:
        return "kits-expire";
    case desk::TaskKind::DecideUnlock:
        break;
    }
    return "decide-unlock";
}

Result<int> listVisits(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto visits, desk.forms().visits(arguments.work.subject));
    Json list = Json::array();
    for (const auto& visit : visits) {
        const auto window = visit.window.value_or(study::VisitWindow{});
        list.push_back({{"subject", visit.subject},
                        {"event", visit.event},
                        {"eventRepeat", visit.eventRepeat},
                        {"status", nameOf(visit.status)},
                        {"asked", visit.asked},
                        {"earliest", window.earliest},
                        {"target", window.target},
                        {"latest", window.latest},
                        {"planned", visit.planned},
                        {"forms", visit.formsStarted},
                        {"daysOverdue", visit.daysOverdue},
                        {"reason", visit.reason}});
    }
    printList(list, arguments.json);
    return int{kDone};
}

Result<desk::SealReceipt> actOnVisit(desk::Desk& desk, const WorkArguments& work) {
    if (work.action == "schedule")
        return desk.forms().schedule(work.subject, work.event, work.eventRepeat, work.date, work.reason);
    if (work.action == "skip")
        return desk.forms().skip(work.subject, work.event, work.eventRepeat, work.reason);
    return desk.forms().withdraw(work.subject, work.reason);
}

} // namespace

Result<int> runVisit(const Arguments& arguments) {
    const WorkArguments& work = arguments.work;
    if (work.action == "list") {
        TRY(const auto desk, openDesk(arguments));
        return listVisits(*desk, arguments);
    }
    if (work.subject.empty())
        return base::badInput("visit " + work.action + " needs --subject.");
    if (work.action != "withdraw" && work.event.empty())
        return base::badInput("visit " + work.action + " needs --event.");
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto receipt, actOnVisit(*desk, work));
    printSeal(receipt);
    return int{kDone};
}

Result<int> runTasks(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto tasks, desk->tasks().list());
    Json list = Json::array();
    for (const auto& task : tasks.tasks)
        list.push_back({{"task", nameOf(task.kind)},
                        {"subject", task.place.subject},
                        {"event", task.place.event},
                        {"eventRepeat", task.place.eventRepeat},
                        {"form", task.place.form},
                        {"item", task.place.item},
                        {"query", task.query},
                        {"lot", task.lot},
                        {"kits", task.kits},
                        {"due", task.due},
                        {"days", task.days}});
    printList(list, arguments.json);
    return int{kDone};
}

} // namespace caseseal::app
