// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "crypto/digest.h"

#include <map>

/// Backups, restored copies, and what is said of them. A door of the Desk, and the way from a backup to a trial.
///
/// A backup is one ZIP file: `manifest.json` (FORMAT.md of the evidence room, section 9), `trial.db` encrypted as it
/// is, `keyslots`, and the trial's own ledger. Nothing in it can be read without a person's password.
namespace caseseal::desk {

struct Ports;

/// A backup that was written.
struct BackupDone {
    crypto::Digest hash{}; ///< SHA-256 of the file
    std::uint64_t bytes = 0, entries = 0;
};

/// Long work over a snapshot of its own; for a worker thread. One use.
class BackupJob {
public:
    virtual ~BackupJob() = default;
    /// The file appears whole or not at all, and only after every file in it was read back and the copied database was
    /// looked through. Machine, Cancelled; Refused where the trial's ledger is not what its checkpoint says.
    [[nodiscard]] virtual Result<BackupDone> write(const std::filesystem::path& file, base::ProgressPort& progress) = 0;
};

/// Where a copy of the trial comes from that goes on.
struct RestoredFrom {
    std::optional<crypto::Digest> backup;  ///< SHA-256 of the backup's file; none: a folder that was put back
    std::optional<base::UtcTime> madeTime; ///< of the backup
    std::filesystem::path seenHeadsFolder; ///< with a backup: whose heads tell what is lost; only read
};

/// On the Desk's thread.
class Backups {
public:
    virtual ~Backups() = default;
    /// The trial as it stands now. Refused by role (data.export), and sealed so.
    [[nodiscard]] virtual Result<std::unique_ptr<BackupJob>> prepare() = 0;
    /// Seals data.export with the file's hash.
    [[nodiscard]] virtual Result<SealReceipt> note(const BackupDone& done) = 0;

    /// Set where this computer has seen more seals, or others, than are here: nothing is sealed then until a restore
    /// is.
    [[nodiscard]] virtual const std::optional<OlderCopy>& olderCopy() const = 0;
    /// Seals chain.restore: this copy goes on, and what is known to be lost. Refused by role. BadInput without a
    /// reason, or where nothing says that this is an older copy and it comes from no backup.
    [[nodiscard]] virtual Result<SealReceipt> declareRestore(const std::string& reason, const RestoredFrom& from) = 0;
};

struct RestoreOrder {
    std::filesystem::path backup;
    std::filesystem::path folder; ///< NAME.caseseal, not there yet
    std::string personId;         ///< an admin, as of the backup
    std::string reason;
    /// A message of another installation, with seals that the backup has not: taken in before anything else is sealed,
    /// so that the chain goes on behind them. Empty: none.
    std::filesystem::path message = {};
};

/// A backup that was restored.
struct RestoreDone {
    std::uint64_t seals = 0;           ///< in the backup
    std::uint64_t cameBack = 0;        ///< lost seals that were in the message
    std::optional<std::uint64_t> lost; ///< seals behind them that are known of; none: nothing is known
    SealReceipt receipt;
};

/// Unpacks a backup, looks at every hash in it, verifies the whole trial, and seals chain.restore. The folder appears
/// whole or not at all. BadInput: no backup, damaged, a name that is none of a backup's. Refused: the folder exists,
/// person or password, not an admin, findings. Machine, Cancelled. Takes as long as a verification: for a worker.
[[nodiscard]] Result<RestoreDone> restoreBackup(const RestoreOrder& order, const crypto::SecretBytes& password,
                                                const Ports& ports, base::ProgressPort& progress);

} // namespace caseseal::desk
