// SPDX-License-Identifier: GPL-3.0-or-later
// The data of the whole trial: locked, unlocked (database), written to work with elsewhere (export).
#include "cli_desk.h"
#include "cli_password.h"

#include "desk/database_locks.h"
#include "desk/exports.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

namespace {

void printState(const std::optional<desk::DatabaseLockState>& state) {
    if (!state) {
        std::cout << "The database is not locked.\n";
        return;
    }
    std::cout << "The database is locked since " << base::encodeTime(state->time) << " by " << state->by << " (seal "
              << state->seal << ", entry " << state->entry << "): " << state->lock.values << " values of "
              << state->lock.participants << " participants in " << state->lock.forms << " forms, root "
              << base::encodeHex(state->lock.root) << ".\n";
    for (const auto& open : state->lock.open)
        std::cout << "  locked nevertheless: " << open.what << " " << open.count << "\n";
    if (!state->reason.empty())
        std::cout << "  reason: " << state->reason << "\n";
}

void printPreview(const desk::LockPreview& preview) {
    std::cout << "Would be locked: " << preview.lock.values << " values of " << preview.lock.participants
              << " participants in " << preview.lock.forms << " forms, root " << base::encodeHex(preview.lock.root)
              << ".\n";
    for (const auto& one : preview.stops) {
        const auto first = one.first.describe();
        std::cout << (isHard(one.stop) ? "  must be settled first: " : "  needs a reason: ") << nameOf(one.stop) << " "
                  << one.count << (first.empty() ? "" : ", the first: " + first) << "\n";
    }
}

Result<desk::LockPreview> look(desk::Desk& desk) {
    TRY(const auto job, desk.databaseLocks().prepare());
    TerminalProgress progress;
    return job->run(progress);
}

Result<int> showDatabase(const Arguments& arguments) {
    TRY(const auto desk, openDesk(arguments));
    auto& locks = desk->databaseLocks();
    printState(locks.state());
    if (locks.state() || !locks.mayLock())
        return int{kDone};
    TRY(const auto preview, look(*desk));
    printPreview(preview);
    return int{preview.blocked() ? kFindings : kDone};
}

Result<int> lockDatabase(desk::Desk& desk, const std::string& reason, const crypto::SecretBytes& password) {
    TRY(const auto preview, look(desk));
    printPreview(preview);
    TRY(const auto receipt, desk.databaseLocks().lock(preview, reason, password));
    printState(desk.databaseLocks().state());
    printSeal(receipt);
    return int{kDone};
}

/// What stands behind the data of an export.
void printProof(const desk::ExportDone& done, const std::string& place) {
    if (!done.lock)
        std::cout << "The database is not locked: nothing proves later that these are the data.\n";
    else if (!done.manifest)
        std::cout << "They are the data that were locked; this format does not carry the lock.\n";
    else if (!done.proved)
        std::cout << "The lock is not on the ledger yet, so its proof is not in the export. Publish, and export again; "
                     "until then caseseal-verify needs the evidence bundle beside it.\n";
    else
        std::cout << "Anybody checks that it is the locked data with: caseseal-verify --data " << place << "\n";
}

void printExport(const desk::ExportDone& done, const std::string& place) {
    std::cout << "Wrote " << place << ": " << done.values << " values";
    if (done.manifest)
        std::cout << " in " << done.files << " files";
    std::cout << ", SHA-256 " << base::encodeHex(done.hash) << ".\n";
    if (!done.leftOut.empty())
        std::cout << "Left out, since their data must not go out: " << done.leftOut.size() << " participants.\n";
    printProof(done, place);
}

} // namespace

Result<int> runDatabase(const Arguments& arguments) {
    const auto& action = arguments.work.action;
    if (action == "show")
        return showDatabase(arguments);
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    TRY(const auto desk, beginSession(openDesk(arguments, password)));
    if (action == "lock")
        return lockDatabase(*desk, arguments.reason, password);
    TRY(const auto receipt, desk->databaseLocks().unlock(arguments.reason, password));
    std::cout << "The database is unlocked. What is locked next has a root of its own.\n";
    printSeal(receipt);
    return int{kDone};
}

Result<int> runExport(const Arguments& arguments) {
    if (arguments.snapshot && arguments.format != "odm")
        return base::badInput("--snapshot is for the format odm.");
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto job, desk->exports().prepare(arguments.snapshot ? "odm-snapshot" : arguments.format));
    Result<desk::ExportDone> done = base::cancelled();
    {
        TerminalProgress progress;
        done = job->write(arguments.output, progress);
    }
    if (!done)
        return done.error();
    TRY(const auto receipt, desk->exports().note(*done));
    printExport(*done, arguments.output);
    printSeal(receipt);
    return int{kDone};
}

} // namespace caseseal::app
