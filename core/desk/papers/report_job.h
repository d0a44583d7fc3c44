// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/reports.h"
#include "jobs.h"

/// Private to the room: one report, from the sealed record to the file.
namespace caseseal::desk {

/// What can be told before the long work: BadInput or Refused.
[[nodiscard]] Result<void> checkRequest(const ReportRequest& request, store::TrialReader& reader);
[[nodiscard]] std::unique_ptr<ReportJob> makeReportJob(JobContext context, ReportRequest request);

} // namespace caseseal::desk
