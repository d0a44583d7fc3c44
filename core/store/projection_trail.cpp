// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_tables.h"

#include "projector.h"
#include "schema.h"
#include "seal_order.h"

#include "evidence/erasure.h"

#include <algorithm>
#include <map>

/// The part of the projections that tells what was done when: histories, the audit trail, a form as it was.
namespace caseseal::store {

namespace {

/// Higher than every entry's id.
constexpr std::uint64_t kNoEntry = std::uint64_t{1} << 62U;

bool matchesAct(const TrailFilter& filter, std::string_view json) {
    if (filter.acts.empty())
        return true;
    static constexpr std::string_view kStart = R"({"act":")"; // the first key of every canonical entry
    if (!json.starts_with(kStart))
        return false;
    json.remove_prefix(kStart.size());
    const std::string_view act = json.substr(0, json.find('"'));
    return std::find(filter.acts.begin(), filter.acts.end(), act) != filter.acts.end();
}

} // namespace

/// Makes trail rows from entries; holds the facts of the last seal, since neighbours share it.
class ProjectionTables::TrailMaker {
public:
    TrailMaker(Connection& db, const TrailFilter& filter) : m_db(db), m_filter(filter) {}

    /// Does any entry of this seal pass? Reads the seal.
    [[nodiscard]] Result<bool> enterSeal(std::uint64_t seal) {
        if (m_seal != seal)
            TRY_VOID(load(seal));
        return m_row.seal >= m_filter.fromSeal && (m_filter.author.empty() || m_row.author == m_filter.author);
    }
    /// The row of an entry of the seal that was entered, from the columns salt, json, leaf; null where it does not
    /// pass.
    [[nodiscard]] Result<const TrailRow*> make(const Statement& columns, std::uint64_t entry, int column) {
        m_row.id = entry;
        m_row.entryIndex = indexOfEntry(entry);
        m_row.erasure.reset();
        m_row.erased = columns.isNull(column) && columns.isNull(column + 1);
        if (m_row.erased)
            return makeErased(entry);
        const std::string_view json = columns.text(column + 1);
        if (!matchesAct(m_filter, json))
            return nullptr;
        if (const auto parsed = evidence::Entry::parseInto(json, m_row.entry); !parsed)
            m_row.entry.clear(); // the row shows that something is there, without content
        return &m_row;
    }

private:
    [[nodiscard]] Result<const TrailRow*> makeErased(std::uint64_t entry) {
        m_row.entry.clear();
        TRY_VOID(noteErasure(entry));
        const auto& acts = m_filter.acts;
        const bool passes = acts.empty() || (m_filter.erasedToo && m_row.erasure &&
                                             std::find(acts.begin(), acts.end(), m_row.erasure->act) != acts.end());
        return passes ? &m_row : nullptr;
    }
    /// What the act that erased it says.
    [[nodiscard]] Result<void> noteErasure(std::uint64_t entry) {
        TRY(auto select, m_db.prepare("SELECT x.act, e.json, s.note FROM erasure x JOIN entry e ON e.id = x.act "
                                      "JOIN seal s ON s.id = x.act >> 20 WHERE x.entry = ?1"));
        TRY(const bool there, select.bind(1, entry).step());
        const auto act = there ? evidence::Entry::parse(select.text(1)) : Result<evidence::Entry>(base::badInput({}));
        const auto seal = there ? evidence::Seal::parse(select.text(2)) : Result<evidence::Seal>(base::badInput({}));
        const auto erasure = act ? evidence::Erasure::parse(*act) : Result<evidence::Erasure>(base::badInput({}));
        if (!erasure || !seal)
            return {};
        const auto& header = seal->header;
        m_row.entry.place = act->place;
        m_row.erasure = {erasure->act,
                         header.author,
                         evidence::secondPersonOf(*erasure, header.chain),
                         act->reason,
                         header.time,
                         header.zoneMinutes,
                         header.seq,
                         indexOfEntry(select.number(0)),
                         erasure->query.value_or(0),
                         erasure->queryOf,
                         erasure->kept};
        return {};
    }
    [[nodiscard]] Result<void> load(std::uint64_t seal) {
        m_row = {};
        m_row.seal = seqOfSeal(seal);
        TRY(auto select,
            m_db.prepare("SELECT s.note, c.name, l.ledger_index FROM seal s LEFT JOIN chain c ON c.id = ?2 "
                         "LEFT JOIN seal_ledger l ON l.seal = s.id WHERE s.id = ?1"));
        TRY(const bool there, select.bind(1, seal).bind(2, chainOfSeal(seal)).step());
        if (there)
            fill(select);
        TRY(m_row.depth, depthOf(seal));
        m_seal = seal;
        return {};
    }
    [[nodiscard]] Result<std::uint64_t> depthOf(std::uint64_t seal) {
        if (!m_severalChains) {
            TRY(auto select, m_db.prepare("SELECT EXISTS(SELECT 1 FROM receipt)"));
            TRY(const bool there, select.step());
            m_severalChains = there && select.flag(0);
        }
        return *m_severalChains ? depthOfSeal(m_db, seal) : Result<std::uint64_t>(seqOfSeal(seal));
    }
    void fill(const Statement& columns) {
        m_row.chain = columns.string(1);
        if (!columns.isNull(2))
            m_row.ledgerIndex = columns.number(2);
        if (const auto parsed = evidence::Seal::parse(columns.text(0))) {
            m_row.author = parsed->header.author;
            m_row.role = parsed->header.role;
            m_row.time = parsed->header.time;
            m_row.zoneMinutes = parsed->header.zoneMinutes;
        }
    }

    Connection& m_db;
    const TrailFilter& m_filter;
    std::optional<std::uint64_t> m_seal;
    std::optional<bool> m_severalChains;
    TrailRow m_row;
};

/// The first column of every row: ids of entries.
static Result<std::vector<std::uint64_t>> entriesOf(Statement& select) {
    std::vector<std::uint64_t> ids;
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return ids;
        ids.push_back(select.number(0));
    }
}

Result<std::vector<TrailRow>> ProjectionTables::history(const ItemPlace& item) {
    std::vector<TrailRow> rows;
    TRY(const auto form, formId(formOf(item)));
    TRY(const auto slot, slotId(item));
    if (!form || !slot)
        return rows;
    TRY(auto select, m_db.prepare("SELECT entry FROM about WHERE form = ?1 AND slot = ?2 ORDER BY entry"));
    select.bind(1, *form).bind(2, *slot);
    TRY(auto ids, entriesOf(select));
    TRY_VOID(sortEntries(m_db, ids));
    return this->rows(ids);
}

Result<std::vector<TrailRow>> ProjectionTables::rows(std::span<const std::uint64_t> ids) {
    std::vector<TrailRow> rows;
    rows.reserve(ids.size());
    const TrailFilter everything;
    TrailMaker maker(m_db, everything);
    TRY(auto select, m_db.prepare("SELECT salt, json, leaf FROM entry WHERE id = ?1"));
    for (const std::uint64_t id : ids) {
        TRY(const bool there, select.bind(1, id).step());
        if (!there)
            continue;
        TRY([[maybe_unused]] const bool passes, maker.enterSeal(sealOfEntry(id)));
        TRY(const TrailRow* made, maker.make(select, id, 0));
        if (made)
            rows.push_back(*made);
        select.rewind();
    }
    return rows;
}

Result<std::vector<TrailRow>> ProjectionTables::studyVersions() {
    TRY(auto select, m_db.prepare("SELECT entry FROM study_version WHERE entry < ?1 ORDER BY entry"));
    select.bind(1, entryId(sealId(1, 0), 0)); // the own chain's
    TRY(const auto ids, entriesOf(select));
    return rows(ids);
}

Result<std::vector<TrailRow>> ProjectionTables::databaseLocks() {
    TRY(auto select, m_db.prepare("SELECT entry FROM database_lock WHERE entry < ?1 ORDER BY entry"));
    select.bind(1, entryId(sealId(1, 0), 0)); // the own chain's
    TRY(const auto ids, entriesOf(select));
    return rows(ids);
}

Result<std::vector<TrailRow>> ProjectionTables::consentActs(std::uint64_t from) {
    TRY(auto select, m_db.prepare("SELECT entry FROM consent_act WHERE entry >= ?1 ORDER BY entry"));
    select.bind(1, from);
    TRY(const auto ids, entriesOf(select));
    return rows(ids);
}

Result<std::vector<TrailRow>> ProjectionTables::shareActs() {
    TRY(auto select, m_db.prepare("SELECT entry FROM share_act WHERE entry < ?1 ORDER BY entry"));
    select.bind(1, entryId(sealId(1, 0), 0)); // the own chain's
    TRY(const auto ids, entriesOf(select));
    return rows(ids);
}

Result<std::optional<std::uint64_t>> ProjectionTables::newestSealAbout(const std::string& subject,
                                                                       const std::string& chain) {
    TRY(const auto row, findChain(m_db, chain));
    if (!row)
        return std::optional<std::uint64_t>();
    TRY(auto select, m_db.prepare("SELECT max(a.entry) FROM form f JOIN about a ON a.form = f.id "
                                  "WHERE f.subject = ?1 AND a.entry >= ?2 AND a.entry < ?3"));
    select.bind(1, std::string_view(subject)).bind(2, entryId(sealId(row->id, 0), 0));
    TRY(const bool there, select.bind(3, entryId(sealId(row->id + 1, 0), 0)).step());
    if (!there || select.isNull(0))
        return std::optional<std::uint64_t>();
    return std::optional(seqOfSeal(sealOfEntry(select.number(0))));
}

Result<std::vector<TrailRow>> ProjectionTables::medicineActs() {
    TRY(auto select, m_db.prepare("SELECT entry FROM medicine_act ORDER BY entry"));
    TRY(const auto ids, entriesOf(select));
    return rows(ids);
}

Result<std::uint64_t> ProjectionTables::medicineActCount() { return countOf("SELECT count(*) FROM medicine_act"); }

Result<std::optional<std::string>> ProjectionTables::sealNote(const std::string& chain, std::uint64_t seal) {
    TRY(const auto row, findChain(m_db, chain));
    if (!row || seal > kMaxSeq)
        return std::optional<std::string>();
    TRY(auto found, loadSeal(m_db, sealId(row->id, seal)));
    return found ? std::optional(std::move(found->note)) : std::nullopt;
}

Result<std::vector<TrailRow>> ProjectionTables::erasures() {
    TRY(auto select, m_db.prepare("SELECT DISTINCT act FROM erasure ORDER BY act"));
    TRY(const auto ids, entriesOf(select));
    return rows(ids);
}

bool comesBefore(const TrailRow& row, const TrailRow& other) {
    return std::tie(row.depth, row.chain, row.seal, row.entryIndex) <
           std::tie(other.depth, other.chain, other.seal, other.entryIndex);
}

namespace {

bool isValueAct(std::string_view act) { return act == "item.set" || act == "item.change"; }

/// What an entry leaves behind as the value of its item; an erased one what was kept of it, or a blank.
void applyTo(ItemValue& value, const TrailRow& row, evidence::Digest leaf) {
    const evidence::Entry kept = row.erasure ? evidence::keptValue(row.erasure->kept) : evidence::Entry();
    const evidence::Entry& entry = row.erased ? kept : row.entry;
    value.place = row.entry.place;
    value.value = entry.value;
    value.unit = entry.unit;
    const evidence::Json* flavour = entry.data.find("null");
    value.nullFlavour = flavour && flavour->asString() ? *flavour->asString() : std::string();
    value.derived = entry.source == "derived";
    value.changes += 1;
    value.chain = row.chain;
    value.seal = row.seal;
    value.entry = row.entryIndex;
    value.leaf = leaf;
}

} // namespace

Result<std::vector<ItemValue>> ProjectionTables::valuesAt(const FormPlace& form, base::UtcTime time) {
    std::map<ItemPlace, ItemValue> values;
    TRY(const auto id, formId(form));
    if (!id)
        return std::vector<ItemValue>();
    TRY(auto about, m_db.prepare("SELECT entry FROM about WHERE form = ?1 ORDER BY entry"));
    about.bind(1, *id);
    TRY(auto ids, entriesOf(about));
    TRY_VOID(sortEntries(m_db, ids));
    const TrailFilter everything;
    TrailMaker maker(m_db, everything);
    TRY(auto select, m_db.prepare("SELECT salt, json, leaf FROM entry WHERE id = ?1"));
    for (const std::uint64_t entry : ids) {
        TRY(const bool there, select.bind(1, entry).step());
        if (!there)
            continue;
        TRY([[maybe_unused]] const bool passes, maker.enterSeal(sealOfEntry(entry)));
        TRY(const TrailRow* row, maker.make(select, entry, 0));
        if (row && row->time <= time && isValueAct(row->erasure ? row->erasure->act : row->entry.act))
            applyTo(values[row->entry.place], *row, leafOf(readEntry(select, entry, 0)));
        select.rewind();
    }
    std::vector<ItemValue> out;
    out.reserve(values.size());
    for (auto& [place, value] : values)
        out.push_back(std::move(value));
    return out;
}

Result<void> ProjectionTables::trail(const TrailFilter& filter, const std::function<bool(const TrailRow&)>& row) {
    if (filter.subject.empty() && filter.event.empty() && filter.form.empty() && filter.item.empty())
        return trailOfAll(filter, row);
    return trailOfPlace(filter, row);
}

Result<void> ProjectionTables::trailOfPlace(const TrailFilter& filter,
                                            const std::function<bool(const TrailRow&)>& row) {
    // "+" keeps the engine from walking all entries for the order: the places decide, the ids are sorted.
#define CASESEAL_TRAIL_OF_PLACE(subject, order)                                                                        \
    "SELECT a.entry FROM form f JOIN about a ON a.form = f.id WHERE " subject                                          \
    " AND (?2 = '' OR f.event = ?2) AND (?3 = '' OR f.form = ?3) "                                                     \
    "AND (?4 = '' OR a.slot IN (SELECT id FROM slot WHERE item = ?4)) ORDER BY +a.entry " order
    const std::string_view sql = filter.subject.empty()
                                     ? (filter.newestFirst ? CASESEAL_TRAIL_OF_PLACE("?1 = ''", "DESC")
                                                           : CASESEAL_TRAIL_OF_PLACE("?1 = ''", "ASC"))
                                 : filter.newestFirst ? CASESEAL_TRAIL_OF_PLACE("f.subject = ?1", "DESC")
                                                      : CASESEAL_TRAIL_OF_PLACE("f.subject = ?1", "ASC");
#undef CASESEAL_TRAIL_OF_PLACE
    TRY(auto places, m_db.prepare(sql));
    places.bind(1, std::string_view(filter.subject)).bind(2, std::string_view(filter.event));
    places.bind(3, std::string_view(filter.form)).bind(4, std::string_view(filter.item));
    TRY(auto entries, m_db.prepare("SELECT salt, json, leaf FROM entry WHERE id = ?1"));
    TrailMaker maker(m_db, filter);
    for (;;) {
        TRY(const bool more, places.step());
        if (!more)
            return {};
        const std::uint64_t id = places.number(0);
        if (id < filter.fromEntry || (filter.beforeEntry && id >= *filter.beforeEntry))
            continue;
        TRY(const bool passes, maker.enterSeal(sealOfEntry(id)));
        if (!passes)
            continue;
        TRY(const bool there, entries.bind(1, id).step());
        TRY(const TrailRow* made, there ? maker.make(entries, id, 0) : Result<const TrailRow*>(nullptr));
        entries.rewind();
        if (made && !row(*made))
            return {};
    }
}

Result<void> ProjectionTables::trailOfAll(const TrailFilter& filter, const std::function<bool(const TrailRow&)>& row) {
    TRY(auto entries,
        m_db.prepare(filter.newestFirst
                         ? "SELECT id, salt, json, leaf FROM entry WHERE id >= ?1 AND id < ?2 ORDER BY id DESC"
                         : "SELECT id, salt, json, leaf FROM entry WHERE id >= ?1 AND id < ?2 ORDER BY id"));
    const std::uint64_t fromSeal = entryId(sealId(0, std::min(filter.fromSeal, kMaxSeq)), 0); // other chains lie above
    entries.bind(1, std::max(fromSeal, filter.fromEntry)).bind(2, filter.beforeEntry.value_or(kNoEntry));
    TrailMaker maker(m_db, filter);
    for (;;) {
        TRY(const bool more, entries.step());
        if (!more)
            return {};
        const std::uint64_t id = entries.number(0);
        TRY(const bool passes, maker.enterSeal(sealOfEntry(id)));
        if (!passes)
            continue;
        TRY(const TrailRow* made, maker.make(entries, id, 1));
        if (made && !row(*made))
            return {};
    }
}

} // namespace caseseal::store
