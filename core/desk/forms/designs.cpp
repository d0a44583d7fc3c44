// SPDX-License-Identifier: GPL-3.0-or-later
#include "designs.h"

#include "study/odm_reader.h"

namespace caseseal::desk {

Designs::Designs(store::TrialFile& trial)
    : m_projection(trial.projection()), m_file([&trial](const std::string& name) { return trial.file(name); }) {}

Designs::Designs(store::TrialReader& reader)
    : m_projection(reader.projection()),
      m_file([&reader](const std::string& name) { return reader.source().file(name); }) {}

Result<const Design*> Designs::version(const std::string& sha256) {
    auto& known = m_designs[sha256];
    if (!known) {
        TRY(const auto xml, m_file("study/" + sha256 + ".xml"));
        TRY(auto import, study::parseOdm(xml));
        auto rules = study::StudyRules::make(import.study);
        known = std::make_unique<Design>(Design{sha256, std::move(import.study), std::move(rules)});
    }
    return static_cast<const Design*>(known.get());
}

Result<const Design*> Designs::inForce() {
    TRY(const auto newest, m_projection.studyVersion());
    if (newest.empty())
        return base::badInput("The trial has no study version: it was not made completely. Make it again.");
    return version(newest);
}

Result<const Design*> Designs::of(const store::FormPlace& form) {
    TRY(const auto state, m_projection.formState(form));
    if (!state || state->studyVersion.empty())
        return inForce();
    return version(state->studyVersion);
}

} // namespace caseseal::desk
