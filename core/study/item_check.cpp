// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/item_check.h"

#include "base/ascii.h"
#include "decimal.h"
#include "iso_time.h"

#include <algorithm>

namespace caseseal::study {
namespace {

using Fired = std::vector<CheckFired>;

CheckFired hard(std::string rule, std::string what) {
    return {Severity::Hard, std::move(rule), {}, {}, {}, std::move(what)};
}

bool isNumeric(DataType type) {
    return type == DataType::Integer || type == DataType::Float || type == DataType::Double;
}

bool isTemporal(DataType type) {
    switch (type) {
    case DataType::Date:
    case DataType::Time:
    case DataType::DateTime:
    case DataType::PartialDate:
    case DataType::PartialTime:
    case DataType::PartialDateTime:
    case DataType::DurationDateTime:
    case DataType::IntervalDateTime:
    case DataType::IncompleteDateTime:
    case DataType::IncompleteDate:
    case DataType::IncompleteTime:
        return true;
    default:
        return false;
    }
}

bool isHex(std::string_view text) {
    return !text.empty() && text.size() % 2 == 0 &&
           text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

bool isUri(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && c != 0x7f && c != '<' && c != '>' && c != '"';
    });
}

std::optional<bool> truth(std::string_view text) {
    if (text == "true" || text == "1")
        return true;
    return text == "false" || text == "0" ? std::optional(false) : std::nullopt;
}

/// ODM's float is xs:decimal, which needs no digit before the point: ".34", "-.5".
std::optional<Decimal> floatOf(std::string_view text) {
    auto whole = std::string(text);
    if (whole.starts_with('.') || whole.starts_with("-."))
        whole.insert(whole.find('.'), "0");
    return Decimal::parse(whole);
}

bool isInteger(std::string_view text) { return text.find('.') == std::string_view::npos && Decimal::parse(text); }

bool isOfType(DataType type, std::string_view value) {
    switch (type) {
    case DataType::Text:
    case DataType::String:
        return true;
    case DataType::Integer:
        return isInteger(value);
    case DataType::Float:
        return floatOf(value).has_value();
    case DataType::Double:
        return Decimal::parse(value, true).has_value();
    case DataType::Boolean:
        return truth(value).has_value();
    case DataType::HexBinary:
    case DataType::HexFloat:
        return isHex(value);
    case DataType::Base64Binary:
    case DataType::Base64Float:
        return base::parseBase64(value).has_value();
    case DataType::Uri:
        return isUri(value);
    default:
        return isIsoValue(type, value);
    }
}

const char* whatIsNeeded(DataType type) {
    switch (type) {
    case DataType::Integer:
        return "This is not a whole number.";
    case DataType::Float:
    case DataType::Double:
        return "This is not a number.";
    case DataType::Boolean:
        return "This is not yes or no.";
    case DataType::Date:
        return "This is not a whole, real date.";
    case DataType::PartialDate:
    case DataType::IncompleteDate:
        return "This is not a real date.";
    case DataType::Time:
    case DataType::PartialTime:
    case DataType::IncompleteTime:
        return "This is not a time of day.";
    case DataType::DateTime:
        return "This is not a whole, real date with a time.";
    case DataType::PartialDateTime:
    case DataType::IncompleteDateTime:
        return "This is not a real date with a time.";
    case DataType::DurationDateTime:
        return "This is not a duration, such as P3DT4H for three days and four hours.";
    case DataType::IntervalDateTime:
        return "This is not a span of time, such as 2026-11-22/2026-11-25.";
    case DataType::HexBinary:
    case DataType::HexFloat:
        return "These are not hexadecimal digits in pairs.";
    case DataType::Base64Binary:
    case DataType::Base64Float:
        return "This is not Base64.";
    case DataType::Uri:
        return "This is not an address (URI).";
    default:
        return "This is not a text.";
    }
}

std::string counted(std::size_t n, const char* one, const char* many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

// --- length ------------------------------------------------------------------------------------------------------

void checkDigits(const Item& item, std::string_view value, Fired& fired) {
    const auto number =
        item.dataType == DataType::Float ? floatOf(value) : Decimal::parse(value, item.dataType == DataType::Double);
    const auto length = static_cast<std::size_t>(item.length.value_or(0));
    const auto fraction = static_cast<std::size_t>(item.significantDigits.value_or(0));
    if (!number)
        return;
    if (item.length && number->digits > length)
        fired.push_back(hard("length", "The number has " + std::to_string(number->digits) + " digits; at most " +
                                           std::to_string(length) + (length == 1 ? " is" : " are") + " allowed."));
    if (item.significantDigits && item.dataType != DataType::Integer && number->fractionDigits > fraction)
        fired.push_back(hard("length", fraction == 0 ? std::string("No digits are allowed after the decimal point.")
                                                     : "At most " + counted(fraction, "digit is", "digits are") +
                                                           " allowed after the decimal point."));
}

void checkLength(const Item& item, std::string_view value, Fired& fired) {
    if (isNumeric(item.dataType))
        return checkDigits(item, value, fired);
    const bool isText =
        item.dataType == DataType::Text || item.dataType == DataType::String || item.dataType == DataType::Uri;
    if (!isText || !item.length || item.multiple)
        return;
    const auto length = static_cast<std::size_t>(*item.length), found = base::characters(value);
    if (found > length)
        fired.push_back(hard("length", "The text has " + counted(found, "character", "characters") + "; at most " +
                                           std::to_string(length) + (length == 1 ? " is" : " are") + " allowed."));
}

// --- code list and unit ------------------------------------------------------------------------------------------

bool hasCode(const CodeList& list, std::string_view code) {
    return std::ranges::any_of(list.items, [&](const CodeListItem& item) { return item.code == code; });
}

void checkCode(const CodeList& list, const Item& item, std::string_view value, Fired& fired) {
    while (true) {
        const auto code = item.multiple ? value.substr(0, value.find(',')) : value;
        if (!hasCode(list, code))
            fired.push_back(hard("codelist", "\"" + std::string(code) + "\" is not one of the choices."));
        if (code.size() == value.size())
            return;
        value.remove_prefix(code.size() + 1);
    }
}

std::string symbolOf(const Study& study, const std::string& unit) {
    const auto found = study.units.find(unit);
    return found == study.units.end() ? unit : found->second.symbol.in("en");
}

void checkUnit(const Study& study, const Item& item, std::string_view unit, Fired& fired) {
    if (std::ranges::find(item.units, unit) != item.units.end() || (unit.empty() && item.units.size() < 2))
        return;
    std::string choices;
    for (const auto& one : item.units)
        choices += (choices.empty() ? "" : ", ") + symbolOf(study, one);
    fired.push_back(hard("unit", item.units.empty() ? std::string("This item has no unit.")
                                 : unit.empty()     ? "Choose a unit: " + choices + "."
                                                : "This unit is not allowed here; the units are: " + choices + "."));
}

// --- ranges ------------------------------------------------------------------------------------------------------

/// How a value stands to a bound; nothing where they cannot be compared.
std::optional<std::strong_ordering> compare(DataType type, std::string_view value, std::string_view bound) {
    const auto number = [type](std::string_view text) {
        const auto plain = Decimal::parse(text, true);
        return plain || type != DataType::Float ? plain : floatOf(text);
    };
    const auto a = number(value), b = number(bound);
    if (isNumeric(type) || (a && b && !isTemporal(type)))
        return a && b ? std::optional(*a <=> *b) : std::nullopt;
    if (isTemporal(type))
        return compareIso(value, bound);
    if (type == DataType::Boolean) {
        const auto x = truth(value), y = truth(bound);
        return x && y ? std::optional(*x <=> *y) : std::nullopt;
    }
    return value <=> bound;
}

/// True only where the check is certainly not met.
bool violates(const RangeCheck& check, DataType type, std::string_view value) {
    const auto isBound = [&](const std::string& bound) {
        const auto order = compare(type, value, bound);
        return order && *order == 0;
    };
    const bool listed = std::ranges::any_of(check.values, isBound);
    if (check.comparator == Comparator::In)
        return !listed;
    if (check.comparator == Comparator::NotIn)
        return listed;
    const auto order = compare(type, value, check.values.front());
    if (!order)
        return false;
    switch (*check.comparator) {
    case Comparator::Lt:
        return *order >= 0;
    case Comparator::Le:
        return *order > 0;
    case Comparator::Gt:
        return *order <= 0;
    case Comparator::Ge:
        return *order < 0;
    case Comparator::Eq:
        return *order != 0;
    default:
        return *order == 0;
    }
}

const char* nameOf(Comparator comparator) {
    switch (comparator) {
    case Comparator::Lt:
        return "LT";
    case Comparator::Le:
        return "LE";
    case Comparator::Gt:
        return "GT";
    case Comparator::Ge:
        return "GE";
    case Comparator::Eq:
        return "EQ";
    case Comparator::Ne:
        return "NE";
    case Comparator::In:
        return "IN";
    case Comparator::NotIn:
        return "NOTIN";
    }
    return "";
}

std::string joined(const std::vector<std::string>& values) {
    std::string out;
    for (const auto& value : values)
        out += (out.empty() ? "" : ", ") + value;
    return out;
}

/// The check on the other side of a range: of the same weight and unit.
const RangeCheck* otherSide(const Item& item, const RangeCheck& check) {
    const bool upper = check.comparator == Comparator::Le;
    const auto wanted = upper ? Comparator::Ge : Comparator::Le;
    const auto found = std::ranges::find_if(item.rangeChecks, [&](const RangeCheck& other) {
        return other.comparator == wanted && other.hard == check.hard && other.unit == check.unit &&
               !other.values.empty();
    });
    return found == item.rangeChecks.end() ? nullptr : &*found;
}

std::string describe(const Item& item, const RangeCheck& check) {
    const auto word = std::string(check.hard ? "allowed" : "expected");
    const auto& bound = check.values.front();
    const auto* other = otherSide(item, check);
    switch (*check.comparator) {
    case Comparator::Le:
        return "Above the " + word + " " + (other ? other->values.front() + " to " : "maximum of ") + bound + ".";
    case Comparator::Ge:
        return "Below the " + word + " " + (other ? bound + " to " + other->values.front() : "minimum of " + bound) +
               ".";
    case Comparator::Lt:
        return "Not below " + bound + ", as " + word + ".";
    case Comparator::Gt:
        return "Not above " + bound + ", as " + word + ".";
    case Comparator::Eq:
        return "Not " + bound + ", the " + word + " value.";
    case Comparator::Ne:
        return bound + " is not " + word + " here.";
    case Comparator::In:
        return "Not one of the " + word + " values: " + joined(check.values) + ".";
    case Comparator::NotIn:
        return "One of the values that are not " + word + ": " + joined(check.values) + ".";
    }
    return {};
}

bool applies(const RangeCheck& check, const Item& item, std::string_view unit) {
    const bool onlyUnit = unit.empty() && item.units.size() == 1 && item.units.front() == check.unit;
    return check.comparator && !check.values.empty() && (check.unit.empty() || check.unit == unit || onlyUnit);
}

void checkRanges(const Item& item, std::string_view value, std::string_view unit, Fired& fired) {
    for (std::size_t i = 0; i < item.rangeChecks.size(); ++i) {
        const auto& check = item.rangeChecks[i];
        if (!applies(check, item, unit) || !violates(check, item.dataType, value))
            continue;
        fired.push_back({check.hard ? Severity::Hard : Severity::Soft, "range:" + std::to_string(i + 1),
                         nameOf(*check.comparator), joined(check.values), check.message, describe(item, check)});
    }
}

} // namespace

std::vector<CheckFired> checkValue(const Study& study, const Item& item, std::string_view value,
                                   std::string_view unit) {
    Fired fired;
    if (!base::isUtf8(value) || value.find('\0') != std::string_view::npos)
        return {hard("type", "The text holds bytes that are not characters.")};
    const auto* list = study.codeListOf(item);
    const bool hasChoices = list && !list->items.empty();
    if (hasChoices)
        checkCode(*list, item, value, fired);
    else if (!isOfType(item.dataType, value))
        fired.push_back(hard("type", whatIsNeeded(item.dataType)));
    if (fired.empty() && !hasChoices)
        checkLength(item, value, fired);
    if (fired.empty())
        checkRanges(item, value, unit, fired);
    checkUnit(study, item, unit, fired);
    std::ranges::stable_sort(fired, {}, [](const CheckFired& one) { return one.severity != Severity::Hard; });
    return fired;
}

} // namespace caseseal::study
