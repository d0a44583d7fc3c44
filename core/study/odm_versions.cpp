// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_versions.h"

#include <algorithm>
#include <array>

namespace caseseal::study {
namespace {

constexpr std::array kKinds = {"StudyEventDef", "FormDef",   "ItemGroupDef",     "ItemDef",       "CodeList",
                               "ConditionDef",  "MethodDef", "ImputationMethod", "ArchiveLayout", "Presentation"};
constexpr std::size_t kMaxVersions = 200, kMaxIncludes = 100;

bool isFormOfOdm2(const XmlNode& node) { return node.is("ItemGroupDef") && node.value("Type") == "Form"; }

class Versions {
public:
    Versions(const XmlTree& tree, OdmNotes& notes) : m_tree(tree), m_notes(notes) { collect(); }
    std::optional<OdmVersion> choose();

private:
    struct Written {
        const XmlNode* study;
        const XmlNode* node;
    };
    void collect();
    OdmVersion resolve(const Written& written, std::vector<const XmlNode*>& path);
    OdmVersion included(const XmlNode& include, const Written& by, std::vector<const XmlNode*>& path);
    void addOwn(const Written& written, OdmVersion& version);
    void addDefinition(const XmlNode& node, OdmVersion& version, OdmVersion& own);
    void addUnits(const XmlNode& study, OdmVersion& version);
    void sayWhich(const OdmVersion& chosen);
    std::string oidOf(const XmlNode& node);

    const XmlTree& m_tree;
    OdmNotes& m_notes;
    std::vector<Written> m_written;
};

std::string Versions::oidOf(const XmlNode& node) {
    const auto oid = std::string(node.value("OID"));
    if (oid.empty())
        m_notes.refuse(nullptr, &node, "this " + node.name->local + " has no OID, so nothing can refer to it.");
    return oid;
}

void Versions::collect() {
    for (const auto& study : m_tree.root.children)
        if (study.is("Study") && m_tree.isOdm(study))
            for (const auto& node : study.children)
                if (node.is("MetaDataVersion") && m_tree.isOdm(node))
                    m_written.push_back({&study, &node});
    for (const auto& one : m_written)
        for (const auto& other : m_written)
            if (&one < &other && m_written.size() <= kMaxVersions &&
                one.node->value("OID") == other.node->value("OID") &&
                one.study->value("OID") == other.study->value("OID"))
                m_notes.refuse(other.node, other.node,
                               "the study has two versions with this OID (the other starts in line " +
                                   std::to_string(one.node->line) + ").");
    if (m_written.size() > kMaxVersions)
        m_notes.refuse(nullptr, m_written[kMaxVersions].node,
                       "the file has more than " + std::to_string(kMaxVersions) +
                           " study versions, which is the limit.");
}

void Versions::addDefinition(const XmlNode& node, OdmVersion& version, OdmVersion& own) {
    const std::string kind = isFormOfOdm2(node) ? "FormDef" : node.name->local;
    const auto oid = oidOf(node);
    auto [place, isNew] = own.definitions[kind].emplace(oid, &node);
    if (isNew) {
        if (kind == "StudyEventDef" && !version.find(kind, oid))
            version.events.push_back(oid);
        version.definitions[kind][oid] = &node;
        return;
    }
    const auto other = " with this OID (the other is in line " + std::to_string(place->second->line) + ")";
    if (sameContent(*place->second, node))
        m_notes.warn(&node, &node, "a second, identical " + kind + other + "; one is used.");
    else
        m_notes.refuse(&node, &node,
                       "there is a second, different " + kind + other +
                           ". Give one of them another OID, or remove it.");
}

void Versions::addUnits(const XmlNode& study, OdmVersion& version) {
    OdmVersion own;
    if (const auto* basics = study.child("BasicDefinitions"))
        for (const auto& node : basics->children)
            if (node.is("MeasurementUnit") && m_tree.isOdm(node))
                addDefinition(node, version, own);
}

void Versions::addOwn(const Written& written, OdmVersion& version) {
    OdmVersion own;
    addUnits(*written.study, version);
    for (const auto& node : written.node->children) {
        if (!node.name || !m_tree.isOdm(node))
            continue;
        if (node.is("Protocol"))
            version.protocol = &node;
        else if (std::ranges::any_of(kKinds, [&](auto kind) { return node.is(kind); }))
            addDefinition(node, version, own);
    }
}

OdmVersion Versions::included(const XmlNode& include, const Written& by, std::vector<const XmlNode*>& path) {
    const auto study = include.attribute("StudyOID") ? include.value("StudyOID") : by.study->value("OID");
    const auto oid = include.value("MetaDataVersionOID");
    for (const auto& written : m_written)
        if (written.study->value("OID") == study && written.node->value("OID") == oid)
            return resolve(written, path);
    OdmVersion none;
    none.missingInclude = "version " + std::string(oid) + " of study " + std::string(study);
    return none;
}

OdmVersion Versions::resolve(const Written& written, std::vector<const XmlNode*>& path) {
    if (std::ranges::find(path, written.node) != path.end() || path.size() > kMaxIncludes) {
        m_notes.refuse(written.node, written.node->child("Include"),
                       path.size() > kMaxIncludes ? "more than " + std::to_string(kMaxIncludes) +
                                                        " versions include one another, which is the limit."
                                                  : "the version includes itself, through Include.");
        return {};
    }
    path.push_back(written.node);
    const auto* include = written.node->child("Include");
    auto version = include ? included(*include, written, path) : OdmVersion{};
    version.study = written.study;
    version.node = written.node;
    addOwn(written, version);
    path.pop_back();
    return version;
}

int rankOf(const OdmVersion& version) {
    const auto has = [&](const char* kind) {
        const auto found = version.definitions.find(kind);
        return found != version.definitions.end() && !found->second.empty();
    };
    return has("FormDef") ? (has("StudyEventDef") ? 2 : 1) : 0;
}

void Versions::sayWhich(const OdmVersion& chosen) {
    if (m_written.size() > 1)
        m_notes.warn(chosen.node, chosen.node,
                     "the file has " + std::to_string(m_written.size()) + " study versions; this one is used (study " +
                         std::string(chosen.study->value("OID")) + ").");
    if (!chosen.missingInclude.empty())
        m_notes.warn(chosen.node, chosen.node->child("Include"),
                     chosen.missingInclude + " is included but is not in the file; the rest is complete without it.");
}

std::optional<OdmVersion> Versions::choose() {
    if (m_notes.refusal)
        return std::nullopt;
    std::optional<OdmVersion> best;
    for (const auto& written : m_written) {
        std::vector<const XmlNode*> path;
        auto version = resolve(written, path);
        const int rank = rankOf(version), before = best ? rankOf(*best) : 0;
        if (rank > before || (rank > 0 && rank == before && best->study == version.study))
            best = std::move(version);
    }
    if (best)
        sayWhich(*best);
    return best;
}

} // namespace

const XmlNode* OdmVersion::find(const std::string& kind, const std::string& oid) const {
    const auto ofKind = definitions.find(kind);
    if (ofKind == definitions.end())
        return nullptr;
    const auto found = ofKind->second.find(oid);
    return found == ofKind->second.end() ? nullptr : found->second;
}

std::optional<OdmVersion> chooseVersion(const XmlTree& tree, OdmNotes& notes) { return Versions(tree, notes).choose(); }

} // namespace caseseal::study
