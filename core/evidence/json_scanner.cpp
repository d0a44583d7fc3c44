// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_scanner.h"

#include <bit>
#include <cstring>
#include <simdjson.h>

namespace caseseal::evidence {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
constexpr std::uint64_t kHighs = 0x8080808080808080ULL;

/// High bits set where a byte of `word` is zero (the lowest such byte is exact).
constexpr std::uint64_t zeroBytes(std::uint64_t word) { return (word - kOnes) & ~word & kHighs; }

/// High bits set where a byte ends a plain run: a quotation mark, a backslash or a control character.
constexpr std::uint64_t specialBytes(std::uint64_t word) {
    const std::uint64_t control = (word - kOnes * 0x20) & ~word & kHighs;
    return zeroBytes(word ^ (kOnes * '"')) | zeroBytes(word ^ (kOnes * '\\')) | control;
}

bool isSpecial(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

} // namespace

bool JsonScanner::take(char c) noexcept {
    if (peek() != c || atEnd())
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::take(std::string_view bytes) noexcept {
    if (m_text.compare(m_at, bytes.size(), bytes) != 0)
        return false;
    m_at += bytes.size();
    return true;
}

/// How many bytes from here on are ordinary characters of a string.
std::size_t JsonScanner::plainRun() const noexcept {
    std::size_t at = m_at;
    if constexpr (std::endian::native == std::endian::little) {
        for (; at + 8 <= m_text.size(); at += 8) {
            std::uint64_t word;
            std::memcpy(&word, m_text.data() + at, 8);
            if (const std::uint64_t special = specialBytes(word); special != 0)
                return at - m_at + static_cast<std::size_t>(std::countr_zero(special)) / 8;
        }
    }
    while (at < m_text.size() && !isSpecial(m_text[at]))
        ++at;
    return at - m_at;
}

bool JsonScanner::string(std::string& out) {
    out.clear();
    if (!take('"'))
        return false;
    for (;;) {
        const std::size_t run = plainRun();
        out.append(m_text, m_at, run);
        m_at += run;
        if (take('"'))
            return true;
        if (!take('\\') || !escape(out))
            return false;
    }
}

/// What follows a backslash; each character has exactly one escape, or none.
bool JsonScanner::escape(std::string& out) {
    static constexpr std::string_view kShort = "\"\\bfnrt";
    static constexpr std::string_view kMeant = "\"\\\b\f\n\r\t";
    if (const auto found = atEnd() ? std::string_view::npos : kShort.find(peek()); found != std::string_view::npos) {
        out.push_back(kMeant[found]);
        ++m_at;
        return true;
    }
    if (!take("u00") || m_text.size() - m_at < 2)
        return false;
    const char high = m_text[m_at];
    const char low = m_text[m_at + 1];
    if ((high != '0' && high != '1') || !((low >= '0' && low <= '9') || (low >= 'a' && low <= 'f')))
        return false;
    const char meant = static_cast<char>((high - '0') * 16 + (low <= '9' ? low - '0' : low - 'a' + 10));
    if (kMeant.find(meant) != std::string_view::npos)
        return false;
    m_at += 2;
    out.push_back(meant);
    return true;
}

bool JsonScanner::integer(std::int64_t& out) noexcept {
    const bool negative = take('-');
    std::uint64_t size = 0;
    if (!counter(size) || (negative && size == 0))
        return false;
    out = negative ? -static_cast<std::int64_t>(size) : static_cast<std::int64_t>(size);
    return true;
}

bool JsonScanner::counter(std::uint64_t& out) noexcept {
    const std::size_t start = m_at;
    std::uint64_t value = 0;
    while (peek() >= '0' && peek() <= '9' && m_at - start < 17)
        value = value * 10 + static_cast<std::uint64_t>(m_text[m_at++] - '0');
    const std::size_t digits = m_at - start;
    if (digits == 0 || (digits > 1 && m_text[start] == '0') || value > static_cast<std::uint64_t>(kMaxJsonInteger))
        return false;
    out = value;
    return true;
}

bool isJsonText(std::string_view text) noexcept { return simdjson::validate_utf8(text.data(), text.size()); }

} // namespace caseseal::evidence
