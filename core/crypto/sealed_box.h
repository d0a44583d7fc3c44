// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

namespace caseseal::crypto {

inline constexpr std::size_t kBoxNonceBytes = 24;
inline constexpr std::size_t kBoxTagBytes = 16;

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha). `key` is 32 bytes. Gives nonce (24, random) || ciphertext || tag (16).
/// `header` is authenticated, not hidden. Any thread.
[[nodiscard]] base::Bytes encryptBox(const SecretBytes& key, base::BytesView header, base::BytesView plain);

/// Fails with Refused where key, header or bytes are not those that were sealed; nothing is given out then.
[[nodiscard]] base::Result<SecretBytes> decryptBox(const SecretBytes& key, base::BytesView header, base::BytesView box);

} // namespace caseseal::crypto
