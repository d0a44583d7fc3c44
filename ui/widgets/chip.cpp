// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "widgets/seal_icon.h"
#include "widgets/type_scale.h"

#include <QPainter>

namespace caseseal::ui {

namespace {
constexpr int kHeightPx = 22, kSidePx = 10, kIconPx = 14, kGapPx = 5;
} // namespace

Ink softOf(Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return &Tokens::accentSoft;
    case Tone::Ok:
        return &Tokens::okSoft;
    case Tone::Warn:
        return &Tokens::warnSoft;
    case Tone::Query:
        return &Tokens::querySoft;
    case Tone::Alarm:
        return &Tokens::alarmSoft;
    case Tone::Neutral:
        break;
    }
    return &Tokens::hover;
}

Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return &Tokens::accent;
    case Tone::Ok:
        return &Tokens::ok;
    case Tone::Warn:
        return &Tokens::warn;
    case Tone::Query:
        return &Tokens::query;
    case Tone::Alarm:
        return &Tokens::alarm;
    case Tone::Neutral:
        break;
    }
    return &Tokens::text2;
}

Chip::Chip(QWidget* parent) : QWidget(parent) {
    setFont(fontFor(TextRole::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString& icon, const QString& text, Tone tone, QWidget* parent) : Chip(parent) {
    set(icon, text, tone);
}

void Chip::set(const QString& icon, const QString& text, Tone tone) {
    m_icon = icon;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const int icon = m_icon.isEmpty() ? 0 : kIconPx + kGapPx;
    return {fontMetrics().horizontalAdvance(m_text) + icon + 2 * kSidePx, kHeightPx};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = t.*softOf(m_tone), ink = t.*inkOf(m_tone);
    painter.setBrush(ground);
    painter.setPen(t.borderPx > 1 ? QPen(ink, t.borderPx) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()), kHeightPx / 2.0, kHeightPx / 2.0);
    int x = kSidePx;
    if (!m_icon.isEmpty()) {
        paintIcon(painter, {x, (height() - kIconPx) / 2}, m_icon, ink, ground, kIconPx);
        x += kIconPx + kGapPx;
    }
    painter.setPen(ink);
    painter.drawText(rect().adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

} // namespace caseseal::ui
