// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <optional>
#include <string>

/// Asks calendars of OpenTimestamps over HTTP. What they answer is a timestamp of the .ots format (anchor/ots.h),
/// unverified, without the file's head. Block; any thread.
namespace caseseal::net {

/// Hands a commitment to a calendar, which puts it into a block some time; the answer is a promise. BadInput: no http
/// or https address. Machine: not reachable, another status than 200, more than 64 KiB.
[[nodiscard]] base::Result<base::Bytes> submitToCalendar(const std::string& url, base::BytesView commitment);

/// What became of a commitment that the calendar has promised to keep; nothing where it waits for its block still (the
/// calendar does not know it, or not yet). Fails as above.
[[nodiscard]] base::Result<std::optional<base::Bytes>> askCalendar(const std::string& url, base::BytesView commitment);

} // namespace caseseal::net
