// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export_context.h"
#include "export_format.h"

#include "desk/disclosures.h"
#include "desk/exports.h"

/// Private to the room: an export as a dataset with its lock (FORMAT.md of the evidence room, section 11).
namespace caseseal::desk {

/// `proof`: of the lock's entry; null where there is none, or where it is not on the ledger.
[[nodiscard]] std::unique_ptr<ExportJob> makeDatasetExport(const ExportFormat& format, ExportContext context,
                                                           std::unique_ptr<DisclosureJob> proof);

} // namespace caseseal::desk
