// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_act.h"

#include "product/gs1_elements.h"

#include <algorithm>
#include <array>

namespace caseseal::product {
namespace {

constexpr std::array<std::string_view, kKitDeeds> kNames{"product.commission", "product.ship",    "product.receive",
                                                         "product.quarantine", "product.release", "product.allocate",
                                                         "product.dispense",   "product.return",  "product.destroy",
                                                         "product.transfer",   "product.observe"};

/// The texts of an act, each under its key.
struct TextKey {
    std::string_view key;
    std::string KitAct::*text;
};
constexpr TextKey kTexts[] = {{"gtin", &KitAct::gtin},     {"serial", &KitAct::serial},  {"lot", &KitAct::lot},
                              {"expiry", &KitAct::expiry}, {"kit", &KitAct::kit},        {"place", &KitAct::place},
                              {"to", &KitAct::to},         {"witness", &KitAct::witness}};

base::Error wrong(const evidence::Entry& entry, std::string_view key) {
    return base::badInput(entry.act + " does not say its " + std::string(key) + " as it should.");
}

base::Result<void> readTexts(const evidence::Entry& entry, KitAct& act) {
    for (const auto& [key, text] : kTexts)
        if (const auto* value = entry.data.find(key)) {
            if (!value->asString() || value->asString()->empty())
                return wrong(entry, key);
            act.*text = *value->asString();
        }
    return {};
}

base::Result<void> readRest(const evidence::Entry& entry, KitAct& act) {
    if (const auto* quantity = entry.data.find("quantity")) {
        if (!quantity->asInteger() || *quantity->asInteger() < 0)
            return wrong(entry, "quantity");
        act.quantity = *quantity->asInteger();
    }
    if (const auto* missing = entry.data.find("missing")) {
        if (!missing->asBool())
            return wrong(entry, "missing");
        act.missing = *missing->asBool();
    }
    return {};
}

} // namespace

std::string_view nameOf(KitDeed deed) { return kNames[std::size_t(deed)]; }

base::Result<KitAct> parseKitAct(const evidence::Entry& entry, std::string_view by, std::string_view day) {
    const auto name = std::ranges::find(kNames, entry.act);
    if (name == kNames.end())
        return base::badInput(entry.act + " is no act on a kit.");
    KitAct act;
    act.deed = KitDeed(name - kNames.begin());
    act.by = by;
    act.day = day;
    act.participant = entry.place.subject;
    TRY_VOID(readTexts(entry, act));
    TRY_VOID(readRest(entry, act));
    if (!checkElement("01", act.gtin))
        return wrong(entry, "gtin");
    if (act.isRecall() ? act.lot.empty() : !checkElement("21", act.serial).has_value())
        return wrong(entry, act.isRecall() ? "lot" : "serial");
    return act;
}

evidence::Entry encodeKitAct(const KitAct& act) {
    evidence::Json::Object data;
    for (const auto& [key, text] : kTexts)
        if (!(act.*text).empty())
            data.emplace(key, act.*text);
    if (act.quantity > 0 || act.deed == KitDeed::Return)
        data.emplace("quantity", act.quantity);
    if (act.deed == KitDeed::Observe)
        data.emplace("missing", act.missing);
    evidence::Entry entry;
    entry.act = nameOf(act.deed);
    entry.place.subject = act.participant;
    entry.data = std::move(data);
    return entry;
}

} // namespace caseseal::product
