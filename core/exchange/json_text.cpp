// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_text.h"

#include "base/ascii.h"
#include "evidence/json.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

/// Takes the digits at the front; how many.
std::size_t takeDigits(std::string_view& text) {
    const auto end = std::find_if_not(text.begin(), text.end(), base::isDigit);
    const auto count = static_cast<std::size_t>(end - text.begin());
    text.remove_prefix(count);
    return count;
}

bool take(std::string_view& text, char c) {
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

JsonText::JsonText(std::string_view text) { evidence::appendJsonString(m_text, text); }

JsonText JsonText::number(std::string lexeme) {
    CHECK(isJsonNumber(lexeme));
    return JsonText(Encoded{}, std::move(lexeme));
}

JsonObject& JsonObject::add(std::string_view name, const JsonText& value) {
    if (!m_text.empty())
        m_text += ',';
    evidence::appendJsonString(m_text, name);
    (m_text += ':') += value.encoded();
    return *this;
}

JsonObject& JsonObject::given(std::string_view name, std::string_view text) {
    return text.empty() ? *this : add(name, text);
}

JsonArray& JsonArray::add(const JsonText& value) {
    if (!m_text.empty())
        m_text += ',';
    m_text += value.encoded();
    return *this;
}

bool isJsonNumber(std::string_view text) {
    take(text, '-');
    const bool zero = text.starts_with('0');
    const auto whole = takeDigits(text);
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (take(text, '.') && takeDigits(text) == 0)
        return false;
    if (take(text, 'e') || take(text, 'E')) {
        if (!take(text, '-'))
            take(text, '+');
        if (takeDigits(text) == 0)
            return false;
    }
    return text.empty();
}

std::string jsonNumber(std::string_view text) {
    std::string out;
    if (take(text, '-'))
        out += '-';
    while (text.size() > 1 && text[0] == '0' && base::isDigit(text[1]))
        text.remove_prefix(1);
    if (text.starts_with('.'))
        out += '0';
    out += text;
    return isJsonNumber(out) ? out : std::string();
}

} // namespace caseseal::exchange
