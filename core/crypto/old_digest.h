// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

/// Two digests of other people's proofs. Collisions of SHA-1 are known: nothing of ours is hashed with them.
namespace caseseal::crypto {

/// 20 bytes. Any thread.
[[nodiscard]] base::Bytes sha1(base::BytesView bytes);
/// 20 bytes. Any thread.
[[nodiscard]] base::Bytes ripemd160(base::BytesView bytes);

} // namespace caseseal::crypto
