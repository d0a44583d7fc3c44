// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

namespace caseseal::report::shapes {

namespace {

constexpr double kGrid = 16;

QPainterPath polyline(QPointF at, double side, std::initializer_list<QPointF> points, bool closed = false) {
    const double scale = side / kGrid;
    QPainterPath path;
    for (const QPointF& point : points) {
        const QPointF there = at + point * scale;
        if (path.elementCount() == 0)
            path.moveTo(there);
        else
            path.lineTo(there);
    }
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath hexagon(QPointF at, double side) {
    return polyline(at, side, {{8, 1.75}, {13.41, 4.88}, {13.41, 11.12}, {8, 14.25}, {2.59, 11.12}, {2.59, 4.88}},
                    true);
}

void fullHexagon(Canvas& canvas, QPointF at, double side, QRgb colour) {
    canvas.fillPath(hexagon(at, side), colour);
    canvas.strokePath(hexagon(at, side), side / kGrid * 1.5, colour);
}

} // namespace

void brand(Canvas& canvas, QPointF at, double side) {
    canvas.strokePath(hexagon(at, side), side / kGrid * 1.5, colour::kAccent);
    canvas.strokePath(polyline(at, side, {{5.3, 8.2}, {7.3, 10.2}, {10.8, 6.1}}), side / kGrid * 1.5, colour::kAccent);
}

void sealed(Canvas& canvas, QPointF at, double side, QRgb colour) {
    const double scale = side / kGrid;
    canvas.strokePath(hexagon(at, side), scale * 1.5, colour);
    QPainterPath dot;
    dot.addEllipse(at + QPointF(8, 8) * scale, 2 * scale, 2 * scale);
    canvas.fillPath(dot, colour);
}

void onLedger(Canvas& canvas, QPointF at, double side, QRgb colour) {
    canvas.strokePath(hexagon(at, side), side / kGrid * 1.5, colour);
    for (const double y : {6.2, 8.2, 10.2})
        canvas.strokePath(polyline(at, side, {{5.3, y}, {10.7, y}}), side / kGrid * 1.3, colour);
}

void witnessed(Canvas& canvas, QPointF at, double side, QRgb colour) {
    fullHexagon(canvas, at, side, colour);
    canvas.strokePath(polyline(at, side, {{5.1, 8.2}, {7.2, 10.4}, {11, 6.1}}), side / kGrid * 1.6, colour::kBase);
}

void anchored(Canvas& canvas, QPointF at, double side, QRgb colour) {
    fullHexagon(canvas, at, side, colour);
    canvas.strokePath(polyline(at, side, {{8, 4.9}, {8, 8.2}, {10.3, 9.7}}), side / kGrid * 1.6, colour::kBase);
}

void tick(Canvas& canvas, QPointF at, double side, QRgb colour) {
    canvas.strokePath(polyline(at, side, {{3.0, 8.5}, {6.4, 11.9}, {13.0, 4.6}}), side / kGrid * 2, colour);
}

void triangle(Canvas& canvas, QPointF at, double side, QRgb colour, QRgb behind) {
    const double scale = side / kGrid;
    const auto outline = polyline(at, side, {{8, 1.9}, {14.6, 13.6}, {1.4, 13.6}}, true);
    canvas.fillPath(outline, colour);
    canvas.strokePath(outline, scale * 1.4, colour);
    canvas.strokePath(polyline(at, side, {{8, 6}, {8, 9.5}}), scale * 1.6, behind);
    canvas.strokePath(polyline(at, side, {{8, 11.7}, {8, 11.8}}), scale * 1.6, behind);
}

void dashedCircle(Canvas& canvas, QPointF at, double side, QRgb colour) {
    const double scale = side / kGrid;
    QPainterPath circle;
    circle.addEllipse(at + QPointF(8, 8) * scale, 6.2 * scale, 6.2 * scale);
    canvas.strokePath(circle, scale * 1.5, colour, true);
    canvas.strokePath(polyline(at, side, {{5.2, 8}, {10.8, 8}}), scale * 1.6, colour);
}

} // namespace caseseal::report::shapes
