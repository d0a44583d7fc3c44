// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_watch.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <thread>
#include <unistd.h>

namespace caseseal::ledger {

namespace {

/// What the thread and its owner share; the last of them closes the descriptors.
struct Shared {
    int inotify = -1;
    int stop = -1; ///< an eventfd: readable once the owner is gone
    std::atomic<bool> stopped = false;
    std::string name;
    std::function<void()> changed;
    ~Shared() {
        if (inotify >= 0)
            ::close(inotify);
        if (stop >= 0)
            ::close(stop);
    }
};

/// Reads the waiting events; true where one of them is about our file.
bool takeEvents(const Shared& shared) {
    alignas(inotify_event) std::array<char, 4096> buffer;
    bool ours = false;
    const ssize_t length = ::read(shared.inotify, buffer.data(), buffer.size());
    for (ssize_t at = 0; at < length;) {
        inotify_event event;
        std::memcpy(&event, buffer.data() + at, sizeof event);
        ours = ours || (event.mask & IN_Q_OVERFLOW) != 0 ||
               (event.len > 0 && shared.name == buffer.data() + at + sizeof event);
        at += static_cast<ssize_t>(sizeof event + event.len);
    }
    return ours;
}

void watch(const std::shared_ptr<Shared>& shared) {
    while (!shared->stopped) {
        std::array<pollfd, 2> waiting{pollfd{shared->inotify, POLLIN, 0}, pollfd{shared->stop, POLLIN, 0}};
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        if (shared->stopped)
            return;
        if ((waiting[0].revents & POLLIN) != 0 && takeEvents(*shared))
            shared->changed();
    }
}

/// Ends the thread when it is dropped.
class Subscription {
public:
    explicit Subscription(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared)), m_thread([kept = m_shared] { watch(kept); }) {}
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    ~Subscription() {
        m_shared->stopped = true;
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = ::write(m_shared->stop, &one, sizeof one);
        if (m_thread.get_id() == std::this_thread::get_id())
            m_thread.detach(); // dropped inside the call
        else
            m_thread.join();
    }

private:
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace

std::shared_ptr<void> watchFolder(const std::filesystem::path& folder, std::string name,
                                  std::function<void()> changed) {
    auto shared = std::make_shared<Shared>();
    shared->name = std::move(name);
    shared->changed = std::move(changed);
    shared->inotify = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    shared->stop = ::eventfd(0, EFD_CLOEXEC);
    if (shared->inotify < 0 || shared->stop < 0 ||
        ::inotify_add_watch(shared->inotify, folder.c_str(), IN_MOVED_TO | IN_CLOSE_WRITE) < 0)
        return nullptr;
    return std::make_shared<Subscription>(std::move(shared));
}

} // namespace caseseal::ledger
