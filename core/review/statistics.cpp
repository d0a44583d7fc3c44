// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include "base/check.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <sstream>

namespace caseseal::review {

double chiSquaredOfEven(const std::array<std::uint64_t, 10>& counts) {
    const double total = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
    if (total == 0)
        return 0;
    const double even = total / 10;
    double out = 0;
    for (const auto count : counts) {
        const double off = static_cast<double>(count) - even;
        out += off * off / even;
    }
    return out;
}

double chiSquaredTail9(double x) {
    if (x <= 0)
        return 1;
    const double root = std::sqrt(x);
    double term = root, sum = root; // x^(1/2), x^(3/2)/3, x^(5/2)/15, x^(7/2)/105
    for (const int odd : {3, 5, 7}) {
        term *= x / odd;
        sum += term;
    }
    const double density = std::exp(-x / 2) / std::sqrt(2 * std::numbers::pi);
    return std::min(1.0, std::erfc(root / std::numbers::sqrt2) + 2 * density * sum);
}

double medianOf(std::vector<double> values) {
    CHECK(!values.empty());
    std::sort(values.begin(), values.end());
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

namespace {

/// Always with a point, whatever the locale.
std::string formatted(double value, std::ios_base::fmtflags kind) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out.setf(kind, std::ios_base::floatfield);
    out.precision(1);
    out << value;
    return out.str();
}

} // namespace

std::string decimalText(double value) { return formatted(value, std::ios_base::fixed); }
std::string powerText(double value) { return formatted(value, std::ios_base::scientific); }

} // namespace caseseal::review
