// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/split_view_file.h"

using namespace caseseal;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto file = evidence::SplitViewFile::parse(text))
        CHECK(file->encode() == text);
    const auto judged = evidence::judgeSplitView(text, std::nullopt);
    CHECK(judged.proved() == (judged.verdict.findings.front().code == "ledger-consistency"));
    CHECK(!judged.encodeJson().empty());
    return 0;
}
