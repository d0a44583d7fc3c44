// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "ledger_link.h"

namespace caseseal::desk {

namespace {

using evidence::Entry;
using evidence::Json;

Entry sessionEntry(const char* act, Json::Object data) {
    Entry entry;
    entry.act = act;
    entry.data = std::move(data);
    return entry;
}

Entry refusedEntry(const store::RefusedLogin& refused) {
    return sessionEntry("session.refused",
                        {{"person", refused.person},
                         {"why", refused.why == "locked" ? "locked after too many wrong passwords" : "wrong password"},
                         {"act", "session.open"},
                         {"at", base::encodeTime(refused.time)}});
}

std::string nameOf(SessionEnd why) {
    switch (why) {
    case SessionEnd::User:
        return "user";
    case SessionEnd::Idle:
        return "idle";
    case SessionEnd::Quit:
        return "quit";
    }
    return {};
}

} // namespace

Result<SealReceipt> sealOpening(Workbench& bench) {
    TRY(auto attempts, store::LoginAttempts::load(bench.trial->folder()));
    TRY(const auto known, textSetting(*bench.trial, setting::kAttempts));
    Json::Object data{{"person", bench.sealer.author().id}, {"why", "log-in"}};
    const bool replaced = !known.empty() && known != attempts.id();
    if (replaced)
        data["attempts"] = "the file of refused log-ins is not the one of the last log-in";
    if (attempts.dropped() > 0)
        data["dropped"] = static_cast<std::int64_t>(attempts.dropped());
    PlannedSeal plan;
    plan.entries.push_back(sessionEntry("session.open", std::move(data)));
    for (const auto& refused : attempts.refused())
        plan.entries.push_back(refusedEntry(refused));
    TRY(const auto receipt, bench.seal(std::move(plan), {}));
    const bool emptied = !attempts.refused().empty() || attempts.dropped() > 0;
    attempts.clearRefused();
    if (emptied || known != attempts.id())
        TRY_VOID(attempts.save(bench.trial->folder()));
    if (known != attempts.id())
        TRY_VOID(bench.trial->saveSetting(setting::kAttempts, base::bytesOf(attempts.id())));
    return receipt;
}

Result<SealReceipt> sealClosing(Workbench& bench, SessionEnd why) {
    return bench.seal(sessionEntry("session.close", {{"person", bench.sealer.author().id}, {"why", nameOf(why)}}));
}

} // namespace caseseal::desk
