// SPDX-License-Identifier: GPL-3.0-or-later
#include "designs.h"

#include "study/odm_reader.h"

namespace caseseal::desk {

Result<const Design*> Designs::version(const std::string& sha256) {
    auto& known = m_designs[sha256];
    if (!known) {
        TRY(const auto xml, m_trial.file("study/" + sha256 + ".xml"));
        TRY(auto import, study::parseOdm(xml));
        auto rules = study::StudyRules::make(import.study);
        known = std::make_unique<Design>(Design{sha256, std::move(import.study), std::move(rules)});
    }
    return static_cast<const Design*>(known.get());
}

Result<const Design*> Designs::inForce() {
    TRY(const auto newest, m_trial.projection().studyVersion());
    if (newest.empty())
        return base::badInput("The trial has no study version: it was not made completely. Make it again.");
    return version(newest);
}

Result<const Design*> Designs::of(const store::FormPlace& form) {
    TRY(const auto state, m_trial.projection().formState(form));
    if (!state || state->studyVersion.empty())
        return inForce();
    return version(state->studyVersion);
}

} // namespace caseseal::desk
