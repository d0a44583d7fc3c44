// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/password_key.h"

namespace caseseal::store {

/// A new password whose slow part is done: the key that it gives with a fresh salt. For one key slot.
struct PreparedPassword {
    crypto::SecretBytes password;
    crypto::PasswordWork work;
    std::array<std::uint8_t, crypto::kPasswordSaltBytes> salt{};
    crypto::SecretBytes key;

    /// Takes 150 ms and more; any thread. Machine where memory is short.
    [[nodiscard]] static base::Result<PreparedPassword> make(crypto::SecretBytes password);
};

} // namespace caseseal::store
