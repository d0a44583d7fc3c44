// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace caseseal::base {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

/// The bytes of a text, without a copy. The text must outlive the view.
inline BytesView bytesOf(std::string_view text) noexcept {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
/// The same bytes as text (UTF-8 or not).
inline std::string_view textOf(BytesView bytes) noexcept {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hex, two digits a byte.
std::string encodeHex(BytesView bytes);
/// Strict: lower case only, even length. Fails with BadInput.
Result<Bytes> parseHex(std::string_view hex);
/// The same into bytes that are there: false unless the text is exactly that many.
[[nodiscard]] bool parseHexInto(std::string_view hex, std::span<std::uint8_t> out) noexcept;

/// RFC 4648 section 4 with padding.
std::string encodeBase64(BytesView bytes);
/// Strict: padding required, no white space, unused bits zero (the text is its own canonical form). BadInput otherwise.
Result<Bytes> parseBase64(std::string_view text);

/// Exactly N bytes out of hex or base64.
template<std::size_t N>
Result<std::array<std::uint8_t, N>> exactly(Result<Bytes> bytes) {
    if (!bytes)
        return bytes.error();
    if (bytes->size() != N)
        return badInput("expected " + std::to_string(N) + " bytes, found " + std::to_string(bytes->size()));
    std::array<std::uint8_t, N> out;
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
}

/// Decimal as the C2SP formats write it: ASCII digits, no sign, no leading zero, zero is "0", at most 2^63-1.
Result<std::uint64_t> parseDecimal(std::string_view text);

/// True where the bytes are well-formed UTF-8 (RFC 3629: shortest form, no surrogates, at most U+10FFFF).
bool isUtf8(std::string_view text) noexcept;

} // namespace caseseal::base
