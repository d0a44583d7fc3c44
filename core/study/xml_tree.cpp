// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_tree.h"

#include "study/xml_text.h"

#include <QString>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

using base::badInput;
using base::Error;
using base::Result;

constexpr std::array kPartsNotKept = {"ClinicalData", "ReferenceData", "AdminData", "Association", "Signature"};
constexpr std::size_t kMaxElements = 1'000'000; // 30,000 items in the most verbose design that we know

// --- the tree ----------------------------------------------------------------------------------------------------

bool isSpace(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

std::string utf8(QStringView text) {
    const auto bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

class TreeReader {
public:
    TreeReader(const QString& text, std::uint64_t lineOfRoot, const OdmLimits& limits)
        : m_reader(text), m_limits(limits), m_lineOfRoot(lineOfRoot) {
        m_reader.setEntityExpansionLimit(1);
    }
    Result<XmlTree> read();

private:
    void open();
    void close();
    void addText(QStringView text);
    const XmlName* nameOf(QStringView ns, QStringView prefix, QStringView local);
    void addAttributes(XmlNode& node);
    void refuse(const std::string& what);
    [[nodiscard]] Error notWellFormed() const;
    [[nodiscard]] bool kept() const { return m_notKeptDepth == 0; }

    QXmlStreamReader m_reader;
    const OdmLimits& m_limits;
    XmlTree m_tree;
    std::vector<XmlNode> m_open; // the path from the root; a node moves to its parent when it closes
    unsigned m_notKeptDepth = 0;
    std::size_t m_textBytes = 0, m_elements = 0;
    std::uint64_t m_line = 1, m_lineOfRoot;
    std::optional<Error> m_error;
};

void TreeReader::refuse(const std::string& what) {
    if (!m_error)
        m_error = badInput("Line " + std::to_string(m_line) + ": " + what);
}

Error TreeReader::notWellFormed() const {
    auto why = utf8(m_reader.errorString());
    while (why.ends_with('.'))
        why.pop_back();
    return badInput("Line " + std::to_string(m_reader.lineNumber()) + ", column " +
                    std::to_string(m_reader.columnNumber()) + ": the file is not well-formed XML (" + why +
                    "). It may be cut off or damaged; get it again from where it was made.");
}

const XmlName* TreeReader::nameOf(QStringView ns, QStringView prefix, QStringView local) {
    XmlName name{utf8(ns), utf8(prefix), utf8(local)};
    if (std::max({name.ns.size(), name.prefix.size(), name.local.size()}) > m_limits.nameBytes)
        refuse("a name is longer than " + std::to_string(m_limits.nameBytes) + " bytes, which is the limit.");
    auto& known = m_tree.names[name];
    if (!known)
        known = std::make_unique<XmlName>(std::move(name));
    return known.get();
}

void TreeReader::addAttributes(XmlNode& node) {
    for (const auto& attribute : m_reader.attributes()) {
        const auto* name = nameOf(attribute.namespaceUri(), attribute.prefix(), attribute.name());
        auto value = utf8(attribute.value());
        if (value.size() > m_limits.textBytes)
            refuse("the attribute " + name->local + " is longer than " + std::to_string(m_limits.textBytes) +
                   " bytes, which is the limit.");
        if (name->local.ends_with("OID") && value.size() > m_limits.nameBytes)
            refuse("the identifier in " + name->local + " is longer than " + std::to_string(m_limits.nameBytes) +
                   " bytes, which is the limit.");
        node.attributes.push_back({name, std::move(value)});
    }
}

void TreeReader::open() {
    m_textBytes = 0;
    if (m_open.empty() && m_notKeptDepth == 0)
        m_line = m_lineOfRoot; // the reader gives no token for white space before the root
    if (m_open.size() + m_notKeptDepth >= m_limits.depth)
        return refuse("elements are nested deeper than " + std::to_string(m_limits.depth) + ", which is the limit.");
    XmlNode node{nameOf(m_reader.namespaceUri(), m_reader.prefix(), m_reader.name()), m_line, {}, {}, {}};
    addAttributes(node);
    if (!kept()) {
        m_tree.subjects += node.is("SubjectData") ? 1 : 0;
        ++m_notKeptDepth;
        return;
    }
    if (++m_elements > kMaxElements)
        return refuse("the design has more than " + std::to_string(kMaxElements) + " elements, which is the limit.");
    // some tools write ClinicalData into the Study element
    if ((m_open.size() == 1 || m_open.size() == 2) &&
        std::ranges::any_of(kPartsNotKept, [&](auto part) { return node.is(part); }))
        m_notKeptDepth = 1;
    m_open.push_back(std::move(node));
}

void TreeReader::close() {
    m_textBytes = 0;
    if (m_notKeptDepth > 0 && --m_notKeptDepth > 0)
        return;
    auto node = std::move(m_open.back());
    m_open.pop_back();
    auto& parts = node.children;
    if (parts.size() == 1 && !parts.front().name) {
        node.text = std::move(parts.front().text);
        parts.clear();
    }
    std::erase_if(parts, [](const XmlNode& part) { return !part.name && isSpace(part.text); });
    parts.shrink_to_fit();
    if (m_open.empty())
        m_tree.root = std::move(node);
    else
        m_open.back().children.push_back(std::move(node));
}

void TreeReader::addText(QStringView text) {
    m_textBytes += static_cast<std::size_t>(text.size());
    if (m_textBytes > m_limits.textBytes)
        return refuse("a text is longer than " + std::to_string(m_limits.textBytes) + " bytes, which is the limit.");
    if (!kept() || m_open.empty())
        return;
    auto& parts = m_open.back().children;
    if (parts.empty() || parts.back().name)
        parts.emplace_back().line = m_line;
    parts.back().text += utf8(text);
}

Result<XmlTree> TreeReader::read() {
    while (!m_reader.atEnd() && !m_error) {
        m_line = static_cast<std::uint64_t>(m_reader.lineNumber());
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open();
            break;
        case QXmlStreamReader::EndElement:
            close();
            break;
        case QXmlStreamReader::Characters:
            addText(m_reader.text());
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            refuse("the file has a document type (<!DOCTYPE ...>), which can pull in other files. An ODM file needs "
                   "none: remove it.");
            break;
        default:
            break;
        }
    }
    if (m_error)
        return *m_error;
    if (m_reader.hasError())
        return notWellFormed();
    return std::move(m_tree);
}

} // namespace

const std::string* XmlNode::attribute(std::string_view local) const {
    for (const auto& attribute : attributes)
        if (attribute.name->ns.empty() && attribute.name->local == local)
            return &attribute.value;
    return nullptr;
}

const std::string* XmlNode::vendorAttribute(std::string_view vendor, std::string_view local) const {
    for (const auto& attribute : attributes)
        if (attribute.name->local == local && attribute.name->ns.find(vendor) != std::string::npos)
            return &attribute.value;
    return nullptr;
}

std::string_view XmlNode::value(std::string_view local) const {
    const auto* found = attribute(local);
    return found ? std::string_view(*found) : std::string_view();
}

const XmlNode* XmlNode::child(std::string_view local) const {
    for (const auto& node : children)
        if (node.is(local) && node.name->ns == name->ns)
            return &node;
    return nullptr;
}

Result<XmlTree> parseXml(base::BytesView xml, const OdmLimits& limits) {
    TRY(auto text, decodeXml(xml, limits, "a study design"));
    const auto notUtf8 = text.notUtf8;
    TreeReader reader(QString::fromUtf8(text.utf8), text.lineOfRoot, limits);
    text.utf8 = {}; // the decoded text lives on only in the reader: for a large file each copy counts
    auto tree = reader.read();
    if (tree)
        tree->notUtf8 = notUtf8;
    return tree;
}

bool sameContent(const XmlNode& a, const XmlNode& b) {
    const auto sorted = [](const XmlNode& node) {
        std::vector<std::pair<XmlName, std::string_view>> attributes;
        for (const auto& attribute : node.attributes)
            attributes.emplace_back(*attribute.name, attribute.value);
        std::ranges::sort(attributes);
        return attributes;
    };
    const bool sameName = !a.name == !b.name && (!a.name || *a.name == *b.name);
    return sameName && a.text == b.text && a.attributes.size() == b.attributes.size() && sorted(a) == sorted(b) &&
           std::ranges::equal(a.children, b.children, sameContent);
}

namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\n':
            out += "&#10;";
            break;
        case '\r':
            out += "&#13;";
            break;
        case '\t':
            out += "&#9;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string qualified(const XmlName& name) { return name.prefix.empty() ? name.local : name.prefix + ":" + name.local; }

using Declared = std::map<std::string, std::string>; // prefix -> namespace

std::string declaration(const XmlName& name, bool isAttribute, Declared& declared) {
    if (name.prefix == "xml" || (isAttribute && name.ns.empty()))
        return {};
    const auto found = declared.find(name.prefix);
    const auto known = found == declared.end() ? std::string() : found->second;
    if (known == name.ns)
        return {};
    declared[name.prefix] = name.ns;
    return " xmlns" + (name.prefix.empty() ? "" : ":" + name.prefix) + "=\"" + escaped(name.ns) + "\"";
}

void writeNode(const XmlNode& node, Declared declared, std::string& out) {
    if (!node.name) {
        out += escaped(node.text);
        return;
    }
    out += "<" + qualified(*node.name) + declaration(*node.name, false, declared);
    for (const auto& attribute : node.attributes)
        out += declaration(*attribute.name, true, declared) + " " + qualified(*attribute.name) + "=\"" +
               escaped(attribute.value) + "\"";
    if (node.text.empty() && node.children.empty()) {
        out += "/>";
        return;
    }
    out += ">" + escaped(node.text);
    for (const auto& child : node.children)
        writeNode(child, declared, out);
    out += "</" + qualified(*node.name) + ">";
}

} // namespace

std::string encodeFragment(const XmlNode& node) {
    std::string out;
    writeNode(node, {}, out);
    return out;
}

std::string encodeFragment(const XmlAttribute& attribute) {
    Declared declared;
    auto out = declaration(*attribute.name, true, declared) + " " + qualified(*attribute.name) + "=\"" +
               escaped(attribute.value) + "\"";
    return out.substr(1);
}

} // namespace caseseal::study
