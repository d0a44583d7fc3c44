// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_elements.h"

#include "base/cut.h"
#include "gs1_check.h"
#include "product/gs1_digits.h"

#include <algorithm>

namespace caseseal::product {
namespace {

base::Error wrong(std::string_view ai, const std::string& what) {
    return base::badInput("The label's value of (" + std::string(ai) + ") cannot be used: " + what + ".");
}

/// Takes the value behind an AI off the text, and the separator behind it.
std::string_view takeValue(std::string_view& text, const Gs1Fact& fact) {
    const auto end = fact.fixed ? std::min<std::size_t>(fact.mostCharacters(), text.size()) : text.find(kGs1Separator);
    const auto value = text.substr(0, end);
    text.remove_prefix(value.size());
    if (!text.empty() && text.front() == kGs1Separator)
        text.remove_prefix(1);
    return value;
}

base::Result<Gs1Element> takeElement(std::string_view& text) {
    std::size_t digits = 0;
    const auto* fact = startingGs1Fact(text, digits);
    if (!fact)
        return base::badInput("The code goes on with something that is no GS1 Application Identifier.");
    Gs1Element element{std::string(text.substr(0, digits)), {}};
    text.remove_prefix(digits);
    element.value = takeValue(text, *fact);
    if (const auto what = wrongGs1Value(*fact, element.value))
        return wrong(element.ai, *what);
    return element;
}

base::Error notBracketed() { return base::badInput("This is not written as (01)… with each identifier in brackets."); }

/// The value up to the next bracket; "\(" is one that belongs to it.
std::string takeBracketedValue(std::string_view& text) {
    std::string out;
    while (!text.empty() && text.front() != '(') {
        if (text.starts_with("\\("))
            text.remove_prefix(1);
        out += text.front();
        text.remove_prefix(1);
    }
    return out;
}

base::Result<Gs1Element> takeBracketed(std::string_view& text) {
    const auto close = text.find(')');
    if (text.front() != '(' || close == std::string_view::npos)
        return notBracketed();
    Gs1Element element{std::string(text.substr(1, close - 1)), {}};
    if (!isNumber(element.ai) || element.ai.size() > 4)
        return notBracketed();
    text.remove_prefix(close + 1);
    element.value = takeBracketedValue(text);
    TRY_VOID(checkElement(element.ai, element.value));
    return element;
}

template<typename Take>
base::Result<Gs1Elements> takeAll(std::string_view text, Take take) {
    if (text.empty())
        return base::badInput("There is nothing in the code.");
    if (text.size() > kMaxElementBytes)
        return base::badInput("The code is longer than any label's.");
    Gs1Elements out;
    while (!text.empty()) {
        TRY(auto element, take(text));
        out.push_back(std::move(element));
    }
    return out;
}

bool isThere(const Gs1Elements& elements, std::string_view pattern) {
    return std::ranges::any_of(elements, [&](const auto& element) { return matchesGs1Pattern(element.ai, pattern); });
}

/// "01+21,02": is one of the groups there as a whole?
bool hasNeeded(const Gs1Elements& elements, std::string_view groups) {
    if (groups.empty())
        return true;
    while (!groups.empty()) {
        bool whole = true;
        for (auto group = base::cutAt(groups, ','); !group.empty();)
            whole = isThere(elements, base::cutAt(group, '+')) && whole;
        if (whole)
            return true;
    }
    return false;
}

base::Result<void> checkBarred(const Gs1Elements& elements, const std::string& ai, std::string_view bars) {
    const auto family = ai.substr(0, 3) + "n";
    while (!bars.empty()) {
        auto pattern = base::cutAt(bars, ',');
        if (pattern == "family")
            pattern = family;
        for (const auto& other : elements)
            if (other.ai != ai && matchesGs1Pattern(other.ai, pattern))
                return base::badInput("(" + ai + ") and (" + other.ai + ") cannot stand on one label.");
    }
    return {};
}

base::Result<void> checkOneValue(const Gs1Elements& elements, const Gs1Element& element) {
    if (*findElement(elements, element.ai) != element.value)
        return base::badInput("The label says two different things for (" + element.ai + ").");
    return {};
}

/// A digital signature needs the serial part of the key that it signs.
base::Result<void> checkSigned(const Gs1Elements& elements) {
    if (!findElement(elements, "8030"))
        return {};
    for (const auto& [ai, bare] : {std::pair{"253", 13U}, {"255", 13U}, {"8003", 14U}})
        if (const auto* value = findElement(elements, ai); value && value->size() <= bare)
            return base::badInput("A digital signature needs a serial number in (" + std::string(ai) + ").");
    return {};
}

} // namespace

base::Result<Gs1Elements> parseElementString(std::string_view raw) {
    if (!raw.empty() && raw.front() == kGs1Separator)
        raw.remove_prefix(1);
    return takeAll(raw, takeElement);
}

base::Result<Gs1Elements> parseBracketed(std::string_view text) { return takeAll(text, takeBracketed); }

base::Result<void> checkElement(std::string_view ai, std::string_view value) {
    const auto* fact = findGs1Fact(ai);
    if (!fact)
        return base::badInput("(" + std::string(ai) + ") is no GS1 Application Identifier that is known.");
    if (const auto what = wrongGs1Value(*fact, value))
        return wrong(ai, *what);
    return {};
}

base::Result<void> checkTogether(const Gs1Elements& elements) {
    for (const auto& element : elements) {
        const auto* fact = findGs1Fact(element.ai);
        CHECK(fact);
        TRY_VOID(checkOneValue(elements, element));
        TRY_VOID(checkBarred(elements, element.ai, fact->bars));
        if (!hasNeeded(elements, fact->needs))
            return base::badInput("(" + element.ai + ") does not stand alone: one of " + std::string(fact->needs) +
                                  " belongs to it.");
    }
    return checkSigned(elements);
}

std::string encodeElementString(const Gs1Elements& elements) {
    std::string out;
    bool open = false;
    for (const auto& [ai, value] : elements) {
        if (open)
            out += kGs1Separator;
        out += ai + value;
        const auto* fact = findGs1Fact(ai);
        CHECK(fact);
        open = !fact->fixed;
    }
    return out;
}

std::string encodeBracketed(const Gs1Elements& elements) {
    std::string out;
    for (const auto& [ai, value] : elements) {
        out += "(" + ai + ")";
        for (const char c : value) {
            if (c == '(')
                out += '\\';
            out += c;
        }
    }
    return out;
}

const std::string* findElement(const Gs1Elements& elements, std::string_view ai) {
    const auto found = std::ranges::find(elements, ai, &Gs1Element::ai);
    return found == elements.end() ? nullptr : &found->value;
}

} // namespace caseseal::product
