// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kLookEveryMs = 5000;

bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::shared_ptr<base::ClockPort> clock, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)) {
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setMinutes(int minutes) { m_minutes = std::clamp(minutes, kLeastMinutes, kMostMinutes); }

void IdleWatch::start() {
    m_touchedTickMs = m_clock->tickMs();
    if (!m_timer.isActive())
        QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

void IdleWatch::stop() {
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::look() {
    if (!m_timer.isActive() || m_clock->tickMs() - m_touchedTickMs < std::int64_t{m_minutes} * 60'000)
        return;
    stop();
    Q_EMIT idle();
}

/// A touch after the time has run out (the machine slept) does not count: the lock comes first.
bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    if (isTouch(event->type())) {
        look();
        m_touchedTickMs = m_clock->tickMs();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace caseseal::ui
