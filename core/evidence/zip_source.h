// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/evidence_source.h"

#include <filesystem>

namespace caseseal::evidence {

/// A bundle in a ZIP file, read as a stream. Nothing in it is believed but its names, which must be those of FORMAT.md
/// section 6. BadInput where it is no such file.
[[nodiscard]] base::Result<std::unique_ptr<EvidenceSource>> openZip(const std::filesystem::path& path);
/// The same of an open file, which is taken over (closed) in every case. `name` stands in messages.
[[nodiscard]] base::Result<std::unique_ptr<EvidenceSource>> openZip(int descriptor, const std::string& name);

} // namespace caseseal::evidence
