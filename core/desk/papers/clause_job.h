// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/clauses.h"
#include "jobs.h"

/// Private to the room: the answer to one clause, for the front ends and for the page that is issued.
namespace caseseal::desk {

/// Machine, Cancelled. CHECKs that the clause is one of allClauses().
[[nodiscard]] Result<ClauseAnswer> answerClause(JobContext& context, const Clause& clause, const std::string& language,
                                                base::ProgressPort& progress);

} // namespace caseseal::desk
