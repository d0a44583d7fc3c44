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
            Job& job = m_jobs.emplace_back(Job{std::move(plan), !sealed.empty(), {}, {}});
            sealed.push_back({job.entries.get_future().share(), job.seal.get_future().share()});
        }
    }
    m_wake.notify_one();
    return sealed;
}

void SealingThread::seal(Job& job) {
    if (job.followsLast)
        job.plan.header.prev = m_last;
    auto salted = saltEntries(*job.plan.entries);
    const auto leaves = leavesOf(salted);
    job.entries.set_value({std::move(salted), leaves});
    Seal seal = sealLeaves(std::move(job.plan.header), leaves, m_signer);
    m_last = seal.hash;
    job.seal.set_value(std::move(seal));
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
        seal(job);
        lock.lock();
    }
}

} // namespace caseseal::evidence
