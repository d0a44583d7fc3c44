// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_session.h"

#include "desk/alarms.h"
#include "models/place_names.h"
#include "words/core_words.h"
#include "words/words.h"

#include <QThreadPool>

namespace caseseal::ui {

namespace {

constexpr int kPublishAfterMs = 1500;
constexpr int kFirstPauseMs = 5'000, kLongestPauseMs = 600'000;

QString sentenceOf(const base::Error& error) {
    return error.kind == base::ErrorKind::Cancelled ? QString() : words::trouble(error).sentence();
}

} // namespace

DeskSession::DeskSession(std::unique_ptr<desk::Desk> desk, QObject* parent)
    : QObject(parent), m_desk(std::move(desk)), m_anchors(*m_desk), m_pauseMs(kFirstPauseMs),
      m_bell(std::make_shared<Doorbell>(*this, [this] { told(); })) {
    m_publishTimer.setSingleShot(true);
    connect(&m_publishTimer, &QTimer::timeout, this, &DeskSession::publishNow);
    m_desk->sealed = [this](const desk::SealReceipt&, const std::string& subject) {
        // Queued: the save returns to its page first.
        QMetaObject::invokeMethod(
            this,
            [this, subject = text(subject)] {
                publishSoon();
                refresh();
                Q_EMIT sealed(subject);
            },
            Qt::QueuedConnection);
    };
    refresh();
    const auto membership = m_desk->membership().state();
    if (m_state.notLogged > 0 || (membership && membership->shared))
        publishSoon();
}

DeskSession::~DeskSession() {
    m_desk->sealed = {};
    m_bell->silence();
    leaveWatch();
}

/// Its end may wait for a server that does not answer; whoever still rings is answered, or nobody is there.
void DeskSession::leaveWatch() {
    if (m_watch)
        QThreadPool::globalInstance()->start([watch = std::exchange(m_watch, {})]() mutable { watch.reset(); });
}

bool DeskSession::isHeld() const {
    const auto held = m_desk->membership().held();
    return held && *held;
}

void DeskSession::refresh() {
    if (auto state = m_desk->sealState())
        m_state = std::move(*state);
    Q_EMIT stateChanged();
}

/// Saves do not put off a look that is due, nor shorten the pause of a ledger that does not answer.
void DeskSession::publishSoon() {
    if (!m_publishTimer.isActive() && !isHeld())
        m_publishTimer.start(m_publishTrouble.isEmpty() ? kPublishAfterMs : m_pauseMs);
}

/// The ledger's server has news, or is there again: a long pause is cut short.
void DeskSession::told() {
    if (m_publishTimer.remainingTime() > kFirstPauseMs)
        m_publishTimer.start(kFirstPauseMs);
    publishSoon();
}

void DeskSession::publishNow() {
    m_lookAgain = m_publisher.running();
    m_publishTimer.stop();
    if (m_lookAgain || isHeld())
        return;
    auto job = m_desk->membership().prepare();
    if (!job) {
        takeLook({job.error(), {}, nullptr});
        return;
    }
    const std::shared_ptr<desk::LedgerJob> ledger = std::move(*job);
    m_publisher.start(
        [ledger, bell = m_bell, watched = m_watch != nullptr](base::ProgressPort& port) -> Looked {
            // Watched first, so that no news falls between the look and the watch.
            auto watch = watched ? nullptr : ledger->watch([bell] { bell->ring(); });
            if (port.cancelRequested())
                return {base::cancelled(), {}, std::move(watch)};
            auto done = ledger->look();
            return {std::move(done), ledger->alarms(), std::move(watch)};
        },
        [this](Looked looked) { takeLook(std::move(looked)); });
}

void DeskSession::takeLook(Looked looked) {
    if (looked.watch)
        m_watch = std::move(looked.watch);
    const auto kept =
        looked.done ? m_desk->membership().keep(*looked.done) : base::Result<std::uint64_t>(looked.done.error());
    (void)m_desk->alarms().keep(looked.alarms); // where it fails, the next look finds the same again
    m_publishTrouble = kept ? QString() : words::fromCore(kept.error().message);
    if (!kept || looked.done->askAgain) {
        m_publishTimer.start(m_pauseMs);
        m_pauseMs = std::min(2 * m_pauseMs, kLongestPauseMs);
    } else {
        m_pauseMs = kFirstPauseMs;
        if (std::exchange(m_lookAgain, false))
            publishSoon();
    }
    refresh();
    m_anchors.runDue();
}

/// The server is asked by the runner of the looks: none is on its way then.
void DeskSession::join(const desk::JoinOrder& order) {
    if (m_publisher.running()) {
        Q_EMIT joined(base::refused("The ledger is being looked at just now. Try again in a moment."));
        return;
    }
    auto asking = m_desk->membership().asking(order.server);
    if (!asking) {
        Q_EMIT joined(asking.error());
        return;
    }
    m_publisher.start([ask = std::move(*asking)](base::ProgressPort&) { return ask(); },
                      [this, order](const base::Result<desk::JoinAnswer>& answer) { takeJoin(order, answer); });
}

void DeskSession::takeJoin(const desk::JoinOrder& order, const base::Result<desk::JoinAnswer>& answer) {
    const auto changed = answer ? m_desk->membership().join(order, *answer) : answer.error();
    if (changed)
        leaveWatch(); // the ledger that was left
    if (changed || std::exchange(m_lookAgain, false))
        publishSoon();
    Q_EMIT joined(changed);
}

void DeskSession::beginOwnLedger() {
    if (m_desk->membership().hold(false))
        publishSoon();
}

void DeskSession::acknowledge() {
    m_desk->acknowledgeFindings();
    refresh();
}

/// The jobs object is made here and used there; it has connections of its own.
template<typename Work, typename Done>
void DeskSession::run(JobRunner& runner, Work work, Done done) {
    if (runner.running())
        return;
    auto jobs = m_desk->jobs();
    if (!jobs) {
        done(jobs.error());
        return;
    }
    std::shared_ptr<desk::Jobs> shared = std::move(*jobs);
    runner.start([shared, work](base::ProgressPort& port) { return work(*shared, port); }, done);
}

void DeskSession::verify() {
    run(
        m_verifier, [](desk::Jobs& jobs, base::ProgressPort& port) { return jobs.verify(port); },
        [this](base::Result<desk::VerifyReport> report) { takeVerification(std::move(report)); });
}

void DeskSession::takeVerification(base::Result<desk::VerifyReport> report) {
    if (!report) {
        Q_EMIT verifyFailed(sentenceOf(report.error()));
        return;
    }
    m_report = std::move(*report);
    m_desk->noteVerification(*m_report);
    if (m_watch)
        publishSoon(); // whoever looks cosigns what is there
    refresh();
    Q_EMIT verified();
}

/// Prepared here, written there, noted here.
template<typename Job, typename Write, typename Note>
void DeskSession::produce(base::Result<std::unique_ptr<Job>> job, const QString& file, Write write, Note note) {
    if (!job) {
        Q_EMIT wrote({}, sentenceOf(job.error()));
        return;
    }
    std::shared_ptr<Job> shared = std::move(*job);
    m_writer.start([shared, write](base::ProgressPort& port) { return write(*shared, port); },
                   [this, file, note](const auto& done) {
                       if (!done) {
                           Q_EMIT wrote({}, sentenceOf(done.error()));
                           return;
                       }
                       const auto noted = note(*done);
                       Q_EMIT wrote(file, noted ? QString() : sentenceOf(noted.error()));
                   });
}

void DeskSession::handOut(const desk::DisclosureOrder& order, const QString& file) {
    if (m_writer.running())
        return;
    produce(
        m_desk->disclosures().prepare(order), file,
        [path = std::filesystem::path(file.toStdString())](desk::DisclosureJob& job, base::ProgressPort& port) {
            return job.write(path, port);
        },
        [this](const desk::DisclosureDone& done) { return m_desk->disclosures().note(done); });
}

void DeskSession::issueReport(const desk::ReportRequest& request) {
    if (m_writer.running())
        return;
    produce(
        m_desk->reports().prepare(request), text(request.file.string()),
        [](desk::ReportJob& job, base::ProgressPort& port) { return job.write(port); },
        [this](const desk::ReportDone& done) { return m_desk->reports().note(done); });
}

} // namespace caseseal::ui
