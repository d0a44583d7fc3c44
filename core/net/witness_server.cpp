// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/witness_server.h"

#include <atomic>
#include <chrono>
#include <httplib.h>
#include <mutex>
#include <thread>

namespace caseseal::net {

namespace {

constexpr int kPatienceSeconds = 10;

void put(httplib::Response& response, const ledger::WitnessAnswer& answer) {
    response.status = answer.status;
    response.set_content(answer.body, answer.contentType);
}

} // namespace

struct WitnessServer::State {
    httplib::Server server;
    int port = 0;
    std::mutex mutex; ///< over the next two, as they change
    bool entered = false;
    std::atomic<bool> stopped = false, finished = false;

    /// The library forgets a stop that comes before it has begun to listen.
    void endListening() {
        while (!finished && !server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        server.stop();
    }
};

WitnessServer::WitnessServer(std::unique_ptr<State> state) : m_state(std::move(state)) {}
WitnessServer::~WitnessServer() {
    stop();
    if (!m_state->entered)
        run();
}

base::Result<std::unique_ptr<WitnessServer>> WitnessServer::listen(ledger::Witness& witness, const std::string& address,
                                                                   int port) {
    auto state = std::make_unique<State>();
    auto& server = state->server;
    server.set_payload_max_length(ledger::Witness::kMaxRequestBytes);
    server.set_read_timeout(kPatienceSeconds);
    server.set_write_timeout(kPatienceSeconds);
    server.set_socket_options([](socket_t socket) { // never beside another process that listens there
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server.Post("/add-checkpoint", [&witness](const httplib::Request& request, httplib::Response& response) {
        put(response, witness.addCheckpoint(request.body));
    });
    server.Get("/([0-9a-f]{64})/checkpoint", [&witness](const httplib::Request& request, httplib::Response& response) {
        put(response, witness.newest(request.matches[1].str()));
    });
    const bool any = port == 0;
    state->port = any ? server.bind_to_any_port(address) : port;
    if (state->port <= 0 || (!any && !server.bind_to_port(address, port)))
        return base::machineFailed("Nobody can listen at " + address + ":" + std::to_string(port) +
                                   ": it is taken, or it is no address of this machine.");
    return std::unique_ptr<WitnessServer>(new WitnessServer(std::move(state)));
}

int WitnessServer::port() const { return m_state->port; }

void WitnessServer::run() {
    {
        const std::scoped_lock one(m_state->mutex);
        m_state->entered = true;
    }
    std::thread end; // a stop that came before: what is bound is let go of by beginning and ending
    if (m_state->stopped)
        end = std::thread([this] { m_state->endListening(); });
    m_state->server.listen_after_bind();
    m_state->finished = true;
    if (end.joinable())
        end.join();
}

void WitnessServer::stop() {
    {
        const std::scoped_lock one(m_state->mutex);
        m_state->stopped = true;
        if (!m_state->entered)
            return;
    }
    m_state->endListening();
}

} // namespace caseseal::net
