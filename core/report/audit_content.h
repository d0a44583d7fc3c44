// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "base/progress.h"

#include <filesystem>
#include <functional>

/// What an audit report states, as plain values, and how it becomes a PDF. The report computes nothing about the trial.
namespace caseseal::report {

/// A label and its value on the facts pages.
struct Fact {
    std::string label;
    std::string value;
    bool fingerprint = false; ///< mono, in groups of four
};

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
    std::string who;   ///< printed name and role
    std::string when;  ///< UTC and local, as shown
    std::string why;   ///< reason, edit check with answer
    std::string proof; ///< "seal 41:3, ledger 40"
};

struct FindingLine {
    std::string code, place, what, expected, found;
};

enum class VerdictTone { Intact, Altered, Unreadable };

struct AuditContent {
    std::string title; ///< "Audit report"
    std::string trial, site, studyVersion;
    std::string created; ///< UTC and local
    std::string issuedBy;
    std::string software;
    VerdictTone tone = VerdictTone::Intact;
    std::string verdict;              ///< one sentence
    std::vector<std::string> restsOn; ///< assurance in plain words
    std::vector<std::string> doesNotShow;
    std::vector<Fact> facts;           ///< chain and ledger
    std::vector<FindingLine> findings; ///< and warnings
    std::vector<FindingLine> warnings;
    std::vector<PersonLine> persons;
    std::string createdIso; ///< for the document's metadata, RFC 3339 UTC
    std::string language;   ///< BCP 47 tag of the study's texts: chooses the regional forms of Chinese letters
    std::string footHash;   ///< at the foot of each page; empty: the first fingerprint of `facts`
    /// Streams every change, participant after participant in order; the callback returns false to stop. Called twice
    /// (the pages are counted first) and must give the same both times.
    std::function<base::Result<void>(const std::function<bool(const ChangeLine&)>&)> changes;
    std::uint64_t changesTotal = 0;
    std::string reportJson;       ///< canonical JSON, attached as report.json
    std::filesystem::path bundle; ///< attached as evidence.zip; above 64 MiB its hash is attached instead
};

/// Writes the report as PDF/A-3b. The file appears whole or not at all; the same content gives the same bytes. Machine:
/// disk, fonts (Debian's fonts-noto-core, -mono and -cjk), or the changes differ between the two passes; BadInput:
/// createdIso; Cancelled. Needs a QGuiApplication (QT_QPA_PLATFORM=offscreen will do) and runs on any one thread.
/// `progress` hears "rows laid out", then "rows written".
[[nodiscard]] base::Result<void> writeAuditPdf(const AuditContent& content, const std::filesystem::path& path,
                                               base::ProgressPort& progress);

} // namespace caseseal::report
