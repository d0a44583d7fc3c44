// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "clause_draft.h"

/// Private to the room: the live queries behind the clauses. Each reads the sealed entries in one or two passes and
/// fills in figures, rows and the sentence of a draft. Machine, Cancelled.
namespace caseseal::desk {

using ClauseQuery = Result<void> (*)(ClauseDraft& draft);

// --- clause_record.cpp: the record as such
[[nodiscard]] Result<void> answerAltered(ClauseDraft& draft);
[[nodiscard]] Result<void> answerTrail(ClauseDraft& draft);
[[nodiscard]] Result<void> answerVersions(ClauseDraft& draft);
[[nodiscard]] Result<void> answerTimes(ClauseDraft& draft);
[[nodiscard]] Result<void> answerControl(ClauseDraft& draft);
[[nodiscard]] Result<void> answerErasures(ClauseDraft& draft);

// --- clause_copies.cpp: what left the trial, and what came back
[[nodiscard]] Result<void> answerCopies(ClauseDraft& draft);
[[nodiscard]] Result<void> answerKept(ClauseDraft& draft);
[[nodiscard]] Result<void> answerCertified(ClauseDraft& draft);
[[nodiscard]] Result<void> answerRestores(ClauseDraft& draft);
[[nodiscard]] Result<void> answerTrailCopies(ClauseDraft& draft);
[[nodiscard]] Result<void> answerBlinding(ClauseDraft& draft);

// --- clause_persons.cpp: who may, who did, who was refused
[[nodiscard]] Result<void> answerAccess(ClauseDraft& draft);
[[nodiscard]] Result<void> answerOrder(ClauseDraft& draft);
[[nodiscard]] Result<void> answerAuthority(ClauseDraft& draft);
[[nodiscard]] Result<void> answerPersons(ClauseDraft& draft);
[[nodiscard]] Result<void> answerKeys(ClauseDraft& draft);
[[nodiscard]] Result<void> answerOriginators(ClauseDraft& draft);
[[nodiscard]] Result<void> answerSponsor(ClauseDraft& draft);

// --- clause_conduct.cpp: how the trial is done
[[nodiscard]] Result<void> answerSignatures(ClauseDraft& draft);
[[nodiscard]] Result<void> answerCovered(ClauseDraft& draft);
[[nodiscard]] Result<void> answerSigning(ClauseDraft& draft);
[[nodiscard]] Result<void> answerChecks(ClauseDraft& draft);
[[nodiscard]] Result<void> answerReview(ClauseDraft& draft);
[[nodiscard]] Result<void> answerProduct(ClauseDraft& draft);
[[nodiscard]] Result<void> answerLocks(ClauseDraft& draft);

// --- clause_consent.cpp: what participants agreed to, took back, and who was given their data
[[nodiscard]] Result<void> answerConsent(ClauseDraft& draft);
[[nodiscard]] Result<void> answerWithdrawals(ClauseDraft& draft);
[[nodiscard]] Result<void> answerUses(ClauseDraft& draft);

} // namespace caseseal::desk
