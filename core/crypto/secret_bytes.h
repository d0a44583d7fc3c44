// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <memory>
#include <string_view>

namespace caseseal::crypto {

/// Bytes that nobody else should see: kept in memory that is locked where the system allows (Botan's locking pool)
/// and wiped when freed. Moves, never copies by accident (`clone` says it). One thread at a time.
class SecretBytes {
public:
    SecretBytes();
    explicit SecretBytes(base::BytesView bytes);
    /// A password or another secret text.
    explicit SecretBytes(std::string_view text);
    ~SecretBytes();
    SecretBytes(SecretBytes&&) noexcept;
    SecretBytes& operator=(SecretBytes&&) noexcept;

    [[nodiscard]] SecretBytes clone() const { return SecretBytes(view()); }
    [[nodiscard]] base::BytesView view() const noexcept;
    [[nodiscard]] std::size_t size() const noexcept { return view().size(); }
    [[nodiscard]] bool empty() const noexcept { return view().empty(); }

private:
    struct Store;
    std::unique_ptr<Store> m_store;
};

/// Overwrites memory in a way that the compiler keeps (for a text that a library forced us to hold).
void wipe(void* memory, std::size_t sizeBytes) noexcept;

/// Equal or not, in a time that does not depend on where they differ.
[[nodiscard]] bool sameSecret(base::BytesView a, base::BytesView b) noexcept;

} // namespace caseseal::crypto
