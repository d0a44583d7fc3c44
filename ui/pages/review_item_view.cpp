// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_item_view.h"

#include "desk/trail_index.h"
#include "models/act_sentence.h"
#include "widgets/note_strip.h"
#include "widgets/text_label.h"
#include "words/review_words.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace caseseal::ui {

ReviewItemView::ReviewItemView(desk::Desk& desk, ReviewModel& model, bool seesForms, QWidget* parent)
    : Card({}, parent), m_desk(desk), m_model(model), m_title(new TextLabel({}, TextRole::Heading)),
      m_about(new TextLabel({})), m_facts(new TextLabel({}, TextRole::BodyBold)),
      m_doubt(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_said(new TextLabel({}, TextRole::Small, &Tokens::text2)), m_trouble(new NoteStrip(Tone::Alarm)) {
    setAccessibleName(tr("Item of the review"));
    head()->addWidget(m_title, 1);
    for (TextLabel* label : {m_title, m_about, m_facts, m_doubt, m_said}) {
        label->setWordWrap(true);
        if (label != m_title)
            body()->addWidget(label);
    }
    m_entriesPart = makeEntries(seesForms);
    body()->addWidget(m_entriesPart, 1);
    body()->addWidget(m_trouble);
    m_trouble->hide();
    m_dispositionPart = makeDisposition();
    body()->addWidget(m_dispositionPart);
    body()->addStretch();
    set(nullptr);
}

QWidget* ReviewItemView::makeEntries(bool seesForms) {
    auto* part = new QWidget;
    auto* all = new QVBoxLayout(part);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(4);
    m_entriesTitle = new TextLabel({}, TextRole::SmallBold, &Tokens::text2);
    all->addWidget(m_entriesTitle);
    m_entries = new QListWidget;
    m_entries->setObjectName(QStringLiteral("reviewEntries"));
    m_entries->setAccessibleName(tr("Entries of the item"));
    m_entries->setMinimumHeight(96);
    m_entries->setTextElideMode(Qt::ElideRight);
    m_entries->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_entries, 1);
    if (!seesForms)
        return part;
    connect(m_entries, &QListWidget::itemActivated, this, &ReviewItemView::go);
    auto* row = new QHBoxLayout;
    auto* goAct = new QPushButton(tr("Go to the field"));
    goAct->setObjectName(QStringLiteral("reviewGo"));
    setCompact(*goAct);
    connect(goAct, &QPushButton::clicked, this, &ReviewItemView::go);
    row->addWidget(goAct);
    row->addStretch();
    all->addLayout(row);
    return part;
}

QWidget* ReviewItemView::makeDisposition() {
    auto* part = new QWidget;
    auto* all = new QVBoxLayout(part);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(8);
    all->addWidget(new Line);
    m_choices = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    const auto dispositions = review::allDispositions();
    for (std::size_t i = 0; i < dispositions.size(); ++i) {
        auto* button = new QPushButton(words::dispositionName(dispositions[i]));
        button->setObjectName(QStringLiteral("review-") + text(nameOf(dispositions[i])));
        button->setCheckable(true);
        setButtonKind(*button, ButtonKind::Segment);
        setSegment(*button, i == 0                        ? SegmentPlace::First
                            : i + 1 < dispositions.size() ? SegmentPlace::Middle
                                                          : SegmentPlace::Last);
        m_choices->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch();
    all->addLayout(row);
    auto* label = new TextLabel(tr("What you found"), TextRole::Small, &Tokens::text2);
    m_note = new QLineEdit;
    m_note->setObjectName(QStringLiteral("reviewNote"));
    m_note->setAccessibleName(tr("What you found"));
    m_note->setMaxLength(2'000);
    label->setBuddy(m_note);
    all->addWidget(label);
    all->addWidget(m_note);
    m_save = new QPushButton(tr("Seal the disposition"));
    m_save->setObjectName(QStringLiteral("reviewSave"));
    setKeyCap(*m_save, tr("Enter"));
    connect(m_save, &QPushButton::clicked, this, &ReviewItemView::save);
    connect(m_note, &QLineEdit::returnPressed, this, &ReviewItemView::save);
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_save);
    acts->addStretch();
    all->addLayout(acts);
    return part;
}

void ReviewItemView::set(const desk::ReviewedItem* item) {
    const bool same = item && item->id == m_item;
    m_item = item ? item->id : std::string();
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_doubt, m_said, m_entriesPart, m_dispositionPart})
        part->setVisible(item != nullptr);
    m_trouble->hide();
    if (!item) {
        m_title->setText(tr("No item is chosen"));
        m_about->setText(tr("Choose one in the list: its figures and entries stand here."));
        return;
    }
    m_title->setText(words::ruleName(item->item.rule));
    m_about->setText(m_model.subjectOf(item->item));
    m_facts->setText(words::reviewFacts(item->item));
    m_doubt->setText(words::ruleDoubt(item->item.rule));
    showSaid(*item);
    if (same)
        return;
    m_note->clear();
    m_choices->button(0)->setChecked(true);
    fillEntries(item->item);
}

void ReviewItemView::showSaid(const desk::ReviewedItem& item) {
    m_said->setVisible(item.said.has_value());
    if (!item.said)
        return;
    const auto& said = *item.said;
    const QString line = tr("%1 by %2, %3: %4")
                             .arg(words::dispositionName(said.disposition), m_model.personName(said.person),
                                  words::moment(said.time), text(said.note));
    m_said->setText(item.changed ? words::sentences({words::ended(line), tr("The figures have changed since.")})
                                 : line);
    m_said->setInk(item.changed ? &Tokens::warn : &Tokens::text2);
}

void ReviewItemView::fillEntries(const review::ReviewItem& item) {
    m_entries->clear();
    m_rows.clear();
    std::vector<std::uint64_t> ids;
    for (const auto& entry : item.entries.kept())
        ids.push_back(entry.id);
    const auto shown = static_cast<std::uint64_t>(ids.size());
    m_entriesTitle->setText(
        shown == item.entries.total()
            ? tr("Entries: %1").arg(words::number(shown))
            : tr("Entries: the first %1 of %2").arg(words::number(shown), words::number(item.entries.total())));
    auto rows = m_desk.trail().rows(ids);
    if (!rows) {
        m_trouble->setSentence(words::trouble(rows.error()).sentence());
        m_trouble->show();
        return;
    }
    m_rows = std::move(*rows);
    for (const auto& row : m_rows) {
        const QString line = QStringLiteral("%1  %2").arg(words::moment(row.time), actSentence(m_desk, row));
        auto* one = new QListWidgetItem(line, m_entries);
        one->setToolTip(tr("%1\nSeal %2").arg(line, words::number(row.seal)));
    }
    m_entries->setCurrentRow(0);
}

void ReviewItemView::focusNote() { m_note->setFocus(); }

void ReviewItemView::go() {
    const int row = m_entries->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < m_rows.size())
        Q_EMIT goToField(m_rows[static_cast<std::size_t>(row)].entry.place);
}

void ReviewItemView::save() {
    const auto disposition = review::allDispositions()[static_cast<std::size_t>(m_choices->checkedId())];
    const std::string item = m_item;
    const auto sealed = m_desk.review().note(m_model.run(), item, disposition, bytes(m_note->text().trimmed()));
    m_trouble->setVisible(!sealed);
    if (!sealed) {
        m_trouble->setSentence(words::trouble(sealed.error()).sentence());
        m_note->setFocus();
        return;
    }
    m_note->clear();
    if (const auto* now = m_model.run().find(item))
        showSaid(*now);
    Q_EMIT dispositioned(item);
}

} // namespace caseseal::ui
