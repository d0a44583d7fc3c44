// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk_values.h"

#include "base/progress.h"
#include "evidence/evidence_source.h"

#include <memory>
#include <span>

/// Inspector mode: what an inspector asks, clause by clause, and what this trial's own record says to it. An answer is
/// reckoned from the sealed entries at the moment it is asked for; it states facts and judges nothing. Asking seals
/// nothing; an answer that is issued as a page is a report (desk/reports.h). A door of the Desk.
namespace caseseal::desk {

/// A clause that this program has an answer for. tests/TRACE.md has the same names.
struct Clause {
    std::string_view document; ///< "21 CFR Part 11", "FDA Q&A", "EMA 2023", "ICH E6(R3)" …
    std::string_view name;     ///< "21 CFR 11.10(e)", "FDA Q14", "EMA 6.2.2", "R3 3.16.1(i)"
    bool operator==(const Clause&) const = default;
};

/// By document, then in the document's order.
[[nodiscard]] std::span<const Clause> allClauses();
/// By its name, or by the name without the document ("11.10(e)", "q14"), in capitals or not; null where there is none
/// or more than one.
[[nodiscard]] const Clause* findClause(std::string_view name);
/// What it asks, in our own words: one sentence in this language (BCP 47; English where it is not spoken).
[[nodiscard]] std::string questionOf(const Clause& clause, const std::string& language);

struct ClauseFigure {
    std::string key;  ///< the same in every language: "signatures"
    std::string name; ///< in the answer's language
    std::uint64_t value = 0;
};

/// One entry behind an answer. All texts are in the answer's language.
struct ClauseRow {
    std::uint64_t id = 0; ///< its place in this trial's database, as store::TrailRow; 0 where it is not known
    std::string chain;
    std::uint64_t seal = 0, entry = 0;        ///< seq of its seal, index in it
    std::optional<std::uint64_t> ledgerIndex; ///< of its seal
    std::optional<base::UtcTime> time;        ///< nothing where the seal cannot be read
    std::string when, who;                    ///< "Jana Brandt (j.brandt), investigator"; as `time`
    std::string what;                         ///< "changed 128 to 118 mmHg"
    std::string place; ///< "P-1 › Week 4 › Vital signs › Systolic"; empty where it has none
    std::string why;   ///< the reason, checks with their answers, a file's hash; may be empty
    std::string proof; ///< "seal 41:3, ledger 40"
};

struct ClauseAnswer {
    static constexpr std::size_t kMaxRows = 1000;
    Clause clause;
    std::string language, question;
    bool there = false; ///< the trial has something of what the clause is about; else the sentence says that it has not
    std::string sentence; ///< in the language
    std::vector<ClauseFigure> figures;
    std::vector<ClauseRow> rows; ///< newest first, at most kMaxRows
    std::uint64_t rowsTotal = 0;
    std::vector<evidence::ChainHead> heads;       ///< of the chains that it was reckoned from
    std::optional<ledger::Checkpoint> checkpoint; ///< the newest one; nothing before the first

    /// One line of canonical JSON: `clause`, `document`, `question`, `there`, `answer`, `figures` (by key), `rows`
    /// (`entry` as `SEAL:I`, `chain`, `time`, `who`, `what`, `place`, `why`), `rowsTotal`, `heads`, `ledger`,
    /// `language`.
    [[nodiscard]] std::string encodeJson() const;
};

/// Long work over a reader of its own, for a worker thread: some seconds for a million entries, for 21 CFR 11.10(a) a
/// whole verification. Memory does not grow with the entries. One use.
class ClauseJob {
public:
    virtual ~ClauseJob() = default;
    /// Machine, Cancelled.
    [[nodiscard]] virtual Result<ClauseAnswer> answer(base::ProgressPort& progress) = 0;
};

/// On the Desk's thread.
class Clauses {
public:
    virtual ~Clauses() = default;
    /// The trial as it stands now. Refused, and sealed so: who may not issue a report.
    [[nodiscard]] virtual Result<std::unique_ptr<ClauseJob>> ask(const Clause& clause, const std::string& language) = 0;
};

} // namespace caseseal::desk
