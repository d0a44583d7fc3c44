// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "report_names.h"

#include "evidence/held_head.h"
#include "ledger/policy.h"
#include "report/audit_content.h"
#include "store/trial_file.h"

/// Private to the room: what reports of every kind state of the sealed record.
namespace caseseal::desk {

/// The head held elsewhere that a report was compared with.
struct HeldCheck {
    std::string text; ///< the head
    evidence::HeadComparison compared;
    evidence::VerdictKind alone = evidence::VerdictKind::Intact; ///< what the evidence gives by itself
};

/// What a report is made from. All of it outlives the report's content.
struct ReportInput {
    const TrialInfo& trial;
    const study::Study& study;
    /// Of the bundle that is attached, by the check that its reader will make; with the findings of the held head.
    const evidence::Verdict& verdict;
    const evidence::Manifest& manifest;
    const TrialPersons& persons;
    store::Projection& projection;
    const ledger::Policy& policy;
    const ledger::NoteSigner& signer; ///< the issuer's: seals the file
    std::uint64_t attachUpToBytes = report::kLargestAttachedBytes;
    std::string checkpoint; ///< the newest one's signed note; empty where nothing is on the ledger
    std::filesystem::path bundle;
    std::string issuedBy; ///< printed name and role
    base::UtcTime created;
    int zoneMinutes = 0;
    std::string language; ///< BCP 47, of the whole report
    std::string part;     ///< the participant that the bundle is only about; empty: whole
    std::optional<HeldCheck> held;
};

/// Everything but title, report.json and what is the kind's own.
void fillFrame(report::ReportBase& base, const ReportInput& input);
/// Chain, ledger and counts.
[[nodiscard]] std::vector<report::Fact> chainFacts(const ReportInput& input);
[[nodiscard]] std::vector<report::FindingLine> findingLines(const std::vector<evidence::Finding>& findings,
                                                            const StudyNames& names);
[[nodiscard]] std::vector<report::PersonLine> personLines(const report::ReportWords& say, const TrialPersons& persons);
/// report.json (FORMAT.md section 8): what every kind states, and `figures` of this one.
[[nodiscard]] std::string reportJson(const ReportInput& input, std::string_view kind, evidence::Json::Object figures);

} // namespace caseseal::desk
