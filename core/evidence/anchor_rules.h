// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"

#include "evidence/verifier.h"

#include "finding_log.h"

#include <set>

namespace caseseal::evidence {

/// Checks every time anchor that a source holds over the checkpoints that it lists. One thread at a time.
class AnchorRules {
public:
    /// All outlive it.
    AnchorRules(EvidenceSource& source, const VerifyOptions& options, FindingLog& log);

    /// `files`: all names. An anchor that does not hold, or is of no listed checkpoint, is found; the others' caveats
    /// are warned of.
    [[nodiscard]] base::Result<void> check(const std::vector<std::string>& files,
                                           const std::vector<ledger::Checkpoint>& listed);
    /// Not after which time a seal was made that stands at that place of the ledger, as outside clocks bound it.
    [[nodiscard]] std::optional<base::UtcTime> notAfter(std::uint64_t index) const;
    /// "time-anchored by …", for each clock over the most seals that it vouches for.
    void assure(Verdict& verdict) const;

private:
    struct Bound {
        std::uint64_t size;
        base::UtcTime time;
    };
    base::Result<void> loadHeaders();
    base::Result<void> checkOne(const std::string& file, const std::vector<ledger::Checkpoint>& listed);
    void take(const std::string& file, const ledger::Checkpoint& checkpoint, const AnchorVerdict& anchor);
    void tightenBounds();
    void find(std::string what) { m_log.add({"anchor-invalid", {}, {}, {}, {}, std::move(what), {}, {}}); }

    EvidenceSource& m_source;
    FindingLog& m_log;
    AnchorTrust m_trust;
    unsigned m_leastWorkBits;
    std::optional<anchor::BlockHeaders> m_foundHeaders;
    std::vector<Bound> m_bounds; ///< ascending size; no later than those of larger sizes
    std::vector<TimeAnchored> m_clocks;
    std::set<std::pair<std::string_view, std::string>> m_caveats;
};

} // namespace caseseal::evidence
