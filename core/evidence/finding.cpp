// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/finding.h"

#include <array>

namespace caseseal::evidence {

namespace {

constexpr std::array kFindingCodes = std::to_array<std::string_view>(
    {"seal-malformed",     "entry-malformed",   "seal-missing",    "seal-order",        "seal-signature",
     "author-unknown",     "author-disabled",   "role-mismatch",   "act-forbidden",     "entry-root",
     "entry-count",        "entry-missing",     "subject-counter", "value-history",     "home-chain",
     "signature-coverage", "ledger-checkpoint", "ledger-quorum",   "ledger-inclusion",  "ledger-consistency",
     "ledger-order",       "ledger-missing",    "after-bound",     "anchor-invalid",    "study-hash",
     "document-hash",      "consent-signature", "consent-order",   "product-statement", "report-mismatch",
     "projection-altered", "unreadable"});

constexpr std::array kWarningCodes = std::to_array<std::string_view>({"clock-back",
                                                                      "clock-outside-bounds",
                                                                      "not-yet-logged",
                                                                      "withheld",
                                                                      "erased",
                                                                      "erased-unexplained",
                                                                      "value-restated",
                                                                      "coverage-not-checked",
                                                                      "consent-new-key",
                                                                      "consent-not-checked",
                                                                      "product-unconfirmed",
                                                                      "product-not-checked",
                                                                      "forced-adopt",
                                                                      "other-chain-missing",
                                                                      "restored",
                                                                      "lost-on-ledger",
                                                                      "unwitnessed",
                                                                      "anchor-not-checked",
                                                                      "anchor-pending",
                                                                      "anchor-root-unknown",
                                                                      "anchor-root-from-bundle",
                                                                      "anchor-revocation-unknown",
                                                                      "anchor-headers-from-bundle",
                                                                      "policy-from-bundle",
                                                                      "policy-differs",
                                                                      "ledger-unreachable",
                                                                      "report-not-sealed"});

Json numberOrNull(const std::optional<std::uint64_t>& value) { return value ? Json::ofCount(*value) : Json(); }

Json encodeFinding(const Finding& finding) {
    Json::Object out{{"code", finding.code},
                     {"chain", finding.chain},
                     {"seal", numberOrNull(finding.seal)},
                     {"entry", numberOrNull(finding.entry)},
                     {"where", finding.place.describe()},
                     {"place", finding.place.encode()},
                     {"what", finding.what}};
    if (!finding.expected.empty() || !finding.found.empty()) {
        out.emplace("expected", finding.expected);
        out.emplace("found", finding.found);
    }
    return out;
}

Json encodeFindings(const std::vector<Finding>& findings) {
    Json::Array out;
    for (const auto& finding : findings)
        out.push_back(encodeFinding(finding));
    return out;
}

Json encodeSubjects(const std::vector<ShownSubject>& subjects) {
    Json::Array out;
    for (const auto& one : subjects)
        out.push_back(Json::Object{{"subject", one.subject},
                                   {"chain", one.chain},
                                   {"shown", Json::ofCount(one.shown)},
                                   {"missing", Json::ofCount(one.missing)},
                                   {"last", Json::ofCount(one.last)},
                                   {"counted", one.counted ? Json::ofCount(*one.counted) : Json()},
                                   {"later", Json::ofCount(one.later)}});
    return out;
}

} // namespace

std::span<const std::string_view> findingCodes() { return kFindingCodes; }
std::span<const std::string_view> warningCodes() { return kWarningCodes; }

std::string_view nameOf(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Intact:
        return "intact";
    case VerdictKind::Altered:
        return "altered";
    case VerdictKind::Unreadable:
        break;
    }
    return "unreadable";
}

Json encodeCounts(const Counts& counts) {
    return Json::Object{{"chains", Json::ofCount(counts.chains)},       {"seals", Json::ofCount(counts.seals)},
                        {"entries", Json::ofCount(counts.entries)},     {"withheld", Json::ofCount(counts.withheld)},
                        {"erased", Json::ofCount(counts.erased)},       {"logged", Json::ofCount(counts.logged)},
                        {"notLogged", Json::ofCount(counts.notLogged)}, {"persons", Json::ofCount(counts.persons)},
                        {"subjects", Json::ofCount(counts.subjects)}};
}

std::string Verdict::encodeJson() const {
    Json::Array words;
    for (const auto& word : assurance)
        words.emplace_back(word);
    Json::Object out{{"assurance", std::move(words)},
                     {"counts", encodeCounts(counts)},
                     {"findings", encodeFindings(findings)},
                     {"findingsTotal", Json::ofCount(findingsTotal)},
                     {"verdict", nameOf(kind)},
                     {"warnings", encodeFindings(warnings)}};
    if (subjectsTotal > 0) {
        out.emplace("subjects", encodeSubjects(subjects));
        out.emplace("subjectsTotal", Json::ofCount(subjectsTotal));
    }
    return Json(std::move(out)).encode();
}

} // namespace caseseal::evidence
