// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

const std::string kNothing;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool sameTag(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view languageOf(std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); }

template<typename Matches>
const std::string* firstText(const std::map<std::string, std::string>& texts, Matches matches) {
    auto found = std::ranges::find_if(texts, [&](const auto& text) { return matches(text.first); });
    return found == texts.end() ? nullptr : &found->second;
}

template<typename Map>
const typename Map::mapped_type* lookUp(const Map& map, std::string_view oid) {
    auto found = map.find(std::string(oid));
    return found == map.end() ? nullptr : &found->second;
}

} // namespace

const std::string& Text::in(std::string_view language) const {
    if (byLanguage.empty())
        return kNothing;
    const auto exactly = [&](std::string_view tag) { return sameTag(tag, language); };
    const auto plain = [&](std::string_view tag) { return sameTag(tag, languageOf(language)); };
    const auto relative = [&](std::string_view tag) {
        return !language.empty() && sameTag(languageOf(tag), languageOf(language));
    };
    const auto english = [](std::string_view tag) { return sameTag(languageOf(tag), "en"); };
    if (const auto* text = firstText(byLanguage, exactly))
        return *text;
    if (const auto* text = firstText(byLanguage, plain))
        return *text;
    if (const auto* text = firstText(byLanguage, relative))
        return *text;
    if (const auto* text = firstText(byLanguage, [](std::string_view tag) { return tag == "en"; }))
        return *text;
    if (const auto* text = firstText(byLanguage, [](std::string_view tag) { return tag.empty(); }))
        return *text;
    if (const auto* text = firstText(byLanguage, english))
        return *text;
    return byLanguage.begin()->second;
}

const Event* Study::event(std::string_view wanted) const {
    auto found = std::ranges::find(events, wanted, &Event::oid);
    return found == events.end() ? nullptr : &*found;
}
const Form* Study::form(std::string_view wanted) const { return lookUp(forms, wanted); }
const ItemGroup* Study::group(std::string_view wanted) const { return lookUp(groups, wanted); }
const Item* Study::item(std::string_view wanted) const { return lookUp(items, wanted); }
const CodeList* Study::codeListOf(const Item& item) const {
    return item.codeList.empty() ? nullptr : lookUp(codeLists, item.codeList);
}

const char* nameOf(DataType type) {
    constexpr std::array kNames = {"text",
                                   "integer",
                                   "float",
                                   "double",
                                   "boolean",
                                   "date",
                                   "time",
                                   "datetime",
                                   "partialDate",
                                   "partialTime",
                                   "partialDatetime",
                                   "durationDatetime",
                                   "intervalDatetime",
                                   "incompleteDatetime",
                                   "incompleteDate",
                                   "incompleteTime",
                                   "hexBinary",
                                   "base64Binary",
                                   "hexFloat",
                                   "base64Float",
                                   "string",
                                   "URI"};
    return kNames.at(static_cast<std::size_t>(type));
}

} // namespace caseseal::study
