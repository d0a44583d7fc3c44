// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a trial: archive, backup, restore.
#include "cli_desk.h"
#include "cli_password.h"

#include "desk/archives.h"
#include "desk/backups.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

Result<int> runArchive(const Arguments& arguments) {
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto job, desk->archives().prepare());
    Result<desk::ArchiveDone> done = base::cancelled();
    {
        TerminalProgress progress;
        done = job->write(arguments.output, arguments.language, progress);
    }
    if (!done)
        return done.error();
    TRY(const auto receipt, desk->archives().note(*done));
    std::cout << "Wrote " << arguments.output << ": " << done->participants << " participants, " << done->entries
              << " entries, " << done->bytes << " bytes, SHA-256 " << base::encodeHex(done->hash)
              << ". Unpack it and open index.html.\n";
    printSeal(receipt);
    return int{kDone};
}

Result<int> runBackup(const Arguments& arguments) {
    TRY(const auto desk, beginSession(openDesk(arguments)));
    TRY(const auto job, desk->backups().prepare());
    Result<desk::BackupDone> done = base::cancelled();
    {
        TerminalProgress progress;
        done = job->write(arguments.output, progress);
    }
    if (!done)
        return done.error();
    TRY(const auto receipt, desk->backups().note(*done));
    std::cout << "Wrote " << arguments.output << ": " << done->entries << " entries, " << done->bytes
              << " bytes, SHA-256 " << base::encodeHex(done->hash) << ". Every file in it was read back.\n";
    printSeal(receipt);
    return int{kDone};
}

namespace {

void printLost(std::optional<std::uint64_t> lost) {
    if (!lost)
        std::cout << "Nothing here knows of newer seals; others may.\n";
    else
        std::cout << *lost << (*lost == 1 ? " newer seal is" : " newer seals are") << " known to be lost.\n";
}

/// A folder that was put back: the restore is stated in it.
Result<int> stateRestore(const Arguments& arguments) {
    Arguments there = arguments;
    there.trial = arguments.data;
    TRY(const auto desk, openDesk(there));
    TRY(const auto receipt, desk->backups().declareRestore(arguments.reason, {}));
    printSeal(receipt);
    return int{kDone};
}

} // namespace

Result<int> runRestore(const Arguments& arguments) {
    if (arguments.trial.empty())
        return stateRestore(arguments);
    TRY(const auto password, readPassword(arguments.passwordFile, "CASESEAL_PASSWORD"));
    const auto name = std::filesystem::path(arguments.data).filename().string();
    const std::string reason = arguments.reason.empty() ? "Restored from the backup " + name : arguments.reason;
    Result<desk::RestoreDone> done = base::cancelled();
    {
        TerminalProgress progress;
        done = desk::restoreBackup({arguments.data, arguments.trial, arguments.as, reason, arguments.output}, password,
                                   ports(), progress);
    }
    if (!done)
        return done.error();
    std::cout << "Restored " << arguments.trial << ": " << done->seals
              << " seals, unchanged since entry. Go on with this copy only.\n";
    if (!arguments.output.empty())
        std::cout << done->cameBack << (done->cameBack == 1 ? " lost seal" : " lost seals")
                  << " of this installation came back with the message.\n";
    printLost(done->lost);
    printSeal(done->receipt);
    return int{kDone};
}

} // namespace caseseal::app
