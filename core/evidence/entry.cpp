// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/entry.h"

#include "evidence/role.h"

#include "json_reader.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

bool startsWith(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

/// Reads the members of an entry's object. Each of these is called with the scanner behind the member's colon.
class EntryReader {
public:
    EntryReader(JsonScanner& scanner, Entry& entry) : m_scanner(scanner), m_entry(entry) {}

    /// The whole object, each known key at most once and in its order.
    bool read();
    [[nodiscard]] const std::string& problem() const { return m_problem; }

private:
    struct Key {
        std::string_view name;
        bool (EntryReader::*read)();
    };
    static const std::array<Key, 17> kKeys;

    bool fail(std::string what) {
        m_problem = std::move(what);
        return false;
    }
    bool nonEmpty(std::string& out) {
        return m_scanner.string(out) && (!out.empty() || fail("a level of the place is empty"));
    }
    bool nullable(std::optional<std::string>& out) {
        if (m_scanner.take("null")) {
            out.reset();
            return true;
        }
        return m_scanner.string(out.emplace());
    }
    bool act() { return m_scanner.string(m_entry.act) && (isAct(m_entry.act) || fail("the act is not known")); }
    bool checks();
    bool check(FiredCheck& out);
    bool data();
    bool event() { return nonEmpty(m_entry.place.event); }
    bool eventRepeat() { return nonEmpty(m_entry.place.eventRepeat); }
    bool form() { return nonEmpty(m_entry.place.form); }
    bool formRepeat() { return nonEmpty(m_entry.place.formRepeat); }
    bool group() { return nonEmpty(m_entry.place.group); }
    bool groupRepeat() { return nonEmpty(m_entry.place.groupRepeat); }
    bool item() { return nonEmpty(m_entry.place.item); }
    bool n() { return m_scanner.counter(m_entry.n.emplace()); }
    bool reason() { return m_scanner.string(m_entry.reason); }
    bool source();
    bool subject() { return nonEmpty(m_entry.place.subject); }
    bool unit() { return m_scanner.string(m_entry.unit); }
    bool value() { return m_entry.hasValue = true, nullable(m_entry.value); }
    bool was() { return m_entry.hasWas = true, nullable(m_entry.was); }

    JsonScanner& m_scanner;
    Entry& m_entry;
    std::string m_problem;
};

const std::array<EntryReader::Key, 17> EntryReader::kKeys = {{
    {"act", &EntryReader::act},
    {"checks", &EntryReader::checks},
    {"data", &EntryReader::data},
    {"event", &EntryReader::event},
    {"eventRepeat", &EntryReader::eventRepeat},
    {"form", &EntryReader::form},
    {"formRepeat", &EntryReader::formRepeat},
    {"group", &EntryReader::group},
    {"groupRepeat", &EntryReader::groupRepeat},
    {"item", &EntryReader::item},
    {"n", &EntryReader::n},
    {"reason", &EntryReader::reason},
    {"source", &EntryReader::source},
    {"subject", &EntryReader::subject},
    {"unit", &EntryReader::unit},
    {"value", &EntryReader::value},
    {"was", &EntryReader::was},
}};

bool EntryReader::read() {
    if (!m_scanner.take('{'))
        return false;
    std::size_t next = 0; // keys before it may no longer come
    do {
        while (next < kKeys.size() && !m_scanner.takeKey(kKeys[next].name))
            ++next;
        if (next == kKeys.size())
            return fail("a key is unknown, doubled or not in its order");
        if (!(this->*kKeys[next].read)())
            return false;
        ++next;
    } while (m_scanner.take(','));
    return m_scanner.take('}') && m_scanner.atEnd();
}

bool EntryReader::check(FiredCheck& out) {
    return m_scanner.take("{\"answer\":") && m_scanner.string(out.answer) && m_scanner.take(",\"message\":") &&
           m_scanner.string(out.message) && m_scanner.take(",\"rule\":") && m_scanner.string(out.rule) &&
           m_scanner.take('}');
}

bool EntryReader::checks() {
    if (!m_scanner.take('['))
        return false;
    if (m_scanner.take(']'))
        return fail("an empty list of checks");
    do {
        if (!check(m_entry.checks.emplace_back()))
            return false;
    } while (m_scanner.take(','));
    return m_scanner.take(']');
}

bool EntryReader::data() {
    auto value = readJson(m_scanner, 1);
    if (!value)
        return false;
    if (value->asObject() == nullptr)
        return fail("data is not an object");
    m_entry.data = std::move(*value);
    return true;
}

bool EntryReader::source() {
    if (!m_scanner.string(m_entry.source))
        return false;
    const std::string_view source = m_entry.source;
    return source == "typed" || source == "import" || source == "derived" || source == "sync" ||
           fail("the source is not one of typed, import, derived, sync");
}

bool hasDigest(const Entry& entry, std::string_view key) {
    const auto* text = textIn(entry.data, key);
    return text != nullptr && base::exactly<32>(base::parseHex(*text)).has_value();
}

/// What an item.* entry lacks.
std::string_view itemLacks(const Entry& entry) {
    const auto& place = entry.place;
    if (place.event.empty() || place.form.empty() || place.group.empty() || place.item.empty())
        return "event, form, group and item";
    if (!entry.hasValue)
        return "value";
    if (std::string_view(entry.act) == "item.set")
        return entry.was ? "a was that is null (an item.set replaces nothing)" : "";
    if (entry.reason.empty())
        return "reason";
    return entry.hasWas ? "" : "was";
}

std::string_view formLacks(const Entry& entry) {
    if (entry.place.form.empty())
        return "form";
    const bool covers = entry.act == "form.sign" || entry.act == "form.verify";
    if (covers && !hasDigest(entry, "covers"))
        return "covers, 64 hex digits";
    return entry.act == "form.sign" && textIn(entry.data, "meaning") == nullptr ? "meaning" : "";
}

bool hasRoles(const Entry& entry) {
    const Json* roles = entry.data.find("roles");
    const auto* names = roles == nullptr ? nullptr : roles->asArray();
    return names != nullptr && !names->empty() && std::all_of(names->begin(), names->end(), [](const Json& name) {
               return name.asString() != nullptr && roleFromName(*name.asString());
           });
}

std::string_view personLacks(const Entry& entry) {
    if (textIn(entry.data, "person") == nullptr)
        return "person";
    const bool add = entry.act == "person.add";
    if (add && textIn(entry.data, "name") == nullptr)
        return "name";
    if ((add || entry.act == "person.rekey") && textIn(entry.data, "key") == nullptr)
        return "key";
    return (add || entry.act == "person.role") && !hasRoles(entry) ? "roles, at least one and all known" : "";
}

enum class Kind { Text, Digest, Bool, Number, NumberOrNull, Array, Anything };

/// A key of `data` without which the act says nothing (FORMAT.md section 2). The count of a subject.count is looked at
/// where its counter is.
struct NeededKey {
    std::string_view act, key;
    Kind kind = Kind::Text;
};

constexpr NeededKey kNeededKeys[] = {
    {"chain.open", "study"},
    {"chain.restore", "from", Kind::Digest},
    {"chain.restore", "lost", Kind::NumberOrNull},
    {"study.version", "oid"},
    {"study.version", "sha256", Kind::Digest},
    {"subject.transfer", "chain"},
    {"subject.transfer", "seal", Kind::Digest},
    {"subject.adopt", "chain"},
    {"subject.adopt", "seal", Kind::Digest},
    {"subject.adopt", "forced", Kind::Bool},
    {"event.schedule", "date"},
    {"event.skip", "date"},
    {"query.open", "query", Kind::Number},
    {"query.open", "text"},
    {"query.answer", "query", Kind::Number},
    {"query.answer", "text"},
    {"query.close", "query", Kind::Number},
    {"query.close", "text"},
    {"query.reopen", "query", Kind::Number},
    {"query.reopen", "text"},
    {"consent.publish", "document", Kind::Digest},
    {"consent.publish", "version"},
    {"consent.grant", "document", Kind::Digest},
    {"consent.grant", "scopes", Kind::Array},
    {"consent.grant", "by"},
    {"consent.withdraw", "document", Kind::Digest},
    {"consent.withdraw", "scopes", Kind::Array},
    {"consent.withdraw", "by"},
    {"random.commit", "list"},
    {"random.allocate", "list"},
    {"random.reveal", "list"},
    {"data.import", "format"},
    {"data.import", "sha256", Kind::Digest},
    {"data.export", "format"},
    {"data.export", "sha256", Kind::Digest},
    {"data.share", "recipients", Kind::Anything},
    {"data.receive", "heads", Kind::Array},
    {"session.open", "person"},
    {"session.close", "person"},
    {"session.refused", "person"},
    {"session.refused", "why"},
    {"clock.warning", "expected", Kind::Anything},
    {"clock.warning", "seen", Kind::Anything},
    {"report.issue", "sha256", Kind::Digest},
    {"report.issue", "kind"},
};

bool holds(const Entry& entry, const NeededKey& needed) {
    const Json* member = entry.data.find(needed.key);
    if (member == nullptr)
        return false;
    switch (needed.kind) {
    case Kind::Text:
        return member->asString() != nullptr;
    case Kind::Digest:
        return hasDigest(entry, needed.key);
    case Kind::Bool:
        return member->asBool() != nullptr;
    case Kind::Number:
        return member->asInteger() != nullptr;
    case Kind::NumberOrNull:
        return member->asInteger() != nullptr || member->isNull();
    case Kind::Array:
        return member->asArray() != nullptr;
    case Kind::Anything:
        return true;
    }
    return false;
}

std::string_view dataLacks(const Entry& entry) {
    for (const NeededKey& needed : kNeededKeys)
        if (needed.act == entry.act && !holds(entry, needed))
            return needed.key;
    return "";
}

/// What the act needs and the entry does not have; empty where nothing.
std::string_view lacks(const Entry& entry) {
    const std::string_view act = entry.act;
    const bool needsSubject = startsWith(act, "item.") || startsWith(act, "form.") || startsWith(act, "event.") ||
                              startsWith(act, "subject.");
    if (needsSubject && entry.place.subject.empty())
        return "subject";
    if (entry.n.has_value() == entry.place.subject.empty())
        return "subject and n, both or neither";
    if (startsWith(act, "item."))
        return itemLacks(entry);
    if (startsWith(act, "form."))
        return formLacks(entry);
    if (startsWith(act, "person."))
        return personLacks(entry);
    if (startsWith(act, "event.") && entry.place.event.empty())
        return "event";
    return dataLacks(entry);
}

/// Puts members into an object, key after key in their order.
class EntryWriter {
public:
    EntryWriter() { m_out.reserve(kUsualBytes); }
    void text(std::string_view key, std::string_view value) {
        if (value.empty())
            return;
        name(key);
        appendJsonString(m_out, value);
    }
    void nullable(bool there, std::string_view key, const std::optional<std::string>& value) {
        if (!there)
            return;
        name(key);
        if (value)
            appendJsonString(m_out, *value);
        else
            m_out += "null";
    }
    void raw(std::string_view key, std::string_view json) { name(key), m_out += json; }
    [[nodiscard]] std::string finish() {
        m_out += '}';
        return std::move(m_out);
    }

private:
    static constexpr std::size_t kUsualBytes = 320;
    void name(std::string_view key) {
        m_out += m_out.empty() ? "{\"" : ",\"";
        m_out.append(key) += "\":";
    }
    std::string m_out;
};

std::string encodeChecks(const std::vector<FiredCheck>& checks) {
    Json::Array out;
    for (const auto& check : checks)
        out.push_back(Json::Object{{"answer", check.answer}, {"message", check.message}, {"rule", check.rule}});
    return Json(std::move(out)).encode();
}

void appendLevel(std::string& out, std::string_view name, std::string_view repeat) {
    if (name.empty())
        return;
    if (!out.empty())
        out += " › ";
    out += name;
    if (!repeat.empty())
        ((out += '[') += repeat) += ']';
}

} // namespace

std::string ItemPlace::describe() const {
    std::string out;
    appendLevel(out, subject, {});
    appendLevel(out, event, eventRepeat);
    appendLevel(out, form, formRepeat);
    if (!groupRepeat.empty() || item.empty())
        appendLevel(out, group, groupRepeat);
    appendLevel(out, item, {});
    return out;
}

Json ItemPlace::encode() const {
    Json::Object out;
    for (const auto& [key, level] : {std::pair{"subject", &subject},
                                     {"event", &event},
                                     {"eventRepeat", &eventRepeat},
                                     {"form", &form},
                                     {"formRepeat", &formRepeat},
                                     {"group", &group},
                                     {"groupRepeat", &groupRepeat},
                                     {"item", &item}})
        if (!level->empty())
            out.emplace(key, *level);
    return out;
}

void Entry::clear() {
    for (std::string* text : {&act, &place.subject, &place.event, &place.eventRepeat, &place.form, &place.formRepeat,
                              &place.group, &place.groupRepeat, &place.item, &unit, &reason, &source})
        text->clear();
    n.reset();
    value.reset();
    was.reset();
    hasValue = hasWas = false;
    checks.clear();
    if (!data.isNull())
        data = Json();
}

base::Result<void> Entry::parseInto(std::string_view json, Entry& entry) {
    entry.clear();
    if (!isJsonText(json))
        return base::badInput("The entry is not UTF-8.");
    JsonScanner scanner(json);
    EntryReader reader(scanner, entry);
    if (!reader.read())
        return base::badInput("The entry is not of its canonical form (" + scanner.place() +
                              (reader.problem().empty() ? "" : ": " + reader.problem()) + ").");
    if (entry.act.empty())
        return base::badInput("The entry has no act.");
    if (const auto missing = lacks(entry); !missing.empty())
        return base::badInput("The entry (" + entry.act + ") lacks " + std::string(missing) + ".");
    return {};
}

base::Result<Entry> Entry::parse(std::string_view json) {
    Entry entry;
    TRY_VOID(parseInto(json, entry));
    return entry;
}

std::string Entry::encode() const {
    EntryWriter out;
    out.text("act", act);
    if (!checks.empty())
        out.raw("checks", encodeChecks(checks));
    if (!data.isNull())
        out.raw("data", data.encode());
    out.text("event", place.event);
    out.text("eventRepeat", place.eventRepeat);
    out.text("form", place.form);
    out.text("formRepeat", place.formRepeat);
    out.text("group", place.group);
    out.text("groupRepeat", place.groupRepeat);
    out.text("item", place.item);
    if (n)
        out.raw("n", std::to_string(*n));
    out.text("reason", reason);
    out.text("source", source);
    out.text("subject", place.subject);
    out.text("unit", unit);
    out.nullable(hasValue, "value", value);
    out.nullable(hasWas, "was", was);
    return out.finish();
}

crypto::Digest entryLeafHash(const Salt& salt, std::string_view json) {
    constexpr std::uint8_t kLeaf = 0x00;
    std::array<std::uint8_t, 1024> joined; // one update is half as dear as three
    if (1 + kSaltBytes + json.size() > joined.size())
        return crypto::sha256({base::BytesView(&kLeaf, 1), salt, base::bytesOf(json)});
    joined[0] = kLeaf;
    const auto end = std::copy(json.begin(), json.end(), std::copy(salt.begin(), salt.end(), joined.begin() + 1));
    return crypto::sha256(base::BytesView(joined.begin(), end));
}

} // namespace caseseal::evidence
