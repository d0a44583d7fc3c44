// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "store/arrival.h"

/// Takes the seals and entries of other chains into the database, private to this room.
namespace caseseal::store {

/// Within the caller's transaction: sealed record, files, ledger, projections. BadInput where a seal does not follow
/// the one before, or a file is not named by its hash. True: entries that were here are erased now, and a sweep is due.
[[nodiscard]] Result<bool> takeIn(Connection& db, const Arrival& arrival);

} // namespace caseseal::store
