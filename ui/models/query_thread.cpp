// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query_thread.h"

#include "words/words.h"

#include <QCoreApplication>

namespace caseseal::ui {

namespace {

struct QueryThread {
    Q_DECLARE_TR_FUNCTIONS(QueryThread)
};

QString member(const evidence::Json& data, std::string_view key) {
    const auto* found = data.find(key);
    const auto* said = found ? found->asString() : nullptr;
    return said ? text(*said) : QString();
}

bool isOf(const store::TrailRow& row, std::uint64_t number) {
    const auto* found = row.entry.data.find("query");
    const auto* said = found ? found->asInteger() : nullptr;
    return said && static_cast<std::uint64_t>(*said) == number && row.entry.act.starts_with("query.");
}

} // namespace

base::Result<std::vector<QueryMessage>> queryThread(desk::Desk& desk, const store::QueryRow& query) {
    std::vector<QueryMessage> thread;
    TRY(const auto rows, desk.projection().history(query.place));
    for (const auto& row : rows)
        if (isOf(row, query.number))
            thread.push_back({row.entry.act, row.author, row.role, row.time, member(row.entry.data, "text"),
                              bytes(member(row.entry.data, "assigned"))});
    return thread;
}

base::Result<desk::SealReceipt> actOnQuery(desk::Desk& desk, const std::string& act, std::uint64_t number,
                                           const std::string& said, const std::string&) {
    return desk.actOnQuery(act, number, said);
}

QString queryActWord(const std::string& act) {
    if (act == "query.open")
        return QueryThread::tr("asked");
    if (act == "query.answer")
        return QueryThread::tr("answered");
    if (act == "query.close")
        return QueryThread::tr("closed it");
    return act == "query.reopen" ? QueryThread::tr("reopened it") : text(act);
}

std::vector<std::string> queryActs(const desk::Desk& desk, const std::string& status) {
    std::vector<std::string> acts;
    const auto add = [&](const char* act, bool fits) {
        if (fits && desk.mayDo(act))
            acts.emplace_back(act);
    };
    add("query.answer", status == "open");
    add("query.close", status != "closed");
    add("query.reopen", status != "open");
    return acts;
}

} // namespace caseseal::ui
