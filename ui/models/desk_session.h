// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/anchor_keeper.h"
#include "models/doorbell.h"
#include "models/job_runner.h"

#include "desk/desk.h"
#include "desk/disclosures.h"
#include "desk/membership.h"
#include "desk/reports.h"

#include <QObject>

namespace caseseal::ui {

/// One log-in: the Desk, what the strip says of it, and its long work. Lives on the window's thread. It looks at the
/// ledger on a worker shortly after a save, and when a shared ledger tells of a new head: what waits is published,
/// others' heads are cosigned. Where the ledger does not answer it tries again, after pauses that grow. A trial that is
/// to join a shared ledger publishes nothing before. Nobody waits for the network when the session ends.
class DeskSession : public QObject {
    Q_OBJECT
public:
    explicit DeskSession(std::unique_ptr<desk::Desk> desk, QObject* parent = nullptr);
    ~DeskSession() override;

    [[nodiscard]] desk::Desk& desk() const { return *m_desk; }
    [[nodiscard]] const desk::SealState& state() const { return m_state; }
    /// Why the last look at the ledger failed; empty after one that worked.
    [[nodiscard]] const QString& publishTrouble() const { return m_publishTrouble; }
    /// The newest verification's length and counts, where there was one in this session.
    [[nodiscard]] const std::optional<desk::VerifyReport>& lastReport() const { return m_report; }

    [[nodiscard]] JobRunner& verifier() { return m_verifier; }
    [[nodiscard]] JobRunner& writer() { return m_writer; }
    /// Anchors what was published, by the trial's schedule.
    [[nodiscard]] AnchorKeeper& anchors() { return m_anchors; }

    void verify();
    /// Hands out evidence, and seals that it was.
    void handOut(const desk::DisclosureOrder& order, const QString& file);
    /// Issues a report, and seals that it was.
    void issueReport(const desk::ReportRequest& request);
    /// Starts a look at the ledger; while one runs, another one follows it.
    void publishNow();
    /// Joins a shared ledger, or publishes on an own one although the trial was to join another.
    void join(const desk::JoinOrder& order);
    void beginOwnLedger();
    /// The person says: I have looked at the findings.
    void acknowledge();
    void refresh();

Q_SIGNALS:
    /// After every save; `subject` empty where it is not about one.
    void sealed(const QString& subject);
    void stateChanged();
    /// How `join` ended.
    void joined(const caseseal::base::Result<caseseal::desk::PolicyChanged>& changed);
    /// Verification could not be finished; `trouble` empty where the person cancelled.
    void verifyFailed(const QString& trouble);
    void verified();
    /// A file was written, or not (`trouble` says why; both empty where cancelled).
    void wrote(const QString& file, const QString& trouble);

private:
    /// What a worker brings back from the ledger.
    struct Looked {
        base::Result<desk::LookDone> done;
        std::vector<desk::FoundAlarm> alarms; ///< of a look that was refused
        std::shared_ptr<void> watch;          ///< null: the ledger cannot tell, or is watched already
    };
    void publishSoon();
    void told();
    void leaveWatch();
    void takeJoin(const desk::JoinOrder& order, const base::Result<desk::JoinAnswer>& answer);
    [[nodiscard]] bool isHeld() const;
    void takeLook(Looked looked);
    template<typename Work, typename Done>
    void run(JobRunner& runner, Work work, Done done);
    void takeVerification(base::Result<desk::VerifyReport> report);
    template<typename Job, typename Write, typename Note>
    void produce(base::Result<std::unique_ptr<Job>> job, const QString& file, Write write, Note note);

    std::unique_ptr<desk::Desk> m_desk;
    desk::SealState m_state;
    std::optional<desk::VerifyReport> m_report;
    QString m_publishTrouble;
    QTimer m_publishTimer;
    AnchorKeeper m_anchors;
    int m_pauseMs; ///< until the next attempt, where the ledger does not answer
    bool m_lookAgain = false;
    std::shared_ptr<void> m_watch; ///< tells of new heads as long as it lives
    std::shared_ptr<Doorbell> m_bell;
    JobRunner m_verifier, m_writer;
    JobRunner m_publisher{nullptr, JobRunner::AtEnd::Leave};
};

} // namespace caseseal::ui
