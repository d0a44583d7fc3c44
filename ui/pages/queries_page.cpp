// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/queries_page.h"

#include "models/place_names.h"
#include "models/site_names.h"
#include "pages/page_header.h"
#include "pages/query_thread_view.h"
#include "widgets/card.h"
#include "widgets/note_strip.h"
#include "widgets/query_delegate.h"
#include "widgets/search_edit.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

#include <array>

namespace caseseal::ui {

namespace {
constexpr int kThreadPx = 380, kStaleMs = 300, kNeedlePx = 260;
constexpr std::array kDays = {0, 3, 7, 14, 30};
} // namespace

QueriesPage::QueriesPage(DeskSession& session, WorkspacePort& workspace, QWidget* parent)
    : Page(parent), m_session(session), m_workspace(workspace), m_reader(session.desk()),
      m_model(session.desk().study(), {session.desk().me().id, session.desk().me().roles}),
      m_header(new PageHeader(tr("Queries"))), m_trouble(new NoteStrip(Tone::Alarm)),
      m_thread(new QueryThreadView(session.desk())) {
    setObjectName(QStringLiteral("queriesPage"));
    m_trouble->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(m_header);
    all->addWidget(makeFilters());
    all->addWidget(m_trouble);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    m_thread->setFixedWidth(kThreadPx);
    row->addWidget(m_thread);
    all->addLayout(row, 1);
    connect(m_thread, &QueryThreadView::goToField, this,
            [this](const store::ItemPlace& place) { m_workspace.goToField(place); });
    m_stale.setSingleShot(true);
    m_stale.setInterval(kStaleMs);
    connect(&m_stale, &QTimer::timeout, this, &QueriesPage::refresh);
    connect(m_thread, &QueryThreadView::acted, this, [this] {
        focusList();
        refresh();
    });
    connect(&session, &DeskSession::sealed, this, [this] {
        if (isVisible())
            m_stale.start();
    });
    showFilter();
}

void QueriesPage::enter() {
    focusList();
    refresh();
}

void QueriesPage::focusList() { (m_list->isHidden() ? static_cast<QWidget*>(m_needle) : m_list)->setFocus(); }

/// Esc leaves a thread or a filter for the list.
void QueriesPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        focusList();
    else
        Page::keyPressEvent(event);
}

QPushButton* QueriesPage::addToggle(QHBoxLayout& row, const QString& name, const char* objectName, bool on) {
    auto* toggle = new QPushButton(name);
    toggle->setObjectName(QLatin1String(objectName));
    toggle->setCheckable(true);
    toggle->setChecked(on);
    setButtonKind(*toggle, ButtonKind::Filter);
    connect(toggle, &QPushButton::toggled, this, &QueriesPage::filter);
    row.addWidget(toggle);
    return toggle;
}

QComboBox* QueriesPage::addChoice(QHBoxLayout& row, const QString& name, const char* objectName) {
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(objectName));
    choice->setAccessibleName(name);
    choice->setMaximumWidth(240);
    connect(choice, &QComboBox::currentIndexChanged, this, &QueriesPage::filter);
    auto* label = new TextLabel(name, TextRole::Small, &Tokens::text2);
    label->setBuddy(choice);
    row.addWidget(label);
    row.addWidget(choice);
    row.addSpacing(8);
    return choice;
}

QWidget* QueriesPage::makeFilters() {
    auto* lines = new QWidget;
    auto* all = new QVBoxLayout(lines);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    auto* first = new QHBoxLayout;
    m_needle = new SearchEdit(tr("Participant, number, text"));
    m_needle->setObjectName(QStringLiteral("queryFilter"));
    m_needle->setFixedWidth(kNeedlePx);
    connect(m_needle, &QLineEdit::textChanged, this, &QueriesPage::filter);
    first->addWidget(m_needle);
    m_open = addToggle(*first, tr("Open", "queries that are"), "queriesOpen", true);
    m_answered = addToggle(*first, tr("Answered"), "queriesAnswered", true);
    m_closed = addToggle(*first, tr("Closed"), "queriesClosed", false);
    m_mine = addToggle(*first, tr("For me"), "queriesMine", false);
    first->addStretch();
    m_reset = new QPushButton(tr("Reset"));
    m_reset->setObjectName(QStringLiteral("queriesReset"));
    setButtonKind(*m_reset, ButtonKind::Quiet);
    connect(m_reset, &QPushButton::clicked, this, &QueriesPage::resetFilter);
    first->addWidget(m_reset);
    all->addLayout(first);
    auto* second = new QHBoxLayout;
    m_event = addChoice(*second, tr("Visit"), "queriesVisit");
    m_form = addChoice(*second, tr("Form"), "queriesForm");
    if (SiteNames(m_session.desk().projection()).several())
        m_site = addChoice(*second, tr("Site"), "queriesSite");
    m_days = addChoice(*second, tr("Open for"), "queriesDays");
    second->addStretch();
    all->addLayout(second);
    fillPlaces();
    return lines;
}

void QueriesPage::fillPlaces() {
    const study::Study& study = m_session.desk().study();
    m_event->addItem(tr("all"), QString());
    for (const auto& event : study.events)
        m_event->addItem(eventName(study, event.oid), text(event.oid));
    m_form->addItem(tr("all"), QString());
    for (const auto& [oid, form] : study.forms)
        m_form->addItem(formName(study, oid), text(oid));
    const SiteNames sites(m_session.desk().projection());
    if (m_site)
        m_site->addItem(tr("all"), QString());
    for (const auto& one : m_site ? sites.chains() : std::vector<store::ChainFacts>())
        m_site->addItem(sites.of(one.chain), text(one.chain));
    for (const int days : kDays)
        m_days->addItem(days == 0 ? tr("any time") : tr("%n days and longer", nullptr, days), days);
}

QWidget* QueriesPage::makeList() {
    auto* card = new GroundFrame(Ground::Card);
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(1, 1, 1, 1);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("queries"));
    m_list->setAccessibleName(tr("Queries"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new QueryDelegate(m_list));
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_empty = new TextLabel({}, TextRole::Body, &Tokens::text2);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 32, 16, 32);
    m_empty->hide();
    box->addWidget(m_list, 1);
    box->addWidget(m_empty, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueriesPage::showThread);
    connect(m_list, &QListView::doubleClicked, this, [this] { m_thread->focusText(); });
    return card;
}

/// Enter goes to the thread.
bool QueriesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !m_list->currentIndex().isValid())
        return false;
    m_thread->focusText();
    return true;
}

void QueriesPage::refresh() {
    m_reader.read(
        this,
        [](desk::Jobs& trial) -> base::Result<std::vector<QueryEntry>> {
            TRY(auto rows, trial.projection().queries());
            TRY(const auto subjects, trial.projection().subjects());
            return prepareQueries(std::move(rows), subjects);
        },
        [this](base::Result<std::vector<QueryEntry>> rows) {
            m_trouble->setVisible(!rows);
            if (!rows) {
                m_trouble->setTrouble(
                    words::trouble(rows.error(), tr("Nothing was changed. The list cannot be shown.")));
                return;
            }
            const QModelIndex at = m_list->currentIndex();
            const int row = at.isValid() ? at.row() : 0;
            const std::uint64_t number =
                m_wanted > 0 ? m_wanted : (at.isValid() ? m_model.query(at.row()).number : std::uint64_t{0});
            m_model.setQueries(std::move(*rows), QDate::currentDate());
            if (std::exchange(m_wanted, 0) > 0)
                choose(number);
            else
                select(number, row);
            Q_EMIT shown();
        });
}

/// The query itself, else whatever stands in its row now.
void QueriesPage::select(std::uint64_t number, int row) {
    const int there = number > 0 ? m_model.rowOf(number) : -1;
    const int rows = m_model.rowCount();
    if (rows > 0) {
        m_list->setCurrentIndex(m_model.index(there >= 0 ? there : std::min(row, rows - 1)));
        m_list->scrollTo(m_list->currentIndex());
    }
    showCounts();
    showThread();
}

void QueriesPage::choose(std::uint64_t number) {
    if (m_model.total() == 0) {
        m_wanted = number;
        return;
    }
    if (m_model.rowOf(number) < 0 && m_model.knows(number)) {
        QueryFilter all;
        all.statuses = {};
        m_model.setFilter(all);
        showFilter();
    }
    select(number, 0);
}

void QueriesPage::filter() {
    if (!m_days)
        return;
    QueryFilter wanted;
    wanted.statuses.clear();
    for (const auto& [toggle, status] : {std::pair{m_open, "open"}, {m_answered, "answered"}, {m_closed, "closed"}})
        if (toggle->isChecked())
            wanted.statuses.insert(status);
    wanted.mine = m_mine->isChecked();
    wanted.needle = m_needle->text();
    wanted.event = bytes(m_event->currentData().toString());
    wanted.form = bytes(m_form->currentData().toString());
    wanted.site = m_site ? bytes(m_site->currentData().toString()) : std::string();
    wanted.minDays = m_days->currentData().toInt();
    const QModelIndex at = m_list ? m_list->currentIndex() : QModelIndex();
    const auto number = at.isValid() ? m_model.query(at.row()).number : std::uint64_t{0};
    m_model.setFilter(wanted);
    if (m_list)
        select(number, 0);
}

void QueriesPage::resetFilter() {
    m_model.setFilter({});
    showFilter();
    select(0, 0);
}

/// The controls say what the model's filter is; changing them here filters nothing.
void QueriesPage::showFilter() {
    const QueryFilter& now = m_model.filter();
    const bool every = now.statuses.empty();
    const auto set = [](QPushButton* toggle, bool on) {
        const QSignalBlocker quiet(toggle);
        toggle->setChecked(on);
    };
    set(m_open, every || now.statuses.contains("open"));
    set(m_answered, every || now.statuses.contains("answered"));
    set(m_closed, every || now.statuses.contains("closed"));
    set(m_mine, now.mine);
    const QSignalBlocker needle(m_needle), event(m_event), form(m_form), days(m_days);
    m_needle->setText(now.needle);
    m_event->setCurrentIndex(std::max(0, m_event->findData(text(now.event))));
    m_form->setCurrentIndex(std::max(0, m_form->findData(text(now.form))));
    m_days->setCurrentIndex(std::max(0, m_days->findData(now.minDays)));
    if (!m_site)
        return;
    const QSignalBlocker site(m_site);
    m_site->setCurrentIndex(std::max(0, m_site->findData(text(now.site))));
}

void QueriesPage::showCounts() {
    const auto shown = static_cast<std::uint64_t>(m_model.rowCount());
    m_header->setSecondLine(
        tr("%1 of %2 shown, %3 not closed")
            .arg(words::number(shown), words::number(m_model.total()), words::number(m_model.unsettled())));
    const bool inList = m_list->hasFocus();
    m_list->setVisible(shown > 0);
    if (inList)
        focusList();
    m_empty->setVisible(shown == 0);
    m_empty->setText(m_model.total() == 0
                         ? tr("Nobody has asked anything yet.")
                         : tr("Nothing matches the filter. Queries in all: %1.").arg(words::number(m_model.total())));
}

void QueriesPage::showThread() {
    const QModelIndex at = m_list->currentIndex();
    m_thread->set(at.isValid() && m_model.rowCount() > 0 ? &m_model.query(at.row()) : nullptr);
}

} // namespace caseseal::ui
