// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include <functional>

/// The one way around the triggers, private to this room: for drills on a sandbox copy, and for its own tests.
namespace caseseal::store {

/// A folder carries it whose trial may be altered.
inline constexpr std::string_view kSandboxMark = "sandbox-for-drills";
[[nodiscard]] Result<void> markAsSandbox(const std::filesystem::path& folder);
/// Refused where the folder carries no mark.
[[nodiscard]] Result<void> checkIsSandbox(const std::filesystem::path& folder);

/// The triggers out, the change, the triggers back, so that pages and schema are right again; one transaction.
/// Refused where the database lies in no sandbox.
[[nodiscard]] Result<void> changeUnguarded(Connection& db, const std::function<Result<void>()>& change);

} // namespace caseseal::store
