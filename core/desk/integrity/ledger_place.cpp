// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_place.h"

#include "ledger/folder_ledger.h"
#include "net/postgres_ledger.h"

namespace caseseal::desk {

using base::Result;

std::string LedgerPlace::describe() const { return shared() ? net::describeServer(server) : folder.string(); }

Result<std::unique_ptr<ledger::LedgerPort>> openLedger(const LedgerPlace& place, const std::string& origin) {
    if (place.shared()) {
        TRY(auto ledger, net::PostgresLedger::open(place.server));
        if (ledger->origin() != origin)
            return base::refused("The server holds the ledger " + ledger->origin() + ", not " + origin +
                                 ", which this trial uses.");
        return std::unique_ptr<ledger::LedgerPort>(std::move(ledger));
    }
    TRY(auto ledger, ledger::FolderLedger::open(place.folder));
    return std::unique_ptr<ledger::LedgerPort>(std::move(ledger));
}

} // namespace caseseal::desk
