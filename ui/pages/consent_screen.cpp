// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/consent_screen.h"

#include "pages/consent_card_step.h"
#include "pages/consent_decide_step.h"
#include "pages/consent_read_step.h"
#include "pages/consent_sign_step.h"
#include "widgets/card.h"
#include "widgets/password_prompt.h"
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

/// On a worker: makes keys and cards, or opens cards; a second for each signer. Gives the new cards.
base::Result<std::map<std::string, std::string>>
signAll(desk::ConsentSigning& signing, const std::vector<ConsentSignStep::Signer>& signers, unsigned workLog2) {
    std::map<std::string, std::string> cards;
    for (const auto& one : signers) {
        if (!one.card.empty()) {
            TRY_VOID(signing.signWithCard(one.by, one.card, one.passphrase));
            continue;
        }
        TRY(cards[one.by], signing.signWithNewCard(one.by, one.passphrase, workLog2));
    }
    return cards;
}

} // namespace

ConsentScreen::ConsentScreen(DeskSession& session, std::string subject, const evidence::ConsentDocument& document,
                             base::Bytes content, std::vector<std::string> signers, QWidget* parent)
    : Page(parent), m_session(session), m_subject(std::move(subject)), m_document(document),
      m_signers(std::move(signers)), m_stack(new QStackedWidget),
      m_read(new ConsentReadStep(document, std::move(content))), m_decide(new ConsentDecideStep(document)),
      m_prompt(new PasswordPrompt(session.desk())), m_staff(new QWidget) {
    setObjectName(QStringLiteral("consentScreen"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeTop());
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(kSidePx, 28, kSidePx, 16);
    middle->addWidget(m_stack);
    all->addLayout(middle, 1);
    all->addWidget(makeFoot());
    m_stack->addWidget(m_read);
    m_stack->addWidget(m_decide);
    auto* staff = new QVBoxLayout(m_staff);
    staff->setContentsMargins(0, 0, 0, 0);
    staff->addWidget(m_prompt, 0, Qt::AlignTop);
    staff->addStretch();
    m_stack->addWidget(m_staff);
    connect(m_decide, &ConsentStep::changed, this, &ConsentScreen::showFoot);
    connect(m_prompt, &PasswordPrompt::confirmed, this, &ConsentScreen::staffSaid);
    connect(m_prompt, &PasswordPrompt::cancelled, this, &ConsentScreen::goBack);
    goTo(Read, *m_read);
}

QWidget* ConsentScreen::makeTop() {
    auto* top = new GroundFrame(Ground::TopBar);
    top->setFixedHeight(kTopPx);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(40, 0, 40, 0);
    row->setSpacing(24);
    const auto info = m_session.desk().info();
    row->addWidget(new TextLabel(text(info.protocolName), TextRole::Heading));
    row->addWidget(new TextLabel(text(info.site), TextRole::Body, &Tokens::text2));
    row->addStretch();
    const QString names[StepCount] = {tr("Read"), tr("Decide"), tr("Sign"), tr("Receipt")};
    for (int step = 0; step < StepCount; ++step) {
        m_stepNames.push_back(new TextLabel(QStringLiteral("%1  %2").arg(step + 1).arg(names[step])));
        row->addWidget(m_stepNames.back());
    }
    row->addStretch();
    row->addWidget(new TextLabel(tr("Participant %1").arg(text(m_subject)), TextRole::Body, &Tokens::text2));
    return top;
}

QWidget* ConsentScreen::makeFoot() {
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
    connect(m_back, &QPushButton::clicked, this, &ConsentScreen::goBack);
    connect(m_stop, &QPushButton::clicked, this, [this] { askStaff(false); });
    connect(m_go, &QPushButton::clicked, this, &ConsentScreen::goOn);
    connect(m_largerType, &QPushButton::clicked, this, [this] {
        m_larger = !m_larger;
        m_largerType->setText(m_larger ? tr("Smaller text") : tr("Larger text"));
        if (auto* step = qobject_cast<ConsentStep*>(m_stack->currentWidget()))
            step->setLarger(m_larger);
    });
    return foot;
}

void ConsentScreen::enter() { m_read->begin(); }

void ConsentScreen::goTo(Step step, ConsentStep& page) {
    m_step = step;
    page.setLarger(m_larger);
    m_stack->setCurrentWidget(&page);
    for (int i = 0; i < StepCount; ++i) {
        auto* name = m_stepNames[static_cast<std::size_t>(i)];
        name->setRole(i == step ? TextRole::Heading : TextRole::Body);
        name->setInk(i == step ? &Tokens::text : &Tokens::text2);
    }
    say({}, false);
    showFoot();
    page.begin();
}

/// What is missing stands beside the button that waits for it.
void ConsentScreen::showFoot() {
    const auto* step = qobject_cast<ConsentStep*>(m_stack->currentWidget());
    const bool asking = step == nullptr; // the staff has it
    const QString missing = asking ? QString() : step->missing();
    if (!asking && !m_job.running())
        say(missing, false);
    const QString words[StepCount] = {tr("Continue"), tr("Continue to signing"), tr("Sign"), tr("Done")};
    m_go->setText(words[m_step]);
    m_go->setVisible(!asking);
    m_go->setEnabled(missing.isEmpty() && !m_job.running());
    m_back->setVisible(!asking && m_step != Read && m_step != Receipt);
    m_back->setEnabled(!m_job.running());
    m_stop->setVisible(!asking && m_step == Read);
    m_largerType->setVisible(!asking && m_step != Receipt);
    if (m_step == Decide && !missing.isEmpty() && m_decide->scopes().empty())
        m_stop->setVisible(true);
}

void ConsentScreen::say(const QString& sentence, bool trouble) {
    m_message->setInk(trouble ? &Tokens::alarm : &Tokens::text2);
    m_message->setText(sentence);
}

void ConsentScreen::goOn() {
    switch (m_step) {
    case Read:
        return goTo(Decide, *m_decide);
    case Decide:
        return beginSigning();
    case Sign:
        return signNow();
    case Receipt:
    case StepCount:
        break;
    }
    Q_EMIT left();
}

void ConsentScreen::goBack() {
    if (m_step == Decide && m_stack->currentWidget() == m_decide)
        goTo(Read, *m_read);
    else if (m_step == Sign && m_stack->currentWidget() == m_sign)
        goTo(Decide, *m_decide);
    else if (m_step == Sign)
        goTo(Sign, *m_sign); // the staff gave the device back
    else if (m_step == Decide)
        goTo(Decide, *m_decide);
    else
        goTo(Read, *m_read);
}

void ConsentScreen::beginSigning() {
    auto begun = m_session.desk().consents().begin({m_subject, m_document.hash, m_decide->scopes(), m_signers, false});
    if (!begun)
        return say(words::trouble(begun.error()).sentence(), true);
    m_signing = std::move(*begun);
    m_cards.clear();
    delete m_sign;
    m_sign = new ConsentSignStep(*m_signing);
    m_stack->addWidget(m_sign);
    connect(m_sign, &ConsentStep::changed, this, &ConsentScreen::showFoot);
    goTo(Sign, *m_sign);
}

void ConsentScreen::signNow() {
    auto signers = std::make_shared<std::vector<ConsentSignStep::Signer>>(m_sign->signers());
    m_job.start([signing = m_signing, signers,
                 work = workLog2](base::ProgressPort&) { return signAll(*signing, *signers, work); },
                [this](const base::Result<std::map<std::string, std::string>>& cards) { takeSignatures(cards); });
    say(tr("The card is being made …"), false);
    showFoot();
}

void ConsentScreen::takeSignatures(const base::Result<std::map<std::string, std::string>>& cards) {
    if (!cards) {
        showFoot();
        return say(words::trouble(cards.error()).sentence(), true);
    }
    m_cards = *cards;
    m_sign->wipe();
    askStaff(true);
}

/// The device goes back: from here on it is the staff's.
void ConsentScreen::askStaff(bool counterSign) {
    m_counterSigning = counterSign;
    m_stack->setCurrentWidget(m_staff);
    showFoot();
    say(tr("Please give the device back to the study team."), false);
    PasswordPrompt::Ask ask;
    ask.title = counterSign ? tr("Counter-sign the consent of %1").arg(text(m_subject)) : tr("Back to the trial");
    ask.sentence = counterSign ? tr("You confirm that this person signed, after the study was explained and questions "
                                    "were answered.")
                               : tr("Nothing was sealed.");
    ask.actText = counterSign ? tr("Counter-sign") : tr("Go back");
    ask.act = counterSign ? "consent.grant" : "session.open";
    m_prompt->ask(ask);
}

void ConsentScreen::staffSaid() {
    if (m_counterSigning)
        counterSign();
    else
        Q_EMIT left();
}

void ConsentScreen::counterSign() {
    const auto sealedIn = m_session.desk().consents().complete(*m_signing, m_prompt->password());
    if (!sealedIn)
        return m_prompt->showTrouble(words::trouble(sealedIn.error(), tr("Nothing was sealed.")).sentence());
    m_card = new ConsentCardStep(text(m_subject), m_cards);
    m_stack->addWidget(m_card);
    goTo(Receipt, *m_card);
    Q_EMIT sealed();
}

} // namespace caseseal::ui
