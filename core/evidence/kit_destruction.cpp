// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/kit_destruction.h"

#include <algorithm>

namespace caseseal::evidence {

std::string destructionText(const std::string& chain, const std::string& by, const std::string& reason,
                            std::span<const DestroyedKit> kits) {
    Json::Array listed;
    for (const auto& kit : kits)
        listed.emplace_back(Json::Object{{"gtin", kit.gtin}, {"serial", kit.serial}});
    return Json(Json::Object{{"type", "caseseal.org/destroy@v1"},
                             {"chain", chain},
                             {"by", by},
                             {"reason", reason},
                             {"kits", std::move(listed)}})
               .encode() +
           "\n";
}

bool mayWitnessDestruction(const std::vector<std::string>& roles) {
    return std::ranges::any_of(roles, [](const auto& role) { return role != nameOf(Role::Participant); });
}

} // namespace caseseal::evidence
