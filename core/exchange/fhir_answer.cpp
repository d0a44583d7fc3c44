// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir_answer.h"

#include "base/ascii.h"
#include "base/bytes.h"
#include "study/iso_time.h"

#include <algorithm>
#include <map>

namespace caseseal::exchange {

namespace {

using study::DataType;

constexpr long long kMaxInteger = 2147483647; // FHIR's integer has 32 bits

JsonObject extended(const JsonObject& extension) {
    JsonObject out;
    return out.add("extension", JsonArray(extension));
}

/// One answer with a value of a primitive type; `entered` beside it where it is not the text itself.
JsonObject primitive(std::string_view type, const JsonText& value, const std::string& said,
                     const std::string& entered) {
    JsonObject out;
    out.add(type, value);
    if (said != entered)
        out.add("_" + std::string(type), extended(ourExtension("entered", "valueString", entered)));
    return out;
}

JsonObject absent(const std::string& reason, const JsonObject& more = {}) {
    JsonObject why;
    why.add("url", std::string(kHl7Extensions) + "data-absent-reason").add("valueCode", reason);
    JsonArray extensions{JsonText(why)};
    if (!more.empty())
        extensions.add(more);
    JsonObject beside, out;
    beside.add("extension", extensions);
    out.add("_valueString", beside);
    return out;
}

JsonObject stringAnswer(const std::string& text) {
    if (text.empty())
        return absent("unsupported", ourExtension("enteredEmpty", "valueBoolean", JsonText::boolean(true)));
    JsonObject out;
    out.add("valueString", label(text));
    if (label(text) != text) // white space or control characters that R4's schema does not know
        out.add("_valueString",
                extended(ourExtension("enteredBytes", "valueBase64Binary", base::encodeBase64(base::bytesOf(text)))));
    return out;
}

// ---------------------------------------------------------------- numbers

bool isSmallInteger(const std::string& number) {
    if (number.find_first_of(".eE") != std::string::npos || number.size() > 11)
        return false;
    const auto value = std::stoll(number);
    return value >= -kMaxInteger - 1 && value <= kMaxInteger;
}

JsonObject numberAnswer(bool whole, const std::string& number, const std::string& entered) {
    const bool integer = whole && isSmallInteger(number);
    return primitive(integer ? "valueInteger" : "valueDecimal", JsonText::number(number), number, entered);
}

std::string unitSystem(const study::Study& study) {
    return std::string(kFhirBase) + "odm/" + uriPart(study.oid) + "/unit";
}

std::string symbolOf(const study::Study& study, const std::string& unit) {
    const auto found = study.units.find(unit);
    if (found == study.units.end())
        return unit;
    const auto& symbol = found->second.symbol.in("en");
    return symbol.empty() ? found->second.name : symbol;
}

JsonObject quantityAnswer(const study::Study& study, const std::string& number, const FhirValue& value) {
    JsonObject quantity, out;
    if (number != *value.value)
        quantity.add("extension", JsonArray(ourExtension("entered", "valueString", *value.value)));
    quantity.add("value", JsonText::number(number)).given("unit", label(symbolOf(study, value.unit)));
    if (isFhirCode(value.unit))
        quantity.add("system", unitSystem(study)).add("code", value.unit);
    return out.add("valueQuantity", quantity);
}

// ---------------------------------------------------------------- times

/// "08:05" or "08:05:30.5" with seconds; empty where it is none. Its digits are real ones (study/iso_time.h).
std::string clockOf(std::string_view text) {
    if (text.size() < 5 || text[2] != ':' || !base::areDigits(text.substr(0, 2)) || !base::areDigits(text.substr(3, 2)))
        return {};
    if (text.size() == 5)
        return std::string(text) + ":00";
    if (text.size() < 8 || text[5] != ':' || !base::areDigits(text.substr(6, 2)))
        return {};
    const bool fraction = text.size() > 9 && text[8] == '.' && text.size() <= 18 && base::areDigits(text.substr(9));
    return text.size() == 8 || fraction ? std::string(text) : std::string();
}

/// "2026-11-22T08:05:30+01:00" as FHIR demands it, with seconds and a zone; empty where no zone was entered: none is
/// invented.
std::string momentOf(const std::string& text) {
    const auto t = text.find('T');
    const auto zone = t == std::string::npos ? t : text.find_first_of("Z+-", t);
    if (zone == std::string::npos || t != 10 || !study::isIsoValue(DataType::DateTime, text))
        return {};
    const auto clock = clockOf(std::string_view(text).substr(t + 1, zone - t - 1));
    const auto offset = text.substr(zone);
    if (clock.empty() || (offset != "Z" && (offset.size() != 6 || offset.substr(1) > "14:00")))
        return {};
    return text.substr(0, t + 1) + clock + offset;
}

bool isDate(const std::string& text) { return study::isIsoValue(DataType::PartialDate, text); }

/// Nothing where FHIR's types cannot say it.
std::optional<JsonObject> timeAnswer(DataType type, const std::string& text) {
    if ((type == DataType::Date || type == DataType::PartialDate || type == DataType::IncompleteDate) && isDate(text))
        return primitive("valueDate", text, text, text);
    if (type == DataType::Time || type == DataType::PartialTime || type == DataType::IncompleteTime)
        if (const auto clock = clockOf(text); !clock.empty() && study::isIsoValue(DataType::Time, text))
            return primitive("valueTime", clock, clock, text);
    if (type == DataType::DateTime || type == DataType::PartialDateTime || type == DataType::IncompleteDateTime) {
        if (isDate(text))
            return primitive("valueDateTime", text, text, text);
        if (const auto moment = momentOf(text); !moment.empty())
            return primitive("valueDateTime", moment, moment, text);
    }
    return std::nullopt;
}

// ---------------------------------------------------------------- other types

std::optional<JsonObject> booleanAnswer(const std::string& text) {
    const bool yes = text == "true" || text == "1";
    if (!yes && text != "false" && text != "0")
        return std::nullopt;
    return primitive("valueBoolean", JsonText::boolean(yes), yes ? "true" : "false", text);
}

std::optional<JsonObject> binaryAnswer(const base::Result<base::Bytes>& bytes) {
    if (!bytes || bytes->empty())
        return std::nullopt;
    JsonObject attachment, out;
    attachment.add("contentType", "application/octet-stream").add("data", base::encodeBase64(*bytes));
    return out.add("valueAttachment", attachment);
}

std::optional<JsonObject> typedAnswer(DataType type, const std::string& text) {
    switch (type) {
    case DataType::Integer:
    case DataType::Float:
    case DataType::Double:
        if (const auto number = jsonNumber(text); !number.empty())
            return numberAnswer(type == DataType::Integer, number, text);
        return std::nullopt;
    case DataType::Boolean:
        return booleanAnswer(text);
    case DataType::HexBinary:
        return binaryAnswer(base::parseHex(text)); // lower case only: else it is told as a text
    case DataType::Base64Binary:
        return binaryAnswer(base::parseBase64(text));
    case DataType::Uri:
        if (!text.empty() && label(text) == text && text.find_first_of(" \t\r\n") == std::string::npos)
            return primitive("valueUri", text, text, text);
        return std::nullopt;
    default:
        return timeAnswer(type, text);
    }
}

/// One of the code list's answers.
JsonObject codeAnswer(const study::Study& study, const study::CodeList& list, const std::string& code) {
    if (!isFhirCode(code))
        return stringAnswer(code);
    const auto found = std::ranges::find(list.items, code, &study::CodeListItem::code);
    const auto system = std::string(kFhirBase) + "odm/" + uriPart(study.oid) + "/code-list/" + uriPart(list.oid);
    JsonObject out;
    return out.add("valueCoding",
                   coding(system, code, found == list.items.end() ? std::string() : found->decode.in("en")));
}

JsonArray codeAnswers(const study::Study& study, const study::CodeList& list, bool several, std::string_view text) {
    JsonArray out;
    while (several && text.find(',') != std::string_view::npos) {
        out.add(codeAnswer(study, list, std::string(text.substr(0, text.find(',')))));
        text.remove_prefix(text.find(',') + 1);
    }
    return out.add(codeAnswer(study, list, std::string(text)));
}

bool isNumeric(DataType type) {
    return type == DataType::Integer || type == DataType::Float || type == DataType::Double;
}

/// The value as a text or by its type, and its unit beside it where it is no quantity.
JsonObject plainAnswer(const study::Study& study, DataType type, const FhirValue& value) {
    const auto number = isNumeric(type) ? jsonNumber(*value.value) : std::string();
    if (!value.unit.empty() && !number.empty())
        return quantityAnswer(study, number, value);
    auto out = typedAnswer(type, *value.value).value_or(stringAnswer(*value.value));
    if (!value.unit.empty())
        out.add("extension", JsonArray(ourExtension("unit", "valueString", label(value.unit))));
    return out;
}

JsonArray absentAnswers(const std::string& nullFlavour) {
    static const std::map<std::string, std::string> kReasons = {
        {"not-done", "not-performed"}, {"unknown", "unknown"}, {"not-applicable", "not-applicable"}};
    const auto reason = kReasons.find(nullFlavour);
    return reason == kReasons.end() ? JsonArray() : JsonArray(absent(reason->second));
}

} // namespace

JsonArray answersOf(const study::Study& study, const study::Item* item, const FhirValue& value) {
    if (!value.value)
        return absentAnswers(value.nullFlavour);
    const auto* list = item == nullptr ? nullptr : study.codeListOf(*item);
    if (list != nullptr && value.unit.empty() && !value.value->empty())
        return codeAnswers(study, *list, item->multiple, *value.value);
    return JsonArray(plainAnswer(study, item == nullptr ? DataType::Text : item->dataType, value));
}

} // namespace caseseal::exchange
