// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "crypto/digest.h"

#include <memory>

/// The data of a trial to work with elsewhere: every value in force, with a dictionary, and where the database is
/// locked with the lock and what proves it (FORMAT.md of the evidence room, section 11). A door of the Desk.
namespace caseseal::desk {

/// An export that was written.
struct ExportDone {
    std::string format;
    crypto::Digest hash{};     ///< SHA-256 of the ZIP file; of a folder that of its dataset.json
    crypto::Digest manifest{}; ///< SHA-256 of dataset.json
    std::uint64_t values = 0, files = 0;
    std::optional<DatabaseLockState> lock; ///< that it carries
    bool proved = false;                   ///< the lock is on the ledger, and its proof lies in the export
};

/// Long work over readers of its own; for a worker thread. One use.
class ExportJob {
public:
    virtual ~ExportJob() = default;
    /// Into a folder, or into one file where the name ends in .zip: whole or not at all. Streams: memory grows with the
    /// participants, the forms and one participant's form. Refused where the database is locked and its data are not
    /// those that were locked; BadInput where the place is taken; Machine, Cancelled.
    [[nodiscard]] virtual Result<ExportDone> write(const std::filesystem::path& place,
                                                   base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Exports {
public:
    virtual ~Exports() = default;
    /// Names of formats: "csv".
    [[nodiscard]] static std::vector<std::string> formats();
    /// The trial as it stands now. BadInput: no such format. Refused by role (data.export), and sealed so.
    [[nodiscard]] virtual Result<std::unique_ptr<ExportJob>> prepare(const std::string& format) = 0;
    /// Seals data.export with the hashes and the lock.
    [[nodiscard]] virtual Result<SealReceipt> note(const ExportDone& done) = 0;
};

} // namespace caseseal::desk
