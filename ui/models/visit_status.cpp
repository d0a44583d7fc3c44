// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visit_status.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace caseseal::ui {

namespace {

struct VisitStatus {
    Q_DECLARE_TR_FUNCTIONS(VisitStatus)
};

bool isDone(Status status) {
    switch (status) {
    case Status::Locked:
    case Status::Frozen:
    case Status::Verified:
    case Status::Signed:
    case Status::Complete:
        return true;
    default:
        return false;
    }
}

/// A visit is as far as its least advanced form.
Status leastOf(const std::vector<Status>& forms) {
    const auto least = std::max_element(forms.begin(), forms.end());
    const bool started = std::any_of(forms.begin(), forms.end(), [](Status s) { return s != Status::NotStarted; });
    if (*least == Status::NotStarted)
        return started ? Status::InProgress : Status::NotStarted;
    return *least;
}

/// What the schedule makes of a visit in which nothing is entered.
Status unstarted(const VisitTiming& timing) {
    if (timing.status == study::VisitStatus::Skipped)
        return Status::Missing;
    return timing.status == study::VisitStatus::Overdue ? Status::Overdue : Status::NotStarted;
}

} // namespace

Status statusOf(const store::FormState* form) {
    if (!form)
        return Status::NotStarted;
    if (form->locked)
        return Status::Locked;
    if (form->frozen)
        return Status::Frozen;
    if (form->verified)
        return Status::Verified;
    if (form->isSigned)
        return Status::Signed;
    if (form->complete)
        return Status::Complete;
    return form->values > 0 ? Status::InProgress : Status::NotStarted;
}

VisitTiming timingOf(const study::Event& event, const std::string& dayZero, const store::EventState* said, bool started,
                     const std::string& today) {
    VisitTiming timing;
    const std::string planned = said ? said->date : std::string();
    timing.window = study::visitWindow(event, dayZero, planned);
    timing.planned = !planned.empty();
    timing.reason = said ? said->reason : std::string();
    timing.status = study::visitStatus(timing.window, today, started, said && said->skipped);
    return timing;
}

std::string isoDay(base::UtcTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.msSinceEpoch).date().toString(Qt::ISODate).toStdString();
}

namespace {

/// What is there, form by form, and what the design asks for besides.
std::vector<Status> formsOf(const study::Event& event, const std::vector<const store::FormState*>& states,
                            bool onDemand, const std::set<std::string>& notAsked, StatusCell& cell) {
    std::set<std::string> there;
    std::vector<Status> forms;
    for (const store::FormState* state : states) {
        there.insert(state->place.form);
        forms.push_back(statusOf(state));
        cell.queries += state->openQueries;
        const bool open = state->complete && !state->locked;
        cell.toSign += open && (!state->isSigned || state->changedAfterSignature) ? 1U : 0U;
        cell.toVerify += open && !state->frozen && state->toVerify > 0 ? 1U : 0U;
    }
    for (const study::FormRef& ref : event.forms)
        if (!there.contains(ref.form) && !notAsked.contains(ref.form) && (!onDemand || ref.mandatory || states.empty()))
            forms.push_back(Status::NotStarted);
    return forms;
}

} // namespace

StatusCell cellOf(const study::Event& event, const std::vector<const store::FormState*>& states, bool altered,
                  const VisitTiming& timing, const std::set<std::string>& notAsked) {
    StatusCell cell;
    cell.timing = timing;
    const bool onDemand = event.type != study::EventType::Scheduled || event.repeating;
    const bool awaited = timing.planned || timing.status == study::VisitStatus::Skipped;
    if (onDemand && states.empty() && !awaited)
        return cell;
    const std::vector<Status> forms = formsOf(event, states, onDemand, notAsked, cell);
    cell.total = forms.size();
    cell.done = static_cast<std::uint64_t>(std::count_if(forms.begin(), forms.end(), isDone));
    if (forms.empty())
        return cell;
    cell.status = altered ? Status::Altered : leastOf(forms);
    if (cell.status == Status::NotStarted)
        cell.status = unstarted(timing);
    return cell;
}

QString describe(const VisitTiming& timing) {
    switch (timing.status) {
    case study::VisitStatus::Skipped:
        return timing.reason.empty() ? VisitStatus::tr("skipped")
                                     : VisitStatus::tr("skipped: %1").arg(text(timing.reason));
    case study::VisitStatus::Overdue:
        return VisitStatus::tr("overdue since %1").arg(words::isoDay(timing.window->latest));
    case study::VisitStatus::Due:
        return VisitStatus::tr("due until %1").arg(words::isoDay(timing.window->latest));
    case study::VisitStatus::Upcoming:
        return timing.planned ? VisitStatus::tr("planned for %1").arg(words::isoDay(timing.window->target))
                              : VisitStatus::tr("from %1").arg(words::isoDay(timing.window->earliest));
    default:
        return {};
    }
}

QString describe(const StatusCell& cell) {
    if (cell.total == 0)
        return VisitStatus::tr("not asked for");
    QStringList said{VisitStatus::tr("%1, %2 of %3").arg(statusWord(cell.status)).arg(cell.done).arg(cell.total)};
    if (cell.queries > 0)
        said << VisitStatus::tr("%n queries open", nullptr, static_cast<int>(cell.queries));
    if (const QString when = describe(cell.timing); !when.isEmpty())
        said << when;
    return said.join(QStringLiteral(", "));
}

} // namespace caseseal::ui
