// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: list.
#include "cli_desk.h"
#include "cli_table.h"

#include <iostream>

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;

namespace {

Json listForms(const desk::Desk& desk) {
    Json list = Json::array();
    for (const auto& event : desk.study().events)
        for (const auto& ref : event.forms) {
            const auto* form = desk.study().form(ref.form);
            std::size_t items = 0;
            for (const auto& group : form->groups)
                items += desk.study().group(group.group)->items.size();
            list.push_back({{"event", event.oid},
                            {"eventRepeating", event.repeating},
                            {"form", form->oid},
                            {"name", form->name},
                            {"formRepeating", form->repeating},
                            {"groups", form->groups.size()},
                            {"items", items}});
        }
    return list;
}

Result<Json> listSubjects(desk::Desk& desk) {
    TRY(const auto subjects, desk.projection().subjects());
    Json list = Json::array();
    for (const auto& row : subjects)
        list.push_back({{"subject", row.subject},
                        {"status", row.status},
                        {"entries", row.entries},
                        {"enrolled", base::encodeTime(row.enrolled)}});
    return list;
}

Json entryJson(const store::TrailRow& row) {
    Json out = {{"seal", row.seal},     {"i", row.entryIndex}, {"time", base::encodeTime(row.time)},
                {"author", row.author}, {"role", row.role},    {"ledger", nullptr},
                {"entry", nullptr}};
    if (row.ledgerIndex)
        out["ledger"] = *row.ledgerIndex;
    if (!row.erased)
        out["entry"] = Json::parse(row.entry.encode());
    if (row.erasure)
        out["erased"] = {{"by", row.erasure->by},
                         {"second", row.erasure->second},
                         {"time", base::encodeTime(row.erasure->time)},
                         {"reason", row.erasure->reason}};
    return out;
}

/// Streams: a trial has a million of them. One JSON object a line, or tab-separated.
Result<void> printEntries(desk::Desk& desk, bool json) {
    bool first = true;
    if (json)
        std::cout << "[";
    TRY_VOID(desk.projection().trail({}, [&](const store::TrailRow& row) {
        const Json out = entryJson(row);
        if (json)
            std::cout << (first ? "\n" : ",\n") << out.dump();
        else
            std::cout << row.seal << ":" << row.entryIndex << "\t" << base::encodeTime(row.time) << "\t" << row.author
                      << "\t" << cell(out["entry"]) << "\n";
        first = false;
        return static_cast<bool>(std::cout);
    }));
    if (json)
        std::cout << "\n]\n";
    return {};
}

} // namespace

Result<int> runList(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    if (arguments.what == "entries") {
        TRY_VOID(printEntries(*desk, arguments.json));
        return int{kDone};
    }
    Json list;
    if (arguments.what == "forms")
        list = listForms(*desk);
    else {
        TRY(list, listSubjects(*desk));
    }
    printList(list, arguments.json);
    return int{kDone};
}

} // namespace caseseal::app
