// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "font_set.h"

#include <QPainterPath>

class QPainter;

namespace caseseal::report {

/// Glyphs of one face, size and colour on one line; positions in points from the start of the line's baseline.
struct GlyphPiece {
    Face* face = nullptr;
    double size = 0;
    QRgb colour = 0;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    std::vector<QString> letters; ///< of each glyph; empty where the glyph before stands for them
};

/// Draws in points on a page of ten units a point, or, without a painter, nothing: the same code first counts the
/// pages.
class Canvas {
public:
    explicit Canvas(QPainter* painter) : m_painter(painter) {}
    [[nodiscard]] bool counts() const { return m_painter == nullptr; }
    void fill(QRectF box, QRgb colour);
    void line(QPointF from, QPointF to, double width, QRgb colour);
    void fillPath(const QPainterPath& path, QRgb colour);
    void strokePath(const QPainterPath& path, double width, QRgb colour, bool dashed = false);
    void glyphs(QPointF baseline, const GlyphPiece& piece);

private:
    QPainter* m_painter;
};

} // namespace caseseal::report
