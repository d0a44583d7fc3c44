// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/database_locks.h"

#include "evidence/dataset.h"

#include <set>

/// Private to the room: the values in force of a whole trial, and the lock that lies on them.
namespace caseseal::desk {

/// Takes a value and its leaf hash; an error ends the walk.
using TakeValue = std::function<Result<void>(const evidence::DatasetValue& value, const evidence::Digest& leaf)>;

/// Every value in force in the order of the lock root, as a stream: memory grows with the number of participants and
/// with one participant's form. Gives the root and the figures. Machine, Cancelled, errors of `take` (may be empty).
/// `leftOut`: participants who are passed over.
[[nodiscard]] Result<evidence::DatabaseLock> walkData(store::Projection& projection, base::ProgressPort& progress,
                                                      const TakeValue& take, const std::set<std::string>& leftOut = {});

/// The lock in force, of the own chain; nothing where there is none.
[[nodiscard]] Result<std::optional<DatabaseLockState>> lockInForce(store::Projection& projection);

} // namespace caseseal::desk
