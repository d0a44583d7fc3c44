// SPDX-License-Identifier: GPL-3.0-or-later
#include "argon2id.h"

#include <botan/pwdhash.h>

namespace caseseal::crypto {

base::Result<SecretBytes> argon2id(const SecretBytes& password,
                                   const std::array<std::uint8_t, kPasswordSaltBytes>& salt, const PasswordWork& work) {
    std::array<std::uint8_t, 32> key{};
    try {
        const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
        const auto hash = family->from_params(work.memoryKib, work.passes, work.lanes);
        const auto text = base::textOf(password.view());
        hash->derive_key(key.data(), key.size(), text.data(), text.size(), salt.data(), salt.size());
    } catch (const std::exception& e) {
        return base::machineFailed(std::string("The password could not be checked: ") + e.what() + ".");
    }
    SecretBytes out{base::BytesView(key)};
    wipe(key.data(), key.size());
    return out;
}

} // namespace caseseal::crypto
