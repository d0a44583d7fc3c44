// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

namespace caseseal::crypto {

/// Beyond 2^20 (1 GiB of memory, as with Argon2id) this program does not go, whatever a file asks for.
inline constexpr unsigned kScryptMaxWorkLog2 = 20;

/// scrypt (RFC 7914) with N = 2^workLog2, r = 8, p = 1: a 32-byte key. For formats of others that demand it (age); our
/// own key slots use `password_key.h`. Takes 1 KiB * N of memory, 0.7 s at 2^18: never on the window's thread. BadInput
/// where the work is 0 or above the limit, Machine where memory is short.
[[nodiscard]] base::Result<SecretBytes> scryptKey(const SecretBytes& passphrase, base::BytesView salt,
                                                  unsigned workLog2);

} // namespace caseseal::crypto
