// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPen>

namespace caseseal::report {

namespace {
constexpr double kUnits = 10; // a point
QPainterPath scaled(const QPainterPath& path) { return QTransform::fromScale(kUnits, kUnits).map(path); }
} // namespace

void Canvas::fill(QRectF box, QRgb colour) {
    if (m_painter != nullptr)
        m_painter->fillRect(QRectF(box.topLeft() * kUnits, box.size() * kUnits), QColor(colour));
}

void Canvas::line(QPointF from, QPointF to, double width, QRgb colour) {
    if (m_painter == nullptr)
        return;
    m_painter->setPen(QPen(QColor(colour), width * kUnits, Qt::SolidLine, Qt::FlatCap));
    m_painter->drawLine(from * kUnits, to * kUnits);
}

void Canvas::fillPath(const QPainterPath& path, QRgb colour) {
    if (m_painter != nullptr)
        m_painter->fillPath(scaled(path), QColor(colour));
}

void Canvas::strokePath(const QPainterPath& path, double width, QRgb colour, bool dashed) {
    if (m_painter == nullptr)
        return;
    QPen pen(QColor(colour), width * kUnits, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({1.5, 2.2});
    m_painter->strokePath(scaled(path), pen);
}

void Canvas::glyphs(QPointF baseline, const GlyphPiece& piece) {
    if (m_painter == nullptr || piece.glyphs.isEmpty())
        return;
    QList<QPointF> positions;
    positions.reserve(piece.positions.size());
    for (const QPointF& at : piece.positions)
        positions.append(at * kUnits);
    QGlyphRun run;
    run.setRawFont(piece.face->sized(piece.size));
    run.setGlyphIndexes(piece.glyphs);
    run.setPositions(positions);
    m_painter->setPen(QColor(piece.colour));
    m_painter->drawGlyphRun(baseline * kUnits, run);
    for (qsizetype i = 0; i < piece.glyphs.size(); ++i)
        piece.face->recordDrawn(piece.glyphs[i], piece.letters[static_cast<std::size_t>(i)]);
}

} // namespace caseseal::report
