// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace caseseal::ui {

/// A table whose first columns stay while the others scroll: a second view with the same model and selection lies over
/// them. Assistive technology sees one table.
class FrozenTable : public QTableView {
    Q_OBJECT
public:
    explicit FrozenTable(int frozenColumns, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void setDelegate(QAbstractItemDelegate* delegate);
    void setFixedRows(int heightPx);
    void setColumnPx(int column, int widthPx);
    void setColumnHidden(int column, bool hidden);
    /// Space and clicks pick (see `picked`); without it they do what they do in any table.
    void setPicking(bool on) { m_picking = on; }

Q_SIGNALS:
    /// Enter, Return or a double click on a cell.
    void opened(const QModelIndex& index);
    /// Space on a cell, a click on a cell of the first column, Ctrl and a click on any other.
    void picked(const QModelIndex& index);
    /// Shift and a click in the first column, Shift and an arrow up or down: everything from one row to the other.
    void rowsPicked(int from, int to);
    /// Ctrl+A.
    void allPicked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void clickFrozen(const QModelIndex& index);
    [[nodiscard]] bool pickByKey(const QKeyEvent& event);
    [[nodiscard]] int frozenPx() const;
    QTableView* m_frozen;
    int m_frozenColumns;
    bool m_picking = false;
    int m_anchorRow = 0;
};

} // namespace caseseal::ui
