// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include "report/accountability_content.h"

/// Private to the room: the plain values of an accountability log, out of the sealed record.
namespace caseseal::desk {

[[nodiscard]] Result<report::AccountabilityContent> makeAccountabilityContent(const ReportInput& input);

} // namespace caseseal::desk
