// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/entry.h"

/// The acts that lock and unlock the data of a whole trial (FORMAT.md section 11). Pure, any thread.
namespace caseseal::evidence {

using crypto::Digest;

inline constexpr std::string_view kLockKind = "database-lock";
inline constexpr std::string_view kUnlockKind = "database-unlock";

/// What was not as it should be and was locked nevertheless.
struct LockedNevertheless {
    std::string what; ///< "not-signed" …
    std::uint64_t count = 0;
    bool operator==(const LockedNevertheless&) const = default;
};

/// What a lock says of the data.
struct DatabaseLock {
    Digest root{};                                         ///< over the values in force (evidence/dataset.h)
    std::uint64_t values = 0, participants = 0, forms = 0; ///< forms: instances that hold a value
    std::vector<LockedNevertheless> open;                  ///< by `what`; the entry then has a reason

    [[nodiscard]] Entry encode(const std::string& reason) const;
    /// BadInput: the entry is no database lock, or not of its form.
    [[nodiscard]] static base::Result<DatabaseLock> parse(const Entry& entry);
    bool operator==(const DatabaseLock&) const = default;
};

/// Takes a lock back.
struct DatabaseUnlock {
    std::uint64_t seal = 0, entry = 0; ///< of the lock
    Digest root{};                     ///< that it had

    [[nodiscard]] Entry encode(const std::string& reason) const;
    /// BadInput: the entry is no database unlock, or not of its form.
    [[nodiscard]] static base::Result<DatabaseUnlock> parse(const Entry& entry);
    bool operator==(const DatabaseUnlock&) const = default;
};

/// `database-lock`, `database-unlock`, or empty: the entry is neither.
[[nodiscard]] std::string_view lockKindOf(const Entry& entry);

} // namespace caseseal::evidence
