// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workbench.h"

#include <set>

/// Private to the room.
namespace caseseal::desk {

/// Seals subject.count for each of them, so that who gets a part of the trial sees that nothing of them is missing.
/// Nothing where the person has no role for that.
[[nodiscard]] Result<void> sealSubjectCounts(Workbench& bench, const std::set<std::string>& subjects);

} // namespace caseseal::desk
