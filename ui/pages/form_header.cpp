// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_header.h"

#include "widgets/chip.h"
#include "widgets/status_mark.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kMarginPx = 24;
constexpr int kHeaderPx = 56;

Tone toneOf(Status status) {
    switch (status) {
    case Status::Altered:
        return Tone::Alarm;
    case Status::Verified:
        return Tone::Ok;
    case Status::InProgress:
    case Status::Complete:
    case Status::Signed:
        return Tone::Accent;
    default:
        return Tone::Neutral;
    }
}

/// "form.reopen.request", "form.sign", "past".
std::string nameOf(const FormOffer& offer) {
    if (offer.act.empty() || offer.variant.empty())
        return offer.act + offer.variant;
    return offer.act + "." + offer.variant;
}

} // namespace

FormHeader::FormHeader(QWidget* parent)
    : GroundFrame(Ground::Header, parent), m_title(new TextLabel({}, TextRole::FormTitle)), m_chip(new Chip),
      m_second(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_changes(new TextLabel({}, TextRole::SmallBold, &Tokens::text2)),
      m_complete(new QPushButton(tr("Mark complete"))), m_seal(new QPushButton(tr("Seal"))), m_more(new QToolButton) {
    setFixedHeight(kHeaderPx);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMarginPx, 0, kMarginPx, 0);
    row->setSpacing(12);
    row->addWidget(makeTitles(), 1);
    m_changes->setObjectName(QStringLiteral("changes"));
    row->addWidget(m_changes);
    makeActs();
    row->addWidget(m_more);
    row->addWidget(m_complete);
    row->addWidget(m_seal);
}

QWidget* FormHeader::makeTitles() {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_chip, 0, Qt::AlignVCenter);
    line->addStretch();
    auto* box = new QWidget;
    auto* titles = new QVBoxLayout(box);
    titles->setContentsMargins(0, 0, 0, 0);
    titles->setSpacing(0);
    titles->addStretch();
    titles->addLayout(line);
    titles->addWidget(m_second);
    titles->addStretch();
    return box;
}

void FormHeader::makeActs() {
    m_complete->setObjectName(QStringLiteral("complete"));
    setKeyCap(*m_complete, tr("Ctrl+Shift+S"));
    connect(m_complete, &QPushButton::clicked, this, &FormHeader::completeAsked);
    m_seal->setObjectName(QStringLiteral("seal"));
    setButtonKind(*m_seal, ButtonKind::Primary);
    setKeyCap(*m_seal, QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(m_seal, &QPushButton::clicked, this, &FormHeader::sealAsked);
    m_more->setText(tr("Form"));
    m_more->setObjectName(QStringLiteral("acts"));
    m_more->setAccessibleName(tr("Acts on this form"));
    m_more->setToolTip(tr("Acts on this form (Ctrl+M)"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(*m_more, ButtonKind::Normal);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
}

void FormHeader::setOffers(const std::vector<FormOffer>& offers) {
    m_offers = offers;
    m_more->setVisible(!offers.empty());
    fillMenu();
}

/// An act that is not possible now stays, with the reason beside it.
void FormHeader::fillMenu() {
    QMenu& menu = *m_more->menu();
    menu.clear();
    for (const auto& offer : m_offers) {
        auto* action = menu.addAction(
            offer.whyNot.isEmpty() ? offer.label : QStringLiteral("%1   (%2)").arg(offer.label, offer.whyNot));
        action->setObjectName(ui::text(nameOf(offer)));
        action->setEnabled(offer.whyNot.isEmpty());
        connect(action, &QAction::triggered, this, [this, offer] { Q_EMIT actAsked(offer); });
    }
}

void FormHeader::openMenu() {
    if (m_more->isHidden())
        return;
    QMenu& menu = *m_more->menu();
    menu.popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    const auto actions = menu.actions();
    const auto first = std::find_if(actions.begin(), actions.end(), [](QAction* one) { return one->isEnabled(); });
    menu.setActiveAction(first == actions.end() ? nullptr : *first);
}

void FormHeader::pressComplete() {
    if (m_complete->isHidden())
        return;
    if (m_complete->isEnabled())
        Q_EMIT completeAsked();
    else
        Q_EMIT refused(m_complete->toolTip());
}

void FormHeader::show(const FormHead& head) {
    m_title->setText(head.name);
    m_second->setText(head.second);
    m_chip->set(
        markOf(head.status).icon,
        tr("%1, %2 of %3").arg(statusTitle(head.status), words::number(head.filled), words::number(head.expected)),
        toneOf(head.status));
    const bool changed = head.changes > 0;
    m_changes->setText(changed ? tr("%n changes not sealed", nullptr, static_cast<int>(head.changes)) : QString());
    m_seal->setVisible(head.mayEnter);
    m_seal->setEnabled(changed);
    m_seal->setToolTip(changed ? QString() : tr("Nothing has changed here since the last seal"));
    m_complete->setVisible(head.mayComplete);
    m_complete->setEnabled(!changed && head.filled > 0);
    m_complete->setToolTip(changed            ? tr("Seal the changes first")
                           : head.filled == 0 ? tr("Nothing is entered yet")
                                              : QString());
}

} // namespace caseseal::ui
