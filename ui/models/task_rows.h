// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "models/task_model.h"

namespace caseseal::ui {

/// What waits for the person who is logged in, in words; the most urgent first. Errors: Machine.
[[nodiscard]] base::Result<std::vector<TaskRow>> taskRows(desk::Desk& desk);

} // namespace caseseal::ui
