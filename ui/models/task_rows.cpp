// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/task_rows.h"

#include "models/place_names.h"
#include "models/visit_status.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace caseseal::ui {

namespace {

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

QString openFor(base::UtcTime since) {
    const auto days = QDateTime::fromMSecsSinceEpoch(since.msSinceEpoch).date().daysTo(QDate::currentDate());
    return days <= 0 ? TaskWords::tr("today") : TaskWords::tr("open %n days", nullptr, static_cast<int>(days));
}

QString whereOf(const study::Study& study, const store::ItemPlace& place) {
    QStringList parts = placeNames(study, place);
    parts.removeFirst();
    if (parts.size() == 3) // visit and field say it; the form stands between them
        parts.removeAt(1);
    return parts.join(QStringLiteral(" · "));
}

void addQueries(std::vector<TaskRow>& tasks, desk::Desk& desk, const std::vector<store::QueryRow>& queries) {
    const bool answers = desk.mayDo("query.answer"), closes = desk.mayDo("query.close");
    for (const auto& query : queries) {
        const bool mine = (answers && query.status == "open") || (closes && query.status == "answered");
        if (!mine)
            continue;
        TaskRow task;
        task.group = TaskGroup::Queries;
        task.icon = QStringLiteral("status-query");
        task.subject = text(query.place.subject);
        task.where = whereOf(desk.study(), query.place);
        task.second = QStringLiteral("“%1” %2").arg(text(query.text), text(query.openedBy));
        task.when = openFor(query.opened);
        task.verb = query.status == "open" ? TaskWords::tr("Answer") : TaskWords::tr("Close");
        task.place = query.place;
        task.query = query.number;
        tasks.push_back(std::move(task));
    }
}

} // namespace

base::Result<std::vector<TaskRow>> taskRows(desk::Desk& desk) {
    std::vector<TaskRow> tasks;
    TRY(const auto queries, desk.projection().queries());
    addQueries(tasks, desk, queries);
    return tasks;
}

} // namespace caseseal::ui
