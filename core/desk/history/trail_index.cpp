// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trail_index.h"

#include "base/check.h"

#include <algorithm>
#include <array>
#include <deque>
#include <limits>
#include <unordered_map>

namespace caseseal::desk {

namespace {

using Code = std::uint32_t;

/// A number for each text, from 0 in the order of their coming; 0 is the empty text.
class CodeBook {
public:
    CodeBook() { codeOf({}); }
    Code codeOf(std::string_view text) {
        if (const auto known = m_codes.find(text); known != m_codes.end())
            return known->second;
        const auto code = static_cast<Code>(m_texts.size());
        const std::string& kept = m_texts.emplace_back(text);
        return m_codes[kept] = code;
    }
    [[nodiscard]] const std::string& text(Code code) const { return m_texts[code]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts; ///< stay where they are
    std::unordered_map<std::string_view, Code> m_codes;
};

/// Which codes of a book a query wants; grows with the book.
class Wanted {
public:
    explicit Wanted(std::vector<std::string> texts) : m_texts(std::move(texts)) {}
    void grow(const CodeBook& book) {
        for (auto code = m_passes.size(); code < book.size(); ++code)
            m_passes.push_back(m_texts.empty() || std::find(m_texts.begin(), m_texts.end(),
                                                            book.text(static_cast<Code>(code))) != m_texts.end());
    }
    [[nodiscard]] bool has(Code code) const { return m_passes[code]; }

private:
    std::vector<std::string> m_texts;
    std::vector<bool> m_passes;
};

/// A form instance, or as much of it as an entry names.
struct Place {
    Code subject = 0, event = 0, eventRepeat = 0, form = 0, formRepeat = 0;
    bool operator==(const Place&) const = default;
};
struct PlaceHash {
    std::size_t operator()(const Place& place) const {
        std::size_t hash = 0;
        for (const Code part : {place.subject, place.event, place.eventRepeat, place.form, place.formRepeat})
            hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
        return hash ^ (hash >> 32U);
    }
};

struct SealOfRows {
    std::uint64_t firstId = 0; ///< what the id of its entry 0 is
    std::int64_t timeMs = 0;
    std::uint32_t author = 0;
    std::uint16_t role = 0, chain = 0;
};

constexpr std::uint32_t kIndexBits = 20; ///< a seal holds at most 2^20 entries
constexpr std::uint32_t kActBits = 11;
constexpr std::uint32_t kReasonBit = 1U << (kIndexBits + kActBits);

/// One end of the index: rows in the order of their coming, 16 bytes each.
struct Rows {
    std::vector<std::uint32_t> seal, place, item;
    std::vector<std::uint32_t> rest; ///< index in the seal, act, has a reason
    [[nodiscard]] std::size_t size() const { return seal.size(); }
    void reserve(std::size_t rows) {
        for (auto* column : {&seal, &place, &item, &rest})
            column->reserve(rows);
    }
};

/// A row wherever it lies.
struct RowView {
    std::uint32_t seal, place, item, rest;
    [[nodiscard]] std::uint64_t index() const { return rest & ((1U << kIndexBits) - 1); }
    [[nodiscard]] Code act() const { return rest >> kIndexBits & ((1U << kActBits) - 1); }
    [[nodiscard]] bool hasReason() const { return (rest & kReasonBit) != 0; }
};

} // namespace

struct TrailIndex::Parts {
    CodeBook acts, authors, roles, chains, subjects, events, forms, repeats, items;
    std::vector<Place> places;
    std::unordered_map<Place, std::uint32_t, PlaceHash> placeNumbers;
    std::vector<SealOfRows> seals;
    Rows newer, older;
    evidence::ItemPlace lastPlace; ///< neighbours share it
    std::uint32_t lastPlaceNumber = 0;
    bool complete = false, filling = false;

    [[nodiscard]] std::uint32_t placeNumber(const evidence::ItemPlace& at);
    [[nodiscard]] std::uint32_t sealNumber(const store::TrailRow& row, const Rows& rows);
    void add(const store::TrailRow& row, Rows& rows);
    [[nodiscard]] RowView view(Row row) const {
        const Rows& rows = row >= 0 ? newer : older;
        const auto at = static_cast<std::size_t>(row >= 0 ? row : -1 - row);
        CHECK(at < rows.size());
        return {rows.seal[at], rows.place[at], rows.item[at], rows.rest[at]};
    }
    [[nodiscard]] Range range() const { return {-static_cast<Row>(older.size()), static_cast<Row>(newer.size())}; }
    [[nodiscard]] std::uint64_t id(Row row) const {
        const RowView at = view(row);
        return seals[at.seal].firstId + at.index();
    }
    [[nodiscard]] const CodeBook& book(Column column) const {
        const CodeBook* books[] = {&acts, &authors, &roles, &subjects, &events, &forms, &items};
        return *books[static_cast<std::size_t>(column)];
    }
};

std::uint32_t TrailIndex::Parts::placeNumber(const evidence::ItemPlace& at) {
    if (!places.empty() && at.subject == lastPlace.subject && at.event == lastPlace.event &&
        at.form == lastPlace.form && at.eventRepeat == lastPlace.eventRepeat && at.formRepeat == lastPlace.formRepeat)
        return lastPlaceNumber;
    const Place place{subjects.codeOf(at.subject), events.codeOf(at.event), repeats.codeOf(at.eventRepeat),
                      forms.codeOf(at.form), repeats.codeOf(at.formRepeat)};
    const auto [found, isNew] = placeNumbers.try_emplace(place, static_cast<std::uint32_t>(places.size()));
    if (isNew)
        places.push_back(place);
    lastPlace = at;
    return lastPlaceNumber = found->second;
}

std::uint32_t TrailIndex::Parts::sealNumber(const store::TrailRow& row, const Rows& rows) {
    const std::uint64_t firstId = row.id - row.entryIndex;
    if (rows.size() > 0 && seals[rows.seal.back()].firstId == firstId)
        return rows.seal.back();
    if (&rows == &older && rows.size() == 0 && newer.size() > 0 && seals[newer.seal.front()].firstId == firstId)
        return newer.seal.front(); // the newest page began in the midst of this seal
    seals.push_back({firstId, row.time.msSinceEpoch, authors.codeOf(row.author),
                     static_cast<std::uint16_t>(roles.codeOf(row.role)),
                     static_cast<std::uint16_t>(chains.codeOf(row.chain))});
    return static_cast<std::uint32_t>(seals.size() - 1);
}

void TrailIndex::Parts::add(const store::TrailRow& row, Rows& rows) {
    const auto act = std::min(acts.codeOf(row.entry.act), Code{(1U << kActBits) - 1});
    CHECK(row.entryIndex < 1U << kIndexBits && rows.size() < std::numeric_limits<Row>::max());
    const std::uint32_t seal = sealNumber(row, rows);
    const std::uint32_t place = placeNumber(row.entry.place);
    rows.seal.push_back(seal);
    rows.place.push_back(place);
    rows.item.push_back(items.codeOf(row.entry.place.item));
    rows.rest.push_back(static_cast<std::uint32_t>(row.entryIndex) | act << kIndexBits |
                        (row.entry.reason.empty() ? 0 : kReasonBit));
}

TrailIndex::TrailIndex() : m_parts(std::make_unique<Parts>()) {}
TrailIndex::~TrailIndex() = default;

TrailIndex::Range TrailIndex::range() const {
    const std::scoped_lock lock(m_mutex);
    return m_parts->range();
}

bool TrailIndex::complete() const {
    const std::scoped_lock lock(m_mutex);
    return m_parts->complete;
}

std::uint64_t TrailIndex::entryId(Row row) const {
    const std::scoped_lock lock(m_mutex);
    return m_parts->id(row);
}

base::UtcTime TrailIndex::time(Row row) const {
    const std::scoped_lock lock(m_mutex);
    return {m_parts->seals[m_parts->view(row).seal].timeMs};
}

std::vector<std::string> TrailIndex::known(Column column) const {
    const std::scoped_lock lock(m_mutex);
    const CodeBook& book = m_parts->book(column);
    std::vector<std::string> texts;
    for (Code code = 1; code < book.size(); ++code)
        texts.push_back(book.text(code));
    std::sort(texts.begin(), texts.end());
    return texts;
}

void TrailIndex::reserve(std::uint64_t rows) {
    const std::scoped_lock lock(m_mutex);
    m_parts->older.reserve(static_cast<std::size_t>(rows));
}

void TrailIndex::addNewer(const store::TrailRow& row) {
    const std::scoped_lock lock(m_mutex);
    m_parts->add(row, m_parts->newer);
}

void TrailIndex::addOlder(const store::TrailRow& row) {
    const std::scoped_lock lock(m_mutex);
    m_parts->add(row, m_parts->older);
}

void TrailIndex::setComplete() {
    const std::scoped_lock lock(m_mutex);
    m_parts->complete = true;
}

std::optional<std::uint64_t> TrailIndex::oldestId() const {
    const std::scoped_lock lock(m_mutex);
    const Range range = m_parts->range();
    return range.begin == range.end ? std::nullopt : std::optional(m_parts->id(range.begin));
}

std::optional<std::uint64_t> TrailIndex::newestId() const {
    const std::scoped_lock lock(m_mutex);
    const Range range = m_parts->range();
    return range.begin == range.end ? std::nullopt : std::optional(m_parts->id(range.end - 1));
}

bool TrailIndex::beginFill() {
    const std::scoped_lock lock(m_mutex);
    return !std::exchange(m_parts->filling, true);
}

void TrailIndex::endFill() {
    const std::scoped_lock lock(m_mutex);
    m_parts->filling = false;
}

// ---------------------------------------------------------------- match

struct TrailMatch::Parts {
    Parts(std::shared_ptr<const TrailIndex> of, TrailQuery wanted) : index(std::move(of)), query(std::move(wanted)) {}
    std::shared_ptr<const TrailIndex> index;
    TrailQuery query;
    Wanted acts{query.acts}, authors{query.authors}, roles{query.roles}, chains{query.chains}, subjects{query.subjects},
        events{query.events}, forms{query.forms}, items{query.items};
    std::vector<bool> seals, places;           ///< by number: do they pass
    TrailIndex::Row begin = 0, end = 0;        ///< looked at
    std::vector<TrailIndex::Row> newer, older; ///< passed; away from row 0

    void growTables(const TrailIndex::Parts& in);
    [[nodiscard]] bool passes(const RowView& row) const {
        return seals[row.seal] && places[row.place] && acts.has(row.act()) && items.has(row.item) &&
               (!query.withReason || row.hasReason());
    }
};

void TrailMatch::Parts::growTables(const TrailIndex::Parts& in) {
    for (auto& [wanted, book] : std::initializer_list<std::pair<Wanted*, const CodeBook*>>{{&acts, &in.acts},
                                                                                           {&authors, &in.authors},
                                                                                           {&roles, &in.roles},
                                                                                           {&chains, &in.chains},
                                                                                           {&subjects, &in.subjects},
                                                                                           {&events, &in.events},
                                                                                           {&forms, &in.forms},
                                                                                           {&items, &in.items}})
        wanted->grow(*book);
    for (auto at = seals.size(); at < in.seals.size(); ++at) {
        const SealOfRows& seal = in.seals[at];
        seals.push_back(authors.has(seal.author) && roles.has(seal.role) && chains.has(seal.chain) &&
                        (!query.from || seal.timeMs >= query.from->msSinceEpoch) &&
                        (!query.until || seal.timeMs < query.until->msSinceEpoch));
    }
    for (auto at = places.size(); at < in.places.size(); ++at) {
        const Place& place = in.places[at];
        places.push_back(subjects.has(place.subject) && events.has(place.event) && forms.has(place.form));
    }
}

TrailMatch::TrailMatch(std::shared_ptr<const TrailIndex> index, TrailQuery query)
    : m_parts(std::make_unique<Parts>(std::move(index), std::move(query))) {}
TrailMatch::~TrailMatch() = default;
TrailMatch::TrailMatch(TrailMatch&&) noexcept = default;
TrailMatch& TrailMatch::operator=(TrailMatch&&) noexcept = default;

TrailMatch::Growth TrailMatch::grow(std::size_t rows) {
    Parts& m = *m_parts;
    Growth growth;
    const std::scoped_lock lock(m.index->m_mutex);
    const TrailIndex::Parts& in = *m.index->m_parts;
    m.growTables(in);
    const TrailIndex::Range range = in.range();
    for (; m.end < range.end && rows > 0; ++m.end, --rows)
        if (m.passes(in.view(m.end))) {
            m.newer.push_back(m.end);
            ++growth.newer;
        }
    for (; m.begin > range.begin && rows > 0; --rows)
        if (--m.begin; m.passes(in.view(m.begin))) {
            m.older.push_back(m.begin);
            ++growth.older;
        }
    growth.more = m.begin > range.begin || m.end < range.end;
    return growth;
}

std::size_t TrailMatch::size() const { return m_parts->newer.size() + m_parts->older.size(); }

TrailIndex::Row TrailMatch::at(std::size_t place) const {
    const Parts& m = *m_parts;
    CHECK(place < size());
    return place < m.newer.size() ? m.newer[m.newer.size() - 1 - place] : m.older[place - m.newer.size()];
}

} // namespace caseseal::desk
