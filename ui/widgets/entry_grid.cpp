// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entry_grid.h"

#include "widgets/code_list_edit.h"
#include "widgets/field_notes.h"
#include "widgets/null_menu.h"
#include "widgets/seal_icon.h"
#include "widgets/seal_style.h"
#include "widgets/type_scale.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 27;
constexpr int kHeaderPx = 28;
constexpr int kCountPx = 36;
constexpr int kSidePx = 10;

int columnPx(const EditorSetup& setup, const study::Item& item, const QString& unit) {
    const QFontMetrics header(fontFor(TextRole::SmallBold));
    const QString label = itemLabel(setup, item) + (unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
    const int head = std::min(header.horizontalAdvance(label) + 2 * kSidePx + 8, 220);
    const int field = editorWidthPx(setup, item);
    const int wide = field == 0 ? 120 : field;
    return std::max(head, isNumber(item.dataType) ? std::min(wide, 92) : std::min(wide, 190));
}

FieldEditor* cellEditor(const EditorSetup& setup, const study::Item& item, QWidget* parent) {
    if (auto choices = choicesOf(setup, item); !choices.empty() && !item.multiple)
        return new CodeComboEdit(std::move(choices), parent);
    return makeEditor(setup, item, parent);
}

/// Label in 600, unit beside it in 400.
class EntryHeader final : public QHeaderView {
public:
    explicit EntryHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setFixedHeight(kHeaderPx);
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Tokens& tokens = Tokens::of(palette());
        painter->save();
        painter->fillRect(rect, tokens.alt);
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), tokens.line);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
        const auto fact = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
        const QString unit = fact(EntryGridModel::kUnitRole).toString();
        const bool right = fact(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        paintTexts(*painter, rect.adjusted(kSidePx, 0, -kSidePx, 0), fact(Qt::DisplayRole).toString(), unit, right);
        painter->restore();
    }

private:
    void paintTexts(QPainter& painter, const QRect& rect, const QString& label, const QString& unit, bool right) const {
        const QFont bold = fontFor(TextRole::SmallBold), plain = fontFor(TextRole::Small);
        const int unitPx = unit.isEmpty() ? 0 : QFontMetrics(plain).horizontalAdvance(unit) + 5;
        const QString shown = QFontMetrics(bold).elidedText(label, Qt::ElideRight, std::max(20, rect.width() - unitPx));
        const int labelPx = QFontMetrics(bold).horizontalAdvance(shown);
        const int x = right ? rect.right() - labelPx - unitPx : rect.left();
        painter.setPen(Tokens::of(palette()).text2);
        painter.setFont(bold);
        painter.drawText(QRect(x, rect.top(), labelPx + 2, rect.height()), Qt::AlignVCenter, shown);
        painter.setFont(plain);
        painter.drawText(QRect(x + labelPx + 5, rect.top(), unitPx, rect.height()), Qt::AlignVCenter, unit);
    }
};

/// Cells, and the same editors as fields have.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const auto& grid = gridOf(index);
        const FieldKey key = grid.keyAt(index);
        FieldEditor* editor = cellEditor(grid.setup(), grid.itemAt(index.column()), parent);
        QWidget* widget = editor->widget();
        widget->setObjectName(
            QStringLiteral("item.%1.%2.%3").arg(ui::text(key.group), ui::text(key.groupRepeat), ui::text(key.item)));
        widget->setAccessibleName(grid.placeName(key));
        editor->edited = [editor, key, form = &grid.form()] {
            const auto reading = editor->read();
            form->setTyping(key, reading.value, reading.typed);
        };
        return widget;
    }
    void setEditorData(QWidget* widget, const QModelIndex& index) const override {
        auto* editor = dynamic_cast<FieldEditor*>(widget);
        const auto& grid = gridOf(index);
        const FieldView view = grid.form().field(grid.keyAt(index));
        if (editor->read().value == view.value && view.typed.isEmpty())
            return;
        if (view.typed.isEmpty())
            editor->setStored(view.value);
        else
            editor->setTyped(view.typed);
        auto* combo = qobject_cast<QComboBox*>(widget);
        if (auto* line = combo ? combo->lineEdit() : qobject_cast<QLineEdit*>(widget))
            line->selectAll();
    }
    void setModelData(QWidget* widget, QAbstractItemModel*, const QModelIndex& index) const override {
        auto* editor = dynamic_cast<FieldEditor*>(widget);
        const auto& grid = gridOf(index);
        const FieldKey key = grid.keyAt(index);
        const auto reading = editor->read();
        if (!reading.nullFlavour.empty()) {
            grid.form().setNull(key, reading.nullFlavour);
            return;
        }
        if (!reading.problem.isEmpty()) {
            grid.form().setUnreadable(key, reading.typed, reading.problem);
            return;
        }
        const FieldView view = grid.form().field(key);
        const bool asSealed = view.sealed && view.sealed->value == reading.value;
        grid.form().setValue(key, reading.value,
                             asSealed ? view.sealed->unit : grid.form().onlyUnit(grid.itemAt(index.column())));
    }
    void updateEditorGeometry(QWidget* widget, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override {
        QRect cell = option.rect;
        // The new row is one wide cell; what is typed into it belongs to its first column.
        if (const auto* table = qobject_cast<const QTableView*>(option.widget);
            table && gridOf(index).isNewRow(index.row()))
            cell.setWidth(table->columnWidth(index.column()));
        widget->setGeometry(cell.adjusted(0, 0, -1, -1));
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {60, kRowPx}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& tokens = Tokens::of(option.palette);
        const auto& grid = gridOf(index);
        painter->save();
        painter->fillRect(option.rect, tokens.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), tokens.line);
        if (grid.isNewRow(index.row()))
            paintNewRow(*painter, option, index, tokens);
        else
            paintCell(*painter, option, index, tokens);
        if (option.state.testFlag(QStyle::State_HasFocus) && index.column() > 0) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

protected:
    /// Enter goes on as Tab does; Ctrl+Enter starts a new row.
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* editor = dynamic_cast<FieldEditor*>(watched);
        if (!editor || event->type() != QEvent::KeyPress)
            return QStyledItemDelegate::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || editor->isOpen())
            return QStyledItemDelegate::eventFilter(watched, event);
        Q_EMIT commitData(editor->widget());
        Q_EMIT closeEditor(editor->widget(), key->modifiers() & Qt::ControlModifier ? SubmitModelCache : EditNextItem);
        return true;
    }

private:
    static EntryGridModel& gridOf(const QModelIndex& index) {
        return *const_cast<EntryGridModel*>(qobject_cast<const EntryGridModel*>(index.model()));
    }
    static void paintNewRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                            const Tokens& tokens) {
        if (index.column() == 0) {
            paintIcon(painter, option.rect.center() - QPoint(7, 7), QStringLiteral("act-plus"), tokens.text2,
                      tokens.base, 14);
            return;
        }
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.text3);
        painter.drawText(option.rect.adjusted(kSidePx, 0, -kSidePx, 0), Qt::AlignVCenter, index.data().toString());
    }
    static void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          const Tokens& tokens) {
        const auto mark = static_cast<FieldEditor::Mark>(index.data(EntryGridModel::kMarkRole).toInt());
        QRect rect = option.rect.adjusted(kSidePx, 0, -kSidePx, 0);
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (mark != FieldEditor::Mark::None) {
            const QColor ink = mark == FieldEditor::Mark::Check ? tokens.warn : tokens.alarm;
            const int x = right ? rect.left() - 4 : rect.right() - 8;
            paintIcon(painter, {x, rect.center().y() - 6}, QStringLiteral("check-fired"), ink, tokens.base, 13);
            rect.adjust(right ? 12 : 0, 0, right ? 0 : -14, 0);
        }
        if (index.data(EntryGridModel::kVerifiedRole).toBool() && mark == FieldEditor::Mark::None) {
            const int x = right ? rect.left() - 4 : rect.right() - 8;
            paintIcon(painter, {x, rect.center().y() - 6}, QStringLiteral("status-verified"), tokens.ok, tokens.base,
                      13);
            rect.adjust(right ? 12 : 0, 0, right ? 0 : -14, 0);
        }
        const bool draft = index.data(EntryGridModel::kDraftRole).toBool();
        QFont font = fontFor(TextRole::Body);
        if (draft)
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const bool quiet = index.data(EntryGridModel::kQuietRole).toBool();
        painter.setPen(index.column() == 0 || quiet         ? tokens.text2
                       : mark == FieldEditor::Mark::Refused ? tokens.alarm
                                                            : tokens.text);
        const QString shown = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft), shown);
    }
};

} // namespace

/// The table hands Tab and Enter to the grid, which knows where a row ends, and the wheel to the form.
class EntryTable final : public QTableView {
public:
    using QTableView::QTableView;
    std::function<void(bool forward)> goOn;
    std::function<void()> newRow;

    void takeOpenEditor() {
        for (QObject* child : viewport()->children())
            if (auto* widget = qobject_cast<QWidget*>(child);
                dynamic_cast<FieldEditor*>(child) && widget->isVisible()) {
                commitData(widget);
                closeEditor(widget, QAbstractItemDelegate::NoHint);
                return;
            }
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override {
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
        if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem)
            goOn(hint == QAbstractItemDelegate::EditNextItem);
        if (hint == QAbstractItemDelegate::SubmitModelCache)
            newRow();
    }
};

EntryGridModel::EntryGridModel(FormModel& form, const EditorSetup& setup, const FormSection& section, QObject* parent)
    : QAbstractTableModel(parent), m_form(form), m_setup(setup), m_section(section) {
    for (const auto* ref : section.items)
        if (const auto* item = form.study().item(ref->item); !item->displayOnly)
            m_items.push_back(item);
    loadRows();
    connect(&form, &FormModel::repeatsChanged, this, &EntryGridModel::onRepeats);
    connect(&form, &FormModel::fieldChanged, this, &EntryGridModel::onField);
    connect(&form, &FormModel::rulesChanged, this, [this](const std::vector<FieldKey>& keys) {
        for (const auto& key : keys)
            onField(key);
    });
    connect(&form, &FormModel::reset, this, [this] {
        beginResetModel();
        loadRows();
        endResetModel();
    });
}

void EntryGridModel::loadRows() { m_rows = m_form.repeats(m_section.group); }

int EntryGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_editable ? 1 : 0);
}

int EntryGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size()) + 1;
}

FieldKey EntryGridModel::keyAt(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    const std::string repeat = row < m_rows.size() ? m_rows[row] : m_form.nextRepeat(m_section.group);
    return {m_section.group, repeat, m_items[static_cast<std::size_t>(std::max(1, index.column()) - 1)]->oid};
}

QModelIndex EntryGridModel::indexOf(const FieldKey& key) const {
    const auto row = std::find(m_rows.begin(), m_rows.end(), key.groupRepeat);
    const auto column = std::find_if(m_items.begin(), m_items.end(), [&](const auto* i) { return i->oid == key.item; });
    if (key.group != m_section.group || row == m_rows.end() || column == m_items.end())
        return {};
    return index(static_cast<int>(row - m_rows.begin()), static_cast<int>(column - m_items.begin()) + 1);
}

std::vector<FieldKey> EntryGridModel::keys() const {
    std::vector<FieldKey> all;
    for (const auto& row : m_rows)
        for (const auto* item : m_items)
            all.push_back({m_section.group, row, item->oid});
    return all;
}

QString EntryGridModel::placeName(const FieldKey& key) const {
    const auto* item = m_form.study().item(key.item);
    return tr("Row %1, %2").arg(ui::text(key.groupRepeat), item ? itemLabel(m_setup, *item) : ui::text(key.item));
}

QString EntryGridModel::unitOf(int column) const {
    const std::string unit = m_form.onlyUnit(itemAt(column));
    return unit.empty() ? QString() : unitSymbol(m_setup, unit);
}

QString EntryGridModel::display(const FieldKey& key, int column) const {
    const FieldView view = m_form.field(key);
    if (!view.typed.isEmpty())
        return view.typed;
    if (!view.nullFlavour.empty())
        return nullWords(view.nullFlavour);
    if (!view.collected && !view.value)
        return QStringLiteral("–");
    return view.value ? shownValue(m_setup, itemAt(column), *view.value).simplified() : QString();
}

/// The whole cell in words.
QString EntryGridModel::spoken(const FieldKey& key, int column) const {
    const FieldView view = m_form.field(key);
    QStringList words{placeName(key)};
    words << (view.holdsSomething() ? display(key, column) : tr("empty"));
    if (const QString unit = unitOf(column); !unit.isEmpty())
        words << unit;
    if (view.derived)
        words << tr("calculated");
    if (view.sealed && view.sealed->verified && !view.changed)
        words << tr("verified");
    if (!view.collected)
        words << tr("not to be collected");
    return words.join(QStringLiteral(", "));
}

FieldEditor::Mark EntryGridModel::markOf(const FieldView& view) {
    const bool hard = std::any_of(view.fired.begin(), view.fired.end(),
                                  [](const auto& fired) { return fired.severity == study::Severity::Hard; });
    if (hard || !view.typed.isEmpty() || !view.refused.isEmpty())
        return FieldEditor::Mark::Refused;
    return view.fired.empty() && view.notices.empty() ? FieldEditor::Mark::None : FieldEditor::Mark::Check;
}

QVariant EntryGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (index.column() == 0 || isNumber(itemAt(index.column()).dataType) ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (isNewRow(index.row())) {
        const bool first = index.column() == 1;
        if (role == Qt::DisplayRole && first)
            return tr("New row: type, or press Ctrl+Enter");
        return role == Qt::AccessibleTextRole
                   ? QVariant(
                         tr("New row, %1").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()))
                   : QVariant();
    }
    const FieldKey key = keyAt(index);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(ui::text(key.groupRepeat)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return display(key, index.column());
    case Qt::ToolTipRole: {
        const QString shown = display(key, index.column());
        return shown.size() > 24 ? QVariant(shown.toHtmlEscaped()) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return spoken(key, index.column());
    case kDraftRole:
        return m_form.field(key).changed;
    case kMarkRole:
        return static_cast<int>(markOf(m_form.field(key)));
    case kVerifiedRole: {
        const FieldView view = m_form.field(key);
        return view.sealed && view.sealed->verified && !view.changed;
    }
    case kQuietRole: {
        const FieldView view = m_form.field(key);
        return view.derived || !view.collected || !view.nullFlavour.empty();
    }
    default:
        return {};
    }
}

QVariant EntryGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 || isNumber(itemAt(section).dataType) ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("#")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return itemLabel(m_setup, itemAt(section));
    case kUnitRole:
        return unitOf(section);
    default:
        return {};
    }
}

Qt::ItemFlags EntryGridModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || index.column() == 0)
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const FieldView view = m_form.field(keyAt(index));
    return m_editable && !view.derived && view.collected ? base | Qt::ItemIsEditable : base;
}

void EntryGridModel::setEditable(bool editable) {
    if (m_editable == editable)
        return;
    beginResetModel();
    m_editable = editable;
    endResetModel();
}

/// Rows come at the end and go anywhere: told as such, so that an open editor stays.
void EntryGridModel::onRepeats(const std::string& group) {
    if (group != m_section.group)
        return;
    const auto now = m_form.repeats(group);
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (std::find(now.begin(), now.end(), m_rows[i]) != now.end())
            continue;
        beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
        endRemoveRows();
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < m_rows.size() && m_rows[i] == now[i])
            continue;
        // The new row takes over the place of the empty one, and another empty one follows.
        beginInsertRows({}, static_cast<int>(i) + 1, static_cast<int>(i) + 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), now[i]);
        endInsertRows();
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
    }
}

void EntryGridModel::onField(const FieldKey& key) {
    if (const QModelIndex at = indexOf(key); at.isValid())
        Q_EMIT dataChanged(at, at);
}

bool EntryGrid::fits(const EditorSetup& setup, const study::Study& study, const FormSection& section, int widthPx) {
    int wide = kCountPx;
    for (const auto* ref : section.items) {
        const auto* item = study.item(ref->item);
        if (item->units.size() > 1 || item->longText)
            return false;
        const QString unit = item->units.empty() ? QString() : unitSymbol(setup, item->units.front());
        wide += columnPx(setup, *item, unit);
    }
    return wide <= widthPx;
}

EntryGrid::EntryGrid(FormModel& form, const EditorSetup& setup, const FormSection& section, const QString& rowName,
                     QWidget* parent)
    : QWidget(parent), m_form(form), m_setup(setup), m_section(section),
      m_model(new EntryGridModel(form, setup, section, this)), m_table(new EntryTable(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_table);
    m_notesColumn = new QVBoxLayout;
    m_notesColumn->setSpacing(6);
    column->addLayout(m_notesColumn);
    m_table->setObjectName(QStringLiteral("grid.%1").arg(ui::text(section.group)));
    m_table->setAccessibleName(rowName);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new EntryDelegate(m_table));
    layOut();
    m_table->installEventFilter(this);
    m_table->goOn = [this](bool forward) { leave(forward); };
    m_table->newRow = [this] { startNewRow(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &EntryGrid::takeHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &EntryGrid::takeHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntryGrid::takeHeight);
    connect(&m_form, &FormModel::fieldChanged, this, [this](const FieldKey& key) {
        if (key.group == m_section.group)
            refreshNotes();
    });
    connect(&m_form, &FormModel::rulesChanged, this, &EntryGrid::refreshNotes);
    connect(&m_form, &FormModel::reset, this, &EntryGrid::refreshNotes);
    takeHeight();
}

void EntryGrid::layOut() {
    auto* header = new EntryHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(kRowPx);
    m_table->verticalHeader()->setDefaultSectionSize(kRowPx);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::SelectedClicked);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header->resizeSection(0, kCountPx);
    for (int i = 1; i < m_model->columnCount(); ++i)
        header->resizeSection(i, columnPx(m_setup, m_model->itemAt(i), m_model->unitOf(i)));
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(kCountPx);
}

void EntryGrid::takeHeight() {
    const int rows = m_model->rowCount();
    m_table->clearSpans();
    if (m_model->isEditable() && m_model->columnCount() > 2)
        m_table->setSpan(rows - 1, 1, 1, m_model->columnCount() - 1);
    m_table->setFixedHeight(kHeaderPx + rows * kRowPx + 2);
}

std::vector<QWidget*> EntryGrid::stops() const {
    std::vector<QWidget*> all{m_table};
    for (const auto* note : m_notes) {
        const auto inputs = note->stops();
        all.insert(all.end(), inputs.begin(), inputs.end());
    }
    return all;
}

void EntryGrid::setEditable(bool editable) {
    m_model->setEditable(editable);
    takeHeight();
}

void EntryGrid::commit() { m_table->takeOpenEditor(); }

void EntryGrid::refresh() { refreshNotes(); }

bool EntryGrid::speaks(const FieldKey& key) const {
    const FieldView view = m_form.field(key);
    if (!view.notices.empty() || (!view.collected && view.holdsSomething()))
        return true;
    return view.changed &&
           (view.needsReason || !view.fired.empty() || !view.typed.isEmpty() || !view.refused.isEmpty());
}

FieldNotes* EntryGrid::makeNote(const FieldKey& key) {
    auto* note = new FieldNotes(m_form, m_setup, key, m_model->placeName(key), this);
    connect(note, &FieldNotes::stopsChanged, this, &EntryGrid::stopsChanged);
    connect(note, &FieldNotes::queryActed, this, &EntryGrid::queryActed);
    connect(note, &FieldNotes::backAsked, this, [this, key] { focusField(key); });
    connect(note, &FieldNotes::goOn, this, [](QWidget* from) {
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QApplication::sendEvent(from, &tab);
    });
    return note;
}

/// A note for each field that has something to say, in reading order; those that are there stay.
void EntryGrid::refreshNotes() {
    std::vector<FieldNotes*> now;
    for (const auto& key : m_model->keys()) {
        const auto query = m_queries.find(key);
        if (!speaks(key) && query == m_queries.end())
            continue;
        const auto there = std::find_if(m_notes.begin(), m_notes.end(), [&](const auto* n) { return n->key() == key; });
        FieldNotes* note = there != m_notes.end() ? *there : makeNote(key);
        m_notesColumn->insertWidget(static_cast<int>(now.size()), note);
        if (query != m_queries.end())
            note->setQueries(query->second);
        note->refresh();
        now.push_back(note);
    }
    for (auto* old : m_notes)
        if (std::find(now.begin(), now.end(), old) == now.end()) {
            old->hide();
            old->deleteLater();
        }
    const bool changed = now != m_notes;
    m_notes = std::move(now);
    if (changed)
        Q_EMIT stopsChanged();
}

void EntryGrid::setQueries(const std::map<FieldKey, std::vector<QueryView>>& queries) {
    m_queries = queries;
    refreshNotes();
}

FieldNotes* EntryGrid::notesOf(const FieldKey& key) {
    if (!m_model->indexOf(key).isValid())
        return nullptr;
    m_queries.try_emplace(key);
    refreshNotes();
    const auto there =
        std::find_if(m_notes.begin(), m_notes.end(), [&](const auto* note) { return note->key() == key; });
    return there == m_notes.end() ? nullptr : *there;
}

std::optional<FieldKey> EntryGrid::currentField() const {
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || at.column() == 0)
        return std::nullopt;
    return m_model->keyAt(at);
}

QTableView* EntryGrid::table() const noexcept { return m_table; }

QRect EntryGrid::currentCell() const { return m_table->visualRect(m_table->currentIndex()); }

void EntryGrid::focusField(const FieldKey& key) {
    const QModelIndex at = m_model->indexOf(key);
    m_table->setCurrentIndex(at.isValid() ? at : m_model->index(0, 1));
    m_table->setFocus(Qt::TabFocusReason);
}

void EntryGrid::startNewRow() {
    if (!m_model->isEditable())
        return;
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 1);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(first);
    m_table->edit(first);
}

bool EntryGrid::isWanted() const {
    if (m_form.groupCollected(m_section.group, {}))
        return true;
    const auto keys = m_model->keys();
    return std::any_of(keys.begin(), keys.end(),
                       [this](const auto& key) { return m_form.field(key).holdsSomething(); });
}

void EntryGrid::openMenu() {
    const auto key = currentField();
    if (!key || !m_table->model()->flags(m_table->currentIndex()).testFlag(Qt::ItemIsEditable))
        return;
    auto* menu = new NullMenu(m_form.field(*key).nullFlavour, this);
    connect(menu, &NullMenu::chosen, this, [this, key = *key](const std::string& flavour) {
        if (flavour.empty())
            m_form.setValue(key, std::nullopt, {});
        else
            m_form.setNull(key, flavour);
    });
    menu->popup(m_table->viewport()->mapToGlobal(currentCell().bottomLeft()));
}

/// Tab and Enter go from cell to cell and leave the grid at its ends.
void EntryGrid::leave(bool forward) {
    const QModelIndex at = m_table->currentIndex();
    const int last = m_model->columnCount() - 1;
    int row = at.isValid() ? at.row() : 0, column = at.isValid() ? at.column() : 0;
    const bool onNew = at.isValid() && m_model->isNewRow(row);
    column = onNew && forward ? last + 1 : column + (forward ? 1 : -1);
    if (column > last) {
        column = 1;
        ++row;
    } else if (column < 1) {
        column = last;
        --row;
        if (onNew && row < 0)
            row = -1;
    }
    if (row >= 0 && row < m_model->rowCount()) {
        m_table->setCurrentIndex(m_model->index(row, m_model->isNewRow(row) ? 1 : column));
        return;
    }
    QKeyEvent tab(QEvent::KeyPress, forward ? Qt::Key_Tab : Qt::Key_Backtab,
                  forward ? Qt::NoModifier : Qt::ShiftModifier);
    m_table->removeEventFilter(this);
    QApplication::sendEvent(m_table, &tab);
    m_table->installEventFilter(this);
}

bool EntryGrid::onKey(QKeyEvent& event) {
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && (event.modifiers() & Qt::ControlModifier)) {
        startNewRow();
        return true;
    }
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || enter) {
        leave(event.key() != Qt::Key_Backtab);
        return true;
    }
    if (event.key() == Qt::Key_Z && (event.modifiers() & Qt::ControlModifier)) {
        Q_EMIT stepAsked(!(event.modifiers() & Qt::ShiftModifier));
        return true;
    }
    const auto key = currentField();
    return key && (onVerifyKey(event, *key) || onActKey(event, *key));
}

bool EntryGrid::onVerifyKey(QKeyEvent& event, const FieldKey& key) {
    const bool asks = event.key() == Qt::Key_V ? event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
                                               : event.key() == Qt::Key_Space && !m_model->isEditable();
    const FieldView view = m_form.field(key);
    if (!asks || !m_verifiable || !view.sealed || view.changed)
        return false;
    Q_EMIT verifyAsked(key, !view.sealed->verified);
    return true;
}

bool EntryGrid::onActKey(QKeyEvent& event, const FieldKey& key) {
    if (event.key() == Qt::Key_Escape && m_form.field(key).changed) {
        m_form.undo(key);
        return true;
    }
    if (event.key() == Qt::Key_D && (event.modifiers() & Qt::ControlModifier)) {
        openMenu();
        return true;
    }
    const bool clears = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
    if (clears && m_model->isEditable() && !m_form.field(key).derived &&
        !m_model->isNewRow(m_table->currentIndex().row())) {
        m_form.setValue(key, std::nullopt, {});
        return true;
    }
    return false;
}

bool EntryGrid::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return onKey(*static_cast<QKeyEvent*>(event));
    if (watched == m_table && event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 1));
    return QWidget::eventFilter(watched, event);
}

} // namespace caseseal::ui
