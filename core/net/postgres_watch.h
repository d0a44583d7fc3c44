// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <string>

namespace caseseal::net {

/// Calls `changed` on a thread of its own for each NOTIFY about a new checkpoint, over a connection of its own; where
/// that is lost it is made anew (after 1 s, later 30 s), with a call for what may have been missed. The returned object
/// ends it: afterwards there is no call. Null where the connection cannot be made or the system has no means to wait.
[[nodiscard]] std::shared_ptr<void> watchServer(const std::string& conninfo, std::function<void()> changed);

} // namespace caseseal::net
