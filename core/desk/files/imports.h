// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"
#include "desk/save_job.h"

#include "base/progress.h"
#include "exchange/import_difference.h"

#include <memory>

/// Data of participants out of other systems' files (CDISC ODM 1.3): looked at first, then sealed, whole or not at all.
/// What the file claims of its data (audit records, signatures, remarks) is kept with each value as the source's claim,
/// never as ours (FORMAT.md of the evidence room, section 2, "Imported data"). A door of the Desk.
///
/// Two acts: `data.import` by a data manager or an admin releases the file, named by its hash; its values are the act
/// of a coordinator or investigator. A person who may do both does both at once, in one transaction; else each seals
/// their own, first the release.
namespace caseseal::desk {

/// What sealing would be, for the person who looks.
enum class ImportStep {
    Nothing,    ///< there is nothing to do: the record holds all of it, or the file's changes were made before
    Blocked,    ///< something stands in the way
    Whole,      ///< release and values in one go
    Release,    ///< only the release; somebody of the site seals the values
    Released,   ///< nothing for this person: it is released, and somebody of the site seals the values
    Unreleased, ///< the values would be this person's to seal, but nobody has released the file yet
    Values,     ///< it is released; the values
};

/// The newest release of this very file.
struct ImportEarlier {
    std::uint64_t seal = 0; ///< of the own chain
    std::string by;         ///< a person's id
    base::UtcTime time;
    bool takenIn = false; ///< its values were sealed since
};

struct ImportPlan; // private: what would be sealed

struct ImportPreview {
    crypto::Digest hash{}; ///< SHA-256 of the file
    std::shared_ptr<const exchange::ClinicalFile> file;
    exchange::ImportDifference difference;
    std::optional<ImportEarlier> earlier;
    ImportStep step = ImportStep::Nothing;
    bool needsReason = false;  ///< a value that stands already would be changed or blanked
    std::uint64_t entries = 0; ///< that would be sealed, enrolments and calculated values too
    std::shared_ptr<const ImportPlan> plan;
};

/// How many of each the file brings; none was verified.
struct ImportClaims {
    std::uint64_t audits = 0, signatures = 0, annotations = 0;
};
[[nodiscard]] ImportClaims countClaims(const exchange::ClinicalFile& file);

/// What was sealed.
struct ImportDone {
    ImportStep step = ImportStep::Nothing; ///< Whole, Release or Values; Nothing or Released: nothing was sealed
    SealReceipt receipt;
};

/// A step to be sealed.
struct ImportSave {
    ImportStep step = ImportStep::Nothing;
    std::unique_ptr<SaveJob> job; ///< null: there is nothing for this person to seal
};

/// Long work over a reader of its own; for a worker thread. One use.
class ImportJob {
public:
    virtual ~ImportJob() = default;
    /// Reads the file and compares it with the trial as it stood when the job was made; seals nothing. Everything that
    /// stands in the way is among the difference's lines. BadInput: there is no such file, or it is no ODM 1.3 file
    /// with data; Machine, Cancelled.
    [[nodiscard]] virtual Result<ImportPreview> look(base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Imports {
public:
    virtual ~Imports() = default;
    /// `names`: what the file calls the study, and what we call it, where it calls it otherwise. Refused, and sealed
    /// so, where the person may do neither of the two acts.
    [[nodiscard]] virtual Result<std::unique_ptr<ImportJob>> prepare(const std::filesystem::path& file,
                                                                     const exchange::StudyNames& names = {}) = 0;
    /// To seal the person's step. Where more was sealed since the preview, the file is compared again: BadInput where
    /// the outcome is another one. BadInput also: something stands in the way; a reason is missing where one is needed.
    /// Refused, and sealed so: role, nobody has released the file, the database is locked, no consent is in force and
    /// no reason was given (the reason then stands with each such value, as that of a typed one does). Some 50 us for
    /// each value.
    [[nodiscard]] virtual Result<ImportSave> prepareSeal(const ImportPreview& preview, const std::string& reason) = 0;
    /// After its job was written, where there is one.
    [[nodiscard]] virtual Result<ImportDone> finishSeal(ImportSave save) = 0;
    /// All of it at once, where nobody waits.
    [[nodiscard]] Result<ImportDone> seal(const ImportPreview& preview, const std::string& reason);
};

} // namespace caseseal::desk
