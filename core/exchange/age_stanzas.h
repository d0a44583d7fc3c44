// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "age_header.h"
#include "exchange/age_identity.h"

/// The two kinds of stanzas that this program wraps a file's key in, X25519 and scrypt. Private to the room.
namespace caseseal::exchange {

inline constexpr std::size_t kAgeFileKeyBytes = 16;

[[nodiscard]] base::Result<AgeStanza> wrapForRecipient(const AgeRecipient& recipient,
                                                       const crypto::SecretBytes& fileKey);
/// Machine where memory is short.
[[nodiscard]] base::Result<AgeStanza> wrapForPassphrase(const crypto::SecretBytes& passphrase, unsigned workLog2,
                                                        const crypto::SecretBytes& fileKey);

/// The file's key out of the first stanza that one of the keys opens. BadInput where a stanza of one of the two kinds
/// is not as the format wants it, whoever it is for. Refused where none opens.
[[nodiscard]] base::Result<crypto::SecretBytes> unwrapFileKey(const std::vector<AgeStanza>& stanzas,
                                                              std::span<const AgeIdentity> identities,
                                                              const crypto::SecretBytes& passphrase);

} // namespace caseseal::exchange
