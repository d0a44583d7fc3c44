// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_claim.h"

#include "evidence/report_seal.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr std::string_view kReportType = "caseseal.org/report@v1";

bool equals(const Json& report, const char* key, const Json& expected) {
    const Json* member = report.find(key);
    return member != nullptr && *member == expected;
}

void compareFigures(const std::string& json, const Manifest& manifest, VerdictKind kind, const Counts& counts,
                    std::vector<EvidenceSource::ReportDifference>& out) {
    const auto say = [&out](const char* what) { out.push_back({what, {}, {}}); };
    const auto report = Json::parse(json);
    if (!report || !equals(*report, "type", kReportType)) {
        say("The report's report.json is not of its form.");
        return;
    }
    const auto ours = Json::parse(manifest.encode()).value();
    if (!equals(*report, "chains", *ours.find("chains")))
        say("The report names other chains, lengths or heads than its evidence has.");
    if (!equals(*report, "ledger", *ours.find("ledger")))
        say("The report names another ledger checkpoint than its evidence has.");
    if (!equals(*report, "verdict", nameOf(kind)))
        say("The report states another verdict than its evidence gives.");
    if (!equals(*report, "counts", encodeCounts(counts)))
        say("The report states other counts than its evidence gives.");
}

bool mayIssue(const Person& person) {
    return std::any_of(person.roles.begin(), person.roles.end(), [](const std::string& name) {
        const auto role = roleFromName(name);
        return role && mayDo(*role, "report.issue");
    });
}

bool isSignedBy(const ledger::SignedNote& note, const Person& person) {
    const auto key = ledger::VerifierKey::parse(person.key);
    const auto publicKey = key ? crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key->publicKey)
                               : base::Result<crypto::PublicKey>(key.error());
    if (!publicKey)
        return false;
    const auto stands = ledger::checkNote(note, *key, *publicKey);
    return stands && *stands;
}

/// Why the seal does not stand; empty where it does.
std::string whyNot(const ledger::SignedNote& note, const ReportSeal& seal, const ChainEnds& ends) {
    const auto chain = ends.find(seal.chain);
    const Person* person = chain == ends.end() ? nullptr : chain->second.persons.find(seal.by);
    if (person == nullptr)
        return "The report is sealed by nobody whom its evidence knows.";
    if (person->disabled)
        return "The report is sealed by " + seal.by + ", who was disabled before.";
    if (!mayIssue(*person))
        return "The report is sealed by " + seal.by + ", who may not issue reports.";
    if (!isSignedBy(note, *person))
        return "The report's seal is not signed with the key of " + seal.by + ".";
    return {};
}

void judgeSeal(const std::string& text, const ChainEnds& ends, ReportJudgement& out) {
    const auto note = ledger::SignedNote::parse(text);
    const auto seal = note ? ReportSeal::parse(note->text) : base::Result<ReportSeal>(note.error());
    if (!seal)
        return; // said already: it cannot be read
    if (const auto why = whyNot(*note, *seal, ends); !why.empty())
        out.differences.push_back({why, {}, {}});
    else
        out.sealedBy = seal->by;
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

ReportJudgement judgeReport(const EvidenceSource::ReportClaim& claim, const Manifest& manifest, VerdictKind kind,
                            const Counts& counts, const ChainEnds& ends) {
    ReportJudgement out;
    out.differences = claim.differences;
    compareFigures(claim.json, manifest, kind, counts, out.differences);
    if (claim.seal) {
        judgeSeal(*claim.seal, ends, out);
        return out;
    }
    out.unsealed =
        std::all_of(ends.begin(), ends.end(), [](const auto& end) { return end.second.leavesReportsUnsealed; });
    if (!out.unsealed)
        out.differences.push_back({"The report's seal is missing: the trial seals every report that it issues. Nothing "
                                   "binds what the pages show.",
                                   {},
                                   {}});
    return out;
}

} // namespace caseseal::evidence
