// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"

#include <string>

/// Private to the room: the calendar day that people see on the wall.
namespace caseseal::desk {

/// ISO date of an instant in a zone that lies so many minutes before UTC.
[[nodiscard]] std::string localDay(base::UtcTime time, int zoneMinutes);

} // namespace caseseal::desk
