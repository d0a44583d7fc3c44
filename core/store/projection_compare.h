// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "base/progress.h"
#include "evidence/finding.h"

/// Rebuilds the projections from the entries and compares both ways, private to this room.
namespace caseseal::store {

/// The rebuild goes to an encrypted scratch file with a key of its own in `scratchFolder`, gone when this returns:
/// memory does not grow with the trial. At most evidence::kMaxFindings findings. Errors: cancelled, machine, or a
/// database that cannot be read.
[[nodiscard]] Result<std::vector<evidence::Finding>>
compareProjections(Connection& db, const std::filesystem::path& scratchFolder, base::ProgressPort& progress);

} // namespace caseseal::store
