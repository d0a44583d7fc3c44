// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/reports.h"
#include "jobs.h"

/// Private to the room: one report, from the sealed record to the file.
namespace caseseal::desk {

/// As `Jobs::writeReport`.
[[nodiscard]] Result<crypto::Digest> runReportJob(JobContext& context, const ReportRequest& request,
                                                  base::ProgressPort& progress);

} // namespace caseseal::desk
