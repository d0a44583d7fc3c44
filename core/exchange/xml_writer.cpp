// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_writer.h"

#include <array>
#include <cstdio>

namespace caseseal::exchange {

namespace {

constexpr std::size_t kLarge = 64 * 1024;

/// Why XML 1.0 cannot carry the text (its production [2] Char); nothing where it can.
std::optional<std::string> refusalOf(std::string_view text) {
    if (!base::isUtf8(text))
        return "a text holds bytes that are not characters.";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') {
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "U+%04X", unsigned{byte});
            return "a text holds the control character " + std::string(code.data()) + ", which XML cannot carry.";
        }
    }
    if (text.find("\xEF\xBF\xBE") != std::string_view::npos || text.find("\xEF\xBF\xBF") != std::string_view::npos)
        return "a text holds U+FFFE or U+FFFF, which XML cannot carry.";
    return std::nullopt;
}

} // namespace

XmlWriter::XmlWriter(ByteSink sink) : m_sink(std::move(sink)), m_out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {}

void XmlWriter::endTag() {
    if (m_inTag)
        m_out += '>';
    m_inTag = false;
}

void XmlWriter::open(std::string_view name) {
    endTag();
    m_out += "\n<";
    m_out += name;
    m_open.emplace_back(name);
    m_inTag = true;
    m_hadText = false;
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
    CHECK(m_inTag);
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    escaped(value, true);
    m_out += '"';
}

void XmlWriter::given(std::string_view name, std::string_view value) {
    if (!value.empty())
        attribute(name, value);
}

void XmlWriter::text(std::string_view text) {
    endTag();
    escaped(text, false);
    m_hadText = true;
}

void XmlWriter::close() {
    CHECK(!m_open.empty());
    if (m_inTag)
        m_out += "/>";
    else
        m_out += (m_hadText ? "</" : "\n</") + m_open.back() + ">";
    m_inTag = m_hadText = false;
    m_open.pop_back();
}

void XmlWriter::element(std::string_view name, std::string_view content) {
    open(name);
    text(content);
    close();
}

void XmlWriter::reference(std::string_view name, std::string_view attributeName, std::string_view value) {
    open(name);
    attribute(attributeName, value);
    close();
}

/// Line breaks and tabs in attributes, and carriage returns everywhere, are what a reader would change.
void XmlWriter::escaped(std::string_view text, bool inAttribute) {
    if (const auto why = refusalOf(text); why && !m_error)
        m_error = base::badInput(*why);
    for (const char c : text) {
        if (c == '&')
            m_out += "&amp;";
        else if (c == '<')
            m_out += "&lt;";
        else if (c == '>')
            m_out += "&gt;";
        else if (c == '"' && inAttribute)
            m_out += "&quot;";
        else if (c == '\r' || (inAttribute && (c == '\n' || c == '\t')))
            m_out += "&#" + std::to_string(int{c}) + ";";
        else
            m_out += c;
    }
}

base::Result<void> XmlWriter::flush() {
    if (m_error)
        return *m_error;
    TRY_VOID(m_sink(base::bytesOf(m_out)));
    m_out.clear();
    return {};
}

base::Result<void> XmlWriter::flushWhereLarge() {
    if (!m_error && m_out.size() < kLarge)
        return {};
    return flush();
}

} // namespace caseseal::exchange
