// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/erasure.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr const char* kErasureType = "caseseal.org/erase@v1";

} // namespace

bool isErasable(std::string_view act) {
    return act == "item.set" || act == "item.change" || act.starts_with("query.") || act.starts_with("event.");
}

bool mayConfirmErasure(const std::vector<std::string>& roles) {
    return std::any_of(roles.begin(), roles.end(), [](const std::string& role) {
        return role == nameOf(Role::Admin) || role == nameOf(Role::Investigator) || role == nameOf(Role::DataManager);
    });
}

base::Result<Erasure> Erasure::parse(const Entry& entry) {
    if (entry.act != "subject.erase")
        return base::badInput("The entry erases nothing.");
    Erasure out;
    const auto seal = countIn(entry.data, "seal");
    const auto index = countIn(entry.data, "entry");
    const auto* leaf = textIn(entry.data, "leaf");
    if (!seal || !index || leaf == nullptr)
        return base::badInput("The erasure does not name an entry.");
    out.seal = *seal;
    out.entry = *index;
    TRY(out.leaf, base::exactly<32>(base::parseHex(*leaf)));
    if (const auto* act = textIn(entry.data, "act"))
        out.act = *act;
    if (const auto* second = textIn(entry.data, "second"))
        out.second = *second;
    if (const Json* kept = entry.data.find("kept"); kept != nullptr && kept->asObject() != nullptr)
        out.kept = *kept;
    out.query = countIn(entry.data, "query");
    if (const auto* of = textIn(entry.data, "of"))
        out.queryOf = *of;
    return out;
}

Json Erasure::encode() const {
    Json::Object out{{"seal", Json::ofCount(seal)},
                     {"entry", Json::ofCount(entry)},
                     {"leaf", base::encodeHex(leaf)},
                     {"scope", "entry"}};
    if (!act.empty())
        out["act"] = act;
    if (!second.empty())
        out["second"] = second;
    if (!kept.isNull())
        out["kept"] = kept;
    if (query)
        out["query"] = Json::ofCount(*query);
    if (!queryOf.empty())
        out["of"] = queryOf;
    return out;
}

Json keptOf(const Entry& value, bool verified) {
    Json::Object out{{"value", value.value ? Json(*value.value) : Json()}};
    if (!value.unit.empty())
        out["unit"] = value.unit;
    if (!value.source.empty())
        out["source"] = value.source;
    if (const auto* flavour = textIn(value.data, "null"))
        out["null"] = *flavour;
    if (verified)
        out["verified"] = true;
    return out;
}

Entry keptValue(const Json& kept) {
    Entry out;
    out.hasValue = true;
    if (const auto* value = textIn(kept, "value"))
        out.value = *value;
    if (const auto* unit = textIn(kept, "unit"))
        out.unit = *unit;
    if (const auto* source = textIn(kept, "source"))
        out.source = *source;
    if (const auto* flavour = textIn(kept, "null"))
        out.data = Json::Object{{"null", *flavour}};
    return out;
}

std::string erasureText(const Erasure& erasure, const std::string& chain, const std::string& reason,
                        const std::string& by) {
    Json::Object out{{"type", kErasureType},
                     {"chain", chain},
                     {"seal", Json::ofCount(erasure.seal)},
                     {"entry", Json::ofCount(erasure.entry)},
                     {"leaf", base::encodeHex(erasure.leaf)},
                     {"reason", reason},
                     {"by", by}};
    if (!erasure.kept.isNull())
        out["kept"] = erasure.kept;
    return Json(std::move(out)).encode() + "\n";
}

std::string secondPersonOf(const Erasure& erasure, const std::string& chain) {
    return confirmedBy(erasure.second, chain);
}

std::optional<BadConfirmation> checkConfirmation(const Erasure& erasure, const std::string& chain,
                                                 const std::string& reason, const std::string& by,
                                                 const PersonTable& persons) {
    if (erasure.second.empty())
        return std::nullopt;
    return checkConfirmation(
        erasure.second, {"erasure", erasureText(erasure, chain, reason, by), chain, by, mayConfirmErasure}, persons);
}

} // namespace caseseal::evidence
