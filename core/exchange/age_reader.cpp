// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age_reader.h"

#include "age_armor.h"
#include "age_payload.h"
#include "age_stanzas.h"

namespace caseseal::exchange {

namespace {

constexpr std::size_t kLeadingSpace = 1024; ///< before the first line of a text form
constexpr std::size_t kSealedBytes = kAgeChunkBytes + crypto::ChunkCipher::kTagBytes;

base::Error damagedPart(std::uint64_t number, const std::string& why) {
    return base::badInput("The content of the age file was changed or cut off: part " + std::to_string(number + 1) +
                          " (of 64 KiB each) " + why + ".");
}

/// The binary form, taken out of the text form where it is that.
base::Result<std::unique_ptr<ByteReader>> binaryForm(ByteSource source) {
    auto reader = std::make_unique<ByteReader>(std::move(source));
    TRY(const auto start, reader->peek(kLeadingSpace + 64));
    const auto text = base::textOf(start);
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || first > kLeadingSpace || !text.substr(first).starts_with("-----"))
        return reader;
    reader->skip(first);
    return std::make_unique<ByteReader>(armoredBytes(std::move(reader)));
}

base::Result<crypto::SecretBytes> fileKeyOf(ByteReader& reader, const AgeKeys& keys) {
    TRY(const auto start, reader.peek(20));
    if (!base::textOf(start).starts_with("age-encryption.org/"))
        return damagedHeader("the file does not start as an age file does");
    TRY(const auto header, parseAgeHeader(reader));
    TRY(auto fileKey, unwrapFileKey(header.stanzas, keys.identities, keys.passphrase));
    if (!crypto::sameSecret(ageHeaderCode(fileKey, header.text), header.code))
        return base::badInput("The header of the age file was changed: the code over it is not right.");
    return fileKey;
}

/// One part as it was encrypted. `last` says where it stands in the file; a whole part may have been encrypted for the
/// other place, and is then genuine although the file is not.
base::Result<base::BytesView> openPart(AgeChunks& chunks, base::BytesView sealed, bool last, bool& asItStands) {
    if (sealed.size() < crypto::ChunkCipher::kTagBytes)
        return base::refused("cut");
    auto plain = chunks.open(sealed, last);
    asItStands = plain.has_value();
    return asItStands || sealed.size() < kSealedBytes ? plain : chunks.open(sealed, !last);
}

/// True where the part was the last.
base::Result<bool> readPart(ByteReader& reader, AgeChunks& chunks, std::span<std::uint8_t> place,
                            const ByteSink& sink) {
    TRY(const auto size, reader.fill(place));
    TRY(const bool last, reader.atEnd());
    const auto number = chunks.count();
    bool asItStands = false;
    const auto plain = openPart(chunks, base::BytesView(place).first(size), last, asItStands);
    if (!plain)
        return damagedPart(number, "is not what was encrypted");
    if (last && plain->empty() && number > 0)
        return damagedPart(number, "is empty");
    TRY_VOID(sink(*plain));
    if (!asItStands)
        return damagedPart(number, last ? "is not the last, but the file ends" : "is the last, but more bytes follow");
    return last;
}

} // namespace

base::Result<void> decryptAge(ByteSource source, const ByteSink& sink, const AgeKeys& keys) {
    TRY(const auto reader, binaryForm(std::move(source)));
    TRY(const auto fileKey, fileKeyOf(*reader, keys));
    std::array<std::uint8_t, kAgeNonceBytes> nonce{};
    TRY(const auto size, reader->fill(nonce));
    if (size < nonce.size())
        return damagedHeader("the file ends right behind it");
    AgeChunks chunks(fileKey, nonce);
    base::Bytes place(kSealedBytes);
    for (;;) {
        TRY(const bool last, readPart(*reader, chunks, place, sink));
        if (last)
            return {};
    }
}

} // namespace caseseal::exchange
