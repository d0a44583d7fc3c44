// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include <simdjson.h>

namespace caseseal::evidence {

namespace {

bool isSpecial(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

constexpr std::size_t kStepBytes = 16;
constexpr std::size_t kBlockBytes = 64;

/// One bit for each of kStepBytes bytes: set where it ends a plain run, which is a quotation mark, a backslash or a
/// control character.
#ifdef __SSE2__
std::uint32_t specialOfStep(const char* bytes) {
    const __m128i step = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const auto is = [step](char c) { return _mm_cmpeq_epi8(step, _mm_set1_epi8(c)); };
    const __m128i isControl = _mm_cmpeq_epi8(_mm_min_epu8(step, _mm_set1_epi8(0x1F)), step);
    const __m128i special = _mm_or_si128(_mm_or_si128(is('"'), is('\\')), isControl);
    return static_cast<std::uint32_t>(_mm_movemask_epi8(special));
}
#else
std::uint32_t specialOfStep(const char* bytes) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < kStepBytes; ++i)
        bits |= std::uint32_t{isSpecial(bytes[i])} << i;
    return bits;
}
#endif

std::uint64_t specialOfBlock(const char* block) {
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < kBlockBytes; at += kStepBytes)
        bits |= std::uint64_t{specialOfStep(block + at)} << at;
    return bits;
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

/// What the one-letter escapes mean; NUL for all other letters.
constexpr std::array<char, 256> makeEscapes() {
    std::array<char, 256> table{};
    for (const auto& [letter, meant] :
         {std::pair('"', '"'), std::pair('\\', '\\'), std::pair('b', '\b'), std::pair('f', '\f'), std::pair('n', '\n'),
          std::pair('r', '\r'), std::pair('t', '\t')})
        table[static_cast<unsigned char>(letter)] = meant;
    return table;
}
constexpr auto kEscapes = makeEscapes();

/// Text on its way to the end of a string: a string itself would be filled with zeros before it is written to.
class Piece {
public:
    explicit Piece(std::string& out) : m_out(out) {}
    ~Piece() { flush(); }
    Piece(const Piece&) = delete;
    Piece& operator=(const Piece&) = delete;
    /// Of one block. Reads and writes up to kStepBytes more.
    void copy(const char* from, std::size_t size) noexcept {
        for (std::size_t at = 0; at < size; at += kStepBytes)
            std::memcpy(m_bytes.data() + m_size + at, from + at, kStepBytes);
        m_size += size;
    }
    void put(char c) noexcept { m_bytes[m_size++] = c; }
    /// For one more block.
    void makeRoom() {
        if (m_size + 2 * kBlockBytes > m_bytes.size())
            flush();
    }

private:
    void flush() {
        m_out.append(m_bytes.data(), m_size);
        m_size = 0;
    }
    std::string& m_out;
    std::size_t m_size = 0;
    std::array<char, 2048> m_bytes; // not initialised
};

} // namespace

std::size_t plainBytes(std::string_view text) noexcept {
    std::size_t at = 0;
    for (; at + kStepBytes <= text.size(); at += kStepBytes)
        if (const std::uint32_t special = specialOfStep(text.data() + at); special != 0)
            return at + static_cast<std::size_t>(std::countr_zero(special));
    while (at < text.size() && !isSpecial(text[at]))
        ++at;
    return at;
}

bool JsonScanner::string(std::string& out) {
    if (!take('"')) {
        out.clear();
        return false;
    }
    const std::size_t run = plainBytes(m_text.substr(m_at));
    out.assign(m_text, m_at, run);
    m_at += run;
    return take('"') || escaped(out);
}

/// The rest of a string that holds escapes: whole blocks while there are any, then byte after byte.
bool JsonScanner::escaped(std::string& out) {
    for (;;) {
        escapedBlocks(out);
        const std::size_t run = plainBytes(m_text.substr(m_at));
        out.append(m_text, m_at, run);
        m_at += run;
        char meant = 0;
        if (take('"'))
            return true;
        if (!take('\\') || !escape(meant))
            return false;
        out += meant;
    }
}

/// Unescapes while there is a whole block, up to a byte that needs a closer look. Entries lie as strings in lines, with
/// an escape every few bytes: so all special bytes of a block are found at once, and what lies between two is copied
/// 16 bytes at a time; those too many are overwritten by the next.
void JsonScanner::escapedBlocks(std::string& out) {
    Piece piece(out);
    while (m_at + kBlockBytes + kStepBytes <= m_text.size()) {
        const char* const block = m_text.data() + m_at;
        std::uint64_t special = specialOfBlock(block);
        std::size_t from = 0;
        for (; special != 0; special &= ~(std::uint64_t{3} << (from - 2))) {
            const auto at = static_cast<std::size_t>(std::countr_zero(special));
            piece.copy(block + from, at - from);
            const char meant = block[at] == '\\' ? kEscapes[static_cast<unsigned char>(block[at + 1])] : '\0';
            from = at + 2;
            if (meant == '\0') { // the end of the string, one of the longer escapes, or an error
                m_at += at;
                return;
            }
            piece.put(meant);
        }
        if (from < kBlockBytes)
            piece.copy(block + from, kBlockBytes - from);
        m_at += std::max(from, kBlockBytes);
        piece.makeRoom();
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
    const char* from = m_text.data() + m_at + 1;
    int wrong = 0;
    const auto takeDigit = [&from, &wrong] {
        const int value = kBase64Table[static_cast<unsigned char>(*from++)];
        wrong |= value;
        return value & 63;
    };
    std::size_t size = 0;
    for (; size + 2 < out.size(); size += 3) {
        int bits = takeDigit();
        for (int digit = 1; digit < 4; ++digit)
            bits = bits << 6 | takeDigit();
        out[size] = static_cast<std::uint8_t>(bits >> 16);
        out[size + 1] = static_cast<std::uint8_t>(bits >> 8);
        out[size + 2] = static_cast<std::uint8_t>(bits);
    }
    int bits = takeDigit(); // two bytes are left, and two bits too many
    bits = bits << 6 | takeDigit();
    bits = bits << 6 | takeDigit();
    out[size] = static_cast<std::uint8_t>(bits >> 10);
    out[size + 1] = static_cast<std::uint8_t>(bits >> 2);
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
