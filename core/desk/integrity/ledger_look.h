// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/membership.h"
#include "ledger_link.h"

/// Private to the room: one look at the ledger, in three steps, so that only the middle one waits for a network.
namespace caseseal::desk {

/// What a look takes along; nothing of it is shared with the Desk.
struct LookTask {
    LedgerLink link;
    std::vector<std::pair<std::uint64_t, crypto::Digest>> waiting; ///< seals without a proof (seq, hash), in order
    std::string keptNote;                                          ///< newest head with a quorum; empty: none
    std::string seenNote;                                          ///< newest head that was verified; empty: none
    std::string outsiders;                                         ///< what is remembered of witnesses outside
    std::shared_ptr<store::TrialReader> tiles; ///< below the kept head, to show what contradicts it; may be null
    base::UtcTime now;
};
[[nodiscard]] Result<LookTask> lookTask(store::TrialFile& trial, const std::string& chain, base::UtcTime now);

/// Any thread. Publishes, checks, cosigns. Errors: as ledger::publish.
[[nodiscard]] Result<LookDone> look(const LookTask& task, ledger::LedgerPort& port);

/// In the trial's file. How many seals have their proof since. An older look than one that was kept changes nothing.
[[nodiscard]] Result<std::uint64_t> keepLook(store::TrialFile& trial, const std::string& chain, const LookDone& done);

} // namespace caseseal::desk
