// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include <QString>

namespace caseseal::ui {

/// "asked", "answered" …
[[nodiscard]] QString queryActWord(const std::string& act);

/// Seals query.answer, query.close or query.reopen. `assigned`: a person's id or a role, empty for nobody in
/// particular.
[[nodiscard]] base::Result<desk::SealReceipt> actOnQuery(desk::Desk& desk, const std::string& act, std::uint64_t number,
                                                         const std::string& said, const std::string& assigned);

/// What this person may do with a query as it stands: "query.answer", "query.close", "query.reopen".
[[nodiscard]] std::vector<std::string> queryActs(const desk::Desk& desk, const std::string& status);

} // namespace caseseal::ui
