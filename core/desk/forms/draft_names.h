// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

/// Private to the room: what the settings that hold drafts are called.
namespace caseseal::desk {

inline constexpr const char* kDraftPrefix = "draft:";

/// Of one person's draft of a form, or of its second entry. A person's id holds no colon.
[[nodiscard]] std::string draftName(const std::string& person, const FormPlace& form, bool second);
/// How the names of all persons' drafts of that form end.
[[nodiscard]] std::string draftNameEnd(const FormPlace& form, bool second);

} // namespace caseseal::desk
