// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "odm_hints.h"
#include "odm_versions.h"

namespace caseseal::study {

/// Turns the elements of a version into the plain values of a Study.
class OdmDefinitions {
public:
    OdmDefinitions(const XmlTree& tree, const OdmVersion& version, OdmNotes& notes)
        : m_tree(tree), m_version(version), m_notes(notes) {}
    /// The study, complete. Check the notes for a refusal.
    Study read();

private:
    struct Ref {
        std::string oid, condition, method;
        bool mandatory = false;
        const XmlNode* node = nullptr;
    };

    void readGlobals(Study& study);
    std::vector<Event> readEvents();
    std::vector<std::pair<std::string, std::string>> readProtocol();
    std::map<std::string, std::string> readActivities(const XmlNode& event) const;
    void addEventWithoutVisits(Study& study);
    void nameGroups(Study& study);
    void sayWhatIsNotUnderstood(const Study& study);
    void sayWhatIsNotUsed(const Study& study);
    void readRules(Study& study);
    Event readEvent(const std::string& oid, const XmlNode& node);
    Form readForm(const std::string& oid, const XmlNode& node);
    ItemGroup readGroup(const std::string& oid, const XmlNode& node);
    CodeList readCodeList(const std::string& oid, const XmlNode& node);
    CodeListItem readCode(const XmlNode& node, const OdmPlace& place);
    MeasurementUnit readUnit(const std::string& oid, const XmlNode& node);
    Item readItem(const std::string& oid, const XmlNode& node);
    void readItemParts(const XmlNode& node, Item& item);
    RangeCheck readRangeCheck(const XmlNode& node, const OdmPlace& place);
    void readRangeUnit(const XmlNode& node, RangeCheck& check, const OdmPlace& place);

    void countLanguage(const std::string& language);
    Text readText(const XmlNode* parent, const OdmPlace& place);
    std::string readLanguage(const XmlNode& node, const OdmPlace& place);
    std::string readName(const XmlNode& node, const std::string& oid, const OdmPlace& place);
    bool readYesNo(const XmlNode& node, const char* attribute, const OdmPlace& place);
    DataType readDataType(const XmlNode& node, const OdmPlace& place);
    std::optional<int> readCount(const XmlNode& node, const char* attribute, const OdmPlace& place);
    std::vector<Formula> readFormulas(const XmlNode& node);
    Rule readRule(const XmlNode& node, const OdmPlace& place);
    std::vector<Ref> readRefs(const XmlNode& container, const char* element, const char* attribute, const char* target,
                              const OdmPlace& place);
    void checkImputation(const XmlNode& at, const std::string& oid, const OdmPlace& place);
    std::string readCodeListRef(const XmlNode& node, const OdmPlace& place);
    void checkTarget(const XmlNode& at, const std::string& oid, const char* kind, const OdmPlace& place);

    const XmlTree& m_tree;
    const OdmVersion& m_version;
    OdmNotes& m_notes;
    std::vector<std::pair<std::string, std::size_t>> m_languages; ///< in order of first use, with how often
    std::map<std::string, std::size_t> m_languagePlaces;          ///< in m_languages
    OdmActivities m_activities;
    const XmlNode* m_firstHtml = nullptr;
    std::size_t m_htmlTexts = 0;
};

} // namespace caseseal::study
