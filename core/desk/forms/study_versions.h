// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "study/odm_reader.h"
#include "study/study_diff.h"
#include "study/study_rules.h"

#include <span>

/// The versions of a trial's study design. A form keeps the version under which its first value was entered until it is
/// migrated. A door of the Desk, on its thread.
namespace caseseal::desk {

/// One study.version of the chain; the same file may come again with another plan for source data verification.
struct StudyVersion {
    std::string sha256; ///< of the ODM file, hex: what seals and forms name it by
    std::string oid, name;
    std::string reason; ///< empty for the first one
    std::string author;
    base::UtcTime time;
    std::uint64_t seal = 0;
    bool inForce = false;
    std::uint64_t forms = 0; ///< form instances that were started or migrated under this file
};

/// What adopting a file would mean.
struct VersionPreview {
    study::Study study;
    std::string sha256;
    std::vector<study::OdmWarning> warnings;
    std::vector<study::RuleNote> rules; ///< what of its expressions was understood
    std::vector<study::StudyChange> changes;
    /// Started form instances of a form that differs. They go on as they are until they are migrated.
    std::vector<FormPlace> touchedForms;
};

/// Looks at a design file on another thread than the Desk's, over a reader and a copy of its own.
class VersionCheck {
public:
    virtual ~VersionCheck() = default;
    /// As `StudyVersions::preview`. Steps of progress: "design", "rules", "differences", "forms"; Cancelled between
    /// them. One thread, any; once.
    [[nodiscard]] virtual Result<VersionPreview> run(base::BytesView odm, base::ProgressPort& progress) = 0;
};

class StudyVersions {
public:
    virtual ~StudyVersions() = default;
    /// Oldest first; the last one is in force.
    [[nodiscard]] virtual Result<std::vector<StudyVersion>> list() = 0;
    /// Nothing is changed. BadInput: no readable design, or one of another study (its OID differs).
    [[nodiscard]] virtual Result<VersionPreview> preview(base::BytesView odm) = 0;
    /// The same elsewhere: begin here, run on a worker. Compares with the version that is in force now.
    [[nodiscard]] virtual Result<std::unique_ptr<VersionCheck>> beginCheck() = 0;
    /// Seals study.version (admin). `sdv` gives the plan for source data verification: absent, the one in force stays.
    /// BadInput as `preview`, without a reason, or where file and plan are in force already.
    [[nodiscard]] virtual Result<SealReceipt> adopt(const base::Bytes& odm, const std::string& reason,
                                                    const std::optional<store::SdvPlan>& sdv = std::nullopt) = 0;
    /// The same with what a preview or check of this very file gave: the file is not read a second time.
    [[nodiscard]] virtual Result<SealReceipt> adopt(VersionPreview checked, const base::Bytes& odm,
                                                    const std::string& reason,
                                                    const std::optional<store::SdvPlan>& sdv = std::nullopt) = 0;

    /// The design by which this form is shown and checked: its own version's, or the one in force where it holds no
    /// value yet. Lives as long as the Desk. Milliseconds, but for the first time of an old version.
    [[nodiscard]] virtual Result<const study::Study*> studyFor(const FormPlace& form) = 0;
    [[nodiscard]] virtual Result<const study::StudyRules*> rulesFor(const FormPlace& form) = 0;
    /// Of a version by its SHA-256. BadInput where the trial does not hold it.
    [[nodiscard]] virtual Result<const study::Study*> study(const std::string& sha256) = 0;
    [[nodiscard]] virtual Result<const study::StudyRules*> rules(const std::string& sha256) = 0;
    /// The rules of the version in force.
    [[nodiscard]] virtual Result<const study::StudyRules*> rules() = 0;

    /// Started forms under another version than the one in force, in order of their places.
    [[nodiscard]] virtual Result<std::vector<store::FormState>> outdatedForms() = 0;
    /// Brings forms to the version in force: a signed act (form.reopen) for each, one seal for all; their values stay.
    /// Coordinator or investigator. BadInput: no reason, no form, not started, migrated already. Refused: frozen or
    /// locked.
    [[nodiscard]] virtual Result<SealReceipt> migrate(std::span<const FormPlace> forms, const std::string& reason) = 0;
};

} // namespace caseseal::desk
