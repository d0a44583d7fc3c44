// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utc_time.h"

namespace caseseal::base {

/// Where the time comes from. Injected everywhere: no room asks the machine by itself. Any thread.
class ClockPort {
public:
    virtual ~ClockPort() = default;
    /// This machine's clock: a claim, may jump.
    [[nodiscard]] virtual UtcTime now() const = 0;
    /// This machine's offset from UTC at that moment, in minutes.
    [[nodiscard]] virtual int zoneMinutes(UtcTime at) const = 0;
    /// Milliseconds of a clock that cannot be set; its zero has no meaning.
    [[nodiscard]] virtual std::int64_t tickMs() const = 0;
};

/// The machine's own clocks (CLOCK_REALTIME, CLOCK_BOOTTIME).
class SystemClock final : public ClockPort {
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] int zoneMinutes(UtcTime at) const override;
    [[nodiscard]] std::int64_t tickMs() const override;
};

/// A clock for tests and for the practice trial: stands still until it is told to move.
class FixedClock final : public ClockPort {
public:
    explicit FixedClock(UtcTime start, int zone = 0) : m_now(start), m_zone(zone) {}
    [[nodiscard]] UtcTime now() const override { return m_now; }
    [[nodiscard]] int zoneMinutes(UtcTime) const override { return m_zone; }
    [[nodiscard]] std::int64_t tickMs() const override { return m_tickMs; }
    void advanceMs(std::int64_t ms) {
        m_now.msSinceEpoch += ms;
        m_tickMs += ms;
    }
    /// Sets the wall clock alone, as a person who turns it would.
    void setNow(UtcTime time) { m_now = time; }

private:
    UtcTime m_now;
    int m_zone;
    std::int64_t m_tickMs = 0;
};

} // namespace caseseal::base
