// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "product/cold_chain.h"

using namespace caseseal;
using namespace caseseal::product;

/// What is read has ascending times, and a mean that lies between its ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto log = parseTemperatureLog(base::textOf({data, size}));
    if (!log)
        return 0;
    const auto verdict = judgeColdChain(*log, {});
    CHECK(verdict.lowest <= verdict.highest && verdict.msLongestGap > 0);
    if (verdict.lowest > -200'000) // colder, rates are too small to be told apart
        CHECK(verdict.meanKinetic >= verdict.lowest - 1 && verdict.meanKinetic <= verdict.highest + 1);
    CHECK(verdict.msOutside <= log->readings.back().time.msSinceEpoch - log->readings.front().time.msSinceEpoch);
    return 0;
}
