// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealed_box.h"

#include "crypto/random.h"

#include <algorithm>
#include <botan/aead.h>

namespace caseseal::crypto {

namespace {

std::unique_ptr<Botan::AEAD_Mode> makeCipher(const SecretBytes& key, base::BytesView header,
                                             Botan::Cipher_Dir direction) {
    CHECK(key.size() == 32);
    auto cipher = Botan::AEAD_Mode::create_or_throw("ChaCha20Poly1305", direction);
    cipher->set_key(key.view().data(), key.size());
    cipher->set_associated_data(header.data(), header.size());
    return cipher;
}

} // namespace

base::Bytes encryptBox(const SecretBytes& key, base::BytesView header, base::BytesView plain) {
    const auto nonce = randomArray<kBoxNonceBytes>();
    const auto cipher = makeCipher(key, header, Botan::Cipher_Dir::Encryption);
    cipher->start(nonce.data(), nonce.size());
    Botan::secure_vector<std::uint8_t> buffer(plain.begin(), plain.end());
    cipher->finish(buffer);
    base::Bytes box(nonce.size() + buffer.size());
    const auto rest = std::copy(nonce.begin(), nonce.end(), box.begin());
    std::copy(buffer.begin(), buffer.end(), rest);
    return box;
}

base::Result<SecretBytes> decryptBox(const SecretBytes& key, base::BytesView header, base::BytesView box) {
    const auto refuse = [] { return base::refused("The key does not open this box, or it was changed."); };
    if (box.size() < kBoxNonceBytes + kBoxTagBytes)
        return refuse();
    const auto cipher = makeCipher(key, header, Botan::Cipher_Dir::Decryption);
    const auto rest = box.subspan(kBoxNonceBytes);
    Botan::secure_vector<std::uint8_t> buffer(rest.begin(), rest.end());
    try {
        cipher->start(box.data(), kBoxNonceBytes);
        cipher->finish(buffer);
    } catch (const std::exception&) {
        return refuse();
    }
    return SecretBytes(base::BytesView(buffer));
}

} // namespace caseseal::crypto
