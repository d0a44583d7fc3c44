// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "work_trial.h"

#include "desk/database_locks.h"
#include "desk/exports.h"

/// Steps to a locked trial and its export.
namespace caseseal::desk::test {

inline const FormPlace kSecond{"P-2", "SE.V1", "", "F.VS", ""}, kWeek{"P-2", "SE.V2", "", "F.VS", ""};

inline LockPreview look(Desk& desk) {
    base::NoProgress quiet;
    return must(must(desk.databaseLocks().prepare())->run(quiet));
}

/// As the data manager, with a reason where one is needed.
inline SealReceipt lockNow(WorkTrial& trial) {
    Desk& desk = trial.as("marta");
    return must(desk.databaseLocks().lock(look(desk), "No monitor in this study", kWord()));
}

inline ExportDone exportTo(Desk& desk, const std::filesystem::path& place) {
    base::NoProgress quiet;
    return must(must(desk.exports().prepare("csv"))->write(place, quiet));
}

} // namespace caseseal::desk::test
