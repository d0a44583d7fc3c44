// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "file_export.h"

/// Private to the room: the data of a trial as one bundle of HL7 FHIR.
namespace caseseal::desk {

/// What FileFormat::write is; README.md of core/exchange says what becomes what.
[[nodiscard]] Result<std::uint64_t> writeFhirR4(const std::filesystem::path& to, const FileExportInput& input,
                                                base::ProgressPort& progress);
[[nodiscard]] Result<std::uint64_t> writeFhirR5(const std::filesystem::path& to, const FileExportInput& input,
                                                base::ProgressPort& progress);

} // namespace caseseal::desk
