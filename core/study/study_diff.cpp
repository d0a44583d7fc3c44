// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_diff.h"

#include <algorithm>
#include <array>
#include <set>

namespace caseseal::study {
namespace {

/// One thing that can be said of a part of a design.
struct Facet {
    std::string what;
    std::string text;
    std::string weight;        ///< where this changes, values that were entered are touched
    bool isUpperLimit = false; ///< touched only where it becomes less, or is new
    std::string refers{};      ///< OID of another part
};
using Facets = std::vector<Facet>;
using Changes = std::vector<StudyChange>;

std::string yesNo(bool is) { return is ? "yes" : "no"; }

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts)
        if (!part.empty())
            out += (out.empty() ? "" : ", ") + part;
    return out;
}

void addTexts(Facets& facets, const std::string& what, const Text& text, bool matters = false) {
    for (const auto& [language, words] : text.byLanguage)
        facets.push_back({language.empty() ? what : what + ", " + language, words, matters ? words : std::string()});
}

void addLimit(Facets& facets, const std::string& what, const std::optional<int>& limit) {
    facets.push_back({what, limit ? std::to_string(*limit) : "", {}, true});
}

/// When a visit is due: no value that was entered is touched.
Facet dayFacet(std::string what, const std::optional<int>& day) {
    return {std::move(what), day ? std::to_string(*day) : "", {}};
}

/// What matters where it is another: the text itself.
Facet weighty(std::string what, std::string text) {
    auto weight = text;
    return {std::move(what), std::move(text), std::move(weight)};
}

const char* nameOf(DataType type) {
    constexpr std::array kNames = {"text",
                                   "integer",
                                   "float",
                                   "double",
                                   "boolean",
                                   "date",
                                   "time",
                                   "datetime",
                                   "partialDate",
                                   "partialTime",
                                   "partialDatetime",
                                   "durationDatetime",
                                   "intervalDatetime",
                                   "incompleteDatetime",
                                   "incompleteDate",
                                   "incompleteTime",
                                   "hexBinary",
                                   "base64Binary",
                                   "hexFloat",
                                   "base64Float",
                                   "string",
                                   "URI"};
    return kNames.at(static_cast<std::size_t>(type));
}

const char* nameOf(EventType type) {
    constexpr std::array kNames = {"scheduled", "unscheduled", "common"};
    return kNames.at(static_cast<std::size_t>(type));
}

const char* nameOf(Comparator comparator) {
    constexpr std::array kNames = {"LT", "LE", "GT", "GE", "EQ", "NE", "IN", "NOTIN"};
    return kNames.at(static_cast<std::size_t>(comparator));
}

// --- what can be said of each part -------------------------------------------------------------------------------

/// How a part refers to another: gone means that values may not be shown any more, and so does another condition.
Facet reference(const std::string& kind, const std::string& oid, bool mandatory, const std::string& condition,
                const std::string& method = {}) {
    const auto when = condition.empty() ? std::string() : "condition " + condition;
    const auto how = method.empty() ? std::string() : "method " + method;
    return {kind + " " + oid, joined({mandatory ? "mandatory" : "optional", when, how}), "is there " + when + how,
            false, oid};
}

template<typename Refs, typename OidOf>
Facet orderOf(const std::string& what, const Refs& refs, OidOf oidOf) {
    std::vector<std::string> oids;
    for (const auto& ref : refs)
        oids.push_back(oidOf(ref));
    return {what, joined(oids), {}};
}

Facets facetsOf(const Study& study) {
    return {{"name", study.name, {}},
            {"protocol name", study.protocolName, {}},
            {"description", study.description, {}},
            {"version name", study.versionName, {}}};
}

Facets facetsOf(const Event& event) {
    Facets out{{"name", event.name, {}},
               weighty("repeating", yesNo(event.repeating)),
               {"type", nameOf(event.type), {}},
               weighty("condition", event.condition),
               dayFacet("day", event.dayOffset),
               dayFacet("days early", event.daysBefore),
               dayFacet("days late", event.daysAfter)};
    addTexts(out, "title", event.title);
    addTexts(out, "description", event.description);
    for (const auto& ref : event.forms)
        out.push_back(reference("form", ref.form, ref.mandatory, ref.condition));
    out.push_back(orderOf("order of forms", event.forms, [](const FormRef& ref) { return ref.form; }));
    return out;
}

Facets facetsOf(const Form& form) {
    Facets out{{"name", form.name, {}}, weighty("repeating", yesNo(form.repeating))};
    addTexts(out, "title", form.title);
    addTexts(out, "description", form.description);
    for (const auto& ref : form.groups)
        out.push_back(reference("group", ref.group, ref.mandatory, ref.condition));
    out.push_back(orderOf("order of groups", form.groups, [](const GroupRef& ref) { return ref.group; }));
    return out;
}

Facets facetsOf(const ItemGroup& group) {
    Facets out{{"name", group.name, {}}, weighty("repeating", yesNo(group.repeating))};
    addTexts(out, "title", group.title);
    addTexts(out, "description", group.description);
    for (const auto& ref : group.items)
        out.push_back(reference("item", ref.item, ref.mandatory, ref.condition, ref.method));
    out.push_back(orderOf("order of items", group.items, [](const ItemRef& ref) { return ref.item; }));
    return out;
}

Facets facetsOf(const Item& item) {
    Facets out{{"name", item.name, {}}, weighty("data type", nameOf(item.dataType))};
    addTexts(out, "question", item.question);
    addTexts(out, "description", item.description);
    addLimit(out, "length", item.length);
    addLimit(out, "digits after the decimal point", item.significantDigits);
    out.push_back(weighty("code list", item.codeList));
    out.push_back(weighty("several choices", yesNo(item.multiple)));
    out.push_back({"long text", yesNo(item.longText), {}});
    out.push_back(weighty("only shown", yesNo(item.displayOnly)));
    out.push_back(weighty("collected when", item.collectedWhen ? item.collectedWhen->text : ""));
    out.push_back(weighty("calculation", item.calculation ? item.calculation->text : ""));
    for (const auto& unit : item.units)
        out.push_back(weighty("unit " + unit, "yes"));
    return out;
}

Facets facetsOf(const CodeList& list) {
    return {{"name", list.name, {}},
            weighty("data type", nameOf(list.dataType)),
            weighty("dictionary", list.externalDictionary),
            orderOf("order of codes", list.items, [](const CodeListItem& item) { return item.code; })};
}

Facets facetsOf(const CodeListItem& item) {
    Facets out;
    addTexts(out, "text", item.decode, true);
    return out;
}

Facets facetsOf(const MeasurementUnit& unit) {
    Facets out{{"name", unit.name, {}}};
    addTexts(out, "symbol", unit.symbol, true);
    return out;
}

Facets facetsOf(const Rule& rule) {
    Facets out{{"name", rule.name, {}}, weighty("type", rule.type)};
    std::string text;
    for (const auto& formula : rule.formulas)
        text += (text.empty() ? "" : "\n") + formula.text;
    out.push_back(weighty("expression", text));
    out.push_back(weighty("where the condition holds", rule.collectedWhenTrue ? "collect" : "do not collect"));
    return out;
}

std::string textOf(const RangeCheck& check) {
    std::vector<std::string> parts{check.hard ? "hard" : "soft"};
    if (check.comparator)
        parts.push_back(nameOf(*check.comparator) + (check.values.empty() ? "" : " " + joined(check.values)));
    if (check.formula)
        parts.push_back(check.formula->text);
    if (!check.unit.empty())
        parts.push_back("unit " + check.unit);
    for (const auto& [language, words] : check.message.byLanguage)
        parts.push_back("message" + (language.empty() ? "" : " " + language) + ": " + words);
    return joined(parts);
}

// --- comparing ---------------------------------------------------------------------------------------------------

bool isLess(const std::string& after, const std::string& before) {
    return !after.empty() &&
           (before.empty() || after.size() < before.size() || (after.size() == before.size() && after < before));
}

bool touches(const Facet* before, const Facet* after) {
    if ((before && before->isUpperLimit) || (after && after->isUpperLimit))
        return isLess(after ? after->text : "", before ? before->text : "");
    return before && (after ? before->weight != after->weight : !before->weight.empty());
}

const Facet* facet(const Facets& facets, const std::string& what) {
    const auto found = std::ranges::find(facets, what, &Facet::what);
    return found == facets.end() ? nullptr : &*found;
}

void compareFacets(const Facets& before, const Facets& after, const StudyChange& about, Changes& out) {
    std::map<std::string, const Facet*> old;
    for (const auto& one : before)
        old.emplace(one.what, &one);
    const auto add = [&](const std::string& what, const Facet* was, const Facet* is) {
        auto change = about;
        change.what = what;
        change.before = was ? was->text : "";
        change.after = is ? is->text : "";
        change.touchesValues = touches(was, is);
        change.refers = is ? is->refers : was->refers;
        out.push_back(std::move(change));
    };
    for (const auto& is : after) {
        const auto found = old.find(is.what);
        const auto* was = found == old.end() ? nullptr : found->second;
        if (!was || was->text != is.text || was->weight != is.weight)
            add(is.what, was, &is);
        if (was)
            old.erase(found);
    }
    for (const auto& was : before)
        if (old.contains(was.what) && !facet(after, was.what))
            add(was.what, &was, nullptr);
}

/// Two maps from OID to definition, in the order of `order` (what is not in it: after, by OID).
template<typename Map, typename NameOf>
void compareMaps(const Map& before, const Map& after, const std::vector<std::string>& order, PartKind part,
                 const std::string& parent, NameOf nameOf, Changes& out) {
    std::set<std::string> done;
    const auto visit = [&](const std::string& oid) {
        const auto is = after.find(oid);
        if (is == after.end() || !done.insert(oid).second)
            return;
        const auto was = before.find(oid);
        StudyChange about{part, ChangeKind::Changed, oid, parent, nameOf(is->second), {}, {}, {}, false};
        if (was != before.end())
            return compareFacets(facetsOf(was->second), facetsOf(is->second), about, out);
        about.change = ChangeKind::Added;
        out.push_back(std::move(about));
    };
    for (const auto& oid : order)
        visit(oid);
    for (const auto& [oid, one] : after)
        visit(oid);
    for (const auto& [oid, one] : before)
        if (!after.contains(oid))
            out.push_back({part, ChangeKind::Removed, oid, parent, nameOf(one), {}, {}, {}, true});
}

/// Two lists whose members have an OID or a code of their own.
template<typename List, typename OidOf>
auto byOid(const List& list, OidOf oidOf) {
    std::map<std::string, typename List::value_type> out;
    for (const auto& one : list)
        out.emplace(oidOf(one), one);
    return out;
}

template<typename List, typename OidOf>
std::vector<std::string> oidsOf(const List& list, OidOf oidOf) {
    std::vector<std::string> out;
    for (const auto& one : list)
        out.push_back(oidOf(one));
    return out;
}

/// OIDs of forms, groups and items as the visits lead to them.
struct DesignOrder {
    std::vector<std::string> events, forms, groups, items;

    explicit DesignOrder(const Study& study) {
        events = oidsOf(study.events, [](const Event& event) { return event.oid; });
        std::set<std::string> seenForms, seenGroups, seenItems;
        for (const auto& event : study.events)
            for (const auto& ref : event.forms)
                add(forms, seenForms, ref.form);
        for (const auto& oid : forms)
            if (const auto* form = study.form(oid))
                for (const auto& ref : form->groups)
                    add(groups, seenGroups, ref.group);
        for (const auto& oid : groups)
            if (const auto* group = study.group(oid))
                for (const auto& ref : group->items)
                    add(items, seenItems, ref.item);
    }

private:
    static void add(std::vector<std::string>& to, std::set<std::string>& seen, const std::string& oid) {
        if (seen.insert(oid).second)
            to.push_back(oid);
    }
};

void compareCodes(const Study& before, const Study& after, Changes& out) {
    const auto codeOf = [](const CodeListItem& item) { return item.code; };
    for (const auto& [oid, list] : after.codeLists) {
        const auto was = before.codeLists.find(oid);
        if (was != before.codeLists.end())
            compareMaps(
                byOid(was->second.items, codeOf), byOid(list.items, codeOf), oidsOf(list.items, codeOf),
                PartKind::CodeListItem, oid, [](const CodeListItem& item) { return item.decode.in("en"); }, out);
    }
}

/// Checks have no OID: those that both have are taken away, the others stand against one another in their order.
void compareChecks(const Item& before, const Item& after, Changes& out) {
    struct Numbered {
        std::size_t number;
        std::string text;
    };
    const auto numbered = [](const Item& item) {
        std::vector<Numbered> all;
        for (std::size_t i = 0; i < item.rangeChecks.size(); ++i)
            all.push_back({i + 1, textOf(item.rangeChecks[i])});
        return all;
    };
    auto was = numbered(before), is = numbered(after);
    std::erase_if(is, [&](const Numbered& one) {
        const auto same = std::ranges::find(was, one.text, &Numbered::text);
        if (same == was.end())
            return false;
        was.erase(same);
        return true;
    });
    for (std::size_t i = 0; i < std::max(was.size(), is.size()); ++i) {
        const bool isNew = i >= was.size(), isGone = i >= is.size();
        out.push_back({PartKind::Check,
                       isNew    ? ChangeKind::Added
                       : isGone ? ChangeKind::Removed
                                : ChangeKind::Changed,
                       "check:" + std::to_string(isGone ? was[i].number : is[i].number), after.oid, after.name,
                       isNew || isGone ? "" : "check", isNew ? "" : was[i].text, isGone ? "" : is[i].text, !isGone});
    }
}

} // namespace

std::vector<StudyChange> compareStudies(const Study& before, const Study& after) {
    Changes out;
    const DesignOrder order(after);
    const auto name = [](const auto& part) { return part.name; };
    const auto oid = [](const Event& event) { return event.oid; };
    compareFacets(facetsOf(before), facetsOf(after),
                  {PartKind::Study, ChangeKind::Changed, after.oid, {}, after.name, {}, {}, {}, false}, out);
    compareMaps(byOid(before.events, oid), byOid(after.events, oid), order.events, PartKind::Event, {}, name, out);
    compareMaps(before.forms, after.forms, order.forms, PartKind::Form, {}, name, out);
    compareMaps(before.groups, after.groups, order.groups, PartKind::Group, {}, name, out);
    compareMaps(before.items, after.items, order.items, PartKind::Item, {}, name, out);
    compareMaps(before.codeLists, after.codeLists, {}, PartKind::CodeList, {}, name, out);
    compareCodes(before, after, out);
    compareMaps(before.units, after.units, {}, PartKind::Unit, {}, name, out);
    for (const auto& item : order.items)
        if (before.item(item) && after.item(item))
            compareChecks(*before.item(item), *after.item(item), out);
    compareMaps(before.conditions, after.conditions, {}, PartKind::Condition, {}, name, out);
    compareMaps(before.methods, after.methods, {}, PartKind::Method, {}, name, out);
    return out;
}

} // namespace caseseal::study
