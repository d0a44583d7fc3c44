// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account_page.h"

#include "models/person_model.h"
#include "pages/page_header.h"
#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/password_prompt.h"
#include "widgets/password_rules_view.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "desk/people.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWheelEvent>

namespace caseseal::ui {

namespace {

constexpr int kLeastMinutes = 1, kMostMinutes = 60;

/// A turn of the wheel scrolls the page and never chooses.
class StillComboBox final : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

TextLabel* hint(const QString& sentence) {
    auto* label = new TextLabel(sentence, TextRole::Small, &Tokens::text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

AccountPage::AccountPage(DeskSession& session, int idleMinutes, QWidget* parent)
    : Page(parent), m_session(session), m_header(new PageHeader(tr("Your account"))) {
    setObjectName(QStringLiteral("accountPage"));
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(m_header);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makePassword(), 1, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeKey());
    right->addWidget(m_prompt);
    right->addWidget(makeWindow(idleMinutes));
    right->addStretch();
    columns->addLayout(right, 1);
    all->addLayout(columns);
    all->addStretch(1);
    fillScrolling(*this, content);
    showMe();
}

QLineEdit* AccountPage::addSecret(Card& card, const char* name, const QString& label) {
    auto* field = new SecretEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setBuddy(field);
    card.body()->addWidget(above);
    card.body()->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &AccountPage::change);
    connect(field, &QLineEdit::textChanged, this, &AccountPage::look);
    return field;
}

QWidget* AccountPage::makePassword() {
    m_passwordCard = new Card(tr("Another password"));
    m_passwordCard->body()->addWidget(hint(tr("Your key stays the same. Only you know the password: nobody can read "
                                              "it, an administrator can only set a new one.")));
    m_old = addSecret(*m_passwordCard, "ownOldPassword", tr("Your password now"));
    m_new = addSecret(*m_passwordCard, "ownNewPassword", tr("New password"));
    m_again = addSecret(*m_passwordCard, "ownNewPasswordAgain", tr("New password again"));
    m_rules = new PasswordRulesView;
    m_passwordCard->body()->addWidget(m_rules);
    m_passwordNote = new NoteStrip(Tone::Ok);
    m_passwordNote->hide();
    m_passwordCard->body()->addWidget(m_passwordNote);
    auto* acts = new QHBoxLayout;
    m_change = new QPushButton(tr("Change the password"));
    m_change->setObjectName(QStringLiteral("ownPasswordChange"));
    setButtonKind(*m_change, ButtonKind::Primary);
    connect(m_change, &QPushButton::clicked, this, &AccountPage::change);
    acts->addWidget(m_change);
    acts->addStretch();
    m_passwordCard->body()->addLayout(acts);
    look();
    return m_passwordCard;
}

QWidget* AccountPage::makeKey() {
    auto* card = new Card(tr("Your key"));
    m_key = new TextLabel({}, TextRole::Mono);
    m_key->setWordWrap(true);
    card->body()->addWidget(m_key);
    card->body()->addWidget(hint(tr("It signs what you save. Renew it when somebody may have seen your password or "
                                    "used your computer; what was signed before stays signed.")));
    m_keyNote = new NoteStrip(Tone::Ok);
    m_keyNote->hide();
    card->body()->addWidget(m_keyNote);
    auto* acts = new QHBoxLayout;
    m_renew = new QPushButton(tr("Renew your key …"));
    m_renew->setObjectName(QStringLiteral("ownKeyRenew"));
    connect(m_renew, &QPushButton::clicked, this, &AccountPage::askRenewal);
    acts->addWidget(m_renew);
    acts->addStretch();
    card->body()->addLayout(acts);
    m_prompt = new PasswordPrompt(m_session.desk());
    connect(m_prompt, &PasswordPrompt::confirmed, this, &AccountPage::renew);
    connect(m_prompt, &PasswordPrompt::cancelled, this, [this] {
        m_prompt->hide();
        m_renew->setFocus();
    });
    return card;
}

QWidget* AccountPage::makeWindow(int idleMinutes) {
    auto* card = new Card(tr("On this computer"));
    m_minutes = new StillComboBox;
    m_minutes->setObjectName(QStringLiteral("idleMinutes"));
    for (int minutes = kLeastMinutes; minutes <= kMostMinutes; ++minutes)
        m_minutes->addItem(tr("after %n minute(s)", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(idleMinutes));
    auto* label = new TextLabel(tr("The window locks by itself when nobody touches it"), TextRole::Body);
    label->setBuddy(m_minutes);
    label->setWordWrap(true);
    m_minutes->setAccessibleName(label->text());
    card->body()->addWidget(label);
    auto* row = new QHBoxLayout;
    row->addWidget(m_minutes);
    row->addStretch();
    card->body()->addLayout(row);
    card->body()->addWidget(hint(tr("What was typed stays, encrypted. Your password opens the window again.")));
    connect(m_minutes, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT idleMinutesChosen(m_minutes->currentData().toInt()); });
    return card;
}

void AccountPage::enter() {
    showMe();
    m_passwordNote->hide();
    m_keyNote->hide();
    m_old->setFocus();
}

void AccountPage::hideEvent(QHideEvent* event) {
    wipe();
    m_prompt->hide();
    Page::hideEvent(event);
}

void AccountPage::wipe() {
    for (QLineEdit* field : {m_old, m_new, m_again})
        wipeSecret(*field);
}

void AccountPage::showMe() {
    const desk::PersonInfo me = m_session.desk().me();
    QStringList facts{text(me.name), text(me.id), text(me.organisation), namesOfRoles(me.roles)};
    facts.removeAll(QString());
    m_header->setSecondLine(facts.join(QStringLiteral(" · ")));
    m_key->setText(text(me.keyFingerprint));
}

void AccountPage::look() {
    if (m_rules == nullptr)
        return;
    const auto old = secretOf(*m_old);
    const desk::PersonInfo me = m_session.desk().me();
    m_rules->look(secretOf(*m_new), me.id, me.name, &old);
}

void AccountPage::say(NoteStrip& note, bool good, const QString& sentence) {
    note.setTone(good ? Tone::Ok : Tone::Alarm);
    note.setSentence(sentence);
    note.show();
}

void AccountPage::setBusy(bool busy) {
    for (QWidget* part : {static_cast<QWidget*>(m_old), static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_again),
                          static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_renew)})
        part->setEnabled(!busy);
}

// ---------------------------------------------------------------- the password

bool AccountPage::mayChange() {
    if (!m_rules->allKept()) {
        say(*m_passwordNote, false,
            tr("The new password does not keep every rule. Nothing was changed. Take another one."));
        m_new->setFocus();
        return false;
    }
    if (m_new->text() != m_again->text()) {
        say(*m_passwordNote, false, tr("The two new passwords differ. Nothing was changed. Type the new one twice."));
        m_again->setFocus();
        return false;
    }
    return true;
}

/// The old password is looked at and the new one made ready on a worker; what is left takes milliseconds.
void AccountPage::change() {
    if (m_job.running() || !mayChange())
        return;
    auto& people = m_session.desk().people();
    // Taken along: the fields are wiped when the page goes.
    auto old = std::make_shared<crypto::SecretBytes>(secretOf(*m_old));
    auto fresh = std::make_shared<crypto::SecretBytes>(secretOf(*m_new));
    auto begun = people.beginTrial(old->clone(), "password.change");
    if (!begun) {
        takeChange(begun.error());
        return;
    }
    std::shared_ptr<desk::PasswordTrial> trial = std::move(*begun);
    std::shared_ptr<desk::NewPassword> next = people.beginNewPassword(fresh->clone());
    setBusy(true);
    m_job.start(
        [trial, next](base::ProgressPort&) {
            trial->run();
            next->run();
            return true;
        },
        [this, trial, next, old, fresh](bool) {
            setBusy(false);
            auto& owner = m_session.desk().people();
            auto done = owner.judge(*trial);
            if (done)
                done = owner.keep(*next);
            takeChange(done ? owner.changePassword(*old, *fresh) : done);
        });
}

void AccountPage::takeChange(const base::Result<void>& changed) {
    if (!changed) {
        const auto& error = changed.error();
        say(*m_passwordNote, false,
            error.kind == base::ErrorKind::Refused ? passwordTrouble(m_session.desk(), error)
                                                   : words::trouble(error, tr("Nothing was changed.")).sentence());
        m_old->selectAll();
        m_old->setFocus();
        return;
    }
    wipe();
    say(*m_passwordNote, true, tr("The new password is in force. The old one opens nothing any more."));
    m_old->setFocus();
}

// ---------------------------------------------------------------- the key

void AccountPage::askRenewal() {
    m_keyNote->hide();
    PasswordPrompt::Ask ask;
    ask.title = tr("Renew your key");
    ask.sentence = tr("A new key signs what you save from now on; the old one signs the change.");
    ask.actText = tr("Renew");
    ask.act = "person.rekey";
    m_prompt->ask(ask);
}

void AccountPage::renew() {
    auto password = std::make_shared<crypto::SecretBytes>(m_prompt->password());
    m_prompt->hide();
    auto& people = m_session.desk().people();
    std::shared_ptr<desk::NewPassword> next = people.beginNewPassword(password->clone());
    setBusy(true);
    m_job.start(
        [next](base::ProgressPort&) {
            next->run();
            return true;
        },
        [this, next, password](bool) {
            setBusy(false);
            auto& owner = m_session.desk().people();
            const auto kept = owner.keep(*next);
            takeRenewal(kept ? owner.renewKey(*password) : base::Result<desk::SealReceipt>(kept.error()));
        });
}

void AccountPage::takeRenewal(const base::Result<desk::SealReceipt>& receipt) {
    if (receipt)
        say(*m_keyNote, true, tr("Your key is new. Sealed as seal %1.").arg(words::number(receipt->seal)));
    else
        say(*m_keyNote, false, words::trouble(receipt.error(), tr("Nothing was changed.")).sentence());
    showMe();
    m_renew->setFocus();
}

} // namespace caseseal::ui
