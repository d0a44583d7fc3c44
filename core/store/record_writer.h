// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "projector.h"

#include "store/trial_file.h"

/// Private to this room: one save, from its seals to the tables that pages read.
namespace caseseal::store {

/// Writes into the own chain over one connection. One thread at a time.
class RecordWriter {
public:
    explicit RecordWriter(Connection& db) : m_db(db), m_projector(db) {}
    /// Where the own chain ends. Again after another connection has saved.
    [[nodiscard]] Result<void> load();
    /// One durable transaction; nothing of it is left where it fails. BadInput as TrialFile::append, Cancelled.
    [[nodiscard]] Result<void> append(std::span<const SealWrite> writes, base::ProgressPort& progress);

private:
    /// Where the own chain ends.
    struct Head {
        std::string chain; ///< empty: no seal yet
        std::uint64_t length = 0, entries = 0;
        evidence::Digest hash{};
    };
    [[nodiscard]] Result<Head> loadHead();
    [[nodiscard]] Result<void> checkNext(const SealWrite& write, const Head& head) const;
    [[nodiscard]] Result<void> checkSeal(const SealWrite& write, const evidence::Seal& seal, const Head& head) const;
    [[nodiscard]] Result<void> writeAll(std::span<const SealWrite> writes, Head& head, base::ProgressPort& progress);
    [[nodiscard]] Result<void> writeArrival(const SealWrite& write, Head& head, base::ProgressPort& progress);
    [[nodiscard]] Result<void> writeContent(const SealWrite& write, base::ProgressPort& progress);
    [[nodiscard]] Result<void> writeSeal(const SealWrite& write, Head& head);
    [[nodiscard]] Result<void> writeEntries(const SealWrite& write, std::uint64_t seal);
    [[nodiscard]] Result<void> writeFiles(const SealWrite& write);
    [[nodiscard]] Result<void> remove(const SealWrite& write);
    [[nodiscard]] Result<void> eraseEntry(const EntryPlace& place);
    /// Cancelled where somebody asked for it.
    [[nodiscard]] Result<void> step(base::ProgressPort& progress);

    Connection& m_db;
    Projector m_projector;
    Head m_head;
    std::uint64_t m_done = 0, m_total = 0; ///< entries of the save
};

} // namespace caseseal::store
