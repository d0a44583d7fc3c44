// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lock_page.h"

#include "widgets/password_prompt.h"
#include "words/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {
constexpr int kCardPx = 520;
} // namespace

LockPage::LockPage(desk::Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_prompt(new PasswordPrompt(desk)) {
    setObjectName(QStringLiteral("lockPage"));
    setAccessibleName(tr("Locked"));
    auto* all = new QVBoxLayout(this);
    m_prompt->setFixedWidth(kCardPx);
    auto* other = new QPushButton(tr("Log in as somebody else"));
    other->setObjectName(QStringLiteral("otherPerson"));
    setButtonKind(*other, ButtonKind::Quiet);
    all->addStretch(2);
    all->addWidget(m_prompt, 0, Qt::AlignHCenter);
    all->addWidget(other, 0, Qt::AlignHCenter);
    all->addStretch(3);
    connect(m_prompt, &PasswordPrompt::confirmed, this, &LockPage::unlocked);
    connect(other, &QPushButton::clicked, this, &LockPage::otherPersonAsked);
    ask();
}

void LockPage::ask() {
    const auto me = m_desk.me();
    PasswordPrompt::Ask ask;
    ask.title = tr("Locked: %1").arg(text(me.name.empty() ? me.id : me.name));
    ask.sentence = tr("What was typed is still there. Your password opens this window again.");
    ask.actText = tr("Unlock");
    ask.act = "session.open";
    ask.mayCancel = false;
    m_prompt->ask(ask);
}

void LockPage::focusPassword() { ask(); }

} // namespace caseseal::ui
