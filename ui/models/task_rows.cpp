// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/task_rows.h"

#include "desk/tasks.h"
#include "models/place_names.h"
#include "words/words.h"

#include <QCoreApplication>

#include <array>

namespace caseseal::ui {

namespace {

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

using desk::Task;
using desk::TaskKind;

/// How one kind of task looks and what its button says.
struct KindWords {
    TaskGroup group;
    const char* icon;
    bool late;
    QString why, verb;
};

KindWords wordsOf(TaskKind kind) {
    switch (kind) {
    case TaskKind::OverdueVisit:
        return {TaskGroup::Overdue, "status-overdue", true,
                TaskWords::tr("Its window has ended, nothing is entered and it is not skipped"), TaskWords::tr("Open")};
    case TaskKind::DueVisit:
        return {TaskGroup::Forms, "act-calendar", false, TaskWords::tr("Its window is open"), TaskWords::tr("Enter")};
    case TaskKind::CompleteForm:
        return {TaskGroup::Forms, "status-in-progress", false, TaskWords::tr("Begun and not complete"),
                TaskWords::tr("Continue")};
    case TaskKind::AnswerQuery:
        return {TaskGroup::Queries, "status-query", false, TaskWords::tr("A query waits for an answer"),
                TaskWords::tr("Answer")};
    case TaskKind::ReviewAnswer:
        return {TaskGroup::Queries, "status-query", false, TaskWords::tr("A query was answered"),
                TaskWords::tr("Review")};
    case TaskKind::KeptCheck:
        return {TaskGroup::Other, "check-fired", true, TaskWords::tr("A check fired, the value was kept"),
                TaskWords::tr("Look")};
    case TaskKind::Verify:
        return {TaskGroup::Forms, "status-verified", false,
                TaskWords::tr("Complete, to be verified against its source"), TaskWords::tr("Verify")};
    case TaskKind::Sign:
        return {TaskGroup::Forms, "status-signed", false, TaskWords::tr("Complete, to be signed"),
                TaskWords::tr("Sign")};
    case TaskKind::SignAgain:
        return {TaskGroup::Forms, "status-signed", true, TaskWords::tr("Changed since it was signed"),
                TaskWords::tr("Sign")};
    case TaskKind::RenewConsent:
        return {TaskGroup::Other, "page-consent", true, TaskWords::tr("A newer version asks for a new consent"),
                TaskWords::tr("Ask")};
    case TaskKind::DecideUnlock:
        return {TaskGroup::Other, "status-locked", false, TaskWords::tr("Somebody asks to have it opened"),
                TaskWords::tr("Decide")};
    case TaskKind::KitsOverdue:
        return {TaskGroup::Other, "page-product", true, TaskWords::tr("Sent here and not received for a week"),
                TaskWords::tr("Receive")};
    case TaskKind::KitsStopped:
        return {TaskGroup::Other, "page-product", true, TaskWords::tr("In quarantine: release or destroy them"),
                TaskWords::tr("Decide")};
    case TaskKind::KitsExpire:
        return {TaskGroup::Other, "page-product", true, TaskWords::tr("Expire within 30 days, or have expired"),
                TaskWords::tr("Look")};
    }
    return {TaskGroup::Other, "act-document", false, {}, TaskWords::tr("Open")};
}

QString whenOf(const Task& task) {
    if (task.kind == TaskKind::OverdueVisit)
        return TaskWords::tr("%n days overdue", nullptr, task.days);
    const bool query = task.kind == TaskKind::AnswerQuery || task.kind == TaskKind::ReviewAnswer;
    if (query)
        return task.days == 0 ? TaskWords::tr("today") : TaskWords::tr("open %n days", nullptr, task.days);
    if (task.kind == TaskKind::RenewConsent)
        return task.days == 0 ? TaskWords::tr("today") : TaskWords::tr("open %n days", nullptr, task.days);
    if (task.kind == TaskKind::KitsOverdue)
        return TaskWords::tr("since %1").arg(words::isoDay(task.due));
    return task.due.empty() ? QString() : TaskWords::tr("until %1").arg(words::isoDay(task.due));
}

/// Without the participant; where a field is named, its form goes without saying.
QString whereOf(const study::Study& study, const store::ItemPlace& place) {
    QStringList parts = placeNames(study, place).mid(1);
    if (parts.size() == 3)
        parts.removeAt(1);
    return parts.join(QStringLiteral(" · "));
}

TaskRow rowOf(desk::Desk& desk, const Task& task) {
    const KindWords said = wordsOf(task.kind);
    TaskRow row;
    row.group = said.group;
    row.icon = QString::fromLatin1(said.icon);
    row.late = said.late;
    row.subject = text(task.place.subject);
    row.where = whereOf(desk.study(), task.place);
    row.kits = task.kits > 0;
    if (row.kits) {
        row.subject = TaskWords::tr("Lot %1").arg(text(task.lot));
        row.where = TaskWords::tr("%n kits", nullptr, static_cast<int>(task.kits));
    }
    row.second = said.why;
    row.when = whenOf(task);
    row.verb = said.verb;
    row.place = task.place;
    row.query = task.query;
    row.consent = task.kind == TaskKind::RenewConsent;
    if (task.query > 0)
        if (const auto query = desk.projection().query(task.query); query && *query)
            row.second = QStringLiteral("“%1” %2").arg(text((*query)->text), text((*query)->openedBy));
    return row;
}

} // namespace

base::Result<TaskRows> taskRows(desk::Desk& desk) {
    TRY(const auto list, desk.tasks().list());
    TaskRows out;
    for (const Task& task : list.tasks)
        out.rows.push_back(rowOf(desk, task));
    for (const auto& [kind, total] : list.totals)
        out.totals[wordsOf(kind).group] += total;
    return out;
}

} // namespace caseseal::ui
