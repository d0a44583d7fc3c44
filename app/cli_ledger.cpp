// SPDX-License-Identifier: GPL-3.0-or-later
// The shared ledger: ledger init, import, join, vkey, member, witness, quorum, policy, status, export.
#include "cli_desk.h"

#include "desk/membership.h"
#include "ledger/folder_ledger.h"
#include "ledger/ledger_copy.h"
#include "net/postgres_ledger.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <iostream>

namespace caseseal::app {

using base::Result;
using nlohmann::ordered_json;

namespace {

/// What the members have to do with a change is said with it.
int printChange(const desk::PolicyChanged& changed) {
    if (!changed.quorumMet)
        std::cout
            << "The newest head that this trial keeps has not the quorum of this policy: verification says so until "
               "enough members have cosigned.\n";
    if (changed.receipt.entries > 0)
        printSeal(changed.receipt);
    return kDone;
}

Result<std::string> readText(const std::string& file) {
    TRY(const auto bytes, loadGivenFile(file));
    return std::string(base::textOf(bytes));
}

/// The ledger folder that an argument names: itself, or that of a trial.
Result<std::unique_ptr<ledger::FolderLedger>> openFolder(const std::string& text) {
    std::filesystem::path folder(text);
    std::error_code failure;
    if (!std::filesystem::exists(folder / "checkpoint", failure))
        folder /= "ledger";
    if (!std::filesystem::exists(folder / "checkpoint", failure))
        return base::badInput("There is no checkpoint in " + text +
                              ": it is neither a ledger folder nor a trial that "
                              "has published on a ledger of its own.");
    return ledger::FolderLedger::open(folder);
}

Result<ledger::Checkpoint> headOf(ledger::LedgerPort& ledger) {
    TRY(const auto note, ledger.checkpoint());
    TRY(const auto head, ledger::SignedCheckpoint::parse(note));
    return head.checkpoint;
}

Result<int> fill(ledger::LedgerPort& from, const std::string& server) {
    TRY(const auto to, net::PostgresLedger::open(server));
    TerminalProgress progress;
    TRY(const auto copied, ledger::copyLedger(from, *to, [&progress](std::uint64_t done) {
            progress.report("Entries", done, 0);
            return true;
        }));
    std::cout << "Copied " << copied.size << " entries and their checkpoint; root " << base::encodeBase64(copied.root)
              << ".\n";
    return int{kDone};
}

Result<void> makeServerLedger(const LedgerArguments& a, const std::string& origin) {
    if (!ledger::isNoteName(origin))
        return base::badInput(
            "A ledger needs a name without spaces and plus signs: --origin ledger.example.org/trial-7.");
    TRY(auto owner, net::PostgresConnection::open(a.server));
    TRY_VOID(net::makeSchema(owner, origin, a.roles));
    std::cout << "The ledger " << origin << " is in " << net::describeServer(a.server) << "; members:";
    for (const auto& role : a.roles)
        std::cout << " " << role;
    std::cout << (a.roles.empty() ? " none named" : "") << ".\n";
    return {};
}

ordered_json partyJson(const desk::PartyState& state, std::uint64_t size) {
    ordered_json out{{"name", state.party.name},
                     {"kind", state.party.logKeys.empty() ? "witness" : "member"},
                     {"own", state.own},
                     {"url", state.party.url},
                     {"cosigned", nullptr},
                     {"cosignedAt", nullptr},
                     {"lag", nullptr}};
    if (state.cosigned) {
        out["cosigned"] = *state.cosigned;
        out["lag"] = size - *state.cosigned;
    }
    if (state.cosignedAt)
        out["cosignedAt"] = base::encodeTime(*state.cosignedAt);
    return out;
}

ordered_json statusJson(const desk::MembershipState& own, const Result<desk::LedgerStatus>& looked) {
    ordered_json out{{"place", own.place},   {"shared", own.shared},   {"origin", own.origin},   {"name", own.name},
                     {"quorum", own.quorum}, {"waiting", own.waiting}, {"reached", bool(looked)}};
    if (!looked) {
        out["trouble"] = looked.error().message;
        return out;
    }
    const auto& status = *looked;
    out.update({{"size", status.size},
                {"entries", status.entries},
                {"needed", status.needed},
                {"cosigned", status.met},
                {"quorumMet", status.quorumMet},
                {"parties", ordered_json::array()},
                {"roles", ordered_json::array()},
                {"findings", ordered_json::array()}});
    for (const auto& party : status.parties)
        out["parties"].push_back(partyJson(party, status.size));
    for (const auto& role : status.roles)
        out["roles"].push_back({{"role", role.role}, {"at", role.at}, {"size", role.size}});
    for (const auto& finding : status.findings)
        out["findings"].push_back({{"code", finding.code}, {"what", finding.what}});
    return out;
}

void printParty(const desk::PartyState& party, std::uint64_t size) {
    std::cout << "  " << party.party.name << (party.own ? " (this trial)" : "") << ": ";
    if (!party.cosigned) {
        std::cout << "cosigned none of the newest heads\n";
        return;
    }
    std::cout << "cosigned " << *party.cosigned
              << (party.cosignedAt ? " at " + base::encodeTime(*party.cosignedAt) : std::string()) << ", "
              << size - *party.cosigned << " behind\n";
}

void printStatus(const desk::MembershipState& own, const Result<desk::LedgerStatus>& looked) {
    std::cout << own.origin << " in " << own.place << "; quorum " << own.quorum << "; " << own.waiting
              << " seals of this trial are not on it yet.\n";
    if (!looked)
        return;
    const auto& status = *looked;
    std::cout << status.size << " seals under the newest head, cosigned by " << status.met << ", needed "
              << status.needed << (status.quorumMet ? ": the quorum is met.\n" : ": the quorum is not met.\n");
    for (const auto& party : status.parties)
        printParty(party, status.size);
    for (const auto& role : status.roles)
        std::cout << "  role " << role.role << " looked at " << role.at << " (" << role.size << " entries)\n";
    for (const auto& finding : status.findings)
        std::cout << "  " << finding.code << ": " << finding.what << "\n";
}

Result<desk::PolicyChanged> changeParty(desk::Desk& desk, const Arguments& arguments) {
    const auto& a = arguments.ledger;
    auto& membership = desk.membership();
    if (a.action == "remove")
        return membership.removeParty(a.name, arguments.reason);
    TRY(const auto state, membership.state());
    TRY(const auto party, ledger::makeParty(a.name, a.vkeys, a.url, state.origin));
    return membership.addParty(party, arguments.reason);
}

} // namespace

Result<int> runLedgerInit(const Arguments& arguments) {
    const auto& a = arguments.ledger;
    if (a.from.empty()) {
        TRY_VOID(makeServerLedger(a, a.origin));
        return int{kDone};
    }
    TRY(const auto from, openFolder(a.from));
    TRY(const auto head, headOf(*from));
    if (!a.origin.empty() && a.origin != head.origin)
        return base::badInput("The ledger in " + a.from + " calls itself " + head.origin +
                              "; what it holds keeps that name. Leave --origin out.");
    TRY_VOID(makeServerLedger(a, head.origin));
    return fill(*from, a.server);
}

Result<int> runLedgerImport(const Arguments& arguments) {
    TRY(const auto from, openFolder(arguments.ledger.folder));
    return fill(*from, arguments.ledger.server);
}

Result<int> runLedgerJoin(const Arguments& arguments) {
    const auto& a = arguments.ledger;
    desk::JoinOrder order{a.server, a.name, {}, arguments.reason};
    if (!a.file.empty()) {
        TRY(order.policy, readText(a.file));
    }
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto changed, desk->membership().join(order));
    TRY(const auto state, desk->membership().state());
    std::cout << "This trial is " << state.name << " on the ledger " << state.origin << " in " << state.place
              << ". The others add it with `ledger member add --name " << state.name
              << "` and the keys that `ledger vkey` prints; publish once they have.\n";
    return printChange(changed);
}

Result<int> runLedgerVkey(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto state, desk->membership().state());
    for (const auto& key : state.keys)
        std::cout << key.encode() << "\n";
    return int{kDone};
}

Result<int> runLedgerParty(const Arguments& arguments) {
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto changed, changeParty(*desk, arguments));
    TRY(const auto state, desk->membership().state());
    std::cout << state.parties.size() << " parties in the policy; the quorum is " << state.quorum << ".\n";
    return printChange(changed);
}

Result<int> runLedgerQuorum(const Arguments& arguments) {
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto changed, desk->membership().setQuorum(arguments.ledger.expression, arguments.reason));
    TRY(const auto state, desk->membership().state());
    std::cout << "The quorum is " << state.quorum << ".\n";
    return printChange(changed);
}

Result<int> runLedgerPolicy(const Arguments& arguments) {
    if (arguments.ledger.action == "show") {
        TRY(const auto desk, openDesk(arguments));
        TRY(const auto state, desk->membership().state());
        std::cout << state.policy.encode();
        return int{kDone};
    }
    TRY(const auto text, readText(arguments.ledger.file));
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto changed, desk->membership().adopt(text, arguments.reason));
    return printChange(changed);
}

Result<int> runLedgerStatus(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto own, desk->membership().state());
    TRY(const auto job, desk->membership().prepare());
    Result<desk::LedgerStatus> status = base::cancelled();
    {
        TerminalProgress progress;
        status = job->status(progress);
    }
    if (arguments.json)
        std::cout << statusJson(own, status).dump() << "\n";
    else
        printStatus(own, status);
    if (!status)
        return status.error();
    return int{status->findings.empty() ? kDone : kFindings};
}

Result<int> runLedgerExport(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    TRY(const auto job, desk->membership().prepare());
    TerminalProgress progress;
    TRY(const auto size, job->exportTo(arguments.ledger.folder, progress));
    std::cout << "Wrote " << arguments.ledger.folder << ": " << size << " seals, tiles and the newest checkpoint.\n";
    return int{kDone};
}

} // namespace caseseal::app
