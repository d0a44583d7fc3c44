// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query_thread.h"

#include "desk/queries.h"
#include "words/words.h"

#include <QCoreApplication>

namespace caseseal::ui {

namespace {

struct QueryThread {
    Q_DECLARE_TR_FUNCTIONS(QueryThread)
};

} // namespace

base::Result<desk::SealReceipt> actOnQuery(desk::Desk& desk, const std::string& act, std::uint64_t number,
                                           const std::string& said, const std::string& assigned) {
    if (act == "query.answer")
        return desk.queries().answer(number, said, assigned);
    if (act == "query.close")
        return desk.queries().close(number, said);
    return desk.queries().reopen(number, said, assigned);
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
