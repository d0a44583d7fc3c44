// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"
#include "clause_queries.h"

#include "review/disposition.h"

#include <map>
#include <set>

namespace caseseal::desk {

namespace {

struct SignedForms {
    std::uint64_t inForce = 0;
    std::set<FormPlace> changed; ///< signed, and a value came or changed after it
};

/// One participant after the other: memory does not grow with the trial's forms.
Result<SignedForms> signedForms(ClauseDraft& draft) {
    SignedForms out;
    TRY(const auto subjects, draft.projection().subjects());
    for (const auto& subject : subjects) {
        if (draft.progress().cancelRequested())
            return base::cancelled();
        TRY(const auto states, draft.projection().formStates(subject.subject));
        for (const auto& state : states) {
            out.inForce += state.isSigned && !state.changedAfterSignature ? 1 : 0;
            if (state.changedAfterSignature)
                out.changed.insert(state.place);
        }
    }
    return out;
}

} // namespace

Result<void> answerSignatures(ClauseDraft& draft) {
    std::uint64_t signatures = 0, named = 0, meant = 0;
    std::set<std::string> signers;
    TRY_VOID(draft.each({"form.sign"}, [&](const store::TrailRow& row) {
        ++signatures;
        named += dataWord(row.entry, "name").empty() ? 0 : 1;
        meant += dataWord(row.entry, "meaning").empty() ? 0 : 1;
        signers.insert(row.author);
        draft.list(row);
    }));
    draft.figure("figure-signatures", signatures);
    draft.figure("figure-signers", signers.size());
    draft.figure("figure-named", named);
    draft.figure("figure-meant", meant);
    draft.conclude(signatures, "answer-signatures", "none-signatures");
    return {};
}

Result<void> answerCovered(ClauseDraft& draft) {
    TRY(const auto forms, signedForms(draft));
    std::uint64_t signatures = 0;
    TRY_VOID(draft.each({"form.sign"}, [&](const store::TrailRow& row) {
        ++signatures;
        if (forms.changed.contains(store::formOf(row.entry.place)))
            draft.list(row);
    }));
    draft.figure("figure-signatures", signatures);
    draft.figure("figure-signed-forms", forms.inForce);
    draft.figure("figure-changed-forms", forms.changed.size());
    draft.conclude(signatures > 0, forms.changed.size(), "answer-covered", "none-signatures");
    return {};
}

Result<void> answerSigning(ClauseDraft& draft) {
    std::uint64_t signatures = 0, refused = 0;
    TRY_VOID(draft.each({"form.sign", "session.refused"}, [&](const store::TrailRow& row) {
        if (row.entry.act == "form.sign") {
            ++signatures;
            return;
        }
        if (dataWord(row.entry, "act") != "form.sign")
            return;
        ++refused;
        draft.list(row);
    }));
    draft.figure("figure-signatures", signatures);
    draft.figure("figure-refused-signatures", refused);
    draft.conclude(signatures + refused > 0, refused, "answer-signing", "none-signing");
    return {};
}

Result<void> answerChecks(ClauseDraft& draft) {
    std::uint64_t fired = 0, answered = 0, queries = 0;
    TRY_VOID(draft.each({"item.set", "item.change", "query.open"}, [&](const store::TrailRow& row) {
        if (row.entry.act == "query.open") {
            if (dataWord(row.entry, "rule").empty())
                return;
            ++queries;
            draft.list(row);
            return;
        }
        for (const auto& check : row.entry.checks) {
            ++fired;
            answered += check.answer.empty() ? 0 : 1;
        }
        if (!row.entry.checks.empty())
            draft.list(row);
    }));
    TRY(const auto kept, draft.projection().keptChecks());
    draft.figure("figure-checks", fired);
    draft.figure("figure-answered", answered);
    draft.figure("figure-check-queries", queries);
    draft.figure("figure-kept-checks", kept.size());
    draft.conclude(fired, "answer-checks", "none-checks");
    return {};
}

Result<void> answerReview(ClauseDraft& draft) {
    review::SaidSoFar said;
    std::uint64_t items = 0;
    TRY_VOID(draft.each({"report.issue"}, [&](const store::TrailRow& row) {
        const std::string kind = dataWord(row.entry, "kind");
        if (kind != "review" && kind != "review-item")
            return;
        items += kind == "review-item" ? 1 : 0;
        said.take(row);
        draft.list(row);
    }));
    TRY(const auto counts, draft.projection().counts());
    const auto& reviews = said.signOffs();
    const std::uint64_t upTo = reviews.empty() ? 0 : reviews.back().head.length;
    draft.figure("figure-reviews", reviews.size());
    draft.figure("figure-dispositions", items);
    draft.figure("figure-reviewed-seals", upTo);
    draft.figure("figure-since-review", counts.seals - std::min(counts.seals, upTo));
    draft.conclude(reviews.size() + items > 0, reviews.size(), "answer-review", "none-review");
    return {};
}

Result<void> answerProduct(ClauseDraft& draft) {
    std::map<std::string, std::uint64_t> acts;
    std::uint64_t all = 0;
    TRY_VOID(draft.each({"product.receive", "product.commission", "product.ship", "product.allocate",
                         "product.dispense", "product.return", "product.destroy", "product.quarantine",
                         "product.release", "product.observe", "product.transfer"},
                        [&](const store::TrailRow& row) {
                            ++acts[row.entry.act];
                            ++all;
                            draft.list(row);
                        }));
    for (const auto& [act, count] : acts)
        draft.figure(act, draft.say().name("act", act), count);
    draft.conclude(all, "answer-product", "none-product");
    return {};
}

Result<void> answerLocks(ClauseDraft& draft) {
    std::map<std::string, std::uint64_t> acts;
    std::uint64_t wishes = 0, withReason = 0, opened = 0;
    TRY_VOID(draft.each({"form.freeze", "form.unfreeze", "form.lock", "form.unlock", "form.reopen"},
                        [&](const store::TrailRow& row) {
                            const std::string& act = row.entry.act;
                            if (act == "form.reopen") {
                                const auto* wish = row.entry.data.find("request");
                                if (wish == nullptr)
                                    return; // of a complete form
                                ++wishes;
                            } else if (dataWord(row.entry, "request").empty()) {
                                ++acts[act];
                            }
                            if (act == "form.unlock" || act == "form.unfreeze") {
                                ++opened;
                                withReason += row.entry.reason.empty() ? 0 : 1;
                            }
                            draft.list(row);
                        }));
    draft.figure("figure-frozen", acts["form.freeze"]);
    draft.figure("figure-locked", acts["form.lock"]);
    draft.figure("figure-wishes", wishes);
    draft.figure("figure-opened", opened);
    draft.figure("figure-opened-reason", withReason);
    draft.conclude(acts["form.freeze"] + acts["form.lock"] > 0, acts["form.lock"], "answer-locks", "none-locks");
    return {};
}

} // namespace caseseal::desk
