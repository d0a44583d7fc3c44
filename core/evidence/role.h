// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>
#include <string_view>
#include <vector>

/// Roles and what each may do (FORMAT.md section 4).
namespace caseseal::evidence {

enum class Role { Admin, Coordinator, Investigator, Monitor, DataManager, Pharmacist, Auditor, Participant };
inline constexpr std::array kAllRoles = {Role::Admin,       Role::Coordinator, Role::Investigator, Role::Monitor,
                                         Role::DataManager, Role::Pharmacist,  Role::Auditor,      Role::Participant};

/// As written in the format: "admin", "data-manager" …
[[nodiscard]] std::string_view nameOf(Role role);
[[nodiscard]] std::optional<Role> roleFromName(std::string_view name);

/// Every act of version 1, in the order of the format's table.
[[nodiscard]] std::vector<std::string_view> allActs();
[[nodiscard]] bool isAct(std::string_view act);
/// Only the home chain of a participant holds such acts (section 3, rule 4).
[[nodiscard]] bool belongsHome(std::string_view act);
/// May this role do this act at all? Conditions on person or subject (own key, own subject) are checked by ChainRules.
[[nodiscard]] bool mayDo(Role role, std::string_view act);

} // namespace caseseal::evidence
