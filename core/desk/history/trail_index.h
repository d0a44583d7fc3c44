// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"
#include "desk/trail_query.h"

#include "base/progress.h"
#include "crypto/digest.h"

#include <filesystem>
#include <functional>
#include <mutex>

/// The audit trail of the whole trial: a small index in memory over every sealed act, rows read when they are looked
/// at, exports.
namespace caseseal::desk {

/// 16 bytes for each entry and 24 for each seal: enough to find and filter without the database. Grows at both ends:
/// with what is sealed, and, while a worker fills it, towards the oldest entry. Any thread.
class TrailIndex {
public:
    /// The number of a row grows with its entry's id, in each chain, and stays the same while others are added.
    using Row = std::int32_t;
    struct Range {
        Row begin = 0, end = 0; ///< the newest is end - 1
    };

    TrailIndex();
    ~TrailIndex();
    TrailIndex(const TrailIndex&) = delete;
    TrailIndex& operator=(const TrailIndex&) = delete;

    [[nodiscard]] Range range() const;
    /// The oldest entry of the trial is in.
    [[nodiscard]] bool complete() const;
    [[nodiscard]] std::uint64_t entryId(Row row) const;
    [[nodiscard]] base::UtcTime time(Row row) const;

    enum class Column { Act, Author, Role, Subject, Event, Form, Item };
    /// What occurs in the rows that are in, sorted.
    [[nodiscard]] std::vector<std::string> known(Column column) const;

    // --- growing; the caller adds each chain in order of ids, older ones of the own only, and nothing twice
    void reserve(std::uint64_t rows);
    void addNewer(const store::TrailRow& row);
    void addOlder(const store::TrailRow& row);
    void setComplete();
    [[nodiscard]] std::optional<std::uint64_t> oldestId() const;
    [[nodiscard]] std::optional<std::uint64_t> newestId() const;
    /// One worker at a time fills: false where there is one already.
    [[nodiscard]] bool beginFill();
    void endFill();

private:
    friend class TrailMatch;
    struct Parts;
    mutable std::mutex m_mutex;
    std::unique_ptr<Parts> m_parts;
};

/// The rows of an index that pass a query, but for its text; kept up to date by `grow`. One thread at a time.
class TrailMatch {
public:
    TrailMatch(std::shared_ptr<const TrailIndex> index, TrailQuery query);
    ~TrailMatch();
    TrailMatch(TrailMatch&&) noexcept;
    TrailMatch& operator=(TrailMatch&&) noexcept;

    struct Growth {
        std::size_t newer = 0, older = 0; ///< rows that passed
        bool more = false;                ///< `rows` were looked at, and there are others
    };
    /// Looks at rows that have come since, at most `rows` of them: 100,000 take about 1 ms.
    Growth grow(std::size_t rows);
    [[nodiscard]] std::size_t size() const;
    /// Place 0 is the newest row that passed.
    [[nodiscard]] TrailIndex::Row at(std::size_t place) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// What a seal says beside its entries.
struct SealFacts {
    crypto::Digest hash{};
    std::uint64_t entries = 0;
    std::string keyFingerprint; ///< of the key that signed it; empty where the trial does not know it
    std::string software;
    std::string studyVersion; ///< SHA-256 in hex
    std::string session;
    std::optional<std::uint64_t> afterSize; ///< entries of the ledger that the writer had seen
};

enum class TrailFormat { Csv, Jsonl, Sqlite };
/// "csv", "jsonl", "sqlite".
[[nodiscard]] std::optional<TrailFormat> trailFormatFromName(std::string_view name);

/// A file that was written.
struct TrailExport {
    TrailFormat format = TrailFormat::Csv;
    std::uint64_t rows = 0;
    crypto::Digest hash{}; ///< SHA-256 of the file
};

/// Long work on the trail, on another thread than the Desk's, over a connection of its own. One thread at a time.
class TrailJobs {
public:
    virtual ~TrailJobs() = default;
    /// Takes in what is older than the index holds; goes on where a cancelled one stopped. About 3 us an entry.
    [[nodiscard]] virtual Result<void> fill(base::ProgressPort& progress) = 0;
    /// Every row that passes, newest first; `found` is called on the work's thread and gives false to stop.
    [[nodiscard]] virtual Result<void> search(const TrailQuery& query,
                                              const std::function<bool(std::uint64_t id)>& found,
                                              base::ProgressPort& progress) = 0;
    /// Writes every row that passes, oldest first; the file appears whole or not at all.
    ///
    /// Each row has the id "chain/seal/entry" in every format, and in "episode" the ids of the rows at which an edit
    /// check fired whose episode it belongs to (the firing with its answer, the queries, verifications and the
    /// correction). CSV: RFC 4180, UTF-8, the first line names the columns;
    /// a cell that a spreadsheet would take for a formula (= + - @, tab, return) has an apostrophe before it, and the
    /// last column names those cells. JSONL: an object for each row with the facts of its seal, and in "entry" the
    /// entry without its salt. SQLite: table `trail`.
    [[nodiscard]] virtual Result<TrailExport> write(const TrailQuery& query, TrailFormat format,
                                                    const std::filesystem::path& file,
                                                    base::ProgressPort& progress) = 0;
};

/// The door. On the Desk's thread; calls return in milliseconds.
class Trail {
public:
    virtual ~Trail() = default;
    /// Empty before the first `refresh`.
    [[nodiscard]] virtual std::shared_ptr<const TrailIndex> index() const = 0;
    /// Takes in what was sealed since the last call; the first one takes in the newest page and no more.
    [[nodiscard]] virtual Result<void> refresh() = 0;
    /// Of ids from the index; in their order.
    [[nodiscard]] virtual Result<std::vector<store::TrailRow>> rows(std::span<const std::uint64_t> ids) = 0;
    [[nodiscard]] virtual Result<SealFacts> sealFacts(const std::string& chain, std::uint64_t seal) = 0;
    /// Calls `refresh` first, so that the worker has where to begin.
    [[nodiscard]] virtual Result<std::unique_ptr<TrailJobs>> jobs() = 0;
    /// Seals data.export after a job has written a file. Ask `Desk::mayDo("data.export")` before. Refused by role.
    [[nodiscard]] virtual Result<SealReceipt> noteExport(const TrailExport& done) = 0;
};

} // namespace caseseal::desk
