// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"
#include "evidence/finding.h"

namespace caseseal::evidence {

/// Compares what a report states of its evidence (report.json, FORMAT.md section 8) with what the evidence gave:
/// chains, ledger, verdict and counts. The differences, each a sentence; empty where there is none.
[[nodiscard]] std::vector<std::string> compareReport(const EvidenceSource::ReportClaim& claim, const Manifest& manifest,
                                                     VerdictKind kind, const Counts& counts);

/// The head that a report was compared with: the answer that it states, and the head itself.
struct ClaimedHead {
    std::string relation, text;
};
/// Nothing where it states none.
[[nodiscard]] std::optional<ClaimedHead> claimedHead(const EvidenceSource::ReportClaim& claim);

} // namespace caseseal::evidence
