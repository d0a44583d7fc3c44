// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/cold_chain.h"

#include <algorithm>
#include <cmath>

namespace caseseal::product {
namespace {

constexpr double kActivation = 10'000; ///< heat of activation over the gas constant, kelvin
constexpr double kZeroCelsius = 273.15;

double rate(int milliCelsius) { return std::exp(-kActivation / (milliCelsius / 1000.0 + kZeroCelsius)); }

/// The one temperature at which as much would have aged.
int meanKineticOf(const std::vector<TemperatureReading>& readings) {
    double aged = 0, time = 0;
    for (std::size_t i = 1; i < readings.size(); ++i) {
        const auto ms = double(readings[i].time.msSinceEpoch - readings[i - 1].time.msSinceEpoch);
        aged += ms * (rate(readings[i - 1].milliCelsius) + rate(readings[i].milliCelsius)) / 2;
        time += ms;
    }
    // At absolute zero nothing ages at all, and its rate is too small for a number.
    const double kelvin = aged > 0 ? -kActivation / std::log(aged / time) : 0;
    return int(std::lround((kelvin - kZeroCelsius) * 1000));
}

/// How far a temperature lies outside.
int distance(int milliCelsius, const ColdChainRules& rules) {
    return std::max({0, rules.lowest - milliCelsius, milliCelsius - rules.highest});
}

int farther(int a, int b, const ColdChainRules& rules) { return distance(b, rules) > distance(a, rules) ? b : a; }

void addInterval(const TemperatureReading& from, const TemperatureReading& until, const ColdChainRules& rules,
                 ColdChainVerdict& verdict) {
    const auto ms = until.time.msSinceEpoch - from.time.msSinceEpoch;
    verdict.msLongestGap = std::max(verdict.msLongestGap, ms);
    const int extreme = farther(from.milliCelsius, until.milliCelsius, rules);
    if (distance(extreme, rules) == 0)
        return;
    verdict.msOutside += ms;
    auto& all = verdict.excursions;
    if (all.empty() || all.back().until != from.time || distance(from.milliCelsius, rules) == 0) {
        all.push_back({from.time, until.time, extreme});
        return;
    }
    all.back().until = until.time;
    all.back().extreme = farther(all.back().extreme, extreme, rules);
}

void addBreaches(const ColdChainRules& rules, ColdChainVerdict& verdict) {
    const auto add = [&](bool breached, ColdChainBreach breach) {
        if (breached)
            verdict.breaches.push_back(breach);
    };
    add(verdict.msOutside > rules.minutesOutside * base::kMsPerMinute, ColdChainBreach::TooLongOutside);
    add(verdict.lowest < rules.neverBelow, ColdChainBreach::TooCold);
    add(verdict.highest > rules.neverAbove, ColdChainBreach::TooWarm);
    add(verdict.meanKinetic > rules.meanKineticHighest, ColdChainBreach::MeanTooWarm);
    add(verdict.msLongestGap > rules.longestGapMinutes * base::kMsPerMinute, ColdChainBreach::Gap);
}

} // namespace

ColdChainVerdict judgeColdChain(const TemperatureLog& log, const ColdChainRules& rules) {
    const auto& readings = log.readings;
    CHECK(readings.size() >= 2);
    ColdChainVerdict verdict;
    const auto [lowest, highest] = std::ranges::minmax(readings, {}, &TemperatureReading::milliCelsius);
    verdict.lowest = lowest.milliCelsius;
    verdict.highest = highest.milliCelsius;
    verdict.meanKinetic = meanKineticOf(readings);
    for (std::size_t i = 1; i < readings.size(); ++i)
        addInterval(readings[i - 1], readings[i], rules, verdict);
    addBreaches(rules, verdict);
    return verdict;
}

} // namespace caseseal::product
