// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/entry.h"

namespace caseseal::evidence {

crypto::Digest entryLeafHash(const Salt& salt, std::string_view json) {
    static constexpr std::uint8_t kLeaf = 0x00;
    return crypto::sha256({base::BytesView(&kLeaf, 1), salt, base::bytesOf(json)});
}

} // namespace caseseal::evidence
