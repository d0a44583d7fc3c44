// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_base.h"

namespace caseseal::report {

/// One signature of a consent.
struct ReceiptSignature {
    std::string by;   ///< "participant"
    std::string when; ///< as signed
    std::string key;  ///< fingerprint
};

/// A consent or a withdrawal.
struct ReceiptLine {
    std::string title;    ///< of the document, with version and language
    std::string document; ///< hex SHA-256
    std::string scopes;   ///< what was agreed to, or taken back
    std::string state;    ///< "in force"
    std::string when, by; ///< of the seal; who counter-signed, or who took the withdrawal down
    std::string reason;   ///< of a withdrawal on the participant's word
    std::vector<ReceiptSignature> signatures;
    std::string proof; ///< "seal 50:0, ledger 49"
};

/// What a receipt of consents states beyond its frame.
struct ReceiptContent : ReportBase {
    std::string subject;
    std::vector<Fact> facts;
    std::vector<ReceiptLine> consents;    ///< newest first
    std::vector<ReceiptLine> withdrawals; ///< newest first
    std::string note;                     ///< signed text of the newest consent, for the code; empty: there is none
};

/// Writes the receipt as PDF/A-3b; see report_base.h. BadInput too where the note is longer than 2,331 bytes.
[[nodiscard]] base::Result<crypto::Digest> writeReceiptPdf(const ReceiptContent& content,
                                                           const std::filesystem::path& path,
                                                           base::ProgressPort& progress,
                                                           const PdfSigner* signer = nullptr);

} // namespace caseseal::report
