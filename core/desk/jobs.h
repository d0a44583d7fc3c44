// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "ledger_place.h"
#include "workbench.h"

#include "ledger/policy.h"
#include "store/trial_file.h"

/// Private to the room: long work over a reader of its own.
namespace caseseal::desk {

/// Everything that a Job takes along; nothing of it is shared with the Desk.
struct JobContext {
    std::unique_ptr<store::TrialReader> reader;
    std::shared_ptr<base::ClockPort> clock;
    store::SeenHeads seenHeads;
    TrialInfo trial;
    study::Study study;
    std::string issuedBy; ///< printed name and id
    std::string role;
    ledger::Policy policy;
    LedgerPlace ledger;
    std::string seenNote; ///< the newest head of it that was verified here
    std::optional<OlderCopy> olderCopy = {};
    unsigned leastWorkBits = anchor::kLeastWorkBits; ///< as evidence::VerifyOptions has it
    std::optional<ledger::NoteSigner> signer = {};   ///< the person's, only for work that seals reports
};

/// The trial as it stands now, for a worker.
[[nodiscard]] Result<JobContext> jobContext(Workbench& bench);
/// What each of the parties finds that a verification asks.
struct VerifyParts {
    evidence::Verdict record; ///< chain and ledger proofs, as in a bundle
    std::vector<evidence::Finding> projections;
    std::vector<evidence::Finding> ledger; ///< of the ledger itself
    std::string ledgerUnreachable;         ///< why it could not be asked; empty: it was
    std::vector<FoundAlarm> alarms;        ///< of heads there and here that contradict each other
    std::vector<evidence::Finding> seen;   ///< of the heads that this computer keeps
};
[[nodiscard]] Result<VerifyParts> verifyParts(JobContext& context, base::ProgressPort& progress);

[[nodiscard]] std::unique_ptr<Jobs> makeJobs(JobContext context);

} // namespace caseseal::desk
