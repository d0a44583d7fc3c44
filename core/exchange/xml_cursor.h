// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/xml_text.h"
#include "xml_writer.h"

#include <QXmlStreamReader>

#include <memory>

/// One look through an XML file from a stranger, element by element, within limits. Private to the room. One thread.
namespace caseseal::exchange {

class XmlCursor {
public:
    /// Stands at the first element. `what` as in decodeXml.
    [[nodiscard]] static base::Result<std::unique_ptr<XmlCursor>>
    open(base::BytesView xml, const study::OdmLimits& limits, const std::string& what);

    /// To the next element inside of the one that is open; false at its end, and after a failure.
    bool nextChild();
    /// Over the rest of the element that is open, to its end.
    void skip();
    /// The text of the element to its end; elements inside are passed over.
    [[nodiscard]] std::string text();
    /// The element to its end, as a piece of XML that stands alone.
    [[nodiscard]] std::string fragment();
    /// The element to its end, without what is not of our namespace. `onElement` is called for each that is copied.
    void copy(XmlWriter& out, const std::function<void()>& onElement);

    [[nodiscard]] bool is(QLatin1String local) const { return ours() && m_reader.name() == local; }
    /// In the namespace of the first element.
    [[nodiscard]] bool ours() const { return m_reader.namespaceUri() == m_namespace; }
    [[nodiscard]] std::string name() const;
    [[nodiscard]] const QString& rootNamespace() const { return m_namespace; }
    /// An attribute without a namespace. Of an element that was just opened.
    [[nodiscard]] std::optional<std::string> attribute(QLatin1String local) const;
    [[nodiscard]] std::string value(QLatin1String local) const { return attribute(local).value_or(""); }
    /// Attributes of other namespaces than ours, each as a piece of XML with its declaration.
    [[nodiscard]] std::vector<std::string> foreignAttributes() const;
    [[nodiscard]] std::uint64_t line() const { return m_line; } ///< of the element that was opened last

    /// Ends the look: the first call counts. The sentence goes on after "Line 4: " and ends with its full stop.
    void refuse(std::uint64_t line, const std::string& what);
    [[nodiscard]] bool failed() const { return m_error || m_reader.hasError(); }
    /// Nothing where all went well. Call it at the end.
    [[nodiscard]] base::Result<void> result() const;

private:
    XmlCursor(const QString& text, std::uint64_t lineOfRoot, const study::OdmLimits& limits);
    QXmlStreamReader::TokenType next();
    void enter();
    void copyTag(XmlWriter& out) const;

    QXmlStreamReader m_reader;
    const study::OdmLimits m_limits;
    QString m_namespace;
    unsigned m_depth = 0;
    std::uint64_t m_line = 1;
    std::optional<base::Error> m_error;
};

} // namespace caseseal::exchange
