// SPDX-License-Identifier: GPL-3.0-or-later
#include "gs1_check.h"

#include "product/gs1_date.h"
#include "product/gs1_digits.h"

#include <algorithm>
#include <array>

namespace caseseal::product {
namespace {

constexpr std::string_view kSet82 =
    "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kSet39 = "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kSet64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=";
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kHex = "0123456789ABCDEFabcdef";

std::string_view charactersOf(char set) {
    switch (set) {
    case 'N':
        return kDigits;
    case 'X':
        return kSet82;
    case 'Y':
        return kSet39;
    default:
        return kSet64;
    }
}

bool isAll(std::string_view text, std::string_view set) {
    return text.find_first_not_of(set) == std::string_view::npos;
}

int twoDigits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

bool startsWithPrefix(std::string_view text) { return text.size() >= 4 && isAll(text.substr(0, 4), kDigits); }

bool isPieceOfTotal(std::string_view text) {
    const int piece = twoDigits(text), total = twoDigits(text.substr(2));
    return piece >= 1 && piece <= total;
}

/// GS1 General Specifications 7.9.5: prime weights from the right, modulo 1021, in two characters.
bool hasCheckPair(std::string_view text) {
    static constexpr std::array kPrimes{2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37,
                                        41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83};
    static constexpr std::string_view kPairs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    if (text.size() < 3 || text.size() > kPrimes.size() + 2)
        return false;
    const auto body = text.substr(0, text.size() - 2);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < body.size(); ++i)
        sum += kSet82.find(body[body.size() - 1 - i]) * std::size_t(kPrimes[i]);
    sum %= 1021;
    return text[text.size() - 2] == kPairs[sum / 32] && text.back() == kPairs[sum % 32];
}

bool isPercentEncoded(std::string_view text) {
    for (auto at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        if (at + 2 >= text.size() || !isAll(text.substr(at + 1, 2), kHex))
            return false;
    return true;
}

bool keeps(Gs1Rule rule, std::string_view text) {
    switch (rule) {
    case Gs1Rule::CheckDigit:
        return hasGs1CheckDigit(text);
    case Gs1Rule::PrefixFirst:
        return startsWithPrefix(text);
    case Gs1Rule::PrefixSecond:
        return startsWithPrefix(text.substr(1));
    case Gs1Rule::Date:
        return isGs1Date(text, Gs1DayZero::Refused);
    case Gs1Rule::DateOrMonth:
        return isGs1Date(text, Gs1DayZero::LastOfMonth);
    case Gs1Rule::HourMinute:
        return twoDigits(text) < 24 && twoDigits(text.substr(2)) < 60;
    case Gs1Rule::Hour:
        return twoDigits(text) < 24;
    case Gs1Rule::MinuteOrSecond:
        return twoDigits(text) < 60;
    case Gs1Rule::Zero:
        return isAll(text, "0");
    case Gs1Rule::NotZero:
        return !isAll(text, "0");
    case Gs1Rule::NoLeadingZero:
        return text.size() == 1 || text.front() != '0';
    case Gs1Rule::PieceOfTotal:
        return isPieceOfTotal(text);
    case Gs1Rule::YesNo:
        return text == "0" || text == "1";
    case Gs1Rule::Hyphen:
        return isAll(text, "-");
    case Gs1Rule::HasLetter:
        return !isAll(text, kDigits);
    case Gs1Rule::CheckPair:
        return hasCheckPair(text);
    case Gs1Rule::Percent:
        return isPercentEncoded(text);
    }
    return false;
}

std::string complaint(Gs1Rule rule) {
    switch (rule) {
    case Gs1Rule::CheckDigit:
        return "its check digit is wrong";
    case Gs1Rule::CheckPair:
        return "its check characters are wrong";
    case Gs1Rule::PrefixFirst:
    case Gs1Rule::PrefixSecond:
        return "it does not begin with a company prefix";
    case Gs1Rule::Date:
    case Gs1Rule::DateOrMonth:
        return "it holds no date of the calendar";
    case Gs1Rule::HourMinute:
    case Gs1Rule::Hour:
    case Gs1Rule::MinuteOrSecond:
        return "it holds no time of the day";
    case Gs1Rule::PieceOfTotal:
        return "its piece is not one of its total";
    case Gs1Rule::Percent:
        return "a % in it stands before no two hex digits";
    default:
        return "it does not have the form of its kind";
    }
}

std::optional<std::string> wrongPart(const Gs1Part& part, std::string_view text) {
    if (text.size() < part.least)
        return "it is too short";
    if (!isAll(text, charactersOf(part.set)))
        return part.set == 'N' ? "there is something else than digits in it"
                               : "there is a character in it that may not be";
    for (const auto rule : part.rules)
        if (!keeps(rule, text))
            return complaint(rule);
    return {};
}

} // namespace

std::optional<std::string> wrongGs1Value(const Gs1Fact& fact, std::string_view value) {
    for (const auto& part : fact.parts) {
        if (value.empty() && part.optional)
            return {};
        const auto text = value.substr(0, part.most);
        if (auto wrong = wrongPart(part, text))
            return wrong;
        value.remove_prefix(text.size());
    }
    return value.empty() ? std::nullopt : std::optional<std::string>("it is too long");
}

} // namespace caseseal::product
