// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/form_work.h"
#include "models/bulk_plan.h"
#include "models/job_runner.h"

#include "desk/desk.h"

#include <QObject>
#include <QTimer>

namespace caseseal::ui {

/// Does what a BulkPlan says, on the window's thread (the Desk's), a participant at a time, one seal each: the window
/// stays alive between them and the person may stop. Signing is one seal for all, since the password is checked once,
/// on a worker.
class BulkRunner : public QObject {
    Q_OBJECT
public:
    explicit BulkRunner(desk::Desk& desk, QObject* parent = nullptr);
    void start(const BulkPlan& plan, const std::string& reason);
    void sign(const BulkPlan& plan, const std::string& meaning, const crypto::SecretBytes& password);
    /// Stops between two participants; a signature that was begun is made.
    void cancel();
    [[nodiscard]] bool running() const { return m_timer.isActive() || m_check.running(); }
    [[nodiscard]] std::size_t done() const { return m_done; }
    [[nodiscard]] const std::vector<desk::LeftOut>& leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void progressed(std::size_t done, std::size_t total);
    /// `trouble` empty: all of it was done, or the person stopped it.
    void finished(const QString& trouble);

private:
    void step();
    void signChecked(const std::string& meaning, const crypto::SecretBytes& password);
    void endSigning(const base::Error& error);
    void take(const base::Result<desk::BulkReceipt>& receipt);

    desk::Desk& m_desk;
    QTimer m_timer;
    JobRunner m_check; ///< of the password
    BulkPlan m_plan;
    std::string m_reason;
    std::vector<std::string> m_subjects; ///< still to be done, the last one next
    std::size_t m_done = 0;
    std::vector<desk::LeftOut> m_leftOut;
};

} // namespace caseseal::ui
