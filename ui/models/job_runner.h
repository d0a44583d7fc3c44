// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

/// Work of more than 50 ms, on a thread of its own at nice 10, so that the window never stalls.
namespace caseseal::ui {

/// How far a job is. `remainingMs` is unknown in the first moments and where the total is not known.
struct JobProgress {
    QString what; ///< the step, as the work names it ("seals")
    std::uint64_t done = 0, total = 0;
    std::int64_t elapsedMs = 0;
    std::optional<std::int64_t> remainingMs;
    [[nodiscard]] double part() const { return total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0; }
};

/// One job at a time. Lives on the window's thread; the work does not. When the runner goes, it asks the work to stop
/// and drops the result. It waits for the work, or leaves it to itself: work that waits for a network and touches
/// nothing of the window's. The program's end waits for that, after the last window.
class JobRunner : public QObject {
    Q_OBJECT
public:
    enum class AtEnd { Wait, Leave };
    explicit JobRunner(QObject* parent = nullptr, AtEnd atEnd = AtEnd::Wait);
    ~JobRunner() override;

    /// `work` runs on the worker; `done` gets its result on this object's thread. False where a job is running already.
    template<typename Work, typename Done>
    bool start(Work work, Done done) {
        using T = std::invoke_result_t<Work, base::ProgressPort&>;
        auto result = std::make_shared<std::optional<T>>();
        return startErased(
            [work = std::move(work), result](base::ProgressPort& port) mutable { result->emplace(work(port)); },
            [done = std::move(done), result]() mutable { done(std::move(**result)); });
    }
    [[nodiscard]] bool running() const { return m_thread != nullptr; }
    /// The work ends soon with Error{Cancelled}, which `done` then gets.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(const caseseal::ui::JobProgress& progress);
    void finished();

private:
    class Port;
    bool startErased(std::function<void(base::ProgressPort&)> work, std::function<void()> done);
    void finish();
    void tick();

    std::shared_ptr<Port> m_port;
    AtEnd m_atEnd;
    QThread* m_thread = nullptr;
    std::function<void()> m_done;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_stepElapsed;
    QString m_step;
};

} // namespace caseseal::ui
