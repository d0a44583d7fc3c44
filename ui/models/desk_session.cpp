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

DeskSession::DeskSession(std::unique_ptr<desk::Desk> desk, QObject* parent) : QObject(parent), m_desk(std::move(desk)) {
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

void DeskSession::writeEvidence(const QString& file) {
    run(
        m_writer,
        [path = std::filesystem::path(file.toStdString())](desk::Jobs& jobs, base::ProgressPort& port) {
            return jobs.writeEvidence(path, port);
        },
        [this, file](const base::Result<void>& result) { takeFile(file, result); });
}

void DeskSession::takeFile(const QString& file, const base::Result<void>& result) {
    if (result)
        Q_EMIT wrote(file, {});
    else
        Q_EMIT wrote({}, sentenceOf(result.error()));
}

void DeskSession::writeReport(const QString& file) {
    run(
        m_writer,
        [path = std::filesystem::path(file.toStdString()), language = readingLanguage()](
            desk::Jobs& jobs, base::ProgressPort& port) { return jobs.writeAuditReport(path, language, port); },
        [this, file](const base::Result<crypto::Digest>& result) { takeReport(file, result); });
}

void DeskSession::takeReport(const QString& file, const base::Result<crypto::Digest>& result) {
    if (!result) {
        Q_EMIT wrote({}, sentenceOf(result.error()));
        return;
    }
    const auto noted = m_desk->noteReport(*result, "audit");
    Q_EMIT wrote(file, noted ? QString() : sentenceOf(noted.error()));
}

} // namespace caseseal::ui
