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

/// The record of all visits, sorted.
struct Record {
    StatesByVisit states;
    std::map<VisitKey, const store::EventState*> said;
    std::map<VisitKey, std::set<std::string>> notAsked;
};

Record sorted(const FigureSource& source) {
    Record record{byVisit(source.states), {}, {}};
    for (const auto& event : source.said)
        record.said.emplace(VisitKey{event.subject, event.event}, &event);
    for (const auto& form : source.notAsked)
        record.notAsked[{form.subject, form.event}].insert(form.form);
    return record;
}

StatusCell cellAt(const study::Event& event, const store::SubjectRow& subject, const Record& record,
                  const std::string& today) {
    const VisitKey key{subject.subject, event.oid};
    const auto found = record.states.find(key);
    const auto states = found == record.states.end() ? std::vector<const store::FormState*>{} : found->second;
    const auto spoken = record.said.find(key);
    const auto left = record.notAsked.find(key);
    const bool started = std::any_of(states.begin(), states.end(), [](const auto* state) { return state->values > 0; });
    const auto timing = timingOf(event, isoDay(subject.enrolled),
                                 spoken == record.said.end() ? nullptr : spoken->second, started, today);
    return cellOf(event, states, false, timing, left == record.notAsked.end() ? std::set<std::string>() : left->second);
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
    const Record record = sorted(source);
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
            const StatusCell cell = cellAt(*scheduled[at], subject, record, today);
            if (cell.total == 0) // not asked for
                continue;
            // Nobody waits for the visits of somebody who has left.
            if (!withdrawn || cell.status != Status::Overdue)
                count(figures.visits[at], cell.status);
            finished = finished && isDone(cell.status);
        }
        figures.enrolment.finished += finished ? 1U : 0U;
    }
    std::sort(figures.enrolment.days.begin(), figures.enrolment.days.end());
    return figures;
}

} // namespace caseseal::ui
