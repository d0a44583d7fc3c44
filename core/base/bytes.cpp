// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <cstring>
#include <limits>

namespace caseseal::base {

namespace {

constexpr char kHex[] = "0123456789abcdef";
constexpr char kBase64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> makeHexTable() {
    std::array<std::int8_t, 256> table{};
    for (auto& entry : table)
        entry = -1;
    for (int i = 0; i < 16; ++i)
        table[static_cast<unsigned char>(kHex[i])] = static_cast<std::int8_t>(i);
    return table;
}
constexpr auto kHexTable = makeHexTable();

int hexDigit(char c) noexcept { return kHexTable[static_cast<unsigned char>(c)]; }

constexpr std::array<std::int8_t, 256> makeBase64Table() {
    std::array<std::int8_t, 256> table{};
    for (auto& entry : table)
        entry = -1;
    for (int i = 0; i < 64; ++i)
        table[static_cast<unsigned char>(kBase64[i])] = static_cast<std::int8_t>(i);
    return table;
}
constexpr auto kBase64Table = makeBase64Table();

} // namespace

std::string encodeHex(BytesView bytes) {
    std::string out;
    out.resize(bytes.size() * 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out[2 * i] = kHex[bytes[i] >> 4];
        out[2 * i + 1] = kHex[bytes[i] & 15];
    }
    return out;
}

Result<Bytes> parseHex(std::string_view hex) {
    if (hex.size() % 2 != 0)
        return badInput("hex text has an odd number of digits");
    Bytes out(hex.size() / 2);
    if (!parseHexInto(hex, out))
        return badInput("hex text holds something other than 0-9 and a-f");
    return out;
}

bool parseHexInto(std::string_view hex, std::span<std::uint8_t> out) noexcept {
    if (hex.size() != 2 * out.size())
        return false;
    int wrong = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = hexDigit(hex[2 * i]);
        const int low = hexDigit(hex[2 * i + 1]);
        wrong |= high | low;
        out[i] = static_cast<std::uint8_t>((high << 4 | low) & 0xff);
    }
    return wrong >= 0;
}

std::string encodeBase64(BytesView bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    std::size_t i = 0;
    for (; i + 2 < bytes.size(); i += 3) {
        const std::uint32_t v = std::uint32_t{bytes[i]} << 16 | std::uint32_t{bytes[i + 1]} << 8 | bytes[i + 2];
        out += {kBase64[v >> 18], kBase64[v >> 12 & 63], kBase64[v >> 6 & 63], kBase64[v & 63]};
    }
    if (const std::size_t rest = bytes.size() - i; rest == 1) {
        const std::uint32_t v = std::uint32_t{bytes[i]} << 16;
        out += {kBase64[v >> 18], kBase64[v >> 12 & 63], '=', '='};
    } else if (rest == 2) {
        const std::uint32_t v = std::uint32_t{bytes[i]} << 16 | std::uint32_t{bytes[i + 1]} << 8;
        out += {kBase64[v >> 18], kBase64[v >> 12 & 63], kBase64[v >> 6 & 63], '='};
    }
    return out;
}

Result<Bytes> parseBase64(std::string_view text) {
    const auto bad = [] { return badInput("not base64 in its canonical form (RFC 4648 section 4, padded)"); };
    if (text.size() % 4 != 0)
        return bad();
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    Bytes out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text.substr(0, text.size() - padding)) {
        const int value = kBase64Table[static_cast<unsigned char>(c)];
        if (value < 0)
            return bad();
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<std::uint8_t>(bits >> count));
            bits &= (1U << count) - 1;
        }
    }
    if (bits != 0) // unused bits of the last digit
        return bad();
    return out;
}

Result<std::uint64_t> parseDecimal(std::string_view text) {
    const auto bad = [] { return badInput("not a decimal number in its shortest form"); };
    if (text.empty() || text.size() > 19 || (text.size() > 1 && text[0] == '0'))
        return bad();
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return bad();
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return bad();
    return value;
}

bool isUtf8(std::string_view text) noexcept {
    const auto* p = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto* const end = p + text.size();
    const auto continues = [&end](const std::uint8_t* at, int n) {
        for (int i = 1; i <= n; ++i)
            if (at + i >= end || (at[i] & 0xC0) != 0x80)
                return false;
        return true;
    };
    while (p < end) {
        if (std::uint64_t word; end - p >= 8 && (std::memcpy(&word, p, 8), (word & 0x8080808080808080ULL) == 0)) {
            p += 8; // nearly all text is ASCII
        } else if (*p < 0x80) {
            ++p;
        } else if (*p >= 0xC2 && *p <= 0xDF) {
            if (!continues(p, 1))
                return false;
            p += 2;
        } else if (*p >= 0xE0 && *p <= 0xEF) {
            if (!continues(p, 2) || (*p == 0xE0 && p[1] < 0xA0) || (*p == 0xED && p[1] > 0x9F))
                return false;
            p += 3;
        } else if (*p >= 0xF0 && *p <= 0xF4) {
            if (!continues(p, 3) || (*p == 0xF0 && p[1] < 0x90) || (*p == 0xF4 && p[1] > 0x8F))
                return false;
            p += 4;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace caseseal::base
