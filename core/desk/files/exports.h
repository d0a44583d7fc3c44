// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "crypto/digest.h"

#include <memory>
#include <set>

/// The data of a trial to work with elsewhere: as a dataset with a dictionary and, where the database is locked, with
/// the lock and what proves it (FORMAT.md of the evidence room, section 11), or as one file in the format of another
/// world. A door of the Desk.
namespace caseseal::desk {

/// An export that was written.
struct ExportDone {
    std::string format;
    std::filesystem::path place;            ///< what was written
    crypto::Digest hash{};                  ///< SHA-256 of the file; of a folder that of its dataset.json
    std::optional<crypto::Digest> manifest; ///< SHA-256 of dataset.json; of a dataset only
    std::uint64_t values = 0, files = 0;
    std::set<std::string> leftOut;         ///< participants whose data must not go out
    std::optional<DatabaseLockState> lock; ///< whose data these are; a dataset carries it
    bool proved = false;                   ///< the lock is on the ledger, and its proof lies in the export
};

/// Long work over readers of its own; for a worker thread. One use.
class ExportJob {
public:
    virtual ~ExportJob() = default;
    /// Whole or not at all. A dataset: into a folder, or into one file where the name ends in .zip; BadInput where the
    /// folder is taken. The others: into one file. Streams: memory grows with the participants, the forms and one
    /// participant's form. Refused where the database is locked and its data are not those that were locked; BadInput
    /// where the data cannot be said in the format; Machine, Cancelled.
    [[nodiscard]] virtual Result<ExportDone> write(const std::filesystem::path& place,
                                                   base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Exports {
public:
    virtual ~Exports() = default;
    /// Names of formats: "csv" (a dataset) first.
    [[nodiscard]] static std::vector<std::string> formats();
    /// How its files are called: ".zip". CHECKs that there is such a format.
    [[nodiscard]] static std::string suffixOf(std::string_view format);
    /// The trial as it stands now. BadInput: no such format. Refused by role (data.export), and sealed so.
    [[nodiscard]] virtual Result<std::unique_ptr<ExportJob>> prepare(const std::string& format) = 0;
    /// Seals data.export with the hashes and the lock. Refused where a participant whose data are in it withdrew while
    /// it was written: what was written is removed then.
    [[nodiscard]] virtual Result<SealReceipt> note(const ExportDone& done) = 0;
};

} // namespace caseseal::desk
