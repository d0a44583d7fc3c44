// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger, verification, evidence and reports: publish, verify, evidence, report.
#include "cli_desk.h"
#include "cli_password.h"
#include "desk/reports.h"

#include "desk/alarms.h"
#include "desk/disclosures.h"
#include "net/http_client.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

Result<int> runPublish(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto published, desk->publish());
    TRY(const auto state, desk->sealState());
    std::cout << "Published " << published << (published == 1 ? " seal" : " seals") << "; cosigned "
              << state.witnessedBy << " of " << state.witnesses
              << (state.ownKeysOnly ? " (this installation's own keys; nobody outside vouches yet), " : ", ")
              << state.notLogged << " not on the ledger yet.\n";
    if (desk->alarms().ringing() > 0) {
        std::cout << "ALARM: " << desk->alarms().list().front().what << "\n";
        return int{kFindings};
    }
    return int{kDone};
}

namespace {

std::string placeText(const evidence::Finding& finding) {
    std::string out;
    if (finding.seal)
        out += "seal " + std::to_string(*finding.seal) + (finding.entry ? ":" + std::to_string(*finding.entry) : "") +
               ", ";
    const auto place = finding.place.describe();
    return place.empty() ? (out.empty() ? out : out.substr(0, out.size() - 2)) : out + place;
}

void printFinding(const evidence::Finding& finding) {
    std::cout << "  " << finding.code;
    if (const auto place = placeText(finding); !place.empty())
        std::cout << " at " << place;
    std::cout << ": " << finding.what;
    if (!finding.expected.empty() || !finding.found.empty())
        std::cout << " Expected: " << finding.expected << ". Found: " << finding.found << ".";
    std::cout << "\n";
}

void printVerdict(const evidence::Verdict& verdict) {
    const bool intact = verdict.kind == evidence::VerdictKind::Intact;
    std::cout << (intact                                           ? "Unchanged since entry"
                  : verdict.kind == evidence::VerdictKind::Altered ? "ALTERED"
                                                                   : "Unreadable")
              << ": " << verdict.counts.seals << " seals, " << verdict.counts.entries << " entries, "
              << verdict.counts.logged << " seals on the ledger.\n";
    for (const auto& assurance : verdict.assurance)
        std::cout << "  " << assurance << "\n";
    for (const auto& finding : verdict.findings)
        printFinding(finding);
    if (!verdict.warnings.empty())
        std::cout << "Worth knowing:\n";
    for (const auto& warning : verdict.warnings)
        printFinding(warning);
}

} // namespace

Result<int> runVerify(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto jobs, desk->jobs());
    TerminalProgress progress;
    TRY(const auto report, jobs->verify(progress));
    desk->noteVerification(report);
    if (arguments.json)
        std::cout << report.verdict.encodeJson() << "\n";
    else
        printVerdict(report.verdict);
    switch (report.verdict.kind) {
    case evidence::VerdictKind::Intact:
        return int{kDone};
    case evidence::VerdictKind::Altered:
        return int{kFindings};
    case evidence::VerdictKind::Unreadable:
        break;
    }
    return int{kBadInput};
}

Result<int> runEvidence(const Arguments& arguments) {
    const auto& wanted = arguments.evidence;
    const auto setOf = [](const std::vector<std::string>& texts) { return std::set(texts.begin(), texts.end()); };
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto job, desk->disclosures().prepare(
                            {setOf(wanted.subjects), setOf(wanted.forms), setOf(wanted.items), wanted.blinded}));
    TerminalProgress progress;
    TRY(const auto done, job->write(arguments.output, progress));
    TRY(const auto receipt, desk->disclosures().note(done));
    std::cout << "Wrote " << arguments.output << ": " << done.shown << " entries shown, " << done.withheld
              << " withheld; noted in seal " << receipt.seal << ". Anybody checks it with: caseseal-verify "
              << arguments.output << "\n";
    return int{kDone};
}

namespace {

std::string knownKinds() {
    std::string out;
    for (const auto kind : desk::reportKinds())
        out += (out.empty() ? "" : ", ") + std::string(desk::nameOf(kind));
    return out;
}

/// Nothing where the report is not to be signed.
Result<std::shared_ptr<const desk::ReportSigning>> signingOf(const Arguments& arguments) {
    const auto& report = arguments.report;
    if (report.keyFile.empty() && !report.timeStamps.empty())
        return base::badInput("A time stamp goes with a signature: name the key file with --sign too.");
    if (report.keyFile.empty())
        return std::shared_ptr<const desk::ReportSigning>();
    auto signing = std::make_shared<desk::ReportSigning>();
    signing->keyFile = report.keyFile;
    TRY(signing->password, readPassword(report.keyPasswordFile, "CASESEAL_SIGN_PASSWORD"));
    if (!report.timeStamps.empty()) {
        TRY(signing->timeStampUrl, net::checkWebAddress(report.timeStamps));
    }
    return std::shared_ptr<const desk::ReportSigning>(std::move(signing));
}

} // namespace

Result<int> runReport(const Arguments& arguments) {
    const auto kind = desk::reportKindFromName(arguments.kind);
    if (!kind)
        return base::badInput("\"" + arguments.kind + "\" is no kind of report. There are: " + knownKinds() + ".");
    TRY(const auto signing, signingOf(arguments));
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto job, desk->reports().prepare({*kind, arguments.output, arguments.language, signing,
                                                 arguments.report.subject, arguments.heldHead}));
    TerminalProgress progress;
    TRY(const auto done, job->write(progress));
    TRY(const auto receipt, desk->reports().note(done));
    std::cout << "Wrote " << arguments.output << ", noted in seal " << receipt.seal << ".\n";
    if (!done.beside.empty())
        std::cout << "Its evidence is too large to be attached. It lies beside it: keep both together.\n  "
                  << done.beside.string() << "\n";
    return int{kDone};
}

} // namespace caseseal::app
