// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/data_file.h"

#include "desk/consents.h"

#include <nlohmann/json.hpp>

#include <set>

namespace caseseal::desk {

namespace {

using JsonTree = nlohmann::json;

base::Error lineError(std::uint64_t line, const std::string& what) {
    return base::badInput("Line " + std::to_string(line) + ": " + what);
}

/// Parses one object and sees doubled keys, which the plain parser would pass over.
Result<JsonTree> parseLine(std::string_view text, std::uint64_t line) {
    std::set<std::string> seen;
    std::string doubled;
    const auto callback = [&](int depth, JsonTree::parse_event_t event, JsonTree& parsed) {
        if (event == JsonTree::parse_event_t::key && depth == 1 && !seen.insert(parsed.get<std::string>()).second)
            doubled = parsed.get<std::string>();
        return depth <= 2;
    };
    const auto json = JsonTree::parse(text, callback, false);
    if (json.is_discarded() || !json.is_object())
        return lineError(line, "this is not one JSON object.");
    if (!doubled.empty())
        return lineError(line, "the key \"" + doubled + "\" stands twice.");
    return json;
}

Result<std::string> textOfKey(const JsonTree& json, const char* key, bool required, std::uint64_t line) {
    const auto at = json.find(key);
    if (at == json.end() || (at->is_null() && !required)) {
        if (required)
            return lineError(line, std::string("the key \"") + key + "\" is missing.");
        return std::string();
    }
    if (!at->is_string())
        return lineError(line, std::string("\"") + key + "\" must be a text in quotes.");
    if (required && at->get_ref<const std::string&>().empty())
        return lineError(line, std::string("\"") + key + "\" is empty.");
    return at->get<std::string>();
}

Result<Desk::DataLine> readLine(const JsonTree& json, std::uint64_t line) {
    static const std::set<std::string> kKeys = {"subject",    "event", "eventRepeat", "form",
                                                "formRepeat", "group", "item",        "groupRepeat",
                                                "value",      "unit",  "reason",      "exception"};
    for (const auto& [key, value] : json.items())
        if (!kKeys.contains(key))
            return lineError(line, "the key \"" + key + "\" is not known here.");
    Desk::DataLine out;
    out.line = line;
    TRY(out.form.subject, textOfKey(json, "subject", true, line));
    TRY(out.form.event, textOfKey(json, "event", true, line));
    TRY(out.form.eventRepeat, textOfKey(json, "eventRepeat", false, line));
    TRY(out.form.form, textOfKey(json, "form", true, line));
    TRY(out.form.formRepeat, textOfKey(json, "formRepeat", false, line));
    TRY(out.draft.group, textOfKey(json, "group", true, line));
    TRY(out.draft.groupRepeat, textOfKey(json, "groupRepeat", false, line));
    TRY(out.draft.item, textOfKey(json, "item", true, line));
    TRY(out.draft.unit, textOfKey(json, "unit", false, line));
    TRY(out.draft.reason, textOfKey(json, "reason", false, line));
    const auto value = json.find("value");
    if (value == json.end())
        return lineError(line, "the key \"value\" is missing; null means blank.");
    if (!value->is_null() && !value->is_string())
        return lineError(line, "\"value\" must be a text in quotes, as it was typed, or null for a blank.");
    if (value->is_string())
        out.draft.value = value->get<std::string>();
    TRY(auto exception, textOfKey(json, "exception", false, line));
    if (!exception.empty()) // why it is entered although no consent is in force
        out.draft.checks.push_back({Consents::kRule, {}, std::move(exception)});
    out.draft.source = "import";
    return out;
}

} // namespace

Result<std::vector<Desk::DataLine>> parseDataFile(base::BytesView bytes) {
    std::string_view text = base::textOf(bytes);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (!base::isUtf8(text))
        return base::badInput("The data file is not UTF-8 text.");
    std::vector<Desk::DataLine> lines;
    for (std::uint64_t line = 1; !text.empty(); ++line) {
        const auto end = text.find('\n');
        std::string_view one = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!one.empty() && one.back() == '\r')
            one.remove_suffix(1);
        if (one.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        TRY(const auto json, parseLine(one, line));
        TRY(auto data, readLine(json, line));
        lines.push_back(std::move(data));
    }
    if (lines.empty())
        return base::badInput("The data file holds no line of data.");
    return lines;
}

} // namespace caseseal::desk
