// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

/// What is kept with the sealed record, as rows; private to this room. Within the caller's transaction.
namespace caseseal::store {

/// "study/<sha256>.xml" or "documents/<sha256>"; nothing where it is there. BadInput: it is not named by its hash.
[[nodiscard]] Result<void> keepFile(Connection& db, const std::string& name, base::BytesView bytes);
/// "tile/0/000.p/40"; a fuller tile replaces its partial ones. BadInput: no such name, or not of its size.
[[nodiscard]] Result<void> keepTile(Connection& db, const std::string& path, base::BytesView bytes);
/// From here on the newest. BadInput: no checkpoint.
[[nodiscard]] Result<void> keepCheckpoint(Connection& db, const std::string& note);

/// Small facts (TrialFile::setting), within the caller's transaction.
[[nodiscard]] Result<void> writeSetting(Connection& db, std::string_view name, base::BytesView value);
[[nodiscard]] Result<void> removeSettingRow(Connection& db, std::string_view name);
/// Setting: there while what was erased may still lie in the file. One byte, how much is to be done.
inline constexpr std::string_view kSweepSetting = "store.sweep";
inline constexpr std::uint8_t kSweepAll = 1, kSweepLog = 2;

} // namespace caseseal::store
