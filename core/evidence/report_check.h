// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"
#include "evidence/report_seal.h"

#include "pdf_attachments.h"

namespace caseseal::evidence {

/// SHA-256 of the file but the ranges, which are sorted, apart from each other and within the file.
[[nodiscard]] base::Result<crypto::Digest> digestWithout(const PdfReader& pdf, std::uint64_t bytes,
                                                         const std::vector<FileRange>& without);
/// The ranges that are left out of a report's hash, sorted.
[[nodiscard]] std::vector<FileRange> leftOut(const ReportSeal& seal);

/// Compares a report's file with what its seal says of it; who signed the seal is not asked. Fills in the claim: the
/// note, and each difference with words for what was changed. A file without a seal gives none. Machine: the file
/// cannot be read.
[[nodiscard]] base::Result<void> checkReportFile(const PdfReader& pdf, const PdfAttachments& attached,
                                                 const crypto::Digest& evidence, EvidenceSource::ReportClaim& claim);

} // namespace caseseal::evidence
