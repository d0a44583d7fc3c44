// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <array>

namespace caseseal::crypto {

/// Fills the bytes from the operating system's generator. A generator that fails is a CHECK: no salt is better than a
/// guessable one. Any thread.
void fillRandom(std::span<std::uint8_t> bytes);

template<std::size_t N>
[[nodiscard]] std::array<std::uint8_t, N> randomArray() {
    std::array<std::uint8_t, N> out;
    fillRandom(out);
    return out;
}

/// Random bytes in locked memory, for keys.
[[nodiscard]] SecretBytes randomSecret(std::size_t sizeBytes);

} // namespace caseseal::crypto
