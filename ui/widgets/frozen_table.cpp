// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/frozen_table.h"

#include "widgets/rounded_mask.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

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

void FrozenTable::keyPressEvent(QKeyEvent* event) {
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
