// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"

#include "finding_log.h"
#include "subject_records.h"

#include <atomic>

namespace caseseal::evidence {

/// Checks what needs the history of a participant: the counter n, the home chain, `was` against the value in force, and
/// what signatures cover. Part after part, on `threads` threads. `chains`: the names of the manifest, in its order;
/// with several the order between them comes from transfers and adoptions.
class SubjectRules {
public:
    SubjectRules(const std::vector<std::string>& chains, FindingLog& log) : m_chains(chains), m_log(log) {}
    [[nodiscard]] base::Result<void> check(SubjectRecords& records, unsigned threads, base::ProgressPort& progress);
    [[nodiscard]] std::uint64_t subjects() const noexcept { return m_subjects; }
    /// Signatures whose coverage cannot be told, because entries or seals are not shown.
    [[nodiscard]] std::uint64_t coverageUnknown() const noexcept { return m_coverageUnknown; }

    void find(const char* code, const SubjectRecord& record, std::string what, std::string expected = {},
              std::string found = {});
    void warn(const char* code, const SubjectRecord& record, std::string what);
    void noteUnknownCoverage() noexcept { ++m_coverageUnknown; }

private:
    [[nodiscard]] base::Result<void> checkPart(SubjectRecords& records, std::size_t part);
    [[nodiscard]] base::Result<void> checkOneChain(RecordReader reader);
    [[nodiscard]] base::Result<void> checkSeveralChains(RecordReader reader);
    [[nodiscard]] base::Result<void> checkDivided(SubjectRecords& divided);
    [[nodiscard]] std::string nameOf(std::uint32_t chain) const { return m_chains[chain]; }

    const std::vector<std::string>& m_chains;
    FindingLog& m_log;
    std::atomic<std::uint64_t> m_subjects = 0;
    std::atomic<std::uint64_t> m_coverageUnknown = 0;
    std::atomic<bool> m_stop = false;
};

} // namespace caseseal::evidence
