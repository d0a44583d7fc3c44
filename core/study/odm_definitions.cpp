// SPDX-License-Identifier: GPL-3.0-or-later
#include "odm_definitions.h"

#include "base/ascii.h"
#include "plain_text.h"

#include "study/study_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace caseseal::study {
namespace {

constexpr int kLongTextLength = 200;
constexpr std::size_t kTitleCharacters = 80;

constexpr std::array kDataTypes = {
    std::pair{"text", DataType::Text},
    std::pair{"integer", DataType::Integer},
    std::pair{"float", DataType::Float},
    std::pair{"double", DataType::Double},
    std::pair{"boolean", DataType::Boolean},
    std::pair{"date", DataType::Date},
    std::pair{"time", DataType::Time},
    std::pair{"datetime", DataType::DateTime},
    std::pair{"partialdate", DataType::PartialDate},
    std::pair{"partialtime", DataType::PartialTime},
    std::pair{"partialdatetime", DataType::PartialDateTime},
    std::pair{"durationdatetime", DataType::DurationDateTime},
    std::pair{"intervaldatetime", DataType::IntervalDateTime},
    std::pair{"incompletedatetime", DataType::IncompleteDateTime},
    std::pair{"incompletedate", DataType::IncompleteDate},
    std::pair{"incompletetime", DataType::IncompleteTime},
    std::pair{"hexbinary", DataType::HexBinary},
    std::pair{"base64binary", DataType::Base64Binary},
    std::pair{"hexfloat", DataType::HexFloat},
    std::pair{"base64float", DataType::Base64Float},
    std::pair{"string", DataType::String},
    std::pair{"uri", DataType::Uri},
};

constexpr std::array kComparators = {
    std::pair{"LT", Comparator::Lt}, std::pair{"LE", Comparator::Le},       std::pair{"GT", Comparator::Gt},
    std::pair{"GE", Comparator::Ge}, std::pair{"EQ", Comparator::Eq},       std::pair{"NE", Comparator::Ne},
    std::pair{"IN", Comparator::In}, std::pair{"NOTIN", Comparator::NotIn},
};

template<typename List>
auto meaning(const List& list, std::string_view word) -> std::optional<decltype(list[0].second)> {
    for (const auto& known : list)
        if (word == known.first)
            return known.second;
    return std::nullopt;
}

std::string words(const XmlNode& node) {
    auto out = node.text;
    for (const auto& part : node.children)
        out += words(part);
    return out;
}

std::string inQuotes(std::string_view text) {
    constexpr std::size_t kEnough = 60;
    return text.size() <= kEnough ? "'" + std::string(text) + "'" : "'" + std::string(text.substr(0, kEnough)) + "...'";
}

Text titleOf(const Text& description, const std::string& name) {
    const auto tooLong = [](const auto& text) {
        return base::characters(text.second) > kTitleCharacters || text.second.find('\n') != std::string::npos;
    };
    if (!description.empty() && std::ranges::none_of(description.byLanguage, tooLong))
        return description;
    return name.empty() ? Text{} : Text{{{"", name}}};
}

std::string sentenceOf(const RuleNote& note) {
    if (note.understood)
        return "the expression is used, but: " + note.why;
    const auto* follows = note.kind == RuleKind::Condition ? "what depends on it is always collected"
                          : note.kind == RuleKind::Method  ? "nothing is calculated by it"
                                                           : "the check is never made";
    return (note.origin.empty() ? "the definition" : note.origin) + " is not understood, so " + follows + ": " +
           note.why;
}

template<typename Orders>
bool areDistinct(const Orders& orders) {
    return std::set<long>(orders.begin(), orders.end()).size() == orders.size();
}

/// Sorts by OrderNumber where every element has its own; else the file's order stays.
template<typename List, typename NodeOf>
void sortByOrderNumber(List& list, const char* attribute, NodeOf nodeOf, const OdmPlace& place) {
    std::vector<long> orders;
    for (const auto& one : list) {
        const auto text = nodeOf(one)->value(attribute);
        long number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size())
            orders.push_back(number);
        else if (!text.empty())
            place.warn(*nodeOf(one),
                       std::string(attribute) + " " + inQuotes(text) + " is not a number; it is ignored.");
    }
    if (orders.empty() || list.size() < 2)
        return;
    if (orders.size() != list.size())
        return place.warn(*nodeOf(list.front()),
                          std::string("some elements have no ") + attribute + "; the order of the file is used.");
    if (!areDistinct(orders))
        place.warn(*nodeOf(list.front()),
                   std::string("the same ") + attribute + " is there twice; the file's order decides between them.");
    std::vector<std::size_t> places(list.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::ranges::stable_sort(places, {}, [&](std::size_t i) { return orders[i]; });
    List sorted;
    for (const auto i : places)
        sorted.push_back(std::move(list[i]));
    list = std::move(sorted);
}

} // namespace

// --- small parts -------------------------------------------------------------------------------------------------

std::string OdmDefinitions::readLanguage(const XmlNode& node, const OdmPlace& place) {
    const auto* tag = node.vendorAttribute("http://www.w3.org/XML/1998/namespace", "lang");
    if (!tag || tag->empty())
        return {};
    const auto isTagCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    if (tag->size() > 35 || !std::ranges::all_of(*tag, isTagCharacter)) {
        place.warn(node, "xml:lang " + inQuotes(*tag) + " is not a language; the text is used for every language.");
        return {};
    }
    auto out = *tag;
    std::ranges::replace(out, '_', '-');
    return out;
}

void OdmDefinitions::countLanguage(const std::string& language) {
    const auto [place, isNew] = m_languagePlaces.emplace(language, m_languages.size());
    if (isNew)
        m_languages.emplace_back(language, 0);
    ++m_languages[place->second].second;
}

Text OdmDefinitions::readText(const XmlNode* parent, const OdmPlace& place) {
    Text out;
    if (!parent)
        return out;
    for (const auto& node : parent->children) {
        if (!node.is("TranslatedText") || !m_tree.isOdm(node))
            continue;
        auto plain = plainText(words(node));
        if (plain.hadHtml && ++m_htmlTexts == 1)
            m_firstHtml = &node;
        if (plain.hadControls)
            place.warn(node, "the text holds marks that turn the reading direction, or control characters; they were "
                             "taken out.");
        if (plain.text.empty())
            continue;
        const auto language = readLanguage(node, place);
        const auto [found, isNew] = out.byLanguage.emplace(language, plain.text);
        if (isNew && !language.empty())
            countLanguage(language);
        else if (!isNew && found->second != plain.text)
            place.warn(node, "there is a second text for the language " + inQuotes(language) + "; the first is used.");
    }
    return out;
}

std::string OdmDefinitions::readName(const XmlNode& node, const std::string& oid, const OdmPlace& place) {
    auto name = plainText(node.value("Name")).text;
    if (!name.empty())
        return name;
    place.warn(node, node.attribute("Name") ? "Name is empty." : "there is no Name.");
    return node.is("ItemGroupDef") ? std::string() : oid;
}

bool OdmDefinitions::readYesNo(const XmlNode& node, const char* attribute, const OdmPlace& place) {
    const auto text = node.value(attribute);
    if (text.empty())
        place.warn(node, node.name->local + " has no " + attribute + "; No is assumed.");
    else if (node.is("ItemGroupDef") && text == "Static" && node.attribute("Type") == nullptr) {
        place.warn(node, "Repeating is 'Static', a word of ODM 2; the group is treated as repeating.");
        return true;
    } else if (text != "Yes" && text != "No")
        place.refuse(node, std::string(attribute) + " of " + node.name->local + " is " + inQuotes(text) +
                               "; it must be Yes or No.");
    return text == "Yes";
}

DataType OdmDefinitions::readDataType(const XmlNode& node, const OdmPlace& place) {
    const auto text = node.value("DataType");
    const auto type = meaning(kDataTypes, base::lowered(text));
    if (type)
        return *type;
    place.warn(node, text.empty() ? "there is no DataType; it is treated as text."
                                  : "DataType " + inQuotes(text) + " is not known; it is treated as text.");
    return DataType::Text;
}

std::optional<int> OdmDefinitions::readCount(const XmlNode& node, const char* attribute, const OdmPlace& place) {
    const auto text = node.value(attribute);
    if (text.empty())
        return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && number >= 0)
        return number;
    place.warn(node, std::string(attribute) + " " + inQuotes(text) + " is not a count; it is ignored.");
    return std::nullopt;
}

std::vector<Formula> OdmDefinitions::readFormulas(const XmlNode& node) {
    std::vector<Formula> out;
    for (const auto& child : node.children) {
        if (!child.is("FormalExpression") || !m_tree.isOdm(child))
            continue;
        const auto context = std::string(child.value("Context"));
        if (std::string text(base::trimmed(words(child))); !text.empty())
            out.push_back({std::move(text), context, "FormalExpression" + (context.empty() ? "" : " " + context)});
    }
    return out;
}

Rule OdmDefinitions::readRule(const XmlNode& node, const OdmPlace& place) {
    Rule rule{readName(node, std::string(node.value("OID")), place), std::string(node.value("Type")),
              readFormulas(node), false, false};
    applyHints(node, rule);
    return rule;
}

void OdmDefinitions::checkTarget(const XmlNode& at, const std::string& oid, const char* kind, const OdmPlace& place) {
    if (m_version.find(kind, oid))
        return;
    auto message =
        at.name->local + " refers to " + kind + " " + inQuotes(oid) + ", which is not defined in this study version.";
    if (!m_version.missingInclude.empty())
        message += " It may be in the " + m_version.missingInclude + ", which is included but is not in the file.";
    place.refuse(at, message);
}

/// MethodDef with Type="Imputation" took the place of ImputationMethod; files refer to either.
void OdmDefinitions::checkImputation(const XmlNode& at, const std::string& oid, const OdmPlace& place) {
    if (!m_version.find("ImputationMethod", oid) && m_version.find("MethodDef", oid))
        return place.warn(at, "ImputationMethodOID " + inQuotes(oid) + " names a MethodDef.");
    checkTarget(at, oid, "ImputationMethod", place);
}

/// The code list's OID. One that is written without its prefix ("CL.SEX" for "ODM.CL.SEX") is understood where only one
/// code list can be meant.
std::string OdmDefinitions::readCodeListRef(const XmlNode& node, const OdmPlace& place) {
    const auto oid = std::string(node.value("CodeListOID"));
    const auto lists = m_version.definitions.find("CodeList");
    if (!m_version.find("CodeList", oid) && lists != m_version.definitions.end() && !oid.empty()) {
        const auto isMeant = [&](const auto& list) { return list.first.ends_with("." + oid); };
        const auto meant = std::ranges::find_if(lists->second, isMeant);
        if (std::ranges::count_if(lists->second, isMeant) == 1) {
            place.warn(node, "CodeListRef refers to CodeList " + inQuotes(oid) + ", which is not defined; " +
                                 inQuotes(meant->first) + " is used, the only one whose OID ends so.");
            return meant->first;
        }
    }
    checkTarget(node, oid, "CodeList", place);
    return oid;
}

std::vector<OdmDefinitions::Ref> OdmDefinitions::readRefs(const XmlNode& container, const char* element,
                                                          const char* attribute, const char* target,
                                                          const OdmPlace& place) {
    std::vector<Ref> refs;
    std::set<std::string> seen;
    for (const auto& node : container.children) {
        if (!node.is(element) || !m_tree.isOdm(node))
            continue;
        Ref ref{std::string(node.value(attribute)), std::string(node.value("CollectionExceptionConditionOID")),
                std::string(node.value("MethodOID")), readYesNo(node, "Mandatory", place), &node};
        checkTarget(node, ref.oid, target, place);
        if (!ref.condition.empty())
            checkTarget(node, ref.condition, "ConditionDef", place);
        if (!ref.method.empty())
            checkTarget(node, ref.method, "MethodDef", place);
        if (const auto* imputation = node.attribute("ImputationMethodOID"))
            checkImputation(node, *imputation, place);
        if (const auto* roles = node.attribute("RoleCodeListOID"))
            checkTarget(node, *roles, "CodeList", place);
        if (seen.insert(ref.oid).second)
            refs.push_back(std::move(ref));
        else
            place.warn(node, "a second " + node.name->local + " to " + inQuotes(ref.oid) + " is ignored.");
    }
    sortByOrderNumber(
        refs, "OrderNumber", [](const Ref& ref) { return ref.node; }, place);
    return refs;
}

// --- definitions -------------------------------------------------------------------------------------------------

MeasurementUnit OdmDefinitions::readUnit(const std::string& oid, const XmlNode& node) {
    const OdmPlace place{m_notes, node};
    MeasurementUnit unit{oid, readName(node, oid, place), readText(node.child("Symbol"), place)};
    if (unit.symbol.empty())
        unit.symbol.byLanguage[""] = unit.name;
    return unit;
}

CodeListItem OdmDefinitions::readCode(const XmlNode& node, const OdmPlace& place) {
    CodeListItem item{std::string(node.value("CodedValue")), readText(node.child("Decode"), place)};
    if (item.code.empty())
        place.warn(node, "CodedValue is empty.");
    if (item.decode.empty())
        item.decode.byLanguage[""] = item.code;
    return item;
}

CodeList OdmDefinitions::readCodeList(const std::string& oid, const XmlNode& node) {
    const OdmPlace place{m_notes, node};
    CodeList list{oid, readName(node, oid, place), readDataType(node, place), {}, {}};
    std::vector<std::pair<const XmlNode*, CodeListItem>> items;
    std::set<std::string> seen;
    for (const auto& child : node.children) {
        if (!child.name || !m_tree.isOdm(child))
            continue;
        if (child.is("ExternalCodeList"))
            list.externalDictionary =
                child.value("Dictionary").empty() ? std::string("external") : std::string(child.value("Dictionary"));
        if (!child.is("CodeListItem") && !child.is("EnumeratedItem"))
            continue;
        auto item = readCode(child, place);
        if (seen.insert(item.code).second)
            items.emplace_back(&child, std::move(item));
        else
            place.warn(child, "the code " + inQuotes(item.code) + " is there twice; the first is used.");
    }
    sortByOrderNumber(
        items, "OrderNumber", [](const auto& item) { return item.first; }, place);
    for (auto& item : items)
        list.items.push_back(std::move(item.second));
    if (list.items.empty() && list.externalDictionary.empty())
        place.warn(node, "the code list has no codes.");
    if (list.dataType == DataType::Boolean)
        place.warn(node, "DataType of a code list is 'boolean'; it is treated as text.");
    return list;
}

void OdmDefinitions::readRangeUnit(const XmlNode& node, RangeCheck& check, const OdmPlace& place) {
    const auto* unit = node.child("MeasurementUnitRef");
    if (!unit)
        return;
    check.unit = std::string(unit->value("MeasurementUnitOID"));
    checkTarget(*unit, check.unit, "MeasurementUnit", place);
}

RangeCheck OdmDefinitions::readRangeCheck(const XmlNode& node, const OdmPlace& place) {
    RangeCheck check;
    const auto comparator = node.value("Comparator"), hardness = node.value("SoftHard");
    check.comparator = meaning(kComparators, comparator);
    if (!comparator.empty() && !check.comparator)
        place.refuse(node,
                     "Comparator is " + inQuotes(comparator) + "; it must be LT, LE, GT, GE, EQ, NE, IN or NOTIN.");
    if (hardness.empty())
        place.warn(node, "the range check has no SoftHard; it is treated as soft.");
    else if (hardness != "Soft" && hardness != "Hard")
        place.refuse(node, "SoftHard is " + inQuotes(hardness) + "; it must be Soft or Hard.");
    check.hard = hardness == "Hard";
    for (const auto& child : node.children)
        if (child.is("CheckValue") && m_tree.isOdm(child))
            check.values.emplace_back(base::trimmed(words(child)));
    if (auto formulas = readFormulas(node); !formulas.empty())
        check.formula = std::move(formulas.front());
    check.message = readText(node.child("ErrorMessage"), place);
    readRangeUnit(node, check, place);
    const bool isList = check.comparator == Comparator::In || check.comparator == Comparator::NotIn;
    if (check.comparator && !isList && check.values.size() > 1)
        place.warn(node, "the range check has more than one CheckValue; the first is used.");
    if (check.values.empty() && !check.formula)
        place.warn(node, "the range check has nothing to compare with; it never fires.");
    return check;
}

void OdmDefinitions::readItemParts(const XmlNode& node, Item& item) {
    const OdmPlace place{m_notes, node};
    for (const auto& child : node.children) {
        if (!child.name || !m_tree.isOdm(child))
            continue;
        if (child.is("MeasurementUnitRef")) {
            item.units.emplace_back(child.value("MeasurementUnitOID"));
            checkTarget(child, item.units.back(), "MeasurementUnit", place);
        } else if (child.is("CodeListRef")) {
            item.codeList = readCodeListRef(child, place);
        } else if (child.is("RangeCheck"))
            item.rangeChecks.push_back(readRangeCheck(child, place));
        else if (child.is("Alias") && !child.attribute("Name"))
            place.warn(child, "an Alias has no Name; it is ignored.");
    }
}

Item OdmDefinitions::readItem(const std::string& oid, const XmlNode& node) {
    const OdmPlace place{m_notes, node};
    Item item;
    item.oid = oid;
    item.name = readName(node, oid, place);
    item.question = readText(node.child("Question"), place);
    if (node.child("Question") && item.question.empty())
        place.warn(*node.child("Question"), "the Question has no text; the name is used.");
    if (item.question.empty())
        item.question.byLanguage[""] = item.name;
    item.description = readText(node.child("Description"), place);
    item.dataType = readDataType(node, place);
    item.length = readCount(node, "Length", place);
    if (item.length == 0) {
        place.warn(node, "Length is 0; it is ignored.");
        item.length.reset();
    }
    item.significantDigits = readCount(node, "SignificantDigits", place);
    readItemParts(node, item);
    const bool isText = item.dataType == DataType::Text || item.dataType == DataType::String;
    item.longText = isText && item.codeList.empty() && item.length.value_or(0) > kLongTextLength;
    applyHints(node, m_version.find("CodeList", item.codeList), item);
    return item;
}

ItemGroup OdmDefinitions::readGroup(const std::string& oid, const XmlNode& node) {
    const OdmPlace place{m_notes, node};
    ItemGroup group;
    group.oid = oid;
    group.name = readName(node, oid, place);
    group.description = readText(node.child("Description"), place);
    group.title = titleOf(group.description, group.name);
    group.repeating = readYesNo(node, "Repeating", place);
    for (auto& ref : readRefs(node, "ItemRef", "ItemOID", "ItemDef", place))
        group.items.push_back({ref.oid, ref.mandatory, ref.condition, ref.method});
    if (const auto* nested = node.child("ItemGroupRef"))
        place.refuse(*nested, "a group inside of a group is ODM 2, which cannot be read yet. Export it as ODM 1.3.");
    if (group.items.empty())
        place.warn(node, "the group has no items.");
    return group;
}

Form OdmDefinitions::readForm(const std::string& oid, const XmlNode& node) {
    const OdmPlace place{m_notes, node};
    Form form;
    form.oid = oid;
    form.name = readName(node, oid, place);
    if (form.name.empty())
        form.name = oid;
    form.description = readText(node.child("Description"), place);
    form.title = titleOf(form.description, form.name);
    form.repeating = readYesNo(node, "Repeating", place);
    if (node.is("ItemGroupDef"))
        place.warn(node, "this is a form as ODM 2 writes it (ItemGroupDef with Type=\"Form\"); it is used as a form.");
    for (auto& ref : readRefs(node, "ItemGroupRef", "ItemGroupOID", "ItemGroupDef", place))
        form.groups.push_back({ref.oid, ref.mandatory, ref.condition});
    return form;
}

/// Viedoc's parts of a visit: the form's OID -> the activity of this visit that holds it.
std::map<std::string, std::string> OdmDefinitions::readActivities(const XmlNode& event) const {
    std::map<std::string, std::string> out;
    for (const auto& ref : event.children)
        if (const auto* oid = ref.is("ActivityRef") ? ref.attribute("ActivityOID") : nullptr)
            if (const auto activity = m_activities.find(*oid); activity != m_activities.end())
                for (const auto& form : activity->second)
                    out.emplace(form, *oid);
    return out;
}

Event OdmDefinitions::readEvent(const std::string& oid, const XmlNode& node) {
    const OdmPlace place{m_notes, node};
    Event event;
    event.oid = oid;
    event.name = readName(node, oid, place);
    event.description = readText(node.child("Description"), place);
    event.title = titleOf(event.description, event.name);
    event.repeating = readYesNo(node, "Repeating", place);
    const auto type = node.value("Type");
    if (type == "Unscheduled" || type == "Common")
        event.type = type == "Common" ? EventType::Common : EventType::Unscheduled;
    else if (type.empty())
        place.warn(node, "there is no Type; the visit is treated as scheduled.");
    else if (type != "Scheduled")
        place.refuse(node, "Type is " + inQuotes(type) + "; it must be Scheduled, Unscheduled or Common.");
    auto activities = readActivities(node);
    auto refs = readRefs(node, "FormRef", "FormOID", "FormDef", place);
    if (refs.empty()) // as ODM 2 writes it; the forms themselves are warned about
        refs = readRefs(node, "ItemGroupRef", "ItemGroupOID", "FormDef", place);
    for (auto& ref : refs)
        event.forms.push_back({ref.oid, ref.mandatory, ref.condition, activities[ref.oid]});
    applyHints(node, event);
    return event;
}

// --- the study ---------------------------------------------------------------------------------------------------

void OdmDefinitions::readGlobals(Study& study) {
    const OdmPlace place{m_notes, *m_version.study};
    study.oid = std::string(m_version.study->value("OID"));
    const auto* globals = m_version.study->child("GlobalVariables");
    const auto text = [&](const char* element) {
        const auto* node = globals ? globals->child(element) : nullptr;
        return node ? plainText(words(*node)).text : std::string();
    };
    if (study.oid.empty())
        m_notes.refuse(nullptr, m_version.study, "the Study has no OID.");
    if (!globals || !globals->child("StudyName"))
        place.refuse(globals ? *globals : *m_version.study, "there is no StudyName.");
    study.name = text("StudyName");
    study.protocolName = text("ProtocolName");
    study.description = text("StudyDescription");
    if (study.name.empty())
        study.name = study.oid;
    const OdmPlace version{m_notes, *m_version.node};
    study.versionOid = std::string(m_version.node->value("OID"));
    study.versionName = readName(*m_version.node, study.versionOid, version);
    if (study.versionOid.empty())
        version.refuse(*m_version.node, "the MetaDataVersion has no OID.");
}

void OdmDefinitions::readRules(Study& study) {
    const auto rules = [&](const char* kind, std::map<std::string, Rule>& out) {
        const auto found = m_version.definitions.find(kind);
        if (found != m_version.definitions.end())
            for (const auto& [oid, node] : found->second)
                out[oid] = readRule(*node, {m_notes, *node});
    };
    rules("ConditionDef", study.conditions);
    rules("MethodDef", study.methods);
}

/// The visits in their order, each with the OID of its condition.
std::vector<std::pair<std::string, std::string>> OdmDefinitions::readProtocol() {
    std::vector<std::pair<std::string, std::string>> order;
    const OdmPlace place{m_notes, *m_version.node};
    if (m_version.protocol)
        for (const auto& ref : readRefs(*m_version.protocol, "StudyEventRef", "StudyEventOID", "StudyEventDef", place))
            order.emplace_back(ref.oid, ref.condition);
    if (order.empty() && !m_version.events.empty())
        place.warn(m_version.protocol ? *m_version.protocol : *m_version.node,
                   "the protocol names no visits; the visits stand in the order of the file.");
    return order;
}

std::vector<Event> OdmDefinitions::readEvents() {
    const auto order = readProtocol();
    std::set<std::string> named;
    std::vector<Event> events;
    const auto add = [&](const std::string& oid, const std::string& condition) {
        if (const auto* node = m_version.find("StudyEventDef", oid)) {
            events.push_back(readEvent(oid, *node));
            events.back().condition = condition;
        }
    };
    for (const auto& [oid, condition] : order) {
        named.insert(oid);
        add(oid, condition);
    }
    for (const auto& oid : m_version.events) {
        if (named.contains(oid))
            continue;
        add(oid, {});
        if (const auto* node = m_version.find("StudyEventDef", oid); node && !order.empty())
            m_notes.warn(node, node, "the protocol does not name this visit; it stands at the end.");
    }
    return events;
}

void OdmDefinitions::addEventWithoutVisits(Study& study) {
    const auto hasForms = [](const Event& event) { return !event.forms.empty(); };
    if (std::ranges::any_of(study.events, hasForms) || study.forms.empty())
        return;
    Event event;
    event.oid = "SE.ALL-FORMS";
    event.name = "All forms";
    event.title.byLanguage = {{"de", "Alle Formulare"},
                              {"en", "All forms"},
                              {"es", "Todos los formularios"},
                              {"fr", "Tous les formulaires"},
                              {"ja", "すべてのフォーム"}};
    event.type = EventType::Common;
    std::set<std::string> added;
    const auto add = [&](std::string_view oid) {
        if (study.form(oid) && added.insert(std::string(oid)).second)
            event.forms.push_back({std::string(oid), false, {}, {}});
    };
    for (const auto& child : m_version.node->children) // in the file's order, where they stand in this version
        if (child.is("FormDef"))
            add(child.value("OID"));
    for (const auto& [oid, form] : study.forms)
        add(oid);
    study.events.push_back(std::move(event));
    m_notes.warn("The file has forms but no visits; all forms were put into one visit, \"All forms\".");
}

/// A group without a name of its own is called as the form it stands in.
void OdmDefinitions::nameGroups(Study& study) {
    for (const auto& [oid, form] : study.forms)
        for (const auto& ref : form.groups)
            if (auto found = study.groups.find(ref.group); found != study.groups.end() && found->second.name.empty()) {
                found->second.name = form.name;
                found->second.title = form.title;
            }
    for (auto& [oid, group] : study.groups)
        if (group.name.empty()) {
            group.name = oid;
            group.title.byLanguage[""] = oid;
        }
}

/// What of the study's expressions cannot be followed, each with its reason.
void OdmDefinitions::sayWhatIsNotUnderstood(const Study& study) {
    const auto kindOf = [](RuleKind kind) {
        return kind == RuleKind::Condition ? "ConditionDef" : kind == RuleKind::Method ? "MethodDef" : "ItemDef";
    };
    const auto rules = StudyRules::make(study);
    for (const auto& note : rules.notes()) {
        const auto* node = m_version.find(kindOf(note.kind), note.oid);
        node = node ? node : m_version.find("ItemDef", note.oid);
        if (!note.why.empty())
            m_notes.warn(node, node, sentenceOf(note));
    }
}

void OdmDefinitions::sayWhatIsNotUsed(const Study& study) {
    const auto count = [](std::size_t n, const char* one, const char* many) {
        return std::to_string(n) + " " + (n == 1 ? one : many);
    };
    sayWhatIsNotUnderstood(study);
    if (m_firstHtml)
        m_notes.warn(nullptr, m_firstHtml,
                     count(m_htmlTexts, "text holds HTML", "texts hold HTML") +
                         " (the first stands here); the words are used, the formatting is not.");
    std::set<std::string> used;
    for (const auto& event : study.events)
        for (const auto& ref : event.forms)
            used.insert(ref.form);
    for (const auto& [oid, form] : study.forms)
        if (const auto* node = m_version.find("FormDef", oid); node && !used.contains(oid))
            m_notes.warn(node, node, "the form is in no visit, so nothing can be entered in it.");
}

Study OdmDefinitions::read() {
    Study study;
    readGlobals(study);
    const auto each = [&](const char* kind, auto readOne) {
        const auto found = m_version.definitions.find(kind);
        if (found != m_version.definitions.end())
            for (const auto& [oid, node] : found->second)
                readOne(oid, *node);
    };
    each("MeasurementUnit", [&](const auto& oid, const auto& node) { study.units[oid] = readUnit(oid, node); });
    each("CodeList", [&](const auto& oid, const auto& node) { study.codeLists[oid] = readCodeList(oid, node); });
    each("ItemDef", [&](const auto& oid, const auto& node) { study.items[oid] = readItem(oid, node); });
    each("ItemGroupDef", [&](const auto& oid, const auto& node) { study.groups[oid] = readGroup(oid, node); });
    each("FormDef", [&](const auto& oid, const auto& node) { study.forms[oid] = readForm(oid, node); });
    readRules(study);
    if (m_version.protocol)
        collectActivities(*m_version.protocol, m_activities);
    study.events = readEvents();
    addEventWithoutVisits(study);
    nameGroups(study);
    sayWhatIsNotUsed(study);
    std::ranges::stable_sort(m_languages, std::ranges::greater{}, [](const auto& one) { return one.second; });
    for (const auto& language : m_languages)
        study.languages.push_back(language.first);
    return study;
}

} // namespace caseseal::study
