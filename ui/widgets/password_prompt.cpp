// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/password_prompt.h"

#include "widgets/note_strip.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "desk/login_state.h"
#include "desk/people.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace caseseal::ui {

PasswordPrompt::PasswordPrompt(desk::Desk& desk, QWidget* parent)
    : Card(QString(), parent), m_desk(desk), m_title(new TextLabel({}, TextRole::Heading)),
      m_sentence(new TextLabel({}, TextRole::Body, &Tokens::text2)), m_id(new QLineEdit), m_password(new SecretEdit),
      m_meaning(new QComboBox), m_trouble(new NoteStrip(Tone::Alarm)), m_act(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel"))) {
    setObjectName(QStringLiteral("passwordPrompt"));
    head()->addWidget(m_title, 1);
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    m_meaning->setEditable(true);
    m_meaning->setObjectName(QStringLiteral("promptMeaning"));
    m_id->setObjectName(QStringLiteral("promptId"));
    m_password->setObjectName(QStringLiteral("promptPassword"));
    m_meaningPart = labelled(tr("Meaning of the signature"), m_meaning);
    m_idPart = labelled(tr("Your id"), m_id);
    body()->addWidget(m_meaningPart);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_idPart, 1);
    row->addWidget(labelled(tr("Your password"), m_password), 1);
    body()->addLayout(row);
    body()->addWidget(m_trouble);
    m_trouble->hide();
    auto* acts = new QHBoxLayout;
    acts->addStretch();
    setButtonKind(*m_act, ButtonKind::Primary);
    m_act->setObjectName(QStringLiteral("promptAct"));
    m_act->hide(); // until it has a name
    setKeyCap(*m_act, tr("Enter", "the key"));
    setKeyCap(*m_cancel, tr("Esc"));
    m_cancel->setObjectName(QStringLiteral("promptCancel"));
    acts->addWidget(m_cancel);
    acts->addWidget(m_act);
    body()->addLayout(acts);
    connect(m_act, &QPushButton::clicked, this, &PasswordPrompt::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordPrompt::cancelled);
    hide();
}

QWidget* PasswordPrompt::labelled(const QString& label, QWidget* field) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumHeight(34);
    column->addWidget(above);
    column->addWidget(field);
    return part;
}

void PasswordPrompt::ask(const Ask& ask) {
    m_ask = ask;
    wipe();
    m_id->clear();
    m_trouble->hide();
    m_title->setText(ask.title);
    setAccessibleName(ask.title);
    m_sentence->setText(ask.sentence);
    m_sentence->setVisible(!ask.sentence.isEmpty());
    m_act->setText(ask.actText);
    m_act->show();
    m_cancel->setVisible(ask.mayCancel);
    m_idPart->setVisible(ask.askId);
    m_meaningPart->setVisible(!ask.meanings.isEmpty());
    m_meaning->clear();
    m_meaning->addItems(ask.meanings);
    show();
    (ask.askId ? m_id : m_password)->setFocus();
}

crypto::SecretBytes PasswordPrompt::password() const { return secretOf(*m_password); }
QString PasswordPrompt::meaning() const { return m_meaning->currentText().trimmed(); }

void PasswordPrompt::showTrouble(const QString& sentence) {
    m_trouble->setSentence(sentence);
    m_trouble->show();
    m_password->setFocus();
}

void PasswordPrompt::confirm() {
    if (m_job.running())
        return;
    m_trouble->hide();
    if (!m_ask.meanings.isEmpty() && meaning().isEmpty()) {
        showTrouble(tr("A signature needs its meaning. Nothing was sealed. Choose or type one."));
        return;
    }
    if (m_ask.askId && bytes(m_id->text().trimmed()) != m_desk.me().id) {
        showTrouble(tr("This is not your id. Nothing was sealed. You are logged in as %1.").arg(text(m_desk.me().id)));
        m_id->setFocus();
        return;
    }
    auto begun = m_desk.people().beginTrial(secretOf(*m_password), m_ask.act);
    if (!begun) {
        showTrouble(passwordTrouble(m_desk, begun.error()));
        return;
    }
    setBusy(true);
    m_job.start(
        [trial = std::shared_ptr<desk::PasswordTrial>(std::move(*begun))](base::ProgressPort&) {
            trial->run();
            return trial;
        },
        [this](const std::shared_ptr<desk::PasswordTrial>& trial) {
            setBusy(false);
            if (const auto judged = m_desk.people().judge(*trial); !judged) {
                m_password->selectAll();
                showTrouble(passwordTrouble(m_desk, judged.error()));
                return;
            }
            Q_EMIT confirmed();
            wipe();
        });
}

void PasswordPrompt::setBusy(bool busy) {
    if (busy)
        setFocus(); // or the keyboard would go on to whatever stands next
    for (QWidget* part : {static_cast<QWidget*>(m_id), static_cast<QWidget*>(m_password),
                          static_cast<QWidget*>(m_meaning), static_cast<QWidget*>(m_act)})
        part->setEnabled(!busy);
    m_act->setText(busy ? tr("Checking") : m_ask.actText);
}

void PasswordPrompt::wipe() { wipeSecret(*m_password); }

void PasswordPrompt::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (event->key() == Qt::Key_Escape && m_ask.mayCancel && !m_job.running())
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

void PasswordPrompt::hideEvent(QHideEvent* event) {
    wipe();
    Card::hideEvent(event);
}

namespace {

struct PasswordWords {
    Q_DECLARE_TR_FUNCTIONS(PasswordWords)
};

} // namespace

QString passwordTrouble(const QString& trialFolder, const QString& person, const base::Error& error) {
    const auto now = base::SystemClock().now();
    const auto state = desk::loginState(trialFolder.toStdString(), bytes(person), now);
    if (error.kind != base::ErrorKind::Refused || !state || state->wrong == 0)
        return words::trouble(error, PasswordWords::tr("Nothing was opened.")).sentence();
    if (state->lockedUntil)
        return PasswordWords::tr("Too many wrong passwords: %1 is locked until %2. Nothing was opened. Wait, or ask an "
                                 "administrator to set a new password.")
            .arg(person, words::clock(*state->lockedUntil));
    return PasswordWords::tr("The person or the password is not right. Nothing was opened. %n attempt(s) left before a "
                             "lock of 15 minutes.",
                             nullptr, static_cast<int>(state->left));
}

QString passwordTrouble(const desk::Desk& desk, const base::Error& error) {
    return passwordTrouble(QString::fromStdString(desk.info().folder.string()), text(desk.me().id), error);
}

} // namespace caseseal::ui
