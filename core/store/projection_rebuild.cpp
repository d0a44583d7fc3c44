// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_rebuild.h"

#include "projector.h"
#include "schema.h"
#include "sealed_record.h"

namespace caseseal::store {

namespace {

Result<SealFacts> loadFacts(Connection& db, std::uint64_t seal) {
    SealFacts facts{seal, {}, {}};
    TRY(const auto row, loadSeal(db, seal));
    if (!row)
        return facts;
    if (const auto parsed = evidence::Seal::parse(row->note)) {
        facts.author = parsed->header.author;
        facts.time = parsed->header.time;
    }
    return facts;
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

Result<void> rebuildSubject(Connection& db, const std::string& subject) {
    TRY(const auto ids, entriesOf(db, subject));
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

Result<void> rebuildProjections(Connection& db) {
    Projector projector(db);
    std::optional<SealFacts> facts;
    evidence::Entry entry;
    TRY(auto entries, db.prepare("SELECT id, json FROM entry WHERE json IS NOT NULL ORDER BY id"));
    for (;;) {
        TRY(const bool more, entries.step());
        if (!more)
            return projector.flush();
        const std::uint64_t id = entries.number(0);
        if (!facts || facts->id != sealOfEntry(id)) {
            TRY(facts, loadFacts(db, sealOfEntry(id)));
        }
        if (evidence::Entry::parseInto(entries.text(1), entry))
            TRY_VOID(projector.apply(*facts, indexOfEntry(id), entry));
    }
}

} // namespace caseseal::store
