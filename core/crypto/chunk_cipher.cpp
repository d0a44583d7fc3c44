// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/chunk_cipher.h"

#include <botan/aead.h>

namespace caseseal::crypto {

struct ChunkCipher::Engine {
    std::unique_ptr<Botan::AEAD_Mode> sealing, opening;
    Botan::secure_vector<std::uint8_t> bytes;
};

ChunkCipher::ChunkCipher(const SecretBytes& key) : m_engine(std::make_unique<Engine>()) {
    CHECK(key.size() == 32);
    const auto make = [&](Botan::Cipher_Dir direction) {
        auto cipher = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", direction);
        cipher->set_key(key.view().data(), key.size());
        return cipher;
    };
    m_engine->sealing = make(Botan::Cipher_Dir::Encryption);
    m_engine->opening = make(Botan::Cipher_Dir::Decryption);
}
ChunkCipher::~ChunkCipher() = default;
ChunkCipher::ChunkCipher(ChunkCipher&&) noexcept = default;
ChunkCipher& ChunkCipher::operator=(ChunkCipher&&) noexcept = default;

base::BytesView ChunkCipher::seal(const Nonce& nonce, base::BytesView plain) {
    auto& bytes = m_engine->bytes;
    bytes.assign(plain.begin(), plain.end());
    m_engine->sealing->start(nonce.data(), nonce.size());
    m_engine->sealing->finish(bytes);
    return bytes;
}

base::Result<base::BytesView> ChunkCipher::open(const Nonce& nonce, base::BytesView sealed) {
    auto& bytes = m_engine->bytes;
    bytes.assign(sealed.begin(), sealed.end());
    try {
        m_engine->opening->start(nonce.data(), nonce.size());
        m_engine->opening->finish(bytes);
    } catch (const std::exception&) {
        bytes.clear();
        m_engine->opening->reset();
        return base::refused("The key does not open these bytes, or they were changed.");
    }
    return base::BytesView(bytes);
}

} // namespace caseseal::crypto
