// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit_delegate.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"

namespace caseseal::ui {

KitDelegate::KitDelegate(int iconRole, int warnRole, QObject* parent)
    : QStyledItemDelegate(parent), m_iconRole(iconRole), m_warnRole(warnRole) {}

void KitDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens& t = Tokens::of(option->palette);
    const bool warns = index.data(m_warnRole).toBool();
    if (warns)
        option->palette.setColor(QPalette::Text, t.warn);
    const QString icon = index.data(m_iconRole).toString();
    if (icon.isEmpty())
        return;
    option->icon = sealIcon(icon, warns ? t.warn : t.text2, t.base);
    option->decorationSize = {16, 16};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

} // namespace caseseal::ui
