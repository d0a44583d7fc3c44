// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_page.h"

#include "models/visit_status.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/entry_grid.h"
#include "widgets/field_notes.h"
#include "widgets/field_row.h"
#include "widgets/note_strip.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/status_mark.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kMarginPx = 24;
constexpr int kFormPx = 1000;
constexpr int kHeaderPx = 56;
constexpr int kFieldGapPx = 7;
constexpr int kRowEstimatePx = 37;
constexpr std::size_t kRowsPerBlock = 20;
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

QString groupName(const study::ItemGroup& group, const std::string& language) {
    const std::string& title = group.title.in(language);
    return ui::text(!title.empty() ? title : group.name).simplified();
}

Tone toneOf(Status status) {
    switch (status) {
    case Status::Altered:
        return Tone::Alarm;
    case Status::Verified:
        return Tone::Ok;
    case Status::InProgress:
    case Status::Complete:
    case Status::Signed:
        return Tone::Accent;
    default:
        return Tone::Neutral;
    }
}

QPushButton* actButton(const QString& text, ButtonKind kind) {
    auto* button = new QPushButton(text);
    setButtonKind(*button, kind);
    setCompact(*button);
    return button;
}

} // namespace

struct FormPage::Block {
    enum class Kind { Heading, Rows, Grid, Another };
    Kind kind = Kind::Rows;
    FormSection section;
    std::string repeat;
    QString heading;
    std::size_t first = 0, last = 0; ///< items of the section, for rows
    [[nodiscard]] int estimatePx() const {
        return kind == Kind::Rows ? static_cast<int>(last - first) * kRowEstimatePx : kRowEstimatePx;
    }
};

FormPage::FormPage(desk::Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk), m_setup{desk.study(),
                            desk.study().languages.empty() ? std::string("en") : desk.study().languages.front(),
                            QLocale(),
                            {}} {
    setClock(std::make_shared<base::SystemClock>());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHeader();
    makeBody();
    makeShortcuts();
    m_history = new HistoryPopover(this);
    m_idle = new QTimer(this);
    m_idle->setSingleShot(true);
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, [this] {
        buildNext();
        if (m_built < m_blocks.size())
            m_idle->start();
    });
}

FormPage::~FormPage() {
    // The rows hold a reference into the model: they go first.
    delete m_scroll->takeWidget();
}

void FormPage::setLanguage(const std::string& language) { m_setup.language = language; }

void FormPage::setClock(std::shared_ptr<const base::ClockPort> clock) {
    m_clock = std::move(clock);
    m_setup.today = [port = m_clock] {
        const auto now = port->now();
        const auto localMs = now.msSinceEpoch + static_cast<std::int64_t>(port->zoneMinutes(now)) * 60'000;
        return QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC).date();
    };
}

void FormPage::makeHeader() {
    auto* header = new GroundFrame(Ground::Header, this);
    header->setFixedHeight(kHeaderPx);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(kMarginPx, 0, kMarginPx, 0);
    row->setSpacing(12);
    m_title = new TextLabel({}, TextRole::FormTitle);
    m_chip = new Chip;
    m_second = new TextLabel({}, TextRole::Small, &Tokens::text2);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_chip, 0, Qt::AlignVCenter);
    line->addStretch();
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch();
    titles->addLayout(line);
    titles->addWidget(m_second);
    titles->addStretch();
    row->addLayout(titles, 1);
    m_changes = new TextLabel({}, TextRole::SmallBold, &Tokens::text2);
    m_changes->setObjectName(QStringLiteral("changes"));
    row->addWidget(m_changes);
    m_complete = new QPushButton(tr("Mark complete"));
    m_complete->setObjectName(QStringLiteral("complete"));
    connect(m_complete, &QPushButton::clicked, this, &FormPage::markComplete);
    row->addWidget(m_complete);
    m_seal = new QPushButton(tr("Seal"));
    m_seal->setObjectName(QStringLiteral("seal"));
    setButtonKind(*m_seal, ButtonKind::Primary);
    setKeyCap(*m_seal, QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(m_seal, &QPushButton::clicked, this, &FormPage::seal);
    row->addWidget(m_seal);
    layout()->addWidget(header);
}

void FormPage::makeBody() {
    m_messages = new QWidget(this);
    m_messageColumn = new QVBoxLayout(m_messages);
    m_messageColumn->setContentsMargins(kMarginPx, 12, kMarginPx, 8);
    m_readOnly = new NoteStrip(Tone::Neutral, m_messages);
    m_readOnly->setObjectName(QStringLiteral("readonly"));
    m_messageColumn->addWidget(m_readOnly);
    m_messages->hide();
    layout()->addWidget(m_messages);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_scroll, 1);
    // A popover belongs to its field: it goes when the field moves.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_history->close(); });
}

void FormPage::makeShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Save, &FormPage::seal);
    add(QKeySequence(Qt::Key_F2), &FormPage::toggleHistory);
}

/// A button or an editor of the content may be what asked for this: it goes when its event is over.
void FormPage::dropContent() {
    m_rows.clear();
    m_grids.clear();
    m_blocks.clear();
    m_built = 0;
    m_oldContent = m_scroll->takeWidget();
    if (m_oldContent)
        m_oldContent->deleteLater();
    m_content = nullptr;
    m_firstRow = nullptr;
}

/// An empty column for the fields, and the plan of what goes into it.
void FormPage::beginContent() {
    m_content = new QWidget;
    m_content->setMaximumWidth(kFormPx + 2 * kMarginPx);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(kMarginPx, 12, kMarginPx, kMarginPx);
    m_column->setSpacing(kFieldGapPx);
    planBlocks();
}

void FormPage::clearContent() {
    m_idle->stop();
    dropContent();
    if (m_model && m_oldContent)
        m_model.release()->setParent(m_oldContent); // goes with the rows that read it, after them
}

void FormPage::open(const store::FormPlace& place, const QString& formName, const QString& visitName,
                    const store::ItemPlace* focus) {
    m_history->close();
    clearMessage();
    clearContent();
    m_pendingLeave = {};
    m_formName = formName;
    m_visitName = visitName;
    m_model = std::make_unique<FormModel>(m_desk.study(), place);
    load();
    connect(m_model.get(), &FormModel::fieldChanged, this, &FormPage::onFieldChanged);
    beginContent();
    int built = 0;
    while (m_built < m_blocks.size() && built < shownSize().height() + 200) {
        built += m_blocks[m_built].estimatePx();
        buildNext();
    }
    m_scroll->setWidget(m_content);
    m_content->setBackgroundRole(QPalette::Base);
    if (m_built < m_blocks.size())
        m_idle->start();
    refreshHeader();
    refreshEditable();
    if (focus)
        focusField({focus->group, focus->groupRepeat, focus->item});
    else if (m_firstRow)
        m_firstRow->focusEditor();
    Q_EMIT opened();
}

void FormPage::load() {
    const auto& place = m_model->place();
    auto values = m_desk.projection().values(place);
    auto states = m_desk.projection().formStates(place.subject);
    if (!values || !states) {
        trouble(!values ? values.error() : states.error());
        return;
    }
    m_state.reset();
    const auto here = std::find_if(states->begin(), states->end(), [&](const auto& s) { return s.place == place; });
    if (here != states->end())
        m_state = *here;
    m_model->replaceSealed(*values);
}

/// Before the page is shown, the size that it will have in a window of 1280 x 800.
QSize FormPage::shownSize() const { return isVisible() ? m_scroll->size() : QSize(868, 664); }

void FormPage::planBlocks() {
    for (const auto& section : m_model->sections())
        if (!section.items.empty())
            planSection(section);
}

void FormPage::planSection(const FormSection& section) {
    const auto* group = m_desk.study().group(section.group);
    const QString heading = groupName(*group, m_setup.language);
    const auto rows = [&](const std::string& repeat) {
        for (std::size_t first = 0; first < section.items.size(); first += kRowsPerBlock)
            m_blocks.push_back(
                {Block::Kind::Rows, section, repeat, {}, first, std::min(first + kRowsPerBlock, section.items.size())});
    };
    if (!section.repeating) {
        m_blocks.push_back({Block::Kind::Heading, section, {}, heading, 0, 0});
        rows({});
        return;
    }
    if (EntryGrid::fits(m_setup, m_desk.study(), section,
                        std::clamp(shownSize().width() - 2 * kMarginPx, 600, kFormPx))) {
        m_blocks.push_back({Block::Kind::Heading, section, {}, heading, 0, 0});
        m_blocks.push_back({Block::Kind::Grid, section, {}, heading, 0, 0});
        return;
    }
    auto repeats = m_model->repeats(section.group);
    if (repeats.empty())
        repeats.push_back(m_model->nextRepeat(section.group));
    for (const auto& repeat : repeats) {
        m_blocks.push_back(
            {Block::Kind::Heading, section, repeat, heading + QLatin1Char(' ') + ui::text(repeat), 0, 0});
        rows(repeat);
    }
    m_blocks.push_back({Block::Kind::Another, section, {}, heading, 0, 0});
}

void FormPage::buildNext() {
    if (m_built >= m_blocks.size())
        return;
    const Block& block = m_blocks[m_built++];
    switch (block.kind) {
    case Block::Kind::Heading:
        addHeading(block.heading);
        break;
    case Block::Kind::Rows:
        buildRows(block);
        break;
    case Block::Kind::Grid:
        buildGrid(block);
        break;
    case Block::Kind::Another:
        addAnotherButton(block.section);
        break;
    }
    if (m_built == m_blocks.size()) {
        m_column->addStretch(1);
        showQueries();
    }
}

void FormPage::buildAll() {
    while (m_built < m_blocks.size())
        buildNext();
    m_idle->stop();
}

void FormPage::addHeading(const QString& text) {
    auto* heading = new TextLabel(text, TextRole::SmallBold, &Tokens::text2);
    heading->setContentsMargins(0, m_column->count() > 0 ? 8 : 0, 0, 0);
    m_column->addWidget(heading);
}

void FormPage::buildRows(const Block& block) {
    for (std::size_t i = block.first; i < block.last; ++i)
        addRow({block.section.group, block.repeat, block.section.items[i]->item}, block.section.items[i]->mandatory);
}

void FormPage::addRow(const FieldKey& key, bool mandatory) {
    const auto* item = m_desk.study().item(key.item);
    if (item->displayOnly) {
        m_column->addWidget((new TextLabel(itemLabel(m_setup, *item), TextRole::Body, &Tokens::text2))->wrapped());
        return;
    }
    auto* row = new FieldRow(*m_model, m_setup, key, mandatory, m_content);
    row->setEditable(readOnlyReason().isEmpty());
    m_rows.emplace(key, row);
    if (!m_firstRow)
        m_firstRow = row;
    m_column->addWidget(row);
    chain(row->stops());
    connect(row, &FieldRow::stopsChanged, this, [this, row] { chain(row->stops()); });
    connect(row, &FieldRow::focused, this, [this](FieldRow* at) { m_scroll->ensureWidgetVisible(at, 0, 40); });
    connect(row, &FieldRow::historyAsked, this, [this, row](const FieldKey& of, QWidget* mark) {
        showHistory(of, {inPage(mark, mark->rect()), inPage(row->editorWidget(), row->editorWidget()->rect()),
                         row->editorWidget()});
    });
}

void FormPage::buildGrid(const Block& block) {
    auto* grid = new EntryGrid(*m_model, m_setup, block.section, block.heading, m_content);
    grid->setEditable(readOnlyReason().isEmpty());
    m_grids.emplace(block.section.group, grid);
    m_column->addWidget(grid);
    connect(grid, &EntryGrid::stopsChanged, this, [this, grid] { chain(grid->stops()); });
}

void FormPage::addAnotherButton(const FormSection& section) {
    auto* button =
        new QPushButton(tr("Another: %1").arg(groupName(*m_desk.study().group(section.group), m_setup.language)));
    setSealIcon(*button, QStringLiteral("act-plus"), 14);
    setButtonKind(*button, ButtonKind::Quiet);
    button->setObjectName(QStringLiteral("another.%1").arg(ui::text(section.group)));
    button->setEnabled(readOnlyReason().isEmpty());
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, group = section.group] { addRepeatStack(group); });
}

/// A further repeat of a group that is shown as a stack of fields: the page is planned anew, drafts stay in the model.
void FormPage::addRepeatStack(const std::string& group) {
    commitAll();
    if (m_model->repeats(group).empty())
        m_model->addRepeat(group, m_model->nextRepeat(group));
    const std::string key = m_model->nextRepeat(group);
    m_model->addRepeat(group, key);
    dropContent();
    beginContent();
    buildAll();
    m_scroll->setWidget(m_content);
    m_content->setBackgroundRole(QPalette::Base);
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) {
        return row.first.group == group && row.first.groupRepeat == key;
    });
    if (at != m_rows.end())
        focusField({group, key, m_desk.study().group(group)->items.front().item});
}

void FormPage::chain(const std::vector<QWidget*>& stops) {
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

bool FormPage::hasChanges() {
    if (!m_model)
        return false;
    commitAll();
    return m_model->changes() > 0;
}

void FormPage::onFieldChanged(const FieldKey& key) {
    if (auto* row = rowOf(key))
        row->refresh();
    refreshHeader();
    Q_EMIT changesChanged(m_model->changes());
}

void FormPage::refreshHeader() {
    const auto count = m_model->count();
    Status status = statusOf(m_state ? &*m_state : nullptr);
    if (status == Status::NotStarted && count.filled > 0)
        status = Status::InProgress;
    m_title->setText(m_formName);
    m_chip->set(markOf(status).icon,
                tr("%1, %2 of %3").arg(statusTitle(status), words::number(count.filled), words::number(count.expected)),
                toneOf(status));
    const auto& study = m_desk.study();
    m_second->setText(QStringLiteral("%1 · %2").arg(
        m_visitName, ui::text(study.versionName.empty() ? study.versionOid : study.versionName)));
    const auto changes = m_model->changes();
    m_changes->setText(changes > 0 ? tr("%n changes not sealed", nullptr, static_cast<int>(changes)) : QString());
    const bool mayEnter = readOnlyReason().isEmpty();
    m_seal->setVisible(mayEnter);
    m_seal->setEnabled(changes > 0);
    m_seal->setToolTip(changes > 0 ? QString() : tr("Nothing has changed here since the last seal"));
    const bool done = m_state && (m_state->complete || m_state->isSigned);
    m_complete->setVisible(mayEnter && !done && m_desk.mayDo("form.complete"));
    m_complete->setEnabled(changes == 0 && count.filled > 0);
    m_complete->setToolTip(changes > 0         ? tr("Seal the changes first")
                           : count.filled == 0 ? tr("Nothing is entered yet")
                                               : QString());
}

QString FormPage::readOnlyReason() const {
    if (m_state && m_state->locked)
        return tr("This form is locked. A data manager can unlock it.");
    if (m_state && m_state->frozen)
        return tr("This form is frozen. A data manager can unfreeze it.");
    if (!m_desk.mayDo("item.set")) {
        const auto roles = m_desk.me().roles;
        const QString role = roles.empty() ? QString() : words::role(roles.front());
        return tr("You can read this form. Your role, %1, does not enter data.").arg(role);
    }
    return {};
}

void FormPage::refreshEditable() {
    const QString reason = readOnlyReason();
    m_readOnly->setSentence(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    m_messages->setVisible(!reason.isEmpty() || m_message);
    for (const auto& [key, row] : m_rows)
        row->setEditable(reason.isEmpty());
    for (const auto& [group, grid] : m_grids)
        grid->setEditable(reason.isEmpty());
}

void FormPage::showQueries() {
    auto queries = m_desk.projection().queries(m_model->place().subject);
    if (!queries)
        return;
    auto persons = m_desk.projection().persons(m_desk.info().chain);
    for (const auto& query : *queries) {
        const FieldKey key{query.place.group, query.place.groupRepeat, query.place.item};
        if (query.status == "closed" || query.place != m_model->itemPlace(key))
            continue;
        const auto days = (m_clock->now().msSinceEpoch - query.opened.msSinceEpoch) / kDayMs;
        const QString state = query.status == "answered" ? tr("answered") : tr("open");
        const QString title =
            days > 0
                ? tr("Query %1, %2, %n days", nullptr, static_cast<int>(days)).arg(words::number(query.number), state)
                : tr("Query %1, %2, since today").arg(words::number(query.number), state);
        const auto* person = persons ? persons->find(query.openedBy) : nullptr;
        const QString sentence =
            QStringLiteral("%1: “%2”").arg(ui::text(person ? person->name : query.openedBy), ui::text(query.text));
        if (auto* row = rowOf(key))
            row->notes().setQuery(title, sentence);
        else if (auto* grid = gridOf(key.group))
            grid->setQuery(key, title, sentence);
    }
}

void FormPage::commitAll() {
    for (const auto& [key, row] : m_rows)
        row->commit();
    for (const auto& [group, grid] : m_grids)
        grid->commit();
}

FieldRow* FormPage::rowOf(const FieldKey& key) const {
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second;
}

EntryGrid* FormPage::gridOf(const std::string& group) const {
    const auto found = m_grids.find(group);
    return found == m_grids.end() ? nullptr : found->second;
}

void FormPage::focusField(const FieldKey& key) {
    if (!rowOf(key) && !gridOf(key.group))
        buildAll();
    if (m_content)
        m_content->layout()->activate();
    if (auto* row = rowOf(key)) {
        row->focusEditor();
        m_scroll->ensureWidgetVisible(row, 0, 80);
    } else if (auto* grid = gridOf(key.group)) {
        grid->focusField(key);
        m_scroll->ensureWidgetVisible(grid, 0, 80);
    }
}

QString FormPage::fieldNames(const std::vector<FieldKey>& keys) const {
    constexpr std::size_t kNamed = 4;
    QStringList names;
    for (const auto& key : keys) {
        const auto* item = m_desk.study().item(key.item);
        const QString name = item ? itemLabel(m_setup, *item) : ui::text(key.item);
        if (!names.contains(name))
            names << name;
    }
    const auto more = names.size() - static_cast<qsizetype>(kNamed);
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    return tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(names.mid(0, kNamed).join(QStringLiteral(", ")));
}

void FormPage::goToDemand(const FieldDemand& demand) {
    auto* row = rowOf(demand.key);
    auto* grid = gridOf(demand.key.group);
    const auto stops = row ? row->stops() : grid ? grid->stops() : std::vector<QWidget*>{};
    const bool asks = demand.kind == DemandKind::Answer || demand.kind == DemandKind::Reason;
    const auto isEmptyInput = [&](const QWidget* stop) {
        if (stop->objectName().startsWith(QStringLiteral("answer.")))
            return demand.kind == DemandKind::Answer &&
                   qobject_cast<const QLineEdit*>(stop)->text().trimmed().isEmpty();
        return stop->objectName() == QStringLiteral("reason") && demand.kind == DemandKind::Reason &&
               qobject_cast<const QComboBox*>(stop)->currentText().trimmed().isEmpty();
    };
    const auto place = std::find_if(stops.begin(), stops.end(), isEmptyInput);
    if (!asks || place == stops.end()) {
        focusField(demand.key);
        return;
    }
    (*place)->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(*place, 0, 80);
}

bool FormPage::demandsMet() {
    const auto demands = m_model->demands();
    if (demands.empty())
        return true;
    std::vector<FieldKey> keys;
    for (const auto& demand : demands)
        if (keys.empty() || keys.back() != demand.key)
            keys.push_back(demand.key);
    showMessage(Tone::Warn, tr("Nothing is sealed yet. %n fields need something from you first: %1.", nullptr,
                               static_cast<int>(keys.size()))
                                .arg(fieldNames(keys)));
    goToDemand(demands.front());
    return false;
}

void FormPage::refuse(const std::vector<desk::DraftProblem>& problems) {
    std::vector<FieldKey> keys;
    for (const auto& problem : problems) {
        keys.push_back({problem.group, problem.groupRepeat, problem.item});
        m_model->setRefused(keys.back(), ui::text(problem.what));
    }
    showMessage(Tone::Alarm,
                tr("Nothing is sealed. Your changes are kept here. Please look at %1.").arg(fieldNames(keys)));
    focusField(keys.front());
}

void FormPage::seal() {
    if (!m_model || !readOnlyReason().isEmpty())
        return;
    commitAll();
    clearMessage();
    if (m_model->changes() == 0 || !demandsMet())
        return;
    const auto drafts = m_model->drafts();
    auto problems = m_desk.check(m_model->place(), drafts);
    if (!problems) {
        trouble(problems.error());
        return;
    }
    if (!problems->empty()) {
        refuse(*problems);
        return;
    }
    auto receipt = m_desk.record(m_model->place(), drafts);
    if (!receipt) {
        trouble(receipt.error());
        return;
    }
    m_history->close();
    load();
    for (const auto& [key, row] : m_rows)
        row->refresh();
    refreshHeader();
    Q_EMIT changesChanged(0);
    Q_EMIT sealed();
    if (auto then = std::exchange(m_pendingLeave, {}))
        then();
}

void FormPage::markComplete() {
    if (!m_model || hasChanges())
        return;
    clearMessage();
    if (const auto missing = m_model->missing(); !missing.empty())
        askComplete(missing);
    else
        doComplete();
}

void FormPage::askComplete(const std::vector<FieldKey>& missing) {
    auto* strip = showMessage(
        Tone::Warn,
        tr("%n required fields are empty: %1.", nullptr, static_cast<int>(missing.size())).arg(fieldNames(missing)));
    auto* first = actButton(tr("Show the first"), ButtonKind::Normal);
    connect(first, &QPushButton::clicked, this, [this, key = missing.front()] {
        clearMessage();
        focusField(key);
    });
    auto* anyway = actButton(tr("Mark complete anyway"), ButtonKind::Normal);
    connect(anyway, &QPushButton::clicked, this, [this] {
        clearMessage();
        doComplete();
    });
    strip->row()->addWidget(first);
    strip->row()->addWidget(anyway);
    first->setFocus(Qt::TabFocusReason);
}

void FormPage::doComplete() {
    auto receipt = m_desk.actOnForm("form.complete", m_model->place(), {}, {});
    if (!receipt) {
        trouble(receipt.error());
        return;
    }
    load();
    refreshHeader();
    refreshEditable();
    Q_EMIT sealed();
}

NoteStrip* FormPage::showMessage(Tone tone, const QString& sentence) {
    clearMessage();
    m_message = new NoteStrip(tone, m_messages);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setSentence(sentence);
    m_messageColumn->addWidget(m_message);
    m_messages->show();
    m_message->show();
    return m_message;
}

void FormPage::clearMessage() {
    if (m_message) {
        m_message->hide();
        m_message->deleteLater();
        m_message = nullptr;
    }
    m_messages->setVisible(m_model && !m_readOnly->sentence().isEmpty());
}

void FormPage::trouble(const base::Error& error) {
    const auto changes = m_model ? m_model->changes() : 0;
    const QString meaning =
        changes > 0 ? tr("Your %n changes are kept here and are not sealed.", nullptr, static_cast<int>(changes))
                    : QString();
    showMessage(Tone::Alarm, {})->setTrouble(words::trouble(error, meaning));
}

void FormPage::leave(std::function<void()> then) {
    if (!hasChanges()) {
        then();
        return;
    }
    askBeforeLeaving(std::move(then));
}

void FormPage::askBeforeLeaving(std::function<void()> then) {
    m_pendingLeave = std::move(then);
    auto* strip = showMessage(
        Tone::Warn,
        tr("%n changes of %1 are not sealed.", nullptr, static_cast<int>(m_model->changes())).arg(m_formName));
    auto* sealNow = actButton(tr("Seal and go on"), ButtonKind::Normal);
    sealNow->setObjectName(QStringLiteral("guard.seal"));
    connect(sealNow, &QPushButton::clicked, this, [this] {
        const auto go = m_pendingLeave;
        seal();
        if (m_model->changes() > 0)
            m_pendingLeave = go; // something is asked first; sealing goes on afterwards
    });
    auto* drop = actButton(tr("Discard them"), ButtonKind::Normal);
    drop->setObjectName(QStringLiteral("guard.discard"));
    connect(drop, &QPushButton::clicked, this, [this] {
        auto go = std::exchange(m_pendingLeave, {});
        m_model->undoAll();
        for (const auto& [key, row] : m_rows)
            row->undo();
        clearMessage();
        refreshHeader();
        Q_EMIT changesChanged(0);
        go();
    });
    auto* stay = actButton(tr("Stay here"), ButtonKind::Normal);
    stay->setObjectName(QStringLiteral("guard.stay"));
    connect(stay, &QPushButton::clicked, this, [this] {
        m_pendingLeave = {};
        clearMessage();
    });
    for (auto* button : {sealNow, drop, stay})
        strip->row()->addWidget(button);
    sealNow->setFocus(Qt::TabFocusReason);
}

QRect FormPage::inPage(const QWidget* widget, const QRect& rect) const {
    return {widget->mapTo(this, rect.topLeft()), rect.size()};
}

void FormPage::toggleHistory() {
    if (m_history->isOpen()) {
        m_history->close();
        return;
    }
    const auto* focus = QApplication::focusWidget();
    for (const auto& [key, row] : m_rows)
        if (row->holds(focus)) {
            row->commit();
            const auto* mark = row->historyMark();
            showHistory(key, {inPage(mark, mark->rect()), inPage(row->editorWidget(), row->editorWidget()->rect()),
                              row->editorWidget()});
            return;
        }
    for (const auto& [group, grid] : m_grids)
        if (focus && (grid == focus || grid->isAncestorOf(focus)))
            if (const auto key = grid->currentField()) {
                grid->commit();
                const QRect cell = inPage(grid->table()->viewport(), grid->currentCell());
                showHistory(*key, {cell, cell, grid->table()});
                return;
            }
}

FieldHistory FormPage::historyOf(const FieldKey& key) {
    FieldHistory history;
    history.me = m_desk.me().id;
    auto rows = m_desk.projection().history(m_model->itemPlace(key));
    if (!rows) {
        trouble(rows.error());
        return history;
    }
    history.rows = std::move(*rows);
    if (auto persons = m_desk.projection().persons(m_desk.info().chain))
        for (const auto& person : persons->all())
            history.names[person.id] = person.name;
    return history;
}

void FormPage::showHistory(const FieldKey& key, const HistoryPopover::Anchor& anchor) {
    if (auto* row = rowOf(key))
        row->historyMark()->setChecked(true);
    disconnect(m_history, &HistoryPopover::closed, this, nullptr);
    connect(m_history, &HistoryPopover::closed, this, [this, key] {
        if (auto* row = rowOf(key))
            row->historyMark()->setChecked(false);
    });
    m_history->open(*m_model, m_setup, key, historyOf(key), anchor);
}

void FormPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_history->close();
}

} // namespace caseseal::ui
