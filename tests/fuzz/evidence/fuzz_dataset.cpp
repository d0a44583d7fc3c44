// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/dataset_manifest.h"

using namespace caseseal;

/// A dataset.json that is read is written back byte for byte, and no name in it leads anywhere.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto list = evidence::DatasetManifest::parse(text)) {
        CHECK(list->encode() == text);
        for (const auto& file : list->files)
            CHECK(evidence::isPlainFileName(file.name));
    }
    return 0;
}
