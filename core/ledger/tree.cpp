// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tree.h"

namespace caseseal::ledger {

Digest leafHash(base::BytesView data) {
    static constexpr std::uint8_t kLeaf = 0x00;
    return crypto::sha256({base::BytesView(&kLeaf, 1), data});
}

} // namespace caseseal::ledger
