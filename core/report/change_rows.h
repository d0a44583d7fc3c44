// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page_parts.h"
#include "report/audit_content.h"

namespace caseseal::report {

/// The table of changes, a heading for each participant. Gives the number of rows. Fails with Cancelled, and with what
/// the source fails with.
[[nodiscard]] base::Result<std::uint64_t> layChanges(PageParts& parts, const ChangeSource& changes,
                                                     std::uint64_t total);

/// Findings or warnings, each with its place and, where known, what was expected beside what was found.
void layFindings(PageParts& parts, const std::vector<FindingLine>& lines, bool alarms);

} // namespace caseseal::report
