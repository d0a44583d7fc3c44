// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/clauses.h"
#include "jobs.h"
#include "report_names.h"

#include <deque>
#include <functional>

/// Private to the room: how the answer to a clause comes together.
namespace caseseal::desk {

/// What an answer is reckoned from, and the answer as far as it is. One thread.
class ClauseDraft {
public:
    ClauseDraft(JobContext& context, const std::string& language, TrialPersons persons, base::ProgressPort& progress)
        : m_context(context), m_names(context.study, language), m_persons(std::move(persons)), m_progress(progress) {}

    [[nodiscard]] JobContext& context() { return m_context; }
    [[nodiscard]] store::Projection& projection() { return m_context.reader->projection(); }
    [[nodiscard]] const TrialPersons& persons() const { return m_persons; } ///< in force
    [[nodiscard]] const report::ReportWords& say() const { return m_names.say(); }
    [[nodiscard]] base::ProgressPort& progress() { return m_progress; }

    using Take = std::function<void(const store::TrailRow&)>;
    /// Every entry with one of these acts, oldest first. Machine, Cancelled.
    [[nodiscard]] Result<void> each(std::vector<std::string> acts, const Take& take);
    /// Every seal of every chain, in order; those that cannot be read are left out. Machine, Cancelled.
    using TakeSeal = std::function<void(const evidence::SealHeader&, const std::optional<std::uint64_t>& ledgerIndex)>;
    [[nodiscard]] Result<void> eachSeal(const TakeSeal& take);

    /// One of the entries behind the answer: call it oldest first.
    void list(const store::TrailRow& row) { keep({row, {}, {}}); }
    /// An entry by its place, in words of its own; its time and person are those of its seal.
    struct Place {
        std::string chain;
        std::uint64_t seal = 0, entry = 0;
    };
    [[nodiscard]] Result<void> list(const Place& at, const std::string& what, const std::string& why = {});

    void figure(report::Word name, std::uint64_t value);
    /// "Investigator" and so many: the name is another family's.
    void figure(std::string key, std::string name, std::uint64_t value);
    /// The answer's sentence, for so many.
    void state(report::Word sentence, std::uint64_t count);
    /// The trial has nothing of the matter yet.
    void stateNone(report::Word sentence);
    /// The one or the other.
    void conclude(bool there, std::uint64_t count, report::Word sentence, report::Word none) {
        there ? state(sentence, count) : stateNone(none);
    }
    void conclude(std::uint64_t count, report::Word sentence, report::Word none) {
        conclude(count > 0, count, sentence, none);
    }

    /// The rows in words. Once.
    [[nodiscard]] ClauseAnswer finish();

private:
    /// Of the trial's rows; `what` empty: its own words.
    struct Kept {
        store::TrailRow row;
        std::string what, why;
    };
    [[nodiscard]] Result<std::optional<std::uint64_t>> firstEntryOf(std::uint64_t seal);
    [[nodiscard]] ClauseRow wordsOf(const Kept& kept) const;
    void keep(Kept kept);

    JobContext& m_context;
    StudyNames m_names;
    TrialPersons m_persons;
    base::ProgressPort& m_progress;
    ClauseAnswer m_answer;
    std::deque<Kept> m_rows; ///< oldest first, the newest kMaxRows
};

} // namespace caseseal::desk
