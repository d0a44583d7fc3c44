// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/unblinding.h"

#include "xml_tree.h"

#include <algorithm>

namespace caseseal::study {

namespace {

bool isMarked(const XmlNode& definition) {
    const auto says = [](std::string_view text) { return !text.empty() && text != "No"; };
    if (const auto* own = definition.vendorAttribute("https://caseseal.org/ns/odm/v1", "Unblinding"))
        return says(*own);
    return std::any_of(definition.children.begin(), definition.children.end(), [&](const XmlNode& child) {
        return child.is("Alias") && child.value("Context") == "caseseal:Unblinding" && says(child.value("Name"));
    });
}

void collectMarks(const XmlNode& node, UnblindingOids& out) {
    for (const auto& child : node.children) {
        collectMarks(child, out);
        if (!child.name || !isMarked(child))
            continue;
        const std::string oid(child.value("OID"));
        if (child.is("StudyEventDef"))
            out.events.insert(oid);
        else if (child.is("FormDef"))
            out.forms.insert(oid);
        else if (child.is("ItemGroupDef")) { // ODM 2 writes forms so too
            out.groups.insert(oid);
            out.forms.insert(oid);
        } else if (child.is("ItemDef"))
            out.items.insert(oid);
    }
}

bool isWordLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool namesWord(std::string_view text, std::string_view word) {
    if (word.empty())
        return false;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || !isWordLetter(text[at - 1])) && (end == text.size() || !isWordLetter(text[end])))
            return true;
    }
    return false;
}

/// Goes from the marked parts to what reads them, until nothing more is found.
class Spreading {
public:
    Spreading(const Study& study, UnblindingOids& out) : m_study(study), m_out(out) {}

    void run() {
        std::size_t known = 0;
        do {
            known = size();
            takeSources();
            for (const auto& [oid, item] : m_study.items)
                if (readsSource(item))
                    m_out.items.insert(oid);
            for (const auto& [oid, group] : m_study.groups)
                spreadIn(group);
            for (const auto& [oid, form] : m_study.forms)
                for (const auto& ref : form.groups)
                    if (readsSource(m_study.conditions, ref.condition))
                        m_out.groups.insert(ref.group);
            for (const auto& event : m_study.events)
                spreadIn(event);
        } while (size() > known);
    }

private:
    [[nodiscard]] std::size_t size() const {
        return m_out.events.size() + m_out.forms.size() + m_out.groups.size() + m_out.items.size();
    }

    /// The items whose values tell: marked ones, and all in marked parts.
    void takeSources() {
        auto forms = m_out.forms;
        for (const auto& event : m_study.events)
            if (m_out.events.contains(event.oid))
                for (const auto& ref : event.forms)
                    forms.insert(ref.form);
        auto groups = m_out.groups;
        for (const auto& oid : forms)
            if (const auto* form = m_study.form(oid))
                for (const auto& ref : form->groups)
                    groups.insert(ref.group);
        m_sources = m_out.items;
        for (const auto& oid : groups)
            if (const auto* group = m_study.group(oid))
                for (const auto& ref : group->items)
                    m_sources.insert(ref.item);
    }

    [[nodiscard]] bool readsSource(const Formula& formula) const {
        return std::any_of(m_sources.begin(), m_sources.end(), [&](const std::string& oid) {
            const auto* item = m_study.item(oid);
            return namesWord(formula.text, oid) || (item && namesWord(formula.text, item->name));
        });
    }
    [[nodiscard]] bool readsSource(const std::optional<Formula>& formula) const {
        return formula && readsSource(*formula);
    }
    [[nodiscard]] bool readsSource(const std::map<std::string, Rule>& rules, const std::string& oid) const {
        const auto rule = rules.find(oid);
        return rule != rules.end() && std::any_of(rule->second.formulas.begin(), rule->second.formulas.end(),
                                                  [this](const Formula& formula) { return readsSource(formula); });
    }
    [[nodiscard]] bool readsSource(const Item& item) const {
        return readsSource(item.collectedWhen) || readsSource(item.calculation) ||
               std::any_of(item.rangeChecks.begin(), item.rangeChecks.end(),
                           [this](const RangeCheck& check) { return readsSource(check.formula); });
    }
    void spreadIn(const ItemGroup& group) {
        for (const auto& ref : group.items)
            if (readsSource(m_study.conditions, ref.condition) || readsSource(m_study.methods, ref.method))
                m_out.items.insert(ref.item);
    }
    void spreadIn(const Event& event) {
        if (readsSource(m_study.conditions, event.condition))
            m_out.events.insert(event.oid);
        for (const auto& ref : event.forms)
            if (readsSource(m_study.conditions, ref.condition))
                m_out.forms.insert(ref.form);
    }

    const Study& m_study;
    UnblindingOids& m_out;
    std::set<std::string> m_sources;
};

} // namespace

base::Result<UnblindingOids> findUnblinding(base::BytesView odm) {
    UnblindingOids out;
    TRY(const auto tree, parseXml(odm, OdmLimits{}));
    collectMarks(tree.root, out);
    TRY(const auto import, parseOdm(odm));
    Spreading(import.study, out).run();
    return out;
}

} // namespace caseseal::study
