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

Json number(std::uint64_t value) { return static_cast<std::int64_t>(value); }
Json number(const std::optional<std::uint64_t>& value) { return value ? number(*value) : Json(); }

/// The levels of a place that are known.
Json encodePlace(const ItemPlace& place) {
    Json::Object out;
    const auto add = [&out](const char* key, const std::string& value) {
        if (!value.empty())
            out.emplace(key, value);
    };
    add("subject", place.subject);
    add("event", place.event);
    add("eventRepeat", place.eventRepeat);
    add("form", place.form);
    add("formRepeat", place.formRepeat);
    add("group", place.group);
    add("groupRepeat", place.groupRepeat);
    add("item", place.item);
    return out;
}

Json encodeFinding(const Finding& finding) {
    Json::Object out{{"code", finding.code},
                     {"chain", finding.chain},
                     {"seal", number(finding.seal)},
                     {"entry", number(finding.entry)},
                     {"where", finding.place.describe()},
                     {"place", encodePlace(finding.place)},
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
                                   {"shown", number(one.shown)},
                                   {"missing", number(one.missing)},
                                   {"last", number(one.last)},
                                   {"counted", one.counted ? number(*one.counted) : Json()},
                                   {"later", number(one.later)}});
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
    return Json::Object{{"chains", number(counts.chains)},       {"seals", number(counts.seals)},
                        {"entries", number(counts.entries)},     {"withheld", number(counts.withheld)},
                        {"erased", number(counts.erased)},       {"logged", number(counts.logged)},
                        {"notLogged", number(counts.notLogged)}, {"persons", number(counts.persons)},
                        {"subjects", number(counts.subjects)}};
}

std::string Verdict::encodeJson() const {
    Json::Array words;
    for (const auto& word : assurance)
        words.emplace_back(word);
    Json::Object out{{"assurance", std::move(words)},
                     {"counts", encodeCounts(counts)},
                     {"findings", encodeFindings(findings)},
                     {"findingsTotal", number(findingsTotal)},
                     {"verdict", nameOf(kind)},
                     {"warnings", encodeFindings(warnings)}};
    if (subjectsTotal > 0) {
        out.emplace("subjects", encodeSubjects(subjects));
        out.emplace("subjectsTotal", number(subjectsTotal));
    }
    return Json(std::move(out)).encode();
}

} // namespace caseseal::evidence
