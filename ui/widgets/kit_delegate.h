// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace caseseal::ui {

/// A cell of a table of kits: the shape of its state before the word, in the colour of a warning where it is one. Roles
/// say where the model keeps the icon's name and the warning.
class KitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    KitDelegate(int iconRole, int warnRole, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_iconRole, m_warnRole;
};

} // namespace caseseal::ui
