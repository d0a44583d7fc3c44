// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sealer.h"

/// Private to the room: from what a person typed to the entries of a save.
namespace caseseal::desk {

/// Plans the entries of one or several saves over the values in force and those planned before. Nothing is written.
class EntryPlan {
public:
    /// Both outlive the plan.
    EntryPlan(const study::Study& study, store::Projection& projection) : m_study(study), m_projection(projection) {}

    /// Plans subject.enrol. BadInput on an unusable key; Refused where the participant is there already.
    [[nodiscard]] Result<evidence::Entry> enrol(const std::string& subject);
    /// True where the participant is enrolled, or planned to be.
    [[nodiscard]] Result<bool> isEnrolled(const std::string& subject);

    /// Brings repeat keys into their stored form: "" where the level does not repeat, "1" where a key is missing.
    /// BadInput: an unknown event or form, or a form that is not of that event.
    [[nodiscard]] Result<FormPlace> resolve(const FormPlace& form) const;

    struct Planned {
        std::vector<evidence::Entry> entries; ///< only what changes something
        std::vector<DraftProblem> problems;   ///< where not empty, nothing may be sealed
    };
    /// `form` as resolve() gives it. BadInput or Refused where the form itself takes no data (not enrolled, locked).
    [[nodiscard]] Result<Planned> plan(const FormPlace& form, const std::vector<ItemDraft>& drafts);

private:
    struct InForce {
        bool known = false;
        std::optional<std::string> value;
        std::string unit;
    };
    [[nodiscard]] Result<InForce> inForce(const ItemPlace& place);
    [[nodiscard]] Result<void> checkFormOpen(const FormPlace& form);
    [[nodiscard]] Result<std::optional<evidence::Entry>> planItem(const FormPlace& form, const ItemDraft& draft,
                                                                  std::vector<DraftProblem>& problems);

    const study::Study& m_study;
    store::Projection& m_projection;
    std::map<ItemPlace, InForce> m_plannedValues;
    std::map<std::string, bool> m_enrolled;
    std::map<FormPlace, store::FormState> m_states;
    std::map<std::string, bool> m_statesLoaded;
};

/// The place of an item of a form instance.
[[nodiscard]] ItemPlace placeOf(const FormPlace& form, const std::string& group, const std::string& groupRepeat,
                                const std::string& item);

} // namespace caseseal::desk
