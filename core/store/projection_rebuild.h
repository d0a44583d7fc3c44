// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

/// From the sealed entries of a database to its own, empty projection tables; private to this room.
namespace caseseal::store {

/// Within the caller's transaction. What cannot be read is left out: verification names it. Some seconds for a million
/// entries.
[[nodiscard]] Result<void> rebuildProjections(Connection& db);

/// The same for one participant, within the caller's transaction; time grows with the participant's entries.
[[nodiscard]] Result<void> rebuildSubject(Connection& db, const std::string& subject);

} // namespace caseseal::store
