// SPDX-License-Identifier: GPL-3.0-or-later
// The headless witness: witness.
#include "cli_commands.h"

#include "net/witness_server.h"

#include <csignal>
#include <iostream>
#include <thread>

namespace caseseal::app {

using base::Result;

namespace {

struct ListenAt {
    std::string address;
    int port = 0;
};

Result<ListenAt> listenAt(const std::string& text) {
    static constexpr std::uint64_t kMaxPort = 65535;
    const std::size_t colon = text.rfind(':');
    const auto port = base::parseDecimal(colon == std::string::npos ? std::string_view() : text.substr(colon + 1));
    if (!port || *port > kMaxPort || colon == 0)
        return base::badInput("\"" + text + "\" is no place to listen at. Write ADDRESS:PORT, like 127.0.0.1:7380.");
    return ListenAt{text.substr(0, colon), static_cast<int>(*port)};
}

/// Blocks the two signals that end a server, for this thread and those that it starts.
sigset_t holdEndSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

} // namespace

Result<int> runWitness(const Arguments& arguments) {
    const base::SystemClock clock;
    std::vector<ledger::VerifierKey> logs;
    for (const auto& text : arguments.witness.logs) {
        TRY(auto key, ledger::VerifierKey::parse(text));
        logs.push_back(std::move(key));
    }
    TRY(const auto place, listenAt(arguments.witness.listen));
    const sigset_t ends = holdEndSignals();
    TRY(const auto witness, ledger::Witness::open(arguments.witness.state, arguments.name, std::move(logs), clock));
    TRY(const auto server, net::WitnessServer::listen(*witness, place.address, place.port));
    for (const auto& key : witness->keys())
        std::cout << key.encode() << "\n";
    std::cout << "Listening at http://" << place.address << ":" << server->port() << std::endl;
    std::thread answers([&server] { server->run(); });
    int ended = 0;
    sigwait(&ends, &ended);
    server->stop();
    answers.join();
    std::cout << "Stopped; " << witness->conflicts() << " contradictions are kept in "
              << arguments.witness.state + "/conflicts"
              << ".\n";
    return int{witness->conflicts() == 0 ? kDone : kFindings};
}

} // namespace caseseal::app
