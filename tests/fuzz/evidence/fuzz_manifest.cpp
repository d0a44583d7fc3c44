// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidence_source.h"

using namespace caseseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto manifest = evidence::Manifest::parse(text))
        CHECK(manifest->encode() == text);
    return 0;
}
