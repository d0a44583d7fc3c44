// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/signature.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Signed notes and their keys (C2SP signed-note), types 0x01, 0x04 and 0x06.
namespace caseseal::ledger {

/// The type byte of a note key.
enum class KeyType : std::uint8_t {
    Ed25519 = 0x01,            ///< over the note text
    Ed25519Cosignature = 0x04, ///< checkpoint cosignature with a time
    MlDsa44Cosignature = 0x06, ///< (sub)tree cosignature with a time, post-quantum
};

/// A verifier key: `name+hex8(keyId)+base64(type || public key)`.
struct VerifierKey {
    std::string name;
    std::uint32_t keyId = 0;
    KeyType type = KeyType::Ed25519;
    base::Bytes publicKey; ///< 32 or 1312 bytes

    /// Strict; a key id that does not match its key is refused, for every type. BadInput.
    [[nodiscard]] static base::Result<VerifierKey> parse(std::string_view vkey);
    [[nodiscard]] static VerifierKey make(std::string name, KeyType type, base::BytesView publicKey);
    [[nodiscard]] std::string encode() const;
    /// SHA-256 of the public key, first 16 bytes in hex, in groups of four: for people to compare.
    [[nodiscard]] std::string fingerprint() const;
    bool operator==(const VerifierKey&) const = default;
};

/// True where the name may stand in a note: not empty, UTF-8, no Unicode space, no plus sign, no control character.
[[nodiscard]] bool isNoteName(std::string_view name);

/// One line below a note: `— name base64(keyId[4] || signature)`.
struct NoteSignature {
    std::string name;
    std::uint32_t keyId = 0;
    base::Bytes signature; ///< what follows the key id
};

inline constexpr std::size_t kMaxNoteSignatures = 128;
inline constexpr std::size_t kMaxNoteBytes = 1'000'000;

/// Text and signature lines, as parsed; nothing is verified yet.
struct SignedNote {
    std::string text; ///< ends in a line feed
    std::vector<NoteSignature> signatures;

    /// Strict reader (UTF-8, no control character but line feed, last empty line separates). BadInput.
    [[nodiscard]] static base::Result<SignedNote> parse(std::string_view note);
    [[nodiscard]] std::string encode() const;
    /// One signature line with its line feed.
    [[nodiscard]] static std::string encodeLine(const NoteSignature& signature);
};

/// Signs note texts with type 0x01. One thread at a time.
class NoteSigner {
public:
    /// The key must be Ed25519.
    NoteSigner(std::string name, crypto::SigningKey key);
    [[nodiscard]] const VerifierKey& verifierKey() const noexcept { return m_verifierKey; }
    [[nodiscard]] NoteSignature sign(std::string_view text) const;
    /// For another thread.
    [[nodiscard]] NoteSigner clone() const { return {m_verifierKey.name, m_key.clone()}; }

private:
    VerifierKey m_verifierKey;
    crypto::SigningKey m_key;
};

/// Does a type 0x01 line of this key stand below the text and verify? The crypto key is the parsed `key.publicKey`.
/// Refused: a line of this key that fails. `false`: no line of this key.
[[nodiscard]] base::Result<bool> checkNote(const SignedNote& note, const VerifierKey& key,
                                           const crypto::PublicKey& publicKey);

} // namespace caseseal::ledger
