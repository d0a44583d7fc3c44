// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"

#include <botan/hash.h>

namespace caseseal::crypto {

struct Sha256::Engine {
    std::unique_ptr<Botan::HashFunction> hash = Botan::HashFunction::create_or_throw("SHA-256");
};

Sha256::Sha256() : m_engine(std::make_unique<Engine>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::update(base::BytesView bytes) { m_engine->hash->update(bytes.data(), bytes.size()); }
void Sha256::update(std::uint8_t byte) { m_engine->hash->update(byte); }

Digest Sha256::finish() {
    Digest digest;
    m_engine->hash->final(digest.data());
    return digest;
}

Digest sha256(std::initializer_list<base::BytesView> pieces) {
    thread_local Sha256 engine;
    for (const auto piece : pieces)
        engine.update(piece);
    return engine.finish();
}

} // namespace caseseal::crypto
