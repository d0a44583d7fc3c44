// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"
#include "evidence/sealed_policy.h"
#include "evidence/verifier.h"

#include "ledger/policy.h"

#include "finding_log.h"

namespace caseseal::evidence {

/// Checks what a bundle says of the shared ledger: its checkpoints under the policy and their time anchors, the
/// inclusion of every seal, the bounds of time. Memory grows with the number of listed checkpoints only. One thread at
/// a time.
class LedgerRules {
public:
    /// All outlive it. BadInput: a policy or a list of checkpoints that cannot be read.
    [[nodiscard]] static base::Result<LedgerRules> make(EvidenceSource& source, const Manifest& manifest,
                                                        const VerifyOptions& options, FindingLog& log);
    ~LedgerRules();
    LedgerRules(LedgerRules&&) noexcept;

    /// A chain begins; its seals follow in their order.
    void startChain(const std::string& chain);
    [[nodiscard]] base::Result<void> seal(const SealHeader& header, const Digest& hash,
                                          const std::optional<std::uint64_t>& index);
    /// The chain brings a policy into force; the last one counts.
    void policyAct(SealedPolicy sealed, std::uint64_t seal, std::uint64_t entry);
    /// The chain has no more seals. `whole`: every entry is here that the chain has, or was erased.
    void endChain(bool whole);
    /// After the last chain.
    void endChains();

    /// Once all chains are through: `logged` and `notLogged`.
    void count(Counts& counts) const;
    /// Words of assurance (only where nothing was found anywhere: `intact`) and the warnings that go with them.
    void assure(Verdict& verdict, bool intact);

private:
    struct State;
    explicit LedgerRules(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace caseseal::evidence
