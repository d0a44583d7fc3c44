// SPDX-License-Identifier: GPL-3.0-or-later
#include "age_payload.h"

#include "crypto/keyed_hash.h"

namespace caseseal::exchange {

crypto::Digest ageHeaderCode(const crypto::SecretBytes& fileKey, std::string_view text) {
    return crypto::hmacSha256(crypto::hkdfSha256(fileKey, {}, "header"), base::bytesOf(text));
}

AgeChunks::AgeChunks(const crypto::SecretBytes& fileKey, base::BytesView nonce)
    : m_cipher(crypto::hkdfSha256(fileKey, nonce, "payload")) {}

crypto::ChunkCipher::Nonce AgeChunks::nonceOf(bool last) const {
    crypto::ChunkCipher::Nonce nonce{}; // 11 bytes of count, big endian, of which eight are enough for 2^80 bytes
    for (std::size_t i = 0; i < 8; ++i)
        nonce[10 - i] = static_cast<std::uint8_t>(m_count >> (8 * i));
    nonce[11] = last ? 1 : 0;
    return nonce;
}

base::BytesView AgeChunks::seal(base::BytesView plain, bool last) {
    const auto nonce = nonceOf(last);
    ++m_count;
    return m_cipher.seal(nonce, plain);
}

base::Result<base::BytesView> AgeChunks::open(base::BytesView sealed, bool last) {
    TRY(const auto plain, m_cipher.open(nonceOf(last), sealed));
    ++m_count;
    return plain;
}

} // namespace caseseal::exchange
