// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimal.h"

#include <algorithm>
#include <charconv>

namespace caseseal::study {
namespace {

constexpr long kMaxExponent = 308;

std::size_t leadingDigits(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

std::optional<long> parseExponent(std::string_view text) {
    text.remove_prefix(text.starts_with('+') ? 1 : 0);
    long exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || std::abs(exponent) > kMaxExponent)
        return std::nullopt;
    return exponent;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text, bool exponentAllowed) {
    Decimal out;
    out.m_negative = text.starts_with('-');
    text.remove_prefix(out.m_negative ? 1 : 0);
    const auto whole = text.substr(0, leadingDigits(text));
    text.remove_prefix(whole.size());
    std::string_view fraction;
    if (text.starts_with('.')) {
        fraction = text.substr(1, leadingDigits(text.substr(1)));
        if (fraction.empty())
            return std::nullopt;
        text.remove_prefix(1 + fraction.size());
    }
    std::optional<long> exponent = 0;
    if (exponentAllowed && (text.starts_with('e') || text.starts_with('E'))) {
        exponent = parseExponent(text.substr(1));
        text = {};
    }
    if (whole.empty() || !text.empty() || !exponent)
        return std::nullopt;
    out.fractionDigits = fraction.size();
    out.digits = whole.size() - std::min(whole.find_first_not_of('0'), whole.size()) + fraction.size();
    out.digits = std::max(out.digits, std::size_t{1});
    const auto all = std::string(whole) + std::string(fraction);
    const auto first = all.find_first_not_of('0');
    if (first != std::string::npos) {
        out.m_significant = all.substr(first, all.find_last_not_of('0') - first + 1);
        out.m_magnitude = static_cast<long>(whole.size()) - static_cast<long>(first) + *exponent;
    } else
        out.m_negative = false;
    return out;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
    if (m_negative != other.m_negative)
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    auto bySize = m_significant.empty() == other.m_significant.empty()
                      ? m_magnitude <=> other.m_magnitude
                      : !m_significant.empty() <=> !other.m_significant.empty();
    if (bySize == 0)
        bySize = m_significant.compare(other.m_significant) <=> 0;
    return m_negative ? 0 <=> bySize : bySize;
}

} // namespace caseseal::study
