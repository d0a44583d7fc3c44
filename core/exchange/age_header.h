// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "byte_reader.h"
#include "crypto/digest.h"

/// The header of age-encryption.org/v1: stanzas that wrap the file's key, and a code over all of them. Private to the
/// room.
namespace caseseal::exchange {

struct AgeStanza {
    std::vector<std::string> arguments; ///< at least one: the kind
    base::Bytes body;
};

struct AgeHeader {
    std::vector<AgeStanza> stanzas;
    std::string text; ///< what the code is over: from the first line to "---"
    crypto::Digest code{};
};

/// "The header of the age file is damaged: WHY."
[[nodiscard]] base::Error damagedHeader(const std::string& why);

/// Strict: one way only to write every part. BadInput, and above 1 MiB too.
[[nodiscard]] base::Result<AgeHeader> parseAgeHeader(ByteReader& reader);

/// The text that the code is over.
[[nodiscard]] std::string encodeAgeHeader(const std::vector<AgeStanza>& stanzas);

/// Base64 without "=" as the header has it; strict.
[[nodiscard]] std::string encodeBare64(base::BytesView bytes);
[[nodiscard]] base::Result<base::Bytes> parseBare64(std::string_view text);

} // namespace caseseal::exchange
