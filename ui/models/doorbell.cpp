// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doorbell.h"

#include <QObject>

namespace caseseal::ui {

Doorbell::Doorbell(QObject& owner, std::function<void()> answer) : m_owner(&owner), m_answer(std::move(answer)) {}

void Doorbell::ring() {
    const std::scoped_lock lock(m_mutex);
    if (m_owner != nullptr)
        QMetaObject::invokeMethod(m_owner, m_answer, Qt::QueuedConnection); // dropped where the owner goes first
}

void Doorbell::silence() {
    const std::scoped_lock lock(m_mutex);
    m_owner = nullptr;
}

} // namespace caseseal::ui
