// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection_compare.h"

#include "projection_rebuild.h"
#include "schema.h"
#include "sealed_record.h"

#include "crypto/random.h"
#include "store/trial_file.h"

#include <algorithm>

namespace caseseal::store {

namespace {

using evidence::Finding;

constexpr std::uint64_t kProgressStep = 4096;

/// A value of a row as the engine orders them: null, then integers, then texts by byte.
using Cell = std::variant<std::monostate, std::int64_t, std::string>;
using Cells = std::vector<Cell>;

Cell readCell(const Statement& row, int column) {
    switch (row.type(column)) {
    case SQLITE_NULL:
        return std::monostate();
    case SQLITE_INTEGER:
        return row.integer(column);
    default:
        return row.string(column);
    }
}

std::string describe(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&cell))
        return "\"" + *text + "\"";
    return "nothing";
}

std::string textOf(const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text ? *text : std::string();
}

/// How a table is read for comparing: the key columns first, in their order, then the values.
struct TableSpec {
    std::string_view sql;
    std::string_view what;                ///< "The value in force"
    std::size_t keys;                     ///< how many columns make the key
    std::vector<std::string_view> values; ///< names of the others
    int placeColumn = -1; ///< where subject … item (8), or subject … formRepeat (5) start; -1: no place
    int placeColumns = 0;
    int entryColumn = -1; ///< where the id of an entry stands
    bool ofEvent = false; ///< three place columns are subject, event, eventRepeat; otherwise group, groupRepeat, item
};

/// The finding's place: what the columns name, over the place of the form that is being compared.
ItemPlace placeOf(const TableSpec& spec, const Cells& row, ItemPlace place) {
    std::string* const parts[] = {&place.subject,    &place.event, &place.eventRepeat, &place.form,
                                  &place.formRepeat, &place.group, &place.groupRepeat, &place.item};
    const int first = spec.placeColumns == 3 && !spec.ofEvent ? 5 : 0; // group, groupRepeat, item alone
    for (int i = 0; i < spec.placeColumns; ++i)
        *parts[first + i] = textOf(row[static_cast<std::size_t>(spec.placeColumn + i)]);
    return place;
}

/// Collects findings, each once, up to the limit of the format.
class Findings {
public:
    explicit Findings(Connection& db) : m_db(db) {}
    [[nodiscard]] bool full() const { return m_list.size() >= evidence::kMaxFindings; }
    [[nodiscard]] Result<void> add(const TableSpec& spec, const Cells& row, const ItemPlace& form, std::string what,
                                   std::string expected, std::string found) {
        if (full())
            return {};
        Finding finding;
        finding.code = "projection-altered";
        finding.place = placeOf(spec, row, form);
        finding.what = std::string(spec.what) + " " + std::move(what);
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        if (spec.entryColumn >= 0)
            if (const auto* entry = std::get_if<std::int64_t>(&row[static_cast<std::size_t>(spec.entryColumn)]))
                TRY_VOID(locate(finding, static_cast<std::uint64_t>(*entry)));
        m_list.push_back(std::move(finding));
        return {};
    }
    void addPlain(std::string what, std::string expected, std::string found) {
        if (full())
            return;
        Finding finding;
        finding.code = "projection-altered";
        finding.what = std::move(what);
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        m_list.push_back(std::move(finding));
    }
    [[nodiscard]] Result<void> addAt(std::uint64_t entry, std::string what, std::string expected, std::string found) {
        if (full())
            return {};
        addPlain(std::move(what), std::move(expected), std::move(found));
        return locate(m_list.back(), entry);
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_list); }

private:
    [[nodiscard]] Result<void> locate(Finding& finding, std::uint64_t entry) {
        finding.seal = seqOfSeal(sealOfEntry(entry));
        finding.entry = indexOfEntry(entry);
        TRY(auto select, m_db.prepare("SELECT name FROM chain WHERE id = ?1"));
        TRY(const bool there, select.bind(1, chainOfSeal(sealOfEntry(entry))).step());
        if (there)
            finding.chain = select.string(0);
        return {};
    }
    Connection& m_db;
    std::vector<Finding> m_list;
};

/// One side of a comparison: rows in key order.
class RowStream {
public:
    RowStream(Statement statement, std::size_t keys) : m_statement(std::move(statement)), m_keys(keys) {}
    [[nodiscard]] Result<void> advance() {
        TRY(m_there, m_statement.step());
        m_row.clear();
        for (int i = 0; m_there && i < m_statement.columns(); ++i)
            m_row.push_back(readCell(m_statement, i));
        return {};
    }
    [[nodiscard]] bool atEnd() const { return !m_there; }
    [[nodiscard]] const Cells& row() const { return m_row; }
    /// Negative: this key comes first; 0: the same.
    [[nodiscard]] int compareKey(const RowStream& other) const {
        if (atEnd() || other.atEnd())
            return atEnd() ? (other.atEnd() ? 0 : 1) : -1;
        for (std::size_t i = 0; i < m_keys; ++i)
            if (m_row[i] != other.m_row[i])
                return m_row[i] < other.m_row[i] ? -1 : 1;
        return 0;
    }

private:
    Statement m_statement;
    std::size_t m_keys;
    bool m_there = false;
    Cells m_row;
};

const TableSpec& subjectSpec() {
    static const TableSpec spec{"SELECT subject, status, entries, enrolled, home, handed FROM subject ORDER BY subject",
                                "The participant's row",
                                1,
                                {"status", "number of entries", "time of enrolment", "home", "hand-over"},
                                0,
                                1};
    return spec;
}
const TableSpec& formSpec() {
    static const TableSpec spec{"SELECT subject, event, event_repeat, form, form_repeat, item_values, blanks, flags, "
                                "open_queries, verified_items, to_verify, version, signed_entry, id "
                                "FROM form ORDER BY subject, event, event_repeat, form, form_repeat",
                                "The form's state",
                                5,
                                {"number of values", "number of blanks", "status", "number of open queries",
                                 "number of verified items", "number of items to verify", "study version",
                                 "entry of the signature"},
                                0,
                                5};
    return spec;
}
const TableSpec& valueSpec() {
    static const TableSpec spec{
        "SELECT s.item_group, s.group_repeat, s.item, v.value, v.unit, v.changes, v.entry, v.null_flavour, v.flags "
        "FROM item_value v LEFT JOIN slot s ON s.id = v.slot WHERE v.form = ?1 ORDER BY 1, 2, 3",
        "The value in force",
        3,
        {"value", "unit", "number of changes", "entry", "reason for the blank", "status"},
        0,
        3,
        6};
    return spec;
}
const TableSpec& aboutSpec() {
    static const TableSpec spec{"SELECT s.item_group, s.group_repeat, s.item, a.entry "
                                "FROM about a LEFT JOIN slot s ON s.id = a.slot WHERE a.form = ?1 ORDER BY 1, 2, 3, 4",
                                "The history's row",
                                4,
                                {},
                                0,
                                3,
                                3};
    return spec;
}
const TableSpec& querySpec() {
    static const TableSpec spec{
        "SELECT q.number, f.subject, f.event, f.event_repeat, f.form, f.form_repeat, s.item_group, s.group_repeat, "
        "s.item, q.status, q.text, q.opened_by, q.opened, q.last_change, q.assigned, q.rule, q.about, q.reopened "
        "FROM query q LEFT JOIN form f ON f.id = q.form "
        "LEFT JOIN slot s ON s.id = q.slot ORDER BY q.number",
        "The query's row",
        1,
        {"participant", "event", "event repeat", "form", "form repeat", "group", "group repeat", "item", "status",
         "text", "author", "time", "time of the last change", "assignment", "rule", "entry", "number of reopenings"},
        1,
        8};
    return spec;
}
const TableSpec& eventSpec() {
    static const TableSpec spec{
        "SELECT subject, event, event_repeat, date, skipped, reason FROM event ORDER BY 1, 2, 3",
        "The visit's row",
        3,
        {"planned date", "status", "reason"},
        0,
        3,
        -1,
        true};
    return spec;
}
const TableSpec& personSpec() {
    static const TableSpec spec{"SELECT entry FROM person_act ORDER BY entry", "The index of persons", 1, {}, -1, 0, 0};
    return spec;
}
const TableSpec& studySpec() {
    static const TableSpec spec{"SELECT entry, sha256, sdv FROM study_version ORDER BY entry",
                                "The study version in force",
                                1,
                                {"hash", "plan for source data verification"},
                                -1,
                                0,
                                0};
    return spec;
}
const TableSpec& lockSpec() {
    static const TableSpec spec{
        "SELECT entry FROM database_lock ORDER BY entry", "The index of database locks", 1, {}, -1, 0, 0};
    return spec;
}
const TableSpec& consentSpec() {
    static const TableSpec spec{
        "SELECT entry FROM consent_act ORDER BY entry", "The index of consents", 1, {}, -1, 0, 0};
    return spec;
}
const TableSpec& erasureSpec() {
    static const TableSpec spec{
        "SELECT entry, act FROM erasure ORDER BY entry", "The erasure's row", 1, {"act"}, -1, 0, 0};
    return spec;
}
const TableSpec& shareSpec() {
    static const TableSpec spec{"SELECT entry FROM share_act ORDER BY entry", "The index of messages", 1, {}, -1, 0, 0};
    return spec;
}
const TableSpec& receiptSpec() {
    static const TableSpec spec{
        "SELECT seal << 20, depth FROM receipt ORDER BY seal", "The order of the chains", 1, {"depth"}, -1, 0, 0};
    return spec;
}
const TableSpec& seenSpec() {
    static const TableSpec spec{"SELECT seal << 20, chain, length FROM seen ORDER BY seal, chain",
                                "What was received of another chain",
                                2,
                                {"length"},
                                -1,
                                0,
                                0};
    return spec;
}
const TableSpec& adoptionSpec() {
    static const TableSpec spec{"SELECT entry, subject, last FROM adoption ORDER BY entry",
                                "The adoption's row",
                                1,
                                {"participant", "last seal of the old home"},
                                -1,
                                0,
                                0};
    return spec;
}
const TableSpec& schemaSpec() {
    static const TableSpec spec{"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name",
                                "The database's own table, index or trigger",
                                3,
                                {"definition"}};
    return spec;
}

class Comparison {
public:
    Comparison(Connection& db, Connection& scratch, base::ProgressPort& progress)
        : m_db(db), m_scratch(scratch), m_progress(progress), m_findings(db) {}

    [[nodiscard]] Result<std::vector<Finding>> run() {
        TRY_VOID(checkFile());
        TRY_VOID(replay());
        TRY_VOID(compareAll());
        TRY_VOID(findOrphans());
        return m_findings.take();
    }

private:
    [[nodiscard]] Result<void> checkFile();
    [[nodiscard]] Result<void> replay();
    /// Seals and entries of one chain, side by side.
    struct ChainReplay {
        Statement seals, entries;
        bool moreSeals = false, moreEntries = false;
    };
    [[nodiscard]] Result<ChainReplay> beginChain(std::uint64_t chain);
    [[nodiscard]] Result<void> replaySeal(ChainReplay& chain);
    [[nodiscard]] Result<void> replayEntry(const SealFacts& facts, const Statement& row);
    [[nodiscard]] Result<void> checkTotal(const SealRow& seal, std::uint64_t count);
    [[nodiscard]] Result<void> compareAll();
    [[nodiscard]] Result<void> compareTable(const TableSpec& spec, std::int64_t form, std::int64_t rebuiltForm,
                                            const ItemPlace& place);
    [[nodiscard]] Result<void> compareForms();
    [[nodiscard]] Result<void> compareRow(const TableSpec& spec, const RowStream& stored, const RowStream& rebuilt,
                                          const ItemPlace& place);
    [[nodiscard]] Result<void> compareFormContent(const RowStream& stored, const RowStream& rebuilt, int order);
    [[nodiscard]] Result<void> findOrphans();
    [[nodiscard]] Result<void> addOrphans(std::string_view sql, const std::string& what);
    [[nodiscard]] Result<void> tick();

    Connection& m_db;
    Connection& m_scratch;
    base::ProgressPort& m_progress;
    Findings m_findings;
    std::optional<Projector> m_projector;
    std::map<std::uint64_t, std::uint64_t> m_totals; ///< by chain
    std::uint64_t m_done = 0, m_total = 0;
};

Result<void> Comparison::tick() {
    if (++m_done % kProgressStep != 0)
        return {};
    m_progress.report("projections", m_done, m_total);
    if (m_progress.cancelRequested())
        return base::cancelled();
    return {};
}

/// The engine's own check of trees and indexes: what pages read through an index must be what a scan finds.
Result<void> Comparison::checkFile() {
    TRY(auto check, m_db.prepare("PRAGMA integrity_check(20)"));
    for (;;) {
        TRY(const bool row, check.step());
        if (!row)
            return {};
        if (check.text(0) != "ok")
            m_findings.addPlain("The database file is not whole.", "", check.string(0));
    }
}

// ---------------------------------------------------------------- rebuild

Result<void> Comparison::replay() {
    TRY(auto counted, m_db.prepare("SELECT coalesce(sum(total), 0) FROM (SELECT max(total) AS total FROM seal "
                                   "GROUP BY id >> 33)"));
    TRY(const bool row, counted.step());
    m_total = row ? counted.number(0) : 0;
    TRY_VOID(m_scratch.execute("BEGIN"));
    TRY_VOID(prepareForChains(m_db, m_scratch));
    TRY(const auto order, SealOrder::fromEntries(m_db));
    m_projector.emplace(m_scratch);
    std::vector<ChainReplay> chains;
    for (const auto& [id, name] : order.chains()) {
        TRY(auto chain, beginChain(id));
        chains.push_back(std::move(chain));
    }
    const auto first = [&]() -> ChainReplay* {
        ChainReplay* out = nullptr;
        for (auto& chain : chains)
            if (chain.moreSeals && (out == nullptr || order.comesBefore(chain.seals.number(0), out->seals.number(0))))
                out = &chain;
        return out;
    };
    for (auto* chain = first(); chain != nullptr; chain = first()) {
        TRY_VOID(replaySeal(*chain));
        TRY(chain->moreSeals, chain->seals.step());
    }
    for (const auto& chain : chains)
        if (chain.moreEntries)
            TRY_VOID(m_findings.addAt(chain.entries.number(0), "An entry belongs to no seal.", "", ""));
    TRY_VOID(m_projector->flush());
    return m_scratch.execute("COMMIT");
}

Result<Comparison::ChainReplay> Comparison::beginChain(std::uint64_t chain) {
    TRY(auto seals, m_db.prepare("SELECT id, total, note FROM seal WHERE id >= ?1 AND id < ?2 ORDER BY id"));
    TRY(auto entries, m_db.prepare("SELECT id, salt, json, leaf FROM entry WHERE id >= ?1 AND id < ?2 ORDER BY id"));
    seals.bind(1, sealId(chain, 0)).bind(2, sealId(chain + 1, 0));
    entries.bind(1, entryId(sealId(chain, 0), 0)).bind(2, entryId(sealId(chain + 1, 0), 0));
    TRY(const bool moreSeals, seals.step());
    TRY(const bool moreEntries, entries.step());
    return ChainReplay{std::move(seals), std::move(entries), moreSeals, moreEntries};
}

Result<void> Comparison::replaySeal(ChainReplay& chain) {
    const SealRow seal{chain.seals.number(0), chain.seals.number(1), chain.seals.string(2)};
    const SealFacts facts = factsOf(seal.id, seal.note);
    std::uint64_t count = 0;
    auto& entries = chain.entries;
    while (chain.moreEntries && sealOfEntry(entries.number(0)) <= seal.id) {
        if (sealOfEntry(entries.number(0)) == seal.id) {
            TRY_VOID(replayEntry(facts, entries));
            ++count;
        } else {
            TRY_VOID(m_findings.addAt(entries.number(0), "An entry belongs to no seal.", "", ""));
        }
        TRY_VOID(tick());
        TRY(chain.moreEntries, entries.step());
    }
    return checkTotal(seal, count);
}

Result<void> Comparison::checkTotal(const SealRow& seal, std::uint64_t count) {
    std::uint64_t& total = m_totals[chainOfSeal(seal.id)];
    total += count;
    if (seal.total == total)
        return {};
    const std::string expected = std::to_string(total);
    total = seal.total; // one finding for one difference
    return m_findings.addAt(entryId(seal.id, 0), "The number of entries kept with the seal is not that of its entries.",
                            expected, std::to_string(seal.total));
}

Result<void> Comparison::replayEntry(const SealFacts& facts, const Statement& row) {
    const auto record = readEntry(row, row.number(0), 1);
    const auto stored = row.blob(3);
    const auto leaf = leafOf(record);
    if (!std::equal(leaf.begin(), leaf.end(), stored.begin(), stored.end()))
        TRY_VOID(m_findings.addAt(row.number(0), "The leaf hash kept with the entry is not that of its content.",
                                  base::encodeHex(leaf), base::encodeHex(stored)));
    if (!record.withheld.empty())
        return {};
    const auto entry = evidence::Entry::parse(record.json);
    return entry ? m_projector->apply(facts, record.i, *entry) : Result<void>();
}

// ---------------------------------------------------------------- compare

Result<void> Comparison::compareAll() {
    for (const TableSpec* spec :
         {&schemaSpec(), &subjectSpec(), &eventSpec(), &querySpec(), &personSpec(), &studySpec(), &lockSpec(),
          &consentSpec(), &erasureSpec(), &shareSpec(), &receiptSpec(), &seenSpec(), &adoptionSpec()})
        TRY_VOID(compareTable(*spec, -1, -1, {}));
    return compareForms();
}

Result<void> Comparison::compareTable(const TableSpec& spec, std::int64_t form, std::int64_t rebuiltForm,
                                      const ItemPlace& place) {
    TRY(auto storedRows, m_db.prepare(spec.sql));
    TRY(auto rebuiltRows, m_scratch.prepare(spec.sql));
    if (spec.sql.find("?1") != std::string_view::npos) {
        storedRows.bind(1, form);
        rebuiltRows.bind(1, rebuiltForm);
    }
    RowStream stored(std::move(storedRows), spec.keys);
    RowStream rebuilt(std::move(rebuiltRows), spec.keys);
    TRY_VOID(stored.advance());
    TRY_VOID(rebuilt.advance());
    while (!stored.atEnd() || !rebuilt.atEnd()) {
        const int order = stored.compareKey(rebuilt);
        TRY_VOID(compareRow(spec, stored, rebuilt, place));
        if (order <= 0)
            TRY_VOID(stored.advance());
        if (order >= 0)
            TRY_VOID(rebuilt.advance());
    }
    return {};
}

Result<void> Comparison::compareRow(const TableSpec& spec, const RowStream& stored, const RowStream& rebuilt,
                                    const ItemPlace& place) {
    const int order = stored.compareKey(rebuilt);
    if (order < 0)
        return m_findings.add(spec, stored.row(), place, "follows from no entry.", "", describe(stored.row().back()));
    if (order > 0)
        return m_findings.add(spec, rebuilt.row(), place, "is missing.", describe(rebuilt.row().back()), "");
    for (std::size_t i = 0; i < spec.values.size(); ++i) {
        const Cell& found = stored.row()[spec.keys + i];
        const Cell& expected = rebuilt.row()[spec.keys + i];
        if (found != expected)
            TRY_VOID(m_findings.add(spec, rebuilt.row(), place,
                                    "is not what the entries give: its " + std::string(spec.values[i]) + " differs.",
                                    describe(expected), describe(found)));
    }
    return {};
}

Result<void> Comparison::compareForms() {
    const TableSpec& spec = formSpec();
    TRY(auto storedRows, m_db.prepare(spec.sql));
    TRY(auto rebuiltRows, m_scratch.prepare(spec.sql));
    RowStream stored(std::move(storedRows), spec.keys);
    RowStream rebuilt(std::move(rebuiltRows), spec.keys);
    TRY_VOID(stored.advance());
    TRY_VOID(rebuilt.advance());
    while (!stored.atEnd() || !rebuilt.atEnd()) {
        if (m_progress.cancelRequested())
            return base::cancelled();
        const int order = stored.compareKey(rebuilt);
        TRY_VOID(compareRow(spec, stored, rebuilt, {}));
        TRY_VOID(compareFormContent(stored, rebuilt, order));
        if (order <= 0)
            TRY_VOID(stored.advance());
        if (order >= 0)
            TRY_VOID(rebuilt.advance());
    }
    return {};
}

Result<void> Comparison::compareFormContent(const RowStream& stored, const RowStream& rebuilt, int order) {
    const Cells& row = order <= 0 ? stored.row() : rebuilt.row();
    const ItemPlace place = placeOf(formSpec(), row, {});
    const auto id = [](const Cells& cells) { return std::get<std::int64_t>(cells.back()); };
    const std::int64_t storedForm = order <= 0 ? id(stored.row()) : -1;
    const std::int64_t rebuiltForm = order >= 0 ? id(rebuilt.row()) : -1;
    TRY_VOID(compareTable(valueSpec(), storedForm, rebuiltForm, place));
    return compareTable(aboutSpec(), storedForm, rebuiltForm, place);
}

/// Rows that no form, slot, seal or chain leads to, so that no page would show them and no walk above met them.
Result<void> Comparison::findOrphans() {
    TRY_VOID(addOrphans("SELECT entry FROM item_value v WHERE NOT EXISTS (SELECT 1 FROM form f WHERE f.id = v.form)",
                        "A value in force belongs to no form."));
    TRY_VOID(addOrphans("SELECT entry FROM about a WHERE NOT EXISTS (SELECT 1 FROM form f WHERE f.id = a.form)",
                        "A history's row belongs to no form."));
    TRY_VOID(addOrphans("SELECT id FROM entry WHERE id < 0 OR id >= (SELECT coalesce(max(id) + 1, 0) FROM chain) << 53",
                        "An entry belongs to no chain of this trial."));
    return addOrphans("SELECT id << 20 FROM seal WHERE id >> 33 NOT IN (SELECT id FROM chain)",
                      "A seal belongs to no chain of this trial.");
}

Result<void> Comparison::addOrphans(std::string_view sql, const std::string& what) {
    TRY(auto select, m_db.prepare(sql));
    for (;;) {
        TRY(const bool row, select.step());
        if (!row || m_findings.full())
            return {};
        TRY_VOID(m_findings.addAt(select.number(0), what, "", ""));
    }
}

/// A database of our own that nobody can read, not even after a power loss: its key is only in memory.
class Scratch {
public:
    explicit Scratch(std::filesystem::path file) : m_file(std::move(file)) {}
    ~Scratch() {
        db.reset();
        std::error_code failure;
        std::filesystem::remove(m_file, failure);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    [[nodiscard]] Result<void> open() {
        TRY(db, Connection::open(m_file, crypto::randomSecret(32), {OpenMode::Scratch, {}, {}}));
        return makeSchema(*db);
    }
    std::unique_ptr<Connection> db;

private:
    std::filesystem::path m_file;
};

} // namespace

Result<std::vector<Finding>> compareProjections(Connection& db, const std::filesystem::path& scratchFolder,
                                                base::ProgressPort& progress) {
    Scratch scratch(scratchFolder / (std::string(kScratchPrefix) + base::encodeHex(crypto::randomArray<8>())));
    TRY_VOID(scratch.open());
    return Comparison(db, *scratch.db, progress).run();
}

} // namespace caseseal::store
