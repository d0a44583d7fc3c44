// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study_diff.h"

#include <algorithm>
#include <array>
#include <set>

namespace caseseal::study {
namespace {

/// One thing that can be said of a part of a design.
struct Facet {
    Facet(std::string name, Saying saying, std::string heavy = {})
        : what(std::move(name)), said(std::move(saying)), weight(std::move(heavy)) {}
    Facet(std::string name, const std::string& text, std::string heavy = {})
        : Facet(std::move(name), text.empty() ? Saying() : Saying{{Term::Text, text}}, std::move(heavy)) {}

    std::string what;
    Saying said;
    std::string weight;        ///< where this changes, values that were entered are touched
    bool isUpperLimit = false; ///< touched only where it becomes less, or is new
    std::string refers;        ///< OID of another part
};
using Facets = std::vector<Facet>;
using Changes = std::vector<StudyChange>;

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
    facets.emplace_back(what, limit ? std::to_string(*limit) : std::string());
    facets.back().isUpperLimit = true;
}

/// When a visit is due: no value that was entered is touched.
Facet dayFacet(std::string what, const std::optional<int>& day) {
    return {std::move(what), day ? std::to_string(*day) : std::string()};
}

/// What matters where it is another: the text itself.
Facet weighty(std::string what, const std::string& text) { return {std::move(what), text, text}; }
Facet weighty(std::string what, Term term, const std::string& text = {}) {
    return {std::move(what), Saying{{term, text}}, std::to_string(static_cast<int>(term)) + text};
}
Facet weighty(std::string what, bool is) { return weighty(std::move(what), is ? Term::Yes : Term::No); }

Term termOf(EventType type) {
    constexpr std::array kTerms = {Term::Scheduled, Term::Unscheduled, Term::Common};
    return kTerms.at(static_cast<std::size_t>(type));
}

Term termOf(Comparator comparator) {
    constexpr std::array kTerms = {Term::Lt, Term::Le, Term::Gt, Term::Ge, Term::Eq, Term::Ne, Term::In, Term::NotIn};
    return kTerms.at(static_cast<std::size_t>(comparator));
}

// --- what can be said of each part -------------------------------------------------------------------------------

/// How a part refers to another: gone means that values may not be shown any more, and so does another condition.
Facet reference(const std::string& kind, const std::string& oid, bool mandatory, const std::string& condition,
                const std::string& method = {}) {
    Saying said{{mandatory ? Term::Mandatory : Term::Optional, {}}};
    if (!condition.empty())
        said.push_back({Term::Condition, condition});
    if (!method.empty())
        said.push_back({Term::Method, method});
    Facet facet{kind + " " + oid, std::move(said), "is there " + condition + " " + method};
    facet.refers = oid;
    return facet;
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
               weighty("repeating", event.repeating),
               {"type", Saying{{termOf(event.type), {}}}},
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
    Facets out{{"name", form.name, {}}, weighty("repeating", form.repeating)};
    addTexts(out, "title", form.title);
    addTexts(out, "description", form.description);
    for (const auto& ref : form.groups)
        out.push_back(reference("group", ref.group, ref.mandatory, ref.condition));
    out.push_back(orderOf("order of groups", form.groups, [](const GroupRef& ref) { return ref.group; }));
    return out;
}

Facets facetsOf(const ItemGroup& group) {
    Facets out{{"name", group.name, {}}, weighty("repeating", group.repeating)};
    addTexts(out, "title", group.title);
    addTexts(out, "description", group.description);
    for (const auto& ref : group.items)
        out.push_back(reference("item", ref.item, ref.mandatory, ref.condition, ref.method));
    out.push_back(orderOf("order of items", group.items, [](const ItemRef& ref) { return ref.item; }));
    return out;
}

Facets facetsOf(const Item& item) {
    Facets out{{"name", item.name, {}}, weighty("data type", Term::DataType, nameOf(item.dataType))};
    addTexts(out, "question", item.question);
    addTexts(out, "description", item.description);
    addLimit(out, "length", item.length);
    addLimit(out, "digits after the decimal point", item.significantDigits);
    out.push_back(weighty("code list", item.codeList));
    out.push_back(weighty("several choices", item.multiple));
    out.push_back({"long text", Saying{{item.longText ? Term::Yes : Term::No, {}}}});
    out.push_back(weighty("only shown", item.displayOnly));
    out.push_back(weighty("collected when", item.collectedWhen ? item.collectedWhen->text : std::string()));
    out.push_back(weighty("calculation", item.calculation ? item.calculation->text : std::string()));
    for (const auto& unit : item.units)
        out.push_back(weighty("unit " + unit, true));
    return out;
}

Facets facetsOf(const CodeList& list) {
    return {{"name", list.name, {}},
            weighty("data type", Term::DataType, nameOf(list.dataType)),
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
    out.push_back(weighty("where the condition holds", rule.collectedWhenTrue ? Term::Collect : Term::DoNotCollect));
    return out;
}

Saying sayingOf(const RangeCheck& check) {
    Saying out{{check.hard ? Term::Hard : Term::Soft, {}}};
    if (check.comparator)
        out.push_back({termOf(*check.comparator), joined(check.values)});
    if (check.formula)
        out.push_back({Term::Text, check.formula->text});
    if (!check.unit.empty())
        out.push_back({Term::Unit, check.unit});
    for (const auto& [language, words] : check.message.byLanguage)
        out.push_back({Term::Message, (language.empty() ? "" : language + ": ") + words});
    return out;
}

// --- comparing ---------------------------------------------------------------------------------------------------

bool isLess(const std::string& after, const std::string& before) {
    return !after.empty() &&
           (before.empty() || after.size() < before.size() || (after.size() == before.size() && after < before));
}

std::string textOf(const Facet* facet) { return facet && !facet->said.empty() ? facet->said.front().text : ""; }

bool touches(const Facet* before, const Facet* after) {
    if ((before && before->isUpperLimit) || (after && after->isUpperLimit))
        return isLess(textOf(after), textOf(before));
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
        change.before = was ? was->said : Saying();
        change.after = is ? is->said : Saying();
        change.touchesValues = touches(was, is);
        change.refers = is ? is->refers : was->refers;
        out.push_back(std::move(change));
    };
    for (const auto& is : after) {
        const auto found = old.find(is.what);
        const auto* was = found == old.end() ? nullptr : found->second;
        if (!was || was->said != is.said || was->weight != is.weight)
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
        Saying said;
    };
    const auto numbered = [](const Item& item) {
        std::vector<Numbered> all;
        for (std::size_t i = 0; i < item.rangeChecks.size(); ++i)
            all.push_back({i + 1, sayingOf(item.rangeChecks[i])});
        return all;
    };
    auto was = numbered(before), is = numbered(after);
    std::erase_if(is, [&](const Numbered& one) {
        const auto same = std::ranges::find(was, one.said, &Numbered::said);
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
                       isNew || isGone ? "" : "check", isNew ? Saying() : was[i].said, isGone ? Saying() : is[i].said,
                       !isGone});
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
