// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <map>
#include <optional>
#include <variant>

/// Canonical JSON (FORMAT.md section 1): RFC 8785 with objects, arrays, strings, integers, true, false, null.
namespace caseseal::evidence {

/// A JSON value of the restricted kind. Object keys are ASCII, sorted by byte, each once.
class Json {
public:
    using Array = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>;

    // Out of line: inlined into each other these give false warnings (GCC 12, -Wmaybe-uninitialized).
    Json(); ///< null
    ~Json();
    Json(const Json&);
    Json(Json&&) noexcept;
    Json& operator=(const Json&);
    Json& operator=(Json&&) noexcept;
    Json(std::nullptr_t);
    Json(bool value);
    Json(std::int64_t value); ///< CHECK: within ±(2^53-1)
    Json(std::string value);
    Json(std::string_view value);
    Json(const char* value);
    Json(Array value);
    Json(Object value);
    /// A count, a size or an index. CHECK: at most 2^53-1
    [[nodiscard]] static Json ofCount(std::uint64_t value) { return static_cast<std::int64_t>(value); }

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const bool* asBool() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const std::int64_t* asInteger() const { return std::get_if<std::int64_t>(&m_value); }
    [[nodiscard]] const std::string* asString() const { return std::get_if<std::string>(&m_value); }
    [[nodiscard]] const Array* asArray() const { return std::get_if<Array>(&m_value); }
    [[nodiscard]] const Object* asObject() const { return std::get_if<Object>(&m_value); }
    /// The member of an object, or null where this is no object or has no such member.
    [[nodiscard]] const Json* find(std::string_view key) const;

    /// Reads a text that must be byte for byte its own canonical form; depth at most 64. BadInput otherwise. Any
    /// thread.
    [[nodiscard]] static base::Result<Json> parse(std::string_view text);
    /// The canonical text. CHECKs that strings are UTF-8 and keys ASCII.
    [[nodiscard]] std::string encode() const;
    bool operator==(const Json&) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> m_value;
};

/// A member of an object as text; null where it is missing or no text.
[[nodiscard]] const std::string* textIn(const Json& json, std::string_view key);
/// The same, or `otherwise`.
[[nodiscard]] std::string textOr(const Json& json, std::string_view key, std::string_view otherwise = {});
/// A member that Json::ofCount could have made; empty where it is missing, no number or negative.
[[nodiscard]] std::optional<std::uint64_t> countIn(const Json& json, std::string_view key);

/// Appends a string in its canonical form, quotes included.
void appendJsonString(std::string& out, std::string_view text);

} // namespace caseseal::evidence
