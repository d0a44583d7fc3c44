// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/old_digest.h"

#include <botan/hash.h>

namespace caseseal::crypto {

namespace {

base::Bytes digestBy(const char* name, base::BytesView bytes) {
    const auto hash = Botan::HashFunction::create_or_throw(name);
    hash->update(bytes.data(), bytes.size());
    return hash->final_stdvec();
}

} // namespace

base::Bytes sha1(base::BytesView bytes) { return digestBy("SHA-1", bytes); }
base::Bytes ripemd160(base::BytesView bytes) { return digestBy("RIPEMD-160", bytes); }

} // namespace caseseal::crypto
