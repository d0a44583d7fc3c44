// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "product/gs1_date.h"
#include "product/gs1_link.h"
#include "product/gs1_scan.h"

using namespace caseseal;
using namespace caseseal::product;

/// What is read is written canonically and is read again as the same, whichever way it is written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 2000) // written in another way it may grow beyond what is read
        return 0;
    const auto text = base::textOf({data, size});
    if (const auto date = expandGs1Date(text, 2026))
        CHECK(date->size() == 10 && isGs1Date(text, Gs1DayZero::LastOfMonth));
    for (const auto way : {Gs1ShortGtin::Refused, Gs1ShortGtin::Filled})
        if (const auto elements = parseDigitalLink(text, way)) {
            const auto link = encodeDigitalLink(*elements);
            if (link)
                CHECK(parseDigitalLink(*link).has_value());
        }
    const auto elements = parseScan(text);
    if (!elements)
        return 0;
    CHECK(parseScan(encodeScan(*elements)).value() == *elements);
    CHECK(parseBracketed(encodeBracketed(*elements)).value() == *elements);
    return 0;
}
