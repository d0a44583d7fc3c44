// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <array>

/// X25519 (RFC 7748 section 5): a secret that two can compute, each out of the own secret and the other's public value.
namespace caseseal::crypto {

inline constexpr std::size_t kX25519Bytes = 32; ///< secret, public value and shared secret
using X25519Public = std::array<std::uint8_t, kX25519Bytes>;

/// The public value of a 32-byte secret. Any thread.
[[nodiscard]] X25519Public x25519Public(const SecretBytes& secret);

/// The 32 bytes that both share. BadInput where they are all zero, as a public value of small order makes them.
[[nodiscard]] base::Result<SecretBytes> x25519Shared(const SecretBytes& secret, const X25519Public& other);

} // namespace caseseal::crypto
