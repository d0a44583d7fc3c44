// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_base.h"

#include <functional>
#include <optional>

namespace caseseal::report {

struct PersonLine {
    std::string id, name, organisation, roles, keyFingerprint, since, status;
};

/// One change of one value.
struct ChangeLine {
    std::string subject;
    std::string place;    ///< "Week 4 › Blood pressure › Systolic", names of the study
    std::string oldValue; ///< empty with `hadOld` false: there was none
    std::string newValue; ///< empty with `blank`
    bool hadOld = false;
    bool blank = false;
    std::string unit;
    std::string who;    ///< printed name and role
    std::string when;   ///< UTC and local, as shown
    std::string why;    ///< reason, edit check with answer
    std::string proof;  ///< "seal 41:3, ledger 40"
    std::string erased; ///< who erased the entry and when: there are no values then; empty: nobody
};

/// Streams changes, participant after participant in order; the callback returns false to stop. Called twice (the pages
/// are counted first) and must give the same both times.
using ChangeSource = std::function<base::Result<void>(const std::function<bool(const ChangeLine&)>&)>;

struct FindingLine {
    std::string code, place, what, expected, found;
    std::string detail; ///< the verifier's own sentence, in English; may be empty
};

/// How the record stands to a head that somebody holds elsewhere.
struct HeldHeadPart {
    std::string answer;
    std::vector<Fact> facts;
};

/// What an audit report states beyond its frame.
struct AuditContent : ReportBase {
    std::vector<Fact> facts;           ///< chain and ledger
    std::vector<FindingLine> findings; ///< and warnings
    std::vector<FindingLine> warnings;
    std::optional<HeldHeadPart> heldHead;
    std::vector<PersonLine> persons;
    ChangeSource changes; ///< every change
    std::uint64_t changesTotal = 0;
    std::vector<DayCount> changesByDay; ///< days with a change, oldest first
};

/// Writes the report as PDF/A-3b; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writeAuditPdf(const AuditContent& content, const std::filesystem::path& path,
                                                         base::ProgressPort& progress,
                                                         const PdfSigner* signer = nullptr);

} // namespace caseseal::report
