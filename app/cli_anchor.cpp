// SPDX-License-Identifier: GPL-3.0-or-later
// Time anchors: anchor.
#include "cli_desk.h"
#include "cli_table.h"

#include "desk/anchors.h"

#include <algorithm>
#include <iostream>

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;

namespace {

std::string timeText(const std::optional<base::UtcTime>& time) { return time ? base::encodeTime(*time) : ""; }

Json jsonOf(const desk::AnchorInfo& anchor) {
    const bool stamp = anchor.kind == desk::AnchorInfo::Kind::TimeStamp;
    return {{"kind", stamp ? "rfc3161" : "opentimestamps"},
            {"leaves", anchor.size},
            {"state", desk::nameOf(anchor.state)},
            {"time", timeText(anchor.time)},
            {"by", anchor.by},
            {"revocation", stamp ? Json(anchor.revocationChecked) : Json()},
            {"expires", timeText(anchor.expires)},
            {"made", base::encodeTime(anchor.made)},
            {"root", base::encodeHex(anchor.root)},
            {"what", anchor.what}};
}

Result<int> list(desk::Desk& desk, bool json) {
    constexpr std::uint64_t kShown = 200;
    TRY(const auto job, desk.anchors().prepareList());
    TerminalProgress progress;
    TRY(const auto all, job->run(kShown, progress));
    Json rows = Json::array();
    for (const auto& anchor : all.anchors)
        rows.push_back(jsonOf(anchor));
    printList(rows, json);
    for (const auto height : all.missing)
        std::cerr << "The header of Bitcoin block " << height << " is not held: import it with --headers.\n";
    if (all.total > all.anchors.size())
        std::cerr << "The newest " << all.anchors.size() << " of " << all.total << " are shown.\n";
    const bool holds = std::none_of(all.anchors.begin(), all.anchors.end(),
                                    [](const auto& anchor) { return anchor.state == desk::AnchorState::Invalid; });
    return int{holds ? kDone : kFindings};
}

void print(const std::vector<desk::AnchorAnswer>& answers, bool json) {
    Json rows = Json::array();
    for (const auto& answer : answers)
        rows.push_back({{"place", answer.place}, {"outcome", desk::nameOf(answer.outcome)}, {"what", answer.what}});
    if (json)
        std::cout << rows.dump(2) << "\n";
    else
        for (const auto& answer : answers)
            std::cout << desk::nameOf(answer.outcome) << "\t" << answer.place << "\t" << answer.what << "\n";
}

/// What was asked for; where nothing was, what is set for the trial.
Result<desk::AnchorOrder> orderOf(desk::Desk& desk, const AnchorArguments& wanted) {
    desk::AnchorOrder order{wanted.authorities, wanted.calendars, wanted.upgrade, wanted.headers};
    if (order.empty()) {
        TRY(auto settings, desk.anchors().settings());
        order.authorities = std::move(settings.authorities);
        order.calendars = std::move(settings.calendars);
    }
    return order;
}

Result<int> anchor(desk::Desk& desk, const Arguments& arguments) {
    TRY(const auto order, orderOf(desk, arguments.anchor));
    TRY(const auto job, desk.anchors().prepare(order));
    TerminalProgress progress;
    TRY(const auto done, job->run(progress));
    TRY_VOID(desk.anchors().note(done));
    print(done.answers, arguments.json);
    if (done.answers.empty())
        std::cerr << "Nothing of the anchors is still to come.\n";
    const bool failed = std::any_of(done.answers.begin(), done.answers.end(), [](const auto& answer) {
        return answer.outcome == desk::AnchorAnswer::Outcome::Failed;
    });
    return int{failed ? kMachine : kDone};
}

} // namespace

Result<int> runAnchor(const Arguments& arguments) {
    const auto& wanted = arguments.anchor;
    if (wanted.list) {
        TRY(const auto desk, openDesk(arguments));
        return list(*desk, arguments.json);
    }
    if (!wanted.keep) {
        TRY(const auto desk, openDesk(arguments));
        return anchor(*desk, arguments);
    }
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto receipt, desk->anchors().saveSettings({wanted.authorities, wanted.calendars, wanted.everyHours}));
    printSeal(receipt);
    return int{kDone};
}

} // namespace caseseal::app
