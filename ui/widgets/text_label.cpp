// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_label.h"

#include "widgets/seal_icon.h"

#include <QEvent>
#include <QPainter>

namespace caseseal::ui {

TextLabel::TextLabel(const QString& text, TextRole role, Ink ink, QWidget* parent) : QLabel(text, parent), m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a Base ground Qt would take Text, which the ink does not colour
    setFont(fontFor(role));
    takeInk();
}

void TextLabel::setInk(Ink ink) {
    m_ink = ink;
    takeInk();
}

TextLabel* TextLabel::wrapped() {
    setWordWrap(true);
    setMaximumWidth(720);
    return this;
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeInk();
}

void TextLabel::takeInk() {
    QPalette own = palette();
    const QColor colour = Tokens::of(own).*m_ink;
    if (own.color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        own.setColor(group, QPalette::WindowText, colour);
    setPalette(own);
}

IconLabel::IconLabel(const QString& icon, Ink ink, int sizePx, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_ink(ink), m_sizePx(sizePx) {
    setFixedSize(sizePx, sizePx);
}

void IconLabel::set(const QString& icon, Ink ink) {
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = Tokens::of(palette());
    paintIcon(painter, {0, 0}, m_icon, t.*m_ink, t.*m_paper, m_sizePx);
}

} // namespace caseseal::ui
