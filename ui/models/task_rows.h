// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "models/task_model.h"

namespace caseseal::ui {

struct TaskRows {
    std::vector<TaskRow> rows;                 ///< the most urgent first
    std::map<TaskGroup, std::uint64_t> totals; ///< all there are; more than rows where there are very many
};

/// What waits for the person who is logged in, in words. Errors: Machine.
[[nodiscard]] base::Result<TaskRows> taskRows(desk::Desk& desk);

} // namespace caseseal::ui
