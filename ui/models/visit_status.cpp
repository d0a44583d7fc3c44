// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visit_status.h"

#include <QCoreApplication>

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

StatusCell cellOf(const study::Event& event, const std::vector<const store::FormState*>& states, bool altered) {
    StatusCell cell;
    const bool onDemand = event.type != study::EventType::Scheduled || event.repeating;
    if (onDemand && states.empty())
        return cell;
    std::set<std::string> there;
    std::vector<Status> forms;
    for (const store::FormState* state : states) {
        there.insert(state->place.form);
        forms.push_back(statusOf(state));
        cell.queries += state->openQueries;
    }
    for (const study::FormRef& ref : event.forms)
        if (!there.contains(ref.form) && (!onDemand || ref.mandatory || states.empty()))
            forms.push_back(Status::NotStarted);
    cell.total = forms.size();
    cell.done = static_cast<std::uint64_t>(std::count_if(forms.begin(), forms.end(), isDone));
    if (!forms.empty())
        cell.status = altered ? Status::Altered : leastOf(forms);
    return cell;
}

QString describe(const StatusCell& cell) {
    if (cell.total == 0)
        return VisitStatus::tr("not asked for");
    QString said = VisitStatus::tr("%1, %2 of %3").arg(statusWord(cell.status)).arg(cell.done).arg(cell.total);
    if (cell.queries > 0)
        said += QStringLiteral(", ") + VisitStatus::tr("%n queries open", nullptr, static_cast<int>(cell.queries));
    return said;
}

} // namespace caseseal::ui
