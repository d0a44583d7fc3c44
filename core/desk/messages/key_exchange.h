// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workbench.h"

/// Private to the room: a person's signing key gives way to a new one, crash-safe between chain and key slot.
namespace caseseal::desk {

/// A key exchange that a crash cut short: the chain has the new key, the slot still the old one.
[[nodiscard]] Result<void> finishExchange(Workbench& bench, store::Unlocked& unlocked, const std::string& keyInForce);

/// A first log-in with a password that somebody else set: a new key, sealed with the one it replaces, and a new
/// password.
[[nodiscard]] Result<SealReceipt> exchangeKey(Workbench& bench, const store::Unlocked& unlocked,
                                              const crypto::SecretBytes& newPassword);

} // namespace caseseal::desk
