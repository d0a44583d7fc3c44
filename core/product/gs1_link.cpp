// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/gs1_link.h"

#include "base/cut.h"
#include "product/gs1_digits.h"
#include "product/gs1_facts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace caseseal::product {
namespace {

constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view kReserved = "-._~:/?#[]@!$&'()*+,;=%";
constexpr std::string_view kPlain = "-._~";
constexpr std::string_view kHost = "-._~:[]@!$&'()*+,;=";

bool isAmong(char c, std::string_view marks) {
    return kLetters.find(c) != std::string_view::npos || marks.find(c) != std::string_view::npos;
}

bool consistsOf(std::string_view text, std::string_view marks) {
    return std::ranges::all_of(text, [&](char c) { return isAmong(c, marks); });
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> out;
    for (bool more = true; more;) {
        more = text.find(at) != std::string_view::npos;
        out.push_back(base::cutAt(text, at));
    }
    return out;
}

base::Error badEscape() { return base::badInput("The link has a % that stands before no two hex digits."); }

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Once, and after splitting: what was escaped is never taken for a mark of the link. In a query "+" is a blank.
base::Result<std::string> decode(std::string_view text, bool query) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += query && text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1,
                  low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return badEscape();
        out += char(high * 16 + low);
        i += 2;
    }
    return out;
}

std::string filled(std::string gtin, Gs1ShortGtin shortGtin) {
    const bool isShort = gtin.size() == 8 || gtin.size() == 12 || gtin.size() == 13;
    return isShort && shortGtin == Gs1ShortGtin::Filled ? std::string(14 - gtin.size(), '0') + gtin : gtin;
}

base::Result<void> add(Gs1Elements& out, std::string_view ai, std::string value, Gs1ShortGtin shortGtin) {
    if (ai == "01")
        value = filled(std::move(value), shortGtin);
    if (findElement(out, ai))
        return base::badInput("The link says (" + std::string(ai) + ") twice.");
    TRY_VOID(checkElement(ai, value));
    out.push_back({std::string(ai), std::move(value)});
    return {};
}

/// Do the qualifiers stand in one of the orders "22,10,21|235"? Any may be missing.
bool isInOrder(const std::vector<std::string_view>& qualifiers, std::string_view orders) {
    for (const auto order : split(orders, '|')) {
        auto next = qualifiers.begin();
        for (const auto ai : split(order, ','))
            if (next != qualifiers.end() && *next == ai)
                ++next;
        if (next == qualifiers.end())
            return true;
    }
    return false;
}

/// Where the last key of the path stands, counted in pairs from its end.
std::optional<std::size_t> findKey(const std::vector<std::string_view>& parts) {
    for (auto at = parts.size(); at >= 2; at -= 2)
        if (const auto* fact = findGs1Fact(parts[at - 2]); fact && fact->key)
            return at - 2;
    return {};
}

base::Result<Gs1Elements> readPath(std::string_view path, Gs1ShortGtin shortGtin) {
    const auto parts = split(path, '/');
    const auto key = findKey(parts);
    if (!key)
        return base::badInput("The link has no GS1 key in its path.");
    Gs1Elements out;
    std::vector<std::string_view> qualifiers;
    for (auto at = *key; at < parts.size(); at += 2) {
        TRY(auto value, decode(parts[at + 1], false));
        TRY_VOID(add(out, parts[at], std::move(value), shortGtin));
        if (at != *key)
            qualifiers.push_back(parts[at]);
    }
    if (!isInOrder(qualifiers, findGs1Fact(parts[*key])->path))
        return base::badInput("The link's path has something behind its key that does not belong there in this order.");
    return out;
}

base::Result<void> readQuery(std::string_view query, Gs1ShortGtin shortGtin, Gs1Elements& out) {
    for (const auto pair : split(query, '&')) {
        auto text = pair;
        const auto ai = base::cutAt(text, '=');
        if (!isNumber(ai) || pair.find('=') == std::string_view::npos)
            continue;
        const auto* fact = findGs1Fact(ai);
        if (!fact || !fact->attribute)
            return base::badInput("(" + std::string(ai.substr(0, 8)) + ") cannot stand in the query of a link.");
        TRY(auto value, decode(text, true));
        TRY_VOID(add(out, ai, std::move(value), shortGtin));
    }
    return {};
}

/// The elements without repetitions.
Gs1Elements distinct(const Gs1Elements& elements) {
    Gs1Elements out;
    for (const auto& element : elements)
        if (std::ranges::find(out, element) == out.end())
            out.push_back(element);
    return out;
}

/// The order that takes most of the elements along, the first where two take as many.
std::vector<std::string_view> bestOrder(const Gs1Elements& elements, std::string_view orders) {
    std::vector<std::string_view> best;
    for (const auto order : split(orders, '|')) {
        std::vector<std::string_view> there;
        for (const auto ai : split(order, ','))
            if (findElement(elements, ai))
                there.push_back(ai);
        if (there.size() > best.size())
            best = std::move(there);
    }
    return best;
}

void appendPath(std::string& out, const Gs1Elements& elements, std::string_view ai) {
    out += '/' + std::string(ai) + '/' + percentEncode(*findElement(elements, ai));
}

} // namespace

base::Result<std::string> percentDecode(std::string_view text) { return decode(text, false); }

std::string percentEncode(std::string_view text) {
    static constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (isAmong(c, kPlain)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += {'%', kHex[byte / 16], kHex[byte % 16]};
    }
    return out;
}

bool isLink(std::string_view text) {
    for (const auto scheme : {"https://", "http://", "HTTPS://", "HTTP://"})
        if (text.starts_with(scheme))
            return true;
    return false;
}

base::Result<Gs1Elements> parseDigitalLink(std::string_view uri, Gs1ShortGtin shortGtin) {
    if (!isLink(uri) || uri.size() > kMaxElementBytes || !consistsOf(uri, kReserved))
        return base::badInput("This is no link that begins with http:// or https:// and has only characters of links.");
    auto rest = base::cutAt(uri, '#');
    rest.remove_prefix(rest.find("://") + 3);
    auto path = base::cutAt(rest, '?'); // what is left of `rest` is the query
    const auto host = base::cutAt(path, '/');
    if (host.empty() || !consistsOf(host, kHost))
        return base::badInput("The link has no host.");
    TRY(auto out, readPath(path, shortGtin));
    TRY_VOID(readQuery(rest, shortGtin, out));
    return out;
}

base::Result<std::string> encodeDigitalLink(const Gs1Elements& given, std::string_view stem) {
    const auto elements = distinct(given);
    const auto key = std::ranges::find_if(elements, [](const auto& element) {
        const auto* fact = findGs1Fact(element.ai);
        return fact && fact->key;
    });
    if (key == elements.end())
        return base::badInput("There is no key that a link could be made of.");
    const auto order = bestOrder(elements, findGs1Fact(key->ai)->path);
    std::string out(stem.ends_with('/') ? stem.substr(0, stem.size() - 1) : stem);
    appendPath(out, elements, key->ai);
    for (const auto ai : order)
        appendPath(out, elements, ai);
    char mark = '?';
    for (const auto& element : elements) {
        if (element == *key || std::ranges::find(order, element.ai) != order.end())
            continue;
        if (const auto* fact = findGs1Fact(element.ai); !fact || !fact->attribute)
            return base::badInput("A link cannot say (" + element.ai + ") here.");
        out += std::exchange(mark, '&') + element.ai + '=' + percentEncode(element.value);
    }
    return out;
}

} // namespace caseseal::product
