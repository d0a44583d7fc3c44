// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include "base/check.h"

#include <botan/system_rng.h>

namespace caseseal::crypto {

void fillRandom(std::span<std::uint8_t> bytes) {
    bool done = false;
    try {
        Botan::system_rng().randomize(bytes.data(), bytes.size());
        done = true;
    } catch (const std::exception&) {
    }
    CHECK(done);
}

SecretBytes randomSecret(std::size_t sizeBytes) {
    base::Bytes bytes(sizeBytes);
    fillRandom(bytes);
    SecretBytes secret{base::BytesView(bytes)};
    wipe(bytes.data(), bytes.size());
    return secret;
}

} // namespace caseseal::crypto
