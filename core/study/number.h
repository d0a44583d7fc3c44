// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace caseseal::study {

enum class Rounding { Nearest, Up, Down }; ///< Nearest: half away from zero. Up, Down: away from, towards zero.

/// A decimal number to calculate with: 0.1 + 0.2 is 0.3. Sums, differences and products are exact as long as 34 digits
/// hold them. What cannot be exact (1/3, a root) is marked so and written with 15 digits.
class Number {
public:
    Number() = default;
    explicit Number(long long value);
    /// "-12.50", "3", ".5" or "1.5e-3", with spaces around. Nothing where it is not a number or beyond 1e±400.
    static std::optional<Number> parse(std::string_view text);
    /// Marked as not exact. Nothing where it is infinite or not a number.
    static std::optional<Number> fromDouble(double value);

    [[nodiscard]] bool isZero() const { return m_digits.empty(); }
    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isWhole() const { return m_exponent >= 0; }
    [[nodiscard]] double toDouble() const;
    /// Nothing where it is not whole or does not fit.
    [[nodiscard]] std::optional<long long> toInteger() const;
    /// Plain, no exponent, no zeros at the end: "-0.5", "1200".
    [[nodiscard]] std::string toText() const;

    [[nodiscard]] Number negated() const;
    /// To so many digits after the point; negative: to tens, hundreds …
    [[nodiscard]] Number rounded(long places, Rounding rounding = Rounding::Nearest) const;

    std::strong_ordering operator<=>(const Number& other) const;
    bool operator==(const Number& other) const { return (*this <=> other) == std::strong_ordering::equal; }

    /// Nothing where there is no result: beyond 1e±400, divided by zero, the root of a negative number.
    friend std::optional<Number> add(const Number& a, const Number& b);
    friend std::optional<Number> subtract(const Number& a, const Number& b);
    friend std::optional<Number> multiply(const Number& a, const Number& b);
    friend std::optional<Number> divide(const Number& a, const Number& b);
    friend std::optional<Number> remainder(const Number& a, const Number& b);
    friend std::optional<Number> power(const Number& base, const Number& exponent);
    friend std::optional<Number> squareRoot(const Number& a);

private:
    static std::optional<Number> made(bool negative, std::string digits, long exponent, bool exact);
    void cut(std::size_t digits, Rounding rounding);

    bool m_negative = false;
    bool m_exact = true;
    std::string m_digits; ///< no zeros at the ends; empty for zero
    long m_exponent = 0;  ///< the value is the digits times ten to this
};

std::optional<Number> add(const Number& a, const Number& b);
std::optional<Number> subtract(const Number& a, const Number& b);
std::optional<Number> multiply(const Number& a, const Number& b);
std::optional<Number> divide(const Number& a, const Number& b);
std::optional<Number> remainder(const Number& a, const Number& b);
std::optional<Number> power(const Number& base, const Number& exponent);
std::optional<Number> squareRoot(const Number& a);

} // namespace caseseal::study
