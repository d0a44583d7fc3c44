// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_hints.h"

#include "base/ascii.h"
#include "plain_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace caseseal::study {
namespace {

constexpr auto kRedcap = "projectredcap.org";
constexpr auto kViedoc = "viedoc";
constexpr auto kOpenClinica = "openclinica";

/// The label of one choice in "1, Yes | 2, No"; empty where it is not there.
std::string choiceLabel(std::string_view choices, std::string_view code) {
    while (!choices.empty()) {
        const auto choice = choices.substr(0, choices.find('|'));
        choices.remove_prefix(std::min(choice.size() + 1, choices.size()));
        const auto comma = choice.find(',');
        if (comma != std::string_view::npos && base::trimmed(choice.substr(0, comma)) == code)
            return plainText(choice.substr(comma + 1)).text;
    }
    return {};
}

/// REDCap writes a checkbox as one item for each choice (`race___2`), all with the same question.
void nameCheckbox(const XmlNode* codeList, Item& item) {
    const auto* choices = codeList ? codeList->vendorAttribute(kRedcap, "CheckboxChoices") : nullptr;
    const auto at = item.oid.rfind("___");
    if (!choices || at == std::string::npos)
        return;
    const auto label = choiceLabel(*choices, item.oid.substr(at + 3));
    if (!label.empty())
        for (auto& [language, text] : item.question.byLanguage)
            text += ": " + label;
}

/// What REDCap validates although its DataType is "text" or a partial type.
std::optional<DataType> validatedType(std::string_view type) {
    if (type.starts_with("number") || type == "float")
        return DataType::Float;
    if (type == "int" || type == "integer")
        return DataType::Integer;
    if (type.starts_with("datetime_"))
        return DataType::DateTime;
    if (type.starts_with("date_"))
        return DataType::Date;
    if (type == "time" || type == "time_hh_mm_ss")
        return DataType::Time;
    return std::nullopt;
}

void applyRedcap(const XmlNode& node, const XmlNode* codeList, Item& item) {
    const auto* field = node.vendorAttribute(kRedcap, "FieldType");
    if (!field)
        return;
    item.longText = *field == "textarea" || *field == "notes";
    item.displayOnly = *field == "descriptive";
    if (*field == "checkbox")
        nameCheckbox(codeList, item);
    if (const auto* type = node.vendorAttribute(kRedcap, "TextValidationType"))
        item.dataType = validatedType(*type).value_or(item.dataType);
}

/// REDCap's expressions stand at the item, wherever it is used.
void applyRedcapLogic(const XmlNode& node, Item& item) {
    const auto formula = [&](const char* attribute) -> std::optional<Formula> {
        const auto* text = node.vendorAttribute(kRedcap, attribute);
        if (!text || text->find_first_not_of(" \t\r\n") == std::string::npos)
            return std::nullopt;
        return Formula{*text, {}, std::string("redcap:") + attribute};
    };
    item.collectedWhen = formula("BranchingLogic");
    item.calculation = formula("Calculation");
}

void applyViedoc(const XmlNode& node, Item& item) {
    const auto* type = node.vendorAttribute(kViedoc, "HtmlType");
    if (!type)
        return;
    item.longText = item.longText || *type == "textarea";
    item.displayOnly = *type == "statictext";
    item.multiple = *type == "checkbox" && !item.codeList.empty();
}

/// A value as a text of an expression.
std::string quotedOperand(std::string_view value) {
    if (value == "null")
        return "null";
    std::string out = "\"";
    for (const char c : value)
        out += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c);
    return out + "\"";
}

void applyOpenClinica(const XmlNode& node, Item& item) {
    for (const auto& child : node.children) {
        if (!child.name || child.name->ns.find(kOpenClinica) == std::string::npos)
            continue;
        if (child.is("ItemResponse")) {
            const auto type = child.value("ResponseType");
            item.longText = item.longText || type == "textarea";
            item.multiple = item.multiple || ((type == "checkbox" || type == "multi-select") && !item.codeList.empty());
        }
        applyOpenClinica(child, item);
    }
}

constexpr auto kOwn = "https://caseseal.org/ns/odm/v1";
constexpr int kMaxDays = 100'000;

/// <Alias Context="caseseal:Day" Name="28"/>: what the official schema lets stand there.
std::string_view aliasOf(const XmlNode& node, const std::string& context) {
    for (const auto& child : node.children)
        if (child.is("Alias") && child.value("Context") == context)
            return child.value("Name");
    return {};
}

std::optional<int> daysIn(const XmlNode& node, const char* own, const char* redcap) {
    std::string_view text = aliasOf(node, std::string("caseseal:") + own);
    for (const auto* attribute : {node.vendorAttribute(kOwn, own), node.vendorAttribute(kRedcap, redcap)})
        text = text.empty() && attribute ? std::string_view(*attribute) : text;
    int days = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, days);
    return !text.empty() && failure == std::errc() && stop == end && days >= -kMaxDays && days <= kMaxDays
               ? std::optional(days)
               : std::nullopt;
}

/// How far to one side: REDCap writes it without a sign, other hands with one.
std::optional<int> widthIn(const XmlNode& node, const char* own, const char* redcap) {
    const auto days = daysIn(node, own, redcap);
    return days ? std::optional(*days < 0 ? -*days : *days) : std::nullopt;
}

} // namespace

void applyHints(const XmlNode& itemDef, const XmlNode* codeList, Item& item) {
    applyRedcap(itemDef, codeList, item);
    applyRedcapLogic(itemDef, item);
    applyViedoc(itemDef, item);
    applyOpenClinica(itemDef, item);
}

void applyHints(const XmlNode& eventDef, Event& event) {
    event.dayOffset = daysIn(eventDef, "Day", "DayOffset");
    event.daysBefore = widthIn(eventDef, "DaysBefore", "OffsetMin");
    event.daysAfter = widthIn(eventDef, "DaysAfter", "OffsetMax");
}

void applyHints(const XmlNode& definition, Rule& rule) {
    const auto* hideShow = definition.vendorAttribute(kViedoc, "HideShow");
    rule.everyFormula = hideShow != nullptr;
    rule.collectedWhenTrue = hideShow && *hideShow == "show";
    for (const auto& child : definition.children)
        if (child.is("FormalExpressionSimple") && child.name->ns.find(kViedoc) != std::string::npos)
            rule.formulas.push_back({std::string(child.value("LeftOperand")) + " " +
                                         std::string(child.value("Operator")) + " " +
                                         quotedOperand(child.value("RightOperand")),
                                     {},
                                     "v4:FormalExpressionSimple"});
}

void collectActivities(const XmlNode& protocol, OdmActivities& out) {
    for (const auto& child : protocol.children) {
        collectActivities(child, out);
        if (!child.is("ActivityDef"))
            continue;
        auto& forms = out[std::string(child.value("OID"))];
        for (const auto& form : child.children)
            if (form.is("FormRef"))
                forms.emplace_back(form.value("FormOID"));
    }
}

} // namespace caseseal::study
