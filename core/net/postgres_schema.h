// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/postgres_connection.h"

/// The tables of a ledger in PostgreSQL. One database holds one ledger, in the schema `caseseal`:
///
///     log         the ledger's origin and the version of these tables
///     entry       the 32 bytes of a seal hash for each index; constraints alone keep it without gaps and of one value
///     tile        tiles of level 1 and up; level 0 and the entry bundles are made of `entry` when they are asked for
///     checkpoint  the first note of each size, as a member signed it
///     line        further signature lines below such a note: cosignatures of members and outsiders
///     seen        which member looked when, and how many entries there were
///
/// Members have the role `caseseal_member`: SELECT and INSERT, nothing else. A trigger refuses UPDATE, DELETE and
/// TRUNCATE to owners too; a superuser can take it away, which every member notices by its checks.
namespace caseseal::net {

inline constexpr std::int64_t kSchemaVersion = 1;

/// Makes the tables, run by the database's owner (who may make roles), and gives `caseseal_member` to the members'
/// roles, which are made (without a password: certificates or the administrator's own way let them in) where they are
/// missing. All or nothing. Refused: there is a ledger of another origin, or the role may not. The same origin again
/// adds members.
[[nodiscard]] base::Result<void> makeSchema(PostgresConnection& owner, const std::string& origin,
                                            const std::vector<std::string>& members);

/// What a server can do beyond tables. Kin of PostgreSQL may lack some of it.
struct Features {
    bool advisoryLock = false; ///< writers queue instead of running into each other's constraints
    bool notify = false;       ///< new checkpoints are told instead of looked for
};
struct SchemaFacts {
    std::string origin;
    Features features;
};
/// BadInput where there is no ledger, or one of a newer version.
[[nodiscard]] base::Result<SchemaFacts> probeSchema(PostgresConnection& connection);

inline constexpr char kChannel[] = "caseseal_checkpoint";       ///< of NOTIFY, empty payload
inline constexpr std::int64_t kLockNumber = 0x4361736553656131; ///< of the advisory lock: "CaseSea1"

} // namespace caseseal::net
