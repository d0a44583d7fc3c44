// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"

#include <filesystem>
#include <map>
#include <memory>

/// The audit trail as a plain SQLite file, for people who search it with programs of their own.
namespace caseseal::store {

/// What a row of the export says beside the sealed act itself.
struct TrailFacts {
    std::string id;         ///< "chain/seal/entry", the same in every export
    std::string authorName; ///< printed name
    std::string timeUtc;    ///< "2026-11-22T10:02:03.123Z"
    std::string timeLocal;  ///< with the seal's own offset, "2026-11-22T11:02:03.123+01:00"
    std::string json;       ///< the entry's canonical JSON without its salt; empty where erased
    std::string episode;    ///< ids of the rows at which the edit checks of its episodes fired, blanks between
};

/// Writes one file, not encrypted and not synced: who wants it whole or not at all writes beside the place and renames.
/// Table `trail`: a row for each sealed act, its key `id`; table `about`: what the export is. One thread at a time.
class TrailDatabase {
public:
    virtual ~TrailDatabase() = default;
    /// A new file. Machine where it cannot be made or is there already.
    [[nodiscard]] static base::Result<std::unique_ptr<TrailDatabase>>
    make(const std::filesystem::path& file, const std::map<std::string, std::string>& about);
    [[nodiscard]] virtual base::Result<void> add(const TrailRow& row, const TrailFacts& facts) = 0;
    /// Indexes and the last commit; nothing may be added afterwards.
    [[nodiscard]] virtual base::Result<void> finish() = 0;
};

} // namespace caseseal::store
