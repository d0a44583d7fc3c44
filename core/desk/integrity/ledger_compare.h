// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger_place.h"

#include "base/progress.h"
#include "evidence/finding.h"
#include "ledger/policy.h"

/// Private to the room: is the ledger still the one that was seen before?
namespace caseseal::desk {

struct LedgerComparison {
    std::vector<evidence::Finding> findings; ///< gone, shorter, or with another history
    std::string unreachable;                 ///< why it could not be asked, which is no finding; empty: it was
};

/// Compares with the newest head that was verified here (empty: nothing to compare yet). On a server every entry is
/// read and authenticated: 256 a request. Any thread. Error: Cancelled.
[[nodiscard]] base::Result<LedgerComparison> compareLedger(const LedgerPlace& place, const std::string& seenNote,
                                                           const ledger::Policy& policy, base::ProgressPort& progress);
/// The same over a ledger that is open. Error: Cancelled, or Machine where it stopped answering.
[[nodiscard]] base::Result<std::vector<evidence::Finding>> compareHeads(ledger::LedgerPort& port,
                                                                        const std::string& seenNote,
                                                                        const ledger::Policy& policy, bool everyEntry,
                                                                        base::ProgressPort& progress);

} // namespace caseseal::desk
