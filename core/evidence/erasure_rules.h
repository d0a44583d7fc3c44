// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/erasure.h"

#include "finding_log.h"

namespace caseseal::evidence {

/// Holds the erased entries of one chain against the acts that erased them, in the order in which both pass. Memory is
/// bounded: of more than kMaxKept erased entries the rest is only counted. One thread at a time.
class ErasureRules {
public:
    ErasureRules(std::string chain, FindingLog& log) : m_chain(std::move(chain)), m_log(log) {}

    void erased(std::uint64_t seal, std::uint64_t entry, const Digest& leaf);
    void redacted() { ++m_redacted; }
    /// A subject.erase at `seal` and `entry`, by `author`. `persons`: as they are in force.
    void act(const Entry& act, std::uint64_t seal, std::uint64_t entry, const std::string& author,
             const PersonTable& persons);
    /// At the end of the chain. `complete`: no seal is left out.
    void finish(bool complete);

private:
    static constexpr std::size_t kMaxKept = 100'000;
    struct Erased {
        std::uint64_t seal = 0, entry = 0;
        Digest leaf{};
        std::uint64_t redactedBefore = 0;
        bool explained = false;
    };
    void explain(const Erasure& erasure, const Finding& at);

    std::string m_chain;
    FindingLog& m_log;
    std::vector<Erased> m_erased; ///< in order of seal and entry
    std::uint64_t m_more = 0;     ///< erased entries that are not kept
    std::uint64_t m_redacted = 0;
    std::vector<Finding> m_withoutEffect; ///< warnings, where nothing is left out
};

} // namespace caseseal::evidence
