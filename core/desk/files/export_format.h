// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "archive_tables.h"
#include "export_files.h"

#include "evidence/dataset_manifest.h"

/// Private to the room: how a dataset is written in one format. The frame around it (figures, leaves, the lock's proof,
/// dataset.json) is the same for all (dataset_export.cpp).
namespace caseseal::desk {

/// What a format writes from; outlives the files.
struct ExportInput {
    const DataTables& tables;
    const std::map<std::string, std::uint64_t>& values; ///< how many, by form
    evidence::DatasetManifest& manifest;                ///< its tables are the format's to fill; the rest is there
    std::size_t leftOut = 0;                            ///< participants whose data must not go out
};

struct ExportFormat {
    std::string_view name;
    /// Adds the format's files; names as in evidence::isPlainFileName.
    Result<void> (*add)(ExportFiles& files, const ExportInput& input);
};

/// A table for each form, dictionary.csv, README.txt.
[[nodiscard]] Result<void> addCsv(ExportFiles& files, const ExportInput& input);

} // namespace caseseal::desk
