// SPDX-License-Identifier: GPL-3.0-or-later
#include "asked_forms.h"

#include "subject_values.h"

#include <algorithm>
#include <set>

namespace caseseal::desk {

namespace {

bool hasCondition(const study::Event& event) {
    return !event.condition.empty() ||
           std::any_of(event.forms.begin(), event.forms.end(), [](const auto& ref) { return !ref.condition.empty(); });
}

/// Goes through the plan of one participant.
class AskedSearch {
public:
    AskedSearch(const study::StudyRules& rules, store::Projection& projection, std::string subject)
        : m_rules(rules), m_projection(projection), m_subject(std::move(subject)), m_values(projection, m_subject) {}

    [[nodiscard]] Result<void> add(const study::Event& event, std::vector<FormPlace>& out) {
        TRY(const auto repeats, repeatsOf(event));
        for (const auto& repeat : repeats)
            for (const auto& ref : event.forms)
                if (FormPlace form{m_subject, event.oid, repeat, ref.form, {}}; !isAsked(m_rules, form, m_values))
                    out.push_back(std::move(form));
        return m_values.failure();
    }

private:
    /// Those that were begun or planned; the first one where there is none.
    [[nodiscard]] Result<std::set<std::string>> repeatsOf(const study::Event& event) {
        if (!event.repeating)
            return std::set<std::string>{std::string()};
        std::set<std::string> repeats{"1"};
        TRY(const auto states, m_projection.formStates(m_subject));
        for (const auto& state : states)
            if (state.place.event == event.oid)
                repeats.insert(state.place.eventRepeat);
        TRY(const auto events, m_projection.events(m_subject));
        for (const auto& said : events)
            if (said.event == event.oid)
                repeats.insert(said.eventRepeat);
        return repeats;
    }

    const study::StudyRules& m_rules;
    store::Projection& m_projection;
    std::string m_subject;
    SubjectValues m_values;
};

} // namespace

bool isVisitAsked(const study::StudyRules& rules, const FormPlace& form, const study::FieldValues& values) {
    return rules.eventCollected({form.event, form.eventRepeat, {}, {}, {}, {}, {}}, values);
}

bool isAsked(const study::StudyRules& rules, const FormPlace& form, const study::FieldValues& values) {
    return isVisitAsked(rules, form, values) && rules.formCollected(fieldOf(form), values);
}

bool mayLeaveOutForms(const study::Study& study) {
    return std::any_of(study.events.begin(), study.events.end(), hasCondition);
}

Result<std::vector<FormPlace>> formsNotAsked(const study::Study& study, const study::StudyRules& rules,
                                             store::Projection& projection, const std::string& subject) {
    std::vector<FormPlace> out;
    if (!mayLeaveOutForms(study))
        return out;
    std::vector<std::string> subjects{subject};
    if (subject.empty()) {
        TRY(const auto rows, projection.subjects());
        subjects.clear();
        for (const auto& row : rows)
            subjects.push_back(row.subject);
    }
    for (const auto& one : subjects) {
        AskedSearch search(rules, projection, one);
        for (const auto& event : study.events)
            if (hasCondition(event))
                TRY_VOID(search.add(event, out));
    }
    return out;
}

} // namespace caseseal::desk
