// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"

#include "base/progress.h"

#include <filesystem>

/// The evidence bundle: a ZIP file (FORMAT.md section 6).
namespace caseseal::evidence {

/// Opens a bundle, or a PDF with a bundle attached as evidence.zip. BadInput where it is neither, is encrypted, holds a
/// doubled or unexpected name, or is larger inside than the limits allow.
[[nodiscard]] base::Result<std::unique_ptr<EvidenceSource>> openBundle(const std::filesystem::path& path);

/// How the files lie in the archive.
enum class Packing {
    Deflated,
    Stored, ///< the size of the archive says nothing but the sizes of the files
};

/// Writes everything of a source as a bundle, streaming; the file appears whole or not at all. Error{Cancelled} too.
[[nodiscard]] base::Result<void> writeBundle(EvidenceSource& source, const std::filesystem::path& path,
                                             base::ProgressPort& progress, Packing packing = Packing::Deflated);

} // namespace caseseal::evidence
