// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_names.h"
#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

constexpr std::size_t kMaxKnown = 20000;
constexpr std::string_view kRedcapEvent = "Event.";

std::optional<Pick> pickOfEvent(std::string_view text) {
    constexpr std::array kPicks = {std::pair{"$THIS", Pick::Own}, std::pair{"$FIRST", Pick::First},
                                   std::pair{"$LAST", Pick::Last}, std::pair{"$PREV", Pick::Previous},
                                   std::pair{"$PREVIOUS", Pick::Previous}};
    for (const auto& [word, pick] : kPicks)
        if (text == word)
            return pick;
    return std::nullopt;
}

} // namespace

std::string_view redcapEventName(std::string_view oid) {
    return oid.starts_with(kRedcapEvent) ? oid.substr(kRedcapEvent.size()) : oid;
}

FieldNames::FieldNames(const Study& study) : m_study(study) {
    for (const auto& [oid, item] : study.items)
        if (const auto [place, isNew] = m_byName.emplace(item.name, oid); !isNew)
            place->second.clear();
    for (const auto& event : study.events)
        m_events.emplace(redcapEventName(event.oid), event.oid);
}

std::optional<FieldName> FieldNames::infix(std::string_view text) const {
    if (m_known.size() >= kMaxKnown)
        m_known.clear();
    const auto [known, isNew] = m_known.try_emplace(std::string(text));
    if (isNew)
        known->second = lookUp(text);
    return known->second;
}

std::optional<FieldName> FieldNames::lookUp(std::string_view text) const {
    FieldName name;
    if (hasItem(text)) {
        name.item = text;
        return name;
    }
    if (const auto found = m_byName.find(text); found != m_byName.end() && !found->second.empty()) {
        name.item = found->second;
        return name;
    }
    if (auto asPath = path(text))
        return asPath;
    return dotted(text);
}

/// Level 0 is the group, 1 the form, 2 the event.
bool FieldNames::setAt(std::string_view text, int level, FieldName& name) const {
    if (level == 0 && m_study.group(text)) {
        name.group = text;
        return true;
    }
    if (level == 1 && m_study.form(text)) {
        name.form = text;
        return true;
    }
    if (level == 2 && m_study.event(text)) {
        name.event = text;
        name.eventPick = Pick::Named;
        return true;
    }
    return false;
}

/// What stands before an item in a path, from its end: a group, or a form, or an event, each with what is above it.
bool FieldNames::above(std::string_view text, int level, FieldName& name) const {
    for (int at = level; at <= 2; ++at)
        if (setAt(text, at, name))
            return true;
    for (auto dash = text.rfind('-'); level < 2 && dash != std::string_view::npos && dash > 0;
         dash = text.rfind('-', dash - 1))
        for (int at = level; at < 2; ++at) {
            auto longer = name;
            if (setAt(text.substr(dash + 1), at, longer) && above(text.substr(0, dash), at + 1, longer)) {
                name = longer;
                return true;
            }
        }
    return false;
}

std::optional<FieldName> FieldNames::path(std::string_view text) const {
    for (auto dash = text.rfind('-'); dash != std::string_view::npos && dash > 0; dash = text.rfind('-', dash - 1)) {
        FieldName name;
        if (!hasItem(text.substr(dash + 1)) || !above(text.substr(0, dash), 0, name))
            continue;
        name.item = text.substr(dash + 1);
        return name;
    }
    return std::nullopt;
}

std::optional<FieldName> FieldNames::dotted(std::string_view text) const {
    FieldName name;
    const auto first = text.find('.'), second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (first == std::string_view::npos)
        return std::nullopt;
    const auto event = text.substr(0, first);
    const bool hasEvent = second != std::string_view::npos;
    const auto form = hasEvent ? text.substr(first + 1, second - first - 1) : event;
    name.item = text.substr((hasEvent ? second : first) + 1);
    if (!hasItem(name.item) || !m_study.form(form))
        return std::nullopt;
    name.form = form;
    if (!hasEvent)
        return name;
    if (const auto pick = pickOfEvent(event))
        name.eventPick = *pick;
    else if (!setAt(event, 2, name))
        return std::nullopt;
    return name;
}

bool FieldNames::redcapEvent(const std::string& text, FieldName& name) const {
    constexpr std::array kPicks = {std::pair{"event-name", Pick::Own}, std::pair{"previous-event-name", Pick::Previous},
                                   std::pair{"next-event-name", Pick::Next}, std::pair{"first-event-name", Pick::First},
                                   std::pair{"last-event-name", Pick::Last}};
    for (const auto& [word, pick] : kPicks)
        if (text == word) {
            name.eventPick = pick;
            return true;
        }
    const auto found = m_events.find(text);
    if (found == m_events.end())
        return false;
    name.event = found->second;
    name.eventPick = Pick::Named;
    return true;
}

bool FieldNames::redcapField(std::string_view text, FieldName& name) const {
    if (text.ends_with(":value"))
        text.remove_suffix(6);
    const auto open = text.find('(');
    const bool isChoice = open != std::string_view::npos && text.ends_with(')');
    auto item = std::string(base::trimmed(text.substr(0, open)));
    if (isChoice) {
        auto code = std::string(base::trimmed(text.substr(open + 1, text.size() - open - 2)));
        std::ranges::transform(code, code.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        item += "___" + code;
    }
    if (!hasItem(item))
        return false;
    name.item = item;
    name.uncheckedIsZero = item.find("___") != std::string::npos;
    return true;
}

bool FieldNames::redcapRepeat(const std::string& text, FieldName& name) {
    constexpr std::array kPicks = {std::pair{"current-instance", Pick::Own},
                                   std::pair{"previous-instance", Pick::Previous},
                                   std::pair{"next-instance", Pick::Next}, std::pair{"first-instance", Pick::First},
                                   std::pair{"last-instance", Pick::Last}};
    for (const auto& [word, pick] : kPicks)
        if (text == word) {
            name.repeatPick = pick;
            return true;
        }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || text.size() > 9 || !std::ranges::all_of(text, isDigit))
        return false;
    name.repeatPick = Pick::Named;
    name.repeat = text;
    return true;
}

base::Result<FieldName> FieldNames::redcap(const std::vector<std::string>& brackets) const {
    FieldName name;
    const auto quoted = [](const std::string& text) { return "[" + text.substr(0, 80) + "]"; };
    const std::size_t at = brackets.size() > 1 && redcapEvent(brackets[0], name) ? 1 : 0;
    if (!redcapField(brackets[at], name)) {
        FieldName next;
        const bool isEvent = at == 0 && brackets.size() > 1 && redcapField(brackets[1], next);
        return base::badInput("There is no " + std::string(isEvent ? "event " : "field ") + quoted(brackets[at]) +
                              " in the study.");
    }
    if (at + 1 < brackets.size() && !redcapRepeat(brackets[at + 1], name))
        return base::badInput(quoted(brackets[at + 1]) + " names no instance.");
    if (at + 2 < brackets.size())
        return base::badInput("There are too many names in brackets after one another.");
    return name;
}

} // namespace caseseal::study
