// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clause_delegate.h"

#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>
#include <QTextLayout>

namespace caseseal::ui {

namespace {

constexpr int kInsetPx = 16, kNamePx = 20, kLinePx = 17;

void paintLine(QPainter& painter, const QRect& space, const QString& text, TextRole role, const QColor& ink) {
    painter.setFont(fontFor(role));
    painter.setPen(ink);
    painter.drawText(space, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, space.width()));
}

/// As much as one line holds, and the rest.
std::pair<QString, QString> twoLines(const QString& text, int widthPx) {
    QTextLayout layout(text, fontFor(TextRole::Small));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(widthPx);
    const int fits = line.textLength();
    layout.endLayout();
    return {text.left(fits).trimmed(), text.mid(fits)};
}

} // namespace

QSize ClauseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {200, index.data(m_headingRole).toBool() ? kHeadingPx : kRowPx};
}

void ClauseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const QRect& row = option.rect;
    const bool heading = index.data(m_headingRole).toBool();
    const bool selected = !heading && option.state.testFlag(QStyle::State_Selected);
    const bool hot = !heading && option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->fillRect(row, heading ? t.alt : selected ? t.accentSoft : hot ? t.hover : t.base);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
    const QRect texts(row.left() + kInsetPx, row.top() + 6, row.width() - kInsetPx - 12, kNamePx);
    if (heading) {
        paintLine(*painter, texts, index.data().toString(), TextRole::SmallBold, t.text2);
        painter->restore();
        return;
    }
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), t.accent);
    paintLine(*painter, texts, index.data().toString(), TextRole::BodyBold, t.text);
    const auto [first, rest] = twoLines(index.data(m_questionRole).toString(), texts.width());
    const QRect below(texts.left(), texts.top() + kNamePx, texts.width(), kLinePx);
    paintLine(*painter, below, first, TextRole::Small, t.text2);
    paintLine(*painter, below.translated(0, kLinePx), rest, TextRole::Small, t.text2);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace caseseal::ui
