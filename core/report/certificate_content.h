// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_base.h"

namespace caseseal::report {

/// What the integrity certificate states beyond its frame.
struct CertificateContent : ReportBase {
    std::vector<Fact> facts; ///< chain and ledger; at most 12, hashes in full
    std::string checkpoint;  ///< a signed note, at most 2,331 bytes: what the QR code holds
    std::string codeWords;   ///< one sentence: what of the checkpoint is in the code
    std::size_t findings = 0, warnings = 0;
};

/// Writes the certificate, on one page, as PDF/A-3b; see report_base.h. Long names are cut with an ellipsis. Machine
/// too where it does not fit on the page; BadInput where the checkpoint does not fit into the code.
[[nodiscard]] base::Result<crypto::Digest> writeCertificatePdf(const CertificateContent& content,
                                                               const std::filesystem::path& path,
                                                               base::ProgressPort& progress,
                                                               const PdfSigner* signer = nullptr);

} // namespace caseseal::report
