// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace caseseal::bench {

/// Asks the window's thread every few milliseconds, from another thread, and keeps the longest wait of each step. The
/// window must outlive it.
class Watchdog {
public:
    explicit Watchdog(QObject& window) : m_window(window) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start(QThread::TimeCriticalPriority);
    }
    ~Watchdog() { stop(); }
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;
    void stop() {
        m_stop = true;
        m_thread->wait();
    }
    /// The waits that end from here on belong to this step.
    void enter(const std::string& step) {
        const std::scoped_lock lock(m_mutex);
        m_steps.push_back({step, {}});
    }
    /// A line for each step, in their order, and the longest of all.
    void print() {
        const std::scoped_lock lock(m_mutex);
        double worst = 0;
        for (const auto& [step, waits] : m_steps) {
            if (waits.empty())
                continue;
            auto sorted = waits;
            std::sort(sorted.begin(), sorted.end());
            std::printf("  %-44s longest stall %7.1f ms   p99 %6.1f ms   %zu heartbeats\n", step.c_str(), sorted.back(),
                        sorted[sorted.size() * 99 / 100], sorted.size());
            worst = std::max(worst, sorted.back());
        }
        std::printf("  longest stall of the story: %.1f ms (goal 50 ms)\n", worst);
        std::fflush(stdout);
    }

private:
    struct Step {
        std::string name;
        std::vector<double> waitsMs;
    };
    void run() {
        while (!m_stop) {
            auto answered = std::make_shared<std::atomic<bool>>(false);
            QElapsedTimer timer;
            timer.start();
            QMetaObject::invokeMethod(
                &m_window, [answered] { *answered = true; }, Qt::QueuedConnection);
            while (!*answered && !m_stop)
                QThread::usleep(200);
            {
                const std::scoped_lock lock(m_mutex);
                m_steps.back().waitsMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            QThread::msleep(4);
        }
    }

    QObject& m_window;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::vector<Step> m_steps{{"start", {}}};
};

} // namespace caseseal::bench
