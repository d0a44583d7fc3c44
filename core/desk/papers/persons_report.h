// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include "report/persons_content.h"

/// Private to the room: the plain values of the report of persons and delegations, out of the sealed record.
namespace caseseal::desk {

[[nodiscard]] Result<report::PersonsContent> makePersonsContent(const ReportInput& input);

} // namespace caseseal::desk
