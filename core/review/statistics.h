// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// Private to the room: the little statistics that the rules need.
namespace caseseal::review {

/// Pearson's chi-squared of ten counts against even ones; 0 where there are none.
[[nodiscard]] double chiSquaredOfEven(const std::array<std::uint64_t, 10>& counts);
/// How probable a chi-squared of 9 degrees of freedom is at least `x` (Abramowitz and Stegun 26.4.4).
[[nodiscard]] double chiSquaredTail9(double x);
/// Of values that are not empty; of an even number the middle between the two.
[[nodiscard]] double medianOf(std::vector<double> values);

/// "31.4": one decimal.
[[nodiscard]] std::string decimalText(double value);
/// "3.1e-12": two digits and the power of ten.
[[nodiscard]] std::string powerText(double value);

} // namespace caseseal::review
