// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/age_reader.h"

using namespace caseseal;

/// A file that somebody sent: opened to the last byte, or refused with a sentence, and then what came out before is
/// whole parts. The key is the one of the corpus. Passphrases would cost a second each and are left out.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto keys = [] {
        exchange::AgeKeys out;
        out.identities.push_back(
            exchange::AgeIdentity::parse("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
                .value());
        return out;
    }();
    base::BytesView rest(data, size);
    const exchange::ByteSource source = [&](std::span<std::uint8_t> place) -> base::Result<std::size_t> {
        const auto part = rest.first(std::min(place.size(), rest.size()));
        std::copy(part.begin(), part.end(), place.begin());
        rest = rest.subspan(part.size());
        return part.size();
    };
    std::size_t came = 0;
    const exchange::ByteSink sink = [&](base::BytesView bytes) -> base::Result<void> {
        CHECK(bytes.size() <= 64 * 1024);
        came += bytes.size();
        return {};
    };
    const auto result = exchange::decryptAge(source, sink, keys);
    CHECK(came < size || size == 0);
    if (!result)
        CHECK(base::isUtf8(result.error().message) && result.error().message.ends_with('.'));
    else
        CHECK(rest.empty());
    return 0;
}
