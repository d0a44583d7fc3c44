// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tile.h"

using namespace caseseal;

/// A tile has one name: what is read is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto name = ledger::TileName::parse(text)) {
        CHECK(name->path() == text);
        CHECK(name->level <= 63 && name->width >= 1 && name->width <= 256);
    }
    return 0;
}
