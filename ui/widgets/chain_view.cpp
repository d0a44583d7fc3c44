// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chain_view.h"

#include "widgets/seal_icon.h"
#include "widgets/tokens.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace caseseal::ui {

namespace {

QPolygonF hexagon(QPointF centre, double radius) {
    QPolygonF shape;
    for (int corner = 0; corner < 6; ++corner) {
        const double angle = std::numbers::pi / 3 * corner - std::numbers::pi / 2;
        shape << QPointF(centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle));
    }
    return shape;
}

QPen penOf(const QColor& colour, double widthPx, bool dashed = false) {
    QPen pen(colour, widthPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({1.6, 2.2});
    return pen;
}

void numberBelow(QPainter& painter, QPointF centre, double down, std::uint64_t number, const QColor& ink, bool bold) {
    QFont font = fontFor(TextRole::Caption);
    if (bold)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(centre.x() - 40, centre.y() + down, 80, 16), Qt::AlignCenter, words::number(number));
}

} // namespace

ChainView::ChainView(QWidget* parent) : QWidget(parent) { setMinimumSize(240, 120); }

void ChainView::set(std::uint64_t seals, std::uint64_t notLogged) {
    m_seals = seals;
    m_notLogged = notLogged;
    setAccessibleName(tr("%1 seals, %2 not on the ledger yet").arg(words::number(seals), words::number(notLogged)));
    update();
}

void ChainView::paintEvent(QPaintEvent*) {
    constexpr std::uint64_t kShown = 5;
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shown = static_cast<int>(std::min(m_seals, kShown));
    const double step = std::min(52.0, (width() - 30.0) / static_cast<double>(kShown)), y = height() / 2.0 - 8;
    for (int at = 0; at < shown; ++at) {
        const std::uint64_t seal = m_seals - static_cast<std::uint64_t>(shown - at);
        const bool waits = seal >= m_seals - m_notLogged;
        const QPointF centre(30 + at * step, y);
        const QColor ink = waits ? t.text3 : t.accent;
        painter.setPen(penOf(t.accent, 2, waits));
        const double before = at == 0 && seal > 0 ? 26 : step - 17;
        if (seal > 0)
            painter.drawLine(QPointF(centre.x() - std::min(before, step - 17) - (at == 0 ? 0 : 2), y),
                             QPointF(centre.x() - 17, y));
        painter.setPen(penOf(ink, 2, waits));
        painter.setBrush(t.base);
        painter.drawPolygon(hexagon(centre, 17));
        if (waits)
            paintIcon(painter, (centre - QPointF(8, 8)).toPoint(), QStringLiteral("act-chevron-up"), ink, t.base, 16);
        else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(centre, 4.5, 4.5);
        }
        numberBelow(painter, centre, 22, seal, t.text2, false);
    }
}

BreakView::BreakView(QWidget* parent) : QWidget(parent) { setFixedHeight(104); }

void BreakView::set(std::uint64_t seal, std::uint64_t seals, bool entryBroken, const QString& found) {
    m_seal = seal;
    m_seals = seals;
    m_entryBroken = entryBroken;
    m_found = found;
    setAccessibleName(entryBroken
                          ? tr("The seals fit together; an entry under seal %1 does not").arg(words::number(seal))
                          : tr("The chain is broken at seal %1").arg(words::number(seal)));
    update();
}

void BreakView::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::uint64_t first = m_seal < 3 ? 0 : m_seal - 3;
    const std::uint64_t last = std::min(first + 6, std::max(m_seals, m_seal + 1) - 1);
    const double step = width() / 7.6, y = 22;
    painter.setPen(penOf(t.accent, 2));
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
    for (std::uint64_t seal = first; seal <= last; ++seal) {
        const bool named = seal == m_seal, broken = named && !m_entryBroken;
        const QPointF centre(step * (0.8 + static_cast<double>(seal - first)), y);
        painter.setPen(penOf(t.base, 6));
        painter.setBrush(t.base);
        painter.drawPolygon(hexagon(centre, 17));
        painter.setPen(penOf(broken ? t.alarm : t.accent, 2, broken));
        painter.setBrush(broken ? t.alarmSoft : t.base);
        painter.drawPolygon(hexagon(centre, 16));
        paintIcon(painter, (centre - QPointF(8, 8)).toPoint(),
                  broken ? QStringLiteral("seal-altered") : QStringLiteral("act-tick"), broken ? t.alarm : t.accent,
                  broken ? t.alarmSoft : t.base, 16);
        numberBelow(painter, centre, 20, seal, named ? t.alarm : t.text2, named);
        if (broken)
            continue;
        const bool alarm = named && m_entryBroken;
        painter.setPen(penOf(alarm ? t.alarm : t.edge, 1.5, alarm));
        painter.drawLine(QPointF(centre.x(), y + 40), QPointF(centre.x(), y + 54));
        const double half =
            alarm ? std::clamp(painter.fontMetrics().horizontalAdvance(m_found) / 2.0 + 20, 20.0, step / 2 - 2) : 18;
        const QRectF box(centre.x() - half, y + 56, 2 * half, alarm ? 22 : 16);
        painter.setPen(QPen(alarm ? t.alarm : t.line, 1));
        painter.setBrush(alarm ? t.alarmSoft : t.alt);
        painter.drawRoundedRect(box, 4, 4);
        if (!alarm) {
            paintIcon(painter, (box.center() - QPointF(6, 6)).toPoint(), QStringLiteral("act-tick"), t.ok, t.alt, 12);
            continue;
        }
        paintIcon(painter, QPointF(box.left() + 6, box.center().y() - 7).toPoint(), QStringLiteral("seal-altered"),
                  t.alarm, t.alarmSoft, 14);
        painter.setFont(fontFor(TextRole::SmallBold));
        painter.setPen(t.alarm);
        painter.drawText(box.adjusted(24, 0, -4, 0), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_found, Qt::ElideRight, static_cast<int>(box.width()) - 28));
    }
}

LedgerView::LedgerView(QWidget* parent) : QWidget(parent) { setMinimumSize(170, 120); }

void LedgerView::set(std::uint64_t logged) {
    m_logged = logged;
    setAccessibleName(tr("%1 seals on the ledger").arg(words::number(logged)));
    update();
}

void LedgerView::paintEvent(QPaintEvent*) {
    const Tokens& t = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = 6, span = std::min(width() - 12.0, 190.0), top = 14, level = (height() - 34) / 3.0;
    const auto at = [&](int depth, int index) {
        const double count = 1 << depth;
        return QPointF(left + span * (index + 0.5) / count, top + level * depth);
    };
    const int leaves = static_cast<int>(std::min<std::uint64_t>(m_logged, 8));
    painter.setPen(QPen(t.edge, 1.2));
    for (int depth = 0; depth < 3; ++depth)
        for (int index = 0; index < (1 << depth); ++index)
            for (int child = 0; child < 2; ++child)
                painter.drawLine(at(depth, index), at(depth + 1, 2 * index + child));
    for (int depth = 0; depth <= 3; ++depth)
        for (int index = 0; index < (1 << depth); ++index) {
            const double half = depth == 0 ? 7 : (depth == 3 ? 5 : 4);
            const bool filled = depth == 0 ? m_logged > 0 : depth == 3 && index < leaves;
            painter.setPen(QPen(t.accent, 1.5));
            painter.setBrush(filled ? t.accent : t.base);
            const QPointF centre = at(depth, index);
            painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 2, 2);
        }
}

} // namespace caseseal::ui
