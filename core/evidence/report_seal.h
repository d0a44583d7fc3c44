// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"
#include "base/utc_time.h"
#include "crypto/digest.h"
#include "ledger/note.h"

#include <filesystem>
#include <optional>

/// The seal of a report: a signed note of its issuer over the bytes of the PDF, attached to it (FORMAT.md section 8).
namespace caseseal::evidence {

/// [begin, end) in a file.
struct FileRange {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    [[nodiscard]] std::uint64_t size() const { return end - begin; }
    bool operator==(const FileRange&) const = default;
};

/// What the note says.
struct ReportSeal {
    std::string chain; ///< 32 hex
    std::string by;    ///< the issuer's id
    base::UtcTime time;
    std::uint64_t bytes = 0;            ///< of the whole file
    crypto::Digest sha256{};            ///< of all bytes but the two ranges
    FileRange seal;                     ///< where the note itself lies
    std::optional<FileRange> signature; ///< the value of the PDF's own signature, with its angle brackets
    crypto::Digest figures{};           ///< of report.json
    crypto::Digest evidence{};          ///< of evidence.zip, or of the file evidence.sha256
    std::uint64_t pages = 0;
    std::vector<std::string> marks; ///< of the first pages: 16 hex digits each, to tell which one was changed

    /// The note's text: one line of canonical JSON and a line feed.
    [[nodiscard]] std::string encode() const;
    [[nodiscard]] static base::Result<ReportSeal> parse(std::string_view noteText);
};

inline constexpr const char* kReportSealName = "report.seal"; ///< the attachment
/// Bytes that the attachment must have for a report of so many pages; line feeds until it is filled in.
[[nodiscard]] std::size_t reportSealRoom(std::uint64_t pages);

/// Fills the empty attachment of a finished report in. `signer` is named `<chain>/<person>`. Where the PDF has an empty
/// signature, its byte range stands already: the value is left out of what is sealed. Machine: the disk, or the PDF is
/// not as our writer leaves it.
[[nodiscard]] base::Result<void> sealReport(const std::filesystem::path& pdf, const ledger::NoteSigner& signer,
                                            base::UtcTime now);

/// Where the value of the PDF's own signature (its /Contents) stands, by the first byte range that covers the whole
/// file but one text of hexadecimal digits; nothing where it has none. Machine: the file cannot be read.
[[nodiscard]] base::Result<std::optional<FileRange>> signatureIn(const std::filesystem::path& pdf);

} // namespace caseseal::evidence
