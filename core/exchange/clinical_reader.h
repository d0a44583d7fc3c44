// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "exchange/clinical_data.h"

namespace caseseal::exchange {

inline constexpr std::size_t kMostClinicalValues = 1'000'000; ///< of one file

/// Reads the data of participants out of an ODM 1.3.x file, snapshot or transactional (study designs:
/// study/odm_reader.h). Lenient: real files deviate, each deviation is a warning. Nothing is executed, fetched or
/// resolved outside of the bytes.
///
/// Refused (BadInput, one sentence with the line and the element): not well-formed, a DOCTYPE, beyond a limit, ODM 2 or
/// another kind of file, a missing OID or key, an unknown TransactionType, a value beside IsNull, an Upsert where
/// Archival is "Yes", elements where they do not belong, references to audit records, signatures or annotations that
/// are not in the file, no data at all. Whether the data fits a study: import_difference.h. Any thread; Cancelled.
[[nodiscard]] base::Result<ClinicalFile> parseClinicalData(base::BytesView xml, base::ProgressPort& progress,
                                                           const study::OdmLimits& limits = {});

} // namespace caseseal::exchange
