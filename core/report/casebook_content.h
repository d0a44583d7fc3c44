// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_base.h"

namespace caseseal::report {

/// One act: when, by whom, what, why, and where it is sealed.
struct ActLine {
    std::string when;  ///< UTC and local
    std::string who;   ///< printed name and role
    std::string what;  ///< "entered 128", "changed 128 to 118"
    std::string why;   ///< reason, edit check with answer; may be empty
    std::string proof; ///< "seal 41:3, ledger 40"
};

struct CasebookField {
    std::string question; ///< with its repeat
    std::string value;    ///< empty: see `note`
    std::string unit;
    std::string note; ///< "not entered", "blank (not done)"; beside a value "changed after the signature"
    std::vector<ActLine> history;
};

struct CasebookSignature {
    std::string name, role, meaning, when, proof;
    bool inForce = false;
    std::vector<std::string> outdated; ///< fields that were entered or changed since, of the one in force
};

struct CasebookQuery {
    std::string title; ///< "Query 12, answered: Systolic"
    std::vector<ActLine> turns;
};

struct CasebookForm {
    std::string visit, title, status;
    bool started = false; ///< false: only in the list of contents
    std::vector<CasebookField> fields;
    std::vector<CasebookSignature> signatures;
    std::vector<ActLine> acts; ///< on the form as a whole, but for signatures
    std::vector<CasebookQuery> queries;
};

/// Everything of one participant. Held in memory: some thousand entries.
struct CasebookContent : ReportBase {
    std::string subject;
    std::vector<Fact> facts;
    std::vector<CasebookForm> forms; ///< in the study's order
    std::vector<ActLine> acts;       ///< of the participant: enrolment, visits planned or skipped …
};

/// Writes a participant's casebook as PDF/A-3b; see report_base.h.
[[nodiscard]] base::Result<crypto::Digest> writeCasebookPdf(const CasebookContent& content,
                                                            const std::filesystem::path& path,
                                                            base::ProgressPort& progress,
                                                            const PdfSigner* signer = nullptr);

} // namespace caseseal::report
