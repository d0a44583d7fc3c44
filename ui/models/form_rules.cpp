// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/form_rules.h"

#include <algorithm>

namespace caseseal::ui {

namespace {

bool sameCheck(const study::CheckFired& a, const study::CheckFired& b) {
    return a.rule == b.rule && a.severity == b.severity && a.what == b.what;
}

bool isHere(const study::FieldPlace& place, const store::FormPlace& form) {
    return place.event == form.event && place.eventRepeat == form.eventRepeat && place.form == form.form &&
           place.formRepeat == form.formRepeat;
}

/// The form's fields from the screen, calculated ones as calculated; everything else as it is sealed.
class ScreenFirst final : public study::FieldValues {
public:
    ScreenFirst(const study::FieldValues& others, const store::FormPlace& form, const std::vector<FieldKey>& fields,
                const FormRules::Own& own, const RuleFindings& findings)
        : m_others(others), m_form(form), m_fields(fields), m_own(own), m_findings(findings) {}

    [[nodiscard]] std::optional<std::string> value(const study::FieldPlace& place) const override {
        if (!isHere(place, m_form))
            return m_others.value(place);
        const FieldKey key{place.group, place.groupRepeat, place.item};
        const auto derived = m_findings.derived.find(key);
        return derived != m_findings.derived.end() ? derived->second : m_own(key);
    }
    [[nodiscard]] std::vector<study::FieldPlace> placesOf(const std::string& item, const std::string& event,
                                                          const std::string& form) const override {
        auto places = m_others.placesOf(item, event, form);
        std::erase_if(places, [this](const auto& place) { return isHere(place, m_form); });
        const bool asked = (event.empty() || event == m_form.event) && (form.empty() || form == m_form.form);
        for (const auto& key : m_fields)
            if (asked && key.item == item)
                places.push_back({m_form.event, m_form.eventRepeat, m_form.form, m_form.formRepeat, key.group,
                                  key.groupRepeat, key.item});
        std::sort(places.begin(), places.end());
        return places;
    }

private:
    const study::FieldValues& m_others;
    const store::FormPlace& m_form;
    const std::vector<FieldKey>& m_fields;
    const FormRules::Own& m_own;
    const RuleFindings& m_findings;
};

} // namespace

bool RuleFindings::operator==(const RuleFindings& other) const {
    const auto sameFired = [](const auto& a, const auto& b) {
        return a.first == b.first &&
               std::equal(a.second.begin(), a.second.end(), b.second.begin(), b.second.end(), sameCheck);
    };
    return formCollected == other.formCollected && closedGroups == other.closedGroups &&
           closedFields == other.closedFields && derived == other.derived &&
           std::equal(fired.begin(), fired.end(), other.fired.begin(), other.fired.end(), sameFired);
}

FormRules::FormRules(const study::StudyRules& rules, const study::FieldValues& others, store::FormPlace place)
    : m_rules(rules), m_others(others), m_place(std::move(place)) {}

study::FieldPlace FormRules::placeOf(const FieldKey& key) const {
    return {m_place.event, m_place.eventRepeat, m_place.form, m_place.formRepeat, key.group, key.groupRepeat, key.item};
}

RuleFindings FormRules::work(const std::vector<FieldKey>& fields, const Own& own) const {
    RuleFindings out;
    const ScreenFirst values(m_others, m_place, fields, own, out);
    std::vector<study::FieldPlace> places;
    for (const auto& key : fields)
        places.push_back(placeOf(key));
    for (auto& derived : m_rules.derive(placeOf({}), places, values))
        out.derived.insert_or_assign({derived.place.group, derived.place.groupRepeat, derived.place.item},
                                     std::move(derived.value));
    workConditions(fields, values, out);
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (auto fired = m_rules.check(places[i], values); !fired.empty())
            out.fired.emplace(fields[i], std::move(fired));
    return out;
}

void FormRules::workConditions(const std::vector<FieldKey>& fields, const study::FieldValues& values,
                               RuleFindings& out) const {
    const study::FieldPlace form = placeOf({});
    out.formCollected = m_rules.eventCollected(form, values) && m_rules.formCollected(form, values);
    std::set<GroupKey> asked;
    for (const auto& key : fields) {
        const GroupKey group{key.group, key.groupRepeat};
        if (asked.insert(group).second && !m_rules.groupCollected(placeOf({key.group, key.groupRepeat, {}}), values))
            out.closedGroups.insert(group);
        if (out.closedGroups.contains(group) || !m_rules.itemCollected(placeOf(key), values))
            out.closedFields.insert(key);
    }
}

} // namespace caseseal::ui
