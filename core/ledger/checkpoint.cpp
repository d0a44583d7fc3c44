// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/checkpoint.h"

#include "lines.h"

#include <algorithm>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Bytes;
using base::BytesView;
using base::refused;
using base::Result;

constexpr std::size_t kTimeBytes = 8;
constexpr std::size_t kMaxSubtreeName = 255; // one length byte

crypto::Algorithm algorithmOf(KeyType type) {
    return type == KeyType::MlDsa44Cosignature ? crypto::Algorithm::MlDsa44 : crypto::Algorithm::Ed25519;
}

void put64(Bytes& out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::uint64_t take64(BytesView bytes) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes.first(kTimeBytes))
        value = value << 8 | byte;
    return value;
}

void putName(Bytes& out, std::string_view name) {
    CHECK(!name.empty() && name.size() <= kMaxSubtreeName);
    out.push_back(static_cast<std::uint8_t>(name.size()));
    const BytesView bytes = base::bytesOf(name);
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// What a signature of that type over the checkpoint covers.
Bytes coveredBytes(const VerifierKey& key, std::uint64_t timeSeconds, const Checkpoint& checkpoint,
                   std::string_view noteText) {
    const auto copy = [](std::string_view text) {
        const BytesView bytes = base::bytesOf(text);
        return Bytes(bytes.begin(), bytes.end());
    };
    switch (key.type) {
    case KeyType::Ed25519:
        return copy(noteText);
    case KeyType::Ed25519Cosignature:
        return copy(cosignatureText(timeSeconds, noteText));
    case KeyType::MlDsa44Cosignature:
        break;
    }
    return subtreeMessage(key.name, timeSeconds, {checkpoint.origin, 0, checkpoint.size, checkpoint.root});
}

/// The known key of this line, null where it is unknown. Refused where two different keys share its name and id.
Result<const VerifierKey*> keyOfLine(const NoteSignature& line, const std::vector<VerifierKey>& knownKeys) {
    const VerifierKey* found = nullptr;
    for (const VerifierKey& key : knownKeys) {
        if (key.keyId != line.keyId || key.name != line.name)
            continue;
        if (found != nullptr && *found != key)
            return refused("Two different known keys have the name " + key.name + " and the same key id.");
        found = &key;
    }
    return found;
}

Result<VerifiedLine> checkLine(const NoteSignature& line, const VerifierKey& key, const SignedCheckpoint& signedOne) {
    const auto bad = [&](const char* why) { return refused("The signature of " + key.name + " " + why + "."); };
    BytesView signature = line.signature;
    std::uint64_t timeSeconds = 0;
    if (key.type != KeyType::Ed25519) {
        const auto claimed = cosignatureTime(key.type, signature);
        if (!claimed)
            return bad("has a wrong length, or a time that is out of range");
        timeSeconds = *claimed;
        signature = signature.subspan(kTimeBytes);
    }
    if (key.type == KeyType::MlDsa44Cosignature &&
        (key.name.size() > kMaxSubtreeName || signedOne.checkpoint.origin.size() > kMaxSubtreeName))
        return bad("covers a name or an origin of more than 255 bytes");
    TRY(const crypto::PublicKey publicKey, crypto::PublicKey::parse(algorithmOf(key.type), key.publicKey));
    if (!publicKey.verifies(coveredBytes(key, timeSeconds, signedOne.checkpoint, signedOne.note.text), signature))
        return bad("does not verify");
    return VerifiedLine{key, timeSeconds};
}

} // namespace

Result<Checkpoint> Checkpoint::parse(std::string_view noteText) {
    const auto origin = takeLine(noteText);
    const auto size = takeLine(noteText);
    const auto root = takeLine(noteText);
    if (!origin || !size || !root)
        return badInput("A checkpoint must have three lines: origin, size and root.");
    if (origin->empty())
        return badInput("The checkpoint has no origin.");
    if (!noteText.empty())
        return badInput("The checkpoint has extension lines; this program refuses them.");
    Checkpoint out;
    out.origin = *origin;
    const auto number = base::parseDecimal(*size);
    if (!number)
        return badInput("The size of the checkpoint is " + number.error().message + ".");
    out.size = *number;
    const auto digest = base::exactly<std::tuple_size_v<Digest>>(base::parseBase64(*root));
    if (!digest)
        return badInput("The root of the checkpoint is not 32 bytes in base64.");
    out.root = *digest;
    return out;
}

std::string Checkpoint::encode() const {
    return origin + "\n" + std::to_string(size) + "\n" + base::encodeBase64(root) + "\n";
}

Result<SignedCheckpoint> SignedCheckpoint::parse(std::string_view note) {
    TRY(SignedNote parsed, SignedNote::parse(note));
    TRY(Checkpoint checkpoint, Checkpoint::parse(parsed.text));
    return SignedCheckpoint{std::move(parsed), std::move(checkpoint)};
}

std::string cosignatureText(std::uint64_t timeSeconds, std::string_view noteText) {
    std::string out = "cosignature/v1\ntime " + std::to_string(timeSeconds) + "\n";
    out += noteText;
    return out;
}

Bytes subtreeMessage(std::string_view cosigner, std::uint64_t timeSeconds, const Subtree& subtree) {
    static constexpr std::string_view kLabel("subtree/v1\n\0", 12);
    const BytesView label = base::bytesOf(kLabel);
    Bytes out(label.begin(), label.end());
    putName(out, cosigner);
    put64(out, timeSeconds);
    putName(out, subtree.origin);
    put64(out, subtree.start);
    put64(out, subtree.end);
    out.insert(out.end(), subtree.hash.begin(), subtree.hash.end());
    return out;
}

Result<std::uint64_t> cosignatureTime(KeyType type, BytesView signature) {
    const std::size_t raw =
        type == KeyType::MlDsa44Cosignature ? crypto::kMlDsa44SignatureBytes : crypto::kEd25519SignatureBytes;
    if (type == KeyType::Ed25519 || signature.size() != kTimeBytes + raw)
        return badInput("The signature is not a cosignature with a time.");
    const std::uint64_t timeSeconds = take64(signature);
    if (timeSeconds > kMaxTreeSize) // 2^63-1 as well
        return badInput("The time of the cosignature is out of range.");
    return timeSeconds;
}

CheckpointSigner::CheckpointSigner(std::string name, KeyType type, crypto::SigningKey key)
    : m_verifierKey(VerifierKey::make(std::move(name), type, key.publicKey())), m_key(std::move(key)) {
    CHECK(m_key.algorithm() == algorithmOf(type));
}

NoteSignature CheckpointSigner::sign(const Checkpoint& checkpoint, std::uint64_t timeSeconds) const {
    CHECK(timeSeconds <= kMaxTreeSize);
    const Bytes raw = m_key.sign(coveredBytes(m_verifierKey, timeSeconds, checkpoint, checkpoint.encode()));
    Bytes signature;
    if (m_verifierKey.type != KeyType::Ed25519)
        put64(signature, timeSeconds);
    signature.insert(signature.end(), raw.begin(), raw.end());
    return {m_verifierKey.name, m_verifierKey.keyId, std::move(signature)};
}

CheckpointSigner CheckpointSigner::clone() const { return {m_verifierKey.name, m_verifierKey.type, m_key.clone()}; }

Result<std::vector<VerifiedLine>> checkSignatures(const SignedCheckpoint& signedCheckpoint,
                                                  const std::vector<VerifierKey>& knownKeys) {
    const Checkpoint& checkpoint = signedCheckpoint.checkpoint;
    if (checkpoint.size == 0 && checkpoint.root != emptyRoot())
        return refused("The checkpoint of an empty log has another root than that of an empty tree.");
    return verifiedLines(signedCheckpoint, knownKeys);
}

Result<std::vector<VerifiedLine>> verifiedLines(const SignedCheckpoint& signedCheckpoint,
                                                const std::vector<VerifierKey>& knownKeys) {
    std::vector<VerifiedLine> out;
    for (const NoteSignature& line : signedCheckpoint.note.signatures) {
        TRY(const VerifierKey* const key, keyOfLine(line, knownKeys));
        if (key == nullptr)
            continue;
        TRY(VerifiedLine verified, checkLine(line, *key, signedCheckpoint));
        out.push_back(std::move(verified));
    }
    return out;
}

} // namespace caseseal::ledger
