// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "study/odm_reader.h"

#include <memory>

/// XML 1.0 with namespaces as a small tree, for files from strangers. Private to the room; no Qt in sight.
namespace caseseal::study {

struct XmlName {
    std::string ns, prefix, local;
    auto operator<=>(const XmlName&) const = default;
};

struct XmlAttribute {
    const XmlName* name = nullptr;
    std::string value;
};

/// An element, or a piece of text between elements (`name` null).
struct XmlNode {
    const XmlName* name = nullptr;
    std::uint64_t line = 0; ///< where its tag starts, 1 upward
    std::vector<XmlAttribute> attributes;
    std::vector<XmlNode> children;
    std::string text; ///< of an element without child elements, or of a piece of text

    [[nodiscard]] bool is(std::string_view local) const { return name && name->local == local; }
    /// An attribute without a namespace; null where it is not there.
    [[nodiscard]] const std::string* attribute(std::string_view local) const;
    /// An attribute of another namespace whose URI contains `vendor`; null where it is not there.
    [[nodiscard]] const std::string* vendorAttribute(std::string_view vendor, std::string_view local) const;
    /// An attribute without a namespace, or nothing.
    [[nodiscard]] std::string_view value(std::string_view local) const;
    /// The first child of the element's own namespace.
    [[nodiscard]] const XmlNode* child(std::string_view local) const;
};

struct XmlTree {
    std::map<XmlName, std::unique_ptr<XmlName>> names;
    XmlNode root;
    std::uint64_t subjects = 0; ///< SubjectData elements in parts that were not kept
    bool notUtf8 = false;       ///< another encoding was declared and decoded
    [[nodiscard]] bool isOdm(const XmlNode& node) const { return node.name && node.name->ns == root.name->ns; }
};

/// Parses and checks the limits. Children of the root that hold data, persons or signatures are checked, not kept.
/// BadInput with line and column. Nothing outside of the bytes is ever read; a document type is refused.
[[nodiscard]] base::Result<XmlTree> parseXml(base::BytesView xml, const OdmLimits& limits);

/// True where both say the same: names, attributes in any order, texts, children in order.
[[nodiscard]] bool sameContent(const XmlNode& a, const XmlNode& b);

/// The element as a piece of XML that stands alone (its namespaces declared).
[[nodiscard]] std::string encodeFragment(const XmlNode& node);
/// The attribute as a piece of XML, with the declaration of its namespace before it.
[[nodiscard]] std::string encodeFragment(const XmlAttribute& attribute);

} // namespace caseseal::study
