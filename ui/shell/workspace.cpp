// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "models/place_names.h"
#include "pages/integrity_page.h"
#include "pages/participant_page.h"
#include "pages/participants_page.h"
#include "shell/quick_find.h"
#include "shell/rail.h"
#include "shell/seal_strip.h"
#include "shell/top_bar.h"
#include "widgets/card.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace caseseal::ui {

namespace {
constexpr int kNarrowBelowPx = 1100;
} // namespace

Workspace::Workspace(std::unique_ptr<desk::Desk> desk, QWidget* parent)
    : QWidget(parent), m_session(std::make_unique<DeskSession>(std::move(desk))), m_top(new TopBar(m_session->desk())),
      m_rail(new Rail), m_stack(new QStackedWidget), m_strip(new SealStrip(*m_session)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    const desk::TrialInfo info = m_session->desk().info();
    if (info.practice) {
        auto* band = new GroundFrame(Ground::Hatch);
        band->setFixedHeight(4);
        band->setAccessibleName(tr("Practice trial, invented data"));
        all->addWidget(band);
    }
    all->addWidget(m_top);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    all->addLayout(middle, 1);
    all->addWidget(m_strip);
    m_rail->setFoot(QStringLiteral("%1\n%2").arg(info.practice ? tr("Practice trial") : tr("Production trial"),
                                                 text(info.studyVersion)));
    addPages();
    wire();
    show(Participants);
}

/// The pages hold references into the session: they go first.
Workspace::~Workspace() {
    delete m_stack;
    delete m_strip;
    delete m_top;
}

void Workspace::addPages() {
    m_participants = new ParticipantsPage(*m_session);
    m_participant = new ParticipantPage(m_session->desk());
    m_participant->setLanguage(readingLanguage());
    m_integrity = new IntegrityPage(*m_session);
    m_stack->addWidget(m_participants);
    m_stack->addWidget(m_integrity);
    m_stack->addWidget(m_participant);
    m_buttons[Participants] = m_rail->addPage(QStringLiteral("page-participants"), tr("Participants"));
    m_buttons[Integrity] = m_rail->addPage(QStringLiteral("page-integrity"), tr("Integrity"));
    refreshCounts();
}

void Workspace::wire() {
    connect(m_rail, &Rail::chosen, this, &Workspace::show);
    connect(m_strip, &SealStrip::opened, this, [this] { show(Integrity); });
    connect(m_top, &TopBar::lockAsked, this, &Workspace::lockAsked);
    connect(&m_top->find(), &QuickFind::chosen, this, &Workspace::openForm);
    connect(m_participants, &ParticipantsPage::openForm, this, &Workspace::openForm);
    connect(m_participants, &ParticipantsPage::countChanged, this, &Workspace::refreshCounts);
    connect(m_integrity, &IntegrityPage::goToField, this, &Workspace::goToField);
    connect(m_session.get(), &DeskSession::stateChanged, this, &Workspace::refreshCounts);
    connect(m_session.get(), &DeskSession::verified, m_participant, &ParticipantPage::refresh);
    connect(m_participant, &ParticipantPage::participantChanged, this,
            [this](const QString& subject) { m_top->find().setCurrent(bytes(subject)); });
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, &m_top->find(), [this] { m_top->find().setFocus(Qt::ShortcutFocusReason); });
}

void Workspace::focusFirst() { m_participants->focusMatrix(); }

void Workspace::leave(std::function<void()> then) { m_participant->leave(std::move(then)); }

void Workspace::show(int page) {
    const auto go = [this, page] {
        m_stack->setCurrentIndex(page);
        m_rail->setCurrent(page);
    };
    m_rail->setCurrent(m_stack->currentIndex() == Integrity ? Integrity : Participants);
    if (m_stack->currentWidget() == m_participant && page < PageCount)
        m_participant->leave(go);
    else
        go();
}

void Workspace::openForm(const store::FormPlace& place) {
    if (place.form.empty())
        m_participant->openParticipant(place.subject);
    else
        m_participant->openForm(place);
    m_top->find().setCurrent(place.subject);
    m_stack->setCurrentWidget(m_participant);
    m_rail->setCurrent(Participants);
}

void Workspace::goToField(const store::ItemPlace& place) {
    const store::FormPlace form{place.subject, place.event, place.eventRepeat, place.form, place.formRepeat};
    m_participant->openForm(form, place.item.empty() ? nullptr : &place);
    m_stack->setCurrentWidget(m_participant);
    m_rail->setCurrent(Participants);
}

void Workspace::refreshCounts() {
    if (const auto counts = m_session->desk().projection().counts())
        setCount(*m_buttons[Participants], words::number(counts->subjects));
    const desk::SealState& state = m_session->state();
    const bool alarm = state.lastVerdict == evidence::VerdictKind::Altered;
    if (m_buttons[Integrity])
        setCount(*m_buttons[Integrity], alarm ? words::number(state.findings.size()) : QString(),
                 alarm ? &Tokens::alarm : &Tokens::text2);
}

void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < kNarrowBelowPx);
}

} // namespace caseseal::ui
