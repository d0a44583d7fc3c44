// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "exchange/byte_stream.h"
#include "exchange/clinical_export.h"

#include <filesystem>

namespace caseseal::exchange {

/// Writes ODM 1.3.2, valid against CDISC's schema as far as the design put into it is, and read back by
/// clinical_reader.h as the same values. Memory: one participant's places, not their values.
///
/// Changes come by participants in ascending order (of bytes), those of one in the order of time; in a snapshot by
/// ascending place, each place once. With the history, each change is stated with its TransactionType and its own audit
/// record (ODM 1.3.2 sections 2.8, 2.9); levels that a change brings about (visit, form, group) are inserted with the
/// same audit record. What returns to a place begins a new ClinicalData, so that keys are unique within each. The Study
/// elements of a design are copied without what belongs to the namespaces of vendors (section 2.4); where that carries
/// meaning (branching of REDCap, several choices of Viedoc), name the design's own file instead (`priorFileOid`).
///
/// BadInput, one sentence with the place: a change out of order, without its audit record, that updates or removes what
/// is not there or inserts what is; a user, location, meaning or (with a design) study or unit that nobody defines; a
/// character XML cannot carry; words and times the schema does not know. What the sink and the changes say; Cancelled.
/// Any thread, not the window's.
[[nodiscard]] base::Result<void> writeClinicalData(const ByteSink& sink, const ClinicalExport& file,
                                                   const ClinicalChanges& changes, base::ProgressPort& progress);

/// The same into a file, which appears whole or not at all, readable by its owner only. Machine where the disk fails.
[[nodiscard]] base::Result<void> writeClinicalFile(const std::filesystem::path& to, const ClinicalExport& file,
                                                   const ClinicalChanges& changes, base::ProgressPort& progress);

} // namespace caseseal::exchange
