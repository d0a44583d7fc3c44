// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study_rules.h"

#include <map>
#include <set>

/// The sealed values of one participant, for rules that look into other forms.
namespace caseseal::ui {

/// Reads a form's values when a rule first asks for them and keeps them until `forget`. Projection and study must
/// outlive it; one thread. What cannot be read counts as not entered.
class SubjectValues final : public study::FieldValues {
public:
    SubjectValues(store::Projection& projection, const study::Study& study, std::string subject);

    [[nodiscard]] std::optional<std::string> value(const study::FieldPlace& place) const override;
    [[nodiscard]] std::vector<study::FieldPlace> placesOf(const std::string& item, const std::string& event,
                                                          const std::string& form) const override;
    /// Something was sealed.
    void forget();

private:
    using Values = std::map<study::FieldPlace, std::optional<std::string>>;
    const Values& valuesOf(const store::FormPlace& form) const;
    const std::vector<store::FormPlace>& forms() const;
    const std::set<std::string>& formsWith(const std::string& item) const;

    store::Projection& m_projection;
    const study::Study& m_study;
    std::string m_subject;
    mutable std::optional<std::vector<store::FormPlace>> m_forms;
    mutable std::map<store::FormPlace, Values> m_values;
    mutable std::map<std::string, std::set<std::string>> m_formsWith;
};

} // namespace caseseal::ui
