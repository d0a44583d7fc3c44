// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ledger/ledger_port.h"

#include <filesystem>

/// Private to the room: where the ledger of a trial is, and the one way to it.
namespace caseseal::desk {

struct LedgerPlace {
    std::filesystem::path folder; ///< absolute
    std::string server;           ///< conninfo of PostgreSQL, secrets and all; not empty: the folder counts for nought

    /// Do other installations publish there too, as far as we know?
    [[nodiscard]] bool shared() const { return !server.empty(); }
    /// For people: no password.
    [[nodiscard]] std::string describe() const;
};

/// Opens it on the calling thread; a server may take 10 s. BadInput: no ledger there. Refused: it is another one than
/// `origin`, or we may not. Machine: no server answers.
[[nodiscard]] base::Result<std::unique_ptr<ledger::LedgerPort>> openLedger(const LedgerPlace& place,
                                                                           const std::string& origin);

} // namespace caseseal::desk
