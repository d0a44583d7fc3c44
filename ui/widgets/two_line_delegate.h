// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace caseseal::ui {

/// A row of 50 px: shape, sentence, second line. Roles say where the model keeps icon and second line; both may be
/// absent.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TwoLineDelegate(int secondLineRole, int iconRole, int warningRole, QObject* parent = nullptr);
    /// Where this role's data is true, the icon is that of something checked.
    void setOkRole(int role) { m_okRole = role; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_secondLineRole, m_iconRole, m_warningRole, m_okRole = -1;
};

} // namespace caseseal::ui
