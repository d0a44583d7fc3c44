// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "connection.h"

#include "store/trial_file.h"

/// Reading the insert-only tables, private to this room: chains, seals, entries as they lie there, unverified.
namespace caseseal::store {

struct ChainRow {
    std::uint64_t id = 0;
    std::string name;
};
struct SealRow {
    std::uint64_t id = 0;    ///< sealId()
    std::uint64_t total = 0; ///< entries of the chain up to and with this seal
    std::string note;
};

/// In order of id: the installation's own chain first.
[[nodiscard]] Result<std::vector<ChainRow>> loadChains(Connection& db);
[[nodiscard]] Result<std::optional<ChainRow>> findChain(Connection& db, const std::string& name);
[[nodiscard]] Result<std::optional<SealRow>> loadLastSeal(Connection& db, std::uint64_t chain);
[[nodiscard]] Result<std::optional<SealRow>> loadSeal(Connection& db, std::uint64_t seal);
[[nodiscard]] Result<std::vector<evidence::ChainHead>> loadHeads(Connection& db);
/// Seq of the newest seal of the chain that has a ledger index.
[[nodiscard]] Result<std::optional<std::uint64_t>> lastLogged(Connection& db, std::uint64_t chain);

/// As TrialReader gives them.
[[nodiscard]] Result<std::optional<evidence::SealRecord>> loadSealRecord(Connection& db, const std::string& chain,
                                                                         std::uint64_t seq);
[[nodiscard]] Result<std::vector<StoredEntry>> loadEntriesOf(Connection& db, const std::string& chain,
                                                             std::uint64_t seq);
[[nodiscard]] Result<void> eachCheckpointFrom(Connection& db, std::uint64_t size,
                                              const std::function<bool(const std::string& note)>& take);

/// An entry from the columns salt, json, leaf, which start at `column`. Both gone: withheld as "erased".
[[nodiscard]] evidence::EntryRecord readEntry(const Statement& row, std::uint64_t id, int column);
/// The leaf hash that the content gives; the stored one only where the content was erased.
[[nodiscard]] evidence::Digest leafOf(const evidence::EntryRecord& entry);

} // namespace caseseal::store
