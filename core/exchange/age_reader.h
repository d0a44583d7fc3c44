// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "exchange/age_identity.h"
#include "exchange/byte_stream.h"

namespace caseseal::exchange {

/// What may open an age file. Either may be empty.
struct AgeKeys {
    std::vector<AgeIdentity> identities;
    crypto::SecretBytes passphrase;
};

/// Opens age-encryption.org/v1 in its binary or its text form, 64 KiB at a time: no byte reaches the sink before it is
/// known to be what was encrypted. What was given to the sink before a failure is the file's beginning and no more:
/// whoever calls throws it away. Recipients of kinds that are not known here are passed over.
///
/// BadInput where the file is no age file, is damaged, cut off or longer than it was; Refused where none of the keys
/// opens it; what source and sink say. With a passphrase it takes a second and 256 MiB, up to 1 GiB where the file asks
/// for it: never on the window's thread.
[[nodiscard]] base::Result<void> decryptAge(ByteSource source, const ByteSink& sink, const AgeKeys& keys);

} // namespace caseseal::exchange
