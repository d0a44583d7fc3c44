// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "store/arrival.h"

#include "base/progress.h"

/// Takes seals and entries that came into the database, private to this room.
namespace caseseal::store {

/// Within the caller's transaction: sealed record, files, ledger, projections. BadInput where a seal does not follow
/// the one before, or a file is not named by its hash. True: entries that were here are erased now, and a sweep is due.
/// Cancelled: to be rolled back.
[[nodiscard]] Result<bool> takeIn(Connection& db, const Arrival& arrival, base::ProgressPort& progress);

} // namespace caseseal::store
