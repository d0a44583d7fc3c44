// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/history_popover.h"

#include "widgets/card.h"
#include "widgets/field_notes.h"
#include "widgets/key_cap.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/trail_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kWidthPx = 306;
constexpr int kMaxListPx = 420;
constexpr int kGapPx = 10;
constexpr int kFramePx = 76; ///< head and foot

bool isValueAct(const evidence::Entry& entry) { return entry.act == "item.set" || entry.act == "item.change"; }

TextLabel* second(const QString& text, Ink ink = &Tokens::text2) {
    auto* label = new TextLabel(text, TextRole::Small, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

bool followsItself(const std::vector<store::TrailRow>& rows) {
    std::optional<std::string> before;
    bool first = true;
    for (const auto& row : rows) {
        if (row.erased)
            first = first || !row.erasure || row.erasure->act.starts_with("item."); // what it replaced is not known
        if (row.erased || !isValueAct(row.entry))
            continue;
        if (!first && row.entry.was != before)
            return false;
        before = row.entry.value;
        first = false;
    }
    return true;
}

HistoryPopover::HistoryPopover(QWidget* page)
    : QFrame(page), m_title(new TextLabel({}, TextRole::BodyBold)),
      m_count(new TextLabel({}, TextRole::Small, &Tokens::text2)), m_scroll(new QScrollArea) {
    setGround(*this, Ground::Popover);
    setObjectName(QStringLiteral("history"));
    setFixedWidth(kWidthPx);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 9, 14, 9);
    head->addWidget(m_title, 1);
    head->addWidget(new KeyCap(tr("Esc")));
    column->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Line);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 7, 14, 8);
    foot->addStretch(1);
    foot->addWidget(m_count);
    column->addLayout(foot);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

QString HistoryPopover::shown(const std::optional<std::string>& value) const {
    return value ? shownValue(*m_setup, *m_item, *value).simplified() : tr("empty");
}

QString HistoryPopover::who(const std::string& chain, const std::string& person) const {
    const QString name = ui::text(m_history->persons.nameOf(chain, person));
    return person == m_history->me && chain == m_history->chain ? tr("%1 (you)").arg(name) : name;
}

QVBoxLayout& HistoryPopover::block(const QString& icon, Ink ink) {
    m_column->addWidget(new Line);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(14, 9, 14, 10);
    row->setSpacing(10);
    row->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    row->addLayout(texts, 1);
    m_column->addLayout(row);
    return *texts;
}

void HistoryPopover::addValue(QVBoxLayout& texts, bool hadWas, const std::optional<std::string>& was,
                              const std::optional<std::string>& value, const std::string& unit, const QString& empty) {
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    if (hadWas) {
        auto* before = new TextLabel(shown(was), TextRole::Body, &Tokens::text3);
        QFont font = before->font();
        font.setStrikeOut(was.has_value());
        before->setFont(font);
        line->addWidget(before, 0, Qt::AlignTop);
    }
    const QString text = value ? shown(value) : empty;
    auto* now = new TextLabel(text, TextRole::BodyBold);
    now->setWordWrap(true);
    line->addWidget(now, text.size() > 20 ? 1 : 0, Qt::AlignTop);
    if (value && !unit.empty())
        line->addWidget(new TextLabel(unitSymbol(*m_setup, unit), TextRole::Body), 0, Qt::AlignTop);
    line->addStretch();
    texts.addLayout(line);
}

void HistoryPopover::addDraft(const FieldView& view) {
    auto& texts = block(QStringLiteral("status-in-progress"), &Tokens::text2);
    addValue(texts, true, view.sealed ? view.sealed->value : std::nullopt, view.value, view.unit,
             view.nullFlavour.empty() ? tr("empty") : nullWords(view.nullFlavour));
    texts.addWidget(second(tr("You, now. Not sealed yet")));
    if (!view.reason.empty())
        texts.addWidget(second(QStringLiteral("“%1”").arg(ui::text(view.reason)), &Tokens::text));
    ++m_entries;
}

/// "Query opened 12" with its text: part of the record of the value that it is about.
void HistoryPopover::addAct(QVBoxLayout& texts, const evidence::Entry& entry) {
    QString title = words::actName(entry.act);
    if (const auto* number = entry.data.find("query"); number && number->asInteger())
        title += QLatin1Char(' ') + words::number(static_cast<std::uint64_t>(*number->asInteger()));
    texts.addWidget(new TextLabel(title, TextRole::BodyBold, &Tokens::query));
    if (const auto* said = entry.data.find("text"); said && said->asString() && !said->asString()->empty())
        texts.addWidget(second(QStringLiteral("“%1”").arg(ui::text(*said->asString())), &Tokens::text));
}

void HistoryPopover::addEpisode(const CheckEpisode& episode) {
    auto& texts = block(QStringLiteral("check-fired"), &Tokens::warn);
    texts.addWidget(new TextLabel(episode.settled ? tr("Edit check, settled") : tr("Edit check, not settled yet"),
                                  TextRole::BodyBold, &Tokens::warn));
    texts.addWidget(second(episode.fired, &Tokens::text));
    for (const QString& line : episode.then)
        texts.addWidget(second(line));
}

/// Why there is no value, where an entry says so.
QString HistoryPopover::emptyWords(const evidence::Entry& entry) const {
    const auto* flavour = entry.data.find("null");
    return flavour && flavour->asString() ? nullWords(*flavour->asString()) : tr("empty");
}

QString HistoryPopover::erasedWords(const store::TrailRow& row) const {
    if (!row.erasure)
        return tr("Erased on request; the seal still covers it.");
    const auto& erasure = *row.erasure;
    const QString persons = erasure.second.empty()
                                ? who(row.chain, erasure.by)
                                : tr("%1 and %2").arg(who(row.chain, erasure.by), who(row.chain, erasure.second));
    return tr("Erased on %1 by %2: “%3”").arg(words::moment(erasure.time), persons, ui::text(erasure.reason));
}

void HistoryPopover::addRow(const store::TrailRow& row) {
    const bool logged = row.ledgerIndex.has_value();
    const auto& entry = row.entry;
    const bool isQuery = entry.act.starts_with("query.");
    auto& texts = block(isQuery  ? QStringLiteral("status-query")
                        : logged ? QStringLiteral("seal-on-ledger")
                                 : QStringLiteral("seal-sealed"),
                        isQuery ? &Tokens::query : &Tokens::accent);
    ++m_entries;
    if (row.erased)
        texts.addWidget(second(erasedWords(row)));
    else if (isValueAct(entry))
        addValue(texts, true, entry.was, entry.value, entry.unit, emptyWords(entry));
    else
        addAct(texts, entry);
    texts.addWidget(
        second(tr("%1, %2, %3").arg(who(row.chain, row.author), words::day(row.time), words::clock(row.time))));
    if (!entry.reason.empty())
        texts.addWidget(second(QStringLiteral("“%1”").arg(ui::text(entry.reason)), &Tokens::text));
    for (const auto& check : entry.checks) {
        const QString message = ui::text(check.message);
        auto* line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(new IconLabel(QStringLiteral("check-fired"), &Tokens::warn, 13), 0, Qt::AlignTop);
        line->addWidget(second(check.answer.empty()
                                   ? tr("Check fired: “%1”").arg(message)
                                   : tr("Check fired: “%1”. Answer: “%2”").arg(message, ui::text(check.answer)),
                               &Tokens::warn),
                        1);
        texts.addLayout(line);
    }
    const QString state = logged ? tr("on the ledger") : tr("not on the ledger yet");
    texts.addWidget(second(tr("Seal %1, %2").arg(words::number(row.seal), state), &Tokens::text3));
}

QString HistoryPopover::count(const FieldView& view) const {
    const auto values =
        static_cast<std::uint64_t>(std::count_if(m_history->rows.begin(), m_history->rows.end(), [](const auto& row) {
            return row.erasure ? row.erasure->act.starts_with("item.") : row.erased ? true : isValueAct(row.entry);
        }));
    const auto expected = view.sealed ? view.sealed->changes : 0;
    if (values < expected)
        return tr("%1 of %2 entries found").arg(words::number(values), words::number(expected));
    if (!followsItself(m_history->rows))
        return tr("%n entries, not one after the other", nullptr, static_cast<int>(values));
    return tr("%n entries, none missing", nullptr, m_entries);
}

void HistoryPopover::open(const FormModel& model, const EditorSetup& setup, const FieldKey& key,
                          const FieldHistory& history, const Anchor& anchor) {
    m_model = &model;
    m_setup = &setup;
    m_history = &history;
    m_item = model.study().item(key.item);
    m_focusBack = anchor.focusBack;
    m_entries = 0;
    m_list = new QWidget;
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    const FieldView view = model.field(key);
    const QString label = itemLabel(setup, *m_item);
    m_title->setText(m_title->fontMetrics().elidedText(tr("History: %1").arg(label), Qt::ElideRight, kWidthPx - 80));
    setAccessibleName(tr("History: %1").arg(label));
    if (view.changed && view.typed.isEmpty())
        addDraft(view);
    std::for_each(history.episodes.rbegin(), history.episodes.rend(),
                  [this](const auto& episode) { addEpisode(episode); });
    std::for_each(history.rows.rbegin(), history.rows.rend(), [this](const auto& row) { addRow(row); });
    if (m_entries == 0)
        m_column->addWidget(second(tr("Nothing was entered here yet.")));
    m_column->addStretch();
    m_count->setText(count(view));
    setAccessibleDescription(m_count->text());
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    place(anchor);
    m_history = nullptr;
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
}

/// Below its mark and right-aligned with it; above where there is no room; never over the field.
void HistoryPopover::place(const Anchor& anchor) {
    const QWidget* page = parentWidget();
    const int wanted = std::min(m_list->layout()->heightForWidth(kWidthPx - 2), kMaxListPx);
    const int tall = wanted + kFramePx;
    const int spaceBelow = page->height() - anchor.mark.bottom() - kGapPx - 8;
    const int spaceAbove = anchor.field.top() - kGapPx - 8;
    const bool above = tall > spaceBelow && spaceAbove > spaceBelow;
    const int height = std::max(120, std::min(tall, above ? spaceAbove : spaceBelow));
    setFixedHeight(height);
    const int x = std::clamp(anchor.mark.right() - kWidthPx + 8, 8, std::max(8, page->width() - kWidthPx - 8));
    move(x, above ? anchor.field.top() - kGapPx - height : anchor.mark.bottom() + kGapPx);
}

void HistoryPopover::close() {
    if (!isVisible())
        return;
    hide();
    if (m_scroll->widget())
        m_scroll->takeWidget()->deleteLater();
    if (m_focusBack)
        m_focusBack->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void HistoryPopover::keyPressEvent(QKeyEvent* event) {
    auto* bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F2:
        close();
        return;
    case Qt::Key_Down:
        bar->setValue(bar->value() + 40);
        return;
    case Qt::Key_Up:
        bar->setValue(bar->value() - 40);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace caseseal::ui
