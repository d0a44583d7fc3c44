// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/imports.h"

#include "designs.h"
#include "sealer.h"

/// Private to the room: from a file's data to the entries that take them in.
namespace caseseal::desk {

/// What would be sealed, and over what it was planned.
struct ImportPlan {
    exchange::StudyNames names;
    std::uint64_t seals = 0;         ///< of the own chain, when it was planned
    std::vector<PlannedSeal> values; ///< one for each participant; the reason of a change is still a placeholder
};

struct PlannedImport {
    exchange::ImportDifference difference;
    std::vector<PlannedSeal> values; ///< empty where something stands in the way
};

/// The file that is looked at. All of it outlives the work.
struct ImportFile {
    const exchange::ClinicalFile& data;
    const exchange::StudyNames& names;
    std::string sha256; ///< hex
};

/// Compares, then plans what a save would be for everything that changes something, by the same rules as typed data:
/// each refusal of theirs becomes a line that stands in the way. Machine, Cancelled.
[[nodiscard]] Result<PlannedImport> planImport(const ImportFile& file, Designs& designs, store::Projection& projection,
                                               base::ProgressPort& progress);

/// Where a value came from and what its source claims: `from` of FORMAT.md, section 2.
[[nodiscard]] evidence::Json originOf(const ImportFile& file, const exchange::ImportLine& line);

} // namespace caseseal::desk
