// SPDX-License-Identifier: GPL-3.0-or-later
#include "unguarded.h"

#include "base/file.h"

namespace caseseal::store {

namespace {

struct Triggers {
    std::string drop, make;
};

Result<Triggers> loadTriggers(Connection& db) {
    Triggers out;
    TRY(auto select, db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"));
    for (;;) {
        TRY(const bool more, select.step());
        if (!more)
            return out;
        out.drop += "DROP TRIGGER " + select.string(0) + ";";
        out.make += select.string(1) + ";";
    }
}

} // namespace

Result<void> markAsSandbox(const std::filesystem::path& folder) {
    return base::saveFileDurably(folder / kSandboxMark, base::bytesOf("Altered on purpose. This is no trial.\n"), true);
}

Result<void> checkIsSandbox(const std::filesystem::path& folder) {
    std::error_code failure;
    if (std::filesystem::is_regular_file(folder / kSandboxMark, failure))
        return {};
    return base::refused(folder.string() + " is no sandbox of a drill: nothing in it is altered.");
}

Result<void> changeUnguarded(Connection& db, const std::function<Result<void>()>& change) {
    TRY_VOID(checkIsSandbox(db.file().parent_path()));
    TRY(const auto triggers, loadTriggers(db));
    TRY(auto transaction, Transaction::beginWrite(db));
    TRY_VOID(db.execute("PRAGMA defer_foreign_keys = ON"));
    TRY_VOID(db.execute(triggers.drop.c_str()));
    TRY_VOID(change());
    TRY_VOID(db.execute(triggers.make.c_str()));
    return transaction.commit();
}

} // namespace caseseal::store
