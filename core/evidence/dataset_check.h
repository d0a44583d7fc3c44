// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/dataset_manifest.h"
#include "evidence/verifier.h"

/// Is an exported dataset the data that was locked (FORMAT.md section 11)?
namespace caseseal::evidence {

/// A database lock as it was sealed.
struct SealedLock {
    EntryAt at;
    DatabaseLock lock;
    std::string author, role, reason;
    base::UtcTime time;
    int zoneMinutes = 0;
};

struct DatasetVerdict {
    /// Of the evidence; the dataset's own findings (`dataset-…`) are among its findings and decide its kind.
    Verdict verdict;
    std::uint64_t values = 0; ///< that the dataset holds
    Digest root{};            ///< over them
    std::optional<SealedLock> lock;
    /// The verdict's JSON with the member `dataset`, one line.
    [[nodiscard]] std::string encodeJson() const;
};

/// `dataset`: a folder or ZIP file. `evidence`: the bundle to ask; null: the lock's own entry, which lies in the
/// dataset. The root is recomputed from the dataset alone, as a stream; where it differs memory grows with the values
/// (some 16 bytes each, 80 with a whole bundle as evidence, which then says what was locked). A verdict is always given
/// (unreadable too); an Error only where the work was cancelled or the machine failed.
[[nodiscard]] base::Result<DatasetVerdict> checkDataset(const std::filesystem::path& dataset, EvidenceSource* evidence,
                                                        const VerifyOptions& options, base::ProgressPort& progress);

} // namespace caseseal::evidence
