// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frozen_table.h"

#include "widgets/rounded_mask.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace caseseal::ui {

namespace {

void prepare(QTableView& view) {
    view.verticalHeader()->hide();
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setFixedHeight(34);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setTabKeyNavigation(false);
    view.setMouseTracking(true);
}

} // namespace

FrozenTable::FrozenTable(int frozenColumns, QWidget* parent)
    : QTableView(parent), m_frozen(new QTableView(this)), m_frozenColumns(frozenColumns) {
    prepare(*this);
    prepare(*m_frozen);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(this, &QTableView::doubleClicked, this, &FrozenTable::opened);
    connect(m_frozen, &QTableView::doubleClicked, this, &FrozenTable::opened);
    connect(m_frozen, &QTableView::clicked, this, &FrozenTable::clickFrozen);
    viewport()->stackUnder(m_frozen);
}

void FrozenTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    for (int column = m_frozenColumns; column < model->columnCount(); ++column)
        m_frozen->setColumnHidden(column, true);
    place();
}

void FrozenTable::setDelegate(QAbstractItemDelegate* delegate) {
    setItemDelegate(delegate);
    m_frozen->setItemDelegate(delegate);
}

void FrozenTable::setFixedRows(int heightPx) {
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setMinimumSectionSize(heightPx);
        view->verticalHeader()->setDefaultSectionSize(heightPx);
    }
}

void FrozenTable::setColumnPx(int column, int widthPx) {
    setColumnWidth(column, widthPx);
    m_frozen->setColumnWidth(column, widthPx);
    place();
}

void FrozenTable::setColumnHidden(int column, bool hidden) {
    QTableView::setColumnHidden(column, hidden);
    m_frozen->setColumnHidden(column, hidden);
    place();
}

int FrozenTable::frozenPx() const {
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column)
        width += columnWidth(column);
    return width;
}

void FrozenTable::place() {
    m_frozen->setGeometry(frameWidth(), frameWidth(), frozenPx(), viewport()->height() + horizontalHeader()->height());
    m_frozen->raise();
}

void FrozenTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    maskRounded(*this);
    place();
}

bool FrozenTable::pickByKey(const QKeyEvent& event) {
    const QModelIndex at = currentIndex();
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    if (event.matches(QKeySequence::SelectAll)) {
        Q_EMIT allPicked();
        return true;
    }
    if (event.key() == Qt::Key_Space && at.isValid()) {
        m_anchorRow = at.row();
        Q_EMIT picked(at);
        return true;
    }
    if (!shift || (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down) || !at.isValid())
        return false;
    const int next = at.row() + (event.key() == Qt::Key_Down ? 1 : -1);
    if (next >= 0 && next < model()->rowCount()) {
        setCurrentIndex(at.siblingAtRow(next));
        Q_EMIT rowsPicked(std::min(at.row(), next), std::max(at.row(), next));
    }
    return true;
}

void FrozenTable::clickFrozen(const QModelIndex& index) {
    if (!m_picking || index.column() != 0)
        return;
    if (QApplication::keyboardModifiers() == Qt::ShiftModifier) {
        Q_EMIT rowsPicked(std::min(m_anchorRow, index.row()), std::max(m_anchorRow, index.row()));
        return;
    }
    m_anchorRow = index.row();
    Q_EMIT picked(index);
}

void FrozenTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_picking && index.isValid() && event->button() == Qt::LeftButton &&
        event->modifiers() == Qt::ControlModifier) {
        setCurrentIndex(index);
        Q_EMIT picked(index);
        return;
    }
    QTableView::mousePressEvent(event);
}

void FrozenTable::keyPressEvent(QKeyEvent* event) {
    if (m_picking && pickByKey(*event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex FrozenTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex current = QTableView::moveCursor(action, modifiers);
    const int left = visualRect(current).left();
    if (current.column() >= m_frozenColumns && left < frozenPx())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - frozenPx());
    return current;
}

void FrozenTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.column() >= m_frozenColumns)
        QTableView::scrollTo(index, hint);
    else
        QTableView::scrollTo(index.siblingAtColumn(m_frozenColumns), hint);
}

void FrozenTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace caseseal::ui
