// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_scope.h"

#include "field_names.h"

#include <algorithm>
#include <set>

namespace caseseal::study {
namespace {

const std::vector<std::string> kNoEvents;

Value::Kind kindOf(DataType type) {
    switch (type) {
    case DataType::Integer:
    case DataType::Float:
    case DataType::Double:
        return Value::Kind::Number;
    case DataType::Boolean:
        return Value::Kind::Truth;
    case DataType::Date:
    case DataType::Time:
    case DataType::DateTime:
    case DataType::PartialDate:
    case DataType::PartialTime:
    case DataType::PartialDateTime:
    case DataType::IncompleteDateTime:
    case DataType::IncompleteDate:
    case DataType::IncompleteTime:
        return Value::Kind::Moment;
    default:
        return Value::Kind::Text;
    }
}

/// "2" before "10"; other keys as text.
std::pair<long long, std::string> keyOrder(const std::string& key) {
    const auto number = Number::parse(key);
    const auto whole = number ? number->toInteger() : std::nullopt;
    return {whole.value_or(0), whole ? std::string() : key};
}

std::string repeatOf(const FieldPlace& place) {
    return !place.groupRepeat.empty()  ? place.groupRepeat
           : !place.formRepeat.empty() ? place.formRepeat
                                       : place.eventRepeat;
}

} // namespace

// --- the index ---------------------------------------------------------------------------------------------------

FieldIndex::FieldIndex(const Study& study) {
    for (const auto& [oid, item] : study.items)
        m_items[oid] = {item.dataType, item.multiple, !item.codeList.empty(), item.significantDigits, {}};
    for (const auto& [oid, form] : study.forms)
        for (const auto& ref : form.groups)
            if (const auto* group = study.group(ref.group))
                for (const auto& itemRef : group->items)
                    m_items[itemRef.item].homes.push_back({oid, ref.group, form.repeating, group->repeating});
    for (std::size_t i = 0; i < study.events.size(); ++i) {
        const auto& event = study.events[i];
        auto& facts = m_events[event.oid];
        facts.order = i;
        facts.repeats = event.repeating;
        for (const auto& ref : event.forms)
            if (facts.forms.emplace(ref.form, ref.activity).second)
                m_eventsOf[ref.form].push_back(event.oid);
    }
}

const FieldIndex::ItemFacts* FieldIndex::item(const std::string& oid) const {
    const auto found = m_items.find(oid);
    return found == m_items.end() ? nullptr : &found->second;
}

std::optional<std::size_t> FieldIndex::eventOrder(const std::string& oid) const {
    const auto found = m_events.find(oid);
    return found == m_events.end() ? std::nullopt : std::optional(found->second.order);
}

bool FieldIndex::eventRepeats(const std::string& oid) const {
    const auto found = m_events.find(oid);
    return found != m_events.end() && found->second.repeats;
}

bool FieldIndex::hasForm(const std::string& event, const std::string& form) const {
    const auto found = m_events.find(event);
    return found != m_events.end() && found->second.forms.contains(form);
}

const std::vector<std::string>& FieldIndex::eventsOf(const std::string& form) const {
    const auto found = m_eventsOf.find(form);
    return found == m_eventsOf.end() ? kNoEvents : found->second;
}

std::string FieldIndex::activity(const std::string& event, const std::string& form) const {
    const auto found = m_events.find(event);
    if (found == m_events.end())
        return {};
    const auto known = found->second.forms.find(form);
    return known == found->second.forms.end() ? std::string() : known->second;
}

Value valueOf(const FieldIndex::ItemFacts& item, const std::optional<std::string>& stored) {
    if (!stored || stored->empty())
        return {};
    if (item.multiple)
        return {Value::Kind::Codes, false, {}, *stored};
    const auto kind = kindOf(item.type);
    if (kind == Value::Kind::Moment)
        return {kind, false, {}, *stored};
    if (kind == Value::Kind::Truth && (*stored == "1" || *stored == "true" || *stored == "0" || *stored == "false"))
        return Value::ofTruth(*stored == "1" || *stored == "true");
    if (kind == Value::Kind::Number)
        if (const auto number = Number::parse(*stored))
            return Value::of(number);
    return Value::ofText(*stored);
}

// --- finding a field ---------------------------------------------------------------------------------------------

RuleScope::Homes RuleScope::homesOf(const FieldName& name) const {
    Homes homes;
    if (const auto* facts = m_index.item(name.item))
        for (const auto& home : facts->homes)
            if ((name.form.empty() || home.form == name.form) && (name.group.empty() || home.group == name.group))
                homes.push_back(&home);
    return homes;
}

/// Where the item has a value or a draft; `event` empty: anywhere. In the order of visits and repeats.
std::vector<FieldPlace> RuleScope::entered(const FieldName& name, const Homes& homes, const std::string& event) const {
    auto places = m_values.placesOf(name.item, event, name.form);
    std::erase_if(places, [&](const FieldPlace& place) {
        return std::ranges::none_of(homes, [&](const FieldIndex::Home* home) {
            return home->form == place.form && home->group == place.group;
        });
    });
    const auto order = [&](const FieldPlace& place) {
        return std::tuple(m_index.eventOrder(place.event).value_or(0), keyOrder(place.eventRepeat), place.form,
                          keyOrder(place.formRepeat), place.group, keyOrder(place.groupRepeat));
    };
    std::ranges::stable_sort(places, {}, order);
    return places;
}

/// One of several repeats in a visit; the last one where the name does not say.
std::optional<FieldPlace> RuleScope::picked(const FieldName& name, std::vector<FieldPlace> places) const {
    const auto own = keyOrder(name.repeatPick == Pick::Named ? name.repeat : repeatOf(m_here));
    const auto keyOf = [](const FieldPlace& place) { return keyOrder(repeatOf(place)); };
    std::ranges::stable_sort(places, {}, keyOf);
    std::erase_if(places, [&](const FieldPlace& place) {
        const auto key = keyOf(place);
        return ((name.repeatPick == Pick::Own || name.repeatPick == Pick::Named) && key != own) ||
               (name.repeatPick == Pick::Previous && key >= own) || (name.repeatPick == Pick::Next && key <= own);
    });
    if (places.empty())
        return std::nullopt;
    const bool takesFirst = name.repeatPick == Pick::First || name.repeatPick == Pick::Next;
    return takesFirst ? places.front() : places.back();
}

std::optional<FieldPlace> RuleScope::inEvent(const FieldName& name, const Homes& homes,
                                             const std::string& event) const {
    const bool isHere = event == m_here.event;
    for (const auto* home : homes) {
        const bool isPlain = !home->formRepeats && !home->groupRepeats && (isHere || !m_index.eventRepeats(event));
        if (isPlain && name.repeatPick == Pick::Near && m_index.hasForm(event, home->form))
            return FieldPlace{event, isHere ? m_here.eventRepeat : "", home->form, "", home->group, "", name.item};
    }
    auto places = entered(name, homes, event);
    const bool staysHere = isHere && name.repeatPick == Pick::Near;
    std::erase_if(places,
                  [&](const FieldPlace& place) { return staysHere && place.eventRepeat != m_here.eventRepeat; });
    return picked(name, std::move(places));
}

/// In any visit: the last one with a value up to this; where the item stands in one visit only, there.
std::optional<FieldPlace> RuleScope::elsewhere(const FieldName& name, const Homes& homes) const {
    const auto here = m_index.eventOrder(m_here.event).value_or(0);
    std::set<std::string> events;
    for (const auto* home : homes)
        events.insert(m_index.eventsOf(home->form).begin(), m_index.eventsOf(home->form).end());
    if (events.size() == 1)
        return inEvent(name, homes, *events.begin());
    auto places = entered(name, homes, {});
    std::erase_if(places, [&](const FieldPlace& place) { return m_index.eventOrder(place.event).value_or(0) > here; });
    return places.empty() ? std::nullopt : std::optional(places.back());
}

std::optional<FieldPlace> RuleScope::nearest(const FieldName& name, const Homes& homes) const {
    if (m_here.form.empty()) // about a whole visit, which may have no values yet
        return elsewhere(name, homes);
    if (name.repeatPick == Pick::Near)
        for (const auto* home : homes) {
            auto place = m_here;
            place.item = name.item;
            if (home->form != m_here.form)
                continue;
            if (home->group == m_here.group)
                return place;
            if (home->groupRepeats)
                continue;
            place.group = home->group;
            place.groupRepeat.clear();
            return place;
        }
    const auto isInVisit = [&](const FieldIndex::Home* home) { return m_index.hasForm(m_here.event, home->form); };
    Homes own;
    std::ranges::copy_if(homes, std::back_inserter(own), [&](const auto* home) { return home->form == m_here.form; });
    if (auto place = own.empty() ? std::nullopt : inEvent(name, own, m_here.event))
        return place;
    if (std::ranges::any_of(homes, isInVisit))
        return inEvent(name, homes, m_here.event);
    return elsewhere(name, homes);
}

std::optional<FieldPlace> RuleScope::find(const FieldName& name) const {
    const auto homes = homesOf(name);
    if (homes.empty())
        return std::nullopt;
    if (name.eventPick == Pick::Near)
        return nearest(name, homes);
    if (name.eventPick == Pick::Own || (name.eventPick == Pick::Named && name.event == m_here.event)) {
        const auto place = nearest(name, homes);
        return place && place->event == m_here.event ? place : std::nullopt;
    }
    if (name.eventPick == Pick::Named)
        return inEvent(name, homes, name.event);
    auto places = entered(name, homes, {});
    const auto here = std::pair(m_index.eventOrder(m_here.event).value_or(0), keyOrder(m_here.eventRepeat));
    std::erase_if(places, [&](const FieldPlace& place) {
        const auto at = std::pair(m_index.eventOrder(place.event).value_or(0), keyOrder(place.eventRepeat));
        return (name.eventPick == Pick::Previous && at >= here) || (name.eventPick == Pick::Next && at <= here);
    });
    if (places.empty())
        return std::nullopt;
    return name.eventPick == Pick::First || name.eventPick == Pick::Next ? places.front() : places.back();
}

Value RuleScope::field(const FieldName& name) const {
    const auto* facts = m_index.item(name.item);
    const auto where = facts ? find(name) : std::nullopt;
    auto value = where ? valueOf(*facts, m_values.value(*where)) : Value{};
    return value.isMissing() && name.uncheckedIsZero ? Value::ofTruth(false) : value;
}

Value RuleScope::place(PlaceWord word) const {
    const auto text = [](std::string_view key) { return key.empty() ? Value{} : Value::ofText(std::string(key)); };
    const auto repeat = [&](const std::string& key) { return text(key.empty() ? "1" : key); };
    switch (word) {
    case PlaceWord::Event:
        return text(m_dialect == Dialect::Redcap ? redcapEventName(m_here.event) : m_here.event);
    case PlaceWord::EventRepeat:
        return repeat(m_here.eventRepeat);
    case PlaceWord::Form:
        return text(m_here.form);
    case PlaceWord::FormRepeat:
        return repeat(m_here.formRepeat);
    case PlaceWord::Group:
        return text(m_here.group);
    case PlaceWord::GroupRepeat:
        return repeat(m_here.groupRepeat);
    case PlaceWord::Repeat:
        return repeat(repeatOf(m_here));
    case PlaceWord::Activity:
        return text(m_index.activity(m_here.event, m_here.form));
    }
    return {};
}

} // namespace caseseal::study
