// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "crypto/signature.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace caseseal::evidence {

/// Lowers the calling thread's priority (nice 10), so that windows stay smooth while all cores work.
void lowerPriority() noexcept;

/// One Ed25519 signature to check.
struct SignatureJob {
    std::string text; ///< what was signed
    base::Bytes signature;
    base::Bytes publicKey; ///< 32 bytes; a key that cannot be used verifies nothing
    std::string chain;
    std::uint64_t seal = 0;
    std::string author;
};

/// Keys parsed once for one thread.
class SignatureChecker {
public:
    [[nodiscard]] bool verifies(const SignatureJob& job);

private:
    /// By their bytes (as text: GCC 12 sees ghosts where vectors of bytes are compared). Null: cannot be used.
    std::map<std::string, std::unique_ptr<crypto::PublicKey>, std::less<>> m_keys;
};

/// Checks signatures on `helpers` threads and, where these are all busy, on the caller's own. `failed` is called for
/// each signature that does not verify, from any of the threads. The queue is bounded. One caller.
class SignaturePool {
public:
    using Failed = std::function<void(const SignatureJob&)>;
    SignaturePool(unsigned helpers, Failed failed);
    ~SignaturePool(); ///< drops what is not checked yet
    SignaturePool(const SignaturePool&) = delete;
    SignaturePool& operator=(const SignaturePool&) = delete;
    void submit(SignatureJob job);
    /// Checks all that is left and ends the threads.
    void finish();

private:
    using Batch = std::vector<SignatureJob>;
    void work();
    void check(const Batch& batch, SignatureChecker& checker) const;
    void pushBatch();
    bool helpOnce();
    void join(bool drop);

    Failed m_failed;
    Batch m_batch;
    SignatureChecker m_own;
    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Batch> m_queue;
    bool m_ending = false;
};

} // namespace caseseal::evidence
