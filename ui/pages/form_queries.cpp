// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_queries.h"

#include "pages/form_content.h"
#include "widgets/entry_grid.h"
#include "widgets/field_notes.h"
#include "widgets/field_row.h"
#include "words/words.h"

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

QString stateOf(const store::QueryRow& query) {
    return query.status == "answered" ? FormQueries::tr("answered")
           : query.status == "closed" ? FormQueries::tr("closed")
                                      : FormQueries::tr("open");
}

QString titleOf(const store::QueryRow& query, base::UtcTime now) {
    const auto days = static_cast<int>((now.msSinceEpoch - query.opened.msSinceEpoch) / kDayMs);
    const QString number = words::number(query.number);
    if (query.status == "closed")
        return FormQueries::tr("Query %1, closed").arg(number);
    if (days > 0)
        return FormQueries::tr("Query %1, %2, %n days", nullptr, days).arg(number, stateOf(query));
    return FormQueries::tr("Query %1, %2, since today").arg(number, stateOf(query));
}

std::string textOf(const evidence::Entry& entry) {
    const auto* text = entry.data.find("text");
    return text && text->asString() ? *text->asString() : std::string();
}

bool isAbout(const evidence::Entry& entry, std::uint64_t number) {
    if (!entry.act.starts_with("query."))
        return false;
    const auto* query = entry.data.find("query");
    return query && query->asInteger() && *query->asInteger() == static_cast<std::int64_t>(number);
}

} // namespace

FormQueries::FormQueries(desk::Desk& desk, FormContent& content, QObject* parent)
    : QObject(parent), m_desk(desk), m_content(content) {
    connect(&content, &FormContent::queryActed, this, &FormQueries::act);
}

std::vector<std::string> FormQueries::actsOn(const store::QueryRow& query) const {
    std::vector<std::string> acts;
    const auto add = [&](const char* act) {
        if (m_desk.mayDo(act))
            acts.emplace_back(act);
    };
    if (query.status == "closed") {
        add("query.reopen");
        return acts;
    }
    if (query.status == "open")
        add("query.answer");
    add("query.close");
    if (query.status == "answered")
        add("query.reopen");
    return acts;
}

QueryView FormQueries::viewOf(const store::QueryRow& query, base::UtcTime now) {
    QueryView view{query.number, titleOf(query, now), {}, actsOn(query)};
    auto rows = m_desk.projection().history(query.place);
    auto persons = m_desk.projection().persons(m_desk.info().chain);
    if (!rows)
        return view;
    for (const auto& row : *rows) {
        if (row.erased || !isAbout(row.entry, query.number))
            continue;
        const auto* person = persons ? persons->find(row.author) : nullptr;
        view.lines << tr("%1, %2: “%3”")
                          .arg(ui::text(person ? person->name : row.author), words::moment(row.time),
                               ui::text(textOf(row.entry)));
    }
    return view;
}

FieldNotes* FormQueries::notesOf(const FieldKey& key) const {
    if (auto* row = m_content.rowOf(key))
        return &row->notes();
    auto* grid = m_content.gridOf(key.group);
    return grid ? grid->notesOf(key) : nullptr;
}

void FormQueries::show(const FormModel& model, base::UtcTime now) {
    m_model = &model;
    m_now = now;
    auto queries = m_desk.projection().queries(model.place().subject);
    if (!queries) {
        Q_EMIT failed(queries.error());
        return;
    }
    std::map<FieldKey, std::vector<QueryView>> byField;
    for (const auto& query : *queries) {
        const FieldKey key{query.place.group, query.place.groupRepeat, query.place.item};
        const bool over = query.status == "closed" && now.msSinceEpoch - query.lastChange.msSinceEpoch > kDayMs;
        if (!over && query.place == model.itemPlace(key))
            byField[key].push_back(viewOf(query, now));
    }
    m_content.setQueries(byField);
}

NewQuery FormQueries::offerFor(const store::ItemPlace& place, const FieldKey& key) {
    NewQuery offer;
    std::string message;
    if (auto rows = m_desk.projection().history(place))
        for (const auto& row : *rows)
            if (!row.erased && (row.entry.act == "item.set" || row.entry.act == "item.change"))
                message = row.entry.checks.empty() ? std::string() : row.entry.checks.front().message;
    if (const auto view = m_model->field(key); message.empty() && !view.notices.empty())
        message = view.notices.front().what;
    if (!message.empty())
        offer.text = tr("%1 Please look at the source again.").arg(ui::text(message));
    offer.assignees = {{"coordinator", words::role("coordinator")}, {"investigator", words::role("investigator")}};
    return offer;
}

void FormQueries::begin(const FormModel& model) {
    const auto spot = m_content.spotAtFocus();
    auto* notes = spot ? notesOf(spot->key) : nullptr;
    if (!notes || (!notes->asksQuery() && notes->focusQuery()))
        return;
    m_model = &model;
    if (!m_desk.mayDo("query.open") || !model.field(spot->key).sealed)
        return;
    notes->beginQuery(offerFor(model.itemPlace(spot->key), spot->key));
}

void FormQueries::act(const FieldKey& key, const QString& act, std::uint64_t number, const QString& text,
                      const QString&) {
    const auto receipt = number == 0 ? m_desk.openQuery(m_model->itemPlace(key), ui::bytes(text))
                                     : m_desk.actOnQuery(ui::bytes(act), number, ui::bytes(text));
    if (!receipt) {
        Q_EMIT failed(receipt.error());
        return;
    }
    if (auto* notes = notesOf(key); notes && number == 0)
        notes->endQuery();
    show(*m_model, m_now);
    m_content.focusField(key);
    Q_EMIT sealed();
}

} // namespace caseseal::ui
