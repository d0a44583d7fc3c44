// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sealing_thread.h"

namespace caseseal::evidence {

SealingThread::SealingThread(ledger::NoteSigner signer) : m_signer(std::move(signer)), m_thread([this] { work(); }) {}

SealingThread::~SealingThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

std::vector<SealingThread::Sealed> SealingThread::begin(std::vector<SealPlan> plans) {
    std::vector<Sealed> sealed;
    sealed.reserve(plans.size());
    {
        const std::lock_guard lock(m_mutex);
        for (SealPlan& plan : plans) {
            m_jobs.push_back({std::move(plan), !sealed.empty(), {}});
            sealed.push_back(m_jobs.back().promise.get_future().share());
        }
    }
    m_wake.notify_one();
    return sealed;
}

SealedEntries SealingThread::seal(Job& job) {
    if (job.followsLast)
        job.plan.header.prev = m_last;
    SealedEntries made;
    made.salted = saltEntries(*job.plan.entries);
    made.seal = sealEntries(std::move(job.plan.header), made.salted, m_signer);
    m_last = made.seal.hash;
    return made;
}

void SealingThread::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job.promise.set_value(seal(job));
        lock.lock();
    }
}

} // namespace caseseal::evidence
