// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"

#include "crypto/digest.h"

#include <algorithm>

namespace caseseal::ledger {

namespace {

using base::badInput;
using base::Bytes;
using base::BytesView;
using base::Result;

constexpr std::string_view kLineStart = "\xE2\x80\x94 "; // an em dash and a space
constexpr std::size_t kKeyIdBytes = 4;

std::size_t publicBytesOf(KeyType type) {
    return type == KeyType::MlDsa44Cosignature ? crypto::kMlDsa44PublicBytes : crypto::kEd25519PublicBytes;
}

Result<KeyType> keyTypeOf(std::uint8_t byte) {
    switch (byte) {
    case 0x01:
    case 0x04:
    case 0x06:
        return static_cast<KeyType>(byte);
    default:
        return badInput("The verifier key has the type " + std::to_string(byte) +
                        "; this program knows the types 1, 4 and 6.");
    }
}

std::uint32_t bigEndian32(BytesView bytes) noexcept {
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

std::array<std::uint8_t, kKeyIdBytes> bytesOfKeyId(std::uint32_t keyId) noexcept {
    return {static_cast<std::uint8_t>(keyId >> 24), static_cast<std::uint8_t>(keyId >> 16),
            static_cast<std::uint8_t>(keyId >> 8), static_cast<std::uint8_t>(keyId)};
}

std::uint32_t keyIdOf(std::string_view name, KeyType type, BytesView publicKey) {
    const std::uint8_t middle[] = {'\n', static_cast<std::uint8_t>(type)};
    return bigEndian32(crypto::sha256({base::bytesOf(name), middle, publicKey}));
}

/// The code point at the beginning of well-formed UTF-8, and its length.
std::pair<char32_t, std::size_t> firstCodePoint(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    if (byte(0) < 0x80)
        return {byte(0), 1};
    if (byte(0) < 0xE0)
        return {(byte(0) & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (byte(0) < 0xF0)
        return {(byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {(byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
}

/// White space as Unicode's White_Space property has it.
bool isUnicodeSpace(char32_t c) noexcept {
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool hasOtherControl(std::string_view text) noexcept {
    // counted, not searched: the compiler looks at many at once
    return std::count_if(text.begin(), text.end(),
                         [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }) != 0;
}

/// One signature line without its line feed.
Result<NoteSignature> parseLine(std::string_view line) {
    if (!line.starts_with(kLineStart))
        return badInput("A signature line of the note does not begin with an em dash and a space.");
    line.remove_prefix(kLineStart.size());
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !isNoteName(line.substr(0, space)))
        return badInput("A signature line of the note has no valid key name.");
    TRY(const Bytes bytes, base::parseBase64(line.substr(space + 1)));
    if (bytes.size() <= kKeyIdBytes)
        return badInput("A signature line of the note is too short.");
    return NoteSignature{std::string(line.substr(0, space)), bigEndian32(bytes),
                         Bytes(bytes.begin() + kKeyIdBytes, bytes.end())};
}

} // namespace

bool isNoteName(std::string_view name) {
    if (name.empty() || !base::isUtf8(name))
        return false;
    while (!name.empty()) {
        const auto [point, length] = firstCodePoint(name);
        if (point < 0x20 || point == '+' || isUnicodeSpace(point))
            return false;
        name.remove_prefix(length);
    }
    return true;
}

Result<VerifierKey> VerifierKey::parse(std::string_view vkey) {
    const std::size_t first = vkey.find('+');
    const std::size_t second = first == std::string_view::npos ? first : vkey.find('+', first + 1);
    if (second == std::string_view::npos)
        return badInput("A verifier key must read name+id+key; it has fewer than two plus signs.");
    const std::string_view name = vkey.substr(0, first);
    if (!isNoteName(name))
        return badInput("The name of a verifier key is empty or holds a space or a control character.");
    TRY(const auto id, base::exactly<kKeyIdBytes>(base::parseHex(vkey.substr(first + 1, second - first - 1))));
    TRY(const Bytes key, base::parseBase64(vkey.substr(second + 1)));
    if (key.empty())
        return badInput("The verifier key of " + std::string(name) + " holds no key.");
    TRY(const KeyType type, keyTypeOf(key.front()));
    if (key.size() != 1 + publicBytesOf(type))
        return badInput("The verifier key of " + std::string(name) + " has the wrong length.");
    VerifierKey out = make(std::string(name), type, BytesView(key).subspan(1));
    if (out.keyId != bigEndian32(id))
        return badInput("The key id of the verifier key of " + std::string(name) + " does not match its key.");
    return out;
}

VerifierKey VerifierKey::make(std::string name, KeyType type, BytesView publicKey) {
    CHECK(isNoteName(name));
    CHECK(publicKey.size() == publicBytesOf(type));
    const std::uint32_t keyId = keyIdOf(name, type, publicKey);
    return {std::move(name), keyId, type, Bytes(publicKey.begin(), publicKey.end())};
}

std::string VerifierKey::encode() const {
    Bytes key{static_cast<std::uint8_t>(type)};
    key.insert(key.end(), publicKey.begin(), publicKey.end());
    return name + "+" + base::encodeHex(bytesOfKeyId(keyId)) + "+" + base::encodeBase64(key);
}

std::string VerifierKey::fingerprint() const {
    const crypto::Digest digest = crypto::sha256(publicKey);
    const std::string hex = base::encodeHex(BytesView(digest).first(16));
    std::string out;
    for (std::size_t i = 0; i < hex.size(); i += 4) {
        if (i > 0)
            out += ' ';
        out.append(hex, i, 4);
    }
    return out;
}

Result<SignedNote> SignedNote::parse(std::string_view note) {
    if (note.size() > kMaxNoteBytes)
        return badInput("The signed note is larger than " + std::to_string(kMaxNoteBytes) + " bytes.");
    if (hasOtherControl(note) || !base::isUtf8(note))
        return badInput("The signed note is not UTF-8 text, or holds a control character other than line feed.");
    const std::size_t split = note.rfind("\n\n");
    if (split == std::string_view::npos)
        return badInput("The signed note has no empty line before its signatures.");
    SignedNote out;
    out.text = note.substr(0, split + 1);
    std::string_view lines = note.substr(split + 2);
    if (lines.empty() || lines.back() != '\n')
        return badInput("The signed note has no signature line, or its last line does not end.");
    while (!lines.empty()) {
        if (out.signatures.size() == kMaxNoteSignatures)
            return badInput("The signed note has more than " + std::to_string(kMaxNoteSignatures) + " signatures.");
        const std::size_t end = lines.find('\n');
        TRY(NoteSignature line, parseLine(lines.substr(0, end)));
        out.signatures.push_back(std::move(line));
        lines.remove_prefix(end + 1);
    }
    return out;
}

std::string SignedNote::encode() const {
    std::string out = text + "\n";
    for (const NoteSignature& signature : signatures)
        out += encodeLine(signature);
    return out;
}

std::string SignedNote::encodeLine(const NoteSignature& signature) {
    const auto keyId = bytesOfKeyId(signature.keyId);
    Bytes bytes(keyId.begin(), keyId.end());
    bytes.insert(bytes.end(), signature.signature.begin(), signature.signature.end());
    std::string out(kLineStart);
    out += signature.name;
    out += ' ';
    out += base::encodeBase64(bytes);
    out += '\n';
    return out;
}

NoteSigner::NoteSigner(std::string name, crypto::SigningKey key)
    : m_verifierKey(VerifierKey::make(std::move(name), KeyType::Ed25519, key.publicKey())), m_key(std::move(key)) {
    CHECK(m_key.algorithm() == crypto::Algorithm::Ed25519);
}

NoteSignature NoteSigner::sign(std::string_view text) const {
    CHECK(!text.empty() && text.back() == '\n' && !hasOtherControl(text) && base::isUtf8(text));
    return {m_verifierKey.name, m_verifierKey.keyId, m_key.sign(base::bytesOf(text))};
}

Result<bool> checkNote(const SignedNote& note, const VerifierKey& key, const crypto::PublicKey& publicKey) {
    if (key.type != KeyType::Ed25519 || publicKey.algorithm() != crypto::Algorithm::Ed25519)
        return base::refused("The key of " + key.name + " is not of type 1, as a note needs it.");
    bool found = false;
    for (const NoteSignature& line : note.signatures) {
        if (line.keyId != key.keyId || line.name != key.name)
            continue;
        if (!publicKey.verifies(base::bytesOf(note.text), line.signature))
            return base::refused("The signature of " + key.name + " does not verify.");
        found = true;
    }
    return found;
}

} // namespace caseseal::ledger
