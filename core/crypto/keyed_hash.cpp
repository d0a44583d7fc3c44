// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyed_hash.h"

#include <algorithm>
#include <botan/kdf.h>
#include <botan/mac.h>

namespace caseseal::crypto {

Digest hmacSha256(const SecretBytes& key, base::BytesView message) {
    const auto mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-256)");
    mac->set_key(key.view().data(), key.size());
    mac->update(message.data(), message.size());
    const auto code = mac->final();
    Digest out{};
    CHECK(code.size() == out.size());
    std::copy(code.begin(), code.end(), out.begin());
    return out;
}

SecretBytes hkdfSha256(const SecretBytes& material, base::BytesView salt, std::string_view info) {
    const auto kdf = Botan::KDF::create_or_throw("HKDF(SHA-256)");
    const auto key = kdf->derive_key(32, material.view(), salt, base::bytesOf(info));
    return SecretBytes(base::BytesView(key));
}

} // namespace caseseal::crypto
