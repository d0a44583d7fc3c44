// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/medicine_settings.h"

#include "json_fields.h"
#include "product/gs1_elements.h"

#include <algorithm>

namespace caseseal::product {
namespace {

using evidence::Json;

constexpr std::string_view kSettings = "settings for the medicine";

struct RuleKey {
    std::string_view key;
    int ColdChainRules::*rule;
};
constexpr RuleKey kRules[] = {{"lowest", &ColdChainRules::lowest},
                              {"highest", &ColdChainRules::highest},
                              {"minutesOutside", &ColdChainRules::minutesOutside},
                              {"neverBelow", &ColdChainRules::neverBelow},
                              {"neverAbove", &ColdChainRules::neverAbove},
                              {"meanKineticHighest", &ColdChainRules::meanKineticHighest},
                              {"longestGapMinutes", &ColdChainRules::longestGapMinutes}};
constexpr std::int64_t kFarthest = 1'000'000;

base::Result<void> checkKeys(const Json& json, std::initializer_list<std::string_view> known) {
    if (!json.asObject())
        return base::badInput("The settings for the medicine are no object where one is expected.");
    for (const auto& [key, value] : *json.asObject())
        if (std::ranges::find(known, key) == known.end())
            return base::badInput("The settings for the medicine have a key that is not known: \"" + key + "\".");
    return {};
}

base::Result<ColdChainRules> readRules(const Json& json) {
    TRY_VOID(checkKeys(json, {"lowest", "highest", "minutesOutside", "neverBelow", "neverAbove", "meanKineticHighest",
                              "longestGapMinutes"}));
    ColdChainRules out;
    for (const auto& [key, rule] : kRules) {
        TRY(const auto number, numberField(json, key, kSettings));
        if (number < -kFarthest || number > kFarthest)
            return base::badInput("The settings for the medicine have a number that cannot be: \"" + std::string(key) +
                                  "\".");
        out.*rule = int(number);
    }
    if (out.lowest > out.highest || out.minutesOutside < 0 || out.longestGapMinutes < 1)
        return base::badInput("The cold chain's range is empty, or a time in it is less than nothing.");
    return out;
}

base::Result<ProductSettings> readProduct(const Json& json) {
    TRY_VOID(checkKeys(json, {"gtin", "name", "maker", "coldChain"}));
    ProductSettings out;
    TRY(out.gtin, textField(json, "gtin", kSettings));
    TRY_VOID(checkElement("01", out.gtin));
    TRY(out.name, textField(json, "name", kSettings));
    TRY(const auto maker, textField(json, "maker", kSettings));
    TRY(out.maker, ledger::VerifierKey::parse(maker));
    if (out.maker.type != ledger::KeyType::Ed25519)
        return base::badInput("The manufacturer's key must be an Ed25519 key for notes.");
    if (const auto* rules = json.find("coldChain"); rules && !rules->isNull()) {
        TRY(out.coldChain, readRules(*rules));
    }
    return out;
}

Json encodeRules(const std::optional<ColdChainRules>& rules) {
    if (!rules)
        return nullptr;
    Json::Object out;
    for (const auto& [key, rule] : kRules)
        out.emplace(key, std::int64_t{(*rules).*rule});
    return out;
}

} // namespace

const ProductSettings* MedicineSettings::find(std::string_view gtin) const {
    const auto found = std::ranges::find(products, gtin, &ProductSettings::gtin);
    return found == products.end() ? nullptr : &*found;
}

base::Result<MedicineSettings> MedicineSettings::parse(const Json& json) {
    TRY_VOID(checkKeys(json, {"products", "doseItem"}));
    MedicineSettings out;
    const auto* list = json.find("products");
    if (!list || !list->asArray())
        return base::badInput("The settings for the medicine have no list of products.");
    for (const auto& each : *list->asArray()) {
        TRY(auto product, readProduct(each));
        if (out.find(product.gtin))
            return base::badInput("The settings for the medicine have GTIN " + product.gtin + " twice.");
        out.products.push_back(std::move(product));
    }
    if (const auto* item = json.find("doseItem"); item && !item->isNull()) {
        TRY(out.doseItem, textField(json, "doseItem", kSettings));
    }
    return out;
}

Json MedicineSettings::encode() const {
    Json::Array list;
    for (const auto& product : products)
        list.emplace_back(Json::Object{{"gtin", product.gtin},
                                       {"name", product.name},
                                       {"maker", product.maker.encode()},
                                       {"coldChain", encodeRules(product.coldChain)}});
    return Json::Object{{"products", std::move(list)}, {"doseItem", doseItem.empty() ? Json() : Json(doseItem)}};
}

} // namespace caseseal::product
