// SPDX-License-Identifier: GPL-3.0-or-later
#include "number.h"

#include "base/ascii.h"
#include "decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace caseseal::study {
namespace {

constexpr std::size_t kMaxDigits = 34, kShownDigits = 15;
constexpr long kMaxMagnitude = 400;
constexpr long long kMaxPower = 2048;

int digitAt(const std::string& digits, std::size_t fromEnd) {
    return fromEnd < digits.size() ? digits[digits.size() - 1 - fromEnd] - '0' : 0;
}

void dropLeadingZeros(std::string& digits) { digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size())); }

std::strong_ordering compareDigits(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() <=> b.size() : a.compare(b) <=> 0;
}

std::string addDigits(const std::string& a, const std::string& b) {
    std::string out;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry > 0; ++i) {
        const int sum = digitAt(a, i) + digitAt(b, i) + carry;
        out += static_cast<char>('0' + sum % 10);
        carry = sum / 10;
    }
    std::ranges::reverse(out);
    return out;
}

/// `a` is not less than `b`.
std::string subtractDigits(const std::string& a, const std::string& b) {
    std::string out;
    int borrowed = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const int left = digitAt(a, i) - digitAt(b, i) - borrowed;
        borrowed = left < 0 ? 1 : 0;
        out += static_cast<char>('0' + left + 10 * borrowed);
    }
    std::ranges::reverse(out);
    dropLeadingZeros(out);
    return out;
}

std::string multiplyDigits(const std::string& a, const std::string& b) {
    std::string out(a.size() + b.size(), '0');
    for (std::size_t i = 0; i < a.size(); ++i) {
        int carry = 0;
        for (std::size_t j = 0; j < b.size() || carry > 0; ++j) {
            auto& place = out[out.size() - 1 - i - j];
            const int sum = place - '0' + digitAt(a, i) * digitAt(b, j) + carry;
            place = static_cast<char>('0' + sum % 10);
            carry = sum / 10;
        }
    }
    dropLeadingZeros(out);
    return out;
}

/// Quotient and whether nothing is left.
std::pair<std::string, bool> divideDigits(const std::string& a, const std::string& b) {
    std::string quotient, rest;
    for (const char digit : a) {
        rest += digit;
        dropLeadingZeros(rest);
        char times = '0';
        while (compareDigits(rest, b) >= 0) {
            rest = subtractDigits(rest, b);
            ++times;
        }
        quotient += times;
    }
    dropLeadingZeros(quotient);
    return {quotient, rest.empty()};
}

} // namespace

Number::Number(long long value) : m_negative(value < 0), m_digits(std::to_string(value)) {
    m_digits.erase(0, m_negative ? 1 : 0);
    *this = *made(m_negative, std::move(m_digits), 0, true);
}

std::optional<Number> Number::made(bool negative, std::string digits, long exponent, bool exact) {
    Number out;
    dropLeadingZeros(digits);
    out.m_negative = negative;
    out.m_exact = exact;
    out.m_digits = std::move(digits);
    out.m_exponent = exponent;
    out.cut(kMaxDigits, Rounding::Nearest);
    const auto magnitude = out.m_exponent + static_cast<long>(out.m_digits.size());
    return out.isZero() || std::abs(magnitude) <= kMaxMagnitude ? std::optional(out) : std::nullopt;
}

/// At most so many digits, and no zeros at the end.
void Number::cut(std::size_t digits, Rounding rounding) {
    if (m_digits.size() > digits) {
        const auto dropped = m_digits.substr(digits);
        const bool lost = dropped.find_first_not_of('0') != std::string::npos;
        const bool up = rounding == Rounding::Up ? lost : rounding == Rounding::Nearest && dropped[0] >= '5';
        m_exponent += static_cast<long>(dropped.size());
        m_digits.resize(digits);
        if (up)
            m_digits = addDigits(m_digits, "1");
        m_exact = m_exact && !lost;
    }
    const auto kept = m_digits.find_last_not_of('0') + 1; // npos + 1 is 0
    m_exponent += static_cast<long>(m_digits.size() - kept);
    m_digits.resize(kept);
    if (m_digits.empty()) {
        m_negative = false;
        m_exponent = 0;
    }
}

std::optional<Number> Number::parse(std::string_view text) {
    auto plain = std::string(base::trimmed(text));
    plain.erase(0, plain.starts_with('+') ? 1 : 0);
    if (plain.starts_with('.') || plain.starts_with("-."))
        plain.insert(plain.find('.'), "0");
    const auto decimal = Decimal::parse(plain, true);
    if (!decimal)
        return std::nullopt;
    const auto& digits = decimal->significant();
    return made(decimal->isNegative(), digits, decimal->magnitude() - static_cast<long>(digits.size()), true);
}

std::optional<Number> Number::fromDouble(double value) {
    std::array<char, 64> text{};
    if (!std::isfinite(value))
        return std::nullopt;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific,
                                   static_cast<int>(kShownDigits) - 1)
                         .ptr;
    auto number = parse({text.data(), static_cast<std::size_t>(end - text.data())});
    if (number)
        number->m_exact = false;
    return number;
}

double Number::toDouble() const {
    const auto text = (m_negative ? "-" : "") + (m_digits.empty() ? "0" : m_digits) + "e" + std::to_string(m_exponent);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<long long> Number::toInteger() const {
    if (!isWhole() || m_digits.size() + static_cast<std::size_t>(m_exponent) > 18)
        return std::nullopt;
    const auto text = toText();
    long long value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string Number::toText() const {
    auto shown = *this;
    if (!m_exact)
        shown.cut(kShownDigits, Rounding::Nearest);
    auto out = shown.m_digits;
    if (out.empty())
        return "0";
    if (shown.m_exponent >= 0)
        out.append(static_cast<std::size_t>(shown.m_exponent), '0');
    else {
        const auto fraction = static_cast<std::size_t>(-shown.m_exponent);
        if (out.size() <= fraction)
            out.insert(0, fraction - out.size() + 1, '0');
        out.insert(out.size() - fraction, ".");
    }
    return (m_negative ? "-" : "") + out;
}

Number Number::negated() const {
    auto out = *this;
    out.m_negative = !m_negative && !isZero();
    return out;
}

Number Number::rounded(long places, Rounding rounding) const {
    auto out = *this;
    const auto dropped = std::max(-places - m_exponent, 0L);
    if (dropped == 0 || isZero())
        return out;
    const auto size = static_cast<long>(m_digits.size());
    if (dropped > size) // far below the last digit that is kept
        out.m_digits.insert(0, static_cast<std::size_t>(std::min(dropped - size, 5 * kMaxMagnitude)), '0');
    const auto kept = std::max(static_cast<long>(out.m_digits.size()) - dropped, 0L);
    out.cut(static_cast<std::size_t>(kept), rounding);
    dropLeadingZeros(out.m_digits);
    out.m_exact = true;
    return out;
}

std::strong_ordering Number::operator<=>(const Number& other) const {
    if (m_negative != other.m_negative)
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    auto order = isZero() || other.isZero() ? !isZero() <=> !other.isZero()
                                            : m_exponent + static_cast<long>(m_digits.size()) <=>
                                                  other.m_exponent + static_cast<long>(other.m_digits.size());
    if (order == 0)
        order = m_digits.compare(other.m_digits) <=> 0;
    return m_negative ? 0 <=> order : order;
}

std::optional<Number> add(const Number& a, const Number& b) {
    const auto exponent = std::min(a.m_exponent, b.m_exponent);
    const auto aligned = [&](const Number& n) {
        return n.isZero() ? std::string()
                          : n.m_digits + std::string(static_cast<std::size_t>(n.m_exponent - exponent), '0');
    };
    const auto x = aligned(a), y = aligned(b);
    const bool exact = a.m_exact && b.m_exact;
    if (a.m_negative == b.m_negative)
        return Number::made(a.m_negative, addDigits(x, y), exponent, exact);
    return compareDigits(x, y) >= 0 ? Number::made(a.m_negative, subtractDigits(x, y), exponent, exact)
                                    : Number::made(b.m_negative, subtractDigits(y, x), exponent, exact);
}

std::optional<Number> subtract(const Number& a, const Number& b) { return add(a, b.negated()); }

std::optional<Number> multiply(const Number& a, const Number& b) {
    return Number::made(a.m_negative != b.m_negative, multiplyDigits(a.m_digits, b.m_digits),
                        a.m_exponent + b.m_exponent, a.m_exact && b.m_exact);
}

std::optional<Number> divide(const Number& a, const Number& b) {
    if (b.isZero())
        return std::nullopt;
    const auto more = kMaxDigits + 1 + b.m_digits.size();
    auto [quotient, whole] = divideDigits(a.m_digits + std::string(more, '0'), b.m_digits);
    return Number::made(a.m_negative != b.m_negative, std::move(quotient),
                        a.m_exponent - b.m_exponent - static_cast<long>(more), a.m_exact && b.m_exact && whole);
}

std::optional<Number> remainder(const Number& a, const Number& b) {
    const auto quotient = divide(a, b);
    const auto whole = quotient ? multiply(quotient->rounded(0, Rounding::Down), b) : std::nullopt;
    return whole ? subtract(a, *whole) : std::nullopt;
}

std::optional<Number> power(const Number& base, const Number& exponent) {
    const auto times = exponent.toInteger();
    if (!times || std::abs(*times) > kMaxPower)
        return Number::fromDouble(std::pow(base.toDouble(), exponent.toDouble()));
    std::optional<Number> out(Number(1)), square(base);
    for (auto left = std::abs(*times); left > 0 && out; left /= 2) {
        if (left % 2 == 1)
            out = square ? multiply(*out, *square) : std::nullopt;
        if (left > 1 && square)
            square = multiply(*square, *square);
    }
    return out && *times < 0 ? divide(Number(1), *out) : out;
}

std::optional<Number> squareRoot(const Number& a) {
    if (a.isNegative())
        return std::nullopt;
    auto root = Number::fromDouble(std::sqrt(a.toDouble()));
    if (root && multiply(*root, *root) == a)
        root->m_exact = a.m_exact;
    return root;
}

} // namespace caseseal::study
