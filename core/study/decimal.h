// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace caseseal::study {

/// A decimal number exactly as it is written, so that 0.1 stays 0.1 and 92.70 equals 92.7. Any number of digits.
class Decimal {
public:
    /// "-12.50", "3", and with `exponentAllowed` also "1.5e-3" (exponent -308 to 308). ASCII digits only, a digit
    /// before and after the point. Nothing where it is not a number.
    static std::optional<Decimal> parse(std::string_view text, bool exponentAllowed = false);

    std::strong_ordering operator<=>(const Decimal& other) const;
    bool operator==(const Decimal& other) const { return (*this <=> other) == std::strong_ordering::equal; }

    [[nodiscard]] bool isNegative() const { return m_negative; }
    /// The value is 0.significant times ten to the magnitude; no zeros at the ends, empty for zero.
    [[nodiscard]] const std::string& significant() const { return m_significant; }
    [[nodiscard]] long magnitude() const { return m_magnitude; }

    std::size_t digits = 0;         ///< as written, leading zeros not counted, at least 1
    std::size_t fractionDigits = 0; ///< as written, after the point

private:
    bool m_negative = false;
    std::string m_significant; ///< no zeros at the ends; empty for zero
    long m_magnitude = 0;      ///< the value is 0.significant times ten to this
};

} // namespace caseseal::study
