// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"

#include <memory>

/// Locking the data of a whole trial, by a data manager: the lock is an entry with the root over every value in force
/// (FORMAT.md of the evidence room, section 11). While it is in force nothing is entered, changed, signed or opened,
/// and exports carry it. A door of the Desk, on its thread.
namespace caseseal::desk {

/// What stands in the way of a lock.
enum class LockStop {
    OpenQueries,   ///< hard: a query is open or answered and not closed
    NotComplete,   ///< hard: a form holds data and is not complete
    UnlockAsked,   ///< hard: somebody asked to have a form opened, nobody has decided
    NotSigned,     ///< a form is not signed, or was changed since
    NotLocked,     ///< a form is not locked
    NotVerified,   ///< a form has items that the plan asks to verify
    KeptChecks,    ///< a soft check was kept and nobody has looked
    UnsealedDrafts ///< somebody has typed into a form and not sealed it
};
/// A hard one must be settled before; the others are locked nevertheless, with a reason.
[[nodiscard]] bool isHard(LockStop stop);
/// "open-queries" …: as the lock's entry says it.
[[nodiscard]] std::string_view nameOf(LockStop stop);

struct LockStopCount {
    LockStop stop = LockStop::OpenQueries;
    std::uint64_t count = 0;
    ItemPlace first; ///< one of them, as far as it has a place
};

/// What would be locked.
struct LockPreview {
    evidence::DatabaseLock lock;      ///< `open` is filled by the seal
    std::vector<LockStopCount> stops; ///< only those that there are; hard ones first
    std::uint64_t seals = 0;          ///< of the chain when it was looked at
    [[nodiscard]] bool blocked() const;
    [[nodiscard]] bool needsReason() const { return !stops.empty(); }
};

/// Long work over a reader of its own; for a worker thread. One use.
class LockJob {
public:
    virtual ~LockJob() = default;
    /// Some 10 us for each value; memory does not grow with them. Machine, Cancelled.
    [[nodiscard]] virtual Result<LockPreview> run(base::ProgressPort& progress) = 0;
};

class DatabaseLocks {
public:
    virtual ~DatabaseLocks() = default;
    /// The lock in force.
    [[nodiscard]] virtual const std::optional<DatabaseLockState>& state() const = 0;
    /// Is this person a data manager?
    [[nodiscard]] virtual bool mayLock() const = 0;
    /// Looks at what would be locked; seals nothing. Refused by role, and sealed so; BadInput: it is locked already.
    [[nodiscard]] virtual Result<std::unique_ptr<LockJob>> prepare() = 0;
    /// Seals the lock. Refused, and sealed so: role, password, a hard stop. BadInput: a reason is missing, nothing was
    /// entered yet, or more was sealed since the preview.
    [[nodiscard]] virtual Result<SealReceipt> lock(const LockPreview& preview, const std::string& reason,
                                                   const crypto::SecretBytes& password) = 0;
    /// Takes the lock back, for as long as it takes to correct something. Refused, and sealed so: role, password.
    /// BadInput: no reason, or it is not locked.
    [[nodiscard]] virtual Result<SealReceipt> unlock(const std::string& reason,
                                                     const crypto::SecretBytes& password) = 0;
};

} // namespace caseseal::desk
