// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview_figures.h"

#include <QDateTime>

#include <algorithm>

namespace caseseal::ui {

namespace {

using VisitKey = std::pair<std::string_view, std::string_view>; ///< subject, event
using StatesByVisit = std::map<VisitKey, std::vector<const store::FormState*>>;

StatesByVisit byVisit(const std::vector<store::FormState>& states) {
    StatesByVisit sorted;
    for (const auto& state : states)
        sorted[{state.place.subject, state.place.event}].push_back(&state);
    return sorted;
}

bool isScheduled(const study::Event& event) {
    return event.type == study::EventType::Scheduled && !event.repeating && !event.forms.empty();
}

void count(VisitFigures& figures, Status status) {
    switch (status) {
    case Status::Locked:
    case Status::Frozen:
    case Status::Verified:
    case Status::Signed:
        ++figures.settled;
        return;
    case Status::Complete:
        ++figures.complete;
        return;
    case Status::InProgress:
        ++figures.inProgress;
        return;
    case Status::Overdue:
        ++figures.overdue;
        return;
    default: // not due yet, skipped, or judged elsewhere (altered)
        return;
    }
}

Status statusAt(const study::Event& event, const store::SubjectRow& subject, const StatesByVisit& sorted,
                const std::map<VisitKey, const store::EventState*>& said, const std::string& today) {
    const VisitKey key{subject.subject, event.oid};
    const auto found = sorted.find(key);
    const auto states = found == sorted.end() ? std::vector<const store::FormState*>{} : found->second;
    const auto spoken = said.find(key);
    const bool started = std::any_of(states.begin(), states.end(), [](const auto* state) { return state->values > 0; });
    const auto timing =
        timingOf(event, isoDay(subject.enrolled), spoken == said.end() ? nullptr : spoken->second, started, today);
    return cellOf(event, states, false, timing).status;
}

bool isDone(Status status) { return status <= Status::Complete && status != Status::Overdue; }

} // namespace

double EnrolmentPlan::planned(QDate day) const {
    const double part =
        static_cast<double>(from.daysTo(day)) / static_cast<double>(std::max<qint64>(from.daysTo(to), 1));
    return std::clamp(part, 0.0, 1.0) * static_cast<double>(participants);
}

OverviewFigures countFigures(const std::vector<study::Event>& events, const FigureSource& source,
                             const std::string& today) {
    OverviewFigures figures;
    const StatesByVisit sorted = byVisit(source.states);
    std::map<VisitKey, const store::EventState*> said;
    for (const auto& event : source.said)
        said.emplace(VisitKey{event.subject, event.event}, &event);
    std::vector<const study::Event*> scheduled;
    for (const auto& event : events)
        if (isScheduled(event)) {
            scheduled.push_back(&event);
            figures.visits.push_back({event.oid});
        }
    for (const auto& subject : source.subjects) {
        const bool withdrawn = subject.status == "withdrawn";
        figures.enrolment.days.push_back(QDateTime::fromMSecsSinceEpoch(subject.enrolled.msSinceEpoch).date());
        figures.enrolment.withdrawn += withdrawn ? 1U : 0U;
        bool finished = !scheduled.empty();
        for (std::size_t at = 0; at < scheduled.size(); ++at) {
            const Status status = statusAt(*scheduled[at], subject, sorted, said, today);
            // Nobody waits for the visits of somebody who has left.
            if (!withdrawn || status != Status::Overdue)
                count(figures.visits[at], status);
            finished = finished && isDone(status);
        }
        figures.enrolment.finished += finished ? 1U : 0U;
    }
    std::sort(figures.enrolment.days.begin(), figures.enrolment.days.end());
    return figures;
}

} // namespace caseseal::ui
