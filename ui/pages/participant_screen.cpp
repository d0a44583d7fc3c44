// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/participant_screen.h"

#include "pages/consent_step.h"
#include "widgets/card.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace caseseal::ui {

namespace {

constexpr int kTopPx = 76, kFootPx = 100, kSidePx = 110, kButtonHeightPx = 60;

QPushButton* makeButton(const QString& words, const char* name) {
    auto* button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    button->setFont(fontFor(TextRole::Large));
    button->setMinimumHeight(kButtonHeightPx);
    return button;
}

} // namespace

ParticipantScreen::ParticipantScreen(DeskSession& session, std::string subject, std::vector<StepWords> steps,
                                     QWidget* parent)
    : Page(parent), m_session(session), m_subject(std::move(subject)), m_stack(new QStackedWidget),
      m_prompt(new PasswordPrompt(session.desk())), m_staff(new QWidget) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeTop(steps));
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(kSidePx, 28, kSidePx, 16);
    middle->addWidget(m_stack);
    all->addLayout(middle, 1);
    all->addWidget(makeFoot());
    auto* staff = new QVBoxLayout(m_staff);
    staff->setContentsMargins(0, 0, 0, 0);
    staff->addWidget(m_prompt, 0, Qt::AlignTop);
    staff->addStretch();
    m_stack->addWidget(m_staff);
    connect(m_prompt, &PasswordPrompt::confirmed, this, [this] { m_leaving ? void(Q_EMIT left()) : staffSaid(); });
    connect(m_prompt, &PasswordPrompt::cancelled, this, &ParticipantScreen::takeBack);
}

QWidget* ParticipantScreen::makeTop(const std::vector<StepWords>& steps) {
    auto* top = new GroundFrame(Ground::TopBar);
    top->setFixedHeight(kTopPx);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(40, 0, 40, 0);
    row->setSpacing(24);
    const auto info = m_session.desk().info();
    row->addWidget(new TextLabel(text(info.protocolName), TextRole::Heading));
    row->addWidget(new TextLabel(text(info.site), TextRole::Body, &Tokens::text2));
    row->addStretch();
    for (const auto& step : steps) {
        m_goWords.push_back(step.go);
        m_stepNames.push_back(new TextLabel(QStringLiteral("%1  %2").arg(m_goWords.size()).arg(step.name)));
        row->addWidget(m_stepNames.back());
    }
    row->addStretch();
    row->addWidget(new TextLabel(tr("Participant %1").arg(text(m_subject)), TextRole::Body, &Tokens::text2));
    return top;
}

QWidget* ParticipantScreen::makeFoot() {
    auto* foot = new GroundFrame(Ground::Strip);
    foot->setFixedHeight(kFootPx);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(kSidePx, 0, kSidePx, 0);
    row->setSpacing(16);
    m_back = makeButton(tr("Back"), "consentBack");
    m_stop = makeButton(tr("Stop"), "consentStop");
    m_largerType = makeButton(tr("Larger text"), "consentLarger");
    m_go = makeButton(QString(), "consentGo");
    setButtonKind(*m_go, ButtonKind::Primary);
    m_message = new TextLabel({}, TextRole::Large, &Tokens::text2);
    m_message->setWordWrap(true);
    row->addWidget(m_back);
    row->addWidget(m_stop);
    row->addWidget(m_message, 1);
    row->addWidget(m_largerType);
    row->addWidget(m_go);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { askToLeave(tr("Nothing was sealed.")); });
    connect(m_go, &QPushButton::clicked, this, [this] { goOn(); });
    connect(m_largerType, &QPushButton::clicked, this, &ParticipantScreen::toggleType);
    return foot;
}

void ParticipantScreen::toggleType() {
    m_larger = !m_larger;
    m_largerType->setText(m_larger ? tr("Smaller text") : tr("Larger text"));
    m_page->setLarger(m_larger);
}

void ParticipantScreen::enter() { m_page->begin(); }

void ParticipantScreen::goTo(int step, ConsentStep& page) {
    m_step = step;
    m_page = &page;
    page.setLarger(m_larger);
    if (m_stack->indexOf(&page) < 0) {
        m_stack->addWidget(&page);
        connect(&page, &ConsentStep::changed, this, &ParticipantScreen::showFoot);
    }
    m_stack->setCurrentWidget(&page);
    for (std::size_t i = 0; i < m_stepNames.size(); ++i) {
        const bool here = static_cast<int>(i) == step;
        m_stepNames[i]->setRole(here ? TextRole::Heading : TextRole::Body);
        m_stepNames[i]->setInk(here ? &Tokens::text : &Tokens::text2);
    }
    say({}, false);
    showFoot();
    page.begin();
}

/// What is missing stands beside the button that waits for it.
void ParticipantScreen::showFoot() {
    const bool asking = m_stack->currentWidget() == m_staff;
    const bool last = m_step + 1 == static_cast<int>(m_goWords.size());
    const QString missing = asking ? QString() : m_page->missing();
    if (!asking && !m_job.running())
        say(missing, false);
    m_go->setText(m_goWords[static_cast<std::size_t>(m_step)]);
    m_go->setVisible(!asking);
    m_go->setEnabled(missing.isEmpty() && !m_job.running());
    m_back->setVisible(!asking && mayGoBack());
    m_back->setEnabled(!m_job.running());
    m_stop->setVisible(!asking && mayStop());
    m_largerType->setVisible(!asking && !last);
}

void ParticipantScreen::say(const QString& sentence, bool trouble) {
    m_message->setInk(trouble ? &Tokens::alarm : &Tokens::text2);
    m_message->setText(sentence);
}

void ParticipantScreen::askStaff(const PasswordPrompt::Ask& ask) {
    m_leaving = false;
    m_stack->setCurrentWidget(m_staff);
    showFoot();
    say(tr("Please give the device back to the study team."), false);
    m_prompt->ask(ask);
}

void ParticipantScreen::askToLeave(const QString& sentence) {
    PasswordPrompt::Ask ask;
    ask.title = tr("Back to the trial");
    ask.sentence = sentence;
    ask.actText = tr("Go back");
    ask.act = "session.open";
    askStaff(ask);
    m_leaving = true;
}

/// The staff gave the device to the participant again.
void ParticipantScreen::takeBack() { goTo(m_step, *m_page); }

} // namespace caseseal::ui
