// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_base.h"

namespace caseseal::report {

/// One entry behind an answer.
struct InspectionRow {
    std::string when, who; ///< may be empty where the seal cannot be read
    std::string what, place, why;
    std::string proof; ///< "seal 41:3, ledger 40"
};

/// What the page of one clause states beyond its frame.
struct InspectionContent : ReportBase {
    std::string clause;   ///< "21 CFR 11.10(e)"
    std::string question; ///< what it asks
    std::string answer;   ///< one sentence
    std::vector<Fact> figures;
    std::vector<InspectionRow> rows; ///< newest first
    std::string listed;              ///< how many there are, and how many of them stand here; empty where none
    std::vector<Fact> asked;         ///< chain, head and checkpoint that it was asked at
};

/// Writes the page as PDF/A-3b, on as many pages as the rows need; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writeInspectionPdf(const InspectionContent& content,
                                                              const std::filesystem::path& path,
                                                              base::ProgressPort& progress,
                                                              const PdfSigner* signer = nullptr);

} // namespace caseseal::report
