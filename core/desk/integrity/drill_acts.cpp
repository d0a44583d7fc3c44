// SPDX-License-Identifier: GPL-3.0-or-later
#include "drill_acts.h"

#include "base/file.h"
#include "ledger/tile.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

using evidence::Seal;
using store::TamperTables;

const char* const kNoValue = "This trial holds no typed value yet.";
const char* const kNotLogged = "Nothing of this trial is on the ledger yet.";
const char* const kTooShort = "This trial holds too few seals for that.";

DrillAct skipped(const char* why) { return {{}, why}; }

DrillAlteration at(const DrillTarget& target, std::string what, std::string was, std::string is) {
    return {target.seal, target.index, target.entry.place, std::move(what), std::move(was), std::move(is)};
}

/// A seal as its note, with its signature as it was: what a forger without keys can write.
std::string noteOf(const Seal& seal) {
    ledger::SignedNote note;
    note.text = seal.header.encode();
    note.signatures.push_back(seal.signature);
    return note.encode();
}

Result<std::vector<evidence::SealRecord>> loadSeals(evidence::EvidenceSource& source, const std::string& chain,
                                                    std::uint64_t first, std::uint64_t count) {
    std::vector<evidence::SealRecord> out;
    TRY(const auto cursor, source.seals(chain));
    for (std::uint64_t at = 0; at < first + count; ++at) {
        TRY(auto record, cursor->next());
        if (!record)
            break;
        if (at >= first)
            out.push_back(std::move(*record));
    }
    return out;
}

Result<Seal> loadSeal(evidence::EvidenceSource& source, const std::string& chain, std::uint64_t seq) {
    TRY(const auto records, loadSeals(source, chain, seq, 1));
    if (records.empty())
        return base::badInput("The trial holds no seal " + std::to_string(seq) + ".");
    return Seal::parse(records.front().note);
}

/// What every alteration looks at first.
struct Look {
    std::unique_ptr<store::TrialReader> reader;
    std::optional<DrillTarget> target;
};
Result<Look> lookAt(DrillScene& scene) {
    Look look;
    TRY(look.reader, scene.copy.openReader());
    TRY(look.target, findTarget(look.reader->projection(), scene.chain));
    return look;
}

Result<DrillAct> alterValue(DrillScene& scene) {
    TRY(auto look, lookAt(scene));
    if (!look.target)
        return skipped(kNoValue);
    const auto& target = *look.target;
    auto forged = target.entry;
    forged.value = forgedValue(*target.entry.value);
    TRY_VOID(scene.copy.alter([&](TamperTables& tables) -> Result<void> {
        TRY_VOID(tables.setEntry(target.seal, target.index, forged.encode()));
        return tables.remakeProjections();
    }));
    return DrillAct{at(target, "value", *target.entry.value, *forged.value), {}};
}

Result<DrillAct> alterShownValue(DrillScene& scene) {
    TRY(auto look, lookAt(scene));
    if (!look.target)
        return skipped(kNoValue);
    const auto& target = *look.target;
    const auto forged = forgedValue(*target.entry.value);
    TRY_VOID(scene.copy.alter([&](TamperTables& tables) { return tables.setShownValue(target.entry.place, forged); }));
    return DrillAct{at(target, "shown value", *target.entry.value, forged), {}};
}

/// Changes the header of the seal that holds the target; `change` gives what was altered.
template<typename Change>
Result<DrillAct> alterSeal(DrillScene& scene, Change change) {
    TRY(auto look, lookAt(scene));
    if (!look.target)
        return skipped(kNoValue);
    TRY(auto seal, loadSeal(look.reader->source(), scene.chain, look.target->seal));
    TRY(const auto persons, look.reader->projection().persons(scene.chain));
    DrillAlteration alteration = change(seal, persons);
    alteration.seal = look.target->seal;
    look.reader.reset();
    TRY_VOID(scene.copy.alter([&](TamperTables& tables) -> Result<void> {
        TRY_VOID(tables.setSealNote(seal.header.seq, noteOf(seal)));
        return tables.remakeProjections();
    }));
    return DrillAct{std::move(alteration), {}};
}

DrillAlteration moveTime(Seal& seal, const evidence::PersonTable&) {
    DrillAlteration out{{}, {}, {}, "time", base::encodeTime(seal.header.time), {}};
    seal.header.time.msSinceEpoch -= base::kMsPerDay;
    out.is = base::encodeTime(seal.header.time);
    return out;
}

/// Somebody else of the trial; where there is nobody else, a name that is made up.
DrillAlteration blameAnother(Seal& seal, const evidence::PersonTable& persons) {
    DrillAlteration out{{}, {}, {}, "author", seal.header.author, "somebody-else"};
    for (const auto& person : persons.all())
        if (person.id != seal.header.author)
            out.is = person.id;
    seal.header.author = out.is;
    seal.signature.name = seal.header.chain + "/" + out.is;
    return out;
}

Result<std::uint64_t> lengthOf(store::TrialReader& reader, const std::string& chain) {
    TRY(const auto manifest, reader.source().manifest());
    for (const auto& head : manifest.chains)
        if (head.chain == chain)
            return head.length;
    return std::uint64_t{0};
}

Result<DrillAct> swapNeighbours(DrillScene& scene) {
    std::uint64_t length = 0;
    {
        TRY(const auto reader, scene.copy.openReader());
        TRY(length, lengthOf(*reader, scene.chain));
    }
    if (length < 3)
        return skipped(kTooShort);
    const auto first = length - 2, second = length - 1;
    TRY_VOID(scene.copy.alter([&](TamperTables& tables) -> Result<void> {
        TRY_VOID(tables.swapSeals(first, second));
        return tables.remakeProjections();
    }));
    const auto text = [](std::uint64_t a, std::uint64_t b) { return std::to_string(a) + ", " + std::to_string(b); };
    return DrillAct{{first, {}, {}, "order of seals", text(first, second), text(second, first)}, {}};
}

/// Seq of the newest seal that is on the ledger.
Result<std::optional<std::uint64_t>> newestLogged(store::TrialReader& reader, const std::string& chain) {
    std::optional<std::uint64_t> found;
    TRY(const auto cursor, reader.source().seals(chain));
    evidence::SealRecord record;
    for (std::uint64_t at = 0;; ++at) {
        TRY(const bool more, cursor->nextInto(record));
        if (!more)
            return found;
        if (record.ledgerIndex)
            found = at;
    }
}

Result<DrillAct> cutTail(DrillScene& scene) {
    std::uint64_t length = 0;
    std::optional<std::uint64_t> logged;
    {
        TRY(const auto reader, scene.copy.openReader());
        TRY(length, lengthOf(*reader, scene.chain));
        TRY(logged, newestLogged(*reader, scene.chain));
    }
    if (length < 2)
        return skipped(kTooShort);
    const auto from = std::max<std::uint64_t>(logged.value_or(length - 1), 1);
    TRY_VOID(scene.copy.alter([&](TamperTables& tables) -> Result<void> {
        TRY_VOID(tables.cutSeals(from));
        return tables.remakeProjections();
    }));
    return DrillAct{{from, {}, {}, "number of seals", std::to_string(length), std::to_string(from)}, {}};
}

Result<DrillAct> editTile(DrillScene& scene) {
    TRY(auto reader, scene.copy.openReader());
    TRY(const auto manifest, reader->source().manifest());
    TRY(const auto logged, newestLogged(*reader, scene.chain));
    if (!manifest.ledger || !logged)
        return skipped(kNotLogged);
    TRY(const auto records, loadSeals(reader->source(), scene.chain, *logged, 1));
    const auto index = *records.at(0).ledgerIndex;
    const auto number = index / ledger::kTileWidth;
    const auto width = std::min(ledger::kTileWidth, manifest.ledger->size - number * ledger::kTileWidth);
    const std::string path = ledger::TileName{0, number, static_cast<unsigned>(width)}.path();
    TRY(auto tile, reader->source().get(path));
    reader.reset();
    const auto hash = [&] {
        return base::encodeHex(base::BytesView(tile).subspan((index % ledger::kTileWidth) * 32, 32));
    };
    const std::string was = hash();
    tile.at(static_cast<std::size_t>(index % ledger::kTileWidth) * 32) ^= 0x01;
    TRY_VOID(scene.copy.alter([&](TamperTables& tables) { return tables.setTile(path, tile); }));
    if (std::error_code failure; std::filesystem::exists(scene.ledgerFolder / path, failure))
        TRY_VOID(base::saveFileDurably(scene.ledgerFolder / path, tile));
    return DrillAct{{*logged, {}, {}, path + ", hash " + std::to_string(index % ledger::kTileWidth), was, hash()}, {}};
}

} // namespace

std::string forgedValue(const std::string& value) {
    std::string out = value;
    for (auto at = out.rbegin(); at != out.rend(); ++at)
        if (*at >= '0' && *at <= '9') {
            *at = *at == '9' ? '1' : static_cast<char>(*at + 1);
            return out;
        }
    if (!out.empty() && static_cast<unsigned char>(out.back()) < 0x80) {
        out.back() = out.back() == 'N' ? 'Y' : 'N';
        return out;
    }
    return out + "1";
}

Result<std::optional<DrillTarget>> findTarget(store::Projection& projection, const std::string& chain) {
    std::optional<DrillTarget> found;
    store::TrailFilter filter;
    filter.acts = {"item.set", "item.change"};
    filter.newestFirst = true;
    TRY_VOID(projection.trail(filter, [&](const store::TrailRow& row) {
        if (row.chain == chain && row.entry.value && !row.entry.value->empty() && row.entry.source != "derived")
            found = DrillTarget{row.seal, row.entryIndex, row.entry};
        return !found;
    }));
    return found;
}

Result<DrillAct> alter(DrillKind kind, DrillScene& scene) {
    switch (kind) {
    case DrillKind::Value:
        return alterValue(scene);
    case DrillKind::Time:
        return alterSeal(scene, moveTime);
    case DrillKind::Author:
        return alterSeal(scene, blameAnother);
    case DrillKind::Order:
        return swapNeighbours(scene);
    case DrillKind::Tail:
        return cutTail(scene);
    case DrillKind::Projection:
        return alterShownValue(scene);
    case DrillKind::Ledger:
        return editTile(scene);
    case DrillKind::Rewrite:
        return rewriteChain(scene);
    }
    return base::badInput("There is no such kind of drill.");
}

} // namespace caseseal::desk
