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

constexpr std::array<std::int8_t, 256> makeBase64Table() {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::int8_t, 256> table{};
    for (auto& value : table)
        value = -1;
    for (std::size_t i = 0; i < kDigits.size(); ++i)
        table[static_cast<unsigned char>(kDigits[i])] = static_cast<std::int8_t>(i);
    return table;
}
constexpr auto kBase64Table = makeBase64Table();

bool isSpecial(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

} // namespace

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
    if (!take('"')) {
        out.clear();
        return false;
    }
    const std::size_t run = plainRun();
    out.assign(m_text, m_at, run);
    m_at += run;
    return take('"') || escaped(out);
}

/// The rest of a string that holds escapes. Entries lie as strings in lines, with an escape every few bytes: so eight
/// bytes are copied at a time, and those behind the next special one are overwritten again.
bool JsonScanner::escaped(std::string& out) {
    std::size_t size = out.size();
    out.resize(size + (m_text.size() - m_at) + sizeof(std::uint64_t)); // as much as can come
    for (;;) {
        if constexpr (std::endian::native == std::endian::little) {
            while (m_at + sizeof(std::uint64_t) <= m_text.size()) {
                std::uint64_t word;
                std::memcpy(&word, m_text.data() + m_at, sizeof word);
                std::memcpy(out.data() + size, &word, sizeof word);
                const std::uint64_t special = specialBytes(word);
                const auto plain = special == 0 ? sizeof word : static_cast<std::size_t>(std::countr_zero(special)) / 8;
                m_at += plain;
                size += plain;
                if (special != 0)
                    break;
            }
        }
        while (m_at < m_text.size() && !isSpecial(m_text[m_at]))
            out[size++] = m_text[m_at++];
        char meant = 0;
        if (take('"')) {
            out.resize(size);
            return true;
        }
        if (!take('\\') || !escape(meant))
            return false;
        out[size++] = meant;
    }
}

/// What follows a backslash; each character has exactly one escape, or none.
bool JsonScanner::escape(char& out) noexcept {
    static constexpr std::string_view kMeant = "\"\\\b\f\n\r\t";
    switch (peek()) {
    case '"':
        out = '"';
        break;
    case '\\':
        out = '\\';
        break;
    case 'b':
        out = '\b';
        break;
    case 'f':
        out = '\f';
        break;
    case 'n':
        out = '\n';
        break;
    case 'r':
        out = '\r';
        break;
    case 't':
        out = '\t';
        break;
    default: {
        if (!take("u00") || m_text.size() - m_at < 2)
            return false;
        const char high = m_text[m_at];
        const char low = m_text[m_at + 1];
        if ((high != '0' && high != '1') || !((low >= '0' && low <= '9') || (low >= 'a' && low <= 'f')))
            return false;
        out = static_cast<char>((high - '0') * 16 + (low <= '9' ? low - '0' : low - 'a' + 10));
        m_at += 2;
        return kMeant.find(out) == std::string_view::npos;
    }
    }
    ++m_at;
    return true;
}

bool JsonScanner::base64(std::array<std::uint8_t, 32>& out) noexcept {
    constexpr std::size_t kDigits = 43; // and one of padding
    if (m_text.size() - m_at < kDigits + 3 || m_text[m_at] != '"' || m_text.compare(m_at + 1 + kDigits, 2, "=\"") != 0)
        return false;
    std::uint32_t bits = 0;
    unsigned count = 0;
    std::size_t size = 0;
    int wrong = 0;
    for (const char c : m_text.substr(m_at + 1, kDigits)) {
        const int value = kBase64Table[static_cast<unsigned char>(c)];
        wrong |= value;
        bits = bits << 6 | static_cast<std::uint32_t>(value & 63);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out[size++] = static_cast<std::uint8_t>(bits >> count);
        }
    }
    m_at += kDigits + 3;
    return wrong >= 0 && (bits & 3) == 0;
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
