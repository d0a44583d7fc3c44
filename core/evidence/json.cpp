// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/json.h"

#include "json_reader.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr unsigned kMaxDepth = 64;

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<Json> readArray(JsonScanner& scanner, unsigned depth) {
    Json::Array out;
    if (scanner.take(']'))
        return Json(std::move(out));
    do {
        auto element = readJson(scanner, depth);
        if (!element)
            return std::nullopt;
        out.push_back(std::move(*element));
    } while (scanner.take(','));
    if (!scanner.take(']'))
        return std::nullopt;
    return Json(std::move(out));
}

std::optional<Json> readObject(JsonScanner& scanner, unsigned depth) {
    Json::Object out;
    if (scanner.take('}'))
        return Json(std::move(out));
    std::string key;
    do {
        if (!scanner.string(key) || !isAscii(key) || !scanner.take(':'))
            return std::nullopt;
        if (!out.empty() && key <= out.rbegin()->first)
            return std::nullopt; // not sorted, or a duplicate
        auto member = readJson(scanner, depth);
        if (!member)
            return std::nullopt;
        out.emplace_hint(out.end(), key, std::move(*member));
    } while (scanner.take(','));
    if (!scanner.take('}'))
        return std::nullopt;
    return Json(std::move(out));
}

std::optional<Json> readScalar(JsonScanner& scanner) {
    if (scanner.peek() == '"') {
        std::string text;
        return scanner.string(text) ? std::optional(Json(std::move(text))) : std::nullopt;
    }
    if (scanner.take("null"))
        return Json();
    if (scanner.take("true"))
        return Json(true);
    if (scanner.take("false"))
        return Json(false);
    std::int64_t number = 0;
    return scanner.integer(number) ? std::optional(Json(number)) : std::nullopt;
}

/// The letter that a character is written with behind a backslash; NUL where it has none.
char escapeLetter(char c) {
    switch (c) {
    case '"':
    case '\\':
        return c;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return '\0';
    }
}

void appendJson(std::string& out, const Json& value);

void appendArray(std::string& out, const Json::Array& array) {
    out += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJson(out, array[i]);
    }
    out += ']';
}

void appendObject(std::string& out, const Json::Object& object) {
    out += '{';
    bool first = true;
    for (const auto& [key, member] : object) {
        CHECK(isAscii(key));
        if (!first)
            out += ',';
        first = false;
        appendJsonString(out, key);
        out += ':';
        appendJson(out, member);
    }
    out += '}';
}

void appendJson(std::string& out, const Json& value) {
    if (const auto* text = value.asString())
        appendJsonString(out, *text);
    else if (const auto* number = value.asInteger())
        out += std::to_string(*number);
    else if (const auto* flag = value.asBool())
        out += *flag ? "true" : "false";
    else if (const auto* array = value.asArray())
        appendArray(out, *array);
    else if (const auto* object = value.asObject())
        appendObject(out, *object);
    else
        out += "null";
}

} // namespace

std::optional<Json> readJson(JsonScanner& scanner, unsigned depth) {
    if (scanner.peek() != '[' && scanner.peek() != '{')
        return readScalar(scanner);
    if (depth >= kMaxDepth)
        return std::nullopt;
    return scanner.take('[') ? readArray(scanner, depth + 1)
                             : (scanner.take('{') ? readObject(scanner, depth + 1) : std::nullopt);
}

Json::Json() = default;
Json::~Json() = default;
Json::Json(const Json&) = default;
Json::Json(Json&&) noexcept = default;
Json& Json::operator=(const Json&) = default;
Json& Json::operator=(Json&&) noexcept = default;
Json::Json(std::nullptr_t) {}
Json::Json(bool value) : m_value(value) {}
Json::Json(std::string value) : m_value(std::move(value)) {}
Json::Json(std::string_view value) : m_value(std::string(value)) {}
Json::Json(const char* value) : m_value(std::string(value)) {}
Json::Json(Array value) : m_value(std::move(value)) {}
Json::Json(Object value) : m_value(std::move(value)) {}
Json::Json(std::int64_t value) : m_value(value) { CHECK(value >= -kMaxJsonInteger && value <= kMaxJsonInteger); }

const Json* Json::find(std::string_view key) const {
    const auto* object = asObject();
    if (object == nullptr)
        return nullptr;
    const auto found = object->find(key);
    return found == object->end() ? nullptr : &found->second;
}

base::Result<Json> Json::parse(std::string_view text) {
    if (!isJsonText(text))
        return base::badInput("This is not canonical JSON: it is not UTF-8.");
    JsonScanner scanner(text);
    auto value = readJson(scanner, 0);
    if (!value || !scanner.atEnd())
        return base::badInput("This is not canonical JSON (" + scanner.place() + ").");
    return std::move(*value);
}

std::string Json::encode() const {
    std::string out;
    appendJson(out, *this);
    return out;
}

const std::string* textIn(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    return member == nullptr ? nullptr : member->asString();
}

std::string textOr(const Json& json, std::string_view key, std::string_view otherwise) {
    const auto* text = textIn(json, key);
    return text == nullptr ? std::string(otherwise) : *text;
}

std::optional<std::uint64_t> countIn(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    const auto* count = member == nullptr ? nullptr : member->asInteger();
    return count == nullptr || *count < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(*count));
}

void appendJsonString(std::string& out, std::string_view text) {
    static constexpr char kHex[] = "0123456789abcdef";
    CHECK(isJsonText(text));
    out += '"';
    for (;;) {
        const std::size_t plain = plainBytes(text);
        out += text.substr(0, plain);
        if (plain == text.size())
            break;
        const auto byte = static_cast<unsigned char>(text[plain]);
        if (const char letter = escapeLetter(text[plain]); letter != '\0')
            (out += '\\') += letter;
        else
            out.append("\\u00").append({kHex[byte >> 4], kHex[byte & 15]});
        text.remove_prefix(plain + 1);
    }
    out += '"';
}

} // namespace caseseal::evidence
