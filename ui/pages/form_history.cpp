// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_history.h"

#include "desk/queries.h"
#include "pages/form_content.h"
#include "widgets/field_row.h"
#include "words/trail_words.h"

#include <QScrollBar>
#include <QToolButton>

namespace caseseal::ui {

FormHistory::FormHistory(desk::Desk& desk, FormContent& content, QWidget* page)
    : QObject(page), m_desk(desk), m_content(content), m_popover(new HistoryPopover(page)) {
    // A popover belongs to its field: it goes when the field moves.
    connect(content.verticalScrollBar(), &QScrollBar::valueChanged, this, &FormHistory::close);
}

void FormHistory::toggle(const FormModel& model, const EditorSetup& setup) {
    if (m_popover->isOpen())
        m_popover->close();
    else if (const auto spot = m_content.spotAtFocus())
        show(model, setup, *spot);
}

FieldHistory FormHistory::historyOf(const store::ItemPlace& item) {
    FieldHistory history;
    history.me = m_desk.me().id;
    auto rows = m_desk.projection().history(item);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return history;
    }
    history.rows = std::move(*rows);
    history.chain = m_desk.info().chain;
    if (auto persons = desk::TrialPersons::load(m_desk.projection()))
        history.persons = std::move(*persons);
    addEpisodes(item, history);
    return history;
}

/// A check that fired, its answer, the query about it and the correction: one record.
void FormHistory::addEpisodes(const store::ItemPlace& item, FieldHistory& history) {
    auto episodes = m_desk.queries().episodes(item);
    if (!episodes)
        return;
    for (const auto& episode : *episodes) {
        CheckEpisode shown;
        shown.settled = episode.settled;
        shown.fired = episode.check.answer.empty()
                          ? tr("“%1”").arg(ui::text(episode.check.message))
                          : tr("“%1”, kept: “%2”").arg(ui::text(episode.check.message), ui::text(episode.check.answer));
        for (const auto& row : episode.then)
            shown.then << QStringLiteral("%1: %2, %3")
                              .arg(words::actName(row.entry.act), ui::text(history.persons.authorOf(row)),
                                   words::moment(row.time));
        history.episodes.push_back(std::move(shown));
    }
}

void FormHistory::show(const FormModel& model, const EditorSetup& setup, const FieldSpot& spot) {
    if (auto* row = m_content.rowOf(spot.key))
        row->historyMark()->setChecked(true);
    disconnect(m_popover, &HistoryPopover::closed, this, nullptr);
    connect(m_popover, &HistoryPopover::closed, this, [this, key = spot.key] {
        if (auto* row = m_content.rowOf(key))
            row->historyMark()->setChecked(false);
    });
    m_popover->open(model, setup, spot.key, historyOf(model.itemPlace(spot.key)), spot.anchor);
}

} // namespace caseseal::ui
