// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export_context.h"
#include "study_files.h"

#include "desk/exports.h"

/// Private to the room: formats of an export that give one file. A new one is a line in exports.cpp and a source of its
/// own.
namespace caseseal::desk {

/// What such a format writes from; outlives the writing. The reader shows one moment and belongs to the job alone.
struct FileExportInput {
    store::TrialReader& reader;
    const TrialInfo& trial;
    const std::vector<StudyFile>& versions; ///< oldest first; at least one
    base::UtcTime created;                  ///< that the file states
    const std::set<std::string>& leftOut;   ///< participants whose data must not go out: no word of them is written
};

struct FileFormat {
    std::string_view name, suffix; ///< "fhir-r4", ".json"
    /// Writes the file, whole or not at all; memory does not grow with the number of entries. Gives how many values in
    /// force it holds. BadInput where the data cannot be said in this format; Machine, Cancelled.
    Result<std::uint64_t> (*write)(const std::filesystem::path& to, const FileExportInput& input,
                                   base::ProgressPort& progress);
};

[[nodiscard]] std::unique_ptr<ExportJob> makeFileExport(const FileFormat& format, ExportContext context);

} // namespace caseseal::desk
