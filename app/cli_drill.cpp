// SPDX-License-Identifier: GPL-3.0-or-later
// The tamper drill: drill.
#include "cli_desk.h"
#include "cli_table.h"

#include "desk/drill.h"

#include <iostream>
#include <map>

namespace caseseal::app {

using base::Result;
using Json = nlohmann::ordered_json;

namespace {

Result<std::vector<desk::DrillKind>> kindsOf(const std::vector<std::string>& names) {
    if (names.empty())
        return desk::drillKinds();
    std::vector<desk::DrillKind> out;
    for (const auto& name : names) {
        const auto kind = desk::drillKindFromName(name);
        if (!kind) {
            std::string known;
            for (const auto each : desk::drillKinds())
                known += (known.empty() ? "" : ", ") + std::string(desk::nameOf(each));
            return base::badInput("\"" + name + "\" is no kind of drill. There are: " + known + ".");
        }
        out.push_back(*kind);
    }
    return out;
}

std::string placeOf(std::optional<std::uint64_t> seal, std::optional<std::uint64_t> entry,
                    const evidence::ItemPlace& place) {
    std::string out;
    if (seal)
        out = "seal " + std::to_string(*seal) + (entry ? ":" + std::to_string(*entry) : "");
    const auto item = place.describe();
    return out + (out.empty() || item.empty() ? "" : ", ") + item;
}

/// In the order of the enumeration.
std::string findersOf(const desk::DrillOutcome& outcome) {
    std::map<desk::DrillFinder, std::size_t> counts;
    for (const auto& each : outcome.findings)
        ++counts[each.by];
    std::string out;
    for (const auto& [finder, count] : counts)
        out += (out.empty() ? "" : ", ") + std::string(desk::nameOf(finder));
    return out;
}

Json jsonOf(const desk::DrillFinding& each) {
    const auto& finding = each.finding;
    return {{"by", desk::nameOf(each.by)},
            {"code", finding.code},
            {"place", placeOf(finding.seal, finding.entry, finding.place)},
            {"what", finding.what},
            {"expected", finding.expected},
            {"found", finding.found}};
}

Json jsonOf(const desk::DrillOutcome& outcome) {
    const auto& altered = outcome.alteration;
    Json findings = Json::array();
    for (const auto& each : outcome.findings)
        findings.push_back(jsonOf(each));
    return {{"kind", desk::nameOf(outcome.kind)},
            {"skipped", outcome.skipped},
            {"altered",
             {{"place", placeOf(altered.seal, altered.entry, altered.place)},
              {"what", altered.what},
              {"was", altered.was},
              {"is", altered.is}}},
            {"found", outcome.found()},
            {"by", findersOf(outcome)},
            {"findings", std::move(findings)}};
}

void printJson(const desk::DrillReport& report) {
    Json outcomes = Json::array(), before = Json::array();
    for (const auto& outcome : report.outcomes)
        outcomes.push_back(jsonOf(outcome));
    for (const auto& each : report.before)
        before.push_back(jsonOf(each));
    std::cout << Json{{"allFound", report.allFound()},
                      {"headSeen", report.headSeen},
                      {"before", std::move(before)},
                      {"outcomes", std::move(outcomes)}}
                     .dump(1)
              << "\n";
}

void printFinding(const desk::DrillFinding& each) {
    const auto& finding = each.finding;
    const auto place = placeOf(finding.seal, finding.entry, finding.place);
    std::cout << "    " << desk::nameOf(each.by) << ": " << finding.code << (place.empty() ? "" : " at ") << place
              << ": " << finding.what << "\n";
    if (!finding.expected.empty() || !finding.found.empty())
        std::cout << "      expected " << finding.expected << "\n      found    " << finding.found << "\n";
}

void printOutcome(const desk::DrillOutcome& outcome) {
    static constexpr std::size_t kMostLines = 5;
    std::cout << "\n" << desk::nameOf(outcome.kind) << "\n";
    if (!outcome.skipped.empty()) {
        std::cout << "  Not done: " << outcome.skipped << "\n";
        return;
    }
    const auto& altered = outcome.alteration;
    std::cout << "  Altered: " << altered.what << " at " << placeOf(altered.seal, altered.entry, altered.place) << ": "
              << altered.was << " -> " << altered.is << "\n";
    if (!outcome.found()) {
        std::cout << "  NOT FOUND: nobody noticed this alteration.\n";
        return;
    }
    std::cout << "  Found by " << findersOf(outcome) << "\n";
    for (std::size_t i = 0; i < outcome.findings.size() && i < kMostLines; ++i)
        printFinding(outcome.findings[i]);
    if (outcome.findings.size() > kMostLines)
        std::cout << "    … and " << outcome.findings.size() - kMostLines << " more\n";
}

void printForPeople(const desk::DrillReport& report) {
    std::cout << "Drill on a sandbox copy; the trial itself was only read.\n";
    if (!report.before.empty())
        std::cout << "Before anything was altered the copy had " << report.before.size()
                  << " findings already: the trial itself needs a look. They are left out below.\n";
    if (!report.headSeen)
        std::cout << "This computer keeps no head of the trial; nothing can be found by one.\n";
    for (const auto& outcome : report.outcomes)
        printOutcome(outcome);
    std::cout << "\n"
              << (report.allFound() ? "All that was altered was found." : "NOT everything that was altered was found.")
              << "\n";
}

} // namespace

Result<int> runDrill(const Arguments& arguments) {
    TRY(const auto kinds, kindsOf(arguments.drillKinds));
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto job, desk->drill().prepare());
    Result<desk::DrillReport> report = base::cancelled();
    {
        TerminalProgress progress;
        report = job->run(kinds, progress);
    }
    if (!report)
        return report.error();
    if (arguments.json)
        printJson(*report);
    else
        printForPeople(*report);
    return int{report->allFound() && report->before.empty() ? kDone : kFindings};
}

} // namespace caseseal::app
