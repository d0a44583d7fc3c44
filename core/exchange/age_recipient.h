// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/key_agreement.h"

/// Keys of age-encryption.org/v1, the kind X25519.
namespace caseseal::exchange {

/// Whom a file is encrypted for: `age1...`, not secret.
class AgeRecipient {
public:
    explicit AgeRecipient(const crypto::X25519Public& bytes) : m_bytes(bytes) {}
    /// BadInput says why the text is no such key; keys of other kinds (age1pq..., age1tag..., ssh-...) are named.
    [[nodiscard]] static base::Result<AgeRecipient> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] const crypto::X25519Public& bytes() const { return m_bytes; }
    auto operator<=>(const AgeRecipient&) const = default;

private:
    crypto::X25519Public m_bytes;
};

} // namespace caseseal::exchange
