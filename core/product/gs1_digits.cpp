// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_digits.h"

#include "base/ascii.h"
#include "base/check.h"

#include <algorithm>

namespace caseseal::product {
namespace {} // namespace

char gs1CheckDigit(std::string_view digits) {
    CHECK(base::areDigits(digits));
    int sum = 0, weight = 3;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, weight = 4 - weight)
        sum = (sum + (*digit - '0') * weight) % 10;
    return char('0' + (10 - sum) % 10);
}

bool hasGs1CheckDigit(std::string_view digits) {
    return digits.size() >= 2 && base::areDigits(digits) &&
           gs1CheckDigit(digits.substr(0, digits.size() - 1)) == digits.back();
}

} // namespace caseseal::product
