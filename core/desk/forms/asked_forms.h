// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "study/study_rules.h"

/// Private to the room: which visits and forms the study's conditions ask for (their CollectionExceptionConditionOID).
namespace caseseal::desk {

/// Does the study ask for this visit with these values?
[[nodiscard]] bool isVisitAsked(const study::StudyRules& rules, const FormPlace& form,
                                const study::FieldValues& values);
/// For this form, and for the visit that it stands in?
[[nodiscard]] bool isAsked(const study::StudyRules& rules, const FormPlace& form, const study::FieldValues& values);

/// Has any visit or form of the plan a condition? Where not, nothing needs to be read to know that all are asked for.
[[nodiscard]] bool mayLeaveOutForms(const study::Study& study);
/// As FormWork::notAsked gives it. `subject` empty: of all participants, in order of their keys.
[[nodiscard]] Result<std::vector<FormPlace>> formsNotAsked(const study::Study& study, const study::StudyRules& rules,
                                                           store::Projection& projection, const std::string& subject);

} // namespace caseseal::desk
