// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/witness.h"

/// A witness on the web (C2SP tlog-witness): `POST /add-checkpoint` and `GET /HEX/checkpoint`. Plain HTTP: what it says
/// is signed, and a front server brings TLS where a site wants it.
namespace caseseal::net {

class WitnessServer {
public:
    /// Listens at once; requests are answered when `run` is called. `address`: a numeric address or host name of this
    /// machine; `port` 0: a free one. The witness must outlive it. Machine: the address is taken or not this machine's.
    [[nodiscard]] static base::Result<std::unique_ptr<WitnessServer>> listen(ledger::Witness& witness,
                                                                             const std::string& address, int port);
    ~WitnessServer();

    [[nodiscard]] int port() const;
    /// Answers until `stop`. Blocks.
    void run();
    /// Requests that are being answered are finished; `run` returns, also where it has not begun yet. Any thread.
    void stop();

private:
    struct State;
    explicit WitnessServer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace caseseal::net
