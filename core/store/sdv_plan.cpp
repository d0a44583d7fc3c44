// SPDX-License-Identifier: GPL-3.0-or-later
#include "sdv_plan.h"

#include <algorithm>

namespace caseseal::store {

namespace {

std::vector<std::string> readOids(const evidence::Json& plan, std::string_view key) {
    std::vector<std::string> oids;
    const evidence::Json* member = plan.find(key);
    const evidence::Json::Array* list = member ? member->asArray() : nullptr;
    if (!list)
        return oids;
    for (const evidence::Json& each : *list)
        if (const std::string* oid = each.asString())
            oids.push_back(*oid);
    std::sort(oids.begin(), oids.end());
    oids.erase(std::unique(oids.begin(), oids.end()), oids.end());
    return oids;
}

} // namespace

bool SdvPlan::asksFor(std::string_view form, std::string_view item) const {
    return all || std::binary_search(items.begin(), items.end(), item) ||
           std::binary_search(forms.begin(), forms.end(), form);
}

SdvPlan readSdvPlan(const evidence::Json& json) {
    SdvPlan plan;
    if (!json.asObject())
        return plan;
    plan.items = readOids(json, "items");
    plan.forms = readOids(json, "forms");
    plan.all = !json.find("items") && !json.find("forms");
    return plan;
}

} // namespace caseseal::store
