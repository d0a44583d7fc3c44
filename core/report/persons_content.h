// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/audit_content.h"

namespace caseseal::report {

/// Who entered data, and when.
struct OriginatorLine {
    std::string who;         ///< printed name and id
    std::string first, last; ///< moments of the first and the last entry of a value
    std::uint64_t values = 0, changes = 0, signatures = 0;
};

/// One line of the delegation log.
struct DelegationRow {
    std::string when, by;       ///< by whom, with the role
    std::string person;         ///< whom it is about
    std::string what;           ///< "added", "roles set", "new key" …
    std::string roles;          ///< as they stand after it
    std::string keyFingerprint; ///< as it stands after it
    std::string proof;
};

/// What the report of persons and delegations states beyond its frame.
struct PersonsContent : ReportBase {
    std::vector<PersonLine> persons;
    std::vector<OriginatorLine> originators;
    std::vector<DelegationRow> delegations; ///< oldest first
};

/// Writes the report as PDF/A-3b; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writePersonsPdf(const PersonsContent& content,
                                                           const std::filesystem::path& path,
                                                           base::ProgressPort& progress,
                                                           const PdfSigner* signer = nullptr);

} // namespace caseseal::report
