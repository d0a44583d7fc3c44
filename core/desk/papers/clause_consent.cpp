// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"
#include "clause_queries.h"
#include "consent_record.h"
#include "data_uses.h"

#include "desk/consents.h"

#include <algorithm>

namespace caseseal::desk {

namespace {

bool isConsentAct(const store::TrailRow& row) { return row.entry.act.starts_with("consent."); }

bool isException(const store::TrailRow& row) {
    const auto& checks = row.entry.checks;
    return std::any_of(checks.begin(), checks.end(), [](const auto& check) { return check.rule == Consents::kRule; });
}

struct ConsentCounts {
    std::uint64_t given = 0; ///< complete ones: signatures of one consent are one
    std::uint64_t withdrawn = 0, whole = 0, withCard = 0;
};

ConsentCounts countsOf(const consent::ConsentBook& book, const std::vector<store::SubjectRow>& subjects) {
    ConsentCounts out;
    for (const auto& subject : subjects) {
        const auto* of = book.find(subject.subject);
        if (of == nullptr)
            continue;
        for (const auto& grant : of->grants)
            out.given += grant.counts ? 1 : 0;
        out.withdrawn += of->withdrawals.size();
        for (const auto& withdrawal : of->withdrawals) {
            out.whole += withdrawal.scopes.empty() ? 1 : 0;
            out.withCard += withdrawal.isSigned ? 1 : 0;
        }
    }
    return out;
}

bool hasConsented(const consent::ConsentBook& book, const std::string& subject) {
    const auto* of = book.find(subject);
    return of != nullptr &&
           std::any_of(of->grants.begin(), of->grants.end(), [](const auto& grant) { return grant.counts; });
}

} // namespace

Result<void> answerConsent(ClauseDraft& draft) {
    std::vector<store::TrailRow> acts;
    std::uint64_t exceptions = 0;
    TRY_VOID(draft.each({"consent.publish", "consent.grant", "consent.withdraw", "item.set", "item.change"},
                        [&](const store::TrailRow& row) {
                            const bool act = isConsentAct(row), exception = !act && isException(row);
                            exceptions += exception ? 1 : 0;
                            if (act)
                                acts.push_back(row);
                            if (act || exception)
                                draft.list(row);
                        }));
    const bool any = !acts.empty();
    const auto book = bookOf(std::move(acts));
    TRY(const auto subjects, draft.projection().subjects());
    const auto counts = countsOf(book, subjects);
    draft.figure("figure-documents", book.documents().size());
    draft.figure("figure-grants", counts.given);
    draft.figure("figure-withdrawals", counts.withdrawn);
    draft.figure("figure-renewals", book.renewals().size());
    draft.figure("figure-participants", subjects.size());
    draft.figure("figure-without-consent",
                 static_cast<std::uint64_t>(std::count_if(subjects.begin(), subjects.end(), [&book](const auto& one) {
                     return !hasConsented(book, one.subject);
                 })));
    draft.figure("figure-consent-exceptions", exceptions);
    draft.conclude(any, counts.given, "answer-consent", "none-consent");
    return {};
}

Result<void> answerWithdrawals(ClauseDraft& draft) {
    std::vector<store::TrailRow> acts;
    std::uint64_t exports = 0;
    TRY_VOID(draft.each({"consent.publish", "consent.grant", "consent.withdraw", "data.export"},
                        [&](const store::TrailRow& row) {
                            exports += evidence::countIn(row.entry.data, "leftOut").value_or(0) > 0 ? 1 : 0;
                            if (!isConsentAct(row))
                                return;
                            acts.push_back(row);
                            if (row.entry.act == "consent.withdraw")
                                draft.list(row);
                        }));
    TRY(const auto subjects, draft.projection().subjects());
    const auto counts = countsOf(bookOf(std::move(acts)), subjects);
    draft.figure("figure-withdrawals", counts.withdrawn);
    draft.figure("figure-withdrawn-whole", counts.whole);
    draft.figure("figure-withdrawn-scope", counts.withdrawn - counts.whole);
    draft.figure("figure-withdrawn-card", counts.withCard);
    draft.figure("figure-withdrawn-word", counts.withdrawn - counts.withCard);
    draft.figure("figure-left-out", exports);
    draft.conclude(counts.withdrawn, "answer-withdrawals", "none-withdrawals");
    return {};
}

Result<void> answerUses(ClauseDraft& draft) {
    std::uint64_t exports = 0, shares = 0, reports = 0, receipts = 0;
    TRY_VOID(draft.each({"data.export", "data.share", "report.issue"}, [&](const store::TrailRow& row) {
        if (!handsOut(row.entry))
            return;
        const bool report = row.entry.act == "report.issue";
        ++(report ? reports : row.entry.act == "data.export" ? exports : shares);
        receipts += report && dataWord(row.entry, "kind") == "consent" ? 1 : 0;
        draft.list(row);
    }));
    draft.figure("figure-use-exports", exports);
    draft.figure("figure-use-shares", shares);
    draft.figure("figure-use-reports", reports);
    draft.figure("figure-use-receipts", receipts);
    draft.conclude(exports + shares + reports, "answer-uses", "none-uses");
    return {};
}

} // namespace caseseal::desk
