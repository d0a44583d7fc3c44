// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include "report/erasure_content.h"

/// Private to the room: the plain values of a certificate of erasure.
namespace caseseal::desk {

[[nodiscard]] Result<report::ErasureContent> makeErasureContent(const ReportInput& input);

/// "Erased on 2026-11-22 10:02:03 UTC (…) by Rosa Admin (root) and Elias (elias)"; without names where nobody says who.
[[nodiscard]] std::string erasedWords(const report::ReportWords& say, const store::TrailRow& row,
                                      const TrialPersons& persons);

} // namespace caseseal::desk
