// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/typed_value.h"

#include "base/ascii.h"
#include "iso_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace caseseal::study {
namespace {

using base::badInput;
using base::Result;

constexpr std::size_t kMaxTyped = 100;
constexpr int kFirstYear = 1800, kLastYear = 2199; // what a trial can mean by "2012" in "20121122"

// --- letters -----------------------------------------------------------------------------------------------------

struct Fold {
    std::string_view from, to;
};
/// What a keyboard or an input method may give for the plain sign, and month letters without their accents.
constexpr std::array kFolds = {
    Fold{"ä", "a"},           Fold{"Ä", "a"},           Fold{"á", "a"},       Fold{"â", "a"},       Fold{"à", "a"},
    Fold{"é", "e"},           Fold{"É", "e"},           Fold{"è", "e"},       Fold{"ê", "e"},       Fold{"û", "u"},
    Fold{"Û", "u"},           Fold{"ü", "u"},           Fold{"ó", "o"},       Fold{"ô", "o"},       Fold{"０", "0"},
    Fold{"１", "1"},          Fold{"２", "2"},          Fold{"３", "3"},      Fold{"４", "4"},      Fold{"５", "5"},
    Fold{"６", "6"},          Fold{"７", "7"},          Fold{"８", "8"},      Fold{"９", "9"},      Fold{"／", "/"},
    Fold{"．", "."},          Fold{"，", ","},          Fold{"：", ":"},      Fold{"－", "-"},      Fold{"−", "-"},
    Fold{"–", "-"},           Fold{"　", " "},          Fold{"\u00a0", " "},  Fold{"\u202f", " "},  Fold{"今日", "t"},
    Fold{"aujourd'hui", "t"}, Fold{"aujourd’hui", "t"}, Fold{"午前", " am "}, Fold{"午後", " pm "}, Fold{"年", "/"},
    Fold{"月", "/"},          Fold{"日", " "},          Fold{"時", ":"},      Fold{"分", ":"},      Fold{"秒", " "}};

std::string folded(std::string_view typed) {
    std::string lower(typed);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::string out;
    for (std::string_view rest = lower; !rest.empty();) {
        const auto* fold = std::ranges::find_if(kFolds, [&](const Fold& one) { return rest.starts_with(one.from); });
        const bool found = fold != kFolds.end();
        out += found ? fold->to : rest.substr(0, 1);
        rest.remove_prefix(found ? fold->from.size() : 1);
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t");
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

bool isLetter(char c) { return c >= 'a' && c <= 'z'; }

std::string padded(int value, std::size_t width) {
    auto digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string inQuotes(std::string_view typed) { return "\"" + std::string(typed.substr(0, kMaxTyped)) + "\""; }

/// The words of a typed date or time: runs of digits and runs of letters. Nothing where another sign is between them.
std::optional<std::vector<std::string>> wordsOf(std::string_view text, std::string_view separators) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < text.size();) {
        const bool digit = base::isDigit(text[i]);
        if (!digit && !isLetter(text[i])) {
            if (separators.find(text[i]) == std::string_view::npos)
                return std::nullopt;
            ++i;
            continue;
        }
        const auto from = i;
        while (i < text.size() && (digit ? base::isDigit(text[i]) : isLetter(text[i])))
            ++i;
        words.emplace_back(text.substr(from, i - from));
    }
    return words;
}

// --- dates -------------------------------------------------------------------------------------------------------

struct MonthName {
    std::string_view name;
    int month;
};
/// English, German, French, Spanish, without accents. Any start of at least three letters counts that leaves one month.
constexpr std::array kMonths = {
    MonthName{"january", 1},   MonthName{"januar", 1},    MonthName{"janner", 1},     MonthName{"janvier", 1},
    MonthName{"enero", 1},     MonthName{"february", 2},  MonthName{"februar", 2},    MonthName{"fevrier", 2},
    MonthName{"febrero", 2},   MonthName{"march", 3},     MonthName{"marz", 3},       MonthName{"maerz", 3},
    MonthName{"mrz", 3},       MonthName{"mars", 3},      MonthName{"marzo", 3},      MonthName{"april", 4},
    MonthName{"avril", 4},     MonthName{"abril", 4},     MonthName{"may", 5},        MonthName{"mai", 5},
    MonthName{"mayo", 5},      MonthName{"june", 6},      MonthName{"juni", 6},       MonthName{"juin", 6},
    MonthName{"junio", 6},     MonthName{"july", 7},      MonthName{"juli", 7},       MonthName{"juillet", 7},
    MonthName{"julio", 7},     MonthName{"august", 8},    MonthName{"aout", 8},       MonthName{"agosto", 8},
    MonthName{"september", 9}, MonthName{"septembre", 9}, MonthName{"septiembre", 9}, MonthName{"setiembre", 9},
    MonthName{"october", 10},  MonthName{"oktober", 10},  MonthName{"octobre", 10},   MonthName{"octubre", 10},
    MonthName{"november", 11}, MonthName{"novembre", 11}, MonthName{"noviembre", 11}, MonthName{"december", 12},
    MonthName{"dezember", 12}, MonthName{"decembre", 12}, MonthName{"diciembre", 12}};

constexpr std::array kUnknownWords = {"un", "unk", "unknown",   "uk",      "nk",
                                      "na", "unb", "unbekannt", "inconnu", "desconocido"};
constexpr std::array kLittleWords = {"de", "del", "den", "der", "le", "el", "the",
                                     "of", "st",  "nd",  "rd",  "th", "er", "am"};
constexpr std::array kTodayWords = {"t", "today", "heute", "hoy"};

template<typename List>
bool contains(const List& list, std::string_view word) {
    return std::ranges::any_of(list, [&](std::string_view known) { return known == word; });
}

/// 1 to 12; 0 where the word is no month or could be two.
int monthOf(std::string_view word) {
    int month = 0;
    for (const auto& known : kMonths) {
        if (word.size() < 3 || !known.name.starts_with(word))
            continue;
        if (month != 0 && month != known.month)
            return 0;
        month = known.month;
    }
    return month;
}

enum class PartKind { Number, Year, Month, Unknown };
struct Part {
    PartKind kind;
    int value = 0;
};

struct TypedDate {
    std::optional<int> year, month, day; ///< empty: typed as unknown, or not typed
};

Result<std::string> checkedDate(const TypedDate& date, bool partialAllowed) {
    if (!date.year)
        return badInput("The year is needed.");
    if (*date.year < 1)
        return badInput("There is no year " + std::to_string(*date.year) + ".");
    if (date.month && (*date.month < 1 || *date.month > 12))
        return badInput("There is no month " + std::to_string(*date.month) + ".");
    if (date.day && !date.month)
        return badInput("A day without its month cannot be kept. Type both, or only the year.");
    if (date.day && (*date.day < 1 || *date.day > daysOfMonth(*date.year, *date.month)))
        return badInput("There is no day " + std::to_string(*date.day) + " in " + padded(*date.year, 4) + "-" +
                        padded(*date.month, 2) + ".");
    if (!date.day && !partialAllowed)
        return badInput("The whole date is needed here: day, month and year.");
    auto iso = padded(*date.year, 4);
    if (date.month)
        iso += "-" + padded(*date.month, 2);
    return date.day ? iso + "-" + padded(*date.day, 2) : iso;
}

std::optional<Part> partOf(const std::string& word) {
    if (base::areDigits(word))
        return Part{word.size() == 4 ? PartKind::Year : PartKind::Number,
                    word.size() > 4 ? -1 : base::valueOfDigits(word)};
    if (contains(kUnknownWords, word))
        return Part{PartKind::Unknown, 0};
    const int month = monthOf(word);
    return month == 0 ? std::nullopt : std::optional(Part{PartKind::Month, month});
}

/// Day and month out of the two parts that are left beside the year, in the order they were typed.
void takeDayAndMonth(const Part& first, const Part& second, bool monthFirst, TypedDate& date) {
    const bool swapped = first.kind == PartKind::Month || (second.kind != PartKind::Month && monthFirst);
    const auto& month = swapped ? first : second;
    const auto& day = swapped ? second : first;
    if (month.kind != PartKind::Unknown)
        date.month = month.value;
    if (day.kind != PartKind::Unknown)
        date.day = day.value;
}

Result<TypedDate> dateOfThree(std::vector<Part> parts, DateOrder order) {
    const auto isYear = [](const Part& part) { return part.kind == PartKind::Year; };
    const auto year = std::ranges::find_if(parts, isYear);
    if (year == parts.end())
        return badInput("Type the year with four digits.");
    const bool yearFirst = year == parts.begin();
    TypedDate date;
    date.year = year->value;
    parts.erase(year);
    const auto numbers = std::ranges::count_if(parts, [](const Part& part) { return part.kind == PartKind::Number; });
    const bool named = parts[0].kind == PartKind::Month || parts[1].kind == PartKind::Month;
    if (std::ranges::any_of(parts, isYear) || (parts[0].kind == PartKind::Month && parts[1].kind == PartKind::Month))
        return badInput("Type one day, one month and one year.");
    const bool couldBeBoth = parts[0].value <= 12 && parts[1].value <= 12 && parts[0].value != parts[1].value;
    if (order == DateOrder::YearMonthDay && !yearFirst && !named && (numbers == 1 || couldBeBoth))
        return badInput("It is not clear which number is the month. Type the year first, or the month as a word.");
    const bool onlyMonthFirstFits = order == DateOrder::YearMonthDay && parts[1].value > 12;
    takeDayAndMonth(parts[0], parts[1], yearFirst || order == DateOrder::MonthDayYear || onlyMonthFirstFits, date);
    return date;
}

Result<TypedDate> dateOfTwo(const Part& first, const Part& second) {
    const auto& year = first.kind == PartKind::Year ? first : second;
    const auto& month = first.kind == PartKind::Year ? second : first;
    if (year.kind != PartKind::Year)
        return badInput("The year is needed, with four digits.");
    TypedDate date;
    date.year = year.value;
    if (month.kind == PartKind::Year)
        return badInput("Type one day, one month and one year.");
    if (month.kind != PartKind::Unknown)
        date.month = month.value;
    return date;
}

bool isPlausible(const TypedDate& date) {
    return *date.year >= kFirstYear && *date.year <= kLastYear && *date.month >= 1 && *date.month <= 12 &&
           *date.day >= 1 && *date.day <= daysOfMonth(*date.year, *date.month);
}

/// Eight digits in a row: in the order of the place, or else year first.
Result<TypedDate> dateOfDigits(std::string_view digits, DateOrder order) {
    const auto number = [&](std::size_t from, std::size_t length) {
        return base::valueOfDigits(digits.substr(from, length));
    };
    const TypedDate dayFirst{number(4, 4), number(2, 2), number(0, 2)};
    const TypedDate monthFirst{number(4, 4), number(0, 2), number(2, 2)};
    const TypedDate yearFirst{number(0, 4), number(4, 2), number(6, 2)};
    const auto& usual = order == DateOrder::DayMonthYear   ? dayFirst
                        : order == DateOrder::MonthDayYear ? monthFirst
                                                           : yearFirst;
    if (isPlausible(usual))
        return usual;
    if (isPlausible(yearFirst))
        return yearFirst;
    return badInput("There is no date " + inQuotes(digits) + ".");
}

std::optional<TypedDate> relativeDate(std::string_view text, std::string_view todayIso) {
    const auto end = std::ranges::find_if_not(text, isLetter) - text.begin();
    if (!contains(kTodayWords, text.substr(0, static_cast<std::size_t>(end))) || !isIsoDate(todayIso, false))
        return std::nullopt;
    auto rest = trimmed(text.substr(static_cast<std::size_t>(end)));
    int days = 0;
    if (!rest.empty()) {
        const bool back = rest.front() == '-';
        if (!back && rest.front() != '+')
            return std::nullopt;
        rest = trimmed(rest.substr(1));
        if (!base::areDigits(rest) || rest.size() > 5)
            return std::nullopt;
        days = back ? -base::valueOfDigits(rest) : base::valueOfDigits(rest);
    }
    using namespace std::chrono;
    const year_month_day today{year(base::valueOfDigits(todayIso.substr(0, 4))),
                               month(static_cast<unsigned>(base::valueOfDigits(todayIso.substr(5, 2)))),
                               day(static_cast<unsigned>(base::valueOfDigits(todayIso.substr(8, 2))))};
    const year_month_day moved{sys_days(today) + std::chrono::days(days)};
    if (int(moved.year()) < 1 || int(moved.year()) > 9999)
        return std::nullopt;
    return TypedDate{int(moved.year()), int(unsigned(moved.month())), int(unsigned(moved.day()))};
}

Result<TypedDate> dateOfWords(std::vector<std::string> words, std::string_view typed, DateOrder order) {
    std::erase_if(words, [](const std::string& word) { return contains(kLittleWords, word); });
    if (words.size() == 1 && words[0].size() == 8 && base::areDigits(words[0]))
        return dateOfDigits(words[0], order);
    std::vector<Part> parts;
    for (const auto& word : words) {
        const auto part = partOf(word);
        if (!part)
            return badInput(inQuotes(word) + " is neither a number nor a month.");
        if (part->kind == PartKind::Number && (word.size() > 2 || part->value < 0))
            return badInput("Type the year with four digits, day and month with one or two.");
        parts.push_back(*part);
    }
    if (parts.size() == 3)
        return dateOfThree(parts, order);
    if (parts.size() == 2)
        return dateOfTwo(parts[0], parts[1]);
    if (parts.size() == 1 && parts[0].kind == PartKind::Year)
        return TypedDate{parts[0].value, std::nullopt, std::nullopt};
    return badInput(inQuotes(typed) + " is not a date. Type it as 22 Nov 2026.");
}

// --- times -------------------------------------------------------------------------------------------------------

struct TypedTime {
    std::vector<int> parts; ///< hours, minutes, seconds
    bool am = false, pm = false;
};

constexpr std::array kHourWords = {"h", "uhr", "hrs", "min", "m", "s"};

/// "805" and "0805" and "080530" as hours, minutes, seconds.
std::vector<std::string> unpacked(const std::string& digits) {
    if (digits.size() < 3 || digits.size() > 6 || digits.size() == 5)
        return {digits};
    std::vector<std::string> out;
    const auto hours = digits.size() % 2 == 1 ? std::size_t{1} : std::size_t{2};
    out.push_back(digits.substr(0, hours));
    for (auto at = hours; at < digits.size(); at += 2)
        out.push_back(digits.substr(at, 2));
    return out;
}

Result<TypedTime> timeOfWords(std::vector<std::string> words, std::string_view typed) {
    TypedTime time;
    std::vector<std::string> numbers;
    bool hourWord = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool dotted = i + 1 < words.size() && words[i + 1] == "m"; // "a.m."
        if (words[i] == "am" || words[i] == "pm" || ((words[i] == "a" || words[i] == "p") && dotted)) {
            (words[i].front() == 'a' ? time.am : time.pm) = true;
            i += words[i].size() == 1 ? 1 : 0;
        } else if (base::areDigits(words[i]))
            numbers.push_back(words[i]);
        else if (contains(kHourWords, words[i]))
            hourWord = true;
        else
            return badInput(inQuotes(typed) + " is not a time. Type it as 08:05.");
    }
    if (numbers.size() == 1)
        numbers = unpacked(numbers.front());
    if (numbers.size() == 1 && numbers[0].size() <= 2 && (time.am || time.pm || hourWord))
        numbers.emplace_back("00");
    if (numbers.size() < 2 || numbers.size() > 3)
        return badInput(inQuotes(typed) + " is not a time. Type hours and minutes, as 08:05.");
    for (const auto& number : numbers) {
        if (number.size() > 2)
            return badInput(inQuotes(typed) + " is not a time. Type it as 08:05.");
        time.parts.push_back(base::valueOfDigits(number));
    }
    return time;
}

Result<std::string> checkedTime(TypedTime time) {
    auto& hours = time.parts[0];
    if (time.am || time.pm) {
        if (hours < 1 || hours > 12 || (time.am && time.pm))
            return badInput("With am or pm the hour is 1 to 12.");
        hours = hours % 12 + (time.pm ? 12 : 0);
    }
    if (hours > 23)
        return badInput("There is no hour " + std::to_string(hours) + "; hours go from 0 to 23.");
    std::string iso = padded(hours, 2);
    for (std::size_t i = 1; i < time.parts.size(); ++i) {
        if (time.parts[i] > 59)
            return badInput(std::string(i == 1 ? "Minutes" : "Seconds") + " go from 0 to 59.");
        iso += ":" + padded(time.parts[i], 2);
    }
    return iso;
}

} // namespace

Result<std::string> parseTypedDate(std::string_view typed, DateOrder order, std::string_view todayIso,
                                   bool partialAllowed) {
    const auto text = folded(typed);
    const auto date = trimmed(text);
    if (date.empty() || typed.size() > kMaxTyped)
        return badInput("Type a date, as 22 Nov 2026.");
    if (const auto relative = relativeDate(date, todayIso))
        return checkedDate(*relative, partialAllowed);
    const auto words = wordsOf(date, " .,/-");
    if (!words)
        return badInput(inQuotes(trimmed(typed)) + " is not a date. Type it as 22 Nov 2026.");
    TRY(const TypedDate found, dateOfWords(*words, trimmed(typed), order));
    return checkedDate(found, partialAllowed);
}

Result<std::string> parseTypedTime(std::string_view typed) {
    const auto text = folded(typed);
    const auto time = trimmed(text);
    const auto words = wordsOf(time, " .:");
    if (time.empty() || typed.size() > kMaxTyped || !words)
        return badInput("Type a time, as 08:05.");
    TRY(const TypedTime found, timeOfWords(*words, trimmed(typed)));
    return checkedTime(found);
}

Result<std::string> parseTypedNumber(std::string_view typed, bool integerOnly) {
    const auto text = folded(typed);
    auto number = trimmed(text);
    if (number.empty() || number.size() > kMaxTyped)
        return badInput("Type a number, as 92.7.");
    const bool negative = number.starts_with('-');
    if (negative || number.starts_with('+'))
        number.remove_prefix(1);
    const auto point = number.find_first_of(".,");
    const auto whole = number.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view() : number.substr(point + 1);
    const bool hasPoint = point != std::string_view::npos;
    if ((!whole.empty() && !base::areDigits(whole)) || (hasPoint && !base::areDigits(fraction)) ||
        (whole.empty() && !hasPoint))
        return badInput(inQuotes(trimmed(typed)) +
                        " is not a number. Type digits, with one point or comma for decimals.");
    if (hasPoint && integerOnly)
        return badInput("A whole number is needed here.");
    const bool couldBeThousands = hasPoint && number[point] == ',' && fraction.size() == 3 && !whole.empty() &&
                                  whole.size() <= 3 && whole.front() != '0';
    if (couldBeThousands)
        return badInput(inQuotes(trimmed(typed)) + " could mean " + std::string(whole) + std::string(fraction) +
                        " or " + std::string(whole) + "." + std::string(fraction) + ". Type it in one of these ways.");
    const auto plain = whole.empty() ? std::string("0") : std::string(whole);
    return (negative ? "-" : "") + plain + (hasPoint ? "." + std::string(fraction) : "");
}

} // namespace caseseal::study
