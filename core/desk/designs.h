// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/trial_file.h"
#include "study/study_rules.h"

/// Private to the room: the study versions of a trial, each read once. A form keeps the version that it was started
/// under until it is migrated.
namespace caseseal::desk {

using base::Result;

/// One study version, ready for use.
struct Design {
    std::string sha256; ///< of its file, hex
    study::Study study;
    study::StudyRules rules;
};

/// Belongs to the Desk's thread. What it gives lives as long as it.
class Designs {
public:
    explicit Designs(store::TrialFile& trial) : m_trial(trial) {}
    /// The newest one. BadInput where there is none, or where it cannot be read.
    [[nodiscard]] Result<const Design*> inForce();
    [[nodiscard]] Result<const Design*> version(const std::string& sha256);
    /// Of a form that was started; of any other the one in force.
    [[nodiscard]] Result<const Design*> of(const store::FormPlace& form);

private:
    store::TrialFile& m_trial;
    std::map<std::string, std::unique_ptr<Design>> m_designs;
};

} // namespace caseseal::desk
