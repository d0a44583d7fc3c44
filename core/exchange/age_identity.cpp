// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age_identity.h"

#include "bech32.h"
#include "crypto/random.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

constexpr std::string_view kIdentityName = "age-secret-key-";

} // namespace

AgeIdentity AgeIdentity::make() { return AgeIdentity(crypto::randomSecret(crypto::kX25519Bytes)); }

base::Result<AgeIdentity> AgeIdentity::parse(std::string_view text) {
    for (const auto other : {"AGE-SECRET-KEY-PQ-", "AGE-PLUGIN-"})
        if (text.starts_with(other))
            return base::badInput("A key that starts with \"" + std::string(other) +
                                  "\" is of a kind that this program does not open files with.");
    TRY(auto secret, parseBech32(kIdentityName, text));
    return AgeIdentity(std::move(secret));
}

crypto::SecretBytes AgeIdentity::text() const {
    auto text = encodeBech32(kIdentityName, m_secret.view());
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    crypto::SecretBytes out{std::string_view(text)};
    crypto::wipe(text.data(), text.size());
    return out;
}

} // namespace caseseal::exchange
