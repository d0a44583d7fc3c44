// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/seal_strip.h"

#include "desk/alarms.h"
#include "desk/database_locks.h"
#include "pages/alarm_card.h"
#include "pages/finding_view.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "words/verdict_words.h"
#include "words/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace caseseal::ui {

namespace {

void setPart(QToolButton& part, const QString& icon, Ink ink, const QString& words) {
    setSealIcon(part, icon);
    setIconInk(part, ink);
    part.setText(words);
    part.setAccessibleName(words);
    part.setProperty("said", !words.isEmpty());
}

bool isAlarm(const desk::SealState& state) {
    return state.lastVerdict && *state.lastVerdict != evidence::VerdictKind::Intact && !state.findingsSeen;
}

} // namespace

SealStrip::SealStrip(DeskSession& session, QWidget* parent) : QFrame(parent), m_session(session) {
    setObjectName(QStringLiteral("sealStrip"));
    setGround(*this, Ground::Strip);
    setFixedHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(8);
    m_alarm = makePart("stripAlarm");
    m_sealed = makePart("stripSealed");
    m_locked = makePart("stripLocked");
    m_ledger = makePart("stripLedger");
    m_witnessed = makePart("stripWitnessed");
    m_anchored = makePart("stripAnchored");
    m_verified = makePart("stripVerified");
    m_open = makePart("stripOpen");
    setButtonKind(*m_open, ButtonKind::Quiet);
    for (QToolButton* part : {m_alarm, m_sealed, m_locked, m_ledger, m_witnessed, m_anchored, m_verified})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_open);
    connect(&session, &DeskSession::stateChanged, this, &SealStrip::refresh);
    connect(&session, &DeskSession::verifyFailed, this, &SealStrip::refresh);
    connect(&session.anchors(), &AnchorKeeper::done, this, &SealStrip::refresh);
    connect(&session.verifier(), &JobRunner::progressed, this, &SealStrip::showProgress);
    connect(&session.verifier(), &JobRunner::finished, this, &SealStrip::refresh);
    refresh();
}

QToolButton* SealStrip::makePart(const char* name) {
    auto* part = new QToolButton;
    part->setObjectName(QLatin1String(name));
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part->setFocusPolicy(Qt::TabFocus);
    part->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonKind(*part, ButtonKind::Strip);
    connect(part, &QToolButton::clicked, this, &SealStrip::opened);
    return part;
}

void SealStrip::refresh() {
    const desk::SealState& state = m_session.state();
    setPart(*m_sealed, QStringLiteral("seal-sealed"), &Tokens::accent,
            state.lastSeal ? tr("Sealed %1").arg(words::clock(*state.lastSeal)) : tr("Nothing sealed yet"));
    if (m_session.desk().databaseLocks().state())
        setPart(*m_locked, QStringLiteral("status-locked"), &Tokens::text2, tr("database locked"));
    else
        setPart(*m_locked, {}, nullptr, {});
    if (!m_session.publishTrouble().isEmpty())
        setPart(*m_ledger, QStringLiteral("status-overdue"), &Tokens::warn,
                tr("%n seals not on the ledger, it was not reached", nullptr, static_cast<int>(state.notLogged)));
    else if (state.notLogged > 0)
        setPart(*m_ledger, QStringLiteral("seal-not-on-ledger"), &Tokens::text3,
                tr("%n seals not on the ledger yet", nullptr, static_cast<int>(state.notLogged)));
    else
        setPart(*m_ledger, QStringLiteral("seal-on-ledger"), &Tokens::accent,
                tr("%1 on the ledger").arg(words::number(state.seals)));
    if (state.witnesses == 0)
        setPart(*m_witnessed, {}, nullptr, {});
    else if (state.ownKeysOnly)
        setPart(*m_witnessed, QStringLiteral("seal-sealed"), &Tokens::text2, tr("own keys only, no outside witness"));
    else
        setPart(*m_witnessed, state.quorumMet ? QStringLiteral("seal-witnessed") : QStringLiteral("seal-sealed"),
                state.quorumMet ? &Tokens::ok : &Tokens::warn,
                state.quorumMet
                    ? words::witnessed(state.witnessedBy, state.witnesses)
                    : tr("%1, policy asks for more").arg(words::witnessed(state.witnessedBy, state.witnesses)));
    refreshAnchored();
    refreshVerified();
    refreshAlarm();
    fit();
}

/// Who said it is in the tool tip and for assistive technology.
void SealStrip::refreshAnchored() {
    const auto newest = m_session.desk().anchors().newest();
    m_anchored->setToolTip({});
    if (!newest || m_session.anchors().failed()) {
        setPart(*m_anchored, QStringLiteral("status-overdue"), &Tokens::warn, tr("time anchor failed"));
        return;
    }
    if (!*newest) {
        setPart(*m_anchored, {}, nullptr, {});
        return;
    }
    const desk::AnchorInfo& anchor = **newest;
    const QString when = words::moment(*anchor.time);
    setPart(*m_anchored, QStringLiteral("seal-anchored"), &Tokens::ok, tr("time-anchored %1").arg(when));
    m_anchored->setToolTip(tr("time-anchored %1 by %2: the first %3 seals of the ledger")
                               .arg(when, text(anchor.by), words::number(anchor.size)));
    m_anchored->setAccessibleName(m_anchored->toolTip());
}

void SealStrip::refreshVerified() {
    const desk::SealState& state = m_session.state();
    if (m_session.verifier().running())
        return;
    if (!state.lastVerified || !state.lastVerdict)
        setPart(*m_verified, QStringLiteral("status-not-started"), &Tokens::text3, tr("not verified here yet"));
    else if (*state.lastVerdict == evidence::VerdictKind::Intact)
        setPart(*m_verified, QStringLiteral("act-tick"), &Tokens::ok,
                tr("verified %1, intact").arg(words::moment(*state.lastVerified)));
    else
        setPart(*m_verified, QStringLiteral("seal-altered"), &Tokens::alarm,
                tr("%n altered", nullptr, static_cast<int>(std::max<std::size_t>(state.findings.size(), 1))));
}

void SealStrip::refreshAlarm() {
    const desk::SealState& state = m_session.state();
    const auto& alarms = m_session.desk().alarms().list();
    const auto ringing = std::ranges::find_if(alarms, [](const auto& one) { return !one.settled; });
    const bool alarm = isAlarm(state) || ringing != alarms.end();
    setGround(*this, alarm ? Ground::StripAlarm : Ground::Strip);
    QString said;
    if (ringing != alarms.end())
        said = alarmSentence(*ringing);
    else if (alarm && !state.findings.empty())
        said = words::alarm(state.findings.front(), findingPlace(state.findings.front(), &m_session.desk().study()),
                            words::clock(*state.lastVerified));
    else if (alarm)
        said = tr("The last verification did not end well. Nobody has confirmed having looked at it yet");
    setPart(*m_alarm, QStringLiteral("seal-altered"), &Tokens::alarm, said);
    m_open->setText(ringing != alarms.end() ? tr("Show alarm") : alarm ? tr("Show finding") : tr("Open Integrity"));
    m_open->setAccessibleName(m_open->text());
    setIconInk(*m_open, alarm ? &Tokens::alarm : &Tokens::accent);
    if (alarm && !m_alarming) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_alarming = alarm;
}

void SealStrip::showProgress(const JobProgress& progress) {
    setPart(*m_verified, QStringLiteral("status-in-progress"), &Tokens::accent,
            progress.total > 0 ? tr("verifying now, %1 %").arg(std::floor(progress.part() * 100))
                               : tr("verifying now"));
    fit();
}

/// From the right: verified, anchored, witnessed, ledger, the lock of the database. The seal time and the alarm stay.
void SealStrip::fit() {
    const QList<QToolButton*> parts =
        m_alarming ? QList<QToolButton*>{m_alarm}
                   : QList<QToolButton*>{m_sealed, m_locked, m_ledger, m_witnessed, m_anchored, m_verified};
    int left = width() - 40 - m_open->sizeHint().width();
    for (QToolButton* part : {m_alarm, m_sealed, m_locked, m_ledger, m_witnessed, m_anchored, m_verified}) {
        const bool wanted = parts.contains(part) && part->property("said").toBool();
        const int partPx = part->sizeHint().width() + 8;
        const bool always = part == m_sealed || part == m_alarm;
        const bool fits = always || partPx <= left;
        part->setVisible(wanted && fits);
        if (wanted)
            left -= partPx;
    }
}

void SealStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

QString SealStrip::said() const {
    QStringList parts;
    for (const QToolButton* part : {m_alarm, m_sealed, m_locked, m_ledger, m_witnessed, m_anchored, m_verified})
        if (part->isVisibleTo(this))
            parts << part->text();
    return parts.join(QStringLiteral(" · "));
}

} // namespace caseseal::ui
