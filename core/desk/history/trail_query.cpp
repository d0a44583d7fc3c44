// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/trail_query.h"

#include <QString>

#include <algorithm>
#include <set>

namespace caseseal::desk {

namespace {

bool among(const std::vector<std::string>& wanted, const std::string& found) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), found) != wanted.end();
}

char lowered(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char letter) { return static_cast<unsigned char>(letter) < 128; });
}

/// A text that is looked for in others, upper and lower case being the same.
class Needle {
public:
    explicit Needle(const std::string& text) : m_wide(QString::fromStdString(text)), m_ascii(isAscii(text)) {
        for (const char letter : text)
            m_lower.push_back(lowered(letter));
        const bool digits =
            !text.empty() && text.size() < 16 && text.find_first_not_of("0123456789") == std::string::npos;
        m_seal = digits ? std::optional(std::stoull(text)) : std::nullopt;
    }
    [[nodiscard]] bool empty() const { return m_lower.empty(); }
    [[nodiscard]] std::optional<std::uint64_t> seal() const { return m_seal; }
    [[nodiscard]] bool in(std::string_view text) const {
        if (m_ascii) // other letters fold to ASCII nowhere but in three signs, which nobody types
            return std::search(text.begin(), text.end(), m_lower.begin(), m_lower.end(),
                               [](char a, char b) { return lowered(a) == b; }) != text.end();
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .contains(m_wide, Qt::CaseInsensitive);
    }
    [[nodiscard]] bool in(const std::string& text) const { return in(std::string_view(text)); }
    [[nodiscard]] bool in(const std::optional<std::string>& text) const { return text && in(std::string_view(*text)); }
    [[nodiscard]] bool in(const study::Text& text) const {
        return std::any_of(text.byLanguage.begin(), text.byLanguage.end(),
                           [this](const auto& one) { return in(std::string_view(one.second)); });
    }
    [[nodiscard]] bool in(const evidence::Json& json) const {
        if (const std::string* text = json.asString())
            return in(std::string_view(*text));
        if (const auto* array = json.asArray())
            return std::any_of(array->begin(), array->end(), [this](const auto& one) { return in(one); });
        if (const auto* object = json.asObject())
            return std::any_of(object->begin(), object->end(), [this](const auto& one) { return in(one.second); });
        return false;
    }

private:
    std::string m_lower;
    QString m_wide;
    bool m_ascii;
    std::optional<std::uint64_t> m_seal;
};

Result<base::UtcTime> parseMoment(const std::string& text, bool endOfDay) {
    if (text.size() != 10)
        return base::parseTime(text);
    TRY(const auto midnight, base::parseTime(text + "T00:00:00.000Z"));
    return base::UtcTime{midnight.msSinceEpoch + (endOfDay ? base::kMsPerDay : 0)};
}

/// The lists of a query by the word that fills them.
std::vector<std::string>* listOf(TrailQuery& query, std::string_view key) {
    const std::pair<std::string_view, std::vector<std::string>*> lists[] = {
        {"act", &query.acts},     {"person", &query.authors}, {"role", &query.roles}, {"subject", &query.subjects},
        {"visit", &query.events}, {"form", &query.forms},     {"item", &query.items}, {"chain", &query.chains}};
    for (const auto& [name, list] : lists)
        if (name == key)
            return list;
    return nullptr;
}

Result<void> addWord(TrailQuery& query, const std::string& word) {
    const auto equals = word.find('=');
    const std::string key = word.substr(0, equals);
    const std::string value = equals == std::string::npos ? std::string() : word.substr(equals + 1);
    const auto wrong = [&word](const char* what) { return base::badInput("The filter \"" + word + "\" " + what); };
    if (value.empty())
        return wrong("has no value: write it as act=item.change.");
    if (auto* list = listOf(query, key)) {
        list->push_back(value);
    } else if (key == "from" || key == "until") {
        const auto moment = parseMoment(value, key == "until");
        if (!moment)
            return wrong("is no day (2026-11-20) and no time (2026-11-20T08:00:00.000Z).");
        (key == "from" ? query.from : query.until) = *moment;
    } else if (key == "reason" && value == "yes") {
        query.withReason = true;
    } else if (key == "text") {
        query.text = value;
    } else {
        return wrong(
            "is not known: act, person, role, subject, visit, form, item, chain, from, until, reason=yes, text.");
    }
    return {};
}

} // namespace

Result<TrailQuery> TrailQuery::parse(std::span<const std::string> words) {
    TrailQuery query;
    for (const auto& word : words)
        TRY_VOID(addWord(query, word));
    return query;
}

std::string TrailQuery::describe() const {
    std::string out;
    const auto add = [&out](const std::string& key, const std::string& value) {
        out += (out.empty() ? "" : " ") + key + "=" + value;
    };
    TrailQuery copy = *this;
    for (const char* key : {"act", "person", "role", "subject", "visit", "form", "item", "chain"})
        for (const auto& value : *listOf(copy, key))
            add(key, value);
    if (from)
        add("from", base::encodeTime(*from));
    if (until)
        add("until", base::encodeTime(*until));
    if (withReason)
        add("reason", "yes");
    if (!text.empty())
        add("text", text);
    return out.empty() ? "everything" : out;
}

struct TrailTest::Parts {
    TrailQuery query;
    Needle needle;
    /// OIDs and person ids whose names hold the text.
    std::set<std::string, std::less<>> events, forms, items, persons;

    Parts(TrailQuery wanted, const study::Study& study, const std::map<std::string, std::string>& names)
        : query(std::move(wanted)), needle(query.text) {
        if (needle.empty())
            return;
        for (const auto& event : study.events)
            if (needle.in(event.oid) || needle.in(event.name) || needle.in(event.title))
                events.insert(event.oid);
        for (const auto& [oid, form] : study.forms)
            if (needle.in(oid) || needle.in(form.name) || needle.in(form.title))
                forms.insert(oid);
        for (const auto& [oid, item] : study.items)
            if (needle.in(oid) || needle.in(item.name) || needle.in(item.question))
                items.insert(oid);
        for (const auto& [id, name] : names)
            if (needle.in(id) || needle.in(name))
                persons.insert(id);
    }
};

TrailTest::TrailTest(TrailQuery query, const study::Study& study, std::map<std::string, std::string> names)
    : m_parts(std::make_unique<Parts>(std::move(query), study, names)) {}
TrailTest::~TrailTest() = default;
TrailTest::TrailTest(TrailTest&&) noexcept = default;
TrailTest& TrailTest::operator=(TrailTest&&) noexcept = default;

bool TrailTest::passes(const store::TrailRow& row) const {
    const TrailQuery& q = m_parts->query;
    const auto& place = row.entry.place;
    if (!among(q.acts, row.entry.act) || !among(q.authors, row.author) || !among(q.roles, row.role) ||
        !among(q.subjects, place.subject) || !among(q.events, place.event) || !among(q.forms, place.form) ||
        !among(q.items, place.item) || !among(q.chains, row.chain))
        return false;
    if ((q.from && row.time < *q.from) || (q.until && row.time >= *q.until) ||
        (q.withReason && row.entry.reason.empty()))
        return false;
    return textPasses(row);
}

bool TrailTest::textPasses(const store::TrailRow& row) const {
    const Needle& needle = m_parts->needle;
    if (needle.empty())
        return true;
    const evidence::Entry& entry = row.entry;
    const auto& place = entry.place;
    if (needle.seal() == row.seal || needle.in(entry.value) || needle.in(entry.was) ||
        needle.in(std::string_view(entry.reason)) || needle.in(std::string_view(place.subject)) ||
        needle.in(std::string_view(row.author)) || needle.in(std::string_view(entry.act)) || needle.in(entry.data))
        return true;
    if (m_parts->persons.contains(row.author) || m_parts->events.contains(place.event) ||
        m_parts->forms.contains(place.form) || m_parts->items.contains(place.item))
        return true;
    return std::any_of(entry.checks.begin(), entry.checks.end(), [&](const evidence::FiredCheck& check) {
        return needle.in(std::string_view(check.message)) || needle.in(std::string_view(check.answer));
    });
}

} // namespace caseseal::desk
