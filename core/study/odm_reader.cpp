// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/odm_reader.h"

#include "odm_definitions.h"
#include "odm_foreign.h"

#include <algorithm>

namespace caseseal::study {
namespace {

constexpr std::string_view kOdm13 = "http://www.cdisc.org/ns/odm/v1.3";
constexpr std::string_view kOdmFamily = "http://www.cdisc.org/ns/odm/";
constexpr std::string_view kDefine = "http://www.cdisc.org/ns/def/";

const XmlNode* firstOf(const XmlNode& node, std::string_view local) {
    if (node.is(local))
        return &node;
    for (const auto& child : node.children)
        if (const auto* found = firstOf(child, local))
            return found;
    return nullptr;
}

const XmlNode* firstIn(const XmlNode& node, std::string_view nsStart) {
    const auto inside = [&](const XmlName* name) { return name && name->ns.starts_with(nsStart); };
    if (inside(node.name) ||
        std::ranges::any_of(node.attributes, [&](const XmlAttribute& attribute) { return inside(attribute.name); }))
        return &node;
    for (const auto& child : node.children)
        if (const auto* found = firstIn(child, nsStart))
            return found;
    return nullptr;
}

void checkRootName(const XmlNode& root, OdmNotes& notes) {
    const auto& ns = root.name->ns;
    if (!root.is("ODM"))
        return notes.refuse(nullptr, &root,
                            "the file is XML, but its first element is '" + root.name->local +
                                "', not ODM. A study design is read from an ODM 1.3 file.");
    if (ns == kOdm13)
        return;
    if (ns.empty())
        return notes.warn(nullptr, &root,
                          "the file does not declare the ODM namespace (" + std::string(kOdm13) +
                              "); it is read as if it did.");
    if (ns.starts_with(kOdmFamily))
        return notes.refuse(nullptr, &root,
                            "this is ODM " + ns.substr(kOdmFamily.size() + 1) +
                                ", which cannot be read yet. Export the design as ODM 1.3.2.");
    notes.refuse(nullptr, &root,
                 "the ODM element belongs to the unknown namespace " + ns + "; expected is " + std::string(kOdm13) +
                     ".");
}

void checkRootAttributes(const XmlNode& root, OdmNotes& notes) {
    const auto version = root.value("ODMVersion"), type = root.value("FileType"), made = root.value("CreationDateTime");
    if (version.empty())
        notes.warn(nullptr, &root, "there is no ODMVersion; 1.3 is assumed.");
    else if (version != "1.3" && !version.starts_with("1.3."))
        notes.refuse(nullptr, &root,
                     "this is ODM " + std::string(version.substr(0, 20)) +
                         ", which cannot be read yet. Export the design as ODM 1.3.2.");
    if (type.empty())
        notes.warn(nullptr, &root, "there is no FileType.");
    else if (type != "Snapshot" && type != "Transactional")
        notes.refuse(nullptr, &root,
                     "FileType is '" + std::string(type.substr(0, 60)) + "'; it must be Snapshot or Transactional.");
    if (root.value("FileOID").empty())
        notes.warn(nullptr, &root, "there is no FileOID.");
    if (made.size() < 19 || made[10] != 'T')
        notes.warn(nullptr, &root, "CreationDateTime is missing or is not a date and time; it is not used.");
}

/// Why there is no form to enter anything in.
void refuseWithoutForms(const XmlTree& tree, OdmNotes& notes) {
    const auto& root = tree.root;
    if (const auto* define = firstIn(root, kDefine))
        return notes.refuse(nullptr, define,
                            "this is Define-XML, a description of datasets, not a study design: it has no forms. Ask "
                            "for the ODM export of the study design.");
    if (const auto* study = root.child("Study"))
        return notes.refuse(study, study, "the study has no forms (FormDef), so there is nothing to enter.");
    if (const auto* data = root.child("ClinicalData"))
        return notes.refuse(nullptr, data,
                            "the file holds data of participants (ClinicalData) but no study design. Ask for the "
                            "export with metadata.");
    notes.refuse(nullptr, &root, "the file holds no Study, so there is no study design in it.");
}

void sayWhatIsLeftOut(const XmlTree& tree, OdmNotes& notes) {
    if (tree.notUtf8)
        notes.warn("The file is not in UTF-8; its text was converted.");
    if (tree.subjects > 0)
        notes.warn(nullptr, firstOf(tree.root, "ClinicalData"),
                   "the file also holds data of participants (" + std::to_string(tree.subjects) +
                       " SubjectData); only the study design is taken.");
}

} // namespace

base::Result<OdmImport> parseOdm(base::BytesView xml, const OdmLimits& limits) {
    TRY(const XmlTree tree, parseXml(xml, limits));
    OdmNotes notes;
    OdmImport import;
    checkRootName(tree.root, notes);
    checkRootAttributes(tree.root, notes);
    checkElementNames(tree, notes);
    const auto version = notes.refusal ? std::nullopt : chooseVersion(tree, notes);
    if (version)
        import.study = OdmDefinitions(tree, *version, notes).read();
    else if (!notes.refusal)
        refuseWithoutForms(tree, notes);
    if (notes.refusal)
        return *notes.refusal;
    import.foreign = collectForeign(tree, notes);
    sayWhatIsLeftOut(tree, notes);
    import.warnings = std::move(notes.warnings);
    return import;
}

} // namespace caseseal::study
