// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/desk.h"
#include "study/visit_schedule.h"
#include "words/status.h"

#include <map>
#include <set>

/// How far a form and a visit are, as the matrix and the visit tree show it.
namespace caseseal::ui {

/// When a visit of one participant is, was or would have been.
struct VisitTiming {
    study::VisitStatus status = study::VisitStatus::Unplanned;
    std::optional<study::VisitWindow> window;
    bool planned = false; ///< a day was agreed on
    std::string reason;   ///< why it is skipped or was moved
    bool operator==(const VisitTiming&) const = default;
};

/// One cell: the highest status that holds, forms done of forms expected, open queries.
struct StatusCell {
    Status status = Status::NotStarted;
    std::uint64_t done = 0;  ///< forms complete, signed, verified, frozen or locked
    std::uint64_t total = 0; ///< forms that the visit asks for; 0: the visit is not asked for here
    std::uint64_t queries = 0;
    std::uint64_t toSign = 0;   ///< forms complete, and not signed or changed since
    std::uint64_t toVerify = 0; ///< forms complete, with items that are still to be verified
    VisitTiming timing;
    bool operator==(const StatusCell&) const = default;
};

/// A form of which nothing is there has no state: pass nullptr.
[[nodiscard]] Status statusOf(const store::FormState* form);

/// Where a visit stands at `today` (ISO date). `dayZero`: the participant's day 0; `said`: what was planned or skipped,
/// may be null.
[[nodiscard]] VisitTiming timingOf(const study::Event& event, const std::string& dayZero, const store::EventState* said,
                                   bool started, const std::string& today);
/// The local date of a moment as ISO text: a participant's day 0 from the enrolment.
[[nodiscard]] std::string isoDay(base::UtcTime time);

/// The cell of one visit: forms of the design, and what is there. `altered`: a finding names this visit.
/// `notAsked`: OIDs of forms that the study's conditions leave out; they count only where something stands in them.
/// An unscheduled or repeating visit without any entry asks for nothing: total is 0.
[[nodiscard]] StatusCell cellOf(const study::Event& event, const std::vector<const store::FormState*>& states,
                                bool altered, const VisitTiming& timing = {},
                                const std::set<std::string>& notAsked = {});

/// "4 of 4, complete, 2 queries open, due until 3 Dec 2026", for tool tips and assistive technology.
[[nodiscard]] QString describe(const StatusCell& cell);
/// "due until 3 Dec 2026", "overdue since 15 Nov 2026", "planned for …", "skipped: …"; empty where nothing is planned.
[[nodiscard]] QString describe(const VisitTiming& timing);

} // namespace caseseal::ui
