// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trail_delegate.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>
#include <QTextLayout>

namespace caseseal::ui {

namespace {

/// One line with parts of it in the bold weight; what does not fit ends in an ellipsis.
void paintSentence(QPainter& painter, const QRect& space, const QString& text, const QVariantList& strong,
                   const QColor& ink) {
    const QFontMetrics metrics(fontFor(TextRole::BodyBold)); // the wider one: never cut
    const QString shown = metrics.elidedText(text, Qt::ElideRight, space.width());
    QTextLayout layout(shown, fontFor(TextRole::Body));
    QList<QTextLayout::FormatRange> formats;
    for (const QVariant& part : strong) {
        QTextLayout::FormatRange range;
        range.start = part.toPoint().x();
        range.length = part.toPoint().y();
        range.format.setFont(fontFor(TextRole::BodyBold));
        if (range.start < shown.size())
            formats << range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(space.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, space.topLeft());
}

} // namespace

void TrailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = Tokens::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor paper = selected ? t.accentSoft : t.base;
    const QRect& cell = option.rect;
    painter->save();
    painter->fillRect(cell, paper);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), t.accent);
    QRect line(cell.left() + 12, cell.top() + 5, cell.width() - 16, 19);
    if (index.column() == m_roles.sealColumn) {
        const bool logged = index.data(m_roles.logged).toBool();
        paintIcon(*painter, {cell.left() + 8, cell.top() + 7},
                  logged ? QStringLiteral("seal-on-ledger") : QStringLiteral("seal-not-on-ledger"),
                  logged ? t.accent : t.text3, paper, 16);
        line.setLeft(cell.left() + 30);
    }
    paintSentence(*painter, line, index.data().toString(), index.data(m_roles.strong).toList(), t.text);
    const QString second = index.data(m_roles.secondLine).toString();
    if (!second.isEmpty()) {
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(t.text2);
        painter->drawText(line.translated(0, 19), Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

} // namespace caseseal::ui
