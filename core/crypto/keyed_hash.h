// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/digest.h"
#include "crypto/secret_bytes.h"

namespace caseseal::crypto {

/// HMAC (RFC 2104) with SHA-256. Compare with `sameSecret`. Any thread.
[[nodiscard]] Digest hmacSha256(const SecretBytes& key, base::BytesView message);

/// HKDF (RFC 5869) with SHA-256, extract then expand: 32 bytes. An empty salt is the RFC's own default. Any thread.
[[nodiscard]] SecretBytes hkdfSha256(const SecretBytes& material, base::BytesView salt, std::string_view info);

} // namespace caseseal::crypto
