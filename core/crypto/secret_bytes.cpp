// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret_bytes.h"

#include <botan/mem_ops.h>
#include <botan/secmem.h>

namespace caseseal::crypto {

struct SecretBytes::Store {
    Botan::secure_vector<std::uint8_t> bytes;
};

SecretBytes::SecretBytes() : m_store(std::make_unique<Store>()) {}
SecretBytes::SecretBytes(base::BytesView bytes) : SecretBytes() { m_store->bytes.assign(bytes.begin(), bytes.end()); }
SecretBytes::SecretBytes(std::string_view text) : SecretBytes(base::bytesOf(text)) {}
SecretBytes::~SecretBytes() = default;
SecretBytes::SecretBytes(SecretBytes&&) noexcept = default;
SecretBytes& SecretBytes::operator=(SecretBytes&&) noexcept = default;

base::BytesView SecretBytes::view() const noexcept {
    return m_store ? base::BytesView(m_store->bytes) : base::BytesView();
}

void wipe(void* memory, std::size_t sizeBytes) noexcept { Botan::secure_scrub_memory(memory, sizeBytes); }

bool sameSecret(base::BytesView a, base::BytesView b) noexcept {
    return a.size() == b.size() && Botan::constant_time_compare(a.data(), b.data(), a.size());
}

} // namespace caseseal::crypto
