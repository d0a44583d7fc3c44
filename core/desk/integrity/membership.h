// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "ledger/policy_parties.h"

#include <functional>
#include <map>
#include <memory>

/// This installation as a member of its ledger, which it may share with others: publishing, cosigning, the policy. A
/// door of the Desk. Whoever looks at the ledger publishes what waits, checks that it continues what was seen before,
/// and cosigns it. A seal counts as logged once the head that holds it has the quorum of the policy.
namespace caseseal::desk {

/// What a look at the ledger gave, for `Membership::keep`.
struct LookDone {
    std::uint64_t published = 0; ///< own seals that were put there, or found there for the first time
    std::string seenNote;        ///< the newest head, verified, with our lines
    std::string keptNote;        ///< the newest head with a quorum; empty: none that says more
    std::map<std::uint64_t, std::uint64_t> indexes; ///< of own seals below it
    std::map<std::string, base::Bytes> tiles;       ///< that prove them
    std::string outsiders;                          ///< what is remembered of witnesses that were asked over HTTP
    std::vector<FoundAlarm> alarms;                 ///< that they raised
    bool askAgain = false;                          ///< one of them did not answer: worth another look later
};

/// A party of the policy, as the ledger shows it.
struct PartyState {
    ledger::PolicyParty party;
    bool own = false;
    std::optional<std::uint64_t> cosigned; ///< size of the newest head with all its lines, of those that were looked at
    std::optional<base::UtcTime> cosignedAt; ///< as it claims
    std::optional<base::UtcTime> asked;      ///< last over HTTP, where it is a witness with an address
    std::string trouble;                     ///< why it did not cosign then; empty where it did
};

/// A head of the ledger, and which parties put all their lines below it.
struct HeadCosigned {
    struct By {
        std::string party; ///< name in the policy
        std::optional<base::UtcTime> at;
    };
    std::uint64_t size = 0;
    std::vector<By> by; ///< in the order of the policy
};

/// A role of the server, when it looked last, and at how many entries.
struct RoleSeen {
    std::string role, at; ///< RFC 3339, the server's clock
    std::uint64_t size = 0;
};

struct LedgerStatus {
    std::uint64_t size = 0;       ///< of the newest head; 0: there is none
    std::uint64_t entries = 0;    ///< on the ledger, those without a head included
    unsigned needed = 0, met = 0; ///< parties that the quorum asks for, and that cosigned the newest head
    bool quorumMet = false;       ///< of the newest head
    std::vector<PartyState> parties;
    std::vector<HeadCosigned> heads;         ///< newest first, at most 64
    std::vector<RoleSeen> roles;             ///< of a server
    std::vector<evidence::Finding> findings; ///< where the ledger is not the one that was seen before
};

/// Long work over connections of its own; for a worker thread. Several calls, one thread at a time.
class LedgerJob {
public:
    virtual ~LedgerJob() = default;
    /// Publishes what waited when the job was made, cosigns. Refused: "Split view …", the policy knows none of the logs
    /// that signed; Machine: no answer.
    [[nodiscard]] virtual Result<LookDone> look() = 0;
    /// After a look that was refused: what of it is a contradiction, with its evidence, for Alarms::keep.
    [[nodiscard]] virtual const std::vector<FoundAlarm>& alarms() const = 0;
    /// Reads every entry and every head; changes nothing. Where the ledger is another one than was seen, says so in the
    /// findings; Machine, Refused: it could not be asked.
    [[nodiscard]] virtual Result<LedgerStatus> status(base::ProgressPort& progress) = 0;
    /// A static tiles folder that any web server can serve. The size of the copied tree.
    [[nodiscard]] virtual Result<std::uint64_t> exportTo(const std::filesystem::path& folder,
                                                         base::ProgressPort& progress) = 0;
    /// Calls back on a thread of its own when there is a new head or a new line. Dropping the object ends it. Null
    /// where the ledger cannot tell.
    [[nodiscard]] virtual std::shared_ptr<void> watch(std::function<void()> changed) = 0;
};

/// What is known without asking the ledger.
struct MembershipState {
    std::string place; ///< for people
    std::string origin;
    bool shared = false;                   ///< on a server
    bool held = false;                     ///< nothing is published by itself: the trial is to join a shared ledger
    std::string name;                      ///< in the policy
    std::vector<ledger::VerifierKey> keys; ///< own: what others put into their policies
    ledger::Policy policy;
    std::vector<ledger::PolicyParty> parties;
    std::string quorum;        ///< as an expression
    std::uint64_t waiting = 0; ///< own seals without a proof below a head with a quorum
};

struct JoinOrder {
    std::string server; ///< conninfo of PostgreSQL
    std::string name;   ///< of this installation in the policy and in signatures; empty: made of site and chain
    std::string policy; ///< text: the one that the others use, to which this member is added; empty: this member alone
    std::string reason; ///< empty: "joined ORIGIN"
};

/// What a server said that was asked whether this trial may join.
struct JoinAnswer {
    std::string origin;
    std::string seenNote; ///< what this trial had seen of its ledger then
};

/// A change of the policy that is in force.
struct PolicyChanged {
    SealReceipt receipt;   ///< no entry: nothing had to be sealed
    bool quorumMet = true; ///< by the newest head that is kept; where not, verification says so until others cosign
};

/// On the Desk's thread.
class Membership {
public:
    virtual ~Membership() = default;
    [[nodiscard]] virtual Result<MembershipState> state() = 0;
    /// Refused where this is an older copy.
    [[nodiscard]] virtual Result<std::unique_ptr<LedgerJob>> prepare() = 0;
    /// Keeps what a look gave, its alarms too; nothing of a ledger that the trial has left since. How many seals have
    /// their proof now.
    [[nodiscard]] virtual Result<std::uint64_t> keep(const LookDone& done) = 0;

    /// Whether front ends wait to publish by themselves: a trial that is to join a shared ledger does. `join` ends it.
    [[nodiscard]] virtual Result<void> hold(bool held) = 0;
    [[nodiscard]] virtual Result<bool> held() = 0;

    /// The changes: for an admin; Refused and sealed so for others. Each is sealed, then in force. A lock on the
    /// database does not stand in the way. BadInput: no reason, no such party, no policy.
    [[nodiscard]] virtual bool mayChange() const = 0;
    /// Moves the trial to a ledger on a server, whose answer is waited for. A trial that has published may only move to
    /// a ledger that holds what it published (made by `ledger init --from`), since its seals name heads of that ledger;
    /// Refused otherwise. On the ledger that it is on already, only the address is changed.
    [[nodiscard]] virtual Result<PolicyChanged> join(const JoinOrder& order) = 0;
    /// The same in two steps, for who must not wait: the first one runs on any thread. Refused: a look or a save came
    /// between them and published.
    [[nodiscard]] virtual Result<std::function<Result<JoinAnswer>()>> asking(const std::string& server) = 0;
    [[nodiscard]] virtual Result<PolicyChanged> join(const JoinOrder& order, const JoinAnswer& answer) = 0;
    [[nodiscard]] virtual Result<PolicyChanged> addParty(const ledger::PolicyParty& party,
                                                         const std::string& reason) = 0;
    [[nodiscard]] virtual Result<PolicyChanged> removeParty(const std::string& name, const std::string& reason) = 0;
    /// ledger::withQuorum says what an expression is.
    [[nodiscard]] virtual Result<PolicyChanged> setQuorum(const std::string& expression, const std::string& reason) = 0;
    /// Another policy as it stands, which must list this member's log.
    [[nodiscard]] virtual Result<PolicyChanged> adopt(const std::string& policy, const std::string& reason) = 0;
};

} // namespace caseseal::desk
