// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alarms.h"

#include "store/trial_file.h"

/// Private to the room: alarms as the trial file has them, and what the chain says of them.
namespace caseseal::desk {

[[nodiscard]] store::KeptAlarm keptOf(const FoundAlarm& found, base::UtcTime now);
/// Newest first. One read of the chain where there is an alarm, none else.
[[nodiscard]] Result<std::vector<Alarm>> withSettlements(const std::vector<store::KeptAlarm>& kept,
                                                         store::Projection& projection);
/// The entry that settles one.
[[nodiscard]] evidence::Entry settlementOf(const Alarm& alarm, AlarmDisposition disposition, const std::string& reason);
/// What a verification reports of one that nobody has settled.
[[nodiscard]] evidence::Finding findingOf(const Alarm& alarm);

} // namespace caseseal::desk
