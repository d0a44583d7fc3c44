// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"

#include "finding_log.h"
#include "subject_records.h"

#include <atomic>
#include <mutex>
#include <set>

namespace caseseal::evidence {

/// Checks what needs the history of a participant: the counter n, the home chain, `was` against the value in force, and
/// what signatures cover. Part after part, on `threads` threads. `chains`: the names of the manifest, in its order;
/// with several the order between them comes from transfers and adoptions. `hidden`: of each chain, how many of its
/// entries are not shown; empty where all are. `someErased`: there are records of the kind Erase.
class SubjectRules {
public:
    SubjectRules(const std::vector<std::string>& chains, FindingLog& log, std::vector<std::uint64_t> hidden = {},
                 bool someErased = false)
        : m_chains(chains), m_log(log), m_hidden(std::move(hidden)), m_someErased(someErased) {}
    [[nodiscard]] base::Result<void> check(SubjectRecords& records, unsigned threads, base::ProgressPort& progress);
    [[nodiscard]] std::uint64_t subjects() const noexcept { return m_subjects; }
    /// Signatures whose coverage cannot be told, because entries or seals are not shown.
    [[nodiscard]] std::uint64_t coverageUnknown() const noexcept { return m_coverageUnknown; }

    /// What is shown of each participant, where entries are not shown: the first ones by name. Gives how many there
    /// are.
    [[nodiscard]] std::uint64_t moveShownInto(std::vector<ShownSubject>& out);

    /// Something is not shown, in whatever chain.
    [[nodiscard]] bool someHidden() const noexcept { return !m_hidden.empty(); }
    void noteShown(std::uint32_t chain, ShownSubject shown, std::uint64_t hiddenBefore);
    void find(const char* code, const SubjectRecord& record, std::string what, std::string expected = {},
              std::string found = {});
    void warn(const char* code, const SubjectRecord& record, std::string what);
    void noteUnknownCoverage() noexcept { ++m_coverageUnknown; }

private:
    [[nodiscard]] base::Result<void> checkPart(SubjectRecords& records, std::size_t part);
    [[nodiscard]] base::Result<void> checkOneChain(SubjectRecords& records, std::size_t part);
    [[nodiscard]] base::Result<void> checkSeveralChains(SubjectRecords& records, std::size_t part);
    [[nodiscard]] base::Result<void> checkDivided(SubjectRecords& divided);
    [[nodiscard]] std::string nameOf(std::uint32_t chain) const { return m_chains[chain]; }

    const std::vector<std::string>& m_chains;
    FindingLog& m_log;
    struct ByName {
        bool operator()(const ShownSubject& a, const ShownSubject& b) const {
            return std::tie(a.subject, a.chain) < std::tie(b.subject, b.chain);
        }
    };

    std::vector<std::uint64_t> m_hidden;
    bool m_someErased;
    std::mutex m_shownMutex;
    std::set<ShownSubject, ByName> m_shown;
    std::uint64_t m_shownTotal = 0;
    std::atomic<std::uint64_t> m_subjects = 0;
    std::atomic<std::uint64_t> m_coverageUnknown = 0;
    std::atomic<bool> m_stop = false;
};

} // namespace caseseal::evidence
