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

/// One thread at a time: the Desk's, or that of a reader. What it gives lives as long as it; what it reads from
/// outlives it.
class Designs {
public:
    explicit Designs(store::TrialFile& trial);
    explicit Designs(store::TrialReader& reader);
    /// The newest one. BadInput where there is none, or where it cannot be read.
    [[nodiscard]] Result<const Design*> inForce();
    [[nodiscard]] Result<const Design*> version(const std::string& sha256);
    /// Of a form that was started; of any other the one in force.
    [[nodiscard]] Result<const Design*> of(const store::FormPlace& form);

private:
    store::Projection& m_projection;
    std::function<Result<base::Bytes>(const std::string& name)> m_file;
    std::map<std::string, std::unique_ptr<Design>> m_designs;
};

} // namespace caseseal::desk
