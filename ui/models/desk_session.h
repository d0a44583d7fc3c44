// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/anchor_keeper.h"
#include "models/job_runner.h"

#include "desk/desk.h"
#include "desk/disclosures.h"
#include "desk/reports.h"

#include <QObject>

namespace caseseal::ui {

/// One log-in: the Desk, what the strip says of it, and its long work. Lives on the window's thread. It publishes to
/// the ledger shortly after the last save, never during one.
class DeskSession : public QObject {
    Q_OBJECT
public:
    explicit DeskSession(std::unique_ptr<desk::Desk> desk, QObject* parent = nullptr);
    ~DeskSession() override;

    [[nodiscard]] desk::Desk& desk() const { return *m_desk; }
    [[nodiscard]] const desk::SealState& state() const { return m_state; }
    /// Why the last attempt to publish failed; empty after one that worked.
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
    void publishNow();
    /// The person says: I have looked at the findings.
    void acknowledge();
    void refresh();

Q_SIGNALS:
    /// After every save; `subject` empty where it is not about one.
    void sealed(const QString& subject);
    void stateChanged();
    /// Verification could not be finished; `trouble` empty where the person cancelled.
    void verifyFailed(const QString& trouble);
    void verified();
    /// A file was written, or not (`trouble` says why; both empty where cancelled).
    void wrote(const QString& file, const QString& trouble);

private:
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
    JobRunner m_verifier, m_writer;
};

} // namespace caseseal::ui
