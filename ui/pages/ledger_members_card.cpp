// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ledger_members_card.h"

#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace caseseal::ui {

namespace {

constexpr std::size_t kHeadsShown = 6;

enum Column { Icon, Name, Kind, Confirmed, When, Behind };

/// How one party stands, at its row.
struct Standing {
    QString icon, words;
    Ink ink;
};

Standing standingOf(const desk::PartyState& party, std::uint64_t size) {
    if (!party.trouble.empty())
        return {QStringLiteral("status-overdue"), LedgerMembersCard::tr("no answer"), &Tokens::warn};
    if (!party.cosigned)
        return {QStringLiteral("seal-not-on-ledger"), LedgerMembersCard::tr("nothing confirmed yet"), &Tokens::text3};
    if (*party.cosigned < size)
        return {QStringLiteral("status-overdue"),
                LedgerMembersCard::tr("%1 behind").arg(words::number(size - *party.cosigned)), &Tokens::warn};
    return {QStringLiteral("seal-witnessed"), LedgerMembersCard::tr("up to date"), &Tokens::ok};
}

QString kindOf(const desk::PartyState& party) {
    if (party.own)
        return LedgerMembersCard::tr("this installation");
    return party.party.logKeys.empty() ? LedgerMembersCard::tr("witness outside") : LedgerMembersCard::tr("member");
}

QString timeOf(const std::optional<base::UtcTime>& time) { return time ? words::moment(*time) : QString(); }

TextLabel* cell(const QString& said, Ink ink = &Tokens::text2) {
    auto* label = new TextLabel(said, TextRole::Small, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

LedgerMembersCard::LedgerMembersCard(DeskSession& session, QWidget* parent)
    : Card(tr("Members and witnesses of the ledger"), parent), m_session(session),
      m_fact(new TextLabel({}, TextRole::Small, &Tokens::text2)), m_ask(new QPushButton(tr("Ask the ledger"))),
      m_panel(new JobPanel(m_job)), m_note(new NoteStrip(Tone::Warn)), m_answer(new QWidget),
      m_parties(new QGridLayout),
      m_headsTitle(new TextLabel(tr("Newest heads, and who confirmed them"), TextRole::BodyBold)),
      m_heads(new QVBoxLayout) {
    setObjectName(QStringLiteral("ledgerMembersCard"));
    m_ask->setObjectName(QStringLiteral("askLedger"));
    setSealIcon(*m_ask, QStringLiteral("seal-on-ledger"));
    setCompact(*m_ask);
    connect(m_ask, &QPushButton::clicked, this, &LedgerMembersCard::ask);
    head()->addWidget(m_ask);
    m_fact->setObjectName(QStringLiteral("ledgerFact"));
    m_fact->setWordWrap(true);
    m_fact->setText(tr("Every member and witness confirms that the ledger only grows. Asking changes nothing."));
    m_note->setObjectName(QStringLiteral("ledgerNote"));
    m_parties->setHorizontalSpacing(16);
    m_parties->setVerticalSpacing(6);
    m_parties->setColumnStretch(Name, 4);
    m_parties->setColumnStretch(Kind, 3);
    m_parties->setColumnStretch(Confirmed, 2);
    m_parties->setColumnStretch(When, 3);
    m_parties->setColumnStretch(Behind, 3);
    auto* answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(8);
    answer->addLayout(m_parties);
    answer->addWidget(new Line);
    answer->addWidget(m_headsTitle);
    answer->addLayout(m_heads);
    for (QWidget* part : std::initializer_list<QWidget*>{m_fact, m_panel, m_note, m_answer})
        body()->addWidget(part);
    for (QWidget* later : std::initializer_list<QWidget*>{m_panel, m_note, m_answer})
        later->hide();
    connect(&m_job, &JobRunner::started, this, [this] { showJob(true); });
    connect(&m_job, &JobRunner::finished, this, [this] { showJob(false); });
}

void LedgerMembersCard::showJob(bool running) {
    m_panel->setVisible(running);
    m_ask->setEnabled(!running);
    if (running)
        m_note->hide();
}

void LedgerMembersCard::say(const QString& title, const QString& sentence) {
    m_note->setSentence(sentence, title);
    m_note->show();
}

void LedgerMembersCard::ask() {
    auto job = m_session.desk().membership().prepare();
    if (!job) {
        say(tr("The ledger was not asked"), words::trouble(job.error()).sentence());
        return;
    }
    const std::shared_ptr<desk::LedgerJob> ledger = std::move(*job);
    m_job.start([ledger](base::ProgressPort& port) { return ledger->status(port); },
                [this](const base::Result<desk::LedgerStatus>& status) { take(status); });
}

void LedgerMembersCard::take(const base::Result<desk::LedgerStatus>& status) {
    m_answer->setVisible(status.has_value() && status->size > 0);
    if (!status) {
        if (status.error().kind != base::ErrorKind::Cancelled)
            say(tr("The ledger was not asked"), words::trouble(status.error()).sentence());
        return;
    }
    if (status->size == 0) {
        m_fact->setText(tr("Nothing is on the ledger yet."));
        return;
    }
    m_fact->setText(tr("The newest head holds %1 seals. Confirmed by %2 parties; the policy asks for %3.")
                        .arg(words::number(status->size), words::number(status->met), words::number(status->needed)));
    showParties(*status);
    showHeads(*status);
    if (!status->findings.empty())
        say(tr("The ledger is not the one that was seen before"),
            tr("Verify now: the findings say what is different, and what to do."));
}

void LedgerMembersCard::showParties(const desk::LedgerStatus& status) {
    clearLayout(*m_parties);
    const QString heads[] = {{}, tr("Name"), tr("Who"), tr("Confirmed"), tr("When"), tr("Standing")};
    for (int column = 0; column < static_cast<int>(std::size(heads)); ++column)
        m_parties->addWidget(new TextLabel(heads[column], TextRole::SmallBold, &Tokens::text2), 0, column);
    int row = 0;
    for (const auto& party : status.parties) {
        ++row;
        const auto standing = standingOf(party, status.size);
        auto* name = new TextLabel(text(party.party.name), TextRole::BodyBold);
        name->setWordWrap(true);
        name->setToolTip(text(party.party.witnessKeys.front().name));
        m_parties->addWidget(new IconLabel(standing.icon, standing.ink), row, Icon, Qt::AlignTop);
        m_parties->addWidget(name, row, Name);
        m_parties->addWidget(cell(kindOf(party)), row, Kind);
        m_parties->addWidget(cell(party.cosigned ? words::number(*party.cosigned) : QString()), row, Confirmed);
        m_parties->addWidget(cell(timeOf(party.cosignedAt)), row, When);
        auto* said = cell(party.trouble.empty() || !party.asked
                              ? standing.words
                              : tr("%1, asked %2").arg(standing.words, words::moment(*party.asked)),
                          standing.ink);
        said->setToolTip(text(party.trouble));
        m_parties->addWidget(said, row, Behind);
    }
    for (const auto& role : status.roles) {
        ++row;
        const auto at = base::parseTime(role.at);
        m_parties->addWidget(cell(text(role.role), &Tokens::text), row, Name);
        m_parties->addWidget(cell(tr("role on the server")), row, Kind);
        m_parties->addWidget(cell(words::number(role.size)), row, Confirmed);
        m_parties->addWidget(cell(at ? words::moment(*at) : QString()), row, When);
        m_parties->addWidget(cell(tr("looked last")), row, Behind);
    }
}

void LedgerMembersCard::showHeads(const desk::LedgerStatus& status) {
    clearLayout(*m_heads);
    for (std::size_t i = 0; i < std::min(kHeadsShown, status.heads.size()); ++i) {
        const auto& head = status.heads[i];
        QStringList by;
        for (const auto& one : head.by)
            by << (one.at ? tr("%1 (%2)").arg(text(one.party), words::moment(*one.at)) : text(one.party));
        auto* row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(new TextLabel(tr("%1 seals").arg(words::number(head.size)), TextRole::Small), 1, Qt::AlignTop);
        row->addWidget(cell(by.isEmpty() ? tr("nobody yet") : by.join(QStringLiteral(", "))), 4);
        m_heads->addLayout(row);
    }
}

} // namespace caseseal::ui
