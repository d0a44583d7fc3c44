// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/membership.h"
#include "ledger_look.h"

/// Private to the room: the part of membership that waits for the ledger.
namespace caseseal::desk {

[[nodiscard]] std::unique_ptr<LedgerJob> makeLedgerJob(LookTask task);

} // namespace caseseal::desk
