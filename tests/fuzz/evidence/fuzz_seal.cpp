// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/seal.h"

using namespace caseseal;

/// A seal that is read gives its text back byte for byte; so does a header alone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto seal = evidence::Seal::parse(text))
        CHECK(text.substr(0, text.find('\n') + 1) == seal->header.encode());
    if (const auto header = evidence::SealHeader::parse(text))
        CHECK(header->encode() == text);
    return 0;
}
