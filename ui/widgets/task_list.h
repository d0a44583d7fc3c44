// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>
#include <QStyledItemDelegate>

namespace caseseal::ui {

/// Rows of a TaskModel, 48 px: shape, participant and place, why, since when, and a button with the verb.
class TaskDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] static QRect buttonOf(const QStyleOptionViewItem& option, const QModelIndex& index);
};

/// Enter, Return, a double click on a row or a click on its button opens it.
class TaskList : public QListView {
    Q_OBJECT
public:
    explicit TaskList(QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace caseseal::ui
