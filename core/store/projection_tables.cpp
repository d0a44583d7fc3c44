// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_tables.h"

#include "projector.h"
#include "schema.h"
#include "sdv_plan.h"
#include "seal_order.h"

#include <algorithm>

namespace caseseal::store {

namespace {

/// The columns that readSubject wants.
#define CASESEAL_SUBJECT_COLUMNS                                                                                       \
    "SELECT s.subject, s.status, s.entries, s.enrolled, coalesce(c.name, ''), s.home, s.handed, t.json "               \
    "FROM subject s LEFT JOIN chain c ON c.id = s.home >> 33 AND s.home <> 0 "                                         \
    "LEFT JOIN entry t ON t.id = s.handed AND s.handed <> 0 "

SubjectRow readSubject(const Statement& row) {
    SubjectRow subject{row.string(0), row.string(1), row.number(2), base::UtcTime{row.integer(3)}, row.string(4), {}};
    const bool handed = row.number(6) != 0;
    const auto transfer = evidence::Entry::parse(handed ? row.text(7) : std::string_view());
    const auto* to = transfer ? transfer->data.find("chain") : nullptr;
    if (to != nullptr && to->asString() != nullptr)
        subject.handedTo = *to->asString();
    subject.handedSeal = seqOfSeal(sealOfEntry(row.number(6)));
    subject.atHome = row.number(5) == 0 || (chainOfSeal(row.number(5)) == 0 && !handed);
    return subject;
}

FormState readForm(const Statement& row) {
    FormState state;
    state.place = {row.string(0), row.string(1), row.string(2), row.string(3), row.string(4)};
    state.values = row.number(5);
    state.blanks = row.number(6);
    const std::uint64_t flags = row.number(7);
    state.complete = flags & kComplete;
    state.isSigned = flags & kSigned;
    state.frozen = flags & kFrozen;
    state.locked = flags & kLocked;
    state.changedAfterSignature = flags & kChangedAfterSignature;
    state.unlockRequested = flags & kUnlockRequested;
    state.doubleEntered = flags & kDoubleEntered;
    state.openQueries = row.number(8);
    state.verifiedItems = row.number(9);
    state.toVerify = row.number(10);
    state.verified = state.verifiedItems > 0 && state.toVerify == 0;
    state.studyVersion = row.string(11);
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

/// The columns that readForm wants.
#define CASESEAL_FORM_COLUMNS                                                                                          \
    "SELECT f.subject, f.event, f.event_repeat, f.form, f.form_repeat, f.item_values, f.blanks, f.flags, "             \
    "f.open_queries, f.verified_items, f.to_verify, coalesce(v.sha256, '') FROM form f "                               \
    "LEFT JOIN study_version v ON v.entry = f.version "

/// Columns: value, unit, changes, entry, null_flavour, flags, salt, json, leaf, name of the chain from `column`.
ItemValue readValue(const Statement& row, ItemPlace place, int column) {
    ItemValue value;
    value.place = std::move(place);
    value.value = row.optionalString(column);
    value.unit = row.string(column + 1);
    value.changes = row.number(column + 2);
    const std::uint64_t entry = row.number(column + 3);
    value.seal = seqOfSeal(sealOfEntry(entry));
    value.entry = indexOfEntry(entry);
    value.nullFlavour = row.string(column + 4);
    const std::uint64_t flags = row.number(column + 5);
    value.verified = flags & kItemVerified;
    value.derived = flags & kItemDerived;
    value.keptCheck = flags & kItemKeptCheck;
    value.leaf = leafOf(readEntry(row, entry, column + 6));
    value.chain = row.string(column + 9);
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
    counts.notLogged += chain.id == 0 ? length - (logged ? *logged + 1 : 0) : 0;
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

Result<std::vector<ChainFacts>> ProjectionTables::chains() {
    std::vector<ChainFacts> out;
    TRY(const auto rows, loadChains(m_db));
    TRY(auto select, m_db.prepare("SELECT json FROM entry WHERE id = ?1")); // chain.open
    for (const auto& row : rows) {
        TRY(const auto last, loadLastSeal(m_db, row.id));
        ChainFacts& facts = out.emplace_back();
        facts.chain = row.name;
        facts.own = row.id == 0;
        facts.firstId = entryId(sealId(row.id, 0), 0);
        facts.seals = last ? seqOfSeal(last->id) + 1 : 0;
        TRY(const bool there, select.bind(1, entryId(sealId(row.id, 0), 0)).step());
        const auto open = there ? evidence::Entry::parse(select.text(0)) : Result<evidence::Entry>(base::badInput({}));
        const auto say = [&open](const char* key) {
            const auto* text = open ? open->data.find(key) : nullptr;
            return text != nullptr && text->asString() != nullptr ? *text->asString() : std::string();
        };
        facts.site = say("site");
        facts.installation = say("installation");
        select.rewind();
    }
    return out;
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

Result<std::vector<TrailRow>> ProjectionTables::personActs() {
    std::vector<std::uint64_t> ids;
    {
        TRY(auto select, m_db.prepare("SELECT entry FROM person_act ORDER BY entry"));
        for (;;) {
            TRY(const bool more, select.step());
            if (!more)
                break;
            ids.push_back(select.number(0));
        }
    }
    return rows(ids);
}

Result<std::vector<SubjectRow>> ProjectionTables::subjects() {
    std::vector<SubjectRow> rows;
    TRY(auto select, m_db.prepare(CASESEAL_SUBJECT_COLUMNS "ORDER BY s.subject"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return rows;
        rows.push_back(readSubject(select));
    }
}

Result<std::optional<SubjectRow>> ProjectionTables::subject(const std::string& key) {
    TRY(auto select, m_db.prepare(CASESEAL_SUBJECT_COLUMNS "WHERE s.subject = ?1"));
    TRY(const bool there, select.bind(1, std::string_view(key)).step());
    return there ? std::optional(readSubject(select)) : std::nullopt;
}

// ---------------------------------------------------------------- forms, values, queries

Result<std::vector<FormState>> ProjectionTables::formStates() {
    TRY(auto select, m_db.prepare(CASESEAL_FORM_COLUMNS "WHERE f.form <> '' "
                                                        "ORDER BY f.subject, f.event, f.event_repeat, f.form, "
                                                        "f.form_repeat"));
    return readForms(select);
}

Result<std::vector<FormState>> ProjectionTables::formStates(const std::string& subject) {
    TRY(auto select, m_db.prepare(CASESEAL_FORM_COLUMNS "WHERE f.subject = ?1 AND f.form <> '' "
                                                        "ORDER BY f.event, f.event_repeat, f.form, f.form_repeat"));
    return readForms(select.bind(1, std::string_view(subject)));
}

Result<std::optional<FormState>> ProjectionTables::formState(const FormPlace& form) {
    TRY(auto select, m_db.prepare(CASESEAL_FORM_COLUMNS "WHERE f.subject = ?1 AND f.event = ?2 AND f.event_repeat = ?3 "
                                                        "AND f.form = ?4 AND f.form_repeat = ?5"));
    select.bind(1, std::string_view(form.subject)).bind(2, std::string_view(form.event));
    select.bind(3, std::string_view(form.eventRepeat)).bind(4, std::string_view(form.form));
    TRY(const bool there, select.bind(5, std::string_view(form.formRepeat)).step());
    return there ? std::optional(readForm(select)) : std::nullopt;
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
    if (item.group.empty() && item.item.empty())
        return std::optional<std::uint64_t>(0); // what was done with the form itself
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
                                  "v.null_flavour, v.flags, e.salt, e.json, e.leaf, c.name, f.signed_entry "
                                  "FROM item_value v JOIN slot s ON s.id = v.slot JOIN form f ON f.id = v.form "
                                  "LEFT JOIN entry e ON e.id = v.entry LEFT JOIN chain c ON c.id = v.entry >> 53 "
                                  "WHERE v.form = ?1"));
    select.bind(1, *id);
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            break;
        ItemPlace place{form.subject,    form.event,       form.eventRepeat, form.form,
                        form.formRepeat, select.string(0), select.string(1), select.string(2)};
        values.push_back(readValue(select, std::move(place), 3));
        TRY(values.back().changedAfterSignature, isAfterSignature(select.number(6), select.number(13)));
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
        m_db.prepare(
            "SELECT v.value, v.unit, v.changes, v.entry, v.null_flavour, v.flags, e.salt, e.json, e.leaf, c.name, "
            "f.signed_entry FROM item_value v JOIN form f ON f.id = v.form LEFT JOIN entry e ON e.id = v.entry "
            "LEFT JOIN chain c ON c.id = v.entry >> 53 WHERE v.form = ?1 AND v.slot = ?2"));
    TRY(const bool there, select.bind(1, *form).bind(2, *slot).step());
    if (!there)
        return std::optional<ItemValue>();
    ItemValue found = readValue(select, item, 0);
    TRY(found.changedAfterSignature, isAfterSignature(select.number(3), select.number(10)));
    return std::optional(std::move(found));
}

/// Was the value none that the signer had before them?
Result<bool> ProjectionTables::isAfterSignature(std::uint64_t entry, std::uint64_t signature) {
    const auto chain = chainOfSeal(sealOfEntry(entry));
    if (signature == 0 || chain == chainOfSeal(sealOfEntry(signature)))
        return signature != 0 && entry > signature;
    TRY(const auto seen, seenLength(m_db, sealOfEntry(signature), chain));
    return seqOfSeal(sealOfEntry(entry)) >= seen;
}

Result<std::vector<std::string>> ProjectionTables::formsWithValues() {
    std::vector<std::string> forms;
    TRY(auto select, m_db.prepare("SELECT DISTINCT form FROM form WHERE item_values > 0 ORDER BY form"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return forms;
        forms.push_back(select.string(0));
    }
}

Result<std::vector<evidence::DatasetValue>> ProjectionTables::valuesOf(const std::string& subject,
                                                                       const std::string& form) {
    std::vector<evidence::DatasetValue> values;
    TRY(auto select, m_db.prepare("SELECT f.event, f.event_repeat, f.form_repeat, s.item_group, s.group_repeat, "
                                  "s.item, v.value, v.unit, v.null_flavour FROM form f "
                                  "JOIN item_value v ON v.form = f.id JOIN slot s ON s.id = v.slot "
                                  "WHERE f.subject = ?1 AND f.form = ?2"));
    select.bind(1, std::string_view(subject)).bind(2, std::string_view(form));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            break;
        auto& value = values.emplace_back();
        value.place = {subject,          select.string(0), select.string(1), form,
                       select.string(2), select.string(3), select.string(4), select.string(5)};
        value.value = select.optionalString(6);
        value.unit = select.string(7);
        value.nullFlavour = select.string(8);
    }
    std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
    return values;
}

namespace {

/// The columns that readQuery wants.
#define CASESEAL_QUERY_COLUMNS                                                                                         \
    "SELECT q.number, f.subject, f.event, f.event_repeat, f.form, f.form_repeat, s.item_group, s.group_repeat, "       \
    "s.item, q.status, q.text, q.opened_by, q.opened, q.last_change, q.assigned, q.rule, q.reopened, q.about, "        \
    "coalesce(c.name, ''), coalesce(a.name, '') FROM query q JOIN form f ON f.id = q.form "                            \
    "LEFT JOIN slot s ON s.id = q.slot LEFT JOIN chain c ON c.id = q.number / 10000000 "                               \
    "LEFT JOIN chain a ON a.id = q.about >> 53 "

QueryRow readQuery(const Statement& row) {
    QueryRow query;
    query.number = row.number(0);
    query.inChain = query.number % kQueriesPerChain;
    query.chain = row.string(18);
    query.place = {row.string(1), row.string(2), row.string(3), row.string(4),
                   row.string(5), row.string(6), row.string(7), row.string(8)};
    query.status = row.string(9);
    query.text = row.string(10);
    query.openedBy = row.string(11);
    query.opened = base::UtcTime{row.integer(12)};
    query.lastChange = base::UtcTime{row.integer(13)};
    query.assigned = row.string(14);
    query.rule = row.string(15);
    query.reopened = row.number(16);
    query.aboutSeal = seqOfSeal(sealOfEntry(row.number(17)));
    query.aboutEntry = indexOfEntry(row.number(17));
    query.aboutChain = row.number(17) == 0 ? std::string() : row.string(19);
    return query;
}

} // namespace

Result<std::vector<QueryRow>> ProjectionTables::queries(const std::string& subject) {
    std::vector<QueryRow> rows;
    TRY(auto select, m_db.prepare(CASESEAL_QUERY_COLUMNS "WHERE ?1 = '' OR f.subject = ?1 ORDER BY q.number"));
    select.bind(1, std::string_view(subject));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return rows;
        rows.push_back(readQuery(select));
    }
}

Result<std::optional<QueryRow>> ProjectionTables::query(std::uint64_t number) {
    TRY(auto select, m_db.prepare(CASESEAL_QUERY_COLUMNS "WHERE q.number = ?1"));
    TRY(const bool there, select.bind(1, number).step());
    return there ? std::optional(readQuery(select)) : std::nullopt;
}

Result<std::vector<EventState>> ProjectionTables::events(const std::string& subject) {
    std::vector<EventState> rows;
    TRY(auto select, m_db.prepare("SELECT subject, event, event_repeat, date, skipped, reason FROM event "
                                  "WHERE ?1 = '' OR subject = ?1 ORDER BY subject, event, event_repeat"));
    select.bind(1, std::string_view(subject));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return rows;
        rows.push_back(
            {select.string(0), select.string(1), select.string(2), select.string(3), select.flag(4), select.string(5)});
    }
}

Result<std::vector<KeptCheck>> ProjectionTables::keptChecks(const std::string& subject) {
    std::vector<KeptCheck> kept;
    TRY(auto select,
        m_db.prepare("SELECT f.subject, f.event, f.event_repeat, f.form, f.form_repeat, s.item_group, s.group_repeat, "
                     "s.item, v.value, v.entry, e.json, c.name FROM item_value v INDEXED BY item_kept_check "
                     "JOIN form f ON f.id = v.form JOIN slot s ON s.id = v.slot JOIN entry e ON e.id = v.entry "
                     "JOIN chain c ON c.id = v.entry >> 53 WHERE v.flags >= 4 AND (?1 = '' OR f.subject = ?1) ORDER BY "
                     "v.entry"));
    select.bind(1, std::string_view(subject));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return kept;
        const std::uint64_t id = select.number(9);
        KeptCheck check;
        check.place = {select.string(0), select.string(1), select.string(2), select.string(3),
                       select.string(4), select.string(5), select.string(6), select.string(7)};
        check.value = select.optionalString(8);
        check.chain = select.string(11);
        check.seal = seqOfSeal(sealOfEntry(id));
        check.entry = indexOfEntry(id);
        if (auto entry = evidence::Entry::parse(select.text(10))) // an erased one has no checks any more
            check.checks = std::move(entry->checks);
        if (!check.checks.empty())
            kept.push_back(std::move(check));
    }
}

Result<std::optional<QueryRow>> ProjectionTables::queryOf(const std::string& chain, std::uint64_t number) {
    TRY(const auto row, findChain(m_db, chain));
    if (!row || number >= kQueriesPerChain)
        return std::optional<QueryRow>();
    return query(queryKey(row->id, number));
}

Result<std::uint64_t> ProjectionTables::nextQueryNumber() {
    static_assert(kQueriesPerChain == 10'000'000); // as the statements here say
    return countOf("SELECT coalesce(max(number), 0) + 1 FROM query WHERE number < 10000000");
}

Result<std::string> ProjectionTables::studyVersion() {
    TRY(auto select, m_db.prepare("SELECT sha256 FROM study_version WHERE entry < ?1 ORDER BY entry DESC LIMIT 1"));
    TRY(const bool there, select.bind(1, entryId(sealId(1, 0), 0)).step()); // the own chain's
    return there ? select.string(0) : std::string();
}

Result<SdvPlan> ProjectionTables::sdvPlan() {
    TRY(auto select, m_db.prepare("SELECT sdv FROM study_version WHERE entry < ?1 ORDER BY entry DESC LIMIT 1"));
    TRY(const bool there, select.bind(1, entryId(sealId(1, 0), 0)).step()); // the own chain's
    const auto json = there ? evidence::Json::parse(select.text(0)) : Result<evidence::Json>(evidence::Json());
    return json ? readSdvPlan(*json) : SdvPlan(); // an empty text: no plan was given
}

} // namespace caseseal::store
