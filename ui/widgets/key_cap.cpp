// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

KeyCap::KeyCap(const QString& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
    setFont(fontFor(TextRole::Caption));
    setFixedSize(fontMetrics().horizontalAdvance(keys) + 12, 18);
    setAccessibleName(keys);
}

void KeyCap::paintEvent(QPaintEvent*) {
    const Tokens& tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.text2);
    painter.drawText(rect(), Qt::AlignCenter, m_keys);
}

} // namespace caseseal::ui
