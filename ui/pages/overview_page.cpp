// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "models/place_names.h"
#include "models/task_rows.h"
#include "pages/integrity_card.h"
#include "pages/page_header.h"
#include "widgets/card.h"
#include "widgets/completion_chart.h"
#include "widgets/enrolment_chart.h"
#include "widgets/layouts.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/task_list.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <array>
#include <cmath>

namespace caseseal::ui {

namespace {

constexpr int kFactsPx = 176, kStaleMs = 300;
/// Two columns as in a 1280 window: tasks and enrolment take five parts, the others three.
constexpr int kLeftPart = 5, kRightPart = 3;
constexpr int kAllTab = 0; ///< the groups follow, each with its number and one more

int tabOf(TaskGroup group) { return static_cast<int>(group) + 1; }
TaskGroup groupOf(int tab) { return static_cast<TaskGroup>(tab - 1); }

QString longToday() {
    const QLocale locale;
    return locale.toString(QDate::currentDate(), locale.language() == QLocale::English
                                                     ? QStringLiteral("dddd, d MMMM yyyy")
                                                     : locale.dateFormat(QLocale::LongFormat));
}

QString tabName(int tab) {
    if (tab == kAllTab)
        return OverviewPage::tr("All");
    switch (groupOf(tab)) {
    case TaskGroup::Overdue:
        return OverviewPage::tr("Overdue");
    case TaskGroup::Queries:
        return OverviewPage::tr("Queries");
    case TaskGroup::Forms:
        return OverviewPage::tr("Forms");
    case TaskGroup::Other:
        return OverviewPage::tr("Other");
    }
    return {};
}

} // namespace

OverviewPage::OverviewPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent)
    : Page(parent), m_session(session), m_workspace(workspace), m_reader(session.desk()),
      m_header(new PageHeader(tr("Overview"))), m_trouble(new NoteStrip(Tone::Alarm)) {
    setObjectName(QStringLiteral("overviewPage"));
    m_header->setSecondLine(longToday());
    if (session.desk().mayDo("subject.enrol")) {
        auto* enrol = new QPushButton(tr("Enrol participant …"));
        enrol->setObjectName(QStringLiteral("overviewEnrol"));
        setSealIcon(*enrol, QStringLiteral("act-plus"));
        setKeyCap(*enrol, tr("Ctrl+N"));
        enrol->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        connect(enrol, &QPushButton::clicked, this, [this] { m_workspace.enrol(); });
        m_header->addAct(enrol);
    }
    m_trouble->hide();
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(16);
    all->addWidget(m_header);
    all->addWidget(m_trouble);
    auto* integrity = new IntegrityCard(session);
    connect(integrity, &IntegrityCard::openIntegrity, this, [this] { m_workspace.openPage(PageId::Integrity); });
    auto* grid = new QGridLayout;
    grid->setSpacing(16);
    grid->addWidget(makeTasks(), 0, 0);
    grid->addWidget(integrity, 0, 1);
    grid->addWidget(makeEnrolment(), 1, 0);
    grid->addWidget(makeCompletion(), 1, 1);
    grid->setColumnStretch(0, kLeftPart);
    grid->setColumnStretch(1, kRightPart);
    grid->setRowStretch(0, 8);
    grid->setRowStretch(1, 5);
    all->addLayout(grid, 1);
    fillScrolling(*this, content);
    m_stale.setSingleShot(true);
    m_stale.setInterval(kStaleMs);
    connect(&m_stale, &QTimer::timeout, this, &OverviewPage::refresh);
    // Many saves one after the other are one refresh, and none while the page is behind another.
    connect(&session, &DeskSession::sealed, this, [this] {
        if (isVisible())
            m_stale.start();
    });
}

void OverviewPage::enter() {
    refresh();
    (m_list->isHidden() ? static_cast<QWidget*>(m_tabs->button(kAllTab)) : m_list)->setFocus();
}

QWidget* OverviewPage::makeTasks() {
    auto* card = new GroundFrame(Ground::Card);
    card->setAccessibleName(tr("My tasks"));
    auto* all = new QVBoxLayout(card);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 13, 16, 10);
    head->setSpacing(0);
    head->addWidget(new TextLabel(tr("My tasks"), TextRole::Heading));
    head->addStretch();
    m_tabs = new QButtonGroup(this);
    m_tabs->setExclusive(true);
    const int last = tabOf(TaskGroup::Other);
    for (int id = kAllTab; id <= last; ++id)
        addTab(*head, tabName(id), id, last);
    m_tabs->button(kAllTab)->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter.setGroup(id == kAllTab ? std::nullopt : std::optional(groupOf(id)));
        m_noTask->setVisible(m_filter.rowCount() == 0);
        m_list->setVisible(m_filter.rowCount() > 0);
    });
    all->addLayout(head);
    all->addWidget(new Line);
    m_list = new TaskList;
    m_list->setObjectName(QStringLiteral("tasks"));
    m_list->setAccessibleName(tr("My tasks"));
    m_list->setMinimumHeight(200);
    m_filter.setSourceModel(&m_tasks);
    m_list->setModel(&m_filter);
    connect(m_list, &TaskList::opened, this, &OverviewPage::open);
    m_noTask = new TextLabel({}, TextRole::Body, &Tokens::text2);
    m_noTask->setAlignment(Qt::AlignCenter);
    m_noTask->setWordWrap(true);
    m_noTask->setContentsMargins(16, 24, 16, 24);
    all->addWidget(m_list, 1);
    all->addWidget(m_noTask, 1);
    m_list->hide();
    return card;
}

QToolButton* OverviewPage::addTab(QHBoxLayout& row, const QString& name, int id, int last) {
    auto* tab = new QToolButton;
    tab->setText(name);
    tab->setCheckable(true);
    tab->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(*tab, ButtonKind::Segment);
    setSegment(*tab, id == kAllTab ? SegmentPlace::First : (id == last ? SegmentPlace::Last : SegmentPlace::Middle));
    m_tabs->addButton(tab, id);
    row.addWidget(tab);
    return tab;
}

QWidget* OverviewPage::makeEnrolment() {
    auto* card = new Card(tr("Enrolment at %1").arg(text(m_session.desk().info().site)));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_enrolment = new EnrolmentChart;
    m_enrolment->setObjectName(QStringLiteral("enrolmentChart"));
    row->addWidget(m_enrolment, 1);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(4);
    auto* figure = new QHBoxLayout;
    m_enrolled = new TextLabel({}, TextRole::Figure);
    m_ofTarget = new TextLabel({}, TextRole::Body, &Tokens::text2);
    m_ofTarget->setContentsMargins(0, 8, 0, 0);
    figure->addWidget(m_enrolled);
    figure->addWidget(m_ofTarget);
    figure->addStretch();
    m_ahead = new TextLabel({}, TextRole::Body, &Tokens::text2);
    m_ahead->setWordWrap(true);
    m_enrolmentFacts = new QVBoxLayout;
    m_enrolmentFacts->setSpacing(2);
    facts->addStretch();
    facts->addLayout(figure);
    facts->addWidget(m_ahead);
    facts->addSpacing(8);
    facts->addLayout(m_enrolmentFacts);
    facts->addStretch();
    auto* side = new QWidget;
    facts->setContentsMargins(0, 0, 0, 0);
    side->setLayout(facts);
    side->setFixedWidth(kFactsPx);
    row->addWidget(side);
    card->body()->addLayout(row, 1);
    return card;
}

QWidget* OverviewPage::makeCompletion() {
    auto* card = new Card(tr("Completion by visit"));
    card->head()->addWidget(new TextLabel(tr("due visits"), TextRole::Small, &Tokens::text2));
    m_completion = new CompletionChart;
    m_completion->setObjectName(QStringLiteral("completionChart"));
    m_noVisit = new TextLabel(tr("No visit is due yet."), TextRole::Body, &Tokens::text2);
    m_noVisit->hide();
    card->body()->addWidget(m_completion, 1);
    card->body()->addWidget(m_noVisit);
    card->body()->addWidget(new CompletionLegend);
    return card;
}

void OverviewPage::refresh() {
    refreshTasks();
    refreshFigures();
}

void OverviewPage::refreshTasks() {
    auto tasks = taskRows(m_session.desk());
    m_trouble->setVisible(!tasks);
    if (!tasks) {
        m_trouble->setTrouble(words::trouble(tasks.error(), tr("Nothing was changed. Your tasks cannot be shown.")));
        return;
    }
    m_totals = std::move(tasks->totals);
    m_tasks.setTasks(std::move(tasks->rows));
    nameTabs();
    m_list->setVisible(m_filter.rowCount() > 0);
    m_noTask->setVisible(m_filter.rowCount() == 0);
    if (m_list->isVisible() && !m_list->currentIndex().isValid() && (hasFocus() || m_list->hasFocus()))
        m_list->setCurrentIndex(m_filter.index(0, 0));
}

/// A tab without a task goes away, but for the one that is chosen.
void OverviewPage::nameTabs() {
    for (QAbstractButton* tab : m_tabs->buttons()) {
        const int id = m_tabs->id(tab);
        std::uint64_t count = 0;
        for (const auto& [group, total] : m_totals)
            count += id == kAllTab || group == groupOf(id) ? total : 0;
        tab->setText(QStringLiteral("%1 %2").arg(tabName(id), words::number(count)));
        tab->setAccessibleName(tab->text());
        tab->setEnabled(count > 0 || id == kAllTab || tab->isChecked());
    }
    m_noTask->setText(m_tasks.rowCount() == 0 ? tr("Nothing waits for you.")
                                              : tr("Nothing of this kind waits for you."));
}

void OverviewPage::refreshFigures() {
    m_reader.read(
        this,
        [events = m_session.desk().study().events, today = QDate::currentDate().toString(Qt::ISODate).toStdString()](
            desk::Jobs& trial) -> base::Result<OverviewFigures> {
            FigureSource source;
            TRY(source.subjects, trial.projection().subjects());
            TRY(source.states, trial.projection().formStates());
            TRY(source.said, trial.projection().events());
            TRY(source.notAsked, trial.notAsked());
            return countFigures(events, source, today);
        },
        [this](const base::Result<OverviewFigures>& figures) {
            if (figures)
                showFigures(*figures);
            else
                m_trouble->setTrouble(
                    words::trouble(figures.error(), tr("Nothing was changed. The figures cannot be shown.")));
            m_trouble->setVisible(!figures);
            Q_EMIT shown();
        });
}

void OverviewPage::showFigures(const OverviewFigures& figures) {
    m_enrolment->set(figures.enrolment, QDate::currentDate());
    showEnrolmentFigures(figures.enrolment);
    std::vector<std::pair<QString, VisitFigures>> due;
    for (const VisitFigures& visit : figures.visits)
        if (visit.due() > 0)
            due.emplace_back(eventName(m_session.desk().study(), visit.event), visit);
    m_completion->set(due);
    m_completion->setVisible(!due.empty());
    m_noVisit->setVisible(due.empty());
}

void OverviewPage::showEnrolmentFigures(const EnrolmentFigures& figures) {
    const auto enrolled = figures.enrolled();
    m_enrolled->setText(words::number(enrolled));
    m_ofTarget->setText(figures.plan ? tr("of %1").arg(words::number(figures.plan->participants)) : tr("enrolled"));
    if (!figures.plan) {
        m_ahead->setText(tr("The study design names no target"));
    } else {
        const double ahead = static_cast<double>(enrolled) - figures.plan->planned(QDate::currentDate());
        const int whole = static_cast<int>(std::lround(std::abs(ahead)));
        m_ahead->setText(whole == 0  ? tr("as planned")
                         : ahead > 0 ? tr("%n ahead of plan", nullptr, whole)
                                     : tr("%n behind plan", nullptr, whole));
    }
    clearLayout(*m_enrolmentFacts);
    const std::array<std::pair<QString, std::uint64_t>, 3> facts{{{tr("Active"), enrolled - figures.withdrawn},
                                                                  {tr("Withdrawn"), figures.withdrawn},
                                                                  {tr("All visits complete"), figures.finished}}};
    for (const auto& [name, count] : facts) {
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(name, TextRole::Small, &Tokens::text2), 1);
        row->addWidget(new TextLabel(words::number(count), TextRole::SmallBold));
        m_enrolmentFacts->addLayout(row);
    }
}

void OverviewPage::open(const QModelIndex& index) {
    const TaskRow& task = m_tasks.task(m_filter.mapToSource(index).row());
    if (task.query > 0) {
        m_workspace.openQuery(task.query);
        return;
    }
    if (task.kits) {
        m_workspace.openPage(PageId::Product);
        return;
    }
    const auto& at = task.place;
    if (task.consent)
        m_workspace.openConsent(at.subject);
    else if (at.item.empty())
        m_workspace.openForm({at.subject, at.event, at.eventRepeat, at.form, at.formRepeat});
    else
        m_workspace.goToField(at);
}

} // namespace caseseal::ui
