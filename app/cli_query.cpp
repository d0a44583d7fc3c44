// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about values: query.
#include "cli_desk.h"
#include "cli_table.h"

#include "desk/queries.h"

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;

namespace {

Json placeJson(const store::ItemPlace& place) {
    return {{"subject", place.subject},
            {"event", place.event},
            {"eventRepeat", place.eventRepeat},
            {"form", place.form},
            {"item", place.item}};
}

Result<int> listQueries(desk::Desk& desk, const Arguments& arguments) {
    const WorkArguments& work = arguments.work;
    desk::QueryFilter filter{work.subject, work.event, work.form, work.item, {}, false};
    if (!work.status.empty())
        filter.statuses = {work.status};
    TRY(const auto queries, desk.queries().list(filter));
    Json list = Json::array();
    for (const auto& query : queries) {
        Json row = {{"query", query.row.number}, {"status", query.row.status}, {"days", query.daysOpen}};
        row.update(placeJson(query.row.place));
        row.update({{"assigned", query.row.assigned},
                    {"openedBy", query.row.openedBy},
                    {"rule", query.row.rule},
                    {"reopened", query.row.reopened},
                    {"text", query.row.text}});
        list.push_back(std::move(row));
    }
    printList(list, arguments.json);
    return int{kDone};
}

Result<int> showThread(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto turns, desk.queries().thread(arguments.work.number));
    Json list = Json::array();
    for (const auto& turn : turns)
        list.push_back({{"act", turn.act},
                        {"time", base::encodeTime(turn.time)},
                        {"author", turn.author},
                        {"role", turn.role},
                        {"assigned", turn.assigned},
                        {"seal", turn.seal},
                        {"text", turn.text}});
    printList(list, arguments.json);
    return int{kDone};
}

Result<int> listKeptChecks(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto kept, desk.projection().keptChecks(arguments.work.subject));
    Json list = Json::array();
    for (const auto& check : kept)
        for (const auto& fired : check.checks) {
            Json row = placeJson(check.place);
            row.update({{"value", check.value.value_or("")},
                        {"seal", check.seal},
                        {"rule", fired.rule},
                        {"message", fired.message},
                        {"answer", fired.answer}});
            list.push_back(std::move(row));
        }
    printList(list, arguments.json);
    return int{kDone};
}

Result<desk::SealReceipt> actOnQuery(desk::Desk& desk, const WorkArguments& work) {
    if (work.action == "open")
        return desk.queries().open({{work.subject, work.event, work.eventRepeat, work.form, work.formRepeat, work.group,
                                     work.groupRepeat, work.item},
                                    work.text,
                                    work.assigned,
                                    work.rule,
                                    work.aboutSeal,
                                    work.aboutEntry});
    if (work.action == "answer")
        return desk.queries().answer(work.number, work.text, work.assigned);
    if (work.action == "close")
        return desk.queries().close(work.number, work.text);
    return desk.queries().reopen(work.number, work.text, work.assigned);
}

bool reads(const std::string& action) { return action == "list" || action == "thread" || action == "checks"; }

/// What a command needs before a password is worth reading.
Result<void> checkQuery(const WorkArguments& work) {
    const bool numbered = !reads(work.action) && work.action != "open";
    if ((numbered || work.action == "thread") && work.number == 0)
        return base::badInput("query " + work.action + " needs --number.");
    if (work.action == "open" && work.subject.empty())
        return base::badInput("query open needs --subject.");
    if (!work.status.empty() && work.status != "open" && work.status != "answered" && work.status != "closed")
        return base::badInput("--status: open, answered or closed.");
    return {};
}

} // namespace

Result<int> runQuery(const Arguments& arguments) {
    const WorkArguments& work = arguments.work;
    TRY_VOID(checkQuery(work));
    if (!reads(work.action)) {
        TRY(const auto desk, beginSession(openDesk(arguments)));
        TRY(const auto receipt, actOnQuery(*desk, work));
        printSeal(receipt);
        return int{kDone};
    }
    TRY(const auto desk, openDesk(arguments));
    if (work.action == "thread")
        return showThread(*desk, arguments);
    return work.action == "checks" ? listKeptChecks(*desk, arguments) : listQueries(*desk, arguments);
}

} // namespace caseseal::app
