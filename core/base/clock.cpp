// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>
#include <ctime>

namespace caseseal::base {

UtcTime SystemClock::now() const {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

int SystemClock::zoneMinutes(UtcTime at) const {
    const std::time_t seconds = at.msSinceEpoch / 1000;
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr)
        return 0;
    return static_cast<int>(local.tm_gmtoff / 60);
}

std::int64_t SystemClock::tickMs() const {
    std::timespec ts{};
    CHECK(clock_gettime(CLOCK_BOOTTIME, &ts) == 0);
    return std::int64_t{ts.tv_sec} * 1000 + ts.tv_nsec / 1'000'000;
}

} // namespace caseseal::base
