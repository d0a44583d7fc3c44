// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

/// Private to the room: at which installation a participant's data are entered.
namespace caseseal::desk {

/// A chain as people call it: "Lyon (chain 3f2a9c04)"; its first digits alone where it says no site or is not here.
[[nodiscard]] Result<std::string> nameOfChain(store::Projection& projection, const std::string& chain);
/// One sentence for somebody who wants to enter data of a participant who is not at home here.
[[nodiscard]] Result<std::string> whyNotAtHome(store::Projection& projection, const std::string& subject);

/// Refused with that sentence where the act belongs to the participant's home and this is not it.
[[nodiscard]] Result<void> checkAtHome(store::Projection& projection, std::string_view act, const std::string& subject);

} // namespace caseseal::desk
