// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include "report/casebook_content.h"

/// Private to the room: the plain values of a participant's casebook, out of the sealed record.
namespace caseseal::desk {

/// BadInput where there is no such participant.
[[nodiscard]] Result<report::CasebookContent> makeCasebookContent(const ReportInput& input, const std::string& subject);

} // namespace caseseal::desk
