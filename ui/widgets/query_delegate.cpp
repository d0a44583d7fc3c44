// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/query_delegate.h"

#include "models/query_list_model.h"
#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

namespace {

constexpr int kRowPx = 50, kTextPx = 42, kRightPx = 150, kEdgePx = 12;

void draw(QPainter& painter, const QRect& space, const QString& text, TextRole role, const QColor& ink,
          Qt::Alignment where = Qt::AlignLeft) {
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(space, where | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, space.width()));
}

QString stateOf(const QModelIndex& index) {
    const QString whom = index.data(QueryListModel::WhomRole).toString();
    const QString word = queryStatusWord(index.data(QueryListModel::StatusRole).toString().toStdString());
    return whom.isEmpty() ? word : QStringLiteral("%1, %2").arg(word, whom);
}

} // namespace

QSize QueryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {300, kRowPx}; }

void QueryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor paper = selected ? t.accentSoft : (option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base);
    const QRect& row = option.rect;
    const bool closed = index.data(QueryListModel::StatusRole).toString() == QLatin1String("closed");
    painter->save();
    painter->fillRect(row, paper);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), t.accent);
    paintIcon(*painter, {row.left() + 15, row.top() + 9}, index.data(QueryListModel::IconRole).toString(),
              closed ? t.text2 : t.query, paper, 16);
    const int textPx = row.width() - kTextPx - kRightPx - kEdgePx - 8;
    const QRect text(row.left() + kTextPx, row.top() + 5, textPx, 20);
    draw(*painter, text, index.data().toString(), TextRole::Body, t.text);
    draw(*painter, text.translated(0, 19), index.data(QueryListModel::SecondRole).toString(), TextRole::Small, t.text2);
    const QRect right(row.right() - kRightPx - kEdgePx + 1, row.top() + 5, kRightPx, 20);
    draw(*painter, right, index.data(QueryListModel::AgeRole).toString(), TextRole::Small, t.text, Qt::AlignRight);
    draw(*painter, right.translated(0, 19), stateOf(index), TextRole::Small, t.text2, Qt::AlignRight);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace caseseal::ui
