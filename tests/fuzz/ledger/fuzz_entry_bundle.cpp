// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tile.h"

using namespace caseseal;

/// The entries of a bundle and their lengths are the whole bundle.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (const auto entries = ledger::parseEntryBundle({data, size})) {
        std::size_t sum = 0;
        for (const base::BytesView entry : *entries)
            sum += 2 + entry.size();
        CHECK(sum == size && entries->size() <= ledger::kTileWidth);
    }
    return 0;
}
