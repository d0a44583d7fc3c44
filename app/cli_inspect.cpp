// SPDX-License-Identifier: GPL-3.0-or-later
// Inspector mode: what the trial's record answers to a clause.
#include "cli_desk.h"
#include "cli_table.h"

#include "desk/clauses.h"
#include "desk/reports.h"

#include <iostream>

namespace caseseal::app {

using base::Result;

namespace {

Result<const desk::Clause*> clauseOf(const std::string& name) {
    const auto* clause = desk::findClause(name);
    if (clause == nullptr)
        return base::badInput("There is no answer for a clause \"" + name +
                              "\"; inspect --list names those there are.");
    return clause;
}

int printClauses(const Arguments& arguments) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& clause : desk::allClauses())
        list.push_back({{"clause", clause.name},
                        {"document", clause.document},
                        {"question", desk::questionOf(clause, arguments.language)}});
    printList(list, arguments.json);
    return kDone;
}

void printHead(const desk::ClauseAnswer& answer) {
    for (const auto& head : answer.heads)
        std::cout << "Asked at seal " << (head.length == 0 ? 0 : head.length - 1) << " of chain " << head.chain << ", "
                  << base::encodeHex(head.head) << ".\n";
    if (answer.checkpoint)
        std::cout << "Newest checkpoint: " << answer.checkpoint->origin << ", " << answer.checkpoint->size
                  << " seals.\n";
}

void printAnswer(const desk::ClauseAnswer& answer) {
    std::cout << answer.clause.name << "  " << answer.question << "\n" << answer.sentence << "\n";
    for (const auto& figure : answer.figures)
        std::cout << "  " << figure.name << ": " << figure.value << "\n";
    for (const auto& row : answer.rows)
        std::cout << "  " << row.seal << ":" << row.entry << "  " << row.when << "  " << row.who << "  "
                  << (row.place.empty() ? "" : row.place + ": ") << row.what
                  << (row.why.empty() ? "" : "  [" + row.why + "]") << "\n";
    if (answer.rowsTotal > answer.rows.size())
        std::cout << "  These are the newest " << answer.rows.size() << " of " << answer.rowsTotal << " entries.\n";
    printHead(answer);
}

Result<void> answerOne(desk::Desk& desk, const desk::Clause& clause, const Arguments& arguments) {
    TRY(const auto job, desk.clauses().ask(clause, arguments.language));
    TerminalProgress progress;
    TRY(const auto answer, job->answer(progress));
    if (arguments.json)
        std::cout << answer.encodeJson() << "\n";
    else if (arguments.clause.empty())
        std::cout << clause.name << "\t" << answer.sentence << "\n";
    else
        printAnswer(answer);
    return {};
}

/// Asking leaves no trace. Null: every clause, one after the other.
Result<int> answerOnTerminal(const Arguments& arguments, const desk::Clause* clause) {
    TRY(const auto desk, openDesk(arguments));
    for (const auto& one : clause != nullptr ? std::span(clause, 1) : desk::allClauses())
        TRY_VOID(answerOne(*desk, one, arguments));
    return int{kDone};
}

/// A page that was issued is on record.
Result<int> issuePage(const Arguments& arguments, const desk::Clause& clause) {
    TRY(const auto desk, beginSession(openDesk(arguments)));
    desk::ReportRequest request;
    request.kind = desk::ReportKind::Inspection;
    request.file = arguments.output;
    request.language = arguments.language;
    request.clause = clause.name;
    TRY(const auto job, desk->reports().prepare(request));
    TerminalProgress progress;
    TRY(const auto done, job->write(progress));
    TRY(const auto receipt, desk->reports().note(done));
    std::cout << "Wrote " << arguments.output << ", noted in seal " << receipt.seal << ".\n";
    return int{kDone};
}

} // namespace

Result<int> runInspect(const Arguments& arguments) {
    if (arguments.listClauses)
        return printClauses(arguments);
    const desk::Clause* clause = nullptr;
    if (!arguments.clause.empty()) {
        TRY(clause, clauseOf(arguments.clause));
    }
    if (arguments.output.empty())
        return answerOnTerminal(arguments, clause);
    if (clause == nullptr)
        return base::badInput("A page answers one clause: name it with --clause.");
    return issuePage(arguments, *clause);
}

} // namespace caseseal::app
