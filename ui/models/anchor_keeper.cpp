// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/anchor_keeper.h"

#include "words/words.h"

#include <algorithm>
#include <utility>

namespace caseseal::ui {

namespace {

constexpr int kLookMs = 5 * 60 * 1000;
constexpr std::uint64_t kListed = 50;

} // namespace

AnchorKeeper::AnchorKeeper(desk::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &AnchorKeeper::runDue);
    m_timer.start();
}

bool AnchorKeeper::failed() const {
    return !m_trouble.isEmpty() || std::any_of(m_answers.begin(), m_answers.end(), [](const auto& answer) {
        return answer.outcome == desk::AnchorAnswer::Outcome::Failed;
    });
}

void AnchorKeeper::run(const desk::AnchorOrder& order) {
    if (m_runner.running())
        return;
    auto job = m_desk.anchors().prepare(order);
    if (!job) {
        take(job.error());
        return;
    }
    std::shared_ptr<desk::AnchorJob> shared = std::move(*job);
    m_runner.start([shared](base::ProgressPort& port) { return shared->run(port); },
                   [this](const base::Result<desk::AnchorDone>& done) { take(done); });
}

void AnchorKeeper::runDue() {
    if (m_runner.running())
        return;
    const auto order = m_desk.anchors().due();
    if (!order)
        take(order.error());
    else if (!order->empty())
        run(*order);
}

void AnchorKeeper::take(const base::Result<desk::AnchorDone>& done) {
    if (!done && done.error().kind == base::ErrorKind::Cancelled)
        return;
    const auto kept = done ? m_desk.anchors().note(*done) : base::Result<void>(done.error());
    m_answers = done ? done->answers : std::vector<desk::AnchorAnswer>();
    m_trouble = kept ? QString() : words::trouble(kept.error()).sentence();
    Q_EMIT this->done();
}

void AnchorKeeper::readList() {
    m_readAgain = m_reader.running();
    if (m_readAgain)
        return;
    auto job = m_desk.anchors().prepareList();
    if (!job) {
        takeList(job.error());
        return;
    }
    std::shared_ptr<desk::AnchorListJob> shared = std::move(*job);
    m_reader.start([shared](base::ProgressPort& port) { return shared->run(kListed, port); },
                   [this](base::Result<desk::AnchorList> list) { takeList(std::move(list)); });
}

void AnchorKeeper::takeList(base::Result<desk::AnchorList> list) {
    m_listTrouble = list ? QString() : words::trouble(list.error()).sentence();
    if (list)
        m_list = std::move(*list);
    Q_EMIT listed();
    if (std::exchange(m_readAgain, false))
        QMetaObject::invokeMethod(this, &AnchorKeeper::readList, Qt::QueuedConnection); // the reader ends first
}

} // namespace caseseal::ui
