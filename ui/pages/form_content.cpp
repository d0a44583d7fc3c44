// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/form_content.h"

#include "widgets/entry_grid.h"
#include "widgets/field_notes.h"
#include "widgets/field_row.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/text_label.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kMarginPx = 24;
constexpr int kFormPx = 1000;
constexpr int kMinGridPx = 600;
constexpr int kFieldGapPx = 7;
constexpr std::size_t kChangesAtOnce = 40; ///< fields that come or go in one slice
constexpr int kRoomPx = 80;                ///< kept free around a field that was jumped to
/// Before the page is shown, the size that it will have in a window of 1280 x 800.
constexpr QSize kUsualSize{868, 664};

void chain(const std::vector<QWidget*>& stops) {
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

/// Is this the empty place where the demand is answered?
bool answers(const QWidget& stop, DemandKind demand) {
    if (demand == DemandKind::Answer && stop.objectName().startsWith(QStringLiteral("answer.")))
        return qobject_cast<const QLineEdit*>(&stop)->text().trimmed().isEmpty();
    if (demand == DemandKind::Reason && stop.objectName() == QStringLiteral("reason"))
        return qobject_cast<const QComboBox*>(&stop)->currentText().trimmed().isEmpty();
    return false;
}

} // namespace

FormContent::FormContent(QWidget* page) : QScrollArea(page), m_page(page) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    m_wantedLater = new QTimer(this);
    m_wantedLater->setSingleShot(true);
    m_wantedLater->setInterval(0);
    connect(m_wantedLater, &QTimer::timeout, this, &FormContent::takeWanted);
    m_idle = new QTimer(this);
    m_idle->setSingleShot(true);
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, [this] {
        buildNext();
        if (!isBuilt())
            m_idle->start();
    });
}

FormContent::~FormContent() { delete takeWidget(); }

void FormContent::open(FormModel& model, const EditorSetup& setup, bool editable) {
    m_model = &model;
    m_setup.emplace(setup);
    m_editable = editable;
    connect(m_model, &FormModel::rulesChanged, this, &FormContent::onRules);
    connect(m_model, &FormModel::reset, this, &FormContent::takeWanted);
    begin();
    buildFirstSight();
    takeContent();
    if (!isBuilt())
        m_idle->start();
}

void FormContent::clear(std::unique_ptr<FormModel> model) {
    drop();
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = nullptr;
    if (model && m_oldContent)
        model.release()->setParent(m_oldContent);
}

void FormContent::drop() {
    m_idle->stop();
    m_wantedLater->stop();
    m_rows.clear();
    m_grids.clear();
    m_words.clear();
    m_blocks.clear();
    m_built = 0;
    m_oldContent = takeWidget();
    if (m_oldContent)
        m_oldContent->deleteLater();
    m_content = nullptr;
    m_firstRow = nullptr;
}

/// An empty column for the fields, and the plan of what goes into it.
void FormContent::begin() {
    m_content = new QWidget;
    m_content->setMaximumWidth(kFormPx + 2 * kMarginPx);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(kMarginPx, 12, kMarginPx, kMarginPx);
    m_column->setSpacing(kFieldGapPx);
    m_blocks = planForm(*m_model, *m_setup, std::clamp(shownSize().width() - 2 * kMarginPx, kMinGridPx, kFormPx));
}

void FormContent::takeContent() {
    setWidget(m_content);
    m_content->setBackgroundRole(QPalette::Base);
}

QSize FormContent::shownSize() const { return isVisible() ? size() : kUsualSize; }

void FormContent::buildFirstSight() {
    int built = 0;
    while (!isBuilt() && built < shownSize().height()) {
        built += m_blocks[m_built].estimatePx();
        buildNext();
    }
}

void FormContent::buildNext() {
    if (isBuilt())
        return;
    const FormBlock& block = m_blocks[m_built++];
    switch (block.kind) {
    case FormBlock::Kind::Heading:
        addHeading(block);
        break;
    case FormBlock::Kind::Rows:
        for (std::size_t i = block.first; i < block.last; ++i)
            addRow({block.section.group, block.repeat, block.section.items[i]->item},
                   block.section.items[i]->mandatory);
        break;
    case FormBlock::Kind::Grid:
        addGrid(block);
        break;
    case FormBlock::Kind::Another:
        addAnother(block.section);
        break;
    }
    takeWanted();
    if (isBuilt()) {
        m_column->addStretch(1);
        Q_EMIT built();
    }
}

void FormContent::buildAll() {
    while (!isBuilt())
        buildNext();
    m_idle->stop();
}

void FormContent::addHeading(const FormBlock& block) {
    auto* heading = new TextLabel(block.heading, TextRole::SmallBold, &Tokens::text2);
    heading->setContentsMargins(0, m_column->count() > 0 ? 8 : 0, 0, 0);
    m_column->addWidget(heading);
    m_words.push_back({heading, {block.section.group, block.repeat, {}}});
}

void FormContent::addRow(const FieldKey& key, bool mandatory) {
    const auto* item = m_setup->study.item(key.item);
    if (item->displayOnly) {
        auto* words = (new TextLabel(itemLabel(*m_setup, *item), TextRole::Body, &Tokens::text2))->wrapped();
        m_column->addWidget(words);
        m_words.push_back({words, key});
        return;
    }
    auto* row = new FieldRow(*m_model, *m_setup, key, mandatory, m_content);
    row->setEditable(m_editable);
    m_rows.emplace(key, row);
    if (!m_firstRow)
        m_firstRow = row;
    m_column->addWidget(row);
    chain(row->stops());
    connect(row, &FieldRow::stopsChanged, this, [row] { chain(row->stops()); });
    connect(row, &FieldRow::focused, this, [this](FieldRow* at) {
        buildNext(); // who types faster than the rest is built still finds the next field
        ensureWidgetVisible(at, 0, kRoomPx / 2);
    });
    connect(row, &FieldRow::historyAsked, this, &FormContent::historyAsked);
    row->setVerifiable(m_verifiable);
    connect(row, &FieldRow::stepAsked, this, &FormContent::step);
    connect(row, &FieldRow::verifyAsked, this, &FormContent::verifyAsked);
    connect(row, &FieldRow::queryActed, this, &FormContent::queryActed);
}

void FormContent::addGrid(const FormBlock& block) {
    auto* grid = new EntryGrid(*m_model, *m_setup, block.section, block.heading, m_content);
    grid->setEditable(m_editable);
    m_grids.emplace(block.section.group, grid);
    m_column->addWidget(grid);
    connect(grid, &EntryGrid::stopsChanged, this, [grid] { chain(grid->stops()); });
    grid->setVerifiable(m_verifiable);
    connect(grid, &EntryGrid::stepAsked, this, &FormContent::step);
    connect(grid, &EntryGrid::verifyAsked, this, &FormContent::verifyAsked);
    connect(grid, &EntryGrid::queryActed, this, &FormContent::queryActed);
}

void FormContent::addAnother(const FormSection& section) {
    auto* button = new QPushButton(tr("Another: %1").arg(groupName(*m_setup, section.group)));
    setSealIcon(*button, QStringLiteral("act-plus"), 14);
    setButtonKind(*button, ButtonKind::Quiet);
    button->setObjectName(QStringLiteral("another.%1").arg(ui::text(section.group)));
    button->setEnabled(m_editable);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, group = section.group] { addRepeatStack(group); });
}

/// A further repeat of a group that is shown as a stack of fields: the page is planned anew, drafts stay in the model.
void FormContent::addRepeatStack(const std::string& group) {
    commitAll();
    if (m_model->repeats(group).empty())
        m_model->addRepeat(group, m_model->nextRepeat(group));
    const std::string key = m_model->nextRepeat(group);
    m_model->addRepeat(group, key);
    drop();
    begin();
    buildAll();
    takeContent();
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) {
        return row.first.group == group && row.first.groupRepeat == key;
    });
    if (at != m_rows.end())
        focusField({group, key, m_setup->study.group(group)->items.front().item});
}

void FormContent::onRules(const std::vector<FieldKey>& keys) {
    for (const auto& key : keys)
        if (auto* row = rowOf(key))
            row->refresh();
    takeWanted();
}

/// Shows what the study asks for and leaves out the rest, at once and without moving the field that is being typed in.
void FormContent::takeWanted() {
    if (!m_model || !m_content)
        return;
    std::vector<std::pair<QWidget*, bool>> changes;
    std::set<GroupKey> shown;
    const auto want = [&](QWidget* widget, bool wanted) {
        const bool leftOut = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (leftOut == wanted)
            changes.emplace_back(widget, wanted);
    };
    for (const auto& [key, row] : m_rows) {
        const bool wanted = row->isWanted();
        if (wanted)
            shown.insert({key.group, key.groupRepeat});
        want(row, wanted);
    }
    for (const auto& [group, grid] : m_grids) {
        const bool wanted = grid->isWanted();
        if (wanted)
            shown.insert({group, {}});
        want(grid, wanted);
    }
    for (const auto& words : m_words) {
        const GroupKey group{words.key.group, words.key.groupRepeat};
        const bool heading = words.key.item.empty();
        want(words.widget, heading ? shown.contains(group) || m_model->groupCollected(group.first, group.second)
                                   : m_model->field(words.key).collected);
    }
    if (!changes.empty())
        showAndHide(changes);
}

/// The widget of the column that holds this one.
QWidget* FormContent::rowAround(QWidget* widget) const {
    while (widget && widget->parentWidget() != m_content)
        widget = widget->parentWidget();
    return widget;
}

/// Many at once would be a stall: those below the focus come first, the others while nobody waits.
void FormContent::showAndHide(std::vector<std::pair<QWidget*, bool>> changes) {
    if (changes.size() > kChangesAtOnce) {
        const int here = m_column->indexOf(m_content->focusWidget() ? rowAround(m_content->focusWidget()) : nullptr);
        const auto rank = [&](const auto& change) {
            const int at = m_column->indexOf(change.first);
            return at < here ? at + m_column->count() : at;
        };
        std::sort(changes.begin(), changes.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
        changes.resize(kChangesAtOnce);
        m_wantedLater->start();
    }
    QWidget* focus = QApplication::focusWidget();
    const bool anchored = focus && m_content->isAncestorOf(focus);
    const int before = anchored ? focus->mapTo(m_content, QPoint()).y() : 0;
    setUpdatesEnabled(false);
    for (const auto& [widget, wanted] : changes)
        widget->setVisible(wanted);
    if (anchored) {
        m_content->layout()->activate();
        const int moved = focus->mapTo(m_content, QPoint()).y() - before;
        if (moved != 0) {
            m_content->resize(m_content->width(), std::max(viewport()->height(), m_content->sizeHint().height()));
            verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
        }
    }
    setUpdatesEnabled(true);
}

void FormContent::setEditable(bool editable) {
    m_editable = editable;
    for (const auto& [key, row] : m_rows)
        row->setEditable(editable);
    for (const auto& [group, grid] : m_grids)
        grid->setEditable(editable);
}

void FormContent::setVerifiable(bool verifiable) {
    m_verifiable = verifiable;
    for (const auto& [key, row] : m_rows)
        row->setVerifiable(verifiable);
    for (const auto& [group, grid] : m_grids)
        grid->setVerifiable(verifiable);
}

void FormContent::setQueries(const std::map<FieldKey, std::vector<QueryView>>& queries) {
    for (const auto& [key, row] : m_rows) {
        const auto found = queries.find(key);
        row->notes().setQueries(found == queries.end() ? std::vector<QueryView>{} : found->second);
    }
    for (const auto& [group, grid] : m_grids) {
        std::map<FieldKey, std::vector<QueryView>> here;
        for (const auto& [key, views] : queries)
            if (key.group == group)
                here.emplace(key, views);
        grid->setQueries(here);
    }
}

void FormContent::commitAll() {
    for (const auto& [key, row] : m_rows)
        row->commit();
    for (const auto& [group, grid] : m_grids)
        grid->commit();
}

void FormContent::refreshRows() {
    for (const auto& [key, row] : m_rows)
        row->refresh();
}

void FormContent::undoRows() {
    for (const auto& [key, row] : m_rows)
        row->undo();
}

FieldRow* FormContent::rowOf(const FieldKey& key) const {
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? nullptr : found->second;
}

EntryGrid* FormContent::gridOf(const std::string& group) const {
    const auto found = m_grids.find(group);
    return found == m_grids.end() ? nullptr : found->second;
}

void FormContent::focusFirst() {
    if (m_firstRow)
        m_firstRow->focusEditor();
}

void FormContent::focusBack() {
    QWidget* last = m_content ? m_content->focusWidget() : nullptr;
    if (last && !last->isHidden() && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void FormContent::focusField(const FieldKey& key) {
    if (!rowOf(key) && !gridOf(key.group))
        buildAll();
    if (m_content)
        m_content->layout()->activate();
    if (auto* row = rowOf(key)) {
        row->focusEditor();
        ensureWidgetVisible(row, 0, kRoomPx);
    } else if (auto* grid = gridOf(key.group)) {
        grid->focusField(key);
        ensureWidgetVisible(grid, 0, kRoomPx);
    }
}

void FormContent::focusDemand(const FieldDemand& demand) {
    buildAll();
    auto* row = rowOf(demand.key);
    auto* grid = gridOf(demand.key.group);
    const auto stops = row ? row->stops() : grid ? grid->stops() : std::vector<QWidget*>{};
    const auto place =
        std::find_if(stops.begin(), stops.end(), [&](const QWidget* stop) { return answers(*stop, demand.kind); });
    if (place == stops.end()) {
        focusField(demand.key);
        return;
    }
    (*place)->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(*place, 0, kRoomPx);
}

void FormContent::step(bool back) {
    if (!m_model || !m_editable)
        return;
    commitAll();
    const auto key = back ? m_model->stepBack() : m_model->stepForth();
    if (!key)
        return;
    if (auto* row = rowOf(*key))
        row->refresh();
    focusField(*key);
}

QRect FormContent::inPage(const QWidget* of, const QRect& rect) const {
    return {of->mapTo(m_page, rect.topLeft()), rect.size()};
}

std::optional<FieldSpot> FormContent::spotOf(const FieldKey& key) const {
    const auto* row = rowOf(key);
    if (!row)
        return std::nullopt;
    const auto* mark = row->historyMark();
    auto* editor = row->editorWidget();
    return FieldSpot{key, {inPage(mark, mark->rect()), inPage(editor, editor->rect()), editor}};
}

std::optional<FieldSpot> FormContent::spotAtFocus() {
    const auto* focus = QApplication::focusWidget();
    for (const auto& [key, row] : m_rows)
        if (row->holds(focus)) {
            row->commit();
            return spotOf(key);
        }
    for (const auto& [group, grid] : m_grids)
        if (focus && (grid == focus || grid->isAncestorOf(focus)))
            if (const auto key = grid->currentField()) {
                grid->commit();
                const QRect cell = inPage(grid->table()->viewport(), grid->currentCell());
                return FieldSpot{*key, {cell, cell, grid->table()}};
            }
    return std::nullopt;
}

} // namespace caseseal::ui
