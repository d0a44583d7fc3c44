// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger_place.h"

#include "store/trial_file.h"

/// Private to the room: this installation's keys, policy and place of the ledger, as kept in the encrypted database.
namespace caseseal::desk {

/// Names of the settings in the trial file.
namespace setting {
inline constexpr char kChain[] = "chain";
inline constexpr char kSite[] = "site";
inline constexpr char kPractice[] = "practice";
inline constexpr char kPolicy[] = "policy";
inline constexpr char kPolicyPending[] = "policy.pending"; ///< settings of a change that is not sealed yet
inline constexpr char kLedgerFolder[] = "ledger.folder";
inline constexpr char kLedgerServer[] = "ledger.server"; ///< conninfo; empty or absent: the folder
inline constexpr char kLedgerOrigin[] = "ledger.origin";
inline constexpr char kLedgerMember[] = "ledger.member"; ///< own name as a witness; absent: below the origin
inline constexpr char kLedgerHeld[] = "ledger.held";     ///< "yes": nothing is published by itself
inline constexpr char kLedgerSeen[] = "ledger.seen";     ///< newest note that was verified, with a quorum or without
inline constexpr char kLedgerSeeds[] = "ledger.seeds"; ///< 4 x 32 bytes: log 0x01, log 0x06, witness 0x04, witness 0x06
inline constexpr char kAnchors[] = "anchors";          ///< whom to ask for time anchors (desk/anchors.h)
inline constexpr char kOutsiders[] = "outsiders";      ///< outside_witnesses.h: encodeMemory
inline constexpr char kAgeIdentity[] = "age.identity"; ///< for messages to this installation
inline constexpr char kVerified[] = "verified";
inline constexpr char kAttempts[] = "attempts"; ///< id of the file of refused log-ins
inline constexpr char kRekey[] = "rekey.";      ///< + person id
} // namespace setting

/// What an installation needs to log and to witness.
struct LedgerLink {
    std::string origin;
    std::string member; ///< the name of its witness keys
    ledger::Policy policy;
    LedgerPlace place;
    ledger::MemberKeys keys;

    /// A fresh embedded ledger: one log, and this installation as its one witness. `relativeFolder` may be "ledger".
    [[nodiscard]] static base::Result<void> make(store::TrialFile& trial, const std::string& chain,
                                                 const std::string& folder);
    [[nodiscard]] static base::Result<LedgerLink> load(store::TrialFile& trial);
    /// Log and witness keys, as others put them into their policies.
    [[nodiscard]] std::vector<ledger::VerifierKey> verifierKeys() const;
};

/// The four seeds of fresh keys; where `kept` is not empty its log keys stay (the ledger keeps its name).
[[nodiscard]] base::Bytes freshSeeds(base::BytesView kept);
/// BadInput: not four seeds.
[[nodiscard]] base::Result<ledger::MemberKeys> keysFromSeeds(base::BytesView seeds, const std::string& origin,
                                                             const std::string& member);

/// A setting as text; empty where it is not there.
[[nodiscard]] base::Result<std::string> textSetting(store::TrialFile& trial, const std::string& name);
/// The newest head that was verified here: kept with proofs, or seen later. Empty where none.
[[nodiscard]] base::Result<std::string> newestSeen(store::TrialFile& trial);

} // namespace caseseal::desk
