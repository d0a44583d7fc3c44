// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/note.h"

using namespace caseseal;

/// A note that is read is written back byte for byte; and verified by its own line's key it may only say yes or no.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    if (const auto note = ledger::SignedNote::parse(text)) {
        CHECK(note->encode() == text);
        static const auto key =
            ledger::VerifierKey::parse("anna+34e6e5d1+Af0XJDhaoMdbZPt4zWAvodmR/ev3axPFjtcC6sg16fYY");
        static const auto publicKey = crypto::PublicKey::parse(crypto::Algorithm::Ed25519, key.value().publicKey);
        (void)ledger::checkNote(*note, *key, *publicKey);
    }
    return 0;
}
