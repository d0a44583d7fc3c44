// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

/// Digits, and the mod-10 check digit of GS1 keys (GS1 General Specifications 7.9.1). Any thread.
namespace caseseal::product {

/// Digits and nothing else; at least one.
[[nodiscard]] inline bool isNumber(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}
/// The digit that belongs behind these digits. CHECKs that there are nothing but digits.
[[nodiscard]] char gs1CheckDigit(std::string_view digits);
/// At least two digits and nothing else, the last of them right.
[[nodiscard]] bool hasGs1CheckDigit(std::string_view digits);

} // namespace caseseal::product
