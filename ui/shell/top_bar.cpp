// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/top_bar.h"

#include "models/person_model.h"
#include "shell/quick_find.h"
#include "widgets/chip.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace caseseal::ui {

namespace {
constexpr int kHeightPx = 48, kFindPx = 400, kSidePx = 20;
} // namespace

TopBar::TopBar(desk::Desk& desk, QWidget* parent)
    : QFrame(parent), m_find(new QuickFind(desk, this)), m_left(makeTrial(desk.info())),
      m_right(makePerson(desk.me())) {
    setGround(*this, Ground::TopBar);
    setFixedHeight(kHeightPx);
    m_left->setParent(this);
    m_right->setParent(this);
    setTabOrder(m_find, m_right);
}

QWidget* TopBar::makeTrial(const desk::TrialInfo& info) {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("page-integrity"), &Tokens::accent, 22));
    const QString name = text(info.protocolName.empty() ? info.studyName : info.protocolName);
    auto* trial = new TextLabel(name, TextRole::Heading);
    trial->setToolTip(text(info.studyName));
    row->addWidget(trial);
    row->addWidget(new TextLabel(QStringLiteral("·"), TextRole::Body, &Tokens::text2));
    row->addWidget(new TextLabel(text(info.site)));
    if (info.practice)
        row->addWidget(new Chip(QStringLiteral("act-play"), tr("Practice trial, invented data"), Tone::Warn));
    return part;
}

QWidget* TopBar::makePerson(const desk::PersonInfo& person) {
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_person = new QPushButton;
    m_person->setObjectName(QStringLiteral("account"));
    m_person->setFont(fontFor(TextRole::BodyBold));
    m_person->setToolTip(tr("Your password, your key, and when the window locks"));
    setButtonKind(*m_person, ButtonKind::Quiet);
    connect(m_person, &QPushButton::clicked, this, &TopBar::accountAsked);
    m_roles = new TextLabel({}, TextRole::Body, &Tokens::text2);
    row->addWidget(m_person);
    row->addWidget(m_roles);
    setPerson(person);
    row->addSpacing(8);
    auto* lock = new QPushButton(tr("Lock"));
    lock->setObjectName(QStringLiteral("lock"));
    setSealIcon(*lock, QStringLiteral("act-lock"), 14);
    setKeyCap(*lock, tr("Ctrl+L"));
    setCompact(*lock);
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QPushButton::clicked, this, &TopBar::lockAsked);
    row->addWidget(lock);
    return part;
}

void TopBar::setPerson(const desk::PersonInfo& person) {
    const QString name = text(person.name.empty() ? person.id : person.name);
    m_person->setText(name);
    m_person->setAccessibleName(tr("Your account: %1").arg(name));
    m_roles->setText(QStringLiteral("· ") + namesOfRoles(person.roles));
    if (isVisible())
        place();
}

/// The find field stands in the middle of the window as long as both sides leave room.
void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    place();
}

void TopBar::place() {
    const int rightPx = m_right->sizeHint().width();
    const int rightX = width() - kSidePx + 4 - rightPx;
    const int leftPx = std::min(m_left->sizeHint().width(), rightX - kSidePx - 120);
    m_right->setGeometry(rightX, 8, rightPx, kHeightPx - 17);
    m_left->setGeometry(kSidePx, 4, leftPx, kHeightPx - 9);
    const int from = kSidePx + leftPx + 16, to = rightX - 16;
    const int findPx = std::clamp(to - from, 0, kFindPx);
    const int x = std::clamp((width() - findPx) / 2, from, std::max(from, to - findPx));
    m_find->setGeometry(x, 8, findPx, 31);
}

} // namespace caseseal::ui
