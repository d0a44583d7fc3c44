// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workbench.h"

/// Private to the room: the beginning and the end of a log-in as entries.
namespace caseseal::desk {

/// Seals session.open, and with it what was refused before it: each log-in of the file `attempts` as a session.refused
/// of the person who was named there. Where that file is gone or another one since the last log-in, session.open says
/// so
/// (`attempts`). A stop between the seal and the emptied file gives the same refusals twice, never none.
[[nodiscard]] Result<SealReceipt> sealOpening(Workbench& bench);
[[nodiscard]] Result<SealReceipt> sealClosing(Workbench& bench, SessionEnd why);

} // namespace caseseal::desk
