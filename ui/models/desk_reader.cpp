// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk_reader.h"

namespace caseseal::ui {

DeskReader::DeskReader(desk::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // SQLite's per-thread state is made once
}

DeskReader::~DeskReader() {
    m_pool.clear();
    m_pool.waitForDone();
}

void DeskReader::startErased(std::function<void()> work, std::function<void()> done) {
    ++m_waiting;
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        work();
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                --m_waiting;
                done();
            },
            Qt::QueuedConnection);
    });
}

} // namespace caseseal::ui
