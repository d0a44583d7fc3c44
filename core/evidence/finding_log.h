// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/finding.h"

#include <map>
#include <mutex>

namespace caseseal::evidence {

/// Collects findings and warnings of one verification, from several threads. Keeps at most kMaxFindings of each and
/// counts the rest.
class FindingLog {
public:
    void add(Finding finding);
    /// Where `at` stands, which says nothing else.
    void add(Finding at, const char* code, std::string what, std::string expected, std::string found);
    void warn(Finding finding);
    [[nodiscard]] std::uint64_t total() const;
    /// Moves all into the verdict, sorted by chain, seal and entry, so that threads do not show.
    void moveInto(Verdict& verdict);

private:
    mutable std::mutex m_mutex;
    std::vector<Finding> m_findings;
    std::vector<Finding> m_warnings;
    std::map<std::string, std::uint64_t> m_warned; ///< by code
    std::uint64_t m_total = 0;
};

} // namespace caseseal::evidence
