// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people_view.h"

#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/password_rules_view.h"
#include "widgets/plain_table.h"
#include "widgets/seal_icon.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "evidence/role.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>

namespace caseseal::ui {

namespace {
constexpr int kCardPx = 392;
} // namespace

PeopleView::PeopleView(DeskSession& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("peopleView"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeTable(), 1);
    m_side = makeScrollArea(makeCard());
    m_side->setFixedWidth(kCardPx);
    row->addWidget(m_side);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeopleView::showPerson);
    reload();
}

QWidget* PeopleView::makeTable() {
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setModel(&m_model);
    makePlain(*m_table, tr("People"));
    setColumnWidths(*m_table, {145, 95, 0, 120, 140});
    card->body()->addWidget(m_table);
    return card;
}

QLineEdit* PeopleView::addField(QVBoxLayout& column, const char* name, const QString& label, QLineEdit* field) {
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setBuddy(field);
    above->setWordWrap(true);
    column.addWidget(above);
    column.addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &PeopleView::seal);
    return field;
}

QWidget* PeopleView::makeCard() {
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card;
    m_title = new TextLabel({}, TextRole::Heading);
    m_second = new TextLabel({}, TextRole::Small, &Tokens::text2);
    m_second->setWordWrap(true);
    m_card->head()->addWidget(m_title, 1);
    m_card->body()->addWidget(m_second);
    m_newPerson = new QWidget;
    auto* fields = new QVBoxLayout(m_newPerson);
    fields->setContentsMargins(0, 0, 0, 0);
    m_id = addField(*fields, "personId", tr("Id, small letters and digits, for good"), new QLineEdit);
    m_name = addField(*fields, "personName", tr("Printed name"), new QLineEdit);
    m_organisation = addField(*fields, "personOrganisation", tr("Organisation"), new QLineEdit);
    m_card->body()->addWidget(m_newPerson);
    m_card->body()->addWidget(makeKey());
    m_rolesPart = makeRoles();
    m_passwordPart = makePassword();
    m_card->body()->addWidget(m_rolesPart);
    m_card->body()->addWidget(m_passwordPart);
    m_trouble = new NoteStrip(Tone::Alarm);
    m_done = new NoteStrip(Tone::Ok);
    m_card->body()->addWidget(m_trouble);
    m_card->body()->addWidget(m_done);
    m_card->body()->addWidget(makeActs());
    column->addWidget(m_card);
    column->addStretch();
    return all;
}

QWidget* PeopleView::makeKey() {
    m_keyPart = new QWidget;
    auto* column = new QVBoxLayout(m_keyPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(tr("Key that signs what the person saves"), TextRole::Small, &Tokens::text2));
    m_key = new TextLabel({}, TextRole::Mono);
    m_key->setWordWrap(true);
    column->addWidget(m_key);
    return m_keyPart;
}

QWidget* PeopleView::makeRoles() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Roles"), TextRole::Small, &Tokens::text2));
    auto* boxes = new QGridLayout;
    boxes->setVerticalSpacing(6);
    column->addLayout(boxes);
    for (const auto role : evidence::kAllRoles) {
        if (role == evidence::Role::Participant)
            continue; // a participant's log-in belongs to a record, not to a list of staff
        const QString name = text(evidence::nameOf(role));
        auto* box = new QCheckBox(words::role(evidence::nameOf(role)));
        box->setObjectName(QStringLiteral("role-") + name);
        const int at = static_cast<int>(m_roles.size());
        boxes->addWidget(box, at / 2, at % 2);
        m_roles[name] = box;
    }
    return part;
}

QWidget* PeopleView::makePassword() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_password = addField(*column, "firstPassword", tr("First password: tell it to the person, who must replace it"),
                          new SecretEdit);
    m_shown = new QCheckBox(tr("Show the password"));
    m_shown->setObjectName(QStringLiteral("firstPasswordShown"));
    connect(m_shown, &QCheckBox::toggled, this,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    column->addWidget(m_shown);
    m_rules = new PasswordRulesView;
    column->addWidget(m_rules);
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        const auto* person = chosen();
        const bool add = m_doing == Doing::Add || person == nullptr;
        m_rules->look(secretOf(*m_password), add ? bytes(m_id->text()) : person->id,
                      add ? bytes(m_name->text()) : person->name, nullptr);
    });
    return part;
}

QPushButton* PeopleView::addAct(QHBoxLayout& row, const char* name, const QString& text, void (PeopleView::*act)()) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    row.addWidget(button);
    return button;
}

QWidget* PeopleView::makeActs() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [column] {
        auto* row = new QHBoxLayout;
        column->addLayout(row);
        return row;
    };
    auto* first = addRow();
    m_seal = addAct(*first, "personSeal", {}, &PeopleView::seal);
    setButtonKind(*m_seal, ButtonKind::Primary);
    m_cancel = addAct(*first, "personCancel", tr("Cancel"), &PeopleView::back);
    first->addStretch();
    auto* second = addRow();
    m_reset = addAct(*second, "personReset", tr("Set a new password …"), &PeopleView::beginReset);
    m_own = addAct(*second, "personOwn", tr("Your password and key …"), &PeopleView::accountAsked);
    m_enable = addAct(*second, "personEnable", tr("Enable …"), &PeopleView::beginEnable);
    m_disable = addAct(*second, "personDisable", tr("Disable"), &PeopleView::disablePerson);
    second->addStretch();
    auto* third = addRow();
    m_add = addAct(*third, "personAdd", tr("Add a person …"), &PeopleView::beginAdd);
    setSealIcon(*m_add, QStringLiteral("act-plus"));
    third->addStretch();
    return part;
}

void PeopleView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_doing == Doing::Roles)
        reload();
}

const desk::PersonInfo* PeopleView::chosen() const {
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model.person(index.row()) : nullptr;
}

void PeopleView::reload() {
    const auto* before = chosen();
    const std::string id = before != nullptr ? before->id : m_session.desk().me().id;
    auto persons = m_session.desk().people().list();
    if (!persons) {
        m_trouble->setTrouble(words::trouble(persons.error()));
        m_trouble->show();
        return;
    }
    m_model.set(std::move(*persons));
    m_table->selectRow(std::max(0, m_model.rowOf(id)));
    showPerson();
}

void PeopleView::showPerson() { show(Doing::Roles); }

void PeopleView::show(Doing doing) {
    const auto* person = chosen();
    m_doing = doing;
    m_trouble->hide();
    m_done->hide();
    const bool add = doing == Doing::Add;
    const bool self = person != nullptr && person->id == m_session.desk().me().id;
    const bool plain = doing == Doing::Roles;
    m_title->setText(add ? tr("New person") : person != nullptr ? text(person->name) : QString());
    m_second->setText(add                 ? tr("The id is given once and never again.")
                      : person != nullptr ? QStringLiteral("%1 · %2").arg(text(person->id), text(person->organisation))
                                          : QString());
    m_newPerson->setVisible(add);
    m_keyPart->setVisible(!add && person != nullptr);
    m_key->setText(person != nullptr ? text(person->keyFingerprint) : QString());
    m_rolesPart->setVisible(add || plain);
    m_passwordPart->setVisible(!plain);
    for (auto at = m_roles.begin(); at != m_roles.end(); ++at) {
        const auto& roles = person != nullptr ? person->roles : std::vector<std::string>();
        at.value()->setChecked(!add && std::find(roles.begin(), roles.end(), bytes(at.key())) != roles.end());
    }
    for (QLineEdit* field : {m_id, m_name, m_organisation})
        field->clear();
    wipeSecret(*m_password);
    m_shown->setChecked(false);
    m_table->setEnabled(plain); // what is typed belongs to the person that is chosen
    m_seal->setText(add                      ? tr("Seal the new person")
                    : doing == Doing::Enable ? tr("Enable")
                    : doing == Doing::Reset  ? tr("Set the password")
                                             : tr("Seal the roles"));
    m_cancel->setVisible(!plain);
    m_add->setVisible(plain);
    m_reset->setVisible(plain && person != nullptr && !self && !person->disabled);
    m_own->setVisible(plain && self);
    m_disable->setVisible(plain && person != nullptr && !self && !person->disabled);
    m_enable->setVisible(plain && person != nullptr && person->disabled);
    if (!plain)
        (add ? m_id : m_password)->setFocus();
}

std::vector<std::string> PeopleView::chosenRoles() const {
    std::vector<std::string> out;
    for (const auto role : evidence::kAllRoles)
        if (const auto* box = m_roles.value(text(evidence::nameOf(role))); box != nullptr && box->isChecked())
            out.emplace_back(evidence::nameOf(role));
    return out;
}

base::Result<desk::SealReceipt> PeopleView::sealNow() {
    auto& people = m_session.desk().people();
    const auto* person = chosen();
    if (m_doing == Doing::Add)
        return people.add(bytes(m_id->text().trimmed()), bytes(m_name->text().trimmed()),
                          bytes(m_organisation->text().trimmed()), chosenRoles(), secretOf(*m_password));
    CHECK(person != nullptr);
    if (m_doing == Doing::Enable)
        return people.enable(person->id, secretOf(*m_password));
    if (m_doing == Doing::Reset)
        return people.resetPassword(person->id, secretOf(*m_password));
    return people.setRoles(person->id, chosenRoles());
}

void PeopleView::seal() {
    if (m_job.running() || (m_doing == Doing::Roles && chosen() == nullptr))
        return;
    if (m_doing != Doing::Roles) {
        sealWithPassword();
        return;
    }
    const auto before = m_session.desk().me().roles;
    take(sealNow(), {});
    if (m_session.desk().me().roles != before)
        Q_EMIT ownRolesChanged();
}

/// The password is made ready on a worker: what is left takes milliseconds. One that breaks a rule is refused at once.
void PeopleView::sealWithPassword() {
    const QString done = tr("The first password must be replaced at the next log-in.");
    if (!m_rules->allKept()) {
        take(sealNow(), done);
        return;
    }
    std::shared_ptr<desk::NewPassword> password = m_session.desk().people().beginNewPassword(secretOf(*m_password));
    setBusy(true);
    m_job.start(
        [password](base::ProgressPort&) {
            password->run();
            return true;
        },
        [this, password, done](bool) {
            setBusy(false);
            const auto kept = m_session.desk().people().keep(*password);
            take(kept ? sealNow() : base::Result<desk::SealReceipt>(kept.error()), done);
        });
}

void PeopleView::setBusy(bool busy) {
    if (busy)
        m_focusBefore = focusWidget();
    m_card->setEnabled(!busy);
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus();
}

void PeopleView::take(const base::Result<desk::SealReceipt>& receipt, const QString& done) {
    if (!receipt) {
        m_done->hide();
        m_trouble->setTrouble(words::trouble(receipt.error(), tr("Nothing was changed.")));
        m_trouble->show();
        // When it has its place: to the act, and what is said above it.
        QTimer::singleShot(0, m_side, [this] { m_side->ensureWidgetVisible(m_seal); });
        return;
    }
    const std::string added = m_doing == Doing::Add ? bytes(m_id->text().trimmed()) : std::string();
    reload();
    if (!added.empty())
        m_table->selectRow(m_model.rowOf(added));
    m_done->setSentence(tr("Sealed as seal %1.").arg(words::number(receipt->seal)) +
                        (done.isEmpty() ? QString() : QLatin1Char(' ') + done));
    m_done->show();
}

void PeopleView::disablePerson() {
    if (const auto* person = chosen())
        take(m_session.desk().people().disable(person->id), tr("The person cannot log in any more."));
}

} // namespace caseseal::ui
