// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alarms.h"

#include "ledger/ledger_port.h"
#include "ledger/split_view.h"

/// Private to the room: makes alarms out of heads that do not fit each other. Any thread.
namespace caseseal::desk {

/// A head, and where the tiles below it are; null where nobody here has them.
struct KnownHead {
    const ledger::SignedCheckpoint& head;
    ledger::TileSource* tiles = nullptr;
};

/// What was verified here before, beside what is shown now. An alarm where two histories are signed, or where what is
/// shown is smaller, as far as it can be told no other history; nothing where it continues, or where signatures or
/// tiles do not suffice to tell (which verification reports in its own words).
[[nodiscard]] std::optional<FoundAlarm> compareKnown(const KnownHead& before, const KnownHead& now,
                                                     const ledger::Policy& policy, AlarmWay way);
/// The same of the ledger as it stands, with the newest head that was verified here (empty: none): a few reads.
/// Machine: it cannot be reached.
[[nodiscard]] Result<std::vector<FoundAlarm>> lookAtLedger(ledger::LedgerPort& port, const std::string& seenNote,
                                                           ledger::TileSource* seenTiles, const ledger::Policy& policy);
/// A split view that is proved under the policy; nothing where it is not.
[[nodiscard]] std::optional<FoundAlarm> alarmOf(const ledger::SplitView& view, const ledger::Policy& policy,
                                                AlarmWay way);

} // namespace caseseal::desk
