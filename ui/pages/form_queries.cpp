// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_queries.h"

#include "pages/form_content.h"
#include "widgets/entry_grid.h"
#include "widgets/field_notes.h"
#include "widgets/field_row.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace caseseal::ui {

namespace {

class TitleWords {
    Q_DECLARE_TR_FUNCTIONS(FormQueries)
};

QString stateOf(const store::QueryRow& query) {
    if (query.status == "answered")
        return TitleWords::tr("answered");
    if (query.status == "closed")
        return TitleWords::tr("closed");
    return TitleWords::tr("open");
}

QString titleOf(const desk::QueryView& query) {
    const QString number = words::number(query.row.number);
    if (query.row.status == "closed")
        return TitleWords::tr("Query %1, closed").arg(number);
    if (query.daysOpen > 0)
        return TitleWords::tr("Query %1, %2, %n days", nullptr, query.daysOpen).arg(number, stateOf(query.row));
    return TitleWords::tr("Query %1, %2, since today").arg(number, stateOf(query.row));
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

QueryView FormQueries::viewOf(const desk::QueryView& query, const desk::TrialPersons& persons) {
    QueryView view{query.row.number, titleOf(query), {}, actsOn(query.row)};
    auto turns = m_desk.queries().thread(query.row.number);
    if (!turns)
        return view;
    for (const auto& turn : *turns) {
        const QString name = ui::text(persons.nameOf(turn.chain, turn.author));
        const QString text = ui::text(turn.text);
        view.lines << (text.isEmpty() ? QStringLiteral("%1, %2").arg(name, words::moment(turn.time))
                                      : tr("%1, %2: “%3”").arg(name, words::moment(turn.time), text));
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
    desk::QueryFilter filter;
    filter.subject = model.place().subject;
    filter.event = model.place().event;
    filter.form = model.place().form;
    auto queries = m_desk.queries().list(filter);
    if (!queries) {
        Q_EMIT failed(queries.error());
        return;
    }
    const auto persons = desk::TrialPersons::load(m_desk.projection());
    if (!persons) {
        Q_EMIT failed(persons.error());
        return;
    }
    std::map<FieldKey, std::vector<QueryView>> byField;
    for (const auto& query : *queries) {
        const auto& row = query.row;
        const FieldKey key{row.place.group, row.place.groupRepeat, row.place.item};
        const bool over = row.status == "closed" && now.msSinceEpoch - row.lastChange.msSinceEpoch > base::kMsPerDay;
        if (!over && row.place == model.itemPlace(key))
            byField[key].push_back(viewOf(query, *persons));
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

/// The new query names the check that was kept with the value, where there is one.
desk::NewQuery FormQueries::raised(const FieldKey& key, const std::string& text, const std::string& assigned) {
    desk::NewQuery query;
    query.place = m_model->itemPlace(key);
    query.text = text;
    query.assigned = assigned;
    const auto& sealed = m_model->field(key).sealed;
    if (!sealed || !sealed->keptCheck)
        return query;
    query.aboutSeal = sealed->seal;
    query.aboutEntry = sealed->entry;
    if (auto rows = m_desk.projection().history(query.place))
        for (const auto& row : *rows)
            if (!row.erased && row.seal == sealed->seal && row.entryIndex == sealed->entry && !row.entry.checks.empty())
                query.rule = row.entry.checks.front().rule;
    return query;
}

base::Result<desk::SealReceipt> FormQueries::seal(const FieldKey& key, const std::string& act, std::uint64_t number,
                                                  const std::string& text, const std::string& assigned) {
    if (number == 0)
        return m_desk.queries().open(raised(key, text, assigned));
    if (act == "query.answer")
        return m_desk.queries().answer(number, text);
    if (act == "query.close")
        return m_desk.queries().close(number, text);
    return m_desk.queries().reopen(number, text);
}

void FormQueries::act(const FieldKey& key, const QString& act, std::uint64_t number, const QString& text,
                      const QString& assigned) {
    const auto receipt = seal(key, ui::bytes(act), number, ui::bytes(text), ui::bytes(assigned));
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
