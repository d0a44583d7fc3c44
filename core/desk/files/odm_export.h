// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "file_export.h"

/// Private to the room: ODM 1.3.2 out of the sealed record (exchange/clinical_writer.h).
///
/// A user for each person of each chain (OID "id@chain"), a location for each chain, a meaning for each that was signed
/// with. A signature's binding names our seal (chain/seal, its hash) and the values that it covers. Why a value is
/// blank stands as a remark. Queries and the states of forms have no place in ODM 1.3: they are in the evidence.
namespace caseseal::desk {

/// Everything that was done (Transactional, Archival="Yes"): first values, changes, blanks and erasures with their
/// audit records, signatures when they were made. Of an erased entry stands that it was erased, by whom and why.
[[nodiscard]] Result<std::uint64_t> writeOdmHistory(const std::filesystem::path& to, const FileExportInput& input,
                                                    base::ProgressPort& progress);

/// How the values stand, with the signatures that hold.
[[nodiscard]] Result<std::uint64_t> writeOdmState(const std::filesystem::path& to, const FileExportInput& input,
                                                  base::ProgressPort& progress);

} // namespace caseseal::desk
