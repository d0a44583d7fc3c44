// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace caseseal::ui {

/// A cell of a plain table about kits: the shape of a state before its word, and a second, smaller line where the model
/// has one. A warning colours the state, or, where there is none, the second line.
class KitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Where the model keeps the icon's name, the warning, and the second line.
    struct Roles {
        int icon, warn, second;
    };
    KitDelegate(Roles roles, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Roles m_roles;
};

} // namespace caseseal::ui
