// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding_log.h"

#include "base/check.h"

#include <algorithm>
#include <tuple>

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kWarningsOfOneKind = 20;

bool isOne(std::span<const std::string_view> codes, const std::string& code) {
    return std::ranges::find(codes, code) != codes.end();
}

void sortByPlace(std::vector<Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.chain, a.seal, a.entry, a.code, a.what) < std::tie(b.chain, b.seal, b.entry, b.code, b.what);
    });
}

} // namespace

void FindingLog::add(Finding finding) {
    const std::lock_guard lock(m_mutex);
    ++m_total;
    if (m_findings.size() >= kMaxFindings)
        return;
    CHECK(isOne(findingCodes(), finding.code)); // whoever reads it has words for those
    m_findings.push_back(std::move(finding));
}

void FindingLog::add(Finding at, const char* code, std::string what, std::string expected, std::string found) {
    at.code = code;
    at.what = std::move(what);
    at.expected = std::move(expected);
    at.found = std::move(found);
    add(std::move(at));
}

void FindingLog::warn(Finding finding) {
    const std::lock_guard lock(m_mutex);
    if (++m_warned[finding.code] > kWarningsOfOneKind)
        return;
    CHECK(isOne(warningCodes(), finding.code));
    m_warnings.push_back(std::move(finding));
}

std::uint64_t FindingLog::total() const {
    const std::lock_guard lock(m_mutex);
    return m_total;
}

void FindingLog::moveInto(Verdict& verdict) {
    const std::lock_guard lock(m_mutex);
    sortByPlace(m_findings);
    sortByPlace(m_warnings);
    for (const auto& [code, count] : m_warned)
        if (count > kWarningsOfOneKind) {
            Finding rest;
            rest.code = code;
            rest.what = "There are " + std::to_string(count - kWarningsOfOneKind) + " more warnings of this kind.";
            m_warnings.push_back(std::move(rest));
        }
    verdict.findings = std::move(m_findings);
    verdict.warnings = std::move(m_warnings);
    verdict.findingsTotal = m_total;
}

} // namespace caseseal::evidence
