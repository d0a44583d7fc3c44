// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_writer.h"

#include "companion_rows.h"
#include "intake.h"
#include "projection_rebuild.h"
#include "schema.h"
#include "sealed_record.h"

#include <set>

namespace caseseal::store {

namespace {

constexpr std::uint64_t kStepEntries = 256;

std::string unsaved(const SealWrite& write) {
    return "Seal " + std::to_string(write.header.seq) + " cannot be saved: ";
}
constexpr const char* kNotItsEntries = "it does not come with its entries.";

} // namespace

Result<RecordWriter::Head> RecordWriter::loadHead() {
    Head head;
    TRY(const auto chains, loadChains(m_db));
    if (chains.empty())
        return head;
    TRY(const auto last, loadLastSeal(m_db, chains.front().id));
    if (!last)
        return base::badInput("The trial names the chain " + chains.front().name +
                              " and holds none of its seals: it was altered.");
    head.chain = chains.front().name;
    head.length = seqOfSeal(last->id) + 1;
    head.entries = last->total;
    head.hash = crypto::sha256(base::bytesOf(last->note));
    return head;
}

/// What can be told before it is sealed.
Result<void> RecordWriter::checkNext(const SealWrite& write, const Head& head) const {
    const std::string where = unsaved(write);
    if (write.header.seq != head.length || (head.length > 0 && write.header.chain != head.chain))
        return base::badInput(where + "it does not follow the last one, number " + std::to_string(head.length) +
                              " of chain " + (head.chain.empty() ? "(new)" : head.chain) + " is next.");
    if (write.entries.empty() || write.entries.size() > kMaxEntriesPerSeal)
        return base::badInput(where + kNotItsEntries);
    if (write.header.seq > kMaxSeq)
        return base::badInput(where + "the chain is full.");
    return {};
}

Result<void> RecordWriter::checkSeal(const SealWrite& write, const evidence::Seal& seal, const Head& head) const {
    const auto& header = seal.header;
    const std::string where = unsaved(write);
    if (header.chain != write.header.chain || header.seq != write.header.seq || header.author != write.header.author ||
        header.time != write.header.time)
        return base::badInput(where + "another one was made than was announced.");
    if (head.length > 0 && header.prev != head.hash)
        return base::badInput(where + "it does not follow the last one.");
    if (header.entries != write.entries.size())
        return base::badInput(where + kNotItsEntries);
    return {};
}

Result<void> RecordWriter::load() {
    TRY(m_head, loadHead());
    m_projector.forget();
    return {};
}

Result<void> RecordWriter::append(std::span<const SealWrite> writes, base::ProgressPort& progress) {
    if (writes.empty())
        return {};
    Head head = m_head;
    if (auto written = writeAll(writes, head, progress); !written) {
        m_projector.forget(); // the transaction is gone, and with it what was held back
        return written;
    }
    m_head = std::move(head);
    return {};
}

Result<void> RecordWriter::step(base::ProgressPort& progress) {
    if (++m_done % kStepEntries != 0)
        return {};
    progress.report("entries", m_done, m_total);
    return progress.cancelRequested() ? Result<void>(base::cancelled()) : Result<void>();
}

Result<void> RecordWriter::writeAll(std::span<const SealWrite> writes, Head& head, base::ProgressPort& progress) {
    m_done = m_total = 0;
    for (const SealWrite& write : writes)
        m_total += write.entries.size();
    TRY(auto transaction, Transaction::beginWrite(m_db));
    TRY_VOID(writeArrival(writes.front(), head, progress));
    Head next = head;
    for (const SealWrite& write : writes) {
        TRY_VOID(checkNext(write, next));
        TRY_VOID(writeContent(write, progress));
        next.chain = write.header.chain;
        ++next.length;
    }
    TRY_VOID(m_projector.flush());
    for (const SealWrite& write : writes) // as late as can be: they are still being signed
        TRY_VOID(writeSeal(write, head));
    for (const SealWrite& write : writes)
        TRY_VOID(remove(write));
    return transaction.commit();
}

/// What other installations brought, before the seal that says so. Own seals that were lost move the head.
Result<void> RecordWriter::writeArrival(const SealWrite& write, Head& head, base::ProgressPort& progress) {
    if (write.arrival == nullptr)
        return {};
    TRY(const bool erased, takeIn(m_db, *write.arrival, progress));
    m_projector.forget(); // it knew the rows as they were
    TRY(head, loadHead());
    return erased ? writeSetting(m_db, kSweepSetting, {&kSweepAll, 1}) : Result<void>();
}

/// All but the seal itself.
Result<void> RecordWriter::writeContent(const SealWrite& write, base::ProgressPort& progress) {
    const std::uint64_t id = sealId(0, write.header.seq);
    const SealFacts facts{id, write.header.author, write.header.time};
    for (std::size_t i = 0; i < write.entries.size(); ++i) {
        TRY_VOID(step(progress));
        TRY_VOID(m_projector.apply(facts, i, write.entries[i]));
    }
    TRY_VOID(writeFiles(write));
    return writeEntries(write, id);
}

Result<void> RecordWriter::writeSeal(const SealWrite& write, Head& head) {
    const evidence::Seal& seal = write.seal();
    TRY_VOID(checkSeal(write, seal, head));
    if (head.chain.empty()) {
        TRY(auto insert, m_db.prepare("INSERT INTO chain(id, name) VALUES(0, ?1)"));
        TRY_VOID(insert.bind(1, std::string_view(write.header.chain)).run());
    }
    head.chain = write.header.chain;
    head.length = write.header.seq + 1;
    head.entries += write.entries.size();
    head.hash = seal.hash;
    TRY(auto insert, m_db.prepare("INSERT INTO seal(id, total, note) VALUES(?1, ?2, ?3)"));
    return insert.bind(1, sealId(0, write.header.seq)).bind(2, head.entries).bind(3, std::string_view(seal.note)).run();
}

/// Entries and drafts go, and the tables that pages read are made anew from what is left of the participants.
Result<void> RecordWriter::remove(const SealWrite& write) {
    if (write.removal.entries.empty())
        return {};
    for (const EntryPlace& place : write.removal.entries)
        TRY_VOID(eraseEntry(place));
    for (const std::string& name : write.removal.settings)
        TRY_VOID(removeSettingRow(m_db, name));
    TRY_VOID(writeSetting(m_db, kSweepSetting, {&kSweepAll, 1}));
    std::set<std::string> subjects;
    for (const auto& entry : write.entries)
        subjects.insert(entry.place.subject);
    subjects.erase(std::string());
    for (const std::string& subject : subjects)
        TRY_VOID(rebuildSubject(m_db, subject));
    m_projector.forget(); // it knew the rows as they were
    return {};
}

Result<void> RecordWriter::eraseEntry(const EntryPlace& place) {
    const ErasePermit permit(m_db);
    TRY(auto erase, m_db.prepare("UPDATE entry SET salt = NULL, json = NULL WHERE id = ?1 AND json IS NOT NULL"));
    const bool known = place.seal <= kMaxSeq && place.entry < kMaxEntriesPerSeal;
    TRY_VOID(erase.bind(1, known ? entryId(sealId(0, place.seal), place.entry) : 0).run());
    if (!known || sqlite3_changes(m_db.handle()) != 1)
        return base::badInput("There is no entry " + std::to_string(place.seal) + ":" + std::to_string(place.entry) +
                              " to erase.");
    return {};
}

Result<void> RecordWriter::writeEntries(const SealWrite& write, std::uint64_t seal) {
    const evidence::SaltedEntries& entries = write.salted();
    if (entries.salted.size() != write.entries.size() || entries.leaves.size() != write.entries.size())
        return base::badInput(unsaved(write) + kNotItsEntries);
    TRY(auto insert, m_db.prepare("INSERT INTO entry(id, leaf, salt, json) VALUES(?1, ?2, ?3, ?4)"));
    for (std::size_t i = 0; i < entries.salted.size(); ++i) {
        const auto& salted = entries.salted[i];
        insert.bind(1, entryId(seal, i)).bind(2, base::BytesView(entries.leaves[i]));
        insert.bind(3, base::BytesView(salted.salt));
        TRY_VOID(insert.bind(4, std::string_view(salted.json)).run());
    }
    return {};
}

Result<void> RecordWriter::writeFiles(const SealWrite& write) {
    for (const auto& [name, bytes] : write.files)
        TRY_VOID(keepFile(m_db, name, bytes));
    return {};
}

} // namespace caseseal::store
