// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_agreement.h"

#include <algorithm>
#include <botan/x25519.h>

namespace caseseal::crypto {

namespace {

Botan::X25519_PrivateKey keyOf(const SecretBytes& secret) {
    CHECK(secret.size() == kX25519Bytes);
    return Botan::X25519_PrivateKey(Botan::secure_vector<std::uint8_t>(secret.view().begin(), secret.view().end()));
}

/// Empty where the library refuses the other's value by itself.
Botan::secure_vector<std::uint8_t> agree(const SecretBytes& secret, const X25519Public& other) {
    const auto key = keyOf(secret);
    try {
        return key.agree(other.data(), other.size());
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace

X25519Public x25519Public(const SecretBytes& secret) {
    const auto value = keyOf(secret).public_value();
    X25519Public out{};
    CHECK(value.size() == out.size());
    std::copy(value.begin(), value.end(), out.begin());
    return out;
}

base::Result<SecretBytes> x25519Shared(const SecretBytes& secret, const X25519Public& other) {
    const auto shared = agree(secret, other);
    std::uint8_t seen = 0;
    for (const auto byte : shared)
        seen |= byte;
    if (seen == 0)
        return base::badInput("The public value is one that gives every secret the same result.");
    return SecretBytes(base::BytesView(shared));
}

} // namespace caseseal::crypto
