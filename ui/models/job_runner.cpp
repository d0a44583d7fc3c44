// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_runner.h"

#include <QThread>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace caseseal::ui {

namespace {

/// QThread::IdlePriority does nothing under Linux's usual scheduler; nice 10 keeps the window's heartbeat.
void makeNice() {
#ifdef Q_OS_LINUX
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), 10);
#endif
}

constexpr int kTickMs = 100;
constexpr std::int64_t kEstimateAfterMs = 500;

} // namespace

/// Written by the worker at any rate, read by the window ten times a second.
class JobRunner::Port final : public base::ProgressPort {
public:
    void report(std::string_view what, std::uint64_t done, std::uint64_t total) override {
        const std::scoped_lock lock(m_mutex);
        if (m_what != what)
            m_what = what;
        m_done = done;
        m_total = total;
    }
    [[nodiscard]] bool cancelRequested() const override { return m_cancel; }
    void requestCancel() { m_cancel = true; }
    [[nodiscard]] JobProgress read() const {
        const std::scoped_lock lock(m_mutex);
        return {QString::fromStdString(m_what), m_done, m_total, 0, {}};
    }

private:
    mutable std::mutex m_mutex;
    std::string m_what;
    std::uint64_t m_done = 0, m_total = 0;
    std::atomic<bool> m_cancel = false;
};

JobRunner::JobRunner(QObject* parent, AtEnd atEnd) : QObject(parent), m_atEnd(atEnd) {
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &JobRunner::tick);
}

JobRunner::~JobRunner() {
    if (!m_thread)
        return;
    cancel();
    const auto bury = [thread = m_thread] {
        thread->wait();
        delete thread;
    };
    m_thread->disconnect(this);
    if (m_atEnd == AtEnd::Wait)
        bury();
    else
        QThreadPool::globalInstance()->start(bury); // QCoreApplication waits for it when it goes
}

bool JobRunner::startErased(std::function<void(base::ProgressPort&)> work, std::function<void()> done) {
    if (m_thread)
        return false;
    m_port = std::make_shared<Port>();
    m_done = std::move(done);
    m_step.clear();
    m_elapsed.start();
    m_stepElapsed.start();
    m_thread = QThread::create([work = std::move(work), port = m_port] {
        makeNice();
        work(*port);
    });
    connect(m_thread, &QThread::finished, this, &JobRunner::finish);
    m_timer.start();
    Q_EMIT started();
    m_thread->start();
    return true;
}

void JobRunner::cancel() {
    if (m_port)
        m_port->requestCancel();
}

void JobRunner::tick() {
    JobProgress now = m_port->read();
    if (now.what != m_step) {
        m_step = now.what;
        m_stepElapsed.restart();
    }
    now.elapsedMs = m_elapsed.elapsed();
    const auto stepMs = static_cast<double>(m_stepElapsed.elapsed());
    if (now.total > 0 && now.done > 0 && stepMs > kEstimateAfterMs)
        now.remainingMs = static_cast<std::int64_t>(stepMs * (1 - now.part()) / now.part());
    Q_EMIT progressed(now);
}

void JobRunner::finish() {
    m_timer.stop();
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    const auto done = std::exchange(m_done, {});
    done();
    Q_EMIT finished();
}

} // namespace caseseal::ui
