// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/erasure_card.h"

#include "models/act_sentence.h"
#include "widgets/note_strip.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include "desk/desk.h"
#include "evidence/erasure.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

namespace caseseal::ui {

namespace {
constexpr int kLabelPx = 190, kFieldPx = 420, kListPx = 84;
} // namespace

ErasureCard::ErasureCard(desk::Desk& desk, QWidget* parent)
    : Card(tr("Erase personal data"), parent), m_desk(desk), m_head(new TextLabel({}, TextRole::BodyBold)),
      m_list(new QListWidget), m_means(new TextLabel({}, TextRole::Small, &Tokens::text2)),
      m_note(new NoteStrip(Tone::Alarm)), m_question(new QWidget) {
    setObjectName(QStringLiteral("erasureCard"));
    setAccessibleName(tr("Erase personal data"));
    m_head->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("erasureList"));
    m_list->setAccessibleName(tr("Entries that go"));
    m_list->setMaximumHeight(kListPx);
    m_means->setWordWrap(true);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    addParts();
    body()->addWidget(m_head);
    body()->addWidget(m_list);
    addFields();
    question->addWidget(m_means);
    body()->addWidget(m_note);
    body()->addWidget(m_question);
    addActs();
    m_note->hide();
    hide();
}

void ErasureCard::addParts() {
    m_value = new QRadioButton(tr("What was entered, with every entry of the field that repeats it"));
    m_beside = new QRadioButton(tr("Only what was written beside it, this entry alone; the value stays"));
    m_value->setObjectName(QStringLiteral("erasureValue"));
    m_beside->setObjectName(QStringLiteral("erasureBeside"));
    m_value->setChecked(true);
    connect(m_value, &QRadioButton::toggled, this, &ErasureCard::preview);
    body()->addWidget(m_value);
    body()->addWidget(m_beside);
}

QLineEdit* ErasureCard::addField(const QString& label, QLineEdit* field, const char* name) {
    auto* row = new QHBoxLayout;
    auto* left = new TextLabel(label);
    left->setFixedWidth(kLabelPx);
    left->setWordWrap(true);
    left->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setMaximumWidth(kFieldPx);
    connect(field, &QLineEdit::returnPressed, this, &ErasureCard::go);
    row->addWidget(left);
    row->addWidget(field, 1);
    row->addStretch();
    static_cast<QVBoxLayout*>(m_question->layout())->addLayout(row);
    return field;
}

void ErasureCard::addFields() {
    m_reason = addField(tr("Reason; it stays on record"), new QLineEdit, "erasureReason");
    m_second = addField(tr("Id of the second person"), new QLineEdit, "erasureSecond");
    m_password = addField(tr("Password of the second person"), new SecretEdit, "erasurePassword");
}

void ErasureCard::addActs() {
    auto* acts = new QHBoxLayout;
    m_go = new QPushButton(tr("Erase for good"));
    m_go->setObjectName(QStringLiteral("erasureGo"));
    setButtonKind(*m_go, ButtonKind::Primary);
    connect(m_go, &QPushButton::clicked, this, &ErasureCard::go);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("erasureCancel"));
    setKeyCap(*m_cancel, tr("Esc"));
    connect(m_cancel, &QPushButton::clicked, this, &ErasureCard::closed);
    acts->addWidget(m_go);
    acts->addWidget(m_cancel);
    acts->addStretch();
    body()->addLayout(acts);
}

bool ErasureCard::offers(const desk::Desk& desk, const store::TrailRow& row) {
    return !row.erased && !row.entry.place.subject.empty() && evidence::isErasable(row.entry.act) &&
           row.chain == desk.info().chain && desk.mayDo("subject.erase");
}

void ErasureCard::ask(const store::TrailRow& row) {
    if (m_job.running())
        return;
    m_order = {row.seal, row.entryIndex, desk::ErasedPart::Value, {}, {}};
    const bool value = row.entry.act.starts_with("item.");
    m_value->setVisible(value);
    m_beside->setVisible(value);
    m_value->setChecked(true);
    m_reason->clear();
    m_second->clear();
    wipeSecret(*m_password);
    m_cancel->setText(tr("Cancel"));
    m_question->show();
    m_list->show();
    m_go->show();
    show();
    preview();
    m_reason->setFocus();
}

desk::ErasedPart ErasureCard::part() const {
    return m_beside->isChecked() ? desk::ErasedPart::Reason : desk::ErasedPart::Value;
}

QString ErasureCard::lineOf(const store::TrailRow& row) const {
    return QStringLiteral("%1:%2  %3")
        .arg(words::number(row.seal), words::number(row.entryIndex), actSentence(m_desk, row));
}

void ErasureCard::preview() {
    const auto found = m_desk.erasures().preview(m_order.seal, m_order.entry, part());
    m_list->clear();
    m_note->hide();
    m_go->setEnabled(found && found->blocked.empty());
    if (!found)
        return finish(false, words::trouble(found.error()).sentence());
    for (const auto& row : found->entries)
        m_list->addItem(lineOf(row));
    m_head->setText(tr("%n entries go for good", nullptr, static_cast<int>(found->entries.size())));
    QStringList means{tr("The text is removed from the trial's file, its free space and its log; nobody can bring it "
                         "back. The seals still hold, and the audit trail says who erased what, when and why."),
                      tr("Backups, reports and exports that were made before still hold it.")};
    if (found->keepsValue)
        means << tr("The newest entry of the field goes too. Its value stays in force, and both persons vouch for it.");
    if (found->drafts > 0)
        means << tr("%n unsealed drafts that hold it go too.", nullptr, static_cast<int>(found->drafts));
    if (!found->mentions.empty())
        means << tr("The same text stands in %n other entries of the participant, which stay: erase them too.", nullptr,
                    static_cast<int>(found->mentions.size()));
    m_means->setText(means.join(QLatin1Char(' ')));
    if (found->blocked.empty())
        return;
    m_note->setTone(Tone::Warn);
    m_note->setSentence(
        tr("What is to be erased still stands. Correct or blank the value, close the query, or plan the "
           "visit anew first."));
    m_note->show();
}

void ErasureCard::go() {
    if (m_job.running() || !m_go->isEnabled() || m_go->isHidden())
        return;
    m_order.part = part();
    m_order.reason = bytes(m_reason->text().trimmed());
    m_order.second = bytes(m_second->text().trimmed());
    if (m_order.reason.empty() || m_order.second.empty())
        return finish(false, tr("An erasure needs its reason and a second person. Nothing was erased."));
    auto begun = m_desk.erasures().beginConfirmation(m_order.second, secretOf(*m_password));
    wipeSecret(*m_password);
    if (!begun)
        return finish(false, words::trouble(begun.error(), tr("Nothing was erased.")).sentence());
    setBusy(true);
    m_job.start(
        [confirmation = std::shared_ptr<desk::Confirmation>(std::move(*begun))](base::ProgressPort&) {
            confirmation->run();
            return confirmation;
        },
        [this](const std::shared_ptr<desk::Confirmation>& confirmation) { takeConfirmation(*confirmation); });
}

void ErasureCard::takeConfirmation(const desk::Confirmation& confirmation) {
    setBusy(false);
    const auto done = m_desk.erasures().erase(m_order, confirmation);
    if (!done) {
        finish(false, words::trouble(done.error(), tr("Nothing was erased.")).sentence());
        m_password->setFocus();
        return;
    }
    m_question->hide();
    m_list->hide();
    m_list->clear(); // it showed what is gone
    m_value->hide();
    m_beside->hide();
    m_go->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    Q_EMIT erased();
    sweep(done->erased);
}

void ErasureCard::sweep(std::uint64_t erased) {
    m_head->setText(tr("%n entries are erased", nullptr, static_cast<int>(erased)));
    auto begun = m_desk.erasures().sweep();
    if (!begun)
        return finish(false, words::trouble(begun.error()).sentence());
    m_cancel->setEnabled(false);
    m_note->setTone(Tone::Neutral);
    m_note->setSentence(tr("The trial's file is written anew, so that nothing of it is left there."));
    m_note->show();
    m_job.start([work = std::shared_ptr<desk::Sweep>(std::move(*begun))](base::ProgressPort&) { return work->run(); },
                [this](const base::Result<bool>& swept) {
                    m_cancel->setEnabled(true);
                    m_cancel->setFocus();
                    if (swept && *swept)
                        finish(true, tr("Nothing of it is left in the trial's file or its log."));
                    else
                        finish(false, tr("Old parts of the trial's file may still hold it. They go when the trial is "
                                         "opened the next time."));
                });
}

void ErasureCard::finish(bool good, const QString& sentence) {
    m_note->setTone(good ? Tone::Ok : Tone::Alarm);
    m_note->setSentence(sentence);
    m_note->show();
}

void ErasureCard::setBusy(bool busy) {
    if (busy)
        setFocus(); // or the keyboard would go on to whatever stands next
    m_question->setEnabled(!busy);
    m_go->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void ErasureCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_job.running())
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

void ErasureCard::hideEvent(QHideEvent* event) {
    wipeSecret(*m_password);
    Card::hideEvent(event);
}

} // namespace caseseal::ui
