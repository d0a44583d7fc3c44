// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/visit_status.h"

#include <QDate>
#include <QString>

/// What the overview's two charts show. Counted from the projections alone; runs on any thread.
namespace caseseal::ui {

/// How many participants are to be enrolled, and when; of the study design. Absent where it says nothing.
struct EnrolmentPlan {
    std::uint64_t participants = 0;
    QDate from, to; ///< both valid, from before to
    /// What a straight line from nothing at `from` to all at `to` gives at that day.
    [[nodiscard]] double planned(QDate day) const;
};

struct EnrolmentFigures {
    std::vector<QDate> days; ///< of each enrolment, in order, local dates
    std::uint64_t withdrawn = 0;
    std::uint64_t finished = 0; ///< every scheduled visit that is asked for complete or further
    std::optional<EnrolmentPlan> plan;
    [[nodiscard]] std::uint64_t enrolled() const { return days.size(); }
};

/// One visit over all participants: every participant of whom it is due stands in exactly one of the four.
struct VisitFigures {
    std::string event;          ///< OID
    std::uint64_t settled = 0;  ///< signed, verified, frozen or locked
    std::uint64_t complete = 0; ///< and not signed yet
    std::uint64_t inProgress = 0;
    std::uint64_t overdue = 0;
    [[nodiscard]] std::uint64_t due() const { return settled + complete + inProgress + overdue; }
    [[nodiscard]] std::uint64_t done() const { return settled + complete; }
};

struct OverviewFigures {
    EnrolmentFigures enrolment;
    std::vector<VisitFigures> visits; ///< scheduled ones, in the study's order
};

/// What is counted, as the record has it.
struct FigureSource {
    std::vector<store::SubjectRow> subjects;
    std::vector<store::FormState> states;
    std::vector<store::EventState> said;      ///< of visits: planned, skipped
    std::vector<store::FormPlace> notAsked{}; ///< forms that the study's conditions leave out
};

/// `today`: ISO date, for what is due and what is overdue.
[[nodiscard]] OverviewFigures countFigures(const std::vector<study::Event>& events, const FigureSource& source,
                                           const std::string& today);

} // namespace caseseal::ui
