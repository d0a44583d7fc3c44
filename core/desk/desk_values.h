// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "crypto/digest.h"
#include "crypto/secret_bytes.h"
#include "evidence/database_lock.h"
#include "evidence/finding.h"
#include "store/projection.h"

#include <filesystem>

/// The plain values that the Desk and its doors take and give.
namespace caseseal::desk {

using base::Result;
using store::FormPlace;
using store::ItemPlace;

struct PersonInfo {
    std::string id, name, organisation;
    std::vector<std::string> roles;
    std::string keyFingerprint;
    bool disabled = false;
};

/// Why a session ended.
enum class SessionEnd { User, Idle, Quit };

struct TrialInfo {
    std::filesystem::path folder;
    std::string studyName, protocolName, studyVersion, site, chain;
    bool practice = false;
};

/// One field of a save. `value` null blanks it. The Desk finds out itself whether it is a first entry or a change.
struct ItemDraft {
    std::string group, groupRepeat, item; ///< groupRepeat "" for a group that does not repeat
    std::optional<std::string> value;
    std::string unit;
    std::string reason;                       ///< required where a value (or blank) stands already
    std::vector<evidence::FiredCheck> checks; ///< soft checks that fired, with the person's answer
    std::string source = "typed";
    std::string nullFlavour; ///< only with a null value: "not-done", "unknown", "not-applicable"; empty: none given
};

/// Why one field of a save cannot be sealed.
struct DraftProblem {
    std::string group, groupRepeat, item;
    std::string rule; ///< "reason", "type", "range:1" …
    std::string what; ///< one English sentence
};

/// What a save gave.
struct SealReceipt {
    std::uint64_t seal = 0;
    std::uint64_t entries = 0; ///< 0: nothing had changed, nothing was sealed
    base::UtcTime time;
};

/// What says that a trial is not the newest copy of itself: an older one that was put back, or one that went on beside
/// another.
struct OlderCopy {
    std::uint64_t seals = 0;    ///< of the own chain, here
    std::uint64_t seen = 0;     ///< that this computer has seen; 0: none
    bool parted = false;        ///< the last one that it has seen is another one here
    std::uint64_t onLedger = 0; ///< that the ledger holds and this copy has not
    /// What it is and what to do, as one English text.
    [[nodiscard]] std::string describe() const;
};

/// The lock on the data of the whole trial that is in force.
struct DatabaseLockState {
    std::uint64_t seal = 0, entry = 0; ///< of the lock, in the own chain
    evidence::DatabaseLock lock;
    std::string by; ///< a person's id
    std::string reason;
    base::UtcTime time;
    int zoneMinutes = 0;
};

/// For the seal strip.
struct SealState {
    std::uint64_t seals = 0, entries = 0, notLogged = 0;
    std::optional<base::UtcTime> lastSeal;
    std::uint64_t witnessedBy = 0; ///< parties of the policy that cosigned the newest checkpoint
    std::uint64_t witnesses = 0;   ///< parties that the policy names; 0 where nothing is on the ledger
    bool quorumMet = true;
    bool ownKeysOnly = false; ///< every cosigner is this installation's own: nobody outside vouches yet
    std::optional<base::UtcTime> lastVerified;
    std::optional<evidence::VerdictKind> lastVerdict;
    std::vector<evidence::Finding> findings; ///< of the last verification
    bool findingsSeen = true;                ///< somebody said that they have looked
};

/// What contradicts the ledger's promise that it only grows.
enum class AlarmKind {
    SplitView,      ///< two histories of the ledger were signed; the evidence proves it (FORMAT.md, section 12)
    RolledBack,     ///< the ledger is smaller than a head that was verified here; the evidence is that head
    WitnessRefusal, ///< a witness says that our head contradicts its memory; the evidence is what it was asked
    ForkedChain,    ///< two seals with one number in one chain; the evidence is both (FORMAT.md, section 13)
};
/// How it was found.
enum class AlarmWay {
    Ledger,  ///< the ledger itself shows something else than before
    Witness, ///< over HTTP
    Head,    ///< a head that somebody else holds: file, text, picture of a code
    Message, ///< from another installation
};
/// Found, not kept yet.
struct FoundAlarm {
    AlarmKind kind = AlarmKind::SplitView;
    AlarmWay way = AlarmWay::Ledger;
    crypto::Digest mark{}; ///< the same contradiction has the same mark: it rings once
    std::string what;      ///< one sentence in English
    std::string evidence;  ///< the file to hand to others
};

struct VerifyReport {
    evidence::Verdict verdict;      ///< chain, ledger, projections and seen heads together
    std::vector<FoundAlarm> alarms; ///< found by this verification; Desk::noteVerification keeps them
    std::int64_t tookMs = 0;
};

} // namespace caseseal::desk
