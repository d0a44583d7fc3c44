// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "canvas.h"

#include <memory>

namespace caseseal::report {

/// A stretch of text in one style. Line feeds start a new line.
struct Span {
    QString text;
    TextStyle style;
};

/// Text broken into lines of at most a given width; nothing is ever left out. Words longer than a line are broken.
/// Letters that no font has, and control characters, are shown as [U+202E]. Scripts that join or reorder their letters
/// are shaped; all others are set letter by letter, so that they are found again by a search in the PDF.
class TextBlock {
public:
    TextBlock() = default;
    TextBlock(FontSet& fonts, Region region, const std::vector<Span>& spans, double width);
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    [[nodiscard]] double lineHeight(std::size_t line) const { return m_lines[line].height; }
    [[nodiscard]] double lineWidth(std::size_t line) const { return m_lines[line].width; }
    [[nodiscard]] double height(std::size_t from, std::size_t to) const;
    [[nodiscard]] double height() const { return height(0, m_lines.size()); }
    /// How many lines from `from` on fit into `room` points.
    [[nodiscard]] std::size_t linesThatFit(std::size_t from, double room) const;
    void paint(Canvas& canvas, double x, double y, std::size_t from, std::size_t to) const;
    void paint(Canvas& canvas, double x, double y) const { paint(canvas, x, y, 0, m_lines.size()); }

private:
    friend class BlockSetter;
    struct Letter {
        char32_t letter;
        Glyph glyph;
        TextStyle style;
        bool mayBreakBefore = false;
    };
    struct Line {
        std::size_t first = 0, last = 0; ///< letters of a plain line
        double height = 0, width = 0;
        double baseline = 0; ///< below the line's top
        std::vector<GlyphPiece> shaped;
    };
    void paintPlain(Canvas& canvas, QPointF baseline, const Line& line) const;
    std::vector<Letter> m_letters;
    std::vector<Line> m_lines;
};

} // namespace caseseal::report
