// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <QTreeView>

namespace caseseal::ui {

/// A row of the visit tree: shape, name, query bubble with its count, forms done of forms asked for.
class TreeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The tree itself: chevrons, rounded selection over the whole row, a frame for the keyboard. Enter or a click opens.
class VisitTreeView final : public QTreeView {
    Q_OBJECT
public:
    explicit VisitTreeView(QWidget* parent = nullptr);

Q_SIGNALS:
    /// A form, or the offer of another one.
    void opened(const QModelIndex& index);

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void open(const QModelIndex& index);
};

} // namespace caseseal::ui
