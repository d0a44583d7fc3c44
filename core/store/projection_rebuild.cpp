// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_rebuild.h"

#include "schema.h"
#include "sealed_record.h"

namespace caseseal::store {

namespace {

Result<SealFacts> loadFacts(Connection& db, std::uint64_t seal) {
    TRY(const auto row, loadSeal(db, seal));
    return row ? factsOf(seal, row->note) : SealFacts{seal, {}, {}};
}

/// Every entry about the participant, erased ones too, oldest first.
Result<std::vector<std::uint64_t>> entriesOf(Connection& db, const std::string& subject) {
    std::vector<std::uint64_t> ids;
    TRY(auto select, db.prepare("SELECT DISTINCT a.entry FROM form f JOIN about a ON a.form = f.id "
                                "WHERE f.subject = ?1 ORDER BY a.entry"));
    select.bind(1, std::string_view(subject));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return ids;
        ids.push_back(select.number(0));
    }
}

Result<void> removeRows(Connection& db, const std::string& subject) {
    static constexpr std::string_view kRemove[] = {
        "DELETE FROM item_value WHERE form IN (SELECT id FROM form WHERE subject = ?1)",
        "DELETE FROM query WHERE form IN (SELECT id FROM form WHERE subject = ?1)",
        "DELETE FROM about WHERE form IN (SELECT id FROM form WHERE subject = ?1)",
        "DELETE FROM event WHERE subject = ?1",
        "DELETE FROM form WHERE subject = ?1",
        "DELETE FROM subject WHERE subject = ?1",
    };
    for (const std::string_view sql : kRemove) {
        TRY(auto remove, db.prepare(sql));
        TRY_VOID(remove.bind(1, std::string_view(subject)).run());
    }
    return {};
}

} // namespace

SealFacts factsOf(std::uint64_t seal, std::string_view note) {
    SealFacts facts{seal, {}, {}};
    if (const auto parsed = evidence::Seal::parse(note)) { // what cannot be read is the verifier's finding
        facts.author = parsed->header.author;
        facts.time = parsed->header.time;
    }
    return facts;
}

Result<void> rebuildSubject(Connection& db, const std::string& subject, const std::vector<std::uint64_t>& fresh) {
    TRY(auto ids, entriesOf(db, subject));
    ids.insert(ids.end(), fresh.begin(), fresh.end());
    TRY_VOID(sortEntries(db, ids));
    TRY_VOID(removeRows(db, subject));
    Projector projector(db);
    std::optional<SealFacts> facts;
    evidence::Entry entry;
    TRY(auto select, db.prepare("SELECT json FROM entry WHERE id = ?1 AND json IS NOT NULL"));
    for (const std::uint64_t id : ids) {
        TRY(const bool there, select.bind(1, id).step());
        if (!there)
            continue;
        if (!facts || facts->id != sealOfEntry(id)) {
            TRY(facts, loadFacts(db, sealOfEntry(id)));
            TRY_VOID(projector.goBackTo(id));
        }
        if (evidence::Entry::parseInto(select.text(0), entry))
            TRY_VOID(projector.apply(*facts, indexOfEntry(id), entry));
        select.rewind();
    }
    return projector.flush();
}

Result<void> prepareForChains(Connection& from, Connection& to) {
    TRY(const auto chains, loadChains(from));
    if (chains.size() < 2)
        return {};
    TRY(auto insert, to.prepare("INSERT OR IGNORE INTO chain(id, name) VALUES(?1, ?2)"));
    for (const auto& chain : chains)
        TRY_VOID(insert.bind(1, chain.id).bind(2, std::string_view(chain.name)).run());
    TRY(auto adoptions, from.prepare(R"(SELECT id, json FROM entry WHERE json GLOB '{"act":"subject.adopt"*')"));
    for (;;) {
        TRY(const bool more, adoptions.step());
        if (!more)
            return {};
        if (const auto entry = evidence::Entry::parse(adoptions.text(1)))
            TRY_VOID(noteAdoption(to, from, adoptions.number(0), *entry));
    }
}

namespace {

/// The entries of one chain that are shown, and the seal at hand.
struct ChainWalk {
    Statement entries;
    bool more = false;
    std::optional<SealFacts> facts;
};

Result<ChainWalk> walkChain(Connection& db, std::uint64_t chain) {
    TRY(auto entries,
        db.prepare("SELECT id, json FROM entry WHERE json IS NOT NULL AND id >= ?1 AND id < ?2 ORDER BY id"));
    entries.bind(1, entryId(sealId(chain, 0), 0)).bind(2, entryId(sealId(chain + 1, 0), 0));
    TRY(const bool more, entries.step());
    return ChainWalk{std::move(entries), more, {}};
}

/// Whose next seal is to be read first; null at the end.
ChainWalk* firstOf(std::vector<ChainWalk>& walks, const SealOrder& order) {
    ChainWalk* first = nullptr;
    for (auto& walk : walks)
        if (walk.more && (first == nullptr || order.comesBefore(sealOfEntry(walk.entries.number(0)),
                                                                sealOfEntry(first->entries.number(0)))))
            first = &walk;
    return first;
}

} // namespace

Result<void> rebuildProjections(Connection& db) {
    TRY_VOID(prepareForChains(db, db));
    TRY(const auto order, SealOrder::fromEntries(db));
    std::vector<ChainWalk> walks;
    for (const auto& [chain, name] : order.chains()) {
        TRY(auto walk, walkChain(db, chain));
        walks.push_back(std::move(walk));
    }
    Projector projector(db);
    evidence::Entry entry;
    for (auto* walk = firstOf(walks, order); walk != nullptr; walk = firstOf(walks, order)) {
        const std::uint64_t id = walk->entries.number(0);
        if (!walk->facts || walk->facts->id != sealOfEntry(id)) {
            TRY(walk->facts, loadFacts(db, sealOfEntry(id)));
        }
        if (evidence::Entry::parseInto(walk->entries.text(1), entry))
            TRY_VOID(projector.apply(*walk->facts, indexOfEntry(id), entry));
        TRY(walk->more, walk->entries.step());
    }
    return projector.flush();
}

} // namespace caseseal::store
