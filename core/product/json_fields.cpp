// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_fields.h"

namespace caseseal::product {
namespace {

base::Error wrong(std::string_view key, std::string_view what) {
    return base::badInput("The " + std::string(what) + " does not say \"" + std::string(key) + "\" as it should.");
}

} // namespace

base::Result<std::string> textField(const evidence::Json& json, std::string_view key, std::string_view what) {
    const auto* value = json.find(key);
    if (!value || !value->asString() || value->asString()->empty())
        return wrong(key, what);
    return *value->asString();
}

base::Result<std::string> optionalText(const evidence::Json& json, std::string_view key, std::string_view what) {
    return json.find(key) ? textField(json, key, what) : std::string();
}

base::Result<std::int64_t> numberField(const evidence::Json& json, std::string_view key, std::string_view what) {
    const auto* value = json.find(key);
    if (!value || !value->asInteger())
        return wrong(key, what);
    return *value->asInteger();
}

} // namespace caseseal::product
