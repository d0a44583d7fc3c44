// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/consents.h"

#include "base/file.h"
#include "report/code_reader.h"

namespace caseseal::desk {

namespace {
constexpr std::uint64_t kMaxCardFileBytes = 64 * 1024;
}

Result<std::string> loadCard(const std::filesystem::path& file) {
    base::Bytes bytes;
    if (report::isPicture(file)) {
        TRY(bytes, report::readCode(file));
    } else {
        TRY(bytes, base::loadFile(file, kMaxCardFileBytes));
    }
    std::string card(base::textOf(bytes));
    TRY_VOID(consent::checkCard(card));
    return card;
}

} // namespace caseseal::desk
