// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/membership.h"

#include "doors.h"
#include "membership_job.h"
#include "policy_change.h"

#include "net/postgres_ledger.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using base::Bytes;
using evidence::SealedPolicy;
using ledger::Policy;
using ledger::PolicyParty;
using ledger::SignedCheckpoint;
using Settings = std::map<std::string, Bytes>;

Bytes bytesOfText(std::string_view text) { return {text.begin(), text.end()}; }

/// "Klinikum Süd" of chain 3f2a9c04… is "klinikum-s-d-3f2a9c04": a name that signatures and policies can hold.
std::string nameFor(const std::string& site, const std::string& chain) {
    std::string name;
    for (const char c : site) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter)
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    return (name.empty() ? "site" : name) + (name.ends_with('-') ? "" : "-") + chain.substr(0, 8);
}

/// What a trial that is to join knows of its ledger so far.
struct Before {
    std::string origin;
    std::string seenNote; ///< empty: nothing was published
};

constexpr std::string_view kYes = "yes", kNo = "no";

/// The ledger at the server must hold all that this trial has published: its seals name heads of it.
Result<void> checkHolds(net::PostgresLedger& server, const Before& before) {
    if (before.seenNote.empty())
        return {};
    TRY(const auto seen, SignedCheckpoint::parse(before.seenNote));
    const std::string published = "This trial has published on the ledger " + before.origin +
                                  " already, and its seals name heads of that ledger. ";
    if (server.origin() != before.origin)
        return base::refused(published + "The server holds another one, " + server.origin() +
                             ". A shared ledger can begin with this trial's: caseseal-cli ledger init --postgres "
                             "CONNINFO --from TRIAL. A trial that has not published yet can join any.");
    TRY(const auto note, server.checkpoint());
    const auto head = SignedCheckpoint::parse(note);
    if (!head || head->checkpoint.size < seen.checkpoint.size)
        return base::refused(published + "The server does not hold all of it: fill it with caseseal-cli ledger init "
                                         "--postgres CONNINFO --from TRIAL.");
    TRY(auto reader, ledger::TileReader::open(server, head->checkpoint.size, head->checkpoint.root));
    TRY(const auto root, ledger::rootOf(seen.checkpoint.size, reader));
    return root == seen.checkpoint.root
               ? Result<void>()
               : base::refused("Split view: the server shows another history of the ledger than this trial has seen. "
                               "Nothing was changed. Ask who runs the server.");
}

/// Names below the origin are an installation's alone on a ledger of its own.
Result<void> checkMemberName(const std::string& name, const std::string& origin) {
    if (!ledger::isNoteName(name) || name == origin || name.starts_with(origin + "/"))
        return base::badInput("\"" + name +
                              "\" cannot be this member's name in signatures: write it without spaces "
                              "and plus signs, and not below the ledger's name.");
    return {};
}

/// The member's own keys added to the policy that the others use, or to none: then this member alone is the quorum.
Result<Policy> policyWith(const PolicyParty& own, const std::string& othersText) {
    Policy others;
    others.quorum = "none";
    if (!othersText.empty()) {
        TRY(others, Policy::parse(othersText));
    }
    TRY(auto policy, ledger::withParty(std::move(others), own));
    return othersText.empty() ? ledger::withQuorum(std::move(policy), "1 of 1") : std::move(policy);
}

class TrialMembership final : public Membership {
public:
    explicit TrialMembership(Workbench& bench) : m_bench(bench) {}

    Result<MembershipState> state() override;
    Result<std::unique_ptr<LedgerJob>> prepare() override {
        if (m_bench.olderCopy)
            return base::refused(m_bench.olderCopy->describe());
        TRY(auto task, lookTask(*m_bench.trial, m_bench.sealer.chain(), m_bench.ports.clock->now()));
        return makeLedgerJob(std::move(task));
    }
    Result<std::uint64_t> keep(const LookDone& done) override;

    bool mayChange() const override {
        const auto& roles = m_bench.sealer.author().roles;
        return std::find(roles.begin(), roles.end(), nameOf(evidence::Role::Admin)) != roles.end();
    }
    Result<void> hold(bool held) override {
        return m_bench.trial->saveSetting(setting::kLedgerHeld, base::bytesOf(held ? kYes : kNo));
    }
    Result<bool> held() override {
        TRY(const auto kept, textSetting(*m_bench.trial, setting::kLedgerHeld));
        return kept == kYes;
    }
    Result<PolicyChanged> join(const JoinOrder& order) override {
        return asAdmin([&]() -> Result<PolicyChanged> {
            TRY(const auto ask, asking(order.server));
            TRY(const auto answer, ask());
            return joinLedger(order, answer);
        });
    }
    Result<std::function<Result<JoinAnswer>()>> asking(const std::string& server) override;
    Result<PolicyChanged> join(const JoinOrder& order, const JoinAnswer& answer) override {
        return asAdmin([&] { return joinLedger(order, answer); });
    }
    Result<PolicyChanged> addParty(const PolicyParty& party, const std::string& reason) override {
        return change(reason, [&](Policy policy) { return ledger::withParty(std::move(policy), party); });
    }
    Result<PolicyChanged> removeParty(const std::string& name, const std::string& reason) override {
        return change(reason, [&](Policy policy) { return ledger::withoutParty(std::move(policy), name); });
    }
    Result<PolicyChanged> setQuorum(const std::string& expression, const std::string& reason) override {
        return change(reason, [&](Policy policy) { return ledger::withQuorum(std::move(policy), expression); });
    }
    Result<PolicyChanged> adopt(const std::string& policy, const std::string& reason) override {
        return change(reason, [&](const Policy&) { return Policy::parse(policy); });
    }

private:
    /// `work` as an admin; refused and sealed for everybody else.
    template<class Work>
    [[nodiscard]] std::invoke_result_t<Work> asAdmin(Work work) {
        return m_bench.attempt({"data.import", {}, false}, [&]() -> std::invoke_result_t<Work> {
            if (!mayChange())
                return base::refused("Ledger and policy are changed by an administrator.");
            if (m_bench.olderCopy)
                return base::refused(m_bench.olderCopy->describe());
            return work();
        });
    }
    template<class Edit>
    [[nodiscard]] Result<PolicyChanged> change(const std::string& reason, Edit edit);
    [[nodiscard]] Result<PolicyChanged> seal(const LedgerLink& link, Policy policy, const std::string& reason,
                                             Settings settings);
    [[nodiscard]] Result<PolicyChanged> joinLedger(const JoinOrder& order, const JoinAnswer& answer);
    [[nodiscard]] Result<PolicyChanged> joinAs(const std::string& name, const std::string& oldOrigin,
                                               const std::string& origin, const JoinOrder& order);
    [[nodiscard]] Result<bool> quorumMet(const Policy& policy);

    Workbench& m_bench;
};

Result<MembershipState> TrialMembership::state() {
    TRY(auto link, LedgerLink::load(*m_bench.trial));
    TRY(const auto waiting, m_bench.trial->notLogged(m_bench.sealer.chain()));
    MembershipState state;
    state.place = link.place.describe();
    state.origin = link.origin;
    state.shared = link.place.shared();
    TRY(state.held, held());
    state.keys = link.verifierKeys();
    state.parties = ledger::partiesOf(link.policy);
    state.quorum = ledger::quorumExpression(link.policy);
    for (const auto& party : state.parties)
        if (party.witnessKeys.front().name == link.member)
            state.name = party.name;
    state.policy = std::move(link.policy);
    state.waiting = waiting.size();
    return state;
}

Result<std::uint64_t> TrialMembership::keep(const LookDone& done) {
    if (m_bench.savesElsewhere())
        return std::uint64_t{0}; // the next look finds the same
    TRY(const auto logged, keepLook(*m_bench.trial, m_bench.sealer.chain(), done));
    TRY_VOID(m_bench.keepAlarms(done.alarms));
    TRY(const auto note, m_bench.trial->checkpointNote());
    if (!note.empty()) {
        TRY(const auto head, SignedCheckpoint::parse(note));
        m_bench.sealer.setCheckpoint(head.checkpoint);
    }
    return logged;
}

Result<bool> TrialMembership::quorumMet(const Policy& policy) {
    TRY(const auto note, m_bench.trial->checkpointNote());
    if (note.empty())
        return true;
    TRY(const auto head, SignedCheckpoint::parse(note));
    const auto judged = ledger::judge(policy, head);
    return judged && judged->quorumMet && judged->loggedBySome;
}

template<class Edit>
Result<PolicyChanged> TrialMembership::change(const std::string& reason, Edit edit) {
    return asAdmin([&]() -> Result<PolicyChanged> {
        if (reason.empty())
            return base::badInput("A change of the policy needs a reason.");
        TRY(auto link, LedgerLink::load(*m_bench.trial));
        TRY(auto policy, edit(link.policy));
        return seal(link, std::move(policy), reason, {});
    });
}

Result<PolicyChanged> TrialMembership::seal(const LedgerLink& link, Policy policy, const std::string& reason,
                                            Settings settings) {
    const bool listed = std::any_of(policy.logs.begin(), policy.logs.end(), [&link](const Policy::Log& log) {
        return log.key == link.keys.logSigners.front().verifierKey();
    });
    if (!listed)
        return base::badInput("In that policy no log key of this member stands: this trial could publish nothing.");
    if (policy.encode() == link.policy.encode() && settings.empty())
        return base::badInput("That policy is in force already.");
    PolicyChanged done;
    TRY(done.quorumMet, quorumMet(policy));
    SealedPolicy sealed{std::move(policy), reason, link.member};
    TRY(done.receipt, changePolicy(m_bench, sealed, std::move(settings)));
    return done;
}

Result<std::function<Result<JoinAnswer>()>> TrialMembership::asking(const std::string& server) {
    TRY(const auto link, LedgerLink::load(*m_bench.trial));
    TRY(auto seenNote, newestSeen(*m_bench.trial));
    return std::function([server, before = Before{link.origin, std::move(seenNote)}]() -> Result<JoinAnswer> {
        TRY(const auto ledger, net::PostgresLedger::open(server));
        TRY_VOID(checkHolds(*ledger, before));
        return JoinAnswer{ledger->origin(), before.seenNote};
    });
}

Result<PolicyChanged> TrialMembership::joinLedger(const JoinOrder& order, const JoinAnswer& answer) {
    TRY(const auto link, LedgerLink::load(*m_bench.trial));
    TRY(const auto seenNote, newestSeen(*m_bench.trial));
    if (seenNote != answer.seenNote)
        return base::refused("This trial has seen more of its ledger while the server was asked. Nothing was changed. "
                             "Try again.");
    const std::string& origin = answer.origin;
    if (link.place.shared()) { // the server moved, or is reached in another way
        if (origin != link.origin)
            return base::refused("This trial is a member of the ledger " + link.origin + " already; the server holds " +
                                 origin + ".");
        TRY_VOID(m_bench.trial->saveSetting(setting::kLedgerServer, base::bytesOf(order.server)));
        TRY(const bool met, quorumMet(link.policy));
        return PolicyChanged{{}, met};
    }
    const std::string name = order.name.empty() ? nameFor(m_bench.info.site, m_bench.info.chain) : order.name;
    TRY_VOID(checkMemberName(name, origin));
    return joinAs(name, link.origin, origin, order);
}

Result<PolicyChanged> TrialMembership::joinAs(const std::string& name, const std::string& oldOrigin,
                                              const std::string& origin, const JoinOrder& order) {
    // The log keeps its keys where the ledger keeps its name; no key ever signs under two names.
    TRY(auto old, m_bench.trial->setting(setting::kLedgerSeeds));
    const bool same = origin == oldOrigin;
    Bytes seeds = freshSeeds(same && old ? base::BytesView(*old) : base::BytesView());
    LedgerLink link;
    link.origin = origin;
    link.member = name;
    TRY(link.keys, keysFromSeeds(seeds, origin, name));
    std::vector<std::string> vkeys;
    for (const auto& key : link.verifierKeys())
        vkeys.push_back(key.encode());
    TRY(const auto own, ledger::makeParty(name, vkeys, {}, origin));
    TRY(auto policy, policyWith(own, order.policy));
    Settings settings{{setting::kLedgerOrigin, bytesOfText(origin)},
                      {setting::kLedgerServer, bytesOfText(order.server)},
                      {setting::kLedgerMember, bytesOfText(name)},
                      {setting::kLedgerHeld, bytesOfText(kNo)},
                      {setting::kLedgerSeeds, std::move(seeds)}};
    return seal(link, std::move(policy), order.reason.empty() ? "joined " + origin : order.reason, std::move(settings));
}

} // namespace

std::unique_ptr<Membership> makeMembership(Workbench& bench) { return std::make_unique<TrialMembership>(bench); }

} // namespace caseseal::desk
