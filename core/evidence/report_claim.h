// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/chain_rules.h"
#include "evidence/evidence_source.h"
#include "evidence/finding.h"

namespace caseseal::evidence {

/// What a chain says at its end of those who issue reports.
struct ChainEnd {
    PersonTable persons;
    bool leavesReportsUnsealed = false; ///< chain.open is shown and does not say that every report is sealed
};
using ChainEnds = std::map<std::string, ChainEnd>; ///< by chain

/// What a report is worth beside its evidence.
struct ReportJudgement {
    std::vector<EvidenceSource::ReportDifference> differences; ///< each a finding
    bool unsealed = false;                                     ///< nothing binds its pages, and no chain says otherwise
    std::string sealedBy;                                      ///< id of the person whose seal stands; or empty
};

/// Compares what a report states of its evidence (report.json, FORMAT.md section 8) with what the evidence gave:
/// chains, ledger, verdict and counts; and asks who sealed it.
[[nodiscard]] ReportJudgement judgeReport(const EvidenceSource::ReportClaim& claim, const Manifest& manifest,
                                          VerdictKind kind, const Counts& counts, const ChainEnds& ends);

/// The head that a report was compared with: the answer that it states, and the head itself.
struct ClaimedHead {
    std::string relation, text;
};
/// Nothing where it states none.
[[nodiscard]] std::optional<ClaimedHead> claimedHead(const EvidenceSource::ReportClaim& claim);

} // namespace caseseal::evidence
