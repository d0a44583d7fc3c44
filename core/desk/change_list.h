// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

/// Private to the room: the changes of values, for the reports that list them.
namespace caseseal::desk {

/// Of one participant, or of all (`subject` empty).
[[nodiscard]] Result<std::uint64_t> countChanges(store::Projection& projection, const std::string& subject);
/// Participant after participant, each in order of entry. `input` outlives it.
[[nodiscard]] report::ChangeSource changesOf(const ReportInput& input, const std::string& subject);

} // namespace caseseal::desk
