// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"
#include "projector.h"

/// From the sealed entries of a database to its own, empty projection tables; private to this room.
namespace caseseal::store {

/// Within the caller's transaction. What cannot be read is left out: verification names it. Some seconds for a million
/// entries.
[[nodiscard]] Result<void> rebuildProjections(Connection& db);

/// The same for one participant, within the caller's transaction; time grows with the participant's entries. `fresh`:
/// ids of entries about the participant that came from elsewhere and stand in no projection yet.
[[nodiscard]] Result<void> rebuildSubject(Connection& db, const std::string& subject,
                                          const std::vector<std::uint64_t>& fresh = {});

/// Before entries of several chains are applied to the projections in `to`: which chains there are, and where the old
/// home of a participant ends who was taken over without a transfer. Reads all entries in `from` where there are
/// several chains; nothing otherwise.
[[nodiscard]] Result<void> prepareForChains(Connection& from, Connection& to);

/// What the projections need of a seal; empty where it cannot be read.
[[nodiscard]] SealFacts factsOf(std::uint64_t seal, std::string_view note);

} // namespace caseseal::store
