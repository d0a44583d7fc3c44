// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/proof.h"

using namespace caseseal;

/// A proof that is read is written back byte for byte, and checked without harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = base::textOf({data, size});
    const auto proof = ledger::TlogProof::parse(text);
    if (!proof)
        return 0;
    CHECK(proof->encode() == text);
    static const auto policy = ledger::Policy::parse(
        "log log.example/trial+8032b55c+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c\nquorum none\n");
    (void)ledger::checkProof(*proof, ledger::leafHash(base::bytesOf("entry")), policy.value());
    return 0;
}
