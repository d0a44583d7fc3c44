// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor/ots.h"

using namespace caseseal;

/// As a proof, as a calendar's answer, as block headers: what is read is written back byte for byte, and nothing that
/// nobody worked for is verified.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const base::BytesView bytes(data, size);
    if (auto proof = anchor::OtsProof::parse(bytes)) {
        const auto encoded = proof->encode();
        CHECK(std::equal(encoded.begin(), encoded.end(), bytes.begin(), bytes.end()));
        for (const auto& promise : proof->pending())
            (void)proof->merge(promise.commitment, bytes.first(std::min<std::size_t>(size, 40)));
        CHECK(anchor::OtsProof::parse(proof->encode()).has_value());
        crypto::Digest imprint{};
        if (proof->digest().size() == imprint.size())
            std::copy(proof->digest().begin(), proof->digest().end(), imprint.begin());
        CHECK(proof->check(imprint, nullptr).state != anchor::OtsVerdict::State::Verified);
    }
    const auto request = anchor::makeOtsRequest({});
    if (const auto begun = anchor::OtsProof::begin(request, bytes))
        CHECK(anchor::OtsProof::parse(begun->encode()).has_value());
    if (const auto headers = anchor::BlockHeaders::parse(bytes, 1)) {
        const auto again = anchor::BlockHeaders::parse(base::bytesOf(headers->encode()), 1);
        CHECK(again && again->encode() == headers->encode());
    }
    return 0;
}
