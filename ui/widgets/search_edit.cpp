// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_edit.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QKeyEvent>
#include <QPainter>

namespace caseseal::ui {

SearchEdit::SearchEdit(const QString& placeholder, const QString& keys, QWidget* parent)
    : QLineEdit(parent), m_keys(keys) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(26, 0, 0, 0);
}

void SearchEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, {10, (height() - 16) / 2}, QStringLiteral("act-find"), t.text2, t.base, 16);
    if (m_keys.isEmpty() || !text().isEmpty())
        return;
    const QFont font = fontFor(TextRole::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(m_keys) + 12;
    const QRect cap(this->width() - width - 10, (height() - 18) / 2, width, 18);
    painter.setPen(t.line);
    painter.setBrush(t.base);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(t.text2);
    painter.drawText(cap, Qt::AlignCenter, m_keys);
}

void SearchEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace caseseal::ui
