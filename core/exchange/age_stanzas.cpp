// SPDX-License-Identifier: GPL-3.0-or-later
#include "age_stanzas.h"

#include "crypto/chunk_cipher.h"
#include "crypto/keyed_hash.h"
#include "crypto/random.h"
#include "crypto/scrypt.h"

#include <algorithm>

namespace caseseal::exchange {

namespace {

using crypto::SecretBytes;

constexpr std::string_view kX25519 = "X25519";
constexpr std::string_view kX25519Info = "age-encryption.org/v1/X25519";
constexpr std::string_view kScrypt = "scrypt";
constexpr std::string_view kScryptLabel = "age-encryption.org/v1/scrypt";
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kBodyBytes = kAgeFileKeyBytes + crypto::ChunkCipher::kTagBytes;
constexpr crypto::ChunkCipher::Nonce kZeroNonce{}; // each wrapping key wraps one file's key

bool is(const AgeStanza& stanza, std::string_view kind) { return stanza.arguments.front() == kind; }

base::Bytes wrap(const SecretBytes& key, const SecretBytes& fileKey) {
    crypto::ChunkCipher cipher(key);
    const auto sealed = cipher.seal(kZeroNonce, fileKey.view());
    return {sealed.begin(), sealed.end()};
}

/// Empty where the key is not the right one.
std::optional<SecretBytes> unwrap(const SecretBytes& key, const base::Bytes& body) {
    crypto::ChunkCipher cipher(key);
    const auto opened = cipher.open(kZeroNonce, body);
    return opened ? std::optional<SecretBytes>(*opened) : std::nullopt;
}

SecretBytes x25519Key(const SecretBytes& shared, const crypto::X25519Public& share, const AgeRecipient& recipient) {
    base::Bytes salt(share.begin(), share.end());
    salt.insert(salt.end(), recipient.bytes().begin(), recipient.bytes().end());
    return crypto::hkdfSha256(shared, salt, kX25519Info);
}

base::Result<SecretBytes> passphraseKey(const SecretBytes& passphrase, base::BytesView salt, unsigned workLog2) {
    const auto label = base::bytesOf(kScryptLabel);
    base::Bytes whole(label.begin(), label.end());
    whole.insert(whole.end(), salt.begin(), salt.end());
    return crypto::scryptKey(passphrase, whole, workLog2);
}

struct X25519Stanza {
    crypto::X25519Public share{};
    const base::Bytes* body = nullptr;
};

base::Result<X25519Stanza> parseX25519(const AgeStanza& stanza) {
    if (stanza.arguments.size() != 2)
        return damagedHeader("an X25519 recipient has not two words");
    const auto share = base::exactly<crypto::kX25519Bytes>(parseBare64(stanza.arguments[1]));
    if (!share || stanza.body.size() != kBodyBytes)
        return damagedHeader("an X25519 recipient has not 32 bytes where they belong");
    return X25519Stanza{*share, &stanza.body};
}

struct ScryptStanza {
    base::Bytes salt;
    unsigned workLog2 = 0;
    const base::Bytes* body = nullptr;
};

base::Result<ScryptStanza> parseScrypt(const std::vector<AgeStanza>& stanzas) {
    const auto& stanza = stanzas.front();
    if (stanzas.size() != 1)
        return damagedHeader("a passphrase stands beside other recipients");
    if (stanza.arguments.size() != 3)
        return damagedHeader("the passphrase's line has not three words");
    const auto salt = parseBare64(stanza.arguments[1]);
    const auto work = base::parseDecimal(stanza.arguments[2]);
    if (!salt || salt->size() != kSaltBytes || !work || stanza.body.size() != kBodyBytes)
        return damagedHeader("the passphrase's salt, work or key is not as the format wants it");
    if (*work < 1 || *work > crypto::kScryptMaxWorkLog2)
        return damagedHeader("the passphrase asks for work of 2^" + stanza.arguments[2] + "; at most 2^" +
                             std::to_string(crypto::kScryptMaxWorkLog2) + " is done here");
    return ScryptStanza{*salt, static_cast<unsigned>(*work), &stanza.body};
}

base::Result<SecretBytes> openWithPassphrase(const ScryptStanza& stanza, const SecretBytes& passphrase) {
    if (passphrase.empty())
        return base::refused("The age file is protected by a passphrase; give it.");
    TRY(const auto key, passphraseKey(passphrase, stanza.salt, stanza.workLog2));
    auto fileKey = unwrap(key, *stanza.body);
    if (!fileKey)
        return base::refused("The passphrase does not open the age file.");
    return std::move(*fileKey);
}

base::Result<std::optional<SecretBytes>> openWith(const AgeIdentity& identity, const X25519Stanza& stanza) {
    const auto shared = crypto::x25519Shared(identity.secret(), stanza.share);
    if (!shared)
        return damagedHeader("an X25519 recipient has a public value that gives every secret the same result");
    return unwrap(x25519Key(*shared, stanza.share, identity.recipient()), *stanza.body);
}

} // namespace

base::Result<AgeStanza> wrapForRecipient(const AgeRecipient& recipient, const SecretBytes& fileKey) {
    const auto once = crypto::randomSecret(crypto::kX25519Bytes);
    const auto share = crypto::x25519Public(once);
    const auto shared = crypto::x25519Shared(once, recipient.bytes());
    if (!shared)
        return base::badInput("Nothing can be encrypted for " + recipient.text() + ": it is no key of a person.");
    return AgeStanza{{std::string(kX25519), encodeBare64(share)}, wrap(x25519Key(*shared, share, recipient), fileKey)};
}

base::Result<AgeStanza> wrapForPassphrase(const SecretBytes& passphrase, unsigned workLog2,
                                          const SecretBytes& fileKey) {
    const auto salt = crypto::randomArray<kSaltBytes>();
    TRY(const auto key, passphraseKey(passphrase, salt, workLog2));
    return AgeStanza{{std::string(kScrypt), encodeBare64(salt), std::to_string(workLog2)}, wrap(key, fileKey)};
}

base::Result<SecretBytes> unwrapFileKey(const std::vector<AgeStanza>& stanzas, std::span<const AgeIdentity> identities,
                                        const SecretBytes& passphrase) {
    std::vector<X25519Stanza> known;
    for (const auto& stanza : stanzas) {
        if (is(stanza, kScrypt)) {
            TRY(const auto locked, parseScrypt(stanzas));
            return openWithPassphrase(locked, passphrase);
        }
        if (is(stanza, kX25519)) {
            TRY(const auto one, parseX25519(stanza));
            known.push_back(one);
        }
    }
    for (const auto& stanza : known)
        for (const auto& identity : identities) {
            TRY(auto fileKey, openWith(identity, stanza));
            if (fileKey)
                return std::move(*fileKey);
        }
    return base::refused("None of the keys at hand opens the age file: it was encrypted for others.");
}

} // namespace caseseal::exchange
