// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/ledger_port.h"

#include <filesystem>

namespace caseseal::ledger {

/// Copies all entries under the newest checkpoint, and then that checkpoint with its lines, from one ledger into
/// another, which is empty or holds a beginning of them from a copy that was cut off. Every entry is authenticated
/// against the checkpoint before it is given on; who signed it is for the reader's policy to say. `progress` (may be
/// empty) is told how many entries are done; false from it stops with Cancelled. The checkpoint that was copied.
/// BadInput: there is none. Refused: files that are not those of the checkpoint, or another ledger stands there.
[[nodiscard]] base::Result<Checkpoint> copyLedger(LedgerPort& from, LedgerPort& to,
                                                  const std::function<bool(std::uint64_t done)>& progress = {});

/// The same into a folder that any web server can serve: tiles, entry bundles, the checkpoint last. It appears whole or
/// not at all. Refused where something lies there already.
[[nodiscard]] base::Result<Checkpoint> exportLedger(LedgerPort& from, const std::filesystem::path& folder,
                                                    const std::function<bool(std::uint64_t done)>& progress = {});

} // namespace caseseal::ledger
