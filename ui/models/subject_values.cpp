// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/subject_values.h"

#include <algorithm>

namespace caseseal::ui {

SubjectValues::SubjectValues(store::Projection& projection, const study::Study& study, std::string subject)
    : m_projection(projection), m_study(study), m_subject(std::move(subject)) {}

void SubjectValues::forget() {
    m_forms.reset();
    m_values.clear();
}

const SubjectValues::Values& SubjectValues::valuesOf(const store::FormPlace& form) const {
    const auto known = m_values.find(form);
    if (known != m_values.end())
        return known->second;
    Values& values = m_values[form];
    if (auto rows = m_projection.values(form))
        for (auto& row : *rows) {
            const auto& at = row.place;
            values.emplace(
                study::FieldPlace{at.event, at.eventRepeat, at.form, at.formRepeat, at.group, at.groupRepeat, at.item},
                std::move(row.value));
        }
    return values;
}

const std::vector<store::FormPlace>& SubjectValues::forms() const {
    if (m_forms)
        return *m_forms;
    m_forms.emplace();
    if (auto states = m_projection.formStates(m_subject))
        for (const auto& state : *states)
            m_forms->push_back(state.place);
    return *m_forms;
}

/// The forms of the study that hold the item: the others need not be read.
const std::set<std::string>& SubjectValues::formsWith(const std::string& item) const {
    const auto known = m_formsWith.find(item);
    if (known != m_formsWith.end())
        return known->second;
    auto& found = m_formsWith[item];
    const auto holds = [&](const study::GroupRef& ref) {
        const auto* group = m_study.group(ref.group);
        return group &&
               std::any_of(group->items.begin(), group->items.end(), [&](const auto& of) { return of.item == item; });
    };
    for (const auto& [oid, form] : m_study.forms)
        if (std::any_of(form.groups.begin(), form.groups.end(), holds))
            found.insert(oid);
    return found;
}

std::optional<std::string> SubjectValues::value(const study::FieldPlace& place) const {
    const auto& values = valuesOf({m_subject, place.event, place.eventRepeat, place.form, place.formRepeat});
    const auto found = values.find(place);
    return found == values.end() ? std::nullopt : found->second;
}

std::vector<study::FieldPlace> SubjectValues::placesOf(const std::string& item, const std::string& event,
                                                       const std::string& form) const {
    std::vector<study::FieldPlace> places;
    for (const auto& at : forms()) {
        if ((!event.empty() && at.event != event) || (!form.empty() && at.form != form) ||
            !formsWith(item).contains(at.form))
            continue;
        for (const auto& [place, value] : valuesOf(at))
            if (place.item == item)
                places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace caseseal::ui
