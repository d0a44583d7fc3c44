// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"

using namespace caseseal;

/// A verifier key that is read is written back byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto key = ledger::VerifierKey::parse(text)) {
        CHECK(key->encode() == text);
        CHECK(key->fingerprint().size() == 39);
    }
    return 0;
}
