// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/signature.h"

#include "crypto/random.h"

#include <botan/ed25519.h>
#include <botan/ml_dsa.h>
#include <botan/pubkey.h>
#include <botan/system_rng.h>

#include <algorithm>

namespace caseseal::crypto {

namespace {

using base::Bytes;
using base::BytesView;

const Botan::ML_DSA_Mode kMlDsa44{Botan::DilithiumMode::ML_DSA_4x4};

/// L = 2^252 + 27742317777372353535851937790883648493, little endian (RFC 8032 section 5.1).
constexpr std::array<std::uint8_t, 32> kGroupOrder = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                                                      0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                                                      0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
/// p = 2^255 - 19, little endian.
constexpr std::array<std::uint8_t, 32> kFieldPrime = {0xed, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                      0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                      0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f};

bool isBelow(BytesView littleEndian, const std::array<std::uint8_t, 32>& bound) {
    return std::lexicographical_compare(littleEndian.rbegin(), littleEndian.rend(), bound.rbegin(), bound.rend());
}

/// y as encoded, without the sign of x, is below p; and x = 0 is never written with the sign bit (y = 1 or p-1).
bool isCanonicalPoint(BytesView point) {
    std::array<std::uint8_t, 32> y;
    std::copy(point.begin(), point.end(), y.begin());
    const bool sign = (y[31] & 0x80) != 0;
    y[31] &= 0x7f;
    if (!isBelow(y, kFieldPrime))
        return false;
    std::array<std::uint8_t, 32> one{};
    one[0] = 1;
    auto minusOne = kFieldPrime;
    minusOne[0] = 0xec;
    return !(sign && (y == one || y == minusOne));
}

/// The canonical encodings of the eight points whose order divides 8, sign bit cleared (y alone decides).
bool isSmallOrder(BytesView point) {
    static constexpr std::array<std::array<std::uint8_t, 32>, 5> kSmallY = {{
        {0},
        {1},
        {0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
         0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05},
        {0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
         0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a},
        {0xec, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
         0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f},
    }};
    std::array<std::uint8_t, 32> y;
    std::copy(point.begin(), point.end(), y.begin());
    y[31] &= 0x7f;
    return std::find(kSmallY.begin(), kSmallY.end(), y) != kSmallY.end();
}

} // namespace

struct SigningKey::Key {
    Algorithm algorithm;
    SecretBytes seed;
    std::unique_ptr<Botan::Private_Key> key;
    std::unique_ptr<Botan::PK_Signer> signer;
    Bytes publicKey;
};

SigningKey::SigningKey(std::unique_ptr<Key> key) : m_key(std::move(key)) {}
SigningKey::~SigningKey() = default;
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;

SigningKey SigningKey::make(Algorithm algorithm) { return fromSeed(algorithm, randomSecret(kSeedBytes)).value(); }

base::Result<SigningKey> SigningKey::fromSeed(Algorithm algorithm, const SecretBytes& seed) {
    if (seed.size() != kSeedBytes)
        return base::badInput("A signing key's seed has 32 bytes, not " + std::to_string(seed.size()) + ".");
    auto made = std::make_unique<Key>();
    made->algorithm = algorithm;
    made->seed = seed.clone();
    auto& rng = Botan::system_rng();
    const Botan::secure_vector<std::uint8_t> bytes(seed.view().begin(), seed.view().end());
    if (algorithm == Algorithm::Ed25519) {
        auto key = std::make_unique<Botan::Ed25519_PrivateKey>(bytes);
        made->publicKey = key->raw_public_key_bits();
        made->signer = std::make_unique<Botan::PK_Signer>(*key, rng, "Pure");
        made->key = std::move(key);
    } else {
        auto key = std::make_unique<Botan::ML_DSA_PrivateKey>(bytes, kMlDsa44);
        made->publicKey = key->raw_public_key_bits();
        made->signer = std::make_unique<Botan::PK_Signer>(*key, rng, "Deterministic");
        made->key = std::move(key);
    }
    return SigningKey(std::move(made));
}

SigningKey SigningKey::clone() const { return fromSeed(m_key->algorithm, m_key->seed).value(); }
Algorithm SigningKey::algorithm() const noexcept { return m_key->algorithm; }
const SecretBytes& SigningKey::seed() const noexcept { return m_key->seed; }
const Bytes& SigningKey::publicKey() const noexcept { return m_key->publicKey; }

Bytes SigningKey::sign(BytesView message) const {
    return m_key->signer->sign_message(message.data(), message.size(), Botan::system_rng());
}

struct PublicKey::Key {
    Algorithm algorithm;
    Bytes bytes;
    std::unique_ptr<Botan::Public_Key> key;
    std::unique_ptr<Botan::PK_Verifier> verifier;
};

PublicKey::PublicKey(std::unique_ptr<Key> key) : m_key(std::move(key)) {}
PublicKey::~PublicKey() = default;
PublicKey::PublicKey(PublicKey&&) noexcept = default;
PublicKey& PublicKey::operator=(PublicKey&&) noexcept = default;

base::Result<PublicKey> PublicKey::parse(Algorithm algorithm, BytesView bytes) {
    const std::size_t wanted = algorithm == Algorithm::Ed25519 ? kEd25519PublicBytes : kMlDsa44PublicBytes;
    if (bytes.size() != wanted)
        return base::badInput("A public key has " + std::to_string(wanted) + " bytes, not " +
                              std::to_string(bytes.size()) + ".");
    auto made = std::make_unique<Key>();
    made->algorithm = algorithm;
    made->bytes.assign(bytes.begin(), bytes.end());
    try {
        if (algorithm == Algorithm::Ed25519) {
            if (!isCanonicalPoint(bytes) || isSmallOrder(bytes))
                return base::badInput("The Ed25519 public key is not canonical or is of small order.");
            made->key = std::make_unique<Botan::Ed25519_PublicKey>(made->bytes);
            made->verifier = std::make_unique<Botan::PK_Verifier>(*made->key, "Pure");
        } else {
            made->key = std::make_unique<Botan::ML_DSA_PublicKey>(made->bytes, kMlDsa44);
            made->verifier = std::make_unique<Botan::PK_Verifier>(*made->key, "");
        }
    } catch (const std::exception& e) {
        return base::badInput(std::string("The public key cannot be used: ") + e.what() + ".");
    }
    return PublicKey(std::move(made));
}

PublicKey PublicKey::clone() const { return parse(m_key->algorithm, m_key->bytes).value(); }
Algorithm PublicKey::algorithm() const noexcept { return m_key->algorithm; }
const Bytes& PublicKey::bytes() const noexcept { return m_key->bytes; }

bool PublicKey::verifies(BytesView message, BytesView signature) const {
    if (m_key->algorithm == Algorithm::Ed25519) {
        if (signature.size() != kEd25519SignatureBytes || !isCanonicalPoint(signature.first(32)) ||
            !isBelow(signature.subspan(32), kGroupOrder))
            return false;
    } else if (signature.size() != kMlDsa44SignatureBytes) {
        return false;
    }
    try {
        return m_key->verifier->verify_message(message.data(), message.size(), signature.data(), signature.size());
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace caseseal::crypto
