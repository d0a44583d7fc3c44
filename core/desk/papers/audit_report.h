// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

/// Private to the room: the plain values of an audit report, out of the sealed record.
namespace caseseal::desk {

/// `input` outlives the content: its changes are streamed while the PDF is written.
[[nodiscard]] Result<report::AuditContent> makeAuditContent(const ReportInput& input);

} // namespace caseseal::desk
