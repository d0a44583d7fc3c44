// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/scrypt.h"

#include <array>
#include <botan/pwdhash.h>

namespace caseseal::crypto {

base::Result<SecretBytes> scryptKey(const SecretBytes& passphrase, base::BytesView salt, unsigned workLog2) {
    if (workLog2 < 1 || workLog2 > kScryptMaxWorkLog2)
        return base::badInput("The passphrase asks for work of 2^" + std::to_string(workLog2) +
                              ", which is outside of what this program does (2^1 to 2^" +
                              std::to_string(kScryptMaxWorkLog2) + ").");
    std::array<std::uint8_t, 32> key{};
    try {
        const auto family = Botan::PasswordHashFamily::create_or_throw("Scrypt");
        const auto hash = family->from_params(std::size_t{1} << workLog2, 8, 1);
        const auto text = base::textOf(passphrase.view());
        hash->derive_key(key.data(), key.size(), text.data(), text.size(), salt.data(), salt.size());
    } catch (const std::exception& e) {
        return base::machineFailed(std::string("The passphrase could not be checked: ") + e.what() + ".");
    }
    SecretBytes out{base::BytesView(key)};
    wipe(key.data(), key.size());
    return out;
}

} // namespace caseseal::crypto
