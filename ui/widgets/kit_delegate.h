// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace caseseal::ui {

/// A cell of a plain table about kits, by the roles of KitModel: the shape of a state before its word, and a second,
/// smaller line where the model has one. A warning colours the state, or, where there is none, the second line.
class KitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace caseseal::ui
