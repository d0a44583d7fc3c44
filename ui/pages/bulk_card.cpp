// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/bulk_card.h"

#include "models/place_names.h"
#include "widgets/note_strip.h"
#include "widgets/secret_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace caseseal::ui {

namespace {
constexpr int kLabelPx = 178, kFieldPx = 420, kListPx = 96, kMostShown = 500;
} // namespace

BulkCard::BulkCard(desk::Desk& desk, QWidget* parent)
    : Card({}, parent), m_desk(desk), m_runner(desk), m_title(new TextLabel({}, TextRole::Heading)),
      m_what(new TextLabel({})), m_leftOutHead(new TextLabel({}, TextRole::SmallBold, &Tokens::text2)),
      m_leftOut(new QListWidget), m_question(makeQuestion()), m_progress(makeProgress()),
      m_note(new NoteStrip(Tone::Ok)) {
    setObjectName(QStringLiteral("bulkCard"));
    m_what->setWordWrap(true);
    m_leftOut->setObjectName(QStringLiteral("bulkLeftOut"));
    m_leftOut->setAccessibleName(tr("Left out, and why"));
    m_leftOut->setMaximumHeight(kListPx);
    m_leftOut->setUniformItemSizes(true);
    m_leftOut->setSelectionMode(QAbstractItemView::SingleSelection);
    body()->addWidget(m_title);
    body()->addWidget(m_what);
    body()->addWidget(m_leftOutHead);
    body()->addWidget(m_leftOut);
    body()->addWidget(m_note);
    body()->addWidget(m_progress);
    body()->addWidget(m_question);
    connect(&m_runner, &BulkRunner::progressed, this, &BulkCard::showProgress);
    connect(&m_runner, &BulkRunner::finished, this, &BulkCard::showOutcome);
    hide();
}

QLineEdit* BulkCard::addField(QVBoxLayout& all, const QString& label, QLineEdit* field, const char* name) {
    auto* row = new QHBoxLayout;
    auto* left = new TextLabel(label);
    left->setFixedWidth(kLabelPx);
    left->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    field->setMaximumWidth(kFieldPx);
    connect(field, &QLineEdit::returnPressed, this, &BulkCard::go);
    row->addWidget(left);
    row->addWidget(field, 1);
    row->addStretch();
    all.addLayout(row);
    return field;
}

QWidget* BulkCard::makeQuestion() {
    auto* question = new QWidget;
    auto* all = new QVBoxLayout(question);
    all->setContentsMargins(0, 4, 0, 0);
    m_reasonLine = new QWidget;
    auto* reason = new QVBoxLayout(m_reasonLine);
    reason->setContentsMargins(0, 0, 0, 0);
    m_reason = addField(*reason, tr("Reason"), new QLineEdit, "bulkReason");
    m_signLines = new QWidget;
    auto* sign = new QVBoxLayout(m_signLines);
    sign->setContentsMargins(0, 0, 0, 0);
    const desk::PersonInfo me = m_desk.me();
    sign->addWidget(
        new TextLabel(tr("You sign as %1 (%2).").arg(text(me.name), text(me.id)), TextRole::Body, &Tokens::text2));
    m_meaning = addField(*sign, tr("What your signature means"), new QLineEdit, "bulkMeaning");
    m_password = addField(*sign, tr("Your password"), new SecretEdit, "bulkPassword");
    all->addWidget(m_reasonLine);
    all->addWidget(m_signLines);
    auto* acts = new QHBoxLayout;
    m_go = new QPushButton;
    m_go->setObjectName(QStringLiteral("bulkGo"));
    setButtonKind(*m_go, ButtonKind::Primary);
    m_go->hide(); // until it has something to do, and a name
    connect(m_go, &QPushButton::clicked, this, &BulkCard::go);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("bulkCancel"));
    setKeyCap(*m_cancel, tr("Esc"));
    connect(m_cancel, &QPushButton::clicked, this, &BulkCard::closed);
    acts->addWidget(m_go);
    acts->addWidget(m_cancel);
    acts->addStretch();
    all->addLayout(acts);
    return question;
}

QWidget* BulkCard::makeProgress() {
    auto* progress = new QWidget;
    auto* row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setAccessibleName(tr("Progress"));
    m_count = new TextLabel({}, TextRole::SmallBold);
    auto* stop = new QPushButton(tr("Stop"));
    stop->setObjectName(QStringLiteral("bulkStop"));
    setCompact(*stop);
    connect(stop, &QPushButton::clicked, &m_runner, &BulkRunner::cancel);
    row->addWidget(m_bar, 1);
    row->addWidget(m_count);
    row->addWidget(stop);
    progress->hide();
    return progress;
}

QString BulkCard::placeOf(const store::FormPlace& place) const {
    const store::ItemPlace item{
        place.subject, place.event, place.eventRepeat, place.form, place.formRepeat, {}, {}, {}};
    return placeNames(m_desk.study(), item).join(QStringLiteral(" · "));
}

void BulkCard::showLeftOut(const std::vector<BulkLeftOut>& leftOut) {
    m_leftOut->clear();
    for (std::size_t at = 0; at < std::min<std::size_t>(leftOut.size(), kMostShown); ++at)
        m_leftOut->addItem(QStringLiteral("%1: %2").arg(placeOf(leftOut[at].place), leftOut[at].why));
    m_leftOutHead->setText(tr("%n left out", nullptr, static_cast<int>(leftOut.size())));
    m_leftOutHead->setVisible(!leftOut.empty());
    m_leftOut->setVisible(!leftOut.empty());
}

void BulkCard::ask(const BulkPlan& plan) {
    m_plan = plan;
    const QString forms = tr("%n forms", nullptr, static_cast<int>(plan.ready.size()));
    m_title->setText(QStringLiteral("%1: %2").arg(bulkActVerb(plan.act), forms));
    QString what =
        tr("%1 of %n visits will be affected, one seal for each participant.", nullptr, static_cast<int>(plan.visits()))
            .arg(forms);
    if (plan.act == BulkAct::Sign)
        what = tr("Your signature will stand under %1 of %n visits, in one seal.", nullptr,
                  static_cast<int>(plan.visits()))
                   .arg(forms);
    if (plan.done > 0)
        what += QLatin1Char(' ') + tr("%n have it already and stay as they are.", nullptr, static_cast<int>(plan.done));
    m_what->setText(what);
    showLeftOut(plan.leftOut);
    m_reasonLine->setVisible(plan.act == BulkAct::Unfreeze);
    m_signLines->setVisible(plan.act == BulkAct::Sign);
    if (m_meaning->text().isEmpty())
        m_meaning->setText(tr("I have reviewed these data and confirm them."));
    m_go->setText(QStringLiteral("%1 %2").arg(bulkActVerb(plan.act), forms));
    m_go->show();
    m_cancel->setText(tr("Cancel"));
    m_note->hide();
    m_progress->hide();
    m_question->show();
    show();
    (plan.act == BulkAct::Sign       ? static_cast<QWidget*>(m_password)
     : plan.act == BulkAct::Unfreeze ? static_cast<QWidget*>(m_reason)
                                     : static_cast<QWidget*>(m_go))
        ->setFocus();
}

void BulkCard::go() {
    if (m_go->isHidden() || m_runner.running())
        return;
    m_note->hide();
    if (m_plan.act == BulkAct::Sign) {
        const crypto::SecretBytes password = secretOf(*m_password);
        wipeSecret(*m_password);
        setFocus(); // while the password is looked at, the keyboard stays here
        m_question->setEnabled(false);
        m_runner.sign(m_plan, bytes(m_meaning->text().trimmed()), password);
        return;
    }
    m_question->hide();
    m_progress->show();
    showProgress(0, m_plan.ready.size());
    m_runner.start(m_plan, bytes(m_reason->text().trimmed()));
}

void BulkCard::showProgress(std::size_t done, std::size_t total) {
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    m_count->setText(tr("%1 of %2").arg(words::number(done), words::number(total)));
}

void BulkCard::showOutcome(const QString& trouble) {
    m_progress->hide();
    m_question->setEnabled(true);
    m_question->show();
    m_note->setTone(trouble.isEmpty() ? Tone::Ok : Tone::Alarm);
    m_note->show();
    if (!trouble.isEmpty()) {
        m_note->setSentence(trouble);
        if (m_plan.act == BulkAct::Sign)
            m_password->setFocus();
        return;
    }
    std::vector<BulkLeftOut> leftOut = m_plan.leftOut;
    for (const auto& one : m_runner.leftOut())
        leftOut.push_back({one.form, text(one.why)});
    showLeftOut(leftOut);
    m_note->setSentence(
        tr("Done: %1 of %2 forms.").arg(words::number(m_runner.done()), words::number(m_plan.ready.size())));
    m_signLines->hide();
    m_reasonLine->hide();
    m_go->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void BulkCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        Card::keyPressEvent(event);
        return;
    }
    if (m_runner.running())
        m_runner.cancel();
    else
        Q_EMIT closed();
}

} // namespace caseseal::ui
