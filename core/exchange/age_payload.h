// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/chunk_cipher.h"
#include "crypto/digest.h"

/// What writer and reader of an age file share: the keys behind the file's key, the count of the parts. Private to the
/// room.
namespace caseseal::exchange {

inline constexpr std::size_t kAgeChunkBytes = 64 * 1024;
inline constexpr std::size_t kAgeNonceBytes = 16;

/// The code over the header's text.
[[nodiscard]] crypto::Digest ageHeaderCode(const crypto::SecretBytes& fileKey, std::string_view text);

/// The parts of the content, one after the other, each under a nonce of its number and whether it is the last.
class AgeChunks {
public:
    AgeChunks(const crypto::SecretBytes& fileKey, base::BytesView nonce);
    /// Good until the next call.
    [[nodiscard]] base::BytesView seal(base::BytesView plain, bool last);
    /// Refused where the part is not the next one of this file; it may then be tried again with another `last`.
    [[nodiscard]] base::Result<base::BytesView> open(base::BytesView sealed, bool last);
    /// How many parts were sealed or opened.
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    [[nodiscard]] crypto::ChunkCipher::Nonce nonceOf(bool last) const;
    crypto::ChunkCipher m_cipher;
    std::uint64_t m_count = 0;
};

} // namespace caseseal::exchange
