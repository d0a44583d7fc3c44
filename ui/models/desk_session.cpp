// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_session.h"

#include "models/place_names.h"
#include "words/core_words.h"
#include "words/words.h"

namespace caseseal::ui {

namespace {

constexpr int kPublishAfterMs = 1500;

QString sentenceOf(const base::Error& error) {
    return error.kind == base::ErrorKind::Cancelled ? QString() : words::trouble(error).sentence();
}

} // namespace

DeskSession::DeskSession(std::unique_ptr<desk::Desk> desk, QObject* parent)
    : QObject(parent), m_desk(std::move(desk)), m_anchors(*m_desk) {
    m_publishTimer.setSingleShot(true);
    m_publishTimer.setInterval(kPublishAfterMs);
    connect(&m_publishTimer, &QTimer::timeout, this, &DeskSession::publishNow);
    m_desk->sealed = [this](const desk::SealReceipt&, const std::string& subject) {
        // Queued: the save returns to its page first.
        QMetaObject::invokeMethod(
            this,
            [this, subject = text(subject)] {
                m_publishTimer.start();
                refresh();
                Q_EMIT sealed(subject);
            },
            Qt::QueuedConnection);
    };
    refresh();
    if (m_state.notLogged > 0)
        m_publishTimer.start();
}

DeskSession::~DeskSession() { m_desk->sealed = {}; }

void DeskSession::refresh() {
    if (auto state = m_desk->sealState())
        m_state = std::move(*state);
    Q_EMIT stateChanged();
}

void DeskSession::publishNow() {
    const auto published = m_desk->publish();
    m_publishTrouble = published ? QString() : words::fromCore(published.error().message);
    refresh();
    m_anchors.runDue();
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
