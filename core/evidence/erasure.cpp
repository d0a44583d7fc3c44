// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/erasure.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr const char* kType = "caseseal.org/erase@v1";

const std::string* textIn(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    return member == nullptr ? nullptr : member->asString();
}

std::optional<std::uint64_t> numberIn(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    const std::int64_t* number = member == nullptr ? nullptr : member->asInteger();
    return number == nullptr || *number < 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(*number));
}

Json numberOf(std::uint64_t number) { return static_cast<std::int64_t>(number); }

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
    const auto seal = numberIn(entry.data, "seal");
    const auto index = numberIn(entry.data, "entry");
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
    out.query = numberIn(entry.data, "query");
    if (const auto* of = textIn(entry.data, "of"))
        out.queryOf = *of;
    return out;
}

Json Erasure::encode() const {
    Json::Object out{
        {"seal", numberOf(seal)}, {"entry", numberOf(entry)}, {"leaf", base::encodeHex(leaf)}, {"scope", "entry"}};
    if (!act.empty())
        out["act"] = act;
    if (!second.empty())
        out["second"] = second;
    if (!kept.isNull())
        out["kept"] = kept;
    if (query)
        out["query"] = numberOf(*query);
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
    Json::Object out{{"type", kType},
                     {"chain", chain},
                     {"seal", numberOf(erasure.seal)},
                     {"entry", numberOf(erasure.entry)},
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
