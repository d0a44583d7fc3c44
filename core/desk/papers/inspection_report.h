// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/clauses.h"
#include "report_frame.h"

#include "report/inspection_content.h"

/// Private to the room: the plain values of the page that answers one clause.
namespace caseseal::desk {

[[nodiscard]] report::InspectionContent makeInspectionContent(const ReportInput& input, const ClauseAnswer& answer);

} // namespace caseseal::desk
