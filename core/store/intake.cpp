// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"

#include "companion_rows.h"
#include "projection_rebuild.h"
#include "schema.h"
#include "sealed_record.h"
#include "trial_source.h"

#include "evidence/erasure.h"

#include <algorithm>

namespace caseseal::store {

namespace {

using evidence::EntryRecord;
using evidence::SealRecord;

constexpr std::uint64_t kStepEntries = 256;

class Intake {
public:
    Intake(Connection& db, const Arrival& arrival, base::ProgressPort& progress)
        : m_db(db), m_arrival(arrival), m_progress(progress) {}

    Result<bool> run() {
        for (const auto& name : m_arrival.chains) {
            TRY_VOID(beginChain(name));
            TRY_VOID(takeSeals(name));
            TRY_VOID(takeEntries(name));
        }
        TRY_VOID(takeFiles());
        for (const auto& [seq, index] : m_arrival.ownPlaces)
            TRY_VOID(takePlace(sealId(0, seq), index));
        TRY_VOID(project());
        return m_erased;
    }

private:
    [[nodiscard]] Result<void> step(std::string_view what, std::uint64_t done, std::uint64_t total);
    [[nodiscard]] Result<void> beginChain(const std::string& name);
    [[nodiscard]] Result<void> takeSeals(const std::string& name);
    [[nodiscard]] Result<void> takeSeal(const SealRecord& record);
    [[nodiscard]] Result<void> takePlace(std::uint64_t seal, const std::optional<std::uint64_t>& index);
    [[nodiscard]] Result<void> takeEntries(const std::string& name);
    [[nodiscard]] Result<void> takeEntry(const EntryRecord& record);
    [[nodiscard]] Result<void> showWithheld(const EntryRecord& record);
    [[nodiscard]] Result<void> note(std::uint64_t id, const std::string& json);
    [[nodiscard]] Result<void> takeFiles();
    [[nodiscard]] Result<void> project();
    [[nodiscard]] Result<void> placeReceipts();
    [[nodiscard]] Result<void> applyToTrial(const SealOrder& order);
    [[nodiscard]] Result<void> eraseHere(std::uint64_t seal, const evidence::Entry& entry);

    Connection& m_db;
    const Arrival& m_arrival;
    base::ProgressPort& m_progress;
    // of the chain at hand
    std::uint64_t m_chain = 0;
    std::uint64_t m_held = 0;    ///< seals that were here before
    std::uint64_t m_next = 0;    ///< seq
    std::uint64_t m_total = 0;   ///< entries up to m_next
    bool m_someWithheld = false; ///< of the entries that were here before
    evidence::Digest m_prev{};
    // of all
    std::map<std::string, std::vector<std::uint64_t>> m_subjects; ///< new entries about each
    std::vector<std::uint64_t> m_others;                          ///< new entries about none
    std::vector<std::pair<std::uint64_t, evidence::Entry>> m_receipts, m_adoptions;
    bool m_erased = false;
    std::uint64_t m_taken = 0;
};

Result<void> Intake::step(std::string_view what, std::uint64_t done, std::uint64_t total) {
    m_progress.report(what, done, total);
    return m_progress.cancelRequested() ? Result<void>(base::cancelled()) : Result<void>();
}

Result<void> Intake::beginChain(const std::string& name) {
    TRY(const auto known, findChain(m_db, name));
    if (known) {
        m_chain = known->id;
    } else {
        TRY(auto select, m_db.prepare("SELECT coalesce(max(id), 0) + 1 FROM chain"));
        TRY(const bool there, select.step());
        m_chain = there ? select.number(0) : 1;
        TRY(auto insert, m_db.prepare("INSERT INTO chain(id, name) VALUES(?1, ?2)"));
        TRY_VOID(insert.bind(1, m_chain).bind(2, std::string_view(name)).run());
    }
    TRY(const auto last, loadLastSeal(m_db, m_chain));
    m_held = m_next = last ? seqOfSeal(last->id) + 1 : 0;
    m_total = last ? last->total : 0;
    m_prev = last ? crypto::sha256(base::bytesOf(last->note)) : evidence::Digest{};
    TRY(auto withheld, m_db.prepare("SELECT EXISTS(SELECT 1 FROM entry WHERE id >= ?1 AND id < ?2 AND json IS NULL "
                                    "AND salt IS NOT NULL)"));
    withheld.bind(1, entryId(sealId(m_chain, 0), 0)).bind(2, entryId(sealId(m_chain + 1, 0), 0));
    TRY(const bool answered, withheld.step());
    m_someWithheld = answered && withheld.flag(0);
    return {};
}

Result<void> Intake::takeSeals(const std::string& name) {
    TRY(const auto logged, lastLogged(m_db, m_chain));
    TRY(const auto cursor, m_arrival.source.seals(name));
    for (std::uint64_t seq = 0;; ++seq) {
        TRY(const auto record, cursor->next());
        if (!record)
            return {};
        if (seq >= m_held)
            TRY_VOID(takeSeal(*record));
        if (!logged || seq > *logged)
            TRY_VOID(takePlace(sealId(m_chain, seq), record->ledgerIndex));
    }
}

Result<void> Intake::takeSeal(const SealRecord& record) {
    TRY(const auto seal, evidence::Seal::parse(record.note));
    if (seal.header.seq != m_next || seal.header.prev != m_prev || m_next > kMaxSeq)
        return base::badInput("Seal " + std::to_string(seal.header.seq) + " of chain " + seal.header.chain +
                              " does not follow the one before: nothing was taken in.");
    m_total += seal.header.entries;
    TRY(auto insert, m_db.prepare("INSERT INTO seal(id, total, note) VALUES(?1, ?2, ?3)"));
    insert.bind(1, sealId(m_chain, m_next)).bind(2, m_total);
    TRY_VOID(insert.bind(3, std::string_view(record.note)).run());
    m_prev = seal.hash;
    ++m_next;
    return {};
}

Result<void> Intake::takePlace(std::uint64_t seal, const std::optional<std::uint64_t>& index) {
    if (!index || *index >= m_arrival.ledgerSize)
        return {};
    TRY(auto insert, m_db.prepare("INSERT OR IGNORE INTO seal_ledger(seal, ledger_index) VALUES(?1, ?2)"));
    return insert.bind(1, seal).bind(2, *index).run();
}

Result<void> Intake::takeEntries(const std::string& name) {
    TRY(const auto cursor, m_arrival.source.entries(name));
    EntryRecord record;
    for (;;) {
        TRY(const bool more, cursor->nextInto(record));
        if (!more)
            return {};
        if (record.seal >= m_held && record.seal < m_next) {
            if (++m_taken % kStepEntries == 0)
                TRY_VOID(step("entries", m_taken, m_arrival.entries));
            TRY_VOID(takeEntry(record));
        } else if (m_someWithheld && record.withheld.empty() && record.seal < m_held && record.i < kMaxEntriesPerSeal) {
            TRY_VOID(showWithheld(record));
        }
    }
}

/// What was withheld from us and is shown now, of the participant who agreed since.
Result<void> Intake::showWithheld(const EntryRecord& record) {
    const std::uint64_t id = entryId(sealId(m_chain, record.seal), record.i);
    const auto leaf = leafOf(record);
    {
        const ErasePermit permit(m_db);
        TRY(auto show, m_db.prepare("UPDATE entry SET salt = ?3, json = ?4 WHERE id = ?1 AND leaf = ?2 "
                                    "AND json IS NULL AND salt IS NOT NULL"));
        show.bind(1, id).bind(2, base::BytesView(leaf)).bind(3, base::BytesView(record.salt));
        TRY_VOID(show.bind(4, std::string_view(record.json)).run());
    }
    return sqlite3_changes(m_db.handle()) > 0 ? note(id, record.json) : Result<void>();
}

Result<void> Intake::takeEntry(const EntryRecord& record) {
    if (record.i >= kMaxEntriesPerSeal)
        return base::badInput("A seal has too many entries: nothing was taken in.");
    const std::uint64_t id = entryId(sealId(m_chain, record.seal), record.i);
    TRY(auto insert, m_db.prepare("INSERT INTO entry(id, leaf, salt, json) VALUES(?1, ?2, ?3, ?4)"));
    const auto leaf = leafOf(record);
    insert.bind(1, id).bind(2, base::BytesView(leaf));
    if (!record.withheld.empty()) {
        if (record.withheld == "erased")
            insert.bindNull(3);
        else
            insert.bind(3, base::BytesView());
        return insert.bindNull(4).run();
    }
    TRY_VOID(insert.bind(3, base::BytesView(record.salt)).bind(4, std::string_view(record.json)).run());
    return note(id, record.json);
}

/// Whom it is about, for the projections.
Result<void> Intake::note(std::uint64_t id, const std::string& json) {
    TRY(auto entry, evidence::Entry::parse(json));
    if (entry.place.subject.empty())
        m_others.push_back(id);
    else
        m_subjects[entry.place.subject].push_back(id);
    if (entry.act == "subject.erase")
        TRY_VOID(eraseHere(sealOfEntry(id), entry));
    if (entry.act == "data.receive")
        m_receipts.emplace_back(id, std::move(entry));
    else if (entry.act == "subject.adopt")
        m_adoptions.emplace_back(id, std::move(entry));
    return {};
}

/// What the other installation erased, and what we had before that, is erased here too.
Result<void> Intake::eraseHere(std::uint64_t seal, const evidence::Entry& entry) {
    const auto erasure = evidence::Erasure::parse(entry);
    if (!erasure || erasure->seal > kMaxSeq || erasure->entry >= kMaxEntriesPerSeal)
        return {};
    const std::uint64_t erased = entryId(sealId(chainOfSeal(seal), erasure->seal), erasure->entry);
    const ErasePermit permit(m_db);
    TRY(auto erase, m_db.prepare("UPDATE entry SET salt = NULL, json = NULL WHERE id = ?1 AND leaf = ?2 "
                                 "AND salt IS NOT NULL"));
    TRY_VOID(erase.bind(1, erased).bind(2, base::BytesView(erasure->leaf)).run());
    m_erased = m_erased || sqlite3_changes(m_db.handle()) > 0;
    return {};
}

Result<void> Intake::takeFiles() {
    TRY(const auto names, m_arrival.source.files());
    for (const auto& name : names) {
        if (!name.starts_with("study/") && !name.starts_with("documents/"))
            continue;
        TRY(const auto bytes, m_arrival.source.file(name));
        TRY_VOID(keepFile(m_db, name, bytes));
    }
    for (const auto& [path, bytes] : m_arrival.tiles)
        TRY_VOID(keepTile(m_db, path, bytes));
    return m_arrival.checkpointNote.empty() ? Result<void>() : keepCheckpoint(m_db, m_arrival.checkpointNote);
}

// ---------------------------------------------------------------- projections

/// The order of all seals first, then what is about no participant, then each participant anew: what came may lie
/// between what was here.
Result<void> Intake::project() {
    TRY_VOID(placeReceipts());
    for (const auto& [id, entry] : m_adoptions)
        TRY_VOID(noteAdoption(m_db, m_db, id, entry));
    TRY(const auto order, SealOrder::load(m_db));
    TRY_VOID(applyToTrial(order));
    std::uint64_t done = 0;
    for (const auto& [subject, fresh] : m_subjects) {
        TRY_VOID(step("participants", done++, m_subjects.size()));
        TRY_VOID(rebuildSubject(m_db, subject, fresh));
    }
    return {};
}

Result<void> Intake::placeReceipts() {
    TRY(const auto chains, loadChainIds(m_db));
    std::map<std::uint64_t, Receipt> bySeal;
    for (const auto& [id, entry] : m_receipts) {
        auto receipt = receiptOf(entry, sealOfEntry(id), chains);
        auto& known = bySeal[receipt.seal];
        known.seal = receipt.seal;
        known.heads.insert(known.heads.end(), receipt.heads.begin(), receipt.heads.end());
    }
    std::vector<Receipt> receipts;
    for (auto& [seal, receipt] : bySeal)
        if (!receipt.heads.empty())
            receipts.push_back(std::move(receipt));
    TRY(auto order, SealOrder::load(m_db));
    order.add(receipts);
    TRY(auto place, m_db.prepare("INSERT OR REPLACE INTO receipt(seal, depth) VALUES(?1, ?2)"));
    TRY(auto see, m_db.prepare("INSERT OR REPLACE INTO seen(seal, chain, length) VALUES(?1, ?2, ?3)"));
    for (const auto& receipt : receipts) {
        TRY_VOID(place.bind(1, receipt.seal).bind(2, order.depth(receipt.seal)).run());
        for (const auto& [chain, length] : receipt.heads)
            TRY_VOID(see.bind(1, receipt.seal).bind(2, chain).bind(3, length).run());
    }
    return {};
}

Result<void> Intake::applyToTrial(const SealOrder& order) {
    order.sort(m_others);
    Projector projector(m_db);
    TRY(auto select, m_db.prepare("SELECT e.json, s.note FROM entry e JOIN seal s ON s.id = e.id >> 20 "
                                  "WHERE e.id = ?1 AND e.json IS NOT NULL"));
    for (const std::uint64_t id : m_others) {
        TRY(const bool there, select.bind(1, id).step());
        const auto entry = there ? evidence::Entry::parse(select.text(0)) : Result<evidence::Entry>(base::badInput({}));
        if (entry)
            TRY_VOID(projector.apply(factsOf(sealOfEntry(id), select.text(1)), indexOfEntry(id), *entry));
        select.rewind();
    }
    return projector.flush();
}

} // namespace

Result<bool> takeIn(Connection& db, const Arrival& arrival, base::ProgressPort& progress) {
    return Intake(db, arrival, progress).run();
}

} // namespace caseseal::store
