// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/password_key.h"

#include "argon2id.h"

namespace caseseal::crypto {

base::Result<SecretBytes> deriveKey(const SecretBytes& password,
                                    const std::array<std::uint8_t, kPasswordSaltBytes>& salt,
                                    const PasswordWork& work) {
    if (work.memoryKib < 64 * 1024 || work.memoryKib > 1024 * 1024 || work.passes < 3 || work.passes > 16 ||
        work.lanes < 1 || work.lanes > 8)
        return base::badInput("The key slot asks for password work outside the allowed bounds.");
    return argon2id(password, salt, work);
}

} // namespace caseseal::crypto
