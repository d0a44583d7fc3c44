// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "doors.h"
#include "person_entries.h"

#include "desk/alarms.h"
#include "desk/anchors.h"
#include "desk/archives.h"
#include "desk/backups.h"
#include "desk/clauses.h"
#include "desk/consents.h"
#include "desk/database_locks.h"
#include "desk/disclosures.h"
#include "desk/drafts.h"
#include "desk/drill.h"
#include "desk/entry_proof.h"
#include "desk/erasures.h"
#include "desk/exports.h"
#include "desk/form_work.h"
#include "desk/imports.h"
#include "desk/medicines.h"
#include "desk/membership.h"
#include "desk/people.h"
#include "desk/queries.h"
#include "desk/reports.h"
#include "desk/review.h"
#include "desk/sharing.h"
#include "desk/study_versions.h"
#include "desk/tasks.h"
#include "desk/trail_index.h"

/// Private to the room: the Desk over a trial on disk. Its parts are spread over the sources: opening (desk.cpp), data
/// (data_entry.cpp), state and long work (trial_desk.cpp). What its doors do stands with them.
namespace caseseal::desk {

class TrialDesk final : public Desk {
public:
    TrialDesk(std::unique_ptr<store::TrialFile> trial, Ports ports, std::string chain);

    /// Reads what the trial says of itself, and who this is.
    Result<void> load(store::Unlocked unlocked, const crypto::SecretBytes* newPassword);
    /// The first seal of a new trial.
    Result<void> begin(const NewTrial& trial, const study::Study& study, const crypto::SigningKey& key);

    TrialInfo info() const override { return m_bench.info; }
    const study::Study& study() const override { return m_bench.study; }
    PersonInfo me() const override { return infoOf(m_bench.sealer.author()); }
    bool mayDo(std::string_view act) const override { return m_bench.mayDo(act); }
    Result<SealReceipt> beginSession() override;
    Result<SealReceipt> endSession(SessionEnd why) override;
    Drafts& drafts() override { return *m_drafts; }
    People& people() override { return *m_people; }
    Trail& trail() override { return *m_trail; }
    StudyVersions& versions() override { return *m_versions; }
    FormWork& forms() override { return *m_forms; }
    Queries& queries() override { return *m_queries; }
    Tasks& tasks() override { return *m_tasks; }
    Consents& consents() override { return *m_consents; }
    Disclosures& disclosures() override { return *m_disclosures; }
    [[nodiscard]] Sharing& sharing() override { return *m_sharing; }
    Exports& exports() override { return *m_exports; }
    Medicines& medicines() override { return *m_medicines; }
    Imports& imports() override { return *m_imports; }
    DatabaseLocks& databaseLocks() override { return *m_locks; }
    Reports& reports() override { return *m_reports; }
    Anchors& anchors() override { return *m_anchors; }
    Alarms& alarms() override { return *m_alarms; }
    Archives& archives() override { return *m_archives; }
    Backups& backups() override { return *m_backups; }
    Drill& drill() override { return *m_drill; }
    Clauses& clauses() override { return *m_clauses; }
    Review& review() override { return *m_review; }
    Proofs& proofs() override { return *m_proofs; }
    Erasures& erasures() override { return *m_erasures; }
    Membership& membership() override { return *m_membership; }

    Result<SealReceipt> enrol(const std::string& subject) override;
    Result<std::vector<DraftProblem>> check(const FormPlace& form, const std::vector<ItemDraft>& drafts) override;
    Result<SealReceipt> record(const FormPlace& form, const std::vector<ItemDraft>& drafts) override;
    Result<std::uint64_t> enter(const std::vector<DataLine>& lines, base::ProgressPort& progress,
                                std::vector<std::string>* notes) override;

    store::Projection& projection() override { return m_bench.trial->projection(); }
    Result<SealState> sealState() override;
    void acknowledgeFindings() override { m_findingsSeen = true; }
    void noteVerification(const VerifyReport& report) override;

    Result<std::uint64_t> publish() override;
    Result<std::unique_ptr<Jobs>> jobs() override;

private:
    Result<void> loadVerification();
    Result<void> countWitnesses(SealState& state);
    Result<std::vector<PlannedSeal>> planLines(const std::vector<DataLine>& lines, base::ProgressPort& progress,
                                               std::vector<std::string>* notes);

    Workbench m_bench;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<People> m_people;
    std::unique_ptr<FormWork> m_forms;
    std::unique_ptr<Queries> m_queries;
    std::unique_ptr<Medicines> m_medicines;
    std::unique_ptr<Tasks> m_tasks;
    std::unique_ptr<Trail> m_trail;
    std::unique_ptr<StudyVersions> m_versions;
    std::unique_ptr<Consents> m_consents;
    std::unique_ptr<Disclosures> m_disclosures;
    std::unique_ptr<Sharing> m_sharing;
    std::unique_ptr<Exports> m_exports;
    std::unique_ptr<Imports> m_imports;
    std::unique_ptr<DatabaseLocks> m_locks;
    std::unique_ptr<Reports> m_reports;
    std::unique_ptr<Anchors> m_anchors;
    std::unique_ptr<Alarms> m_alarms;
    std::unique_ptr<Archives> m_archives;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<Drill> m_drill;
    std::unique_ptr<Clauses> m_clauses;
    std::unique_ptr<Review> m_review;
    std::unique_ptr<Proofs> m_proofs;
    std::unique_ptr<Erasures> m_erasures;
    std::unique_ptr<Membership> m_membership;
    bool m_inSession = false, m_sessionUsed = false;
    std::optional<base::UtcTime> m_lastVerified;
    std::optional<evidence::VerdictKind> m_lastVerdict;
    std::vector<evidence::Finding> m_findings;
    bool m_findingsSeen = true;
};

} // namespace caseseal::desk
