// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/double_entry_card.h"

#include "models/form_model.h"
#include "widgets/field_notes.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kLabelPx = 170;
constexpr int kChoicePx = 28;
constexpr int kReasonPx = 200;
constexpr int kMaxReasonLength = 1000;

/// What the comparison says of one entry: a value with its unit's OID, "(unknown)" for a null flavour, or nothing.
QString shownEntry(const EditorSetup& setup, const study::Item* item, const std::optional<std::string>& entry) {
    if (!entry)
        return DoubleEntryCard::tr("empty");
    if (!item)
        return ui::text(*entry);
    for (const auto flavour : kNullFlavours)
        if (*entry == "(" + std::string(flavour) + ")")
            return nullWords(std::string(flavour));
    for (const auto& unit : item->units)
        if (const std::string end = " " + unit; entry->ends_with(end))
            return shownValue(setup, *item, entry->substr(0, entry->size() - end.size())).simplified() +
                   QLatin1Char(' ') + unitSymbol(setup, unit);
    return shownValue(setup, *item, *entry).simplified();
}

} // namespace

bool DoubleEntryCard::Row::isSettled() const {
    return first->isChecked() || (second->isChecked() && !reason->text().trimmed().isEmpty());
}

DoubleEntryCard::DoubleEntryCard(const EditorSetup& setup, const desk::DoubleEntry& compared, const QString& firstName,
                                 QWidget* parent)
    : Card(tr("Second entry"), parent), m_complete(new QPushButton(tr("Complete the form"))) {
    setObjectName(QStringLiteral("double"));
    const auto conflicts = compared.conflicts.size();
    const QString agreed = tr("%n fields agree with what %1 typed.", nullptr, static_cast<int>(compared.agreed));
    const QString differ =
        conflicts > 0 ? tr("%n differ: choose for each which value stands.", nullptr, static_cast<int>(conflicts))
                      : tr("None differs.");
    body()->addWidget((new TextLabel(agreed.arg(firstName) + QLatin1Char(' ') + differ))->wrapped());
    for (const auto& conflict : compared.conflicts)
        addRow(setup, conflict);
    m_complete->setObjectName(QStringLiteral("double.complete"));
    setButtonKind(*m_complete, ButtonKind::Primary);
    auto* back = new QPushButton(tr("Back to the form"));
    back->setObjectName(QStringLiteral("double.back"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_complete);
    line->addWidget(back);
    line->addStretch();
    body()->addLayout(line);
    connect(m_complete, &QPushButton::clicked, this, &DoubleEntryCard::finish);
    connect(back, &QPushButton::clicked, this, &DoubleEntryCard::cancelled);
    takeChoices();
}

QToolButton* DoubleEntryCard::addChoice(QHBoxLayout& line, const QString& text, const QString& name, bool first) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setFixedHeight(kChoicePx);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    setSegment(*button, first ? SegmentPlace::First : SegmentPlace::Last);
    connect(button, &QToolButton::clicked, this, &DoubleEntryCard::takeChoices);
    line.addWidget(button);
    return button;
}

void DoubleEntryCard::addRow(const EditorSetup& setup, const desk::EntryConflict& conflict) {
    const auto* item = setup.study.item(conflict.key.item);
    const QString label = item ? itemLabel(setup, *item) : ui::text(conflict.key.item);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    auto* words = new TextLabel(label);
    words->setWordWrap(true);
    words->setFixedWidth(kLabelPx);
    line->addWidget(words);
    Row row;
    row.key = conflict.key;
    const QString first = tr("First: %1").arg(shownEntry(setup, item, conflict.first));
    const QString second = tr("Second: %1").arg(shownEntry(setup, item, conflict.second));
    row.first = addChoice(*line, first, QStringLiteral("%1. %2").arg(label, first), true);
    row.second = addChoice(*line, second, QStringLiteral("%1. %2").arg(label, second), false);
    auto* group = new QButtonGroup(this);
    group->addButton(row.first);
    group->addButton(row.second);
    row.reason = new QLineEdit;
    row.reason->setPlaceholderText(tr("Why it changes"));
    row.reason->setAccessibleName(tr("%1: reason for the change").arg(label));
    row.reason->setMaxLength(kMaxReasonLength);
    row.reason->setFixedSize(kReasonPx, kChoicePx);
    connect(row.reason, &QLineEdit::textChanged, this, &DoubleEntryCard::takeChoices);
    connect(row.reason, &QLineEdit::returnPressed, this, &DoubleEntryCard::focusNext);
    line->addSpacing(8);
    line->addWidget(row.reason);
    line->addStretch();
    body()->addLayout(line);
    m_rows.push_back(row);
}

void DoubleEntryCard::takeChoices() {
    for (const auto& row : m_rows)
        row.reason->setVisible(row.second->isChecked());
    m_complete->setEnabled(std::all_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return row.isSettled(); }));
}

void DoubleEntryCard::focusNext() {
    const auto open = std::find_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return !row.isSettled(); });
    QWidget* next = open == m_rows.end()        ? static_cast<QWidget*>(m_complete)
                    : open->second->isChecked() ? static_cast<QWidget*>(open->reason)
                                                : static_cast<QWidget*>(open->first);
    next->setFocus(Qt::TabFocusReason);
}

void DoubleEntryCard::finish() {
    std::vector<desk::Settled> choices;
    for (const auto& row : m_rows)
        choices.push_back({row.key, row.second->isChecked(), ui::bytes(row.reason->text().trimmed())});
    Q_EMIT settled(choices);
}

void DoubleEntryCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace caseseal::ui
