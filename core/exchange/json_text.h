// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

/// JSON (RFC 8259) as text, put together from pieces: members stay in their order, and a number is the very digits that
/// were given, never a floating point. Private to the room. Any thread.
namespace caseseal::exchange {

/// One value, encoded. Texts must be UTF-8 (CHECK).
class JsonText {
public:
    JsonText(std::string_view text);
    JsonText(const std::string& text) : JsonText(std::string_view(text)) {}
    JsonText(const char* text) : JsonText(std::string_view(text)) {}
    [[nodiscard]] static JsonText null() { return JsonText(Encoded{}, "null"); }
    [[nodiscard]] static JsonText boolean(bool value) { return JsonText(Encoded{}, value ? "true" : "false"); }
    [[nodiscard]] static JsonText integer(std::uint64_t value) { return JsonText(Encoded{}, std::to_string(value)); }
    /// CHECKs isJsonNumber.
    [[nodiscard]] static JsonText number(std::string lexeme);

    [[nodiscard]] const std::string& encoded() const { return m_text; }

private:
    friend class JsonObject;
    friend class JsonArray;
    struct Encoded {};
    JsonText(Encoded, std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// `{"name":value}`; the names must differ.
class JsonObject {
public:
    JsonObject& add(std::string_view name, const JsonText& value);
    /// Only where there is a text.
    JsonObject& given(std::string_view name, std::string_view text);
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    operator JsonText() const { return JsonText(JsonText::Encoded{}, "{" + m_text + "}"); }

private:
    std::string m_text;
};

/// `[value,value]`.
class JsonArray {
public:
    JsonArray() = default;
    explicit JsonArray(const JsonText& only) { add(only); }
    JsonArray& add(const JsonText& value);
    [[nodiscard]] bool empty() const { return m_text.empty(); }
    operator JsonText() const { return JsonText(JsonText::Encoded{}, "[" + m_text + "]"); }

private:
    std::string m_text;
};

/// Is this a number as JSON writes it: no plus, no zero before other digits, a digit on both sides of the point?
[[nodiscard]] bool isJsonNumber(std::string_view text);
/// The same number as JSON writes it: "007" is "7", "-.5" is "-0.5"; all other digits stay. Empty where it is none.
[[nodiscard]] std::string jsonNumber(std::string_view text);

} // namespace caseseal::exchange
