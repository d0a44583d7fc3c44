// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/json.h"

using namespace caseseal;

/// What is read as canonical is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto json = evidence::Json::parse(text))
        CHECK(json->encode() == text);
    return 0;
}
