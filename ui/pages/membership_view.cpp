// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/membership_view.h"

#include "widgets/card.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/plain_table.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace caseseal::ui {

namespace {

constexpr int kSidePx = 392, kKeysPx = 96;

QVBoxLayout* makeColumn(QWidget*& part) {
    part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

TextLabel* addFact(QGridLayout& facts, const QString& label, TextRole role = TextRole::Body) {
    const int row = facts.rowCount();
    facts.addWidget(new TextLabel(label, TextRole::Small, &Tokens::text2), row, 0, Qt::AlignTop);
    auto* fact = new TextLabel({}, role);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fact->setAccessibleName(label);
    facts.addWidget(fact, row, 1);
    return fact;
}

} // namespace

MembershipView::MembershipView(DeskSession& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("membershipView"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeFacts());
    left->addWidget(makeParties(), 1);
    row->addLayout(left, 1);
    auto* side = makeScrollArea(makeSide());
    side->setFixedWidth(kSidePx);
    row->addWidget(side);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MembershipView::look);
    connect(&session, &DeskSession::joined, this, [this](const auto& changed) {
        setBusy(false);
        take(changed);
    });
    connect(&session, &DeskSession::stateChanged, this, [this] {
        if (isVisible())
            m_waiting->setText(words::number(m_session.state().notLogged));
    });
    reload();
}

QWidget* MembershipView::makeFacts() {
    auto* card = new Card(tr("Ledger"));
    auto* copy = new QPushButton(tr("Copy own keys"));
    copy->setObjectName(QStringLiteral("copyKeys"));
    connect(copy, &QPushButton::clicked, this, &MembershipView::copyKeys);
    card->head()->addWidget(copy);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(16);
    facts->setColumnStretch(1, 1);
    m_place = addFact(*facts, tr("Place"));
    m_origin = addFact(*facts, tr("Name of the ledger"), TextRole::Mono);
    m_self = addFact(*facts, tr("This installation"));
    m_quorumFact = addFact(*facts, tr("Quorum"));
    m_waiting = addFact(*facts, tr("Seals not on it yet"));
    card->body()->addLayout(facts);
    return card;
}

QWidget* MembershipView::makeParties() {
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("parties"));
    m_table->setModel(&m_model);
    makePlain(*m_table, tr("Members and witnesses"));
    setColumnWidths(*m_table, {190, 150, 0, 150});
    card->body()->addWidget(m_table);
    return card;
}

QLineEdit* MembershipView::addField(QVBoxLayout& column, const char* name, const QString& label) {
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setBuddy(field);
    above->setWordWrap(true);
    column.addWidget(above);
    column.addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &MembershipView::seal);
    return field;
}

QPlainTextEdit* MembershipView::addLines(QVBoxLayout& column, const char* name, const QString& label) {
    auto* above = new TextLabel(label, TextRole::Small, &Tokens::text2);
    above->setWordWrap(true);
    column.addWidget(above);
    auto* lines = new QPlainTextEdit;
    lines->setObjectName(QLatin1String(name));
    lines->setAccessibleName(label);
    lines->setFixedHeight(kKeysPx);
    lines->setTabChangesFocus(true);
    lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    above->setBuddy(lines);
    column.addWidget(lines);
    return lines;
}

QPushButton* MembershipView::addAct(QHBoxLayout& row, const char* name, const QString& text,
                                    void (MembershipView::*act)()) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    row.addWidget(button);
    return button;
}

QWidget* MembershipView::makeSide() {
    QWidget* all = nullptr;
    auto* column = makeColumn(all);
    auto* card = new Card;
    m_title = new TextLabel({}, TextRole::Heading);
    m_second = new TextLabel({}, TextRole::Small, &Tokens::text2);
    m_second->setWordWrap(true);
    card->head()->addWidget(m_title, 1);
    card->body()->addWidget(m_second);
    card->body()->addWidget(makeFields());
    m_trouble = new NoteStrip(Tone::Alarm);
    m_done = new NoteStrip(Tone::Ok);
    card->body()->addWidget(m_trouble);
    card->body()->addWidget(m_done);
    card->body()->addWidget(makeActs());
    column->addWidget(card);
    column->addStretch();
    return all;
}

QWidget* MembershipView::makeFields() {
    QWidget* all = nullptr;
    auto* column = makeColumn(all);
    auto* joinIt = makeColumn(m_joinPart);
    m_server = addField(*joinIt, "ledgerServer", tr("Server: host=… dbname=… user=… sslmode=verify-full"));
    m_ownName = addField(*joinIt, "ownName", tr("This installation's name, without spaces. Empty: site and chain"));
    m_othersPolicy = addLines(*joinIt, "othersPolicy", tr("The policy that the others use, if they gave you one"));
    auto* add = makeColumn(m_addPart);
    m_name = addField(*add, "partyName", tr("Name in the policy, without spaces"));
    m_keys = addLines(*add, "partyKeys", tr("Its keys, a line each, as it gave them to you"));
    m_url = addField(*add, "partyUrl", tr("Address where a witness is asked, if there is one"));
    auto* quorum = makeColumn(m_quorumPart);
    m_quorum = addField(*quorum, "quorum", tr("Who must cosign: all, any, 2 of 3, or by name: 2 of A B C and D"));
    auto* reason = makeColumn(m_reasonPart);
    m_reason = addField(*reason, "policyReason", tr("Reason, it stays on record"));
    for (QWidget* part : {m_joinPart, m_addPart, m_quorumPart, m_reasonPart})
        column->addWidget(part);
    return all;
}

QWidget* MembershipView::makeActs() {
    QWidget* all = nullptr;
    auto* column = makeColumn(all);
    const auto addRow = [column] {
        auto* row = new QHBoxLayout;
        column->addLayout(row);
        return row;
    };
    auto* first = addRow();
    m_seal = addAct(*first, "policySeal", tr("Seal the change"), &MembershipView::seal);
    setButtonKind(*m_seal, ButtonKind::Primary);
    m_cancel = addAct(*first, "policyCancel", tr("Cancel"), &MembershipView::look);
    first->addStretch();
    auto* second = addRow();
    m_remove = addAct(*second, "partyRemove", tr("Remove …"), &MembershipView::beginRemove);
    m_change = addAct(*second, "quorumChange", tr("Set the quorum …"), &MembershipView::beginQuorum);
    second->addStretch();
    auto* third = addRow();
    m_add = addAct(*third, "partyAdd", tr("Add a member or witness …"), &MembershipView::beginAdd);
    setSealIcon(*m_add, QStringLiteral("act-plus"));
    third->addStretch();
    auto* fourth = addRow();
    m_join = addAct(*fourth, "ledgerJoin", tr("Join a shared ledger …"), &MembershipView::beginJoin);
    fourth->addStretch();
    auto* fifth = addRow();
    m_own = addAct(*fifth, "ledgerOwn", tr("Publish on a ledger of its own"), &MembershipView::beginOwn);
    fifth->addStretch();
    return all;
}

void MembershipView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_doing == Doing::Look)
        reload();
}

const ledger::PolicyParty* MembershipView::chosen() const {
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model.party(index.row()) : nullptr;
}

void MembershipView::reload() {
    auto state = m_session.desk().membership().state();
    if (!state) {
        m_trouble->setTrouble(words::trouble(state.error()));
        m_trouble->show();
        return;
    }
    m_state = std::move(*state);
    m_place->setText(text(m_state.place));
    m_origin->setText(text(m_state.origin));
    m_self->setText(m_state.shared ? text(m_state.name)
                    : m_state.held ? tr("Publishes nothing before it has joined a shared ledger")
                                   : tr("Alone on a ledger of its own"));
    m_quorumFact->setText(text(m_state.quorum));
    m_waiting->setText(words::number(m_state.waiting));
    const int row = std::max(0, m_table->currentIndex().row());
    m_model.set(m_state.parties, m_state.name);
    m_table->selectRow(std::min(row, m_model.rowCount() - 1));
    look();
}

void MembershipView::turnTo(Doing doing) {
    m_doing = doing;
    m_trouble->hide();
    m_done->hide();
    m_title->setText(title());
    m_second->setText(explanation());
    clearFields();
    showFields();
}

QString MembershipView::title() const {
    const auto* party = chosen();
    const QString name = party == nullptr ? QString() : text(party->name);
    switch (m_doing) {
    case Doing::Join:
        return tr("Join a shared ledger");
    case Doing::Add:
        return tr("New member or witness");
    case Doing::Remove:
        return tr("Remove %1").arg(name);
    case Doing::Quorum:
        return tr("Quorum");
    case Doing::Look:
        break;
    }
    return name;
}

QString MembershipView::explanation() const {
    switch (m_doing) {
    case Doing::Join:
        return tr("A trial that has published already can only join a ledger that holds what it published.");
    case Doing::Add:
        return tr("Compare the keys with what their owner tells you in another way.");
    case Doing::Remove:
        return tr("What it has cosigned so far still counts for what is kept here.");
    case Doing::Quorum:
        return tr("A head of the ledger counts once all of these have cosigned it.");
    case Doing::Look:
        break;
    }
    if (chosen() == nullptr)
        return {};
    const auto& key = chosen()->witnessKeys.front();
    return text(key.name) + QLatin1Char('\n') + text(key.fingerprint());
}

void MembershipView::clearFields() {
    for (QLineEdit* field : {m_server, m_ownName, m_name, m_url, m_reason})
        field->clear();
    m_othersPolicy->clear();
    m_keys->clear();
    m_quorum->setText(text(m_state.quorum));
}

void MembershipView::showFields() {
    const bool plain = m_doing == Doing::Look;
    m_joinPart->setVisible(m_doing == Doing::Join);
    m_addPart->setVisible(m_doing == Doing::Add);
    m_quorumPart->setVisible(m_doing == Doing::Quorum);
    m_reasonPart->setVisible(!plain);
    m_table->setEnabled(plain);
    m_seal->setVisible(!plain);
    m_cancel->setVisible(!plain);
    m_add->setVisible(plain);
    m_change->setVisible(plain);
    m_join->setVisible(plain && !m_state.shared);
    m_own->setVisible(plain && m_state.held);
    m_remove->setVisible(plain && chosen() != nullptr && chosen()->name != m_state.name);
    if (!plain)
        (m_doing == Doing::Join     ? m_server
         : m_doing == Doing::Add    ? m_name
         : m_doing == Doing::Quorum ? m_quorum
                                    : m_reason)
            ->setFocus();
}

void MembershipView::copyKeys() {
    QString keys;
    for (const auto& key : m_state.keys)
        keys += text(key.encode()) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(keys);
    m_trouble->hide();
    m_done->setSentence(tr("The keys are on the clipboard. The other members put them into their policies."));
    m_done->show();
}

base::Result<desk::PolicyChanged> MembershipView::change() {
    auto& membership = m_session.desk().membership();
    const std::string reason = bytes(m_reason->text().trimmed());
    if (m_doing == Doing::Quorum)
        return membership.setQuorum(bytes(m_quorum->text().trimmed()), reason);
    if (m_doing == Doing::Remove)
        return membership.removeParty(chosen()->name, reason);
    std::vector<std::string> keys;
    for (const QString& line : m_keys->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        keys.push_back(bytes(line.trimmed()));
    TRY(const auto party,
        ledger::makeParty(bytes(m_name->text().trimmed()), keys, bytes(m_url->text().trimmed()), m_state.origin));
    return membership.addParty(party, reason);
}

void MembershipView::seal() {
    if (m_doing == Doing::Join)
        join();
    else if (m_doing != Doing::Look)
        take(change());
}

void MembershipView::join() {
    m_trouble->hide();
    setBusy(true);
    m_session.join({bytes(m_server->text().trimmed()), bytes(m_ownName->text().trimmed()),
                    bytes(m_othersPolicy->toPlainText()), bytes(m_reason->text().trimmed())});
}

/// While the server is asked.
void MembershipView::setBusy(bool busy) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_joinPart, m_reasonPart, m_seal, m_cancel})
        part->setEnabled(!busy);
    m_seal->setText(busy ? tr("Asking the server") : tr("Seal the change"));
}

void MembershipView::beginOwn() {
    m_session.beginOwnLedger();
    reload();
}

void MembershipView::take(const base::Result<desk::PolicyChanged>& changed) {
    if (!changed) {
        m_done->hide();
        m_trouble->setTrouble(words::trouble(changed.error(), tr("Nothing was changed.")));
        m_trouble->show();
        return;
    }
    reload();
    m_done->setTone(changed->quorumMet ? Tone::Ok : Tone::Warn);
    m_done->setSentence(tr("Sealed as seal %1.").arg(words::number(changed->receipt.seal)) +
                        (changed->quorumMet ? QString()
                                            : QLatin1Char(' ') + tr("Until enough others have cosigned, a verification "
                                                                    "says that the policy asks for more.")));
    m_done->show();
    m_table->setFocus();
}

} // namespace caseseal::ui
