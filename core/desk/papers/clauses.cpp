// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clauses.h"

#include "clause_job.h"
#include "clause_queries.h"
#include "doors.h"

#include "base/check.h"

#include <algorithm>
#include <array>

namespace caseseal::desk {

namespace {

using evidence::Json;

constexpr std::string_view kPart11 = "21 CFR Part 11", kPart312 = "21 CFR Part 312", kFda = "FDA Q&A",
                           kEma = "EMA 2023", kIch = "ICH E6(R3)", kGdpr = "GDPR";

struct AnsweredClause {
    Clause clause;
    report::Word question;
    ClauseQuery query;
};

// The names are those of tests/TRACE.md; tests/house compares the two.
constexpr auto kClauses = std::to_array<AnsweredClause>({
    {{kPart11, "21 CFR 11.10(a)"}, "asks-altered", answerAltered},
    {{kPart11, "21 CFR 11.10(b)"}, "asks-copies", answerCopies},
    {{kPart11, "21 CFR 11.10(c)"}, "asks-kept", answerKept},
    {{kPart11, "21 CFR 11.10(d)"}, "asks-access", answerAccess},
    {{kPart11, "21 CFR 11.10(e)"}, "asks-trail", answerTrail},
    {{kPart11, "21 CFR 11.10(f)"}, "asks-order", answerOrder},
    {{kPart11, "21 CFR 11.10(g)"}, "asks-authority", answerAuthority},
    {{kPart11, "21 CFR 11.10(k)(2)"}, "asks-versions", answerVersions},
    {{kPart11, "21 CFR 11.50"}, "asks-signatures", answerSignatures},
    {{kPart11, "21 CFR 11.70"}, "asks-covered", answerCovered},
    {{kPart11, "21 CFR 11.100"}, "asks-persons", answerPersons},
    {{kPart11, "21 CFR 11.200"}, "asks-signing", answerSigning},
    {{kPart11, "21 CFR 11.300"}, "asks-keys", answerKeys},
    {{kPart312, "21 CFR 312.62"}, "asks-product", answerProduct},
    {{kFda, "FDA Q3"}, "asks-certified", answerCertified},
    {{kFda, "FDA Q5"}, "asks-restores", answerRestores},
    {{kFda, "FDA Q12"}, "asks-trail-copies", answerTrailCopies},
    {{kFda, "FDA Q13"}, "asks-checks", answerChecks},
    {{kFda, "FDA Q14"}, "asks-times", answerTimes},
    {{kFda, "FDA Q20"}, "asks-originators", answerOriginators},
    {{kEma, "EMA 4.5"}, "asks-times", answerTimes},
    {{kEma, "EMA 6.2.1"}, "asks-trail", answerTrail},
    {{kEma, "EMA 6.2.1 blinding"}, "asks-blinding", answerBlinding},
    {{kEma, "EMA 6.2.2"}, "asks-review", answerReview},
    {{kEma, "EMA A5.3"}, "asks-consent", answerConsent},
    {{kIch, "R3 2.8"}, "asks-consent", answerConsent},
    {{kIch, "R3 2.10.4"}, "asks-product", answerProduct},
    {{kIch, "R3 3.16.1"}, "asks-control", answerControl},
    {{kIch, "R3 3.16.1(i)"}, "asks-sponsor", answerSponsor},
    {{kIch, "R3 3.16.1(r)"}, "asks-locks", answerLocks},
    {{kIch, "R3 4.2.2(b)"}, "asks-erasures", answerErasures},
    {{kIch, "R3 4.2.3"}, "asks-review", answerReview},
    {{kGdpr, "GDPR 7(3)"}, "asks-withdrawals", answerWithdrawals},
    {{kGdpr, "GDPR 15"}, "asks-uses", answerUses},
    {{kGdpr, "GDPR 17"}, "asks-erasures", answerErasures},
});

constexpr auto kNames = [] {
    std::array<Clause, kClauses.size()> out{};
    std::transform(kClauses.begin(), kClauses.end(), out.begin(), [](const auto& one) { return one.clause; });
    return out;
}();

const AnsweredClause& answered(const Clause& clause) {
    const auto* at = std::find_if(kClauses.begin(), kClauses.end(),
                                  [&clause](const auto& one) { return one.clause.name == clause.name; });
    CHECK(at != kClauses.end());
    return *at;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// "21 cfr 11.10(e)" is named so, and "11.10(e)".
bool isNamed(const Clause& clause, const std::string& wanted) {
    const std::string name = lower(clause.name);
    return name == wanted || (name.size() > wanted.size() && name.ends_with(" " + wanted));
}

Json rowJson(const ClauseRow& row) {
    return Json::Object{{"chain", row.chain}, {"entry", std::to_string(row.seal) + ":" + std::to_string(row.entry)},
                        {"place", row.place}, {"time", row.time ? Json(base::encodeTime(*row.time)) : Json()},
                        {"what", row.what},   {"who", row.who},
                        {"why", row.why}};
}

Json headsJson(const std::vector<evidence::ChainHead>& heads) {
    Json::Array out;
    for (const auto& head : heads)
        out.push_back(Json::Object{{"chain", head.chain},
                                   {"head", base::encodeHex(head.head)},
                                   {"length", static_cast<std::int64_t>(head.length)}});
    return out;
}

Json ledgerJson(const std::optional<ledger::Checkpoint>& checkpoint) {
    if (!checkpoint)
        return {};
    return Json::Object{{"origin", checkpoint->origin},
                        {"root", base::encodeBase64(checkpoint->root)},
                        {"size", static_cast<std::int64_t>(checkpoint->size)}};
}

class TrialClauseJob final : public ClauseJob {
public:
    TrialClauseJob(JobContext context, const Clause& clause, std::string language)
        : m_context(std::move(context)), m_clause(clause), m_language(std::move(language)) {}

    Result<ClauseAnswer> answer(base::ProgressPort& progress) override {
        return answerClause(m_context, m_clause, m_language, progress);
    }

private:
    JobContext m_context;
    Clause m_clause;
    std::string m_language;
};

class TrialClauses final : public Clauses {
public:
    explicit TrialClauses(Workbench& bench) : m_bench(bench) {}

    Result<std::unique_ptr<ClauseJob>> ask(const Clause& clause, const std::string& language) override {
        return m_bench.attempt({"report.issue", {}}, [&]() -> Result<std::unique_ptr<ClauseJob>> {
            TRY(auto context, jobContext(m_bench));
            return std::unique_ptr<ClauseJob>(std::make_unique<TrialClauseJob>(std::move(context), clause, language));
        });
    }

private:
    Workbench& m_bench;
};

} // namespace

std::span<const Clause> allClauses() { return kNames; }

const Clause* findClause(std::string_view name) {
    const std::string wanted = lower(name);
    const Clause* found = nullptr;
    for (const Clause& clause : kNames) {
        if (lower(clause.name) == wanted)
            return &clause;
        if (!isNamed(clause, wanted))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &clause;
    }
    return found;
}

std::string questionOf(const Clause& clause, const std::string& language) {
    return report::ReportWords(language).say(answered(clause).question);
}

Result<ClauseAnswer> answerClause(JobContext& context, const Clause& clause, const std::string& language,
                                  base::ProgressPort& progress) {
    const auto& known = answered(clause);
    auto& reader = *context.reader;
    TRY(const auto manifest, reader.source().manifest());
    TRY(auto persons, TrialPersons::load(reader.projection()));
    ClauseDraft draft(context, language, std::move(persons), progress);
    TRY_VOID(known.query(draft));
    ClauseAnswer answer = draft.finish();
    answer.clause = known.clause;
    answer.question = draft.say().say(known.question);
    answer.heads = manifest.chains;
    answer.checkpoint = manifest.ledger;
    return answer;
}

std::string ClauseAnswer::encodeJson() const {
    Json::Object figuresByKey;
    for (const auto& figure : figures)
        figuresByKey[figure.key] = static_cast<std::int64_t>(figure.value);
    Json::Array rowList;
    for (const auto& row : rows)
        rowList.push_back(rowJson(row));
    return Json(Json::Object{{"answer", sentence},
                             {"clause", std::string(clause.name)},
                             {"document", std::string(clause.document)},
                             {"figures", std::move(figuresByKey)},
                             {"heads", headsJson(heads)},
                             {"language", language},
                             {"ledger", ledgerJson(checkpoint)},
                             {"question", question},
                             {"rows", std::move(rowList)},
                             {"rowsTotal", static_cast<std::int64_t>(rowsTotal)},
                             {"there", there}})
        .encode();
}

std::unique_ptr<Clauses> makeClauses(Workbench& bench) { return std::make_unique<TrialClauses>(bench); }

} // namespace caseseal::desk
