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
    /// Enter, Return or a double click on a cell.
Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void place();
    [[nodiscard]] int frozenPx() const;
    QTableView* m_frozen;
    int m_frozenColumns;
};

} // namespace caseseal::ui
