// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"
#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace caseseal::study {
namespace {

constexpr std::array kTags = {
    "a",        "abbr",   "address", "article", "audio", "b",     "big", "blockquote", "body",   "br",      "button",
    "center",   "code",   "col",     "dd",      "del",   "div",   "dl",  "dt",         "em",     "embed",   "figure",
    "font",     "footer", "form",    "h1",      "h2",    "h3",    "h4",  "h5",         "h6",     "head",    "header",
    "hr",       "html",   "i",       "iframe",  "img",   "input", "ins", "label",      "li",     "link",    "meta",
    "nobr",     "object", "ol",      "option",  "p",     "pre",   "q",   "s",          "script", "section", "select",
    "small",    "span",   "strike",  "strong",  "style", "sub",   "sup", "svg",        "table",  "tbody",   "td",
    "textarea", "tfoot",  "th",      "thead",   "tr",    "tt",    "u",   "ul",         "video"};
constexpr std::array kLineTags = {"br", "p",  "div", "li", "tr", "h1", "h2",    "h3", "h4",
                                  "h5", "h6", "hr",  "ul", "ol", "dd", "table", "dt", "blockquote"};
constexpr std::array kReferences = {
    std::pair{"nbsp", 0x20u},    std::pair{"amp", 0x26u},     std::pair{"lt", 0x3cu},       std::pair{"gt", 0x3eu},
    std::pair{"quot", 0x22u},    std::pair{"apos", 0x27u},    std::pair{"deg", 0xb0u},      std::pair{"micro", 0xb5u},
    std::pair{"plusmn", 0xb1u},  std::pair{"le", 0x2264u},    std::pair{"ge", 0x2265u},     std::pair{"ne", 0x2260u},
    std::pair{"ndash", 0x2013u}, std::pair{"mdash", 0x2014u}, std::pair{"hellip", 0x2026u}, std::pair{"lsquo", 0x2018u},
    std::pair{"rsquo", 0x2019u}, std::pair{"ldquo", 0x201cu}, std::pair{"rdquo", 0x201du},  std::pair{"bull", 0x2022u},
    std::pair{"times", 0xd7u},   std::pair{"divide", 0xf7u},  std::pair{"middot", 0xb7u},   std::pair{"copy", 0xa9u},
    std::pair{"reg", 0xaeu},     std::pair{"trade", 0x2122u}, std::pair{"sup2", 0xb2u},     std::pair{"sup3", 0xb3u},
    std::pair{"frac12", 0xbdu},  std::pair{"frac14", 0xbcu},  std::pair{"frac34", 0xbeu},   std::pair{"laquo", 0xabu},
    std::pair{"raquo", 0xbbu},   std::pair{"auml", 0xe4u},    std::pair{"ouml", 0xf6u},     std::pair{"uuml", 0xfcu},
    std::pair{"Auml", 0xc4u},    std::pair{"Ouml", 0xd6u},    std::pair{"Uuml", 0xdcu},     std::pair{"szlig", 0xdfu},
    std::pair{"eacute", 0xe9u},  std::pair{"egrave", 0xe8u},  std::pair{"ecirc", 0xeau},    std::pair{"agrave", 0xe0u},
    std::pair{"aacute", 0xe1u},  std::pair{"acirc", 0xe2u},   std::pair{"ccedil", 0xe7u},   std::pair{"iacute", 0xedu},
    std::pair{"oacute", 0xf3u},  std::pair{"ocirc", 0xf4u},   std::pair{"uacute", 0xfau},   std::pair{"ntilde", 0xf1u},
    std::pair{"alpha", 0x3b1u},  std::pair{"beta", 0x3b2u},   std::pair{"mu", 0x3bcu},      std::pair{"rarr", 0x2192u},
    std::pair{"iexcl", 0xa1u},   std::pair{"iquest", 0xbfu},  std::pair{"Eacute", 0xc9u},   std::pair{"Ntilde", 0xd1u}};

struct Tag {
    std::string name;
    bool closes = false;
    std::size_t length = 0;
};

/// An HTML tag or comment at the start of the text. "<55 years" and "a <b and c> d" are not tags.
std::optional<Tag> tagAt(std::string_view text) {
    if (text.starts_with("<!--")) {
        const auto end = text.find("-->", 4);
        return Tag{"!--", false, end == std::string_view::npos ? text.size() : end + 3};
    }
    const bool closes = text.starts_with("</");
    std::size_t at = closes ? 2 : 1;
    const auto start = at;
    while (at < text.size() && (base::isLetter(text[at]) || base::isDigit(text[at])))
        ++at;
    Tag tag{base::lowered(text.substr(start, at - start)), closes, 0};
    const auto end = text.find_first_of("<>", at); // stops at the next '<': the whole look stays linear
    if (!std::ranges::count(kTags, tag.name) || end == std::string_view::npos || text[end] == '<')
        return std::nullopt;
    const auto inside = text.substr(at, end - at);
    const bool plain = inside.find_first_not_of(" \t\r\n/") == std::string_view::npos;
    if (!plain && inside.find('=') == std::string_view::npos)
        return std::nullopt;
    tag.length = end + 1;
    return tag;
}

void appendUtf8(std::uint32_t point, std::string& out) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80)
        return put(point);
    if (point < 0x800)
        put(0xc0 | (point >> 6));
    else if (point < 0x10000) {
        put(0xe0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3f));
    } else {
        put(0xf0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3f));
        put(0x80 | ((point >> 6) & 0x3f));
    }
    put(0x80 | (point & 0x3f));
}

std::optional<std::uint32_t> numberOf(std::string_view digits) {
    const bool hex = digits.starts_with('x') || digits.starts_with('X');
    digits.remove_prefix(hex ? 1 : 0);
    if (digits.empty() || digits.size() > 7)
        return std::nullopt;
    std::uint32_t value = 0;
    for (char c : base::lowered(digits)) {
        const bool letter = hex && c >= 'a' && c <= 'f';
        if (!base::isDigit(c) && !letter)
            return std::nullopt;
        value = value * (hex ? 16 : 10) + static_cast<std::uint32_t>(letter ? c - 'a' + 10 : c - '0');
    }
    const bool real = value >= 0x20 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
    return real ? std::optional(value == 0xa0 ? 0x20u : value) : std::nullopt;
}

/// A character reference at the start of the text ("&nbsp;", "&#176;"): its code point and length.
std::optional<std::pair<std::uint32_t, std::size_t>> referenceAt(std::string_view text) {
    const auto end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 2)
        return std::nullopt;
    const auto name = text.substr(1, end - 1);
    if (name.starts_with('#')) {
        const auto value = numberOf(name.substr(1));
        return value ? std::optional(std::pair{*value, end + 1}) : std::nullopt;
    }
    const auto* found = std::ranges::find_if(kReferences, [&](const auto& known) { return name == known.first; });
    return found == kReferences.end() ? std::nullopt : std::optional(std::pair{found->second, end + 1});
}

std::size_t endOfDropped(std::string_view text, std::size_t at, const Tag& tag) {
    if (tag.closes || (tag.name != "script" && tag.name != "style"))
        return at;
    for (auto end = text.find("</", at); end != std::string_view::npos; end = text.find("</", end + 2))
        if (base::lowered(text.substr(end + 2, tag.name.size())) == tag.name)
            return end;
    return text.size();
}

bool looksLikeHtml(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] == '<' && tagAt(text.substr(i))) || (text[i] == '&' && referenceAt(text.substr(i))))
            return true;
    return false;
}

std::string withoutHtml(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '<') {
            if (const auto tag = tagAt(text.substr(i))) {
                if (std::ranges::count(kLineTags, tag->name))
                    out += tag->name == "li" && !tag->closes ? "\n\xe2\x80\xa2 " : "\n";
                else if (tag->name == "td" || tag->name == "th")
                    out += ' ';
                i = endOfDropped(text, i + tag->length, *tag);
                continue;
            }
        }
        if (text[i] == '&') {
            if (const auto reference = referenceAt(text.substr(i))) {
                appendUtf8(reference->first, out);
                i += reference->second;
                continue;
            }
        }
        out += text[i] == '\n' || text[i] == '\r' ? ' ' : text[i];
        ++i;
    }
    return out;
}

/// The length of a control character or of a mark that turns the reading direction at the start of the text; else 0.
std::size_t controlAt(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    if ((byte(0) < 0x20 && byte(0) != '\n' && byte(0) != '\t' && byte(0) != '\r') || byte(0) == 0x7f)
        return 1;
    if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) <= 0x9f)
        return 2;
    const bool embedding = byte(0) == 0xe2 && byte(1) == 0x80 && byte(2) >= 0xaa && byte(2) <= 0xae;
    const bool isolate = byte(0) == 0xe2 && byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9;
    return embedding || isolate ? 3 : 0;
}

std::string withoutControls(std::string_view text, bool& found) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (const auto length = controlAt(text.substr(i))) {
            found = true;
            i += length;
        } else
            out += text[i++];
    }
    return out;
}

/// Spaces shrink to one, lines are trimmed, no empty line at the ends and never two in a row.
std::string tidy(std::string_view text) {
    std::string out;
    bool space = false, line = false;
    for (char c : text) {
        if (c == '\n')
            line = true;
        else if (c == ' ' || c == '\t' || c == '\r')
            space = true;
        else {
            if (!out.empty() && (line || space))
                out += line ? '\n' : ' ';
            space = line = false;
            out += c;
        }
    }
    return out;
}

} // namespace

PlainText plainText(std::string_view label) {
    PlainText out;
    out.hadHtml = looksLikeHtml(label);
    const auto words = out.hadHtml ? withoutHtml(label) : std::string(label);
    out.text = tidy(withoutControls(words, out.hadControls));
    return out;
}

} // namespace caseseal::study
