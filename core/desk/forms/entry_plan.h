// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "designs.h"
#include "sealer.h"
#include "subject_values.h"

#include <set>

/// Private to the room: from what a person typed to the entries of a save.
namespace caseseal::desk {

/// Plans the entries of one or several saves over the values in force and those planned before. Nothing is written.
class EntryPlan {
public:
    /// Both outlive the plan.
    EntryPlan(Designs& designs, store::Projection& projection) : m_designs(designs), m_projection(projection) {}

    /// Plans subject.enrol. BadInput on an unusable key; Refused where the participant is there already.
    [[nodiscard]] Result<evidence::Entry> enrol(const std::string& subject);
    /// True where the participant is enrolled, or planned to be.
    [[nodiscard]] Result<bool> isEnrolled(const std::string& subject);

    /// Brings repeat keys into their stored form: "" where the level does not repeat, "1" where a key is missing.
    /// BadInput: an unknown event or form, or a form that is not of that event.
    [[nodiscard]] Result<FormPlace> resolve(const FormPlace& form);

    struct Planned {
        /// Only what changes something; calculated values come last, those of other forms after the form's own.
        std::vector<evidence::Entry> entries;
        std::vector<DraftProblem> problems; ///< where not empty, nothing may be sealed
    };
    /// `form` as resolve() gives it. Calculated items follow what is typed, with the source "derived": those of the
    /// form, and those of the participant's other forms that were begun and are neither frozen nor locked.
    /// A value typed where the study does not ask for one is a problem ("not-collected"); a blank never is.
    /// BadInput or Refused where the form itself takes no data (not enrolled, locked, a value typed where the study
    /// asks for neither this form nor its visit).
    [[nodiscard]] Result<Planned> plan(const FormPlace& form, const std::vector<ItemDraft>& drafts);
    /// Values that came from elsewhere, and that the study does not ask for once all that is planned stands: they are
    /// kept, with the check "not-collected" as a note. Gives their indexes. Once everything is planned.
    [[nodiscard]] Result<std::vector<std::size_t>> noteNotCollected(std::vector<evidence::Entry>& entries);
    static constexpr const char* kNotCollected = "not-collected"; ///< the rule's name

private:
    struct InForce {
        bool known = false;
        std::optional<std::string> value;
        std::string unit;
        std::string nullFlavour;
    };
    [[nodiscard]] Result<InForce> inForce(const ItemPlace& place);
    [[nodiscard]] Result<void> checkFormOpen(const FormPlace& form);
    [[nodiscard]] Result<std::optional<evidence::Entry>> planItem(const FormPlace& form, const ItemDraft& draft,
                                                                  std::vector<DraftProblem>& problems);
    [[nodiscard]] SubjectValues valuesOf(const std::string& subject) const;
    [[nodiscard]] bool isCollected(const ItemPlace& place, const SubjectValues& values) const;
    [[nodiscard]] Result<void> checkAsked(const FormPlace& form, const Planned& planned,
                                          const SubjectValues& values) const;
    [[nodiscard]] Result<void> checkCollected(Planned& planned, const SubjectValues& values) const;
    [[nodiscard]] Result<void> checkAcross(Planned& planned, const SubjectValues& values) const;
    [[nodiscard]] Result<void> planDerived(const FormPlace& form, Planned& planned, SubjectValues& values);
    [[nodiscard]] Result<void> planDerivedElsewhere(const FormPlace& form, Planned& planned, SubjectValues& values);
    [[nodiscard]] Result<bool> calculatesFrom(const FormPlace& form, const std::set<std::string>& items);
    [[nodiscard]] Result<std::optional<evidence::Entry>>
    planDerivedItem(const ItemPlace& place, std::optional<std::string> value, std::vector<DraftProblem>& problems);
    [[nodiscard]] Result<void> enterForm(const FormPlace& form);

    Designs& m_designs;
    const Design* m_design = nullptr; ///< of m_form
    std::optional<FormPlace> m_form;
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
