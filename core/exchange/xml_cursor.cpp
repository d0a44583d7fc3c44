// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_cursor.h"

#include <QXmlStreamWriter>

namespace caseseal::exchange {

namespace {

std::string utf8(QStringView text) {
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string limitIs(std::uint64_t limit, const char* what) {
    return std::to_string(limit) + what + ", which is the limit.";
}

} // namespace

XmlCursor::XmlCursor(const QString& text, std::uint64_t lineOfRoot, const study::OdmLimits& limits)
    : m_reader(text), m_limits(limits), m_line(lineOfRoot) {
    m_reader.setEntityExpansionLimit(1);
}

base::Result<std::unique_ptr<XmlCursor>> XmlCursor::open(base::BytesView xml, const study::OdmLimits& limits,
                                                         const std::string& what) {
    TRY(auto text, study::decodeXml(xml, limits, what));
    std::unique_ptr<XmlCursor> cursor(new XmlCursor(QString::fromUtf8(text.utf8), text.lineOfRoot, limits));
    text.utf8 = {};
    while (!cursor->failed() && cursor->m_depth == 0 && !cursor->m_reader.atEnd())
        cursor->next();
    TRY_VOID(cursor->result());
    cursor->m_line = text.lineOfRoot; // the reader gives no token for white space before the first element
    cursor->m_namespace = cursor->m_reader.namespaceUri().toString();
    return cursor;
}

QXmlStreamReader::TokenType XmlCursor::next() {
    const auto line = static_cast<std::uint64_t>(m_reader.lineNumber());
    const auto token = m_reader.readNext();
    if (token == QXmlStreamReader::StartElement) {
        m_line = line;
        enter();
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
        refuse(line,
               "the file has a document type (<!DOCTYPE ...>), which can pull in other files. An ODM file needs none: "
               "remove it.");
    } else if (token == QXmlStreamReader::Characters &&
               static_cast<std::size_t>(m_reader.text().size()) > m_limits.textBytes) {
        refuse(line, "a text is longer than " + limitIs(m_limits.textBytes, " bytes"));
    }
    return m_error ? QXmlStreamReader::Invalid : token;
}

void XmlCursor::enter() {
    if (++m_depth > m_limits.depth)
        return refuse(m_line, "elements are nested deeper than " + limitIs(m_limits.depth, ""));
    if (static_cast<std::size_t>(m_reader.qualifiedName().size()) > m_limits.nameBytes)
        return refuse(m_line, "a name is longer than " + limitIs(m_limits.nameBytes, " bytes"));
    for (const auto& attribute : m_reader.attributes()) {
        const auto size = static_cast<std::size_t>(attribute.value().size());
        const bool isKey =
            attribute.name().endsWith(QLatin1String("OID")) || attribute.name().endsWith(QLatin1String("Key"));
        if (size > (isKey ? m_limits.nameBytes : m_limits.textBytes))
            return refuse(m_line, "the attribute " + utf8(attribute.name()) + " is longer than " +
                                      limitIs(isKey ? m_limits.nameBytes : m_limits.textBytes, " bytes"));
    }
}

bool XmlCursor::nextChild() {
    for (;;)
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::NoToken:
            return false;
        default:
            break;
        }
}

void XmlCursor::skip() {
    const auto outside = m_depth - 1;
    while (!failed() && m_depth > outside)
        next();
}

std::string XmlCursor::text() {
    std::string out;
    const auto outside = m_depth - 1;
    while (!failed() && m_depth > outside) {
        const bool direct = next() == QXmlStreamReader::Characters && m_depth == outside + 1;
        if (direct)
            out += utf8(m_reader.text());
        if (out.size() > m_limits.textBytes)
            refuse(m_line, "a text is longer than " + limitIs(m_limits.textBytes, " bytes"));
    }
    return out;
}

std::string XmlCursor::fragment() {
    QByteArray out;
    QXmlStreamWriter writer(&out);
    const auto outside = m_depth - 1;
    writer.writeCurrentToken(m_reader);
    while (!failed() && m_depth > outside) {
        const auto token = next();
        if (token != QXmlStreamReader::Comment && token != QXmlStreamReader::ProcessingInstruction && !failed())
            writer.writeCurrentToken(m_reader);
    }
    return out.toStdString();
}

void XmlCursor::copyTag(XmlWriter& out) const {
    out.open(utf8(m_reader.name()));
    for (const auto& attribute : m_reader.attributes())
        if (attribute.namespaceUri().isEmpty() || attribute.prefix() == QLatin1String("xml"))
            out.attribute(utf8(attribute.qualifiedName()), utf8(attribute.value()));
}

void XmlCursor::copy(XmlWriter& out, const std::function<void()>& onElement) {
    const auto outside = m_depth - 1;
    copyTag(out);
    onElement();
    while (!failed() && m_depth > outside)
        switch (next()) {
        case QXmlStreamReader::StartElement:
            if (!ours()) {
                skip();
                break;
            }
            copyTag(out);
            onElement();
            break;
        case QXmlStreamReader::EndElement:
            out.close();
            break;
        case QXmlStreamReader::Characters:
            if (out.inText() || !m_reader.isWhitespace())
                out.text(utf8(m_reader.text()));
            break;
        default:
            break;
        }
}

std::string XmlCursor::name() const { return utf8(m_reader.qualifiedName()); }

std::optional<std::string> XmlCursor::attribute(QLatin1String local) const {
    for (const auto& attribute : m_reader.attributes())
        if (attribute.namespaceUri().isEmpty() && attribute.name() == local)
            return utf8(attribute.value());
    return std::nullopt;
}

std::vector<std::string> XmlCursor::foreignAttributes() const {
    std::vector<std::string> out;
    for (const auto& attribute : m_reader.attributes()) {
        if (attribute.namespaceUri().isEmpty() || attribute.prefix() == QLatin1String("xml"))
            continue;
        const auto text = QStringLiteral("xmlns:%1=\"%2\" %1:%3=\"%4\"")
                              .arg(attribute.prefix().toString(), attribute.namespaceUri().toString().toHtmlEscaped(),
                                   attribute.name().toString(), attribute.value().toString().toHtmlEscaped());
        out.push_back(utf8(text));
    }
    return out;
}

void XmlCursor::refuse(std::uint64_t line, const std::string& what) {
    if (failed())
        return;
    m_error = base::badInput("Line " + std::to_string(line) + ": " + what);
    m_reader.raiseError({}); // every loop ends at the next token
}

base::Result<void> XmlCursor::result() const {
    if (m_error)
        return *m_error;
    if (!m_reader.hasError())
        return {};
    auto why = utf8(m_reader.errorString());
    while (why.ends_with('.'))
        why.pop_back();
    return base::badInput("Line " + std::to_string(m_reader.lineNumber()) + ", column " +
                          std::to_string(m_reader.columnNumber()) + ": the file is not well-formed XML (" + why +
                          "). It may be cut off or damaged; get it again from where it was made.");
}

} // namespace caseseal::exchange
