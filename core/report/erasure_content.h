// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_base.h"

namespace caseseal::report {

/// One erased entry.
struct ErasureLine {
    std::string place;    ///< participant, visit, form, field
    std::string entry;    ///< "Seal 41:3"
    std::string leaf;     ///< its leaf hash, hex: what the seal still covers
    std::string when, by; ///< by whom, with the role
    std::string second;   ///< who confirmed it; empty where nobody did
    std::string reason;
    std::string proof; ///< of the act that erased it: "seal 50:0, ledger 49"
};

/// What the certificate of erasure states beyond its frame.
struct ErasureContent : ReportBase {
    std::vector<ErasureLine> erasures; ///< oldest first
    std::string still;                 ///< one sentence: what was checked after the erasures
};

/// Writes the certificate as PDF/A-3b, on as many pages as the erasures need; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writeErasurePdf(const ErasureContent& content,
                                                           const std::filesystem::path& path,
                                                           base::ProgressPort& progress,
                                                           const PdfSigner* signer = nullptr);

} // namespace caseseal::report
