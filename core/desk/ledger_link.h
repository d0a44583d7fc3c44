// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/ledger_port.h"
#include "store/trial_file.h"

/// Private to the room: this installation's keys, policy and place of the ledger, as kept in the encrypted database.
namespace caseseal::desk {

/// Names of the settings in the trial file.
namespace setting {
inline constexpr char kChain[] = "chain";
inline constexpr char kSite[] = "site";
inline constexpr char kPractice[] = "practice";
inline constexpr char kPolicy[] = "policy";
inline constexpr char kLedgerFolder[] = "ledger.folder";
inline constexpr char kLedgerOrigin[] = "ledger.origin";
inline constexpr char kLedgerSeeds[] = "ledger.seeds"; ///< 4 x 32 bytes: log 0x01, log 0x06, witness 0x04, witness 0x06
inline constexpr char kAnchors[] = "anchors";          ///< whom to ask for time anchors (desk/anchors.h)
inline constexpr char kVerified[] = "verified";
inline constexpr char kAttempts[] = "attempts"; ///< id of the file of refused log-ins
inline constexpr char kRekey[] = "rekey.";      ///< + person id
} // namespace setting

/// What an installation needs to log and to witness.
struct LedgerLink {
    std::string origin;
    ledger::Policy policy;
    std::filesystem::path folder;
    ledger::MemberKeys keys;

    /// A fresh embedded ledger: one log, and this installation as its one witness. `relativeFolder` may be "ledger".
    [[nodiscard]] static base::Result<void> make(store::TrialFile& trial, const std::string& chain,
                                                 const std::string& folder);
    [[nodiscard]] static base::Result<LedgerLink> load(store::TrialFile& trial);
};

/// A setting as text; empty where it is not there.
[[nodiscard]] base::Result<std::string> textSetting(store::TrialFile& trial, const std::string& name);

/// Publishes the seals that are not on the ledger yet, checks the new head, and keeps the proofs with the trial.
/// The number of seals published.
[[nodiscard]] base::Result<std::uint64_t> publishSeals(store::TrialFile& trial, const LedgerLink& link,
                                                       const std::string& chain, base::UtcTime now);

/// Is the ledger in the folder still the one whose checkpoint the trial keeps? Findings where it is not: shorter, or
/// with another history. No finding where nothing was published yet.
[[nodiscard]] base::Result<std::vector<evidence::Finding>>
compareLedger(const std::filesystem::path& folder, const std::string& keptNote, const ledger::Policy& policy);

} // namespace caseseal::desk
