// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "file_export.h"

/// Private to the room: the data of a trial as CDISC Dataset-JSON 1.1. One ZIP file, since a file of that format is one
/// dataset: one for each item group, a dictionary (CSV) and the design (ODM) that the datasets refer to.
namespace caseseal::desk {

/// What FileFormat::write is.
[[nodiscard]] Result<std::uint64_t> writeDatasetJson(const std::filesystem::path& to, const FileExportInput& input,
                                                     base::ProgressPort& progress);
[[nodiscard]] Result<std::uint64_t> writeDatasetNdjson(const std::filesystem::path& to, const FileExportInput& input,
                                                       base::ProgressPort& progress);

} // namespace caseseal::desk
