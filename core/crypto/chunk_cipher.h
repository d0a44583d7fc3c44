// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <array>

namespace caseseal::crypto {

/// ChaCha20-Poly1305 (RFC 8439) under one 32-byte key, piece after piece, for formats that count their nonces. Under
/// one key no nonce may be used for two texts: who calls sees to it. What is our own uses `sealed_box.h`. One thread at
/// a time.
class ChunkCipher {
public:
    static constexpr std::size_t kTagBytes = 16;
    using Nonce = std::array<std::uint8_t, 12>;

    explicit ChunkCipher(const SecretBytes& key);
    ~ChunkCipher();
    ChunkCipher(ChunkCipher&&) noexcept;
    ChunkCipher& operator=(ChunkCipher&&) noexcept;

    /// Ciphertext and tag. Good until the next call.
    [[nodiscard]] base::BytesView seal(const Nonce& nonce, base::BytesView plain);
    /// The text, good until the next call. Refused where key, nonce or bytes are not those that were sealed; nothing is
    /// given out then.
    [[nodiscard]] base::Result<base::BytesView> open(const Nonce& nonce, base::BytesView sealed);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace caseseal::crypto
