// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject_values.h"

#include <algorithm>

namespace caseseal::desk {

using study::FieldPlace;

FieldPlace fieldOf(const store::ItemPlace& place) {
    return {place.event, place.eventRepeat, place.form, place.formRepeat, place.group, place.groupRepeat, place.item};
}

FieldPlace fieldOf(const store::FormPlace& form) {
    return {form.event, form.eventRepeat, form.form, form.formRepeat, {}, {}, {}};
}

store::ItemPlace itemOf(const std::string& subject, const FieldPlace& field) {
    return {subject,          field.event, field.eventRepeat, field.form,
            field.formRepeat, field.group, field.groupRepeat, field.item};
}

void SubjectValues::plan(const store::ItemPlace& place, std::optional<std::string> value) {
    m_planned[fieldOf(place)] = std::move(value);
}

void SubjectValues::loadForm(const store::FormPlace& form) const {
    if (!m_loaded.try_emplace(form, true).second)
        return;
    const auto values = m_projection.values(form);
    if (!values) {
        m_failure = m_failure ? m_failure : std::optional(values.error());
        return;
    }
    for (const auto& value : *values)
        m_stored[fieldOf(value.place)] = value.value;
}

void SubjectValues::loadForms(const std::string& event, const std::string& form) const {
    if (!m_forms) {
        m_forms.emplace();
        const auto states = m_projection.formStates(m_subject);
        if (!states)
            m_failure = m_failure ? m_failure : std::optional(states.error());
        else
            for (const auto& state : *states)
                m_forms->push_back(state.place);
    }
    for (const auto& place : *m_forms)
        if ((event.empty() || place.event == event) && (form.empty() || place.form == form))
            loadForm(place);
}

std::optional<std::string> SubjectValues::value(const FieldPlace& place) const {
    if (const auto planned = m_planned.find(place); planned != m_planned.end())
        return planned->second;
    loadForm({m_subject, place.event, place.eventRepeat, place.form, place.formRepeat});
    const auto stored = m_stored.find(place);
    return stored == m_stored.end() ? std::nullopt : stored->second;
}

std::vector<FieldPlace> SubjectValues::placesOf(const std::string& item, const std::string& event,
                                                const std::string& form) const {
    loadForms(event, form);
    std::vector<FieldPlace> places;
    for (const Fields* fields : {static_cast<const Fields*>(&m_stored), &m_planned})
        for (const auto& [place, value] : *fields)
            if (place.item == item && (event.empty() || place.event == event) && (form.empty() || place.form == form))
                places.push_back(place);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<std::string> SubjectValues::repeatsOf(const store::FormPlace& form, const std::string& group) const {
    loadForm(form);
    const FieldPlace here = fieldOf(form);
    std::vector<std::string> repeats;
    for (const Fields* fields : {static_cast<const Fields*>(&m_stored), &m_planned})
        for (const auto& [place, value] : *fields)
            if (place.group == group && place.event == here.event && place.eventRepeat == here.eventRepeat &&
                place.form == here.form && place.formRepeat == here.formRepeat)
                repeats.push_back(place.groupRepeat);
    std::sort(repeats.begin(), repeats.end());
    repeats.erase(std::unique(repeats.begin(), repeats.end()), repeats.end());
    return repeats;
}

base::Result<void> SubjectValues::failure() const {
    if (m_failure)
        return *m_failure;
    return {};
}

} // namespace caseseal::desk
