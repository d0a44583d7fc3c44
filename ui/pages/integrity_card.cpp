// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/integrity_card.h"

#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace caseseal::ui {

IntegrityCard::IntegrityCard(DeskSession& session, QWidget* parent)
    : Card(tr("Integrity"), parent), m_session(session), m_tile(new GroundFrame(Ground::TileOk)),
      m_icon(new IconLabel(QStringLiteral("seal-witnessed"), &Tokens::ok, 28)),
      m_verdict(new TextLabel({}, TextRole::Heading, &Tokens::ok)), m_since(new TextLabel({}, TextRole::Small)),
      m_verify(new QPushButton(tr("Verify now"))), m_open(new QPushButton(tr("Open Integrity"))),
      m_took(new TextLabel({}, TextRole::Small, &Tokens::text2)) {
    head()->addWidget(new TextLabel(tr("this installation"), TextRole::Small, &Tokens::text2));
    auto* tile = new QHBoxLayout(m_tile);
    tile->setContentsMargins(14, 10, 14, 10);
    tile->setSpacing(14);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_since->setWordWrap(true);
    words->addWidget(m_verdict);
    words->addWidget(m_since);
    tile->addWidget(m_icon);
    tile->addLayout(words, 1);
    body()->addWidget(m_tile);
    m_chain = addFact();
    m_waiting = addFact();
    m_ledger = addFact();
    m_witness = addFact();
    body()->addStretch();
    body()->addWidget(new Line);
    auto* acts = new QHBoxLayout;
    setSealIcon(*m_verify, QStringLiteral("act-play"));
    setCompact(*m_verify);
    setCompact(*m_open);
    m_verify->setObjectName(QStringLiteral("overviewVerify"));
    setButtonKind(*m_open, ButtonKind::Quiet);
    acts->addWidget(m_verify);
    acts->addWidget(m_open);
    acts->addStretch();
    acts->addWidget(m_took);
    body()->addLayout(acts);
    connect(m_verify, &QPushButton::clicked, &session, &DeskSession::verify);
    connect(m_open, &QPushButton::clicked, this, &IntegrityCard::openIntegrity);
    connect(&session, &DeskSession::stateChanged, this, &IntegrityCard::refresh);
    connect(&session.verifier(), &JobRunner::started, this, &IntegrityCard::refresh);
    connect(&session.verifier(), &JobRunner::finished, this, &IntegrityCard::refresh);
    connect(&session.verifier(), &JobRunner::progressed, this, [this](const JobProgress& progress) {
        m_took->setText(progress.total > 0 ? tr("verifying now, %1 %").arg(static_cast<int>(progress.part() * 100))
                                           : tr("verifying now"));
    });
    refresh();
}

IntegrityCard::Fact IntegrityCard::addFact() {
    Fact fact{new IconLabel(QStringLiteral("seal-sealed"), &Tokens::accent), new TextLabel({}, TextRole::BodyBold),
              new TextLabel({}), new TextLabel({}, TextRole::Small, &Tokens::text2)};
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(4);
    row->addWidget(fact.icon);
    row->addSpacing(4);
    row->addWidget(fact.figure);
    row->addWidget(fact.words, 1);
    row->addWidget(fact.beside);
    body()->addLayout(row);
    return fact;
}

void IntegrityCard::say(const Fact& fact, const QString& icon, Ink ink, const QString& figure, const QString& words,
                        const QString& beside) {
    fact.icon->set(icon, ink);
    fact.figure->setText(figure);
    fact.figure->setVisible(!figure.isEmpty());
    fact.words->setText(words);
    fact.beside->setText(beside);
}

void IntegrityCard::refresh() {
    const desk::SealState& state = m_session.state();
    refreshVerdict();
    say(m_chain, QStringLiteral("seal-sealed"), &Tokens::accent, words::number(state.seals), tr("seals in the chain"),
        state.lastSeal ? tr("newest %1").arg(words::clock(*state.lastSeal)) : QString());
    say(m_waiting, QStringLiteral("seal-not-on-ledger"), state.notLogged > 0 ? &Tokens::text3 : &Tokens::text2,
        words::number(state.notLogged), tr("not on the ledger yet"),
        m_session.publishTrouble().isEmpty() ? QString() : tr("it was not reached"));
    say(m_ledger, QStringLiteral("seal-on-ledger"), &Tokens::accent, words::number(state.seals - state.notLogged),
        tr("on the ledger"));
    if (state.witnesses == 0)
        say(m_witness, QStringLiteral("seal-not-on-ledger"), &Tokens::text3, {}, tr("Not witnessed yet"));
    else if (state.ownKeysOnly)
        say(m_witness, QStringLiteral("seal-sealed"), &Tokens::text2, {}, tr("Own keys only, no outside witness"));
    else
        say(m_witness, state.quorumMet ? QStringLiteral("seal-witnessed") : QStringLiteral("seal-sealed"),
            state.quorumMet ? &Tokens::ok : &Tokens::warn, {},
            tr("Witnessed by %1 of %2").arg(words::number(state.witnessedBy), words::number(state.witnesses)),
            state.quorumMet ? tr("policy met") : tr("policy asks for more"));
}

void IntegrityCard::refreshVerdict() {
    const desk::SealState& state = m_session.state();
    const bool running = m_session.verifier().running();
    m_verify->setEnabled(!running);
    const bool known = state.lastVerified && state.lastVerdict;
    const bool intact = known && *state.lastVerdict == evidence::VerdictKind::Intact;
    setGround(*m_tile, !known ? Ground::Note : (intact ? Ground::TileOk : Ground::TileAlarm));
    const Ink ink = !known ? &Tokens::text2 : (intact ? &Tokens::ok : &Tokens::alarm);
    m_icon->set(!known ? QStringLiteral("status-not-started")
                       : (intact ? QStringLiteral("seal-witnessed") : QStringLiteral("seal-altered")),
                ink);
    m_icon->setPaper(!known ? &Tokens::accentSoft : (intact ? &Tokens::okSoft : &Tokens::alarmSoft));
    m_verdict->setInk(ink);
    if (!known) {
        m_verdict->setText(tr("Not verified here yet"));
        m_since->setText(tr("Verify now reads every seal and entry again"));
    } else if (intact) {
        m_verdict->setText(tr("Intact"));
        m_since->setText(tr("Unchanged since entry, checked %1").arg(words::moment(*state.lastVerified)));
    } else {
        m_verdict->setText(
            tr("%n altered", nullptr, static_cast<int>(std::max<std::size_t>(state.findings.size(), 1))));
        m_since->setText(tr("Checked %1. Integrity shows what and where").arg(words::moment(*state.lastVerified)));
    }
    if (!running)
        m_took->setText(m_session.lastReport() ? tr("last took %1").arg(words::duration(m_session.lastReport()->tookMs))
                                               : QString());
}

} // namespace caseseal::ui
