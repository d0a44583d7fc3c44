// SPDX-License-Identifier: GPL-3.0-or-later
// Linked before core/crypto/password_key.cpp into tests that log in again and again and are not about passwords: the
// same Argon2id with the least work. Four fifths of their time went into 128 MiB for every log-in. Those of core/crypto
// and core/store, the programs' and the story in the window have the real work.
#include "argon2id.h"

namespace caseseal::crypto {

base::Result<SecretBytes> deriveKey(const SecretBytes& password,
                                    const std::array<std::uint8_t, kPasswordSaltBytes>& salt, const PasswordWork&) {
    return argon2id(password, salt, {.memoryKib = 8, .passes = 1, .lanes = 1});
}

} // namespace caseseal::crypto
