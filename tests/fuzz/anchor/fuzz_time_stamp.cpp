// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor/time_stamp.h"

using namespace caseseal;

/// A response of anybody: judged, never trusted without roots, and what is archived in it can be read again. The corpus
/// is stamped over the SHA-256 of "x".
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const base::BytesView bytes(data, size);
    (void)anchor::TimeStampRoots::parsePem(bytes);
    const auto verdict = anchor::checkTimeStamp(bytes, crypto::sha256(base::bytesOf("x")), nullptr);
    CHECK(!verdict.rootTrusted);
    CHECK((verdict.state == anchor::TimeStampVerdict::State::Holds) == verdict.what.empty());
    CHECK(base::isUtf8(verdict.authority));
    if (verdict.what.find("is no answer") != std::string::npos)
        return 0; // OpenSSL takes most of a millisecond to say so, each time
    (void)anchor::crlPlaces(bytes);
    if (const auto archived = anchor::archiveRevocation(bytes, {}))
        CHECK(anchor::timeStampToken(*archived).has_value());
    return 0;
}
