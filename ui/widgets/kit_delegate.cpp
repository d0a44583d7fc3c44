// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit_delegate.h"

#include "models/kit_model.h"
#include "widgets/plain_table.h"
#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

namespace {

constexpr int kIconPx = 16, kGapPx = 7, kLinePx = 20;

void paintText(QPainter& painter, const QRect& space, const QString& text, TextRole role, const QColor& ink) {
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, space.width()));
}

} // namespace

void KitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const QString icon = index.data(KitModel::IconRole).toString();
    const QVariant second = index.data(KitModel::SecondRole);
    const bool warns = index.data(KitModel::WarnRole).toBool();
    const bool warnsBelow = warns && second.isValid() && icon.isEmpty();
    painter->save();
    QRect first = paintPlainGround(*painter, option, index);
    if (second.isValid()) {
        first = QRect(first.left(), first.center().y() - kLinePx + 1, first.width(), kLinePx);
        paintText(*painter, first.translated(0, kLinePx - 1), second.toString(), TextRole::Small,
                  warnsBelow ? t.warn : t.text2);
    }
    if (!icon.isEmpty()) {
        const QColor paper = option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.base;
        paintIcon(*painter, {first.left(), first.center().y() - kIconPx / 2 + 1}, icon, warns ? t.warn : t.text2, paper,
                  kIconPx);
        first.setLeft(first.left() + kIconPx + kGapPx);
    }
    paintText(*painter, first, index.data().toString(), TextRole::Body, warns && !warnsBelow ? t.warn : t.text);
    painter->restore();
}

} // namespace caseseal::ui
