// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_delegate.h"

#include "models/matrix_model.h"
#include "widgets/seal_icon.h"
#include "widgets/status_mark.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

namespace {

void paintText(QPainter& painter, const QRect& space, const QString& text, TextRole role, const QColor& ink,
               Qt::TextElideMode elide) {
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, elide, space.width());
    painter.drawText(space, Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// A box with a tick, a stroke, or nothing.
void paintCheck(QPainter& painter, const QRect& cell, int state, const Tokens& t) {
    const QRectF box(cell.center().x() - 7, cell.center().y() - 7, 15, 15);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(state == Qt::Unchecked ? t.edge : t.accent, t.borderPx));
    painter.setBrush(state == Qt::Unchecked ? t.base : t.accent);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(QPen(t.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = box.topLeft();
    if (state == Qt::Checked)
        painter.drawPolyline(QPolygonF{at + QPointF(3.5, 7.5), at + QPointF(6.5, 10.5), at + QPointF(11.5, 4.5)});
    else if (state == Qt::PartiallyChecked)
        painter.drawLine(at + QPointF(4, 7.5), at + QPointF(11, 7.5));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

bool isPicked(const QModelIndex& index) {
    const QVariant picked = index.data(MatrixModel::PickedRole);
    return index.column() >= MatrixModel::FirstVisit ? picked.toBool() : picked.toInt() == Qt::Checked;
}

QColor paperOf(const QStyleOptionViewItem& option, bool picked, const Tokens& t) {
    if (picked || option.state.testFlag(QStyle::State_Selected))
        return t.accentSoft;
    return option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base;
}

void paintQueries(QPainter& painter, const QRect& cell, std::uint64_t count, const QColor& paper, const Tokens& t) {
    const QString number = QString::number(count);
    painter.setFont(fontFor(TextRole::Body));
    const int width = painter.fontMetrics().horizontalAdvance(number);
    const int x = cell.right() - 8 - width;
    painter.setPen(t.query);
    painter.drawText(QRect(x, cell.top(), width + 2, cell.height()), Qt::AlignVCenter, number);
    paintIcon(painter, {x - 19, cell.center().y() - 7}, QStringLiteral("status-query"), t.query, paper, 14);
}

void paintStatus(QPainter& painter, const QRect& cell, const StatusCell& status, const QString& count,
                 const QColor& paper, const Tokens& t) {
    if (status.total == 0) {
        paintText(painter, cell.adjusted(8, 0, -8, 0), count, TextRole::Body, t.text3, Qt::ElideRight);
        return;
    }
    const StatusMark mark = markOf(status.status);
    paintIcon(painter, {cell.left() + 8, cell.center().y() - 7}, mark.icon, t.*mark.ink, paper, 16);
    const QString word = status.status == Status::Missing ? statusWord(status.status) : count;
    paintText(painter, cell.adjusted(32, 0, -8, 0), word, mark.bold ? TextRole::BodyBold : TextRole::Body, t.*mark.text,
              Qt::ElideRight);
    if (status.queries > 0)
        paintQueries(painter, cell, status.queries, paper, t);
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const bool picked = isPicked(index);
    const QColor paper = paperOf(option, picked, t);
    painter->save();
    painter->fillRect(option.rect, paper);
    if (picked && index.column() >= MatrixModel::FirstVisit)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    const QString said = index.data().toString();
    const QRect padded = option.rect.adjusted(10, 0, -4, 0);
    if (index.column() == MatrixModel::Pick)
        paintCheck(*painter, option.rect, index.data(MatrixModel::PickedRole).toInt(), t);
    else if (index.column() == MatrixModel::Participant)
        paintText(*painter, padded, said, TextRole::BodyBold, t.text, Qt::ElideMiddle);
    else if (index.column() == MatrixModel::Course)
        paintText(*painter, option.rect.adjusted(8, 0, -8, 0), said, TextRole::Small, t.text2, Qt::ElideRight);
    else
        paintStatus(*painter, option.rect, index.data(MatrixModel::CellRole).value<StatusCell>(), said, paper, t);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->save();
        painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

} // namespace caseseal::ui
