// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidence_source.h"

using namespace caseseal;

/// A line of seals.jsonl or entries.jsonl that is read is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto seal = evidence::parseSealLine(text))
        CHECK(encodeSealLine(*seal) == text);
    if (const auto entry = evidence::parseEntryLine(text))
        CHECK(encodeEntryLine(*entry) == text);
    return 0;
}
