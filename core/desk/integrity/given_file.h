// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "evidence/finding.h"
#include "evidence/held_head.h"
#include "evidence/split_view_file.h"
#include "study/study.h"

#include <filesystem>

/// A file that somebody hands over: what it is, by its content alone, and what it proves. Needs no trial and no log-in.
namespace caseseal::desk {

using base::Result;

enum class GivenKind {
    Evidence,  ///< an evidence bundle
    Report,    ///< a report with its evidence
    Head,      ///< a head or checkpoint: a file, a text with one in it, or a picture of its code
    Backup,    ///< of a trial; encrypted, so that it is only shown to be whole
    Archive,   ///< of a trial
    SplitView, ///< the proof that two histories of one ledger were signed
};

/// Who sealed what a finding is about, as the seal itself says: proved where nothing is found about the seal or its
/// signature.
struct FindingOrigin {
    std::string author; ///< id
    std::string name;   ///< as the evidence names the person; may be empty
    std::string role;
    base::UtcTime time;
    std::optional<std::uint64_t> ledgerIndex;
    std::string value; ///< that stands in the entry now; empty where there is none or it cannot be read
};

/// What the manifest of a backup says.
struct GivenBackup {
    std::string study;
    base::UtcTime created;
    std::uint64_t seals = 0, bytes = 0;
};

struct CheckedFile {
    GivenKind kind = GivenKind::Evidence;
    evidence::Verdict verdict;                         ///< evidence, report, archive: of the evidence in it
    std::vector<std::optional<FindingOrigin>> origins; ///< one for each kept finding, where its seal can be read
    study::Study study;                     ///< the version in force in the evidence, for names; may be empty
    std::optional<evidence::HeldHead> head; ///< of a head
    std::optional<GivenBackup> backup;
    std::optional<evidence::SplitViewVerdict> splitView; ///< proved; `verdict` has its finding
};

/// Recognises and checks it; `held`: a head held elsewhere that evidence is compared with. Long work, for a worker.
/// BadInput: none of these, or damaged so that nothing can be said; Machine; Cancelled.
[[nodiscard]] Result<CheckedFile> checkGiven(const std::filesystem::path& file,
                                             const std::optional<evidence::HeldHead>& held,
                                             base::ProgressPort& progress);

/// A head alone, out of a text or a picture. BadInput, Machine.
[[nodiscard]] Result<evidence::HeldHead> loadHead(const std::filesystem::path& file);

} // namespace caseseal::desk
