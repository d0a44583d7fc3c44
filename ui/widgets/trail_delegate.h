// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace caseseal::ui {

/// Two lines in a table of uniform rows: what happened with its strong words, and the second line. Roles say where the
/// model keeps them. A column with `sealColumn` shows the seal's shape before its number.
class TrailDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kRowPx = 48;
    struct Roles {
        int secondLine, strong, logged, sealColumn;
    };
    explicit TrailDelegate(Roles roles, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_roles(roles) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Roles m_roles;
};

} // namespace caseseal::ui
