// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workbench.h"

#include "evidence/sealed_policy.h"

/// Private to the room: another policy is sealed, and then in force. What comes into force with it (keys, the place of
/// the ledger) waits in a setting of its own meanwhile, so that a stop in between is made good at the next opening.
namespace caseseal::desk {

/// On the Desk's thread, as an admin. `settings`: what is saved together with the policy.
[[nodiscard]] Result<SealReceipt> changePolicy(Workbench& bench, const evidence::SealedPolicy& sealed,
                                               std::map<std::string, base::Bytes> settings);
/// Brings a change into force that was sealed, forgets one that was not.
[[nodiscard]] Result<void> finishPolicyChange(Workbench& bench);

} // namespace caseseal::desk
