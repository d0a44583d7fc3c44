// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

#include <array>
#include <memory>

namespace caseseal::crypto {

/// The two algorithms of the format: Ed25519 (RFC 8032, pure) and ML-DSA-44 (FIPS 204, pure, empty context).
enum class Algorithm { Ed25519, MlDsa44 };

inline constexpr std::size_t kSeedBytes = 32; ///< private key of either algorithm, as stored
inline constexpr std::size_t kEd25519PublicBytes = 32;
inline constexpr std::size_t kEd25519SignatureBytes = 64;
inline constexpr std::size_t kMlDsa44PublicBytes = 1312;
inline constexpr std::size_t kMlDsa44SignatureBytes = 2420;

/// A private key. The seed lies in locked memory and is wiped. An object belongs to one thread at a time (Botan before
/// 3.11 gives wrong results where an ML-DSA key is shared): `clone` one for each thread.
class SigningKey {
public:
    /// A fresh key from the operating system's randomness.
    [[nodiscard]] static SigningKey make(Algorithm algorithm);
    /// From its 32-byte seed. Fails with BadInput on another length.
    [[nodiscard]] static base::Result<SigningKey> fromSeed(Algorithm algorithm, const SecretBytes& seed);
    ~SigningKey();
    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    [[nodiscard]] SigningKey clone() const;

    [[nodiscard]] Algorithm algorithm() const noexcept;
    [[nodiscard]] const SecretBytes& seed() const noexcept;
    [[nodiscard]] const base::Bytes& publicKey() const noexcept; ///< 32 or 1312 bytes
    /// Deterministic; 64 or 2420 bytes.
    [[nodiscard]] base::Bytes sign(base::BytesView message) const;

private:
    struct Key;
    explicit SigningKey(std::unique_ptr<Key> key);
    std::unique_ptr<Key> m_key;
};

/// A public key, parsed once and used many times. One object on one thread at a time (`clone`).
class PublicKey {
public:
    /// Fails with BadInput on another length, and for Ed25519 on a key that is not canonical or is of small order.
    [[nodiscard]] static base::Result<PublicKey> parse(Algorithm algorithm, base::BytesView bytes);
    ~PublicKey();
    PublicKey(PublicKey&&) noexcept;
    PublicKey& operator=(PublicKey&&) noexcept;
    [[nodiscard]] PublicKey clone() const;
    [[nodiscard]] Algorithm algorithm() const noexcept;
    [[nodiscard]] const base::Bytes& bytes() const noexcept;
    /// Ed25519: the equation of RFC 8032 without the cofactor; s below the group order, R canonical (FORMAT.md section
    /// 3).
    [[nodiscard]] bool verifies(base::BytesView message, base::BytesView signature) const;

private:
    struct Key;
    explicit PublicKey(std::unique_ptr<Key> key);
    std::unique_ptr<Key> m_key;
};

} // namespace caseseal::crypto
