// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "evidence/seal.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace caseseal::evidence {

/// A save to be sealed.
struct SealPlan {
    SealHeader header; ///< `entries` and `root` are filled in; `prev` too, for all but the first of a row of plans
    std::shared_ptr<const std::vector<Entry>> entries; ///< at least one
};

/// Seals the saves of one author in a thread of its own: whoever writes the rows need not wait for JSON, salts, hashes
/// and the signature (a quarter of a save of 20 items). The key is used by that thread alone.
class SealingThread {
public:
    /// Of one plan. The entries are there before the seal is, so that they can be written while it is signed.
    struct Sealed {
        std::shared_future<SaltedEntries> entries;
        std::shared_future<Seal> seal;
    };

    explicit SealingThread(ledger::NoteSigner signer);
    ~SealingThread(); ///< what was begun is finished first
    SealingThread(const SealingThread&) = delete;
    SealingThread& operator=(const SealingThread&) = delete;

    /// Begins a row of seals of one chain, each following the one before; gives them in the same order, when they are
    /// asked for. From any thread.
    [[nodiscard]] std::vector<Sealed> begin(std::vector<SealPlan> plans);

private:
    struct Job {
        SealPlan plan;
        bool followsLast = false; ///< `prev` is the seal made before
        std::promise<SaltedEntries> entries;
        std::promise<Seal> seal;
    };
    void work();
    void seal(Job& job);

    ledger::NoteSigner m_signer;
    crypto::Digest m_last{}; ///< hash of the seal made before
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace caseseal::evidence
