// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/database_lock_card.h"

#include "models/place_names.h"
#include "widgets/job_panel.h"
#include "widgets/note_strip.h"
#include "widgets/password_prompt.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kListPx = 132, kFramePx = 12, kReasonPx = 460;

/// "%n …" of what stands in the way.
QString stopWords(desk::LockStop stop, int count) {
    using desk::LockStop;
    switch (stop) {
    case LockStop::OpenQueries:
        return DatabaseLockCard::tr("%n queries are not closed", nullptr, count);
    case LockStop::NotComplete:
        return DatabaseLockCard::tr("%n forms with data are not complete", nullptr, count);
    case LockStop::UnlockAsked:
        return DatabaseLockCard::tr("%n wishes to have a form opened are not decided", nullptr, count);
    case LockStop::NotSigned:
        return DatabaseLockCard::tr("%n forms are not signed, or were changed since", nullptr, count);
    case LockStop::NotLocked:
        return DatabaseLockCard::tr("%n forms are not locked", nullptr, count);
    case LockStop::NotVerified:
        return DatabaseLockCard::tr("%n forms are not verified against their source", nullptr, count);
    case LockStop::KeptChecks:
        return DatabaseLockCard::tr("%n edit checks were kept and nobody has looked", nullptr, count);
    case LockStop::UnsealedDrafts:
        return DatabaseLockCard::tr("%n drafts were typed and not sealed", nullptr, count);
    }
    return {};
}

} // namespace

DatabaseLockCard::DatabaseLockCard(DeskSession& session, QWidget* parent)
    : Card(tr("Database lock"), parent), m_session(session), m_state(new TextLabel({}, TextRole::BodyBold)),
      m_means(new TextLabel({}, TextRole::Body, &Tokens::text2)), m_stops(new QListWidget), m_reasonLine(new QWidget),
      m_reason(new QLineEdit), m_look(new QPushButton(tr("Look what would be locked"))), m_act(new QPushButton),
      m_running(new JobPanel(m_job)), m_note(new NoteStrip(Tone::Ok)), m_prompt(new PasswordPrompt(session.desk())) {
    setObjectName(QStringLiteral("databaseLockCard"));
    for (TextLabel* label : {m_state, m_means})
        label->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("lockState"));
    m_stops->setObjectName(QStringLiteral("lockStops"));
    m_stops->setAccessibleName(tr("What stands in the way"));
    m_stops->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addWidget(m_state);
    body()->addWidget(m_means);
    body()->addWidget(m_stops);
    addActs();
    body()->addWidget(m_running);
    body()->addWidget(m_prompt);
    for (QWidget* later : {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_running)})
        later->hide();
    connect(m_look, &QPushButton::clicked, this, &DatabaseLockCard::look);
    connect(m_act, &QPushButton::clicked, this, &DatabaseLockCard::askPassword);
    connect(m_reason, &QLineEdit::returnPressed, this, &DatabaseLockCard::askPassword);
    connect(m_prompt, &PasswordPrompt::confirmed, this, &DatabaseLockCard::seal);
    connect(m_prompt, &PasswordPrompt::cancelled, this, [this] {
        m_prompt->hide();
        m_act->setFocus();
    });
    refresh();
}

void DatabaseLockCard::addActs() {
    auto* line = new QHBoxLayout(m_reasonLine);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new TextLabel(tr("Reason; it stays on record"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("lockReason"));
    m_reason->setAccessibleName(label->text());
    m_reason->setMaximumWidth(kReasonPx);
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    line->addStretch();
    body()->addWidget(m_reasonLine);
    auto* acts = new QHBoxLayout;
    m_look->setObjectName(QStringLiteral("lockLook"));
    m_act->setObjectName(QStringLiteral("lockAct"));
    setButtonKind(*m_act, ButtonKind::Primary);
    acts->addWidget(m_look);
    acts->addWidget(m_act);
    acts->addStretch();
    body()->addLayout(acts);
}

/// As it stands, before anything is looked at.
void DatabaseLockCard::refresh() {
    auto& locks = m_session.desk().databaseLocks();
    const auto& locked = locks.state();
    m_preview.reset();
    m_stops->hide();
    if (locked)
        m_state->setText(tr("Locked since %1 by %2. Values: %3, participants: %4. Root %5")
                             .arg(words::moment(locked->time), text(locked->by), words::number(locked->lock.values),
                                  words::number(locked->lock.participants),
                                  inFours(text(base::encodeHex(locked->lock.root)), 8)));
    else
        m_state->setText(tr("The database is not locked"));
    m_means->setText(
        locked ? tr("Nothing is entered, changed, signed or opened. Exports carry the root, and caseseal-verify shows "
                    "that they are the locked data.")
        : locks.mayLock() ? tr("A lock puts one root over every value of the trial. From then on nothing is entered, "
                               "changed, signed or opened until it is unlocked with a reason.")
                          : tr("A data manager locks the database when everything is entered and settled."));
    m_look->setVisible(!locked && locks.mayLock());
    m_act->setVisible(locked && locks.mayLock());
    m_act->setEnabled(true);
    m_act->setText(tr("Unlock…"));
    m_reason->clear();
    m_reasonLine->setVisible(locked && locks.mayLock());
}

void DatabaseLockCard::look() {
    if (m_job.running())
        return;
    m_note->hide();
    m_prompt->hide();
    auto job = m_session.desk().databaseLocks().prepare();
    if (!job)
        return say(false, words::trouble(job.error(), tr("Nothing was locked.")).sentence());
    m_running->setVisible(true);
    m_look->setEnabled(false);
    m_job.start(
        [work = std::shared_ptr<desk::LockJob>(std::move(*job))](base::ProgressPort& port) { return work->run(port); },
        [this](base::Result<desk::LockPreview> preview) {
            m_running->hide();
            m_look->setEnabled(true);
            if (!preview) {
                if (preview.error().kind != base::ErrorKind::Cancelled)
                    say(false, words::trouble(preview.error(), tr("Nothing was locked.")).sentence());
                return;
            }
            m_preview = std::move(*preview);
            showPreview();
        });
}

void DatabaseLockCard::addStop(const desk::LockStopCount& stop) {
    QString line = stopWords(stop.stop, static_cast<int>(stop.count));
    if (!stop.first.subject.empty())
        line = tr("%1; the first: %2").arg(line, text(stop.first.describe()));
    line = desk::isHard(stop.stop) ? tr("To be settled first: %1").arg(line) : tr("With a reason: %1").arg(line);
    m_stops->addItem(line);
}

void DatabaseLockCard::showPreview() {
    const auto& lock = m_preview->lock;
    m_state->setText(tr("Would be locked: values %1, participants %2, forms %3")
                         .arg(words::number(lock.values), words::number(lock.participants), words::number(lock.forms)));
    m_stops->clear();
    for (const auto& stop : m_preview->stops)
        addStop(stop);
    m_stops->setVisible(m_stops->count() > 0);
    m_stops->setFixedHeight(std::min(kListPx, std::max(1, m_stops->count()) * m_stops->sizeHintForRow(0) + kFramePx));
    const bool blocked = m_preview->blocked() || lock.values == 0;
    m_means->setText(m_preview->blocked() ? tr("Settle what must be settled, then look again.")
                     : lock.values == 0   ? tr("Nothing was entered yet: there is nothing to lock.")
                     : m_preview->needsReason()
                         ? tr("Not everything is as it should be. It can be locked with a reason.")
                         : tr("Nothing stands in the way."));
    m_reasonLine->setVisible(!blocked && m_preview->needsReason());
    m_act->setText(tr("Lock the database…"));
    m_act->setVisible(true);
    m_act->setEnabled(!blocked);
    (m_reasonLine->isHidden() ? static_cast<QWidget*>(m_act) : m_reason)->setFocus();
}

void DatabaseLockCard::askPassword() {
    if (!m_act->isEnabled() || m_act->isHidden() || m_prompt->busy())
        return;
    const bool locked = m_session.desk().databaseLocks().state().has_value();
    if ((locked || m_preview->needsReason()) && m_reason->text().trimmed().isEmpty()) {
        say(false, tr("This needs its reason. Nothing was sealed."));
        m_reason->setFocus();
        return;
    }
    m_note->hide();
    m_prompt->ask({locked ? tr("Unlock the database") : tr("Lock the database"),
                   locked ? tr("Values can be entered and changed again; this lock and its root stay on record.")
                          : tr("The root over every value is sealed with your key."),
                   locked ? tr("Unlock") : tr("Lock"),
                   "report.issue",
                   false,
                   {}});
}

void DatabaseLockCard::seal() {
    auto& locks = m_session.desk().databaseLocks();
    const bool locked = locks.state().has_value();
    const auto reason = bytes(m_reason->text().trimmed());
    const auto sealed =
        locked ? locks.unlock(reason, m_prompt->password()) : locks.lock(*m_preview, reason, m_prompt->password());
    if (!sealed)
        return m_prompt->showTrouble(words::trouble(sealed.error()).sentence());
    m_prompt->hide();
    refresh();
    say(true, locked ? tr("The database is unlocked. Sealed with number %1.").arg(words::number(sealed->seal))
                     : tr("The database is locked. Sealed with number %1.").arg(words::number(sealed->seal)));
    (locked ? m_look : m_act)->setFocus();
    Q_EMIT changed();
}

void DatabaseLockCard::say(bool good, const QString& sentence) {
    m_note->setTone(good ? Tone::Ok : Tone::Alarm);
    m_note->setSentence(sentence);
    m_note->show();
}

} // namespace caseseal::ui
