// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/act_tile.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

ActTile::ActTile(const QString& icon, const QString& title, const QString& second, const QString& keyCap,
                 QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_second(second), m_keyCap(keyCap) {
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(second);
    setFixedHeight(66);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

QSize ActTile::sizeHint() const { return {320, 66}; }

void ActTile::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = underMouse() && isEnabled() ? t.hover : t.base;
    const int borderPx = hasFocus() ? 2 : t.borderPx;
    painter.setPen(QPen(hasFocus() ? t.accent : t.line, borderPx));
    painter.setBrush(ground);
    const double inset = borderPx / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    paintIcon(painter, {15, (height() - 18) / 2}, m_icon, isEnabled() ? t.accent : t.text3, ground, 18);
    const int capWidth =
        m_keyCap.isEmpty() ? 0 : QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(m_keyCap) + 12;
    const QRect texts = rect().adjusted(48, 14, -16 - capWidth, -12);
    painter.setFont(fontFor(TextRole::BodyBold));
    painter.setPen(isEnabled() ? t.text : t.text3);
    painter.drawText(texts, Qt::AlignTop | Qt::AlignLeft, text());
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(isEnabled() ? t.text2 : t.text3);
    painter.drawText(texts, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_second, Qt::ElideRight, texts.width()));
    if (m_keyCap.isEmpty())
        return;
    const QRect cap(width() - 15 - capWidth, (height() - 18) / 2, capWidth, 18);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(t.text2);
    painter.drawText(cap, Qt::AlignCenter, m_keyCap);
}

} // namespace caseseal::ui
