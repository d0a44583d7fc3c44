// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "store/kept_alarm.h"

/// Alarms in the trial file, private to this room. Insert-only.
namespace caseseal::store {

/// Within the caller's transaction. False: it is there already, as it was found first.
[[nodiscard]] Result<bool> insertAlarm(Connection& db, const KeptAlarm& alarm);
/// As they were found.
[[nodiscard]] Result<std::vector<KeptAlarm>> loadAlarms(Connection& db);

} // namespace caseseal::store
