// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/two_line_delegate.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

namespace {

void paintLine(QPainter& painter, const QRect& space, const QString& text, TextRole role, const QColor& ink) {
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(space, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, space.width()));
}

} // namespace

TwoLineDelegate::TwoLineDelegate(int secondLineRole, int iconRole, int warningRole, QObject* parent)
    : QStyledItemDelegate(parent), m_secondLineRole(secondLineRole), m_iconRole(iconRole), m_warningRole(warningRole) {}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {200, 50}; }

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hot = option.state.testFlag(QStyle::State_MouseOver);
    const QColor paper = selected ? t.accentSoft : (hot ? t.hover : t.base);
    const QRect& row = option.rect;
    painter->save();
    painter->fillRect(row, paper);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), t.accent);
    const QString icon = index.data(m_iconRole).toString();
    const bool ok = m_okRole >= 0 && index.data(m_okRole).toBool();
    const QColor ink = ok ? t.ok : index.data(m_warningRole).toBool() ? t.warn : t.alarm;
    if (!icon.isEmpty())
        paintIcon(*painter, {row.left() + 16, row.top() + 9}, icon, ink, paper, 16);
    const int left = row.left() + (icon.isEmpty() ? 16 : 42);
    const QRect texts(left, row.top() + 5, row.right() - left - 12, 20);
    paintLine(*painter, texts, index.data().toString(), TextRole::Body, t.text);
    paintLine(*painter, texts.translated(0, 19), index.data(m_secondLineRole).toString(), TextRole::Small, t.text2);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace caseseal::ui
