// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <array>

namespace caseseal::crypto {

/// Argon2id (RFC 9106) work, bounded from below: a file that asks for less is refused, one that asks for more than this
/// program will spend too. What stands here is for new passwords, about 200 ms on a desktop computer of 2023.
struct PasswordWork {
    std::uint32_t memoryKib = 128 * 1024; ///< 65,536 to 1,048,576
    std::uint32_t passes = 4;             ///< 3 to 16
    std::uint32_t lanes = 4;              ///< 1 to 8
};

inline constexpr std::size_t kPasswordSaltBytes = 16;

/// A 32-byte key out of a password. Takes 150 ms and more on purpose: never on the window's thread.
/// Fails with BadInput where the work lies outside its bounds, with Machine where memory is short.
[[nodiscard]] base::Result<SecretBytes> deriveKey(const SecretBytes& password,
                                                  const std::array<std::uint8_t, kPasswordSaltBytes>& salt,
                                                  const PasswordWork& work);

} // namespace caseseal::crypto
