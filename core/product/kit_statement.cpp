// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/kit_statement.h"

#include "json_fields.h"
#include "product/gs1_elements.h"

#include "base/utc_time.h"

#include <set>

namespace caseseal::product {
namespace {

using evidence::Json;

constexpr std::string_view kType = "caseseal.org/kits@v1";
constexpr std::string_view kStatement = "statement of the manufacturer";

base::Result<Json> lineOf(const ledger::SignedNote& note) {
    const std::string_view text = note.text;
    auto json = Json::parse(text.substr(0, text.size() - 1));
    const auto* type = json ? json->find("type") : nullptr;
    if (!type || !type->asString() || *type->asString() != kType)
        return base::badInput("This is no statement of a manufacturer about kits.");
    return json;
}

base::Result<std::vector<StatedKit>> readKits(const Json& json) {
    const auto* list = json.find("kits");
    if (!list || !list->asArray() || list->asArray()->empty() || list->asArray()->size() > kMaxStatedKits)
        return base::badInput("The statement of the manufacturer names no kits, or more than " +
                              std::to_string(kMaxStatedKits) + ".");
    std::vector<StatedKit> out;
    std::set<std::string> seen;
    for (const auto& each : *list->asArray()) {
        StatedKit kit;
        TRY(kit.serial, textField(each, "serial", kStatement));
        TRY_VOID(checkElement("21", kit.serial));
        TRY(kit.kit, optionalText(each, "kit", kStatement));
        if (!seen.insert(kit.serial).second)
            return base::badInput("The statement of the manufacturer names kit " + kit.serial + " twice.");
        out.push_back(std::move(kit));
    }
    return out;
}

base::Result<KitStatement> readLine(const Json& json) {
    KitStatement out;
    TRY(out.gtin, textField(json, "gtin", kStatement));
    TRY_VOID(checkElement("01", out.gtin));
    TRY(out.lot, textField(json, "lot", kStatement));
    TRY_VOID(checkElement("10", out.lot));
    TRY(out.expiry, textField(json, "expiry", kStatement));
    if (out.expiry.size() != 10 || !base::parseTime(out.expiry + "T00:00:00.000Z"))
        return base::badInput("The statement of the manufacturer has an expiry that is no day: " + out.expiry + ".");
    TRY(out.place, textField(json, "place", kStatement));
    TRY(out.quantity, numberField(json, "quantity", kStatement));
    if (out.quantity < 1)
        return base::badInput("The statement of the manufacturer says that nothing is in a kit.");
    TRY(out.kits, readKits(json));
    return out;
}

} // namespace

base::Result<std::string> statedGtin(std::string_view text) {
    TRY(const auto note, ledger::SignedNote::parse(text));
    TRY(const auto json, lineOf(note));
    return textField(json, "gtin", kStatement);
}

base::Result<KitStatement> readKitStatement(std::string_view text, const ledger::VerifierKey& maker) {
    TRY(const auto note, ledger::SignedNote::parse(text));
    TRY(const auto key, crypto::PublicKey::parse(crypto::Algorithm::Ed25519, maker.publicKey));
    TRY(const bool isSigned, ledger::checkNote(note, maker, key));
    if (!isSigned)
        return base::refused("The statement is not signed by " + maker.name +
                             ", whose key this trial knows for the product.");
    TRY(const auto json, lineOf(note));
    return readLine(json);
}

std::string encodeKitStatement(const KitStatement& statement, const ledger::NoteSigner& maker) {
    Json::Array kits;
    for (const auto& each : statement.kits) {
        Json::Object kit{{"serial", each.serial}};
        if (!each.kit.empty())
            kit.emplace("kit", each.kit);
        kits.emplace_back(std::move(kit));
    }
    const Json line(Json::Object{{"type", kType},
                                 {"gtin", statement.gtin},
                                 {"lot", statement.lot},
                                 {"expiry", statement.expiry},
                                 {"place", statement.place},
                                 {"quantity", statement.quantity},
                                 {"kits", std::move(kits)}});
    ledger::SignedNote note;
    note.text = line.encode() + "\n";
    note.signatures = {maker.sign(note.text)};
    return note.encode();
}

std::vector<KitAct> commissionActs(const KitStatement& statement) {
    std::vector<KitAct> out;
    for (const auto& kit : statement.kits) {
        KitAct act;
        act.deed = KitDeed::Commission;
        act.gtin = statement.gtin;
        act.lot = statement.lot;
        act.expiry = statement.expiry;
        act.place = statement.place;
        act.quantity = statement.quantity;
        act.serial = kit.serial;
        act.kit = kit.kit;
        out.push_back(std::move(act));
    }
    return out;
}

} // namespace caseseal::product
