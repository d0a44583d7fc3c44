// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/login_card.h"

#include "desk/backups.h"

#include "widgets/note_strip.h"
#include "widgets/password_prompt.h"
#include "widgets/password_rules_view.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace caseseal::ui {

namespace {

QVBoxLayout* labelled(const QString& label, QWidget* field) {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setBuddy(field);
    field->setAccessibleName(label);
    field->setFont(fontFor(TextRole::Value));
    field->setMinimumHeight(34);
    column->addWidget(above);
    column->addWidget(field);
    return column;
}

/// Opens, and seals that somebody has logged in and what was refused before. An older copy is opened to be read.
base::Result<std::unique_ptr<desk::Desk>> logIn(const std::filesystem::path& folder, const std::string& person,
                                                const crypto::SecretBytes& password, const crypto::SecretBytes* next,
                                                const desk::Ports& ports) {
    TRY(auto desk, desk::Desk::open(folder, person, password, next, ports));
    if (!desk->backups().olderCopy())
        TRY_VOID(desk->beginSession());
    return desk;
}

} // namespace

LoginCard::LoginCard(desk::Ports ports, std::function<void(std::unique_ptr<desk::Desk>)> opened, QWidget* parent)
    : Card(QString(), parent), m_ports(std::move(ports)), m_opened(std::move(opened)),
      m_title(new TextLabel({}, TextRole::Heading)), m_person(new QComboBox), m_password(new SecretEdit),
      m_newLine(new QWidget), m_new(new SecretEdit), m_again(new SecretEdit), m_rules(new PasswordRulesView),
      m_act(new QPushButton(tr("Log in"))), m_note(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_trouble(new NoteStrip(Tone::Alarm)) {
    layout()->setContentsMargins(20, 16, 20, 20);
    head()->addWidget(m_title, 1);
    head()->addWidget(new IconLabel(QStringLiteral("act-lock"), &Tokens::text2, 14));
    head()->addWidget(new TextLabel(tr("Encrypted on this computer"), TextRole::Small, &Tokens::text2));
    m_person->setObjectName(QStringLiteral("person"));
    m_person->view()->setAccessibleName(tr("Persons"));
    m_password->setObjectName(QStringLiteral("password"));
    m_act->setObjectName(QStringLiteral("logIn"));
    setButtonKind(*m_act, ButtonKind::Primary);
    setKeyCap(*m_act, tr("Enter", "the key"));
    m_act->setMinimumHeight(34);

    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addLayout(labelled(tr("Person"), m_person), 1);
    row->addLayout(labelled(tr("Password"), m_password), 1);
    row->addWidget(m_act, 0, Qt::AlignBottom);
    body()->addLayout(row);
    auto* fresh = new QHBoxLayout(m_newLine);
    fresh->setContentsMargins(0, 0, 0, 0);
    fresh->setSpacing(14);
    m_new->setObjectName(QStringLiteral("newPassword"));
    m_again->setObjectName(QStringLiteral("newPasswordAgain"));
    fresh->addLayout(labelled(tr("New password, only you know it"), m_new), 1);
    fresh->addLayout(labelled(tr("New password again"), m_again), 1);
    m_newLine->hide();
    body()->addWidget(m_newLine);
    body()->addWidget(m_rules);
    m_rules->hide();
    connect(m_new, &QLineEdit::textChanged, this, [this] {
        const auto old = secretOf(*m_password);
        m_rules->look(secretOf(*m_new), bytes(m_person->currentText()), {}, &old);
    });
    body()->addWidget(m_trouble);
    m_trouble->hide();
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    connect(m_act, &QPushButton::clicked, this, &LoginCard::login);
    for (QLineEdit* field : {m_password, m_new, m_again})
        connect(field, &QLineEdit::returnPressed, this, &LoginCard::login);
    connect(m_person, &QComboBox::currentTextChanged, this, &LoginCard::onPerson);
}

void LoginCard::setTrial(const RecentTrial& trial) {
    m_folder = trial.folder;
    m_practice.clear();
    const QString name = trial.study.isEmpty() ? QFileInfo(trial.folder).completeBaseName() : trial.study;
    m_title->setText(tr("Log in to %1").arg(name));
    m_trouble->hide();
    m_newLine->hide();
    m_rules->hide();
    m_password->clear();
    m_person->clear();
    const auto persons = desk::personsWithSlots(trial.folder.toStdString());
    if (!persons) {
        showTrouble(words::trouble(persons.error(), tr("Nothing was opened.")).sentence());
        return;
    }
    for (const auto& person : *persons)
        m_person->addItem(text(person));
    m_person->setCurrentIndex(std::max(0, m_person->findText(trial.person)));
    m_note->setText(
        trial.seals > 0
            ? tr("The file is then compared with seal %1, the last one seen here.").arg(words::number(trial.seals - 1))
            : tr("The file has not been seen on this computer before."));
}

void LoginCard::setPractice(const QMap<QString, QString>& passwords) {
    m_practice = passwords;
    fillPractice();
    if (!passwords.isEmpty())
        m_note->setText(
            tr("Invented persons: choose one, the password is filled in. Nothing that you do here counts."));
}

/// What was typed for somebody else goes.
void LoginCard::onPerson() {
    for (QLineEdit* field : {m_password, m_new, m_again})
        wipeSecret(*field);
    for (QWidget* part : std::initializer_list<QWidget*>{m_newLine, m_rules, m_trouble})
        part->hide();
    fillPractice();
}

void LoginCard::fillPractice() {
    if (const auto known = m_practice.constFind(m_person->currentText()); known != m_practice.constEnd())
        m_password->setText(*known);
}

void LoginCard::focusPassword() {
    m_password->selectAll();
    m_password->setFocus();
}

void LoginCard::focusPerson() { m_person->setFocus(); }

/// Enter after a person is chosen goes to the password.
void LoginCard::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_person->hasFocus())
        focusPassword();
    else
        Card::keyPressEvent(event);
}

bool LoginCard::newPasswordsAgree() {
    if (!m_rules->allKept()) {
        showTrouble(tr("The new password does not keep every rule. Nothing was changed. Take another one."));
        return false;
    }
    if (m_new->text() != m_again->text()) {
        showTrouble(tr("The two new passwords differ. Nothing was changed. Type the new one twice."));
        return false;
    }
    return true;
}

void LoginCard::login() {
    const bool fresh = m_newLine->isVisibleTo(this);
    if (fresh && m_new->hasFocus() && m_again->text().isEmpty()) {
        m_again->setFocus();
        return;
    }
    if (m_folder.isEmpty() || m_job.running() || (fresh && !newPasswordsAgree()))
        return;
    m_trouble->hide();
    setBusy(true);
    auto password = std::make_shared<crypto::SecretBytes>(secretOf(*m_password));
    auto next = fresh ? std::make_shared<crypto::SecretBytes>(secretOf(*m_new)) : nullptr;
    m_job.start([folder = std::filesystem::path(m_folder.toStdString()), person = bytes(m_person->currentText()),
                 password, next,
                 ports = m_ports](base::ProgressPort&) { return logIn(folder, person, *password, next.get(), ports); },
                [this](base::Result<std::unique_ptr<desk::Desk>> opened) { take(std::move(opened)); });
}

void LoginCard::take(base::Result<std::unique_ptr<desk::Desk>> opened) {
    setBusy(false);
    if (opened) {
        for (QLineEdit* field : {m_password, m_new, m_again})
            wipeSecret(*field);
        m_newLine->hide();
        m_rules->hide();
        m_opened(std::move(*opened));
        return;
    }
    const base::Error& error = opened.error();
    if (error.kind == base::ErrorKind::Refused && error.message.starts_with(desk::Desk::kNewPasswordNeeded)) {
        askNewPassword();
        return;
    }
    showTrouble(passwordTrouble(m_folder, m_person->currentText(), error));
    m_password->selectAll();
    m_password->setFocus();
}

void LoginCard::askNewPassword() {
    m_newLine->show();
    m_rules->show();
    m_note->setText(
        tr("Somebody else set your first password. Choose one that only you know: it also makes the key that "
           "signs what you save."));
    m_new->setFocus();
}

void LoginCard::showTrouble(const QString& sentence) {
    m_trouble->setSentence(sentence);
    m_trouble->show();
}

void LoginCard::setBusy(bool busy) {
    if (busy)
        setFocus(); // or the keyboard would go on to whatever stands next
    for (QWidget* part :
         {static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_password), m_newLine, static_cast<QWidget*>(m_act)})
        part->setEnabled(!busy);
    m_act->setText(busy ? tr("Opening") : tr("Log in"));
}

} // namespace caseseal::ui
