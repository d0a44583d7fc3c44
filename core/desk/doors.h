// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workbench.h"

#include <memory>

/// Private to the room: makes the Desk's doors. Each holds the workbench by reference.
namespace caseseal::desk {

class People;

[[nodiscard]] std::unique_ptr<People> makePeople(Workbench& bench);

} // namespace caseseal::desk
