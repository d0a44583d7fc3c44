// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include "report/audit_content.h"
#include "store/trial_file.h"

/// Private to the room: the plain values of an audit report, out of the sealed record.
namespace caseseal::desk {

struct AuditInput {
    const TrialInfo& trial;
    const study::Study& study;
    const evidence::Verdict& verdict;
    const evidence::PersonTable& persons;
    std::string issuedBy; ///< printed name and role
    base::UtcTime created;
    int zoneMinutes = 0;
    std::string language; ///< BCP 47, for the study's texts
    std::filesystem::path bundle;
    evidence::Manifest manifest;
};

/// `projection` outlives the content: its changes are streamed while the PDF is written.
[[nodiscard]] Result<report::AuditContent> makeAuditContent(const AuditInput& input, store::Projection& projection);

/// "2026-11-22 10:02:03 UTC (11:02:03 +01:00)".
[[nodiscard]] std::string describeTime(base::UtcTime time, int zoneMinutes);

} // namespace caseseal::desk
