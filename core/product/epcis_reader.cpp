// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/epcis_reader.h"

#include "epcis_words.h"
#include "json_text.h"
#include "product/gs1_digits.h"
#include "product/gs1_link.h"

#include <algorithm>
#include <array>

namespace caseseal::product {
namespace {

using JsonTree = nlohmann::json;
using base::Result;

constexpr std::string_view kDocument = "The EPCIS document";
constexpr std::array<std::string_view, 2> kContexts{"https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
                                                    "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"};
constexpr std::array<std::string_view, 5> kEventTypes{"ObjectEvent", "AggregationEvent", "TransactionEvent",
                                                      "TransformationEvent", "AssociationEvent"};
/// Of an event itself; anything else must be somebody's with a prefix.
constexpr std::array<std::string_view, 32> kEventFields{"type",
                                                        "@context",
                                                        "eventID",
                                                        "eventTime",
                                                        "recordTime",
                                                        "eventTimeZoneOffset",
                                                        "errorDeclaration",
                                                        "certificationInfo",
                                                        "action",
                                                        "bizStep",
                                                        "disposition",
                                                        "persistentDisposition",
                                                        "readPoint",
                                                        "bizLocation",
                                                        "bizTransactionList",
                                                        "sourceList",
                                                        "destinationList",
                                                        "sensorElementList",
                                                        "ilmd",
                                                        "epcList",
                                                        "quantityList",
                                                        "parentID",
                                                        "childEPCs",
                                                        "childQuantityList",
                                                        "inputEPCList",
                                                        "inputQuantityList",
                                                        "outputEPCList",
                                                        "outputQuantityList",
                                                        "transformationID",
                                                        "hasPredicate",
                                                        "comment",
                                                        "isA"};

template<class List>
bool isOneOf(const List& list, std::string_view text) {
    return std::ranges::find(list, text) != list.end();
}

std::string textIn(const JsonTree& json, const char* key) {
    const auto found = json.is_object() ? json.find(key) : json.end();
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// RFC 3339 with an offset, as the event says it; a fraction of any length.
Result<base::UtcTime> readTime(const std::string& text) {
    constexpr std::size_t kSeconds = 19;
    const auto zoneAt = text.find_first_of("Z+-", kSeconds);
    const auto fraction = zoneAt == std::string::npos ? std::string() : text.substr(kSeconds, zoneAt - kSeconds);
    const bool isFraction = fraction.empty() || (fraction.size() > 1 && fraction[0] == '.' &&
                                                 isNumber(std::string_view(fraction).substr(1)));
    if (text.size() < kSeconds + 1 || !isFraction || zoneAt == std::string::npos)
        return base::badInput(text + " is no time with an offset.");
    const auto millis = (fraction.empty() ? std::string("000") : (fraction.substr(1) + "00").substr(0, 3));
    TRY(auto time, base::parseTime(text.substr(0, kSeconds) + "." + millis + "Z"));
    if (text.substr(zoneAt) == "Z")
        return time;
    TRY(const int minutes, base::parseZone(text.substr(zoneAt)));
    time.msSinceEpoch -= std::int64_t{minutes} * 60'000;
    return time;
}

/// urn:epc:id:sgtin:0614141.107346.2017 as GTIN and serial number.
Result<Gs1Elements> readSgtin(std::string_view text) {
    constexpr std::size_t kDigits = 13;
    const auto dot = text.find('.');
    const auto second = dot == std::string_view::npos ? dot : text.find('.', dot + 1);
    if (second == std::string_view::npos || second == dot + 1)
        return base::badInput("the EPC has no company prefix, item and serial number");
    const auto item = text.substr(dot + 1, second - dot - 1);
    const auto digits = std::string(item.substr(0, 1)) + std::string(text.substr(0, dot)) + std::string(item.substr(1));
    if (digits.size() != kDigits || !isNumber(digits))
        return base::badInput("the EPC is no GTIN of 14 digits");
    // The serial number is escaped as in a link: read by the same rule.
    return parseDigitalLink("https://id.gs1.org/01/" + digits + gs1CheckDigit(digits) + "/21/" +
                            std::string(text.substr(second + 1)));
}

constexpr std::string_view kSgtin = "urn:epc:id:sgtin:";

/// One event, checked and read.
class EventReader {
public:
    EventReader(const JsonTree& event, std::size_t number, const EpcisTerms& terms)
        : m_event(event), m_where("Event " + std::to_string(number)), m_terms(terms) {}

    Result<void> read(EpcisReading& out) {
        TRY_VOID(checkFrame());
        TRY_VOID(checkWords());
        TRY_VOID(checkLists());
        TRY_VOID(checkRest());
        return take(out);
    }

private:
    [[nodiscard]] base::Error wrong(const std::string& what) const {
        return base::badInput(m_where + " of the EPCIS document: " + what + ".");
    }
    [[nodiscard]] const JsonTree* find(const char* key) const {
        const auto found = m_event.find(key);
        return found == m_event.end() ? nullptr : &*found;
    }

    Result<void> checkFrame() {
        if (!m_event.is_object())
            return wrong("it is no object");
        m_type = textIn(m_event, "type").empty() ? textIn(m_event, "isA") : textIn(m_event, "type");
        if (!isOneOf(kEventTypes, m_type))
            return wrong("\"" + m_type + "\" is no type of event");
        for (const auto& [key, value] : m_event.items())
            if (!isOneOf(kEventFields, key) && !hasScheme(key))
                return wrong("the field \"" + key + "\" is not EPCIS's, and it has no prefix");
        const auto time = readTime(textIn(m_event, "eventTime"));
        if (!time)
            return wrong("eventTime \"" + textIn(m_event, "eventTime") + "\" is no time with an offset");
        m_time = *time;
        const auto zone = base::parseZone(textIn(m_event, "eventTimeZoneOffset"));
        if (!zone)
            return wrong("eventTimeZoneOffset is missing, or is none as +02:00");
        m_zone = *zone;
        m_action = textIn(m_event, "action");
        constexpr std::array<std::string_view, 3> kActions{"ADD", "OBSERVE", "DELETE"};
        if (m_type == "TransformationEvent" ? find("action") != nullptr : !isOneOf(kActions, m_action))
            return wrong("action is not ADD, OBSERVE or DELETE");
        return {};
    }

    Result<void> checkWords() {
        if (find("bizStep")) {
            const auto step = cbvWord(CbvList::BizStep, textIn(m_event, "bizStep"));
            if (!step)
                return wrong("bizStep \"" + textIn(m_event, "bizStep") + "\" is neither a word of CBV nor a URI");
            m_step = *step;
        }
        if (find("disposition") && !cbvWord(CbvList::Disposition, textIn(m_event, "disposition")))
            return wrong("disposition \"" + textIn(m_event, "disposition") + "\" is neither a word of CBV nor a URI");
        for (const char* list : {"sourceList", "destinationList"})
            if (const auto* places = find(list))
                for (const auto& each : *places)
                    if (!cbvWord(CbvList::SourceDest, textIn(each, "type")))
                        return wrong(std::string(list) + " has a type \"" + textIn(each, "type") + "\" that is none");
        return {};
    }

    Result<void> checkLists() {
        for (const char* key : {"epcList", "childEPCs", "inputEPCList", "outputEPCList"})
            if (const auto* list = find(key)) {
                if (!list->is_array())
                    return wrong(std::string(key) + " is no list");
                for (const auto& each : *list)
                    if (!each.is_string() || !hasScheme(each.get<std::string>()))
                        return wrong(std::string(key) + " holds something that is no URI");
            }
        for (const char* key : {"quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"})
            if (const auto* list = find(key)) {
                if (!list->is_array())
                    return wrong(std::string(key) + " is no list");
                for (const auto& each : *list)
                    if (!hasScheme(textIn(each, "epcClass")) ||
                        (each.contains("quantity") && !each.at("quantity").is_number()))
                        return wrong(std::string(key) + " has a class that is no URI, or a quantity that is no number");
            }
        return {};
    }

    Result<void> checkRest() {
        if (const auto* ilmd = find("ilmd")) {
            if (!ilmd->is_object())
                return wrong("ilmd is no object");
            for (const auto& [key, value] : ilmd->items())
                if (!hasScheme(key))
                    return wrong("the field \"" + key + "\" of ilmd has no prefix");
        }
        if (const auto* certified = find("certificationInfo"))
            for (const auto& each : certified->is_array() ? *certified : JsonTree::array({*certified}))
                if (!each.is_string() || !hasScheme(each.get<std::string>()))
                    return wrong("certificationInfo is no URI");
        for (const char* key : {"readPoint", "bizLocation"})
            if (const auto* place = find(key); place && textIn(*place, "id").empty())
                return wrong(std::string(key) + " has no id");
        if (m_type == "ObjectEvent" && !find("epcList") && !find("quantityList") && !find("sensorElementList"))
            return wrong("it is about nothing: no epcList, quantityList or sensorElementList");
        return {};
    }

    [[nodiscard]] std::string nameOf(const std::string& uri) const {
        if (const auto known = m_terms.places.find(uri); known != m_terms.places.end())
            return known->second;
        if (m_terms.placeBase.empty() || !uri.starts_with(m_terms.placeBase))
            return uri;
        const auto name = percentDecode(std::string_view(uri).substr(m_terms.placeBase.size()));
        return name && !name->empty() ? *name : uri;
    }
    /// Of a list of sources or destinations the place, else who has it there.
    [[nodiscard]] std::string partyIn(const char* list, const char* key) const {
        std::string out;
        if (const auto* places = find(list))
            for (const auto& each : *places) {
                const auto type = cbvWord(CbvList::SourceDest, textIn(each, "type"));
                if (type == "location" || (type == "possessing_party" && out.empty()))
                    out = textIn(each, key);
            }
        return out.empty() ? out : nameOf(out);
    }
    [[nodiscard]] std::string placeIn(const char* key) const {
        const auto* place = find(key);
        return place ? nameOf(textIn(*place, "id")) : std::string();
    }
    [[nodiscard]] std::string makingIn(const char* word) const {
        const auto* ilmd = find("ilmd");
        if (!ilmd)
            return {};
        for (const auto& [key, value] : ilmd->items())
            if (key.ends_with(std::string(":") + word) && value.is_string())
                return value.get<std::string>();
        return {};
    }

    void leaveOut(EpcisReading& out, const std::string& why) const {
        out.leftOut.push_back(m_where + " (" + m_type + (m_step.empty() ? "" : ", " + m_step) + "): " + why + ".");
    }

    Result<void> take(EpcisReading& out) {
        KitAct act;
        const bool isAdd = m_action == "ADD" && m_step == "commissioning";
        const bool isSeen = m_action == "OBSERVE" && (m_step == "shipping" || m_step == "receiving");
        if (m_type != "ObjectEvent" || find("errorDeclaration") || (!isAdd && !isSeen)) {
            leaveOut(out, find("errorDeclaration") ? "it is declared an error" : "no act on a kit that is taken in");
            return {};
        }
        act.deed = isAdd ? KitDeed::Commission : m_step == "shipping" ? KitDeed::Ship : KitDeed::Receive;
        TRY_VOID(fill(act));
        const auto* list = find("epcList");
        if (!list || list->empty()) {
            leaveOut(out, "it names no single kit");
            return {};
        }
        for (const auto& epc : *list)
            TRY_VOID(takeKit(act, epc.get<std::string>(), out));
        return {};
    }

    Result<void> fill(KitAct& act) {
        act.place = placeIn(act.deed == KitDeed::Receive ? "bizLocation" : "readPoint");
        if (act.place.empty())
            act.place = placeIn(act.deed == KitDeed::Receive ? "readPoint" : "bizLocation");
        if (act.deed == KitDeed::Ship) {
            if (const auto source = partyIn("sourceList", "source"); !source.empty())
                act.place = source;
            act.to = partyIn("destinationList", "destination");
            if (act.to.empty())
                return wrong("a shipment needs its destination");
        }
        if (act.place.empty())
            return wrong("it does not say where");
        if (act.deed != KitDeed::Commission)
            return {};
        act.lot = makingIn("lotNumber");
        act.expiry = makingIn("itemExpirationDate").substr(0, 10);
        act.quantity = m_terms.quantity;
        if (act.lot.empty() || !base::parseTime(act.expiry + "T00:00:00.000Z"))
            return wrong("a kit that is commissioned needs its lot and its expiry in ilmd");
        if (act.quantity < 1)
            return wrong("how many units are in a kit is not said: say it");
        return {};
    }

    Result<void> takeKit(const KitAct& pattern, const std::string& epc, EpcisReading& out) {
        const auto elements =
            epc.starts_with(kSgtin) ? readSgtin(std::string_view(epc).substr(kSgtin.size())) : parseDigitalLink(epc);
        const auto* gtin = elements ? findElement(*elements, "01") : nullptr;
        const auto* serial = elements ? findElement(*elements, "21") : nullptr;
        if (!elements && epc.starts_with(kSgtin))
            return wrong(epc + ": " + elements.error().message);
        if (!gtin || !serial) {
            leaveOut(out, epc + " is no kit with a GTIN and a serial number");
            return {};
        }
        TimedKitAct timed{pattern, m_time, m_zone};
        timed.act.gtin = *gtin;
        timed.act.serial = *serial;
        out.acts.push_back(std::move(timed));
        return {};
    }

    const JsonTree& m_event;
    std::string m_where, m_type, m_action, m_step;
    const EpcisTerms& m_terms;
    base::UtcTime m_time;
    int m_zone = 0;
};

/// Terms of EPCIS keep their meaning: a further context may add prefixes.
Result<void> checkContext(const JsonTree& document) {
    const auto found = document.find("@context");
    if (found == document.end())
        return base::badInput("The EPCIS document has no @context.");
    bool isEpcis = false;
    for (const auto& each : found->is_array() ? *found : JsonTree::array({*found})) {
        if (each.is_string()) {
            if (!isOneOf(kContexts, each.get<std::string>()))
                return base::badInput("The EPCIS document has a context that is not known: " + each.get<std::string>() +
                                      ". Nothing is fetched.");
            isEpcis = true;
            continue;
        }
        if (!each.is_object())
            return base::badInput("The EPCIS document has a context that is none.");
        for (const auto& [key, value] : each.items())
            if (key.starts_with('@') || isOneOf(kEventFields, key) || key.starts_with("epcis") || key == "cbv" ||
                !value.is_string())
                return base::badInput("The EPCIS document gives \"" + key + "\" another meaning.");
    }
    return isEpcis ? Result<void>() : base::badInput("The EPCIS document has no context of EPCIS.");
}

Result<const JsonTree*> eventsOf(const JsonTree& document) {
    if (!document.is_object() || textIn(document, "type") != "EPCISDocument")
        return base::badInput("This is no EPCIS document.");
    if (textIn(document, "schemaVersion") != "2.0" && textIn(document, "schemaVersion") != "2.0.0")
        return base::badInput("The EPCIS document is not of version 2.0.");
    if (!readTime(textIn(document, "creationDate")))
        return base::badInput("The EPCIS document has no creationDate.");
    const auto body = document.find("epcisBody");
    const auto* list =
        body != document.end() && body->is_object() && body->contains("eventList") ? &body->at("eventList") : nullptr;
    if (!list || !list->is_array())
        return base::badInput("The EPCIS document has no list of events.");
    return list;
}

} // namespace

base::Result<EpcisReading> parseEpcis(std::string_view text, const EpcisTerms& terms) {
    if (text.size() > kMaxEpcisBytes)
        return base::badInput("The EPCIS document is larger than 64 MiB.");
    TRY(const auto document, parseJsonText(text, kDocument));
    if (!document.is_object())
        return base::badInput("This is no EPCIS document.");
    TRY_VOID(checkContext(document));
    EpcisReading out;
    if (isOneOf(kEventTypes, textIn(document, "type"))) { // one event alone
        TRY_VOID(EventReader(document, 1, terms).read(out));
        return out;
    }
    TRY(const auto* events, eventsOf(document));
    std::size_t number = 0;
    for (const auto& event : *events)
        TRY_VOID(EventReader(event, ++number, terms).read(out));
    return out;
}

} // namespace caseseal::product
