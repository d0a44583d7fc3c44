// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_object.h"
#include "base/ascii.h"

#include <algorithm>

namespace caseseal::evidence {

namespace {

constexpr unsigned kMaxNesting = 32;

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
bool isDelimiter(char c) { return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos; }

int hexDigit(char c) {
    if (base::isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

void PdfParser::skipSpace() {
    while (!done() && (isSpace(m_bytes[m_at]) || m_bytes[m_at] == '%')) {
        if (m_bytes[m_at] == '%')
            while (!done() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
                ++m_at;
        else
            ++m_at;
    }
}

bool PdfParser::lineEnd() {
    if (peek() == '\r')
        ++m_at;
    return peek() == '\n' && ++m_at != 0;
}

bool PdfParser::word(std::string_view expected) {
    skipSpace();
    if (m_bytes.substr(std::min(m_at, m_bytes.size()), expected.size()) != expected)
        return false;
    m_at += expected.size();
    return true;
}

bool PdfParser::number(std::uint64_t& out) {
    skipSpace();
    const std::size_t start = m_at;
    out = 0;
    while (base::isDigit(peek()) && m_at - start < 15)
        out = out * 10 + static_cast<std::uint64_t>(m_bytes[m_at++] - '0');
    return m_at > start && !base::isDigit(peek());
}

bool PdfParser::name(std::string& out) {
    for (++m_at; !done() && !isSpace(peek()) && !isDelimiter(peek()); ++m_at) {
        if (peek() != '#') {
            out += peek();
            continue;
        }
        const int high = hexDigit(peek(1));
        const int low = hexDigit(peek(2));
        if (high < 0 || low < 0)
            return false;
        out += static_cast<char>(high * 16 + low);
        m_at += 2;
    }
    return true;
}

bool PdfParser::literalEscape(std::string& out) {
    static constexpr std::string_view kShort = "nrtbf()\\";
    static constexpr std::string_view kMeant = "\n\r\t\b\f()\\";
    const char c = peek();
    if (const auto found = kShort.find(c); found != std::string_view::npos) {
        out += kMeant[found];
        ++m_at;
        return true;
    }
    int value = 0;
    int digits = 0;
    for (; digits < 3 && peek() >= '0' && peek() <= '7'; ++digits)
        value = value * 8 + (m_bytes[m_at++] - '0');
    if (digits > 0)
        out += static_cast<char>(value & 0xff);
    return digits > 0; // a line continued by a backslash does not stand in a file name
}

bool PdfParser::literal(std::string& out) {
    int open = 1;
    for (++m_at; !done();) {
        const char c = m_bytes[m_at++];
        if (c == '\\') {
            if (!literalEscape(out))
                return false;
            continue;
        }
        open += c == '(' ? 1 : (c == ')' ? -1 : 0);
        if (open == 0)
            return true;
        out += c;
    }
    return false;
}

bool PdfParser::hexText(std::string& out) {
    std::string digits;
    for (++m_at; !done() && peek() != '>'; ++m_at) {
        if (isSpace(peek()))
            continue;
        if (hexDigit(peek()) < 0)
            return false;
        digits += peek();
    }
    if (done())
        return false;
    ++m_at;
    if (digits.size() % 2 != 0)
        digits += '0';
    for (std::size_t i = 0; i < digits.size(); i += 2)
        out += static_cast<char>(hexDigit(digits[i]) * 16 + hexDigit(digits[i + 1]));
    return true;
}

bool PdfParser::array(PdfObject& out, unsigned depth) {
    out.kind = PdfObject::Kind::Array;
    for (++m_at;;) {
        if (word("]"))
            return true;
        if (!object(out.elements.emplace_back(), depth + 1))
            return false;
    }
}

bool PdfParser::dictionary(PdfObject& out, unsigned depth) {
    out.kind = PdfObject::Kind::Dictionary;
    for (m_at += 2;;) {
        if (word(">>"))
            return true;
        std::string key;
        PdfObject value;
        if (peek() != '/' || !name(key) || !object(value, depth + 1) ||
            !out.members.emplace(std::move(key), std::move(value)).second)
            return false;
    }
}

/// A number, a reference, or a word as `true`.
bool PdfParser::plain(PdfObject& out) {
    const std::size_t start = m_at;
    while (!done() && !isSpace(peek()) && !isDelimiter(peek()))
        ++m_at;
    out.text = std::string(m_bytes.substr(start, m_at - start));
    if (out.text.empty())
        return false;
    out.kind = out.text == "null" ? PdfObject::Kind::Null : PdfObject::Kind::Other;
    if (out.text.size() > 15 || !std::all_of(out.text.begin(), out.text.end(), base::isDigit))
        return true;
    out.kind = PdfObject::Kind::Number;
    out.number = std::stoll(out.text);
    const std::size_t behind = m_at;
    std::uint64_t generation = 0;
    if (number(generation) && generation == 0 && word("R") && (done() || isSpace(peek()) || isDelimiter(peek())))
        out.kind = PdfObject::Kind::Reference;
    else
        m_at = behind;
    return true;
}

bool PdfParser::object(PdfObject& out, unsigned depth) {
    if (depth > kMaxNesting)
        return false;
    skipSpace();
    switch (peek()) {
    case '/':
        out.kind = PdfObject::Kind::Name;
        return name(out.text);
    case '(':
        out.kind = PdfObject::Kind::Text;
        return literal(out.text);
    case '[':
        return array(out, depth);
    case '<':
        if (peek(1) == '<')
            return dictionary(out, depth);
        out.kind = PdfObject::Kind::Text;
        return hexText(out.text);
    default:
        return plain(out);
    }
}

} // namespace caseseal::evidence
