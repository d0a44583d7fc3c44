// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/review_page.h"

#include "pages/page_header.h"
#include "pages/review_charts.h"
#include "pages/review_item_view.h"
#include "widgets/card.h"
#include "widgets/job_panel.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/password_prompt.h"
#include "widgets/seal_icon.h"
#include "widgets/text_label.h"
#include "widgets/two_line_delegate.h"
#include "words/review_words.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace caseseal::ui {

namespace {
constexpr int kItemPx = 420, kRulePx = 250;
} // namespace

ReviewPage::ReviewPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent)
    : Page(parent), m_session(session), m_model(session.desk()), m_header(new PageHeader(tr("Review"))),
      m_note(new NoteStrip(Tone::Alarm)), m_prompt(new PasswordPrompt(session.desk())), m_views(new QStackedWidget),
      m_item(new ReviewItemView(session.desk(), m_model, workspace.hasPage(PageId::Participants))),
      m_charts(new ReviewCharts(m_model, session.desk().study())) {
    setObjectName(QStringLiteral("reviewPage"));
    addActs();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(m_header);
    all->addWidget(makeBar());
    all->addWidget(m_note);
    all->addWidget(m_prompt);
    auto* working = new Card(tr("Reviewing the audit trail"));
    working->body()->addWidget(new JobPanel(m_job));
    m_working = working;
    all->addWidget(working);
    m_views->addWidget(makeItems());
    auto* charts = makeScrollArea(m_charts);
    m_views->addWidget(charts);
    all->addWidget(m_views, 1);
    m_note->hide();
    working->hide();
    connect(m_item, &ReviewItemView::goToField, this,
            [&workspace](const store::ItemPlace& place) { workspace.goToField(place); });
    connect(m_item, &ReviewItemView::dispositioned, this, [this](const std::string& item) {
        m_model.tellChanged(item);
        showState();
        m_list->setFocus();
    });
    connect(m_prompt, &PasswordPrompt::confirmed, this, &ReviewPage::sign);
    connect(m_prompt, &PasswordPrompt::cancelled, this, [this] {
        m_prompt->hide();
        m_signAct->setFocus();
    });
    connect(&session, &DeskSession::stateChanged, this, &ReviewPage::showState);
    showState();
}

void ReviewPage::addActs() {
    m_runAct = new QPushButton(tr("Review again"));
    m_runAct->setObjectName(QStringLiteral("reviewRun"));
    setSealIcon(*m_runAct, QStringLiteral("act-play"));
    connect(m_runAct, &QPushButton::clicked, this, &ReviewPage::run);
    m_header->addAct(m_runAct);
    m_signAct = new QPushButton(tr("Sign …"));
    m_signAct->setObjectName(QStringLiteral("reviewSign"));
    setButtonKind(*m_signAct, ButtonKind::Primary);
    connect(m_signAct, &QPushButton::clicked, this, &ReviewPage::askToSign);
    m_header->addAct(m_signAct);
}

QPushButton* ReviewPage::addView(QHBoxLayout& row, const QString& name, const char* objectName, int page) {
    auto* button = new QPushButton(name);
    button->setObjectName(QLatin1String(objectName));
    button->setCheckable(true);
    button->setChecked(page == 0);
    setButtonKind(*button, ButtonKind::Segment);
    setSegment(*button, page == 0 ? SegmentPlace::First : SegmentPlace::Last);
    connect(button, &QPushButton::clicked, this, [this, page] { m_views->setCurrentIndex(page); });
    row.addWidget(button);
    return button;
}

QWidget* ReviewPage::makeBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* views = new QButtonGroup(this);
    views->addButton(addView(*row, tr("Items"), "reviewItems", 0));
    views->addButton(addView(*row, tr("Hours and digits"), "reviewCharts", 1));
    row->addSpacing(16);
    m_signed = new TextLabel({}, TextRole::Small, &Tokens::text2);
    m_signed->setWordWrap(true);
    m_signed->setObjectName(QStringLiteral("reviewSigned"));
    row->addWidget(m_signed, 1);
    return bar;
}

QWidget* ReviewPage::makeItems() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    m_item->setFixedWidth(kItemPx);
    row->addWidget(m_item);
    return page;
}

QWidget* ReviewPage::makeList() {
    auto* part = new QWidget;
    auto* all = new QVBoxLayout(part);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto* filters = new QHBoxLayout;
    m_rule = new QComboBox;
    m_rule->setObjectName(QStringLiteral("reviewRule"));
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->setMinimumWidth(kRulePx);
    m_openOnly = new QPushButton(tr("Without a disposition"));
    m_openOnly->setObjectName(QStringLiteral("reviewOpenOnly"));
    m_openOnly->setCheckable(true);
    setButtonKind(*m_openOnly, ButtonKind::Filter);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ReviewPage::filter);
    connect(m_openOnly, &QPushButton::toggled, this, &ReviewPage::filter);
    filters->addWidget(m_rule);
    filters->addWidget(m_openOnly);
    filters->addStretch();
    all->addLayout(filters);
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("reviewList"));
    m_list->setAccessibleName(tr("Items of the review"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    auto* delegate =
        new TwoLineDelegate(ReviewModel::SecondLineRole, ReviewModel::IconRole, ReviewModel::WarningRole, m_list);
    delegate->setOkRole(ReviewModel::OkRole);
    m_list->setItemDelegate(delegate);
    m_list->setModel(&m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::showItem);
    connect(m_list, &QListView::activated, m_item, &ReviewItemView::focusNote);
    card->body()->addWidget(m_list, 1);
    m_empty = new TextLabel({}, TextRole::Body, &Tokens::text2);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 12, 16, 12);
    card->body()->addWidget(m_empty);
    all->addWidget(card, 1);
    return part;
}

void ReviewPage::enter() {
    (m_model.rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_runAct)->setFocus();
    if (!m_model.hasRun() && !m_job.running())
        run();
}

void ReviewPage::run() {
    auto prepared = m_session.desk().review().prepare({});
    if (!prepared) {
        take(prepared.error());
        return;
    }
    std::shared_ptr<desk::ReviewJob> work = std::move(*prepared);
    if (!m_job.start([work](base::ProgressPort& port) { return work->run(port); },
                     [this](base::Result<desk::ReviewRun> run) { take(std::move(run)); }))
        return;
    m_note->hide();
    m_working->show();
    m_runAct->setEnabled(false);
}

void ReviewPage::take(base::Result<desk::ReviewRun> run) {
    m_working->hide();
    m_runAct->setEnabled(true);
    const bool cancelled = !run && run.error().kind == base::ErrorKind::Cancelled;
    m_note->setVisible(!run && !cancelled);
    if (!run) {
        m_note->setTone(Tone::Alarm);
        m_note->setSentence(words::trouble(run.error()).sentence(), tr("The audit trail was not reviewed"));
    } else {
        m_model.set(std::move(*run));
        fillRules();
        m_charts->refresh();
        filter();
    }
    showState();
    Q_EMIT reviewed();
}

void ReviewPage::fillRules() {
    const QSignalBlocker quiet(m_rule);
    const QVariant chosen = m_rule->currentData();
    m_rule->clear();
    m_rule->addItem(tr("All rules"));
    for (const auto& rule : m_model.run().rules)
        m_rule->addItem(rule.judged == 0 ? tr("%1: too little to judge").arg(words::ruleName(rule.rule))
                                         : tr("%1: %2").arg(words::ruleName(rule.rule), words::number(rule.items)),
                        static_cast<int>(rule.rule));
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(chosen)));
}

void ReviewPage::filter() {
    const QVariant rule = m_rule->currentData();
    m_model.setFilter(rule.isValid() ? std::optional(static_cast<review::Rule>(rule.toInt())) : std::nullopt,
                      m_openOnly->isChecked());
    m_list->setCurrentIndex(m_model.index(0, 0));
    showItem();
    showState();
}

void ReviewPage::showItem() { m_item->set(m_model.at(m_list->currentIndex().row())); }

void ReviewPage::showState() {
    const bool there = m_model.hasRun();
    m_views->setEnabled(there);
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setText(there ? tr("Nothing was found that asks for a look. What no rule finds is not thereby in order.")
                           : tr("The audit trail has not been reviewed yet in this session."));
    m_signAct->setEnabled(there && m_model.run().openItems() == 0 && !m_job.running());
    if (!there) {
        m_header->setSecondLine({});
        m_signed->clear();
        return;
    }
    const desk::ReviewRun& run = m_model.run();
    m_header->setSecondLine(
        tr("%1 items, %2 without a disposition").arg(words::number(run.items.size()), words::number(run.openItems())));
    QStringList lines{tr("An item is a question, not an accusation.")};
    if (run.openItems() > 0)
        lines << tr("It is signed when every item has a disposition.");
    if (!run.signOffs.empty()) {
        const auto& last = run.signOffs.back();
        lines << tr("Signed up to seal %1 by %2, %3.")
                     .arg(words::number(last.head.length - 1), m_model.personName(last.person),
                          words::moment(last.time));
    }
    if (const auto seals = m_session.state().seals; seals > run.head.length)
        lines << tr("Looked at up to seal %1; %2 have come since.")
                     .arg(words::number(run.head.length - 1), words::number(seals - run.head.length));
    m_signed->setText(words::sentences(lines));
}

void ReviewPage::askToSign() {
    const desk::ReviewRun& run = m_model.run();
    m_prompt->ask(
        {tr("Sign the review"),
         tr("Everything up to seal %1, %2 items with their dispositions. The head is %3.")
             .arg(words::number(run.head.length - 1), words::number(run.items.size()),
                  inFours(text(base::encodeHex(run.head.seal)).left(16), 4)),
         tr("Sign"),
         "report.issue",
         false,
         {tr("I reviewed the audit trail up to this head"), tr("I supervised the review of the audit trail")}});
}

void ReviewPage::sign() {
    const auto sealed = m_session.desk().review().sign(m_model.run(), bytes(m_prompt->meaning()), m_prompt->password());
    if (!sealed) {
        m_prompt->showTrouble(words::trouble(sealed.error()).sentence());
        return;
    }
    m_prompt->hide();
    m_note->setTone(Tone::Ok);
    m_note->setSentence(tr("Sealed with number %1.").arg(words::number(sealed->seal)), tr("The review is signed"));
    m_note->show();
    showState();
    m_list->setFocus();
}

} // namespace caseseal::ui
