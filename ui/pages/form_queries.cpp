// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_queries.h"

#include "pages/form_content.h"
#include "widgets/entry_grid.h"
#include "widgets/field_notes.h"
#include "widgets/field_row.h"
#include "words/words.h"

#include <QCoreApplication>

namespace caseseal::ui {

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

struct QueryWords {
    Q_DECLARE_TR_FUNCTIONS(FormQueries)
};

QString titleOf(const store::QueryRow& query, base::UtcTime now) {
    const auto days = static_cast<int>((now.msSinceEpoch - query.opened.msSinceEpoch) / kDayMs);
    const QString number = words::number(query.number);
    const QString state = query.status == "answered" ? QueryWords::tr("answered") : QueryWords::tr("open");
    if (days > 0)
        return QueryWords::tr("Query %1, %2, %n days", nullptr, days).arg(number, state);
    return QueryWords::tr("Query %1, %2, since today").arg(number, state);
}

} // namespace

void showQueries(desk::Desk& desk, const FormModel& model, FormContent& content, base::UtcTime now) {
    auto queries = desk.projection().queries(model.place().subject);
    if (!queries)
        return;
    auto persons = desk.projection().persons(desk.info().chain);
    for (const auto& query : *queries) {
        const FieldKey key{query.place.group, query.place.groupRepeat, query.place.item};
        if (query.status == "closed" || query.place != model.itemPlace(key))
            continue;
        const auto* person = persons ? persons->find(query.openedBy) : nullptr;
        const QString sentence =
            QStringLiteral("%1: “%2”").arg(ui::text(person ? person->name : query.openedBy), ui::text(query.text));
        if (auto* row = content.rowOf(key))
            row->notes().setQuery(titleOf(query, now), sentence);
        else if (auto* grid = content.gridOf(key.group))
            grid->setQuery(key, titleOf(query, now), sentence);
    }
}

} // namespace caseseal::ui
