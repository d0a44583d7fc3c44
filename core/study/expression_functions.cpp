// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression_functions.h"

#include "iso_time.h"

#include "study/typed_value.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace caseseal::study {
namespace {

using Arguments = std::span<const Value>;
using Numbers = std::vector<Number>;
constexpr std::size_t kAny = 1000;
constexpr long kMaxPlaces = 300;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

std::string mapped(std::string text, char (*change)(char)) {
    std::ranges::transform(text, text.begin(), change);
    return text;
}

// --- numbers -----------------------------------------------------------------------------------------------------

Numbers numbersOf(Arguments arguments) {
    Numbers out;
    for (const auto& argument : arguments)
        if (const auto number = numberOf(argument))
            out.push_back(*number);
    return out;
}

std::optional<long> placesOf(Arguments arguments, std::size_t at) {
    if (arguments.size() <= at)
        return 0;
    const auto number = numberOf(arguments[at]);
    const auto places = number ? number->toInteger() : std::nullopt;
    return places && std::abs(*places) <= kMaxPlaces ? std::optional(static_cast<long>(*places)) : std::nullopt;
}

Value rounded(Arguments arguments, Rounding rounding) {
    const auto number = numberOf(arguments[0]);
    const auto places = placesOf(arguments, 1);
    return number && places ? Value::of(number->rounded(*places, rounding)) : Value{};
}
Value round(Arguments arguments) { return rounded(arguments, Rounding::Nearest); }
Value roundUp(Arguments arguments) { return rounded(arguments, Rounding::Up); }
Value roundDown(Arguments arguments) { return rounded(arguments, Rounding::Down); }

Value floorOf(Arguments arguments) {
    const auto number = numberOf(arguments[0]);
    return number ? Value::of(number->rounded(0, number->isNegative() ? Rounding::Up : Rounding::Down)) : Value{};
}
Value ceilingOf(Arguments arguments) {
    const auto number = numberOf(arguments[0]);
    return number ? Value::of(number->rounded(0, number->isNegative() ? Rounding::Down : Rounding::Up)) : Value{};
}
Value absolute(Arguments arguments) {
    const auto number = numberOf(arguments[0]);
    return number ? Value::of(number->isNegative() ? number->negated() : *number) : Value{};
}
Value root(Arguments arguments) {
    const auto number = numberOf(arguments[0]);
    return number ? Value::of(squareRoot(*number)) : Value{};
}
Value raised(Arguments arguments) {
    const auto base = numberOf(arguments[0]), exponent = numberOf(arguments[1]);
    return base && exponent ? Value::of(power(*base, *exponent)) : Value{};
}
Value modulo(Arguments arguments) {
    const auto a = numberOf(arguments[0]), b = numberOf(arguments[1]);
    return a && b ? Value::of(remainder(*a, *b)) : Value{};
}
Value exponential(Arguments arguments) {
    const auto number = numberOf(arguments[0]);
    return number ? Value::of(Number::fromDouble(std::exp(number->toDouble()))) : Value{};
}
Value logarithm(Arguments arguments) {
    const auto number = numberOf(arguments[0]);
    const auto base = arguments.size() > 1 ? numberOf(arguments[1]) : std::optional<Number>();
    if (!number || (arguments.size() > 1 && !base))
        return {};
    const auto log = std::log(number->toDouble());
    return Value::of(Number::fromDouble(base ? log / std::log(base->toDouble()) : log));
}

std::optional<Number> sumOf(const Numbers& numbers) {
    std::optional<Number> sum(Number(0));
    for (const auto& number : numbers)
        sum = sum ? add(*sum, number) : sum;
    return numbers.empty() ? std::nullopt : sum;
}
std::optional<Number> meanOf(const Numbers& numbers) {
    const auto sum = sumOf(numbers);
    return sum ? divide(*sum, Number(static_cast<long long>(numbers.size()))) : std::nullopt;
}
Value sum(Arguments arguments) { return Value::of(sumOf(numbersOf(arguments))); }
Value mean(Arguments arguments) { return Value::of(meanOf(numbersOf(arguments))); }
Value minimum(Arguments arguments) {
    const auto numbers = numbersOf(arguments);
    return numbers.empty() ? Value{} : Value::of(*std::ranges::min_element(numbers));
}
Value maximum(Arguments arguments) {
    const auto numbers = numbersOf(arguments);
    return numbers.empty() ? Value{} : Value::of(*std::ranges::max_element(numbers));
}
Value median(Arguments arguments) {
    auto numbers = numbersOf(arguments);
    std::ranges::sort(numbers);
    const auto half = numbers.size() / 2;
    if (numbers.empty() || numbers.size() % 2 == 1)
        return numbers.empty() ? Value{} : Value::of(numbers[half]);
    return Value::of(meanOf({numbers[half - 1], numbers[half]}));
}
Value deviation(Arguments arguments) { // of a sample
    const auto numbers = numbersOf(arguments);
    const auto middle = meanOf(numbers);
    Numbers squares;
    for (const auto& number : numbers)
        if (const auto off = middle ? subtract(number, *middle) : std::nullopt)
            if (const auto square = multiply(*off, *off))
                squares.push_back(*square);
    const auto total = sumOf(squares);
    if (!total || numbers.size() < 2 || squares.size() != numbers.size())
        return {};
    const auto variance = divide(*total, Number(static_cast<long long>(numbers.size() - 1)));
    return variance ? Value::of(squareRoot(*variance)) : Value{};
}
Value asNumber(Arguments arguments) { return Value::of(numberOf(arguments[0])); }

// --- texts -------------------------------------------------------------------------------------------------------

bool hasCode(std::string_view codes, std::string_view wanted) {
    while (true) {
        const auto code = codes.substr(0, codes.find(','));
        if (code == wanted)
            return true;
        if (code.size() == codes.size())
            return false;
        codes.remove_prefix(code.size() + 1);
    }
}

Value contains(Arguments arguments) {
    const auto wanted = textOf(arguments[1]);
    if (arguments[0].kind == Value::Kind::Codes)
        return Value::ofTruth(hasCode(arguments[0].text, wanted));
    return Value::ofTruth(!arguments[0].isMissing() &&
                          mapped(textOf(arguments[0]), lower).find(mapped(wanted, lower)) != std::string::npos);
}
Value containsNot(Arguments arguments) { return Value::ofTruth(!contains(arguments).truth); }
Value startsWith(Arguments arguments) {
    return Value::ofTruth(!arguments[0].isMissing() && textOf(arguments[0]).starts_with(textOf(arguments[1])));
}
Value endsWith(Arguments arguments) {
    return Value::ofTruth(!arguments[0].isMissing() && textOf(arguments[0]).ends_with(textOf(arguments[1])));
}
Value isBlank(Arguments arguments) { return Value::ofTruth(arguments[0].isMissing() || textOf(arguments[0]).empty()); }
Value isNumeric(Arguments arguments) { return Value::ofTruth(numberOf(arguments[0]).has_value()); }
Value isWhole(Arguments arguments) {
    const auto number = numberOf(arguments[0]);
    return Value::ofTruth(number && number->isWhole());
}
Value asText(Arguments arguments) { return arguments[0].isMissing() ? Value{} : Value::ofText(textOf(arguments[0])); }
Value itself(Arguments arguments) { return arguments[0]; }
Value upperCase(Arguments arguments) { return Value::ofText(mapped(textOf(arguments[0]), upper)); }
Value lowerCase(Arguments arguments) { return Value::ofText(mapped(textOf(arguments[0]), lower)); }

Value trimmed(Arguments arguments) {
    const auto text = textOf(arguments[0]);
    const auto from = text.find_first_not_of(" \t\r\n");
    return Value::ofText(from == std::string::npos ? std::string()
                                                   : text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1));
}
Value concat(Arguments arguments) {
    std::string out;
    for (const auto& argument : arguments)
        out += textOf(argument);
    return Value::ofText(std::move(out));
}
Value concatWith(Arguments arguments) {
    std::string out;
    bool isFirst = true;
    for (const auto& argument : arguments.subspan(1)) {
        if (argument.isMissing())
            continue;
        out += (isFirst ? std::string() : textOf(arguments[0])) + textOf(argument);
        isFirst = false;
    }
    return Value::ofText(std::move(out));
}

/// Where each character starts, and the end.
std::vector<std::size_t> charactersOf(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] & 0xc0) != 0x80)
            starts.push_back(i);
    starts.push_back(text.size());
    return starts;
}
Value part(std::string_view text, long from, long count) {
    const auto starts = charactersOf(text);
    const auto last = static_cast<long>(starts.size()) - 1;
    const auto a = std::clamp(from, 0L, last), b = std::clamp(from + std::max(count, 0L), 0L, last);
    return Value::ofText(
        std::string(text.substr(starts[static_cast<std::size_t>(a)],
                                starts[static_cast<std::size_t>(b)] - starts[static_cast<std::size_t>(a)])));
}
long characters(const std::string& text) { return static_cast<long>(charactersOf(text).size()) - 1; }

Value length(Arguments arguments) { return Value::of(Number(characters(textOf(arguments[0])))); }
Value leftPart(Arguments arguments) {
    const auto count = placesOf(arguments, 1);
    return count ? part(textOf(arguments[0]), 0, *count) : Value{};
}
Value rightPart(Arguments arguments) {
    const auto count = placesOf(arguments, 1);
    const auto text = textOf(arguments[0]);
    return count ? part(text, std::max(characters(text) - *count, 0L), *count) : Value{};
}
Value middlePart(Arguments arguments) { // REDCap counts from 1
    const auto from = placesOf(arguments, 1), count = placesOf(arguments, 2);
    return from && count ? part(textOf(arguments[0]), *from - 1, *count) : Value{};
}

// --- dates -------------------------------------------------------------------------------------------------------

std::optional<int> digitsAt(std::string_view text, std::size_t from, std::size_t count) {
    const auto piece = text.substr(std::min(from, text.size()), count);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (piece.size() != count || !std::ranges::all_of(piece, isDigit))
        return std::nullopt;
    int value = 0;
    for (const char c : piece)
        value = value * 10 + (c - '0');
    return value;
}

/// A whole date, or a date with a time, as seconds since 1970; zones are not looked at.
std::optional<long long> secondsOf(const Value& value) {
    const auto& text = value.text;
    if (!isIsoDate(std::string_view(text).substr(0, 10), false))
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(*digitsAt(text, 0, 4)),
                                          std::chrono::month(static_cast<unsigned>(*digitsAt(text, 5, 2))),
                                          std::chrono::day(static_cast<unsigned>(*digitsAt(text, 8, 2)))};
    const auto seconds = std::chrono::sys_days(day).time_since_epoch().count() * 86400LL;
    if (text.size() == 10)
        return seconds;
    const auto hours = digitsAt(text, 11, 2), minutes = digitsAt(text, 14, 2);
    if (!hours || !minutes)
        return std::nullopt;
    return seconds + *hours * 3600 + *minutes * 60 + digitsAt(text, 17, 2).value_or(0);
}

/// Seconds in one of REDCap's units: a year is 365.2425 days, a month 30.44.
std::optional<Number> secondsIn(std::string_view unit) {
    constexpr std::array kUnits = {std::pair{"y", 31556952LL}, std::pair{"M", 2630016LL}, std::pair{"d", 86400LL},
                                   std::pair{"h", 3600LL},     std::pair{"m", 60LL},      std::pair{"s", 1LL}};
    for (const auto& [name, seconds] : kUnits)
        if (unit == name)
            return Number(seconds);
    return std::nullopt;
}

bool isTrue(const Value& value) {
    return value.kind == Value::Kind::Truth ? value.truth
                                            : mapped(textOf(value), lower) == "true" || textOf(value) == "1";
}

/// datediff(from, to, unit, ["ymd"], [signed]).
Value dateDifference(Arguments arguments) {
    const auto from = secondsOf(arguments[0]), to = secondsOf(arguments[1]);
    const auto unit = secondsIn(textOf(arguments[2]));
    if (!from || !to || !unit)
        return {};
    const bool isSigned = std::ranges::any_of(arguments.subspan(3), isTrue);
    const auto seconds = isSigned ? *to - *from : std::abs(*to - *from);
    return Value::of(divide(Number(seconds), *unit));
}

Value datePart(const Value& value, std::size_t from, std::size_t count, int less = 0) {
    const auto number = value.kind == Value::Kind::Missing ? std::nullopt : digitsAt(value.text, from, count);
    return number ? Value::of(Number(*number - less)) : Value{};
}
Value yearOf(Arguments arguments) { return datePart(arguments[0], 0, 4); }
Value monthOf(Arguments arguments) { return datePart(arguments[0], 5, 2); }
Value monthFromZero(Arguments arguments) { return datePart(arguments[0], 5, 2, 1); }
Value dayOf(Arguments arguments) { return datePart(arguments[0], 8, 2); }

/// How much of a date is known, as Viedoc counts: 0 all, 2 no day, 3 neither month nor day.
Value dateFormat(Arguments arguments) {
    if (arguments[0].isMissing())
        return {};
    const auto size = arguments[0].text.size();
    return Value::of(Number(size >= 10 ? 0 : size >= 7 ? 2 : 3));
}

// --- the list ----------------------------------------------------------------------------------------------------

struct Function {
    std::string_view name;
    std::size_t least, most;
    Value (*call)(Arguments);
};

constexpr std::array kFunctions = {
    Function{"abs", 1, 1, absolute},
    Function{"round", 1, 2, round},
    Function{"roundto", 2, 2, round},
    Function{"roundup", 1, 2, roundUp},
    Function{"rounddown", 1, 2, roundDown},
    Function{"ceil", 1, 1, ceilingOf},
    Function{"ceiling", 1, 1, ceilingOf},
    Function{"floor", 1, 1, floorOf},
    Function{"sqrt", 1, 1, root},
    Function{"pow", 2, 2, raised},
    Function{"mod", 2, 2, modulo},
    Function{"exponential", 1, 1, exponential},
    Function{"exp", 1, 1, exponential},
    Function{"log", 1, 2, logarithm},
    Function{"ln", 1, 1, logarithm},
    Function{"sum", 1, kAny, sum},
    Function{"mean", 1, kAny, mean},
    Function{"avg", 1, kAny, mean},
    Function{"average", 1, kAny, mean},
    Function{"min", 1, kAny, minimum},
    Function{"max", 1, kAny, maximum},
    Function{"median", 1, kAny, median},
    Function{"stdev", 1, kAny, deviation},
    Function{"number", 1, 1, asNumber},
    Function{"count", 1, 1, asNumber},
    Function{"string", 1, 1, asText},
    Function{"tostring", 1, 1, itself},
    Function{"contains", 2, 2, contains},
    Function{"contain", 2, 2, contains},
    Function{"includes", 2, 2, contains},
    Function{"not_contain", 2, 2, containsNot},
    Function{"starts_with", 2, 2, startsWith},
    Function{"starts-with", 2, 2, startsWith},
    Function{"startswith", 2, 2, startsWith},
    Function{"ends_with", 2, 2, endsWith},
    Function{"endswith", 2, 2, endsWith},
    Function{"isblankornull", 1, 1, isBlank},
    Function{"isblankormissingcode", 1, 1, isBlank},
    Function{"isnumber", 1, 1, isNumeric},
    Function{"isinteger", 1, 1, isWhole},
    Function{"upper", 1, 1, upperCase},
    Function{"touppercase", 1, 1, upperCase},
    Function{"lower", 1, 1, lowerCase},
    Function{"tolowercase", 1, 1, lowerCase},
    Function{"trim", 1, 1, trimmed},
    Function{"concat", 1, kAny, concat},
    Function{"concat_ws", 2, kAny, concatWith},
    Function{"length", 1, 1, length},
    Function{"string-length", 1, 1, length},
    Function{"left", 2, 2, leftPart},
    Function{"right", 2, 2, rightPart},
    Function{"mid", 3, 3, middlePart},
    Function{"datediff", 3, 5, dateDifference},
    Function{"year", 1, 1, yearOf},
    Function{"getfullyear", 1, 1, yearOf},
    Function{"month", 1, 1, monthOf},
    Function{"getmonth", 1, 1, monthFromZero},
    Function{"day", 1, 1, dayOf},
    Function{"getdate", 1, 1, dayOf},
    Function{"__format", 1, 1, dateFormat},
};

} // namespace

std::optional<std::size_t> findFunction(std::string_view name) {
    const auto wanted = mapped(std::string(name), lower);
    const auto found = std::ranges::find(kFunctions, wanted, &Function::name);
    return found == kFunctions.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - kFunctions.begin()));
}

bool takesArguments(std::size_t function, std::size_t count) {
    const auto& known = kFunctions.at(function);
    return count >= known.least && count <= known.most;
}

Value callFunction(std::size_t function, Arguments arguments) {
    CHECK(takesArguments(function, arguments.size()));
    return kFunctions.at(function).call(arguments);
}

std::optional<Number> numberOf(const Value& value) {
    switch (value.kind) {
    case Value::Kind::Number:
        return value.number;
    case Value::Kind::Truth:
        return Number(value.truth ? 1 : 0);
    case Value::Kind::Text:
    case Value::Kind::Codes:
        return Number::parse(value.text);
    default:
        return std::nullopt;
    }
}

std::string textOf(const Value& value) {
    switch (value.kind) {
    case Value::Kind::Number:
        return value.number.toText();
    case Value::Kind::Truth:
        return value.truth ? "1" : "0";
    default:
        return value.text;
    }
}

} // namespace caseseal::study
