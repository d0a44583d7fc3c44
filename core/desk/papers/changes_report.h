// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include "report/changes_content.h"

/// Private to the room: the plain values of a list of changes, out of the sealed record.
namespace caseseal::desk {

/// `subject` empty: of all. `input` outlives the content: its changes are streamed while the PDF is written.
[[nodiscard]] Result<report::ChangesContent> makeChangesContent(const ReportInput& input, const std::string& subject);

} // namespace caseseal::desk
