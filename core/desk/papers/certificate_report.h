// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report_frame.h"

#include "report/certificate_content.h"

/// Private to the room: the plain values of an integrity certificate.
namespace caseseal::desk {

/// CHECKs that there is a checkpoint.
[[nodiscard]] Result<report::CertificateContent> makeCertificateContent(const ReportInput& input);

/// A checkpoint's note for a QR code: without signatures that are too long for one (post-quantum), and with only so
/// many of the others that it stays within `maxBytes`: more makes modules that a telephone does not read from paper.
/// `left` and `all` count signature lines.
struct CodedCheckpoint {
    std::string note;
    std::size_t left = 0, all = 0;
};
[[nodiscard]] Result<CodedCheckpoint> codedCheckpoint(const std::string& note, std::size_t maxBytes = 1200);

} // namespace caseseal::desk
