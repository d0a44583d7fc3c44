// SPDX-License-Identifier: GPL-3.0-or-later
#include "bech32.h"

#include <algorithm>
#include <array>

namespace caseseal::exchange {

namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kChecksumSize = 6;
using Values = std::vector<std::uint8_t>; // of five bits each

std::uint32_t polymod(const Values& values) {
    constexpr std::array<std::uint32_t, 5> kGenerator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t sum = 1;
    for (const auto value : values) {
        const auto top = sum >> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        for (std::size_t i = 0; i < kGenerator.size(); ++i)
            if ((top >> i) & 1)
                sum ^= kGenerator[i];
    }
    return sum;
}

/// The name as the checksum sees it: high bits, zero, low bits.
Values expanded(std::string_view name) {
    Values out;
    for (const char c : name)
        out.push_back(static_cast<std::uint8_t>(static_cast<std::uint8_t>(c) >> 5));
    out.push_back(0);
    for (const char c : name)
        out.push_back(static_cast<std::uint8_t>(c) & 31);
    return out;
}

Values fiveBits(base::BytesView bytes) {
    Values out;
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const auto byte : bytes) {
        held = (held << 8) | byte;
        for (bits += 8; bits >= 5; bits -= 5)
            out.push_back((held >> (bits - 5)) & 31);
    }
    if (bits > 0)
        out.push_back((held << (5 - bits)) & 31);
    return out;
}

/// False where bits are left over that are not zero, or a whole value of them.
bool eightBits(std::span<const std::uint8_t> values, std::span<std::uint8_t> out) {
    std::uint32_t held = 0;
    unsigned bits = 0;
    std::size_t at = 0;
    for (const auto value : values) {
        held = ((held << 5) | value) & 0xfff;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        if (at == out.size())
            return false;
        out[at++] = static_cast<std::uint8_t>(held >> bits);
    }
    return at == out.size() && bits < 5 && (held & ((1U << bits) - 1)) == 0;
}

/// In lower case; empty where cases are mixed or a character is none of the alphabet.
std::optional<Values> valuesOf(std::string_view text) {
    Values out;
    for (const char c : text) {
        const auto found = kAlphabet.find(c);
        if (found == std::string_view::npos)
            return std::nullopt;
        out.push_back(static_cast<std::uint8_t>(found));
    }
    return out;
}

struct WipedText {
    std::string text;
    ~WipedText() { crypto::wipe(text.data(), text.size()); }
};
struct WipedValues {
    Values values;
    ~WipedValues() { crypto::wipe(values.data(), values.size()); }
};

bool lowered(std::string& text) {
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool upper = std::ranges::any_of(text, isUpper);
    const bool lower = std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
    std::ranges::transform(text, text.begin(), [&](char c) { return isUpper(c) ? static_cast<char>(c + 32) : c; });
    return !(upper && lower);
}

} // namespace

std::string encodeBech32(std::string_view name, base::BytesView bytes) {
    WipedValues data{fiveBits(bytes)}, summed{expanded(name)};
    summed.values.insert(summed.values.end(), data.values.begin(), data.values.end());
    summed.values.insert(summed.values.end(), kChecksumSize, 0);
    const auto sum = polymod(summed.values) ^ 1;
    std::string out(name);
    out += '1';
    for (const auto value : data.values)
        out += kAlphabet[value];
    for (std::size_t i = 0; i < kChecksumSize; ++i)
        out += kAlphabet[(sum >> (5 * (kChecksumSize - 1 - i))) & 31];
    return out;
}

base::Result<crypto::SecretBytes> parseBech32(std::string_view name, std::string_view text) {
    const auto wrong = [](const char* why) {
        return base::badInput(std::string("The key is not whole: ") + why + ".");
    };
    WipedText key{std::string(text)};
    if (!lowered(key.text))
        return wrong("it mixes small and capital letters");
    const auto one = key.text.rfind('1');
    if (one == std::string::npos || std::string_view(key.text).substr(0, one) != name)
        return wrong("it is of another kind");
    auto parsed = valuesOf(std::string_view(key.text).substr(one + 1));
    if (!parsed || parsed->size() < kChecksumSize)
        return wrong("it is too short or has a character that no key has");
    const WipedValues data{std::move(*parsed)};
    WipedValues summed{expanded(name)};
    summed.values.insert(summed.values.end(), data.values.begin(), data.values.end());
    if (polymod(summed.values) != 1)
        return wrong("its checksum is wrong, so a character was changed or left out");
    std::array<std::uint8_t, 32> bytes{};
    const bool whole = eightBits(std::span(data.values).first(data.values.size() - kChecksumSize), bytes);
    crypto::SecretBytes out{base::BytesView(bytes)};
    crypto::wipe(bytes.data(), bytes.size());
    if (!whole)
        return wrong("it does not hold 32 bytes");
    return out;
}

} // namespace caseseal::exchange
