// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/ledger_port.h"
#include "net/postgres_schema.h"

/// A ledger that several organisations share: rows of a PostgreSQL server that only grow (postgres_schema.h).
namespace caseseal::net {

/// A member's view of the ledger. What it reads is believed no more than a file: every tile is authenticated by its
/// reader, every head by its signatures. One thread at a time; a lost connection is made anew at the next call.
///
/// A COMMIT that waited for a synchronous standby and was cut off may be seen and later be lost. So `size` leaves a row
/// of its own in `seen` and counts only what stood before that row's COMMIT was acknowledged: the server acknowledges
/// in order, and nothing that a member signs afterwards can be lost with a standby.
class PostgresLedger final : public ledger::LedgerPort {
public:
    /// BadInput: conninfo, or no ledger there. Refused: the role may not. Machine: no server answers.
    [[nodiscard]] static base::Result<std::unique_ptr<PostgresLedger>> open(const std::string& conninfo);
    ~PostgresLedger() override;

    [[nodiscard]] const std::string& origin() const;
    [[nodiscard]] const Features& features() const;

    [[nodiscard]] base::Result<base::Bytes> get(const std::string& path) override;
    [[nodiscard]] base::Result<std::uint64_t> size() override;
    [[nodiscard]] base::Result<std::uint64_t> append(std::span<const ledger::Digest> sealHashes,
                                                     std::uint64_t expectedSize) override;
    [[nodiscard]] base::Result<std::string> checkpoint() override;
    [[nodiscard]] base::Result<std::vector<std::string>> checkpoints(std::size_t count) override;
    [[nodiscard]] base::Result<void> compareAndSwapCheckpoint(const std::string& oldNote,
                                                              const std::string& newNote) override;
    /// Told by NOTIFY; a lost connection is made anew, with a call for what may have been missed. Null where the server
    /// knows no NOTIFY.
    [[nodiscard]] std::shared_ptr<void> subscribe(std::function<void()> changed) override;

    /// A member as the server saw it.
    struct MemberSeen {
        std::string role;
        std::string at; ///< RFC 3339, UTC, the server's clock
        std::uint64_t size = 0;
    };
    /// Each role's newest look.
    [[nodiscard]] base::Result<std::vector<MemberSeen>> members();

private:
    struct State;
    explicit PostgresLedger(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace caseseal::net
