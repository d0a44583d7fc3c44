// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

/// Reads of a whole trial (every form of a thousand participants takes longer than a window may stand still).
namespace caseseal::ui {

/// Runs reads one after the other on a thread of their own, each over a connection and a snapshot of its own, and
/// brings what they gave back to the window's thread. Lives there. When it goes it waits for the read that runs; what
/// it would have given is dropped.
class DeskReader : public QObject {
    Q_OBJECT
public:
    explicit DeskReader(desk::Desk& desk, QObject* parent = nullptr);
    ~DeskReader() override;

    /// `work(desk::Jobs&)` gives a base::Result and runs there; `done` gets it here, unless `context` is gone by
    /// then. What `work` needs besides it takes along by value.
    template<typename Work, typename Done>
    void read(QObject* context, Work work, Done done) {
        using Given = std::invoke_result_t<Work, desk::Jobs&>;
        auto given = std::make_shared<std::optional<Given>>();
        auto jobs = m_desk.jobs();
        if (!jobs) {
            done(Given(jobs.error()));
            return;
        }
        std::shared_ptr<desk::Jobs> shared = std::move(*jobs);
        startErased([shared, work = std::move(work), given]() mutable { given->emplace(work(*shared)); },
                    [context = QPointer<QObject>(context), done = std::move(done), given]() mutable {
                        if (context)
                            done(std::move(**given));
                    });
    }
    [[nodiscard]] bool busy() const { return m_waiting > 0; }

private:
    void startErased(std::function<void()> work, std::function<void()> done);

    desk::Desk& m_desk;
    QThreadPool m_pool;
    int m_waiting = 0;
};

} // namespace caseseal::ui
