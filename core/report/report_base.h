// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "base/progress.h"
#include "crypto/digest.h"
#include "report/pdf_signer.h"

#include <filesystem>
#include <functional>

/// What every kind of report states, as plain values. A report computes nothing about the trial.
namespace caseseal::report {

/// A label and its value on the facts pages.
struct Fact {
    std::string label;
    std::string value;
    bool fingerprint = false; ///< mono, in groups of four
};

/// How much was done on one day: for a chart.
struct DayCount {
    std::string day; ///< "2026-11-22"
    std::uint64_t count = 0;
};

inline constexpr std::uint64_t kLargestAttachedBytes = 64ULL << 20; ///< of the evidence (FORMAT.md section 8)

enum class VerdictTone { Intact, Altered, Unreadable };

/// One thing that the verdict rests on, with the seals' shape beside it.
struct Assurance {
    enum class Mark { Sealed, OnLedger, Witnessed, Anchored };
    Mark mark = Mark::Sealed;
    std::string title; ///< "Witnessed 2 of 3"
    std::string text;  ///< what that means; may be empty
};

/// The seal of the whole file, which is filled in when everything else stands: an attachment that is empty until then.
struct FileSeal {
    std::string name;                               ///< of the attachment; empty: the file gets none
    std::function<std::size_t(std::uint64_t)> room; ///< bytes to keep free for a report of so many pages
    /// Fills the attachment in; what is signed afterwards is the value of the PDF's own signature alone.
    std::function<base::Result<void>(const std::filesystem::path& file)> fill;
};

/// The frame of a report: who issued it about what, what its evidence gives, and what goes into the file with it.
struct ReportBase {
    std::string title; ///< "Audit report"
    std::string trial, site, studyVersion;
    std::string created; ///< UTC and local
    std::string issuedBy;
    std::string software;
    VerdictTone tone = VerdictTone::Intact;
    std::string verdict; ///< one sentence, beyond what its heading says
    std::vector<Assurance> restsOn;
    std::vector<std::string> doesNotShow;
    std::string createdIso;   ///< for the document's metadata, RFC 3339 UTC
    std::string language;     ///< BCP 47 tag: of the report's own words (report_words.h) and of the texts it is given
    std::string part;         ///< the participant that the evidence is only about; empty: of the whole trial
    std::string footHash;     ///< at the foot of each page
    std::string reportJson;   ///< canonical JSON, attached as report.json
    std::string besideSha256; ///< not empty: the bundle lies beside the file and has this hash; nothing is attached
    std::filesystem::path bundle; ///< attached as evidence.zip; above `largestAttached` its hash is attached instead
    std::uint64_t largestAttached = kLargestAttachedBytes;
    FileSeal seal;
};

// Every writer of a report: the file appears whole or not at all; the same content gives the same bytes (a signature
// and its time stamp do not). Gives the SHA-256 of the file without its signature: of all its bytes, or, where a
// signer is given, of all but the hexadecimal digits of the signature with their angle brackets. Machine: disk, fonts
// (Debian's fonts-noto-core, -mono and -cjk), signature, or the content differs between the two passes; BadInput:
// createdIso; Cancelled. Needs a QGuiApplication (QT_QPA_PLATFORM=offscreen will do) and runs on any one thread.
// `progress` hears "rows laid out", then "rows written", then "per cent of the file".

} // namespace caseseal::report
