// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/epcis.h"

#include "product/gs1_link.h"

#include <array>

namespace caseseal::product {
namespace {

using evidence::Json;

/// Defines cbvmda too.
constexpr std::string_view kContext = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld";

struct Words {
    std::string_view action, step, disposition;
};

/// By KitDeed.
constexpr std::array<Words, kKitDeeds> kWords{{{"ADD", "commissioning", "active"},
                                               {"OBSERVE", "shipping", "in_transit"},
                                               {"OBSERVE", "receiving", "in_progress"},
                                               {"OBSERVE", "holding", "non_sellable_other"},
                                               {"OBSERVE", "inspecting", "conformant"},
                                               {"OBSERVE", "reserving", "reserved"},
                                               {"OBSERVE", "dispensing", "dispensed"},
                                               {"OBSERVE", "receiving", "returned"},
                                               {"DELETE", "destroying", "destroyed"},
                                               {"OBSERVE", "transporting", "in_progress"},
                                               {"OBSERVE", "stock_taking", "in_progress"}}};

bool isRecall(const KitAct& act) { return act.serial.empty(); }

std::string_view dispositionOf(const KitAct& act) {
    if (isRecall(act))
        return "recalled";
    return act.missing ? "unknown" : kWords[std::size_t(act.deed)].disposition;
}

std::string linkOf(const Gs1Elements& elements) { return encodeDigitalLink(elements).value(); }

Json idOf(std::string uri) { return Json::Object{{"id", std::move(uri)}}; }

Json locationList(const char* key, std::string uri) {
    return Json::Array{Json::Object{{"type", "location"}, {key, std::move(uri)}}};
}

/// What is known of a kit from its making on.
Json makingOf(const KitAct& act) {
    return Json::Object{{"cbvmda:itemExpirationDate", act.expiry}, {"cbvmda:lotNumber", act.lot}};
}

void addWhat(const KitAct& act, Json::Object& event) {
    if (isRecall(act))
        event["quantityList"] = Json::Array{Json::Object{{"epcClass", linkOf({{"01", act.gtin}, {"10", act.lot}})}}};
    else
        event["epcList"] = Json::Array{linkOf({{"01", act.gtin}, {"21", act.serial}})};
    if (act.deed == KitDeed::Commission)
        event["ilmd"] = makingOf(act);
}

void addWhere(const KitAct& act, std::string_view base, Json::Object& event) {
    const auto uriOf = [&](const std::string& place) { return std::string(base) + percentEncode(place); };
    if (!act.place.empty())
        event["readPoint"] = idOf(uriOf(act.place));
    if (!act.to.empty()) {
        event["sourceList"] = locationList("source", uriOf(act.place));
        event["destinationList"] = locationList("destination", uriOf(act.to));
    } else if (!act.place.empty() && act.deed != KitDeed::Dispense && act.deed != KitDeed::Destroy && !act.missing) {
        event["bizLocation"] = idOf(uriOf(act.place));
    }
}

Json eventOf(const TimedKitAct& timed, std::string_view placeBase) {
    const auto& words = kWords[std::size_t(timed.act.deed)];
    Json::Object event{{"type", "ObjectEvent"},
                       {"eventTime", base::encodeTime(timed.time)},
                       {"eventTimeZoneOffset", base::encodeZone(timed.zoneMinutes)},
                       {"action", words.action},
                       {"bizStep", words.step},
                       {"disposition", dispositionOf(timed.act)}};
    addWhat(timed.act, event);
    addWhere(timed.act, placeBase, event);
    return event;
}

} // namespace

std::string encodeEpcis(std::span<const TimedKitAct> acts, base::UtcTime created, std::string_view placeBase) {
    Json::Array events;
    for (const auto& act : acts)
        events.push_back(eventOf(act, placeBase));
    return Json(Json::Object{{"@context", Json::Array{kContext}},
                             {"type", "EPCISDocument"},
                             {"schemaVersion", "2.0"},
                             {"creationDate", base::encodeTime(created)},
                             {"epcisBody", Json::Object{{"eventList", std::move(events)}}}})
        .encode();
}

} // namespace caseseal::product
