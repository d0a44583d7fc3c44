// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_tables.h"

#include "projector.h"
#include "schema.h"

#include <algorithm>

namespace caseseal::store {

namespace {

SubjectRow readSubject(const Statement& row) {
    return {row.string(0), row.string(1), row.number(2), base::UtcTime{row.integer(3)}};
}

FormState readForm(const Statement& row) {
    FormState state;
    state.place = {row.string(0), row.string(1), row.string(2), row.string(3), row.string(4)};
    state.values = row.number(5);
    state.blanks = row.number(6);
    const std::uint64_t flags = row.number(7);
    state.complete = flags & kComplete;
    state.isSigned = flags & kSigned;
    state.verified = flags & kVerified;
    state.frozen = flags & kFrozen;
    state.locked = flags & kLocked;
    state.changedAfterSignature = flags & kChangedAfterSignature;
    state.openQueries = row.number(8);
    return state;
}

Result<std::vector<FormState>> readForms(Statement& select) {
    std::vector<FormState> states;
    for (;;) {
        TRY(const bool row, select.step());
        if (!row)
            return states;
        states.push_back(readForm(select));
    }
}

/// Columns: value, unit, changes, entry, salt, json, leaf from `column`.
ItemValue readValue(const Statement& row, ItemPlace place, int column) {
    ItemValue value;
    value.place = std::move(place);
    value.value = row.optionalString(column);
    value.unit = row.string(column + 1);
    value.changes = row.number(column + 2);
    const std::uint64_t entry = row.number(column + 3);
    value.seal = seqOfSeal(sealOfEntry(entry));
    value.entry = indexOfEntry(entry);
    value.leaf = leafOf(readEntry(row, entry, column + 4));
    return value;
}

} // namespace

// ---------------------------------------------------------------- counts, persons, subjects

Result<std::uint64_t> ProjectionTables::countOf(std::string_view sql) {
    TRY(auto select, m_db.prepare(sql));
    TRY(const bool row, select.step());
    return row ? select.number(0) : std::uint64_t{0};
}

Result<void> ProjectionTables::countChain(const ChainRow& chain, TrialCounts& counts) {
    TRY(const auto last, loadLastSeal(m_db, chain.id));
    if (!last)
        return {};
    const std::uint64_t length = seqOfSeal(last->id) + 1;
    TRY(const auto logged, lastLogged(m_db, chain.id));
    counts.seals += length;
    counts.entries += last->total;
    counts.notLogged += length - (logged ? *logged + 1 : 0);
    return {};
}

Result<TrialCounts> ProjectionTables::counts() {
    TrialCounts counts;
    TRY(const auto chains, loadChains(m_db));
    for (const ChainRow& chain : chains)
        TRY_VOID(countChain(chain, counts));
    TRY(counts.subjects, countOf("SELECT count(*) FROM subject WHERE status <> ''"));
    TRY(counts.openQueries, countOf("SELECT count(*) FROM query WHERE status <> 'closed'"));
    return counts;
}

Result<evidence::PersonTable> ProjectionTables::persons(const std::string& chain) {
    evidence::PersonTable table;
    TRY(const auto row, findChain(m_db, chain));
    if (!row)
        return table;
    TRY(auto select, m_db.prepare("SELECT e.id, e.json FROM person_act p JOIN entry e ON e.id = p.entry "
                                  "WHERE p.entry >= ?1 AND p.entry < ?2 ORDER BY p.entry"));
    select.bind(1, entryId(sealId(row->id, 0), 0)).bind(2, entryId(sealId(row->id + 1, 0), 0));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return table;
        // What cannot be read or breaks a rule is left out here; verification names it.
        if (const auto entry = evidence::Entry::parse(select.text(1)))
            if (const auto applied = table.apply(*entry, seqOfSeal(sealOfEntry(select.number(0)))); !applied)
                continue;
    }
}

Result<std::vector<SubjectRow>> ProjectionTables::subjects() {
    std::vector<SubjectRow> rows;
    TRY(auto select, m_db.prepare("SELECT subject, status, entries, enrolled FROM subject ORDER BY subject"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return rows;
        rows.push_back(readSubject(select));
    }
}

Result<std::optional<SubjectRow>> ProjectionTables::subject(const std::string& key) {
    TRY(auto select, m_db.prepare("SELECT subject, status, entries, enrolled FROM subject WHERE subject = ?1"));
    TRY(const bool there, select.bind(1, std::string_view(key)).step());
    return there ? std::optional(readSubject(select)) : std::nullopt;
}

// ---------------------------------------------------------------- forms, values, queries

Result<std::vector<FormState>> ProjectionTables::formStates() {
    TRY(auto select, m_db.prepare("SELECT subject, event, event_repeat, form, form_repeat, item_values, blanks, flags, "
                                  "open_queries FROM form WHERE form <> '' "
                                  "ORDER BY subject, event, event_repeat, form, form_repeat"));
    return readForms(select);
}

Result<std::vector<FormState>> ProjectionTables::formStates(const std::string& subject) {
    TRY(auto select, m_db.prepare("SELECT subject, event, event_repeat, form, form_repeat, item_values, blanks, flags, "
                                  "open_queries FROM form WHERE subject = ?1 AND form <> '' "
                                  "ORDER BY event, event_repeat, form, form_repeat"));
    return readForms(select.bind(1, std::string_view(subject)));
}

Result<std::optional<std::uint64_t>> ProjectionTables::formId(const FormPlace& form) {
    TRY(auto select, m_db.prepare("SELECT id FROM form WHERE subject = ?1 AND event = ?2 AND event_repeat = ?3 "
                                  "AND form = ?4 AND form_repeat = ?5"));
    select.bind(1, std::string_view(form.subject)).bind(2, std::string_view(form.event));
    select.bind(3, std::string_view(form.eventRepeat)).bind(4, std::string_view(form.form));
    TRY(const bool there, select.bind(5, std::string_view(form.formRepeat)).step());
    return there ? std::optional(select.number(0)) : std::nullopt;
}

Result<std::optional<std::uint64_t>> ProjectionTables::slotId(const ItemPlace& item) {
    TRY(auto select, m_db.prepare("SELECT id FROM slot WHERE item_group = ?1 AND group_repeat = ?2 AND item = ?3"));
    select.bind(1, std::string_view(item.group)).bind(2, std::string_view(item.groupRepeat));
    TRY(const bool there, select.bind(3, std::string_view(item.item)).step());
    return there ? std::optional(select.number(0)) : std::nullopt;
}

Result<std::vector<ItemValue>> ProjectionTables::values(const FormPlace& form) {
    std::vector<ItemValue> values;
    TRY(const auto id, formId(form));
    if (!id)
        return values;
    TRY(auto select, m_db.prepare("SELECT s.item_group, s.group_repeat, s.item, v.value, v.unit, v.changes, v.entry, "
                                  "e.salt, e.json, e.leaf FROM item_value v JOIN slot s ON s.id = v.slot "
                                  "LEFT JOIN entry e ON e.id = v.entry WHERE v.form = ?1"));
    select.bind(1, *id);
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            break;
        ItemPlace place{form.subject,    form.event,       form.eventRepeat, form.form,
                        form.formRepeat, select.string(0), select.string(1), select.string(2)};
        values.push_back(readValue(select, std::move(place), 3));
    }
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
    return values;
}

Result<std::optional<ItemValue>> ProjectionTables::value(const ItemPlace& item) {
    TRY(const auto form, formId(formOf(item)));
    TRY(const auto slot, slotId(item));
    if (!form || !slot)
        return std::optional<ItemValue>();
    TRY(auto select,
        m_db.prepare("SELECT v.value, v.unit, v.changes, v.entry, e.salt, e.json, e.leaf FROM item_value v "
                     "LEFT JOIN entry e ON e.id = v.entry WHERE v.form = ?1 AND v.slot = ?2"));
    TRY(const bool there, select.bind(1, *form).bind(2, *slot).step());
    return there ? std::optional(readValue(select, item, 0)) : std::nullopt;
}

Result<std::vector<QueryRow>> ProjectionTables::queries(const std::string& subject) {
    std::vector<QueryRow> rows;
    TRY(auto select,
        m_db.prepare("SELECT q.number, f.subject, f.event, f.event_repeat, f.form, f.form_repeat, s.item_group, "
                     "s.group_repeat, s.item, q.status, q.text, q.opened_by, q.opened, q.last_change "
                     "FROM query q JOIN form f ON f.id = q.form LEFT JOIN slot s ON s.id = q.slot "
                     "WHERE ?1 = '' OR f.subject = ?1 ORDER BY q.number"));
    select.bind(1, std::string_view(subject));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return rows;
        ItemPlace place{select.string(1), select.string(2), select.string(3), select.string(4),
                        select.string(5), select.string(6), select.string(7), select.string(8)};
        rows.push_back({select.number(0), std::move(place), select.string(9), select.string(10), select.string(11),
                        base::UtcTime{select.integer(12)}, base::UtcTime{select.integer(13)}});
    }
}

Result<std::uint64_t> ProjectionTables::nextQueryNumber() {
    return countOf("SELECT coalesce(max(number), 0) + 1 FROM query");
}

Result<std::string> ProjectionTables::studyVersion() {
    TRY(auto select, m_db.prepare("SELECT sha256 FROM study_version WHERE entry < ?1 ORDER BY entry DESC LIMIT 1"));
    TRY(const bool there, select.bind(1, entryId(sealId(1, 0), 0)).step()); // the own chain's
    return there ? select.string(0) : std::string();
}

} // namespace caseseal::store
