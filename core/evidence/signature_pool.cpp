// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature_pool.h"

#include <sys/resource.h>
#include <unistd.h>

namespace caseseal::evidence {

namespace {

constexpr std::size_t kBatchSize = 32;
constexpr std::size_t kQueuedBatches = 8; ///< for each helper
constexpr std::size_t kKeptKeys = 256;
constexpr int kNice = 10;

} // namespace

void lowerPriority() noexcept { (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice); }

bool SignatureChecker::verifies(const SignatureJob& job) {
    auto found = m_keys.find(base::textOf(job.publicKey));
    if (found == m_keys.end()) {
        if (m_keys.size() >= kKeptKeys)
            m_keys.clear();
        auto key = crypto::PublicKey::parse(crypto::Algorithm::Ed25519, job.publicKey);
        found = m_keys
                    .emplace(base::textOf(job.publicKey),
                             key ? std::make_unique<crypto::PublicKey>(std::move(*key)) : nullptr)
                    .first;
    }
    return found->second != nullptr && found->second->verifies(base::bytesOf(job.text), job.signature);
}

SignaturePool::SignaturePool(unsigned helpers, Failed failed) : m_failed(std::move(failed)) {
    for (unsigned i = 0; i < helpers; ++i)
        m_threads.emplace_back([this] { work(); });
}

SignaturePool::~SignaturePool() { join(true); }

void SignaturePool::submit(SignatureJob job) {
    m_batch.push_back(std::move(job));
    if (m_batch.size() >= kBatchSize)
        pushBatch();
}

void SignaturePool::finish() {
    pushBatch();
    while (helpOnce()) {
    }
    join(false);
}

void SignaturePool::check(const Batch& batch, SignatureChecker& checker) const {
    for (const auto& job : batch)
        if (!checker.verifies(job))
            m_failed(job);
}

/// Hands the batch over; where all helpers have enough to do, the caller checks one itself.
void SignaturePool::pushBatch() {
    Batch batch = std::exchange(m_batch, {});
    if (batch.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() < kQueuedBatches * m_threads.size()) {
            m_queue.push_back(std::move(batch));
            m_wake.notify_one();
            return;
        }
    }
    check(batch, m_own);
}

bool SignaturePool::helpOnce() {
    Batch batch;
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.empty())
            return false;
        batch = std::move(m_queue.front());
        m_queue.pop_front();
    }
    check(batch, m_own);
    return true;
}

void SignaturePool::work() {
    lowerPriority();
    SignatureChecker checker;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const Batch batch = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        check(batch, checker);
        lock.lock();
    }
}

void SignaturePool::join(bool drop) {
    {
        const std::lock_guard lock(m_mutex);
        if (drop)
            m_queue.clear();
        m_ending = true;
    }
    m_wake.notify_all();
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

} // namespace caseseal::evidence
