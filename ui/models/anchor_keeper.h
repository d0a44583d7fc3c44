// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/job_runner.h"

#include "desk/anchors.h"
#include "desk/desk.h"

#include <QTimer>

namespace caseseal::ui {

/// Has outside clocks asked on a worker, by the trial's schedule and when a person wants it, and keeps what they say.
/// Lives on the window's thread, no longer than the Desk.
class AnchorKeeper : public QObject {
    Q_OBJECT
public:
    explicit AnchorKeeper(desk::Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] JobRunner& runner() { return m_runner; }
    /// Nothing while something runs.
    void run(const desk::AnchorOrder& order);
    /// What the schedule asks for. Called now and then by itself.
    void runDue();
    /// Of the last order that had an address to ask.
    [[nodiscard]] const std::vector<desk::AnchorAnswer>& answers() const { return m_answers; }
    /// Why the last order was not carried out or not kept; empty where it was.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    /// The order was not carried out, or an address failed.
    [[nodiscard]] bool failed() const;

    /// Reads and verifies the newest anchors again, on a worker.
    void readList();
    /// As they were read last; nothing before the first time.
    [[nodiscard]] const std::optional<desk::AnchorList>& list() const { return m_list; }
    /// Why they could not be read.
    [[nodiscard]] const QString& listTrouble() const { return m_listTrouble; }

Q_SIGNALS:
    /// After an order.
    void done();
    void listed();

private:
    void take(const base::Result<desk::AnchorDone>& done);
    void takeList(base::Result<desk::AnchorList> list);

    desk::Desk& m_desk;
    std::vector<desk::AnchorAnswer> m_answers;
    QString m_trouble, m_listTrouble;
    std::optional<desk::AnchorList> m_list;
    bool m_readAgain = false; ///< it was asked for while it ran
    QTimer m_timer;
    JobRunner m_runner, m_reader;
};

} // namespace caseseal::ui
