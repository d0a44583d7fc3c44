// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/password_key.h"

/// Private to the room: the function behind a password's key, without the bounds that password_key.h sets to its work.
namespace caseseal::crypto {

/// 32 bytes (RFC 9106). Machine where memory is short or the work is none that Argon2id knows. Any thread.
[[nodiscard]] base::Result<SecretBytes> argon2id(const SecretBytes& password,
                                                 const std::array<std::uint8_t, kPasswordSaltBytes>& salt,
                                                 const PasswordWork& work);

} // namespace caseseal::crypto
