// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/database_locks.h"

#include "store/trial_file.h"

#include <set>

/// Private to the room: what an export is of, whatever its format.
namespace caseseal::desk {

struct ExportContext {
    std::unique_ptr<store::TrialReader> reader;
    std::shared_ptr<base::ClockPort> clock;
    TrialInfo trial;
    std::optional<DatabaseLockState> lock;
    std::set<std::string> leftOut; ///< participants whose data must not go out
};

/// Refused where the database is locked and its data are not those that were locked. Reads every value.
[[nodiscard]] Result<void> checkLocked(const ExportContext& context, base::ProgressPort& progress);

/// Why it is refused, one sentence.
inline constexpr const char* kNotAsLocked =
    "The database is locked, but its data are not those that were locked. Verify the trial.";

} // namespace caseseal::desk
