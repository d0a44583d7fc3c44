// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/bytes.h"

#include <map>
#include <optional>

/// The study design in force, as read from an ODM file. Plain values; all texts UTF-8, plain text (never HTML).
namespace caseseal::study {

/// A text in several languages, by xml:lang ("en", "de-CH"; "" where none was given).
class Text {
public:
    std::map<std::string, std::string> byLanguage;
    /// The best there is for a BCP 47 tag: exact, then its language, then "en", then "", then any; empty where none.
    [[nodiscard]] const std::string& in(std::string_view language) const;
    [[nodiscard]] bool empty() const { return byLanguage.empty(); }
    bool operator==(const Text&) const = default;
};

enum class DataType {
    Text,
    Integer,
    Float,
    Double,
    Boolean,
    Date,
    Time,
    DateTime,
    PartialDate,
    PartialTime,
    PartialDateTime,
    DurationDateTime,
    IntervalDateTime,
    IncompleteDateTime,
    IncompleteDate,
    IncompleteTime,
    HexBinary,
    Base64Binary,
    HexFloat,
    Base64Float,
    String,
    Uri,
};
/// As ODM 1.3.2 spells it: "partialDate".
[[nodiscard]] const char* nameOf(DataType type);

struct CodeListItem {
    std::string code; ///< what is stored
    Text decode;      ///< what people read; the code itself where the file has none
};
struct CodeList {
    std::string oid;
    std::string name;
    DataType dataType = DataType::Text;
    std::vector<CodeListItem> items;
    std::string externalDictionary; ///< name where the codes are outside of the file
};
struct MeasurementUnit {
    std::string oid;
    std::string name;
    Text symbol;
};
/// An expression as the file has it. What is understood of it: study_rules.h.
struct Formula {
    std::string text;
    std::string context; ///< of a FormalExpression ("js", "XPath" …), a hint only
    std::string origin;  ///< where it stands: "FormalExpression js", "redcap:BranchingLogic" …
    bool operator==(const Formula&) const = default;
};
/// A ConditionDef or a MethodDef.
struct Rule {
    std::string name;
    std::string type; ///< of a method: "Computation" …; empty where the file does not say
    std::vector<Formula> formulas;
    /// All formulas must hold (Viedoc); else they say the same in several languages.
    bool everyFormula = false;
    /// True means collect, as Viedoc writes it; else true means do not collect, as ODM does.
    bool collectedWhenTrue = false;
    bool operator==(const Rule&) const = default;
};
enum class Comparator { Lt, Le, Gt, Ge, Eq, Ne, In, NotIn };
struct RangeCheck {
    std::optional<Comparator> comparator;
    std::vector<std::string> values;
    bool hard = false;
    Text message;
    std::string unit;               ///< OID
    std::optional<Formula> formula; ///< true means that all is well
};
struct Item {
    std::string oid;
    std::string name;
    Text question; ///< falls back to name
    Text description;
    DataType dataType = DataType::Text;
    std::optional<int> length, significantDigits;
    std::vector<std::string> units; ///< OIDs; more than one: the person chooses
    std::string codeList;           ///< OID or empty
    std::vector<RangeCheck> rangeChecks;
    /// Multi-line text (length above 200 or a vendor's hint).
    bool longText = false;
    /// Several codes of the code list may be chosen; stored as codes joined by a comma. A vendor's hint.
    bool multiple = false;
    /// Words to read in the form, nothing to enter (REDCap "descriptive", Viedoc "statictext").
    bool displayOnly = false;
    std::optional<Formula> collectedWhen; ///< of the item itself, wherever it stands (REDCap's branching logic)
    std::optional<Formula> calculation;   ///< REDCap's calc field
};
struct ItemRef {
    std::string item;
    bool mandatory = false;
    std::string condition; ///< CollectionExceptionConditionOID: true means do not collect
    std::string method;
};
struct ItemGroup {
    std::string oid;
    std::string name;
    Text title; ///< what people read: the description where it is a short one (80 characters), else the name
    Text description;
    bool repeating = false;
    std::vector<ItemRef> items;
};
struct GroupRef {
    std::string group;
    bool mandatory = false;
    std::string condition;
};
struct Form {
    std::string oid;
    std::string name;
    Text title; ///< as in ItemGroup
    Text description;
    bool repeating = false;
    std::vector<GroupRef> groups;
};
struct FormRef {
    std::string form;
    bool mandatory = false;
    std::string condition;
    std::string activity; ///< what a vendor (Viedoc) calls the part of the visit that the form stands in
};
enum class EventType { Scheduled, Unscheduled, Common };
struct Event {
    std::string oid;
    std::string name;
    Text title; ///< as in ItemGroup
    Text description;
    bool repeating = false;
    EventType type = EventType::Scheduled;
    std::string condition; ///< of the protocol's reference to it
    std::vector<FormRef> forms;
    /// Days from the participant's day 0 (the enrolment) to the visit, and how many days early or late it may be.
    std::optional<int> dayOffset, daysBefore, daysAfter;
};

/// One MetaDataVersion, flattened (Include resolved), in the protocol's order.
class Study {
public:
    std::string oid;  ///< StudyOID
    std::string name; ///< StudyName
    std::string protocolName;
    std::string description;
    std::string versionOid; ///< MetaDataVersion OID
    std::string versionName;
    std::vector<Event> events; ///< in order of StudyEventRef/OrderNumber
    std::map<std::string, Form> forms;
    std::map<std::string, ItemGroup> groups;
    std::map<std::string, Item> items;
    std::map<std::string, CodeList> codeLists;
    std::map<std::string, MeasurementUnit> units;
    std::map<std::string, Rule> conditions;
    std::map<std::string, Rule> methods;
    std::vector<std::string> languages; ///< every xml:lang in use, most used first

    [[nodiscard]] const Event* event(std::string_view oid) const;
    [[nodiscard]] const Form* form(std::string_view oid) const;
    [[nodiscard]] const ItemGroup* group(std::string_view oid) const;
    [[nodiscard]] const Item* item(std::string_view oid) const;
    [[nodiscard]] const CodeList* codeListOf(const Item& item) const;
};

} // namespace caseseal::study
