// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace caseseal::ui {

/// Says when nobody has touched keyboard or pointer for a while, by a clock that also counts while the machine sleeps.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    static constexpr int kDefaultMinutes = 10, kLeastMinutes = 1, kMostMinutes = 60;
    IdleWatch(std::shared_ptr<base::ClockPort> clock, QObject* parent = nullptr);
    /// 1 to 60.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    void start();
    void stop();
    /// Looks at the clock now; the own timer does it every few seconds.
    void look();

Q_SIGNALS:
    /// Once; `start` begins anew.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::shared_ptr<base::ClockPort> m_clock;
    QTimer m_timer;
    int m_minutes = kDefaultMinutes;
    std::int64_t m_touchedTickMs = 0;
};

} // namespace caseseal::ui
