// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"
#include "ledger_link.h"

/// Private to the room: is this trial the newest copy of itself?
namespace caseseal::desk {

/// Looks at the heads that this computer saw and at the ledger. Nothing where they say nothing against this copy, or
/// where a chain.restore in it explains what they say; heads that it explains are then replaced by the present one.
/// What cannot be read (a ledger out of reach, a damaged head) says nothing here; verification reports it.
[[nodiscard]] Result<std::optional<OlderCopy>> findOlderCopy(store::TrialFile& trial, const store::SeenHeads& seenHeads,
                                                             const std::string& chain);

/// What is known to be lost behind the head of a copy that is to go on: the greater of what seen heads and ledger
/// tell, at least. Nothing where neither knows, or where the histories parted.
[[nodiscard]] Result<std::optional<std::uint64_t>> countLost(store::TrialFile& trial, const store::SeenHeads& seenHeads,
                                                             const std::string& chain);

} // namespace caseseal::desk
