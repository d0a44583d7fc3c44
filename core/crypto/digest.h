// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <array>
#include <initializer_list>
#include <memory>

namespace caseseal::crypto {

/// A SHA-256 digest (FIPS 180-4), 32 bytes.
using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 over pieces of bytes, without joining them. One object on one thread at a time; make one and reuse it in
/// loops.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void update(base::BytesView bytes);
    void update(std::uint8_t byte);
    /// The digest of all since the last finish; the object is then as new.
    [[nodiscard]] Digest finish();

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

/// SHA-256 of the pieces, one after the other. Any thread.
[[nodiscard]] Digest sha256(std::initializer_list<base::BytesView> pieces);
[[nodiscard]] inline Digest sha256(base::BytesView bytes) { return sha256({bytes}); }

} // namespace caseseal::crypto
