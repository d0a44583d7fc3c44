// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/age_recipient.h"

namespace caseseal::exchange {

/// The secret that opens what was encrypted for its recipient: `AGE-SECRET-KEY-1...`. Kept in locked memory.
class AgeIdentity {
public:
    /// A fresh one from the operating system's randomness.
    [[nodiscard]] static AgeIdentity make();
    /// From the text, without line ends. BadInput, in a sentence that does not repeat it.
    [[nodiscard]] static base::Result<AgeIdentity> parse(std::string_view text);
    /// The text in capitals, as `age-keygen` writes it.
    [[nodiscard]] crypto::SecretBytes text() const;
    [[nodiscard]] AgeRecipient recipient() const { return AgeRecipient(crypto::x25519Public(m_secret)); }
    [[nodiscard]] const crypto::SecretBytes& secret() const { return m_secret; }

private:
    explicit AgeIdentity(crypto::SecretBytes secret) : m_secret(std::move(secret)) {}
    crypto::SecretBytes m_secret;
};

} // namespace caseseal::exchange
