// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_digits.h"

#include "base/check.h"

#include <algorithm>

namespace caseseal::product {
namespace {

bool areDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

char gs1CheckDigit(std::string_view digits) {
    CHECK(areDigits(digits));
    int sum = 0, weight = 3;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, weight = 4 - weight)
        sum = (sum + (*digit - '0') * weight) % 10;
    return char('0' + (10 - sum) % 10);
}

bool hasGs1CheckDigit(std::string_view digits) {
    return digits.size() >= 2 && areDigits(digits) &&
           gs1CheckDigit(digits.substr(0, digits.size() - 1)) == digits.back();
}

} // namespace caseseal::product
