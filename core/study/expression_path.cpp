// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression_path.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

/// `@Value` inside of [ ] is read before its item may be known.
void fillIn(const FieldName& name, Expression& expression) {
    if (expression.op == Op::Field && expression.field.item.empty())
        expression.field = name;
    for (auto& part : expression.parts)
        fillIn(name, part);
}

Expression made(Op op, std::vector<Expression> parts) {
    Expression out;
    out.op = op;
    for (const auto& part : parts)
        out.depth = std::max(out.depth, part.depth + 1);
    out.parts = std::move(parts);
    return out;
}

Expression fieldOf(const FieldName& name) {
    Expression out;
    out.op = Op::Field;
    out.field = name;
    return out;
}

} // namespace

bool PathParts::constrain(std::string_view attribute, const std::string& value) {
    if (attribute == "ItemOID")
        name.item = value;
    else if (attribute == "ItemGroupOID")
        name.group = value;
    else if (attribute == "FormOID")
        name.form = value;
    else if (attribute == "StudyEventOID") {
        name.event = value;
        name.eventPick = Pick::Named;
    } else if (attribute == "ItemGroupRepeatKey" || attribute == "FormRepeatKey") {
        name.repeat = value;
        name.repeatPick = Pick::Named;
    } else
        return false;
    return true;
}

bool PathParts::takeAttribute(std::string_view attribute) {
    endsWithValue = attribute == "Value";
    return endsWithValue;
}

bool isPathStep(std::string_view name) {
    constexpr std::array kSteps = {"ItemData",    "ItemGroupData", "FormData", "StudyEventData",
                                   "SubjectData", "ClinicalData",  "ODM"};
    return std::ranges::any_of(kSteps, [&](const char* step) { return name == step; });
}

base::Result<Expression> fieldOfPath(PathParts parts, const ParseContext& context, bool isCompared,
                                     bool isInPredicate) {
    auto& name = parts.name;
    if (name.item.empty() && parts.endsWithValue && parts.conditions.empty()) { // @Value by itself
        if (isInPredicate)
            return fieldOf({});
        name.item = context.self;
    }
    if (name.item.empty())
        return base::badInput("the path does not say which item (@ItemOID) it means.");
    if (!context.names.hasItem(name.item))
        return base::badInput("there is no item '" + name.item.substr(0, 60) + "' in the study.");
    for (auto& condition : parts.conditions)
        fillIn(name, condition);
    const auto field = fieldOf(name);
    if (parts.conditions.empty())
        return parts.endsWithValue || isCompared ? field : made(Op::Exists, {field});
    auto all = made(Op::And, std::move(parts.conditions));
    return parts.endsWithValue ? made(Op::Choose, {std::move(all), field, Expression{}}) : std::move(all);
}

} // namespace caseseal::study
