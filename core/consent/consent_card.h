// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/signature.h"

#include <string>

/// The card that a participant keeps: the private key of the own consents, protected by a passphrase. Nobody else has
/// it, the trial neither.
namespace caseseal::consent {

struct ConsentCard {
    std::string chain, subject, by;
    crypto::SigningKey key; ///< Ed25519

    static constexpr std::size_t kLeastPassphrase = 8; ///< characters
    static constexpr unsigned kUsualWorkLog2 = 18;     ///< as exchange::AgeWriter: about a second

    /// A key made on the spot.
    [[nodiscard]] static ConsentCard make(std::string chain, std::string subject, std::string by);
    /// Text of the "armor" of age-encryption.org/v1, some 600 characters: for a file and for a QR code; `age` opens it.
    /// Inside is one line of canonical JSON, {"by","chain","seed","subject","type"}, `seed` base64. Takes about a
    /// second on purpose, never on the window's thread. BadInput: the passphrase is too short; Machine: memory is
    /// short.
    [[nodiscard]] base::Result<std::string> protect(const crypto::SecretBytes& passphrase,
                                                    unsigned workLog2 = kUsualWorkLog2) const;
    /// Takes as long. Refused: another passphrase. BadInput: no such card, or a damaged one.
    [[nodiscard]] static base::Result<ConsentCard> open(const std::string& text, const crypto::SecretBytes& passphrase);
};

/// Could this text be a card? Only its passphrase tells. BadInput.
[[nodiscard]] base::Result<void> checkCard(const std::string& text);
/// Too short, or no text: one sentence for whoever typed it. BadInput.
[[nodiscard]] base::Result<void> checkPassphrase(const crypto::SecretBytes& passphrase);

} // namespace caseseal::consent
