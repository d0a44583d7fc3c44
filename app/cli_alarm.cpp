// SPDX-License-Identifier: GPL-3.0-or-later
// What contradicts the ledger's promise: alarm list, evidence, settle.
#include "cli_desk.h"

#include "base/file.h"
#include "desk/alarms.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace caseseal::app {

using base::Result;
using desk::Alarm;

namespace {

std::string idOf(const Alarm& alarm) { return base::encodeHex(alarm.mark).substr(0, 16); }

/// The one whose mark begins so; the only one there is where none is named.
Result<const Alarm*> chosen(const std::vector<Alarm>& alarms, const std::string& id) {
    const Alarm* found = nullptr;
    for (const auto& alarm : alarms) {
        if (!base::encodeHex(alarm.mark).starts_with(id))
            continue;
        if (found != nullptr)
            return base::badInput("There are several alarms: name one with --alarm, as `alarm list` shows it.");
        found = &alarm;
    }
    if (found == nullptr)
        return base::badInput(alarms.empty() ? "There is no alarm in this trial." : "There is no alarm " + id + ".");
    return found;
}

nlohmann::json jsonOf(const Alarm& alarm) {
    nlohmann::json out{{"id", idOf(alarm)},        {"kind", nameOf(alarm.kind)},
                       {"way", nameOf(alarm.way)}, {"found", base::encodeTime(alarm.found)},
                       {"what", alarm.what},       {"sha256", base::encodeHex(alarm.evidenceHash)},
                       {"settled", nullptr}};
    if (const auto& said = alarm.settled)
        out["settled"] = {{"by", said->by},
                          {"seal", said->seal},
                          {"time", base::encodeTime(said->time)},
                          {"disposition", nameOf(said->disposition)},
                          {"reason", said->reason}};
    return out;
}

int list(const std::vector<Alarm>& alarms, bool asJson) {
    bool rings = false;
    auto json = nlohmann::json::array();
    for (const auto& alarm : alarms) {
        rings = rings || !alarm.settled;
        json.push_back(jsonOf(alarm));
        if (asJson)
            continue;
        std::cout << idOf(alarm) << "  " << nameOf(alarm.kind) << ", found " << base::encodeTime(alarm.found) << " ("
                  << nameOf(alarm.way) << ")\n  " << alarm.what << "\n  "
                  << (alarm.settled
                          ? "Settled in seal " + std::to_string(alarm.settled->seal) + " by " + alarm.settled->by +
                                ", " + std::string(nameOf(alarm.settled->disposition)) + ": " + alarm.settled->reason
                          : std::string("NOT SETTLED"))
                  << "\n";
    }
    if (asJson)
        std::cout << json.dump(2) << "\n";
    else if (alarms.empty())
        std::cout << "No alarm.\n";
    return rings ? kFindings : kDone;
}

} // namespace

Result<int> runAlarm(const Arguments& arguments) {
    if (arguments.work.action == "settle") {
        const auto disposition = desk::alarmDispositionFromName(arguments.review.disposition);
        if (!disposition)
            return base::badInput("Say what became of it: --disposition explained, reported or restored.");
        TRY(const auto desk, beginSession(openDesk(arguments)));
        TRY(const auto* alarm, chosen(desk->alarms().list(), arguments.id));
        TRY(const auto receipt, desk->alarms().settle(alarm->mark, *disposition, arguments.reason));
        printSeal(receipt);
        return int{kDone};
    }
    TRY(const auto desk, openDesk(arguments));
    const auto& alarms = desk->alarms().list();
    if (arguments.work.action == "list")
        return list(alarms, arguments.json);
    if (arguments.output.empty())
        return base::badInput("Name the file to write with -o.");
    TRY(const auto* alarm, chosen(alarms, arguments.id));
    TRY_VOID(base::saveFileDurably(arguments.output, base::bytesOf(alarm->evidence)));
    std::cout << "Wrote " << arguments.output << ": "
              << (alarm->kind == desk::AlarmKind::SplitView
                      ? "the proof of a split view; caseseal-verify shows it to anybody.\n"
                  : alarm->kind == desk::AlarmKind::RolledBack
                      ? "the head that the ledger has lost; compare it with whatever the ledger shows.\n"
                  : alarm->kind == desk::AlarmKind::ForkedChain
                      ? "both seals, signed; whose signature they bear made two histories.\n"
                      : "what the witness was asked; with its own head it becomes a proof.\n");
    return int{kDone};
}

} // namespace caseseal::app
