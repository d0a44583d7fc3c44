// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/audit_content.h"

namespace caseseal::report {

/// What a list of changes states beyond its frame.
struct ChangesContent : ReportBase {
    std::string subject;  ///< empty: of all participants
    ChangeSource changes; ///< every one of them
    std::uint64_t total = 0;
    std::vector<DayCount> byDay;   ///< days with a change, oldest first
    std::vector<Fact> mostChanged; ///< participants or fields with the most changes, and how many
    std::vector<Fact> byPerson;    ///< who changed how many values
};

/// Writes the list as PDF/A-3b; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writeChangesPdf(const ChangesContent& content,
                                                           const std::filesystem::path& path,
                                                           base::ProgressPort& progress,
                                                           const PdfSigner* signer = nullptr);

} // namespace caseseal::report
