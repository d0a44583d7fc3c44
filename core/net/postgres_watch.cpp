// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_watch.h"

#include "net/postgres_schema.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace caseseal::net {

namespace {

constexpr int kFirstPauseMs = 1000, kLongestPauseMs = 30'000;

base::Result<PostgresConnection> listen(const std::string& conninfo) {
    TRY(PostgresConnection connection, PostgresConnection::open(conninfo));
    TRY_VOID(connection.run("LISTEN caseseal_checkpoint"));
    return connection;
}

/// The thread that waits, and what ends it.
class Watch {
public:
    Watch(std::string conninfo, PostgresConnection connection, int stop, std::function<void()> changed)
        : m_conninfo(std::move(conninfo)), m_connection(std::move(connection)), m_stop(stop),
          m_changed(std::move(changed)), m_thread([this] { run(); }) {}
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() {
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = ::write(m_stop, &one, sizeof one);
        m_thread.join();
        ::close(m_stop);
    }

private:
    enum class Woken { Stopped, Told, TimeOut };
    /// `socket` -1: only the stop is waited for. `timeoutMs` -1: for ever.
    [[nodiscard]] Woken wait(int socket, int timeoutMs) const {
        std::array<pollfd, 2> waiting{pollfd{m_stop, POLLIN, 0}, pollfd{socket, POLLIN, 0}};
        const int ready = ::poll(waiting.data(), waiting.size(), timeoutMs);
        if ((waiting[0].revents & POLLIN) != 0)
            return Woken::Stopped;
        return ready > 0 ? Woken::Told : Woken::TimeOut;
    }
    /// False where it was stopped meanwhile.
    [[nodiscard]] bool reconnect() {
        for (int pauseMs = kFirstPauseMs;; pauseMs = std::min(2 * pauseMs, kLongestPauseMs)) {
            if (wait(-1, pauseMs) == Woken::Stopped)
                return false;
            if (auto fresh = listen(m_conninfo)) {
                m_connection = std::move(*fresh);
                return true;
            }
        }
    }
    void run() {
        while (wait(m_connection.socket(), -1) != Woken::Stopped) {
            const auto told = m_connection.takeNotifications();
            if (!told && !reconnect())
                return;
            if (!told || *told > 0)
                m_changed();
        }
    }

    std::string m_conninfo;
    PostgresConnection m_connection;
    int m_stop; ///< an eventfd: readable once the owner is going
    std::function<void()> m_changed;
    std::thread m_thread;
};

} // namespace

std::shared_ptr<void> watchServer(const std::string& conninfo, std::function<void()> changed) {
    auto connection = listen(conninfo);
    const int stop = connection ? ::eventfd(0, EFD_CLOEXEC) : -1;
    if (stop < 0)
        return nullptr;
    return std::make_shared<Watch>(conninfo, std::move(*connection), stop, std::move(changed));
}

} // namespace caseseal::net
