// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <mutex>

class QObject;

namespace caseseal::ui {

/// Rung on any thread, answered on the owner's; whoever may still ring it when the owner has gone holds it by a
/// shared pointer.
class Doorbell {
public:
    /// `answer` runs on `owner`'s thread, after what runs there.
    Doorbell(QObject& owner, std::function<void()> answer);
    void ring();
    /// Before the owner goes: nobody answers any more.
    void silence();

private:
    std::mutex m_mutex;
    QObject* m_owner;
    std::function<void()> m_answer;
};

} // namespace caseseal::ui
