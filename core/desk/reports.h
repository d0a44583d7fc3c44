// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/bytes.h"

#include <functional>
#include <optional>

/// Which report to write, and who signs it. A Job writes it (`Jobs::writeReport` in desk/desk.h).
namespace caseseal::desk {

enum class ReportKind {
    Audit,       ///< the verdict, what it rests on, findings, persons, every change
    Casebook,    ///< one participant: every form with values, histories, signatures and queries; needs `subject`
    Changes,     ///< the list of changes, of all participants or of `subject`, and when they were made
    Persons,     ///< everybody with roles and keys, who entered data when, and the delegation log
    Erasure,     ///< certificate of erasure: what was erased, by whom, when and why, and that the chain still verifies
    Certificate, ///< one page: the verdict and the newest checkpoint, also as a QR code; Refused before the first one
};
/// "audit": for command lines and for report.issue.
[[nodiscard]] std::string_view nameOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindFromName(std::string_view name);
/// All of them, in the order in which they are offered.
[[nodiscard]] std::vector<ReportKind> reportKinds();

/// The issuer's own X.509 key, beside the key of the trial: any reader of PDF knows how to check it.
struct ReportSigning {
    std::filesystem::path keyFile; ///< PKCS#12
    crypto::SecretBytes password;
    /// Asks an RFC 3161 authority: request in, response out, both DER; on the job's thread. Null: no time stamp.
    std::function<Result<base::Bytes>(base::BytesView request)> timeStamps;
    std::string timeStampPlace; ///< names the authority in sentences
};

struct ReportRequest {
    ReportKind kind = ReportKind::Audit;
    std::filesystem::path file;
    std::string language = "en";            ///< BCP 47 tag, of the whole report; its own words as far as spoken
    const ReportSigning* signing = nullptr; ///< null: not signed
    std::string subject;                    ///< the participant, for a casebook or a list of changes; else empty
};

} // namespace caseseal::desk
