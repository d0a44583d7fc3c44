// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_claim.h"

namespace caseseal::evidence {

namespace {

constexpr std::string_view kType = "caseseal.org/report@v1";

bool equals(const Json& report, const char* key, const Json& expected) {
    const Json* member = report.find(key);
    return member != nullptr && *member == expected;
}

} // namespace

std::optional<ClaimedHead> claimedHead(const EvidenceSource::ReportClaim& claim) {
    const auto report = Json::parse(claim.json);
    const Json* head = report ? report->find("head") : nullptr;
    if (head == nullptr)
        return std::nullopt;
    const auto in = [head](const char* key) {
        const Json* member = head->find(key);
        return member != nullptr && member->asString() != nullptr ? *member->asString() : std::string();
    };
    return ClaimedHead{in("relation"), in("text")};
}

std::vector<std::string> compareReport(const EvidenceSource::ReportClaim& claim, const Manifest& manifest,
                                       VerdictKind kind, const Counts& counts) {
    std::vector<std::string> out;
    if (!claim.problem.empty())
        out.push_back(claim.problem);
    const auto report = Json::parse(claim.json);
    if (!report || !equals(*report, "type", kType)) {
        out.emplace_back("The report's report.json is not of its form.");
        return out;
    }
    const auto ours = Json::parse(manifest.encode()).value();
    if (!equals(*report, "chains", *ours.find("chains")))
        out.emplace_back("The report names other chains, lengths or heads than its evidence has.");
    if (!equals(*report, "ledger", *ours.find("ledger")))
        out.emplace_back("The report names another ledger checkpoint than its evidence has.");
    if (!equals(*report, "verdict", nameOf(kind)))
        out.emplace_back("The report states another verdict than its evidence gives.");
    if (!equals(*report, "counts", encodeCounts(counts)))
        out.emplace_back("The report states other counts than its evidence gives.");
    return out;
}

} // namespace caseseal::evidence
