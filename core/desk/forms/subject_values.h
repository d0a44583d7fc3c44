// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/projection.h"
#include "study/study_rules.h"

#include <map>

/// Private to the room: what the study's rules read of one participant: the values in force, and those that are planned
/// above them.
namespace caseseal::desk {

/// Forms are read when a rule first asks for them. Belongs to the Desk's thread; lives no longer than the projection.
class SubjectValues final : public study::FieldValues {
public:
    SubjectValues(store::Projection& projection, std::string subject)
        : m_projection(projection), m_subject(std::move(subject)) {}

    /// What is to be sealed over the value in force.
    void plan(const store::ItemPlace& place, std::optional<std::string> value);
    [[nodiscard]] std::optional<std::string> value(const study::FieldPlace& place) const override;
    [[nodiscard]] std::vector<study::FieldPlace> placesOf(const std::string& item, const std::string& event,
                                                          const std::string& form) const override;
    /// Repeat keys of a group of this form instance that hold an entry or a planned value.
    [[nodiscard]] std::vector<std::string> repeatsOf(const store::FormPlace& form, const std::string& group) const;
    /// The first failure of a read; rules see nothing where reading failed.
    [[nodiscard]] base::Result<void> failure() const;

private:
    using Fields = std::map<study::FieldPlace, std::optional<std::string>>;
    void loadForm(const store::FormPlace& form) const;
    void loadForms(const std::string& event, const std::string& form) const;

    store::Projection& m_projection;
    std::string m_subject;
    Fields m_planned;
    mutable Fields m_stored;
    mutable std::map<store::FormPlace, bool> m_loaded;
    mutable std::optional<std::vector<store::FormPlace>> m_forms;
    mutable std::optional<base::Error> m_failure;
};

[[nodiscard]] study::FieldPlace fieldOf(const store::ItemPlace& place);
[[nodiscard]] study::FieldPlace fieldOf(const store::FormPlace& form);
[[nodiscard]] store::ItemPlace itemOf(const std::string& subject, const study::FieldPlace& field);

} // namespace caseseal::desk
