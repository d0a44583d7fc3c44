// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/csv.h"

using namespace caseseal;

/// What is read is written back byte for byte, in whatever pieces it came.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    for (const std::size_t cut : {std::size_t{0}, size / 2, size}) {
        std::string again;
        evidence::CsvReader reader([&again](std::uint64_t, std::vector<std::string>& cells) {
            again += evidence::csvLine(cells);
            return base::Result<void>();
        });
        if (reader.feed(text.substr(0, cut)) && reader.feed(text.substr(cut)) && reader.finish())
            CHECK(again == text);
    }
    return 0;
}
