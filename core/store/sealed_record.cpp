// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_record.h"

#include "schema.h"

#include <algorithm>

namespace caseseal::store {

namespace {

/// A foreign length is kept out of the array: what is missing stays zero and then verifies against nothing.
template<std::size_t N>
void copyInto(std::array<std::uint8_t, N>& out, base::BytesView bytes) {
    std::copy_n(bytes.begin(), std::min(bytes.size(), N), out.begin());
}

Result<std::optional<SealRow>> readSeal(Statement& statement) {
    TRY(const bool row, statement.step());
    if (!row)
        return std::optional<SealRow>();
    return std::optional(SealRow{statement.number(0), statement.number(1), statement.string(2)});
}

} // namespace

Result<std::vector<ChainRow>> loadChains(Connection& db) {
    std::vector<ChainRow> chains;
    TRY(auto select, db.prepare("SELECT id, name FROM chain ORDER BY id"));
    for (;;) {
        TRY(const bool row, select.step());
        if (!row)
            return chains;
        chains.push_back({select.number(0), select.string(1)});
    }
}

Result<std::optional<ChainRow>> findChain(Connection& db, const std::string& name) {
    TRY(auto select, db.prepare("SELECT id FROM chain WHERE name = ?1"));
    TRY(const bool row, select.bind(1, std::string_view(name)).step());
    return row ? std::optional(ChainRow{select.number(0), name}) : std::nullopt;
}

Result<std::optional<SealRow>> loadLastSeal(Connection& db, std::uint64_t chain) {
    TRY(auto select,
        db.prepare("SELECT id, total, note FROM seal WHERE id >= ?1 AND id < ?2 ORDER BY id DESC LIMIT 1"));
    return readSeal(select.bind(1, sealId(chain, 0)).bind(2, sealId(chain + 1, 0)));
}

Result<std::optional<SealRow>> loadSeal(Connection& db, std::uint64_t seal) {
    TRY(auto select, db.prepare("SELECT id, total, note FROM seal WHERE id = ?1"));
    return readSeal(select.bind(1, seal));
}

Result<std::vector<evidence::ChainHead>> loadHeads(Connection& db) {
    std::vector<evidence::ChainHead> heads;
    TRY(const auto chains, loadChains(db));
    for (const ChainRow& chain : chains) {
        TRY(const auto last, loadLastSeal(db, chain.id));
        if (last)
            heads.push_back({chain.name, seqOfSeal(last->id) + 1, crypto::sha256(base::bytesOf(last->note))});
    }
    return heads;
}

Result<std::optional<std::uint64_t>> lastLogged(Connection& db, std::uint64_t chain) {
    TRY(auto select, db.prepare("SELECT max(seal) FROM seal_ledger WHERE seal >= ?1 AND seal < ?2"));
    TRY(const bool row, select.bind(1, sealId(chain, 0)).bind(2, sealId(chain + 1, 0)).step());
    if (!row || select.isNull(0))
        return std::optional<std::uint64_t>();
    return std::optional(seqOfSeal(select.number(0)));
}

Result<std::optional<evidence::SealRecord>> loadSealRecord(Connection& db, const std::string& chain,
                                                           std::uint64_t seq) {
    TRY(const auto row, findChain(db, chain));
    if (!row || seq > kMaxSeq)
        return std::optional<evidence::SealRecord>();
    TRY(auto select, db.prepare("SELECT s.note, l.ledger_index FROM seal s LEFT JOIN seal_ledger l ON l.seal = s.id "
                                "WHERE s.id = ?1"));
    TRY(const bool there, select.bind(1, sealId(row->id, seq)).step());
    if (!there)
        return std::optional<evidence::SealRecord>();
    evidence::SealRecord record;
    record.note = select.string(0);
    if (!select.isNull(1))
        record.ledgerIndex = select.number(1);
    return std::optional(std::move(record));
}

Result<std::vector<StoredEntry>> loadEntriesOf(Connection& db, const std::string& chain, std::uint64_t seq) {
    std::vector<StoredEntry> out;
    TRY(const auto row, findChain(db, chain));
    if (!row || seq > kMaxSeq)
        return out;
    const auto seal = sealId(row->id, seq);
    TRY(auto select, db.prepare("SELECT id, salt, json, leaf FROM entry WHERE id >= ?1 AND id < ?2 ORDER BY id"));
    select.bind(1, entryId(seal, 0)).bind(2, entryId(seal + 1, 0));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return out;
        StoredEntry& entry = out.emplace_back();
        entry.record = readEntry(select, select.number(0), 1);
        copyInto(entry.leaf, select.blob(3));
    }
}

Result<void> eachCheckpointFrom(Connection& db, std::uint64_t size,
                                const std::function<bool(const std::string& note)>& take) {
    TRY(auto select, db.prepare("SELECT note FROM checkpoint WHERE size >= ?1 ORDER BY size, id"));
    select.bind(1, size);
    for (;;) {
        TRY(const bool more, select.step());
        if (!more || !take(select.string(0)))
            return {};
    }
}

evidence::EntryRecord readEntry(const Statement& row, std::uint64_t id, int column) {
    evidence::EntryRecord entry;
    entry.seal = seqOfSeal(sealOfEntry(id));
    entry.i = indexOfEntry(id);
    if (row.isNull(column) && row.isNull(column + 1)) {
        entry.withheld = "erased";
        copyInto(entry.leaf, row.blob(column + 2));
        return entry;
    }
    if (row.isNull(column + 1) && row.blob(column).empty()) {
        entry.withheld = "redacted";
        copyInto(entry.leaf, row.blob(column + 2));
        return entry;
    }
    copyInto(entry.salt, row.blob(column));
    entry.json = row.string(column + 1);
    return entry;
}

evidence::Digest leafOf(const evidence::EntryRecord& entry) {
    return entry.withheld.empty() ? evidence::entryLeafHash(entry.salt, entry.json) : entry.leaf;
}

} // namespace caseseal::store
