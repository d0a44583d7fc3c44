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

} // namespace

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
