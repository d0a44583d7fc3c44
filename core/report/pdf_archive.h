// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "page_flow.h"

#include <QDateTime>

#include <filesystem>

namespace caseseal::report {

/// A file that goes into the PDF; its bytes, or where they are.
struct Attachment {
    std::string name, mime, description;
    std::string bytes;
    std::filesystem::path file; ///< read while writing, where not empty
    bool filledLater = false;   ///< its bytes are only its room
};

/// What the PDF says of itself.
struct ArchiveFacts {
    QString title, author, creator;
    std::string language; ///< BCP 47 tag of the pages
    QDateTime created;    ///< UTC, whole seconds
    std::vector<Attachment> attachments;
    std::vector<Bookmark> bookmarks;
    QString signer; ///< not empty: the file gets an empty signature of `kSignatureRoomBytes` in this person's name
};

/// Turns the PDF/A-1b content at `raw` into PDF/A-3b at `out`: attachments with their relationship, XMP and /Info that
/// agree, letters of every glyph, bookmarks, language; classic cross-reference table, no object streams, /ID from the
/// content. Memory: the first page, what the pages share, and some 250 bytes for each further page. Fails with Machine
/// (disk, or the content is not as the pages were drawn) and Cancelled. `out` may be left half written on failure.
[[nodiscard]] base::Result<void> archivePdf(const std::filesystem::path& raw, const std::filesystem::path& out,
                                            const ArchiveFacts& facts, const FontSet& fonts,
                                            base::ProgressPort& progress);

} // namespace caseseal::report
