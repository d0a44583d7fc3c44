// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/bytes.h"
#include "base/progress.h"
#include "crypto/digest.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// Which report to write, and who signs it. The door `Reports` prepares, writes and notes it.
namespace caseseal::desk {

enum class ReportKind {
    Audit,    ///< the verdict, what it rests on, findings, persons, every change
    Casebook, ///< one participant: every form with values, histories, signatures and queries; needs `subject`
    Changes,  ///< the list of changes, of all participants or of `subject`, and when they were made
    Persons,  ///< everybody with roles and keys, who entered data when, and the delegation log
    Erasure,  ///< certificate of erasure: what was erased, by whom, when and why, and that the chain still verifies
    Consent,  ///< receipt of the consents of one participant, for that one; needs `subject`
    Accountability, ///< the medicine: every kit of every place, and what became of it
    Inspection,     ///< the answer to one clause (desk/clauses.h), with the entries behind it; needs `clause`
    Certificate, ///< one page: the verdict and the newest checkpoint, also as a QR code; Refused before the first one
};
/// "audit": for command lines and for report.issue.
[[nodiscard]] std::string_view nameOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindFromName(std::string_view name);
/// Those that are chosen from a list, in its order: all but Inspection, which is asked for by its clause.
[[nodiscard]] std::vector<ReportKind> reportKinds();

/// The issuer's own X.509 key, beside the key of the trial: any reader of PDF knows how to check it.
struct ReportSigning {
    std::filesystem::path keyFile; ///< PKCS#12
    crypto::SecretBytes password;
    std::string timeStampUrl; ///< of an RFC 3161 authority; empty: no time stamp
};

struct ReportRequest {
    ReportKind kind = ReportKind::Audit;
    std::filesystem::path file;
    std::string language = "en";                  ///< BCP 47 tag, of the whole report; its own words as far as spoken
    std::shared_ptr<const ReportSigning> signing; ///< null: not signed
    std::string subject;                          ///< the participant, for a casebook or a list of changes; else empty
    std::filesystem::path held = {}; ///< a head held elsewhere (given_file.h), for an audit report; empty: not compared
    std::uint64_t attachUpToBytes = 64ULL << 20; ///< larger evidence stays beside the report (FORMAT.md section 8)
    std::string clause = {};                     ///< its name, for an inspection; else empty
};

/// A report that was written.
struct ReportDone {
    ReportKind kind = ReportKind::Audit;
    std::string subject, language;
    crypto::Digest hash{};        ///< SHA-256 of the PDF without its signature
    crypto::Digest head{};        ///< of the newest seal that its evidence holds
    std::filesystem::path beside; ///< the evidence, where it is too large to be attached; else empty
    std::string clause = {};
};

/// Long work over a reader of its own; for a worker thread. One use.
class ReportJob {
public:
    virtual ~ReportJob() = default;
    /// BadInput: the key file cannot sign. Machine: disk, fonts, time-stamping authority. Cancelled.
    [[nodiscard]] virtual Result<ReportDone> write(base::ProgressPort& progress) = 0;
};

/// One report.issue of the record.
struct IssuedReport {
    std::uint64_t seal = 0;
    base::UtcTime time;
    std::string author; ///< id, of a person of `chain`
    std::string kind, subject, language;
    std::string sha256, head; ///< hex; `head` empty in records of earlier versions
    std::string clause;       ///< of an inspection
    std::string chain;        ///< of the installation that issued it
};

/// Reports to issue, and those that were. A door of the Desk, on the Desk's thread.
class Reports {
public:
    virtual ~Reports() = default;
    /// A report of one participant has the evidence of that participant only, of all else the hashes; subject.count is
    /// sealed before, where this person may. Refused by role (report.issue, and sealed so) or before the first
    /// checkpoint; BadInput: what the kind needs is missing or unknown.
    [[nodiscard]] virtual Result<std::unique_ptr<ReportJob>> prepare(const ReportRequest& request) = 0;
    /// Seals report.issue.
    [[nodiscard]] virtual Result<SealReceipt> note(const ReportDone& done) = 0;
    /// Newest first; files only, not what was said and signed in reviews of the audit trail.
    [[nodiscard]] virtual Result<std::vector<IssuedReport>> issued() = 0;
};

/// SHA-256 of a PDF as report.issue has it: of all its bytes but the value of its signature, where it has one. Streams
/// the file. Machine: it cannot be read.
[[nodiscard]] Result<crypto::Digest> issuedHashOf(const std::filesystem::path& pdf);

} // namespace caseseal::desk
