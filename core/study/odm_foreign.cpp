// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_foreign.h"
#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

/// Every element that may stand in the Study part (ODM 1.3.2, chapter 3.1.1).
constexpr std::array kElements = {"ODM",
                                  "Study",
                                  "GlobalVariables",
                                  "StudyName",
                                  "StudyDescription",
                                  "ProtocolName",
                                  "BasicDefinitions",
                                  "MeasurementUnit",
                                  "Symbol",
                                  "TranslatedText",
                                  "MetaDataVersion",
                                  "Include",
                                  "Protocol",
                                  "StudyEventRef",
                                  "StudyEventDef",
                                  "FormRef",
                                  "FormDef",
                                  "ItemGroupRef",
                                  "ItemGroupDef",
                                  "ItemRef",
                                  "ItemDef",
                                  "Description",
                                  "Question",
                                  "ExternalQuestion",
                                  "MeasurementUnitRef",
                                  "RangeCheck",
                                  "CheckValue",
                                  "FormalExpression",
                                  "ErrorMessage",
                                  "CodeListRef",
                                  "Role",
                                  "CodeList",
                                  "CodeListItem",
                                  "EnumeratedItem",
                                  "ExternalCodeList",
                                  "Decode",
                                  "Alias",
                                  "ArchiveLayout",
                                  "ArchiveLayoutRef",
                                  "Presentation",
                                  "ConditionDef",
                                  "MethodDef",
                                  "ImputationMethod",
                                  "AdminData",
                                  "ReferenceData",
                                  "ClinicalData",
                                  "Association",
                                  "Signature"};
constexpr std::array kNotWorthKeeping = {"http://www.w3.org/2001/XMLSchema-instance",
                                         "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/09/xmldsig#"};

constexpr std::size_t kMaxStep = 1024; // of a code; OIDs are no longer anyway

bool isKnown(const XmlNode& node) {
    return std::ranges::any_of(kElements, [&](const char* known) { return node.is(known); });
}

const char* meantInstead(const XmlNode& node) {
    const auto* found = std::ranges::find_if(
        kElements, [&](const char* known) { return base::lowered(known) == base::lowered(node.name->local); });
    return found == kElements.end() ? nullptr : *found;
}

bool isWorthKeeping(const std::string& ns) {
    return std::ranges::none_of(kNotWorthKeeping, [&](const char* known) { return ns == known; });
}

/// The step in a place's path: "ItemDef/IT.X", "ItemRef/IT.X", "CodeListItem/1", "Question".
std::string stepOf(const XmlNode& node) {
    for (const char* key : {"OID", "ItemOID", "ItemGroupOID", "FormOID", "StudyEventOID", "CodedValue"})
        if (const auto* value = node.attribute(key))
            return node.name->local + "/" + value->substr(0, kMaxStep);
    return node.name->local;
}

class Collector {
public:
    Collector(const XmlTree& tree, OdmNotes& notes) : m_tree(tree), m_notes(notes) {}
    void visit(const XmlNode& node, const std::string& parentPlace);
    void warn();
    std::map<std::string, std::vector<std::string>> found;

private:
    void keep(const XmlName& name, const XmlNode& at, const std::string& place, std::string fragment);
    struct Vendor {
        std::string prefix;
        const XmlNode* first;
        std::size_t count = 0;
    };
    const XmlTree& m_tree;
    OdmNotes& m_notes;
    std::map<std::string, Vendor> m_vendors;
};

void Collector::keep(const XmlName& name, const XmlNode& at, const std::string& place, std::string fragment) {
    found[place].push_back(std::move(fragment));
    if (name.ns != m_tree.root.name->ns)
        ++m_vendors.try_emplace(name.ns, Vendor{name.prefix, &at}).first->second.count;
}

void Collector::visit(const XmlNode& node, const std::string& parentPlace) {
    const auto place = node.attribute("OID") || parentPlace.empty() ? stepOf(node) : parentPlace + "/" + stepOf(node);
    for (const auto& attribute : node.attributes)
        if (!attribute.name->ns.empty() && isWorthKeeping(attribute.name->ns))
            keep(*attribute.name, node, place, encodeFragment(attribute));
    for (const auto& child : node.children) {
        if (!child.name || !isWorthKeeping(child.name->ns))
            continue;
        if (m_tree.isOdm(child) && isKnown(child))
            visit(child, place);
        else
            keep(*child.name, child, place, encodeFragment(child));
    }
}

void Collector::warn() {
    for (const auto& [ns, vendor] : m_vendors)
        m_notes.warn(nullptr, vendor.first,
                     "the file holds extensions of " + ns + (vendor.prefix.empty() ? "" : " (" + vendor.prefix + ":)") +
                         " in " + std::to_string(vendor.count) +
                         " places; they are kept for export, and but few of them are used.");
}

void checkBelow(const XmlNode& node, const XmlNode* definition, const XmlTree& tree, OdmNotes& notes) {
    const auto* subject = node.attribute("OID") ? &node : definition;
    for (const auto& child : node.children) {
        if (!child.name || !tree.isOdm(child))
            continue;
        if (isKnown(child)) {
            checkBelow(child, subject, tree, notes);
            continue;
        }
        if (const auto* meant = meantInstead(child))
            notes.refuse(subject, &child,
                         "'" + child.name->local + "' is not an ODM element; it must be written " + meant + ".");
        else
            notes.warn(subject, &child,
                       "'" + child.name->local + "' is not an element of ODM 1.3; it is kept, not used.");
    }
}

} // namespace

void checkElementNames(const XmlTree& tree, OdmNotes& notes) { checkBelow(tree.root, nullptr, tree, notes); }

std::map<std::string, std::vector<std::string>> collectForeign(const XmlTree& tree, OdmNotes& notes) {
    Collector collector(tree, notes);
    collector.visit(tree.root, {});
    collector.warn();
    return std::move(collector.found);
}

} // namespace caseseal::study
