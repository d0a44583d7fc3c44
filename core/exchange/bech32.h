// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/secret_bytes.h"

/// Bech32 as age uses it (BIP 173, without its limit of length): a name, "1", and bytes with a checksum that finds any
/// four wrong characters. Private to the room.
namespace caseseal::exchange {

/// Lower case. The name consists of lower-case ASCII.
[[nodiscard]] std::string encodeBech32(std::string_view name, base::BytesView bytes);

/// The bytes behind `name` (given in lower case), 32 of them. BadInput: mixed case, another name, an unknown character,
/// a wrong checksum, bits left over, another length. The sentence never repeats the text: it may be a secret.
[[nodiscard]] base::Result<crypto::SecretBytes> parseBech32(std::string_view name, std::string_view text);

} // namespace caseseal::exchange
