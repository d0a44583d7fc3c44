// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_hints.h"

#include "plain_text.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

constexpr auto kRedcap = "projectredcap.org";
constexpr auto kViedoc = "viedoc";
constexpr auto kOpenClinica = "openclinica";

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(' ');
    return from == std::string_view::npos ? std::string()
                                          : std::string(text.substr(from, text.find_last_not_of(' ') - from + 1));
}

/// The label of one choice in "1, Yes | 2, No"; empty where it is not there.
std::string choiceLabel(std::string_view choices, std::string_view code) {
    while (!choices.empty()) {
        const auto choice = choices.substr(0, choices.find('|'));
        choices.remove_prefix(std::min(choice.size() + 1, choices.size()));
        const auto comma = choice.find(',');
        if (comma != std::string_view::npos && trimmed(choice.substr(0, comma)) == code)
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

void applyViedoc(const XmlNode& node, Item& item) {
    const auto* type = node.vendorAttribute(kViedoc, "HtmlType");
    if (!type)
        return;
    item.longText = item.longText || *type == "textarea";
    item.displayOnly = *type == "statictext";
    item.multiple = *type == "checkbox" && !item.codeList.empty();
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

} // namespace

void applyHints(const XmlNode& itemDef, const XmlNode* codeList, Item& item) {
    applyRedcap(itemDef, codeList, item);
    applyViedoc(itemDef, item);
    applyOpenClinica(itemDef, item);
}

} // namespace caseseal::study
