// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_block.h"

#include "base/check.h"

#include <QGlyphRun>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace caseseal::report {

namespace {

constexpr double kUnits = 10; // a point, as on the page

bool isSpace(char32_t letter) { return letter == U' ' || letter == 0x3000; }

/// Scripts whose letters stand side by side as they are.
bool isPlainScript(QChar::Script script) {
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Ethiopic:
    case QChar::Script_Cherokee:
    case QChar::Script_Unknown:
        return true;
    default:
        return false;
    }
}

bool isConjoiningJamo(char32_t letter) {
    return (letter >= 0x1100 && letter <= 0x11FF) || (letter >= 0xA960 && letter <= 0xA97F) ||
           (letter >= 0xD7B0 && letter <= 0xD7FF);
}

bool needsShaping(char32_t letter) {
    if (letter < 0x300)
        return false;
    return QChar::isMark(letter) || isConjoiningJamo(letter) || !isPlainScript(QChar::script(letter));
}

/// Invisible letters that can turn the reading around or hide text are shown by their number.
bool isHidden(char32_t letter) {
    const QChar::Category category = QChar::category(letter);
    const bool joiner = letter == 0x200C || letter == 0x200D;
    return category == QChar::Other_Control || (category == QChar::Other_Format && !joiner && letter != 0xAD);
}

/// Capitals stand in the middle of the line's height.
double baselineIn(double lineHeight, double size) { return lineHeight / 2 + size * 0.36; }

QString byNumber(char32_t letter) {
    return QStringLiteral("[U+%1]").arg(quint32{letter}, 4, 16, QLatin1Char('0')).toUpper();
}

/// Kana and Hangul say which regional forms the Chinese characters beside them want.
Region regionIn(const std::vector<char32_t>& letters, Region otherwise) {
    for (const char32_t letter : letters) {
        const QChar::Script script = letter < 0x1100 ? QChar::Script_Common : QChar::script(letter);
        if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana)
            return Region::Japanese;
        if (script == QChar::Script_Hangul)
            return Region::Korean;
    }
    return otherwise;
}

} // namespace

/// Sets one block, paragraph by paragraph.
class BlockSetter {
public:
    BlockSetter(TextBlock& block, FontSet& fonts, Region region, double width)
        : m_block(block), m_fonts(fonts), m_region(region), m_width(width) {}

    void set(const std::vector<Span>& spans) {
        TextStyle last;
        for (const Span& span : spans) {
            last = span.style;
            for (const char32_t letter : span.text.toUcs4())
                take(letter, span.style);
        }
        finishParagraph(last);
    }

private:
    void take(char32_t letter, const TextStyle& textStyle) {
        if (letter == U'\n' || letter == 0x2028 || letter == 0x2029) {
            finishParagraph(textStyle);
        } else if (letter == U'\t') {
            m_letters.insert(m_letters.end(), 4, U' ');
            m_styles.insert(m_styles.end(), 4, textStyle);
        } else if (letter != U'\r') {
            m_letters.push_back(letter);
            m_styles.push_back(textStyle);
        }
    }

    void finishParagraph(const TextStyle& textStyle) {
        const bool shape = std::any_of(m_letters.begin(), m_letters.end(), needsShaping);
        const std::size_t start = m_block.m_letters.size();
        resolve();
        if (m_block.m_letters.size() == start) {
            TextBlock::Line empty;
            empty.first = empty.last = start;
            empty.height = textStyle.line;
            m_block.m_lines.push_back(std::move(empty));
        } else if (shape) {
            setShaped(start);
        } else {
            setPlain(start);
        }
        m_letters.clear();
        m_styles.clear();
    }

    /// Each letter gets its face; those that have none are spelt out.
    void resolve() {
        const Region region = regionIn(m_letters, m_region);
        for (std::size_t i = 0; i < m_letters.size(); ++i) {
            const TextStyle& look = m_styles[i];
            const Glyph glyph = glyphFor(m_letters[i], look, region);
            if (glyph.face != nullptr) {
                m_block.m_letters.push_back({m_letters[i], glyph, look});
                continue;
            }
            for (const QChar c : byNumber(m_letters[i]))
                m_block.m_letters.push_back(
                    {c.unicode(), m_fonts.find(c.unicode(), look.bold, look.mono, region), look});
        }
    }

    Glyph glyphFor(char32_t letter, const TextStyle& look, Region region) {
        if (isHidden(letter))
            return {};
        const bool joins = QChar::isMark(letter) || letter == 0x200C || letter == 0x200D;
        if (joins && !m_block.m_letters.empty()) { // stays with the letter that it belongs to
            Face* before = m_block.m_letters.back().glyph.face;
            if (const quint32 index = before->glyphOf(letter); index != 0)
                return {before, index, before->advanceOf(index)};
        }
        return m_fonts.find(letter, look.bold, look.mono, region);
    }

    [[nodiscard]] QString textFrom(std::size_t start) const {
        QString text;
        for (std::size_t i = start; i < m_block.m_letters.size(); ++i)
            text += QStringView(QChar::fromUcs4(m_block.m_letters[i].letter));
        return text;
    }

    void markBreaks(std::size_t start) {
        const QString text = textFrom(start);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        qsizetype next = finder.toNextBoundary();
        qsizetype at = 0;
        for (std::size_t i = start; i < m_block.m_letters.size() && next >= 0; ++i) {
            while (next >= 0 && next < at)
                next = finder.toNextBoundary();
            m_block.m_letters[i].mayBreakBefore = next == at && at > 0 && !isInTime(i);
            at += QChar::requiresSurrogates(m_block.m_letters[i].letter) ? 2 : 1;
        }
    }

    /// "10:48:43" is one word (UAX 14, LB 25), which the boundary finder of older Qt does not know.
    [[nodiscard]] bool isInTime(std::size_t i) const {
        const auto& letters = m_block.m_letters;
        return letters[i - 1].letter == U':' && letters[i].letter >= U'0' && letters[i].letter <= U'9';
    }

    void setPlain(std::size_t start) {
        markBreaks(start);
        const auto& letters = m_block.m_letters;
        std::size_t first = start, lastBreak = start;
        double x = 0;
        for (std::size_t i = start; i < letters.size(); ++i) {
            if (letters[i].mayBreakBefore)
                lastBreak = i;
            const double advance = letters[i].glyph.advance * letters[i].style.size;
            if (x + advance > m_width && i > first && !isSpace(letters[i].letter)) {
                const std::size_t end = lastBreak > first ? lastBreak : i;
                addPlainLine(first, end);
                first = lastBreak = end;
                x = widthOf(first, i);
            }
            x += advance;
        }
        addPlainLine(first, letters.size());
    }

    [[nodiscard]] double widthOf(std::size_t first, std::size_t last) const {
        double width = 0;
        for (std::size_t i = first; i < last; ++i)
            width += m_block.m_letters[i].glyph.advance * m_block.m_letters[i].style.size;
        return width;
    }

    void addPlainLine(std::size_t first, std::size_t last) {
        TextBlock::Line line;
        line.first = first;
        line.last = last;
        std::size_t inked = last;
        while (inked > first && isSpace(m_block.m_letters[inked - 1].letter))
            --inked;
        line.width = widthOf(first, inked);
        for (std::size_t i = first; i < last; ++i) {
            const TextStyle& look = m_block.m_letters[i].style;
            line.height = std::max(line.height, look.line);
            line.baseline = std::max(line.baseline, baselineIn(look.line, look.size));
        }
        m_block.m_lines.push_back(std::move(line));
    }

    // --- scripts that join or reorder their letters

    void setShaped(std::size_t start) {
        const QString text = textFrom(start);
        QTextLayout layout(text, m_block.m_letters[start].glyph.face->font(m_block.m_letters[start].style.size, true));
        QTextOption option(Qt::AlignLeading);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.setFormats(formatsFrom(start));
        layout.setCacheEnabled(true);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(m_width * kUnits);
        layout.endLayout();
        for (int i = 0; i < layout.lineCount(); ++i)
            addShapedLine(layout.lineAt(i), text, m_block.m_letters[start].style);
        m_block.m_letters.resize(start);
    }

    [[nodiscard]] QList<QTextLayout::FormatRange> formatsFrom(std::size_t start) const {
        QList<QTextLayout::FormatRange> out;
        const auto& letters = m_block.m_letters;
        int at = 0;
        for (std::size_t i = start; i < letters.size(); ++i) {
            const int length = QChar::requiresSurrogates(letters[i].letter) ? 2 : 1;
            const bool same = i > start && letters[i].glyph.face == letters[i - 1].glyph.face &&
                              letters[i].style == letters[i - 1].style;
            if (same) {
                out.last().length += length;
            } else {
                QTextLayout::FormatRange range;
                range.start = at;
                range.length = length;
                range.format.setFont(letters[i].glyph.face->font(letters[i].style.size, true));
                range.format.setForeground(QColor(letters[i].style.colour));
                out.append(range);
            }
            at += length;
        }
        return out;
    }

    /// A glyph of a shaped line, and the letters that it stands for.
    struct Inked {
        Face* face;
        quint32 glyph;
        QPointF at;
        QString letters;
    };

    void addShapedLine(const QTextLine& line, const QString& text, const TextStyle& look) {
        std::vector<Inked> inked;
        const QPointF origin(0, line.y() + line.ascent());
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        const int end = line.textStart() + line.textLength();
        for (int from = line.textStart(); from < end;) {
            finder.setPosition(from);
            const qsizetype next = finder.toNextBoundary();
            const int to = next < 0 ? end : std::min(static_cast<int>(next), end);
            addCluster(inked, line.glyphRuns(from, to - from), text.mid(from, to - from), origin);
            from = to;
        }
        if (text.isRightToLeft()) // readers of the file turn the line around themselves
            std::stable_sort(inked.begin(), inked.end(),
                             [](const Inked& a, const Inked& b) { return a.at.x() < b.at.x(); });
        TextBlock::Line out;
        out.height = look.line * 1.25; // marks above and below
        out.baseline = baselineIn(look.line, look.size);
        out.width = line.naturalTextWidth() / kUnits;
        out.shaped = piecesOf(inked, look);
        m_block.m_lines.push_back(std::move(out));
    }

    static std::vector<GlyphPiece> piecesOf(const std::vector<Inked>& inked, const TextStyle& look) {
        std::vector<GlyphPiece> out;
        for (const Inked& ink : inked) {
            if (out.empty() || out.back().face != ink.face)
                out.push_back({ink.face, look.size, look.colour, {}, {}, {}});
            out.back().glyphs.append(ink.glyph);
            out.back().positions.append(ink.at);
            out.back().letters.push_back(ink.letters);
        }
        return out;
    }

    void addCluster(std::vector<Inked>& inked, const QList<QGlyphRun>& runs, const QString& text, QPointF origin) {
        const std::size_t start = inked.size();
        for (const QGlyphRun& run : runs) {
            const QRawFont raw = run.rawFont();
            Face* face = m_fonts.face(raw.familyName(), raw.weight() >= QFont::DemiBold);
            CHECK(face != nullptr); // the formats name no other
            for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
                inked.push_back({face, run.glyphIndexes()[i], (run.positions()[i] - origin) / kUnits, {}});
        }
        shareLetters(inked, start, text);
    }

    /// Each glyph of a cluster gets the letter that has it on its own; the first of the others gets the letters that
    /// are left, the rest of them a space of no width.
    static void shareLetters(std::vector<Inked>& inked, std::size_t start, const QString& text) {
        QList<uint> left = text.toUcs4();
        for (std::size_t i = start; i < inked.size(); ++i) {
            const auto own = std::find_if(left.begin(), left.end(), [&](uint letter) {
                return inked[i].face->glyphOf(letter) == inked[i].glyph;
            });
            if (own == left.end())
                continue;
            inked[i].letters += QChar::fromUcs4(*own);
            left.erase(own);
        }
        for (std::size_t i = start; i < inked.size(); ++i) {
            if (!inked[i].letters.isEmpty())
                continue;
            for (const uint letter : left)
                inked[i].letters += QChar::fromUcs4(letter);
            left.clear();
            if (inked[i].letters.isEmpty())
                inked[i].letters = QChar(u'\u200B');
        }
    }

    TextBlock& m_block;
    FontSet& m_fonts;
    Region m_region;
    double m_width;
    std::vector<char32_t> m_letters;
    std::vector<TextStyle> m_styles;
};

TextBlock::TextBlock(FontSet& fonts, Region region, const std::vector<Span>& spans, double width) {
    BlockSetter(*this, fonts, region, width).set(spans);
}

double TextBlock::height(std::size_t from, std::size_t to) const {
    double sum = 0;
    for (std::size_t i = from; i < to; ++i)
        sum += m_lines[i].height;
    return sum;
}

std::size_t TextBlock::linesThatFit(std::size_t from, double room) const {
    std::size_t count = 0;
    for (double used = 0; from + count < m_lines.size(); ++count) {
        used += m_lines[from + count].height;
        if (used > room)
            break;
    }
    return count;
}

void TextBlock::paint(Canvas& canvas, double x, double y, std::size_t from, std::size_t to) const {
    if (canvas.counts())
        return;
    for (std::size_t i = from; i < to; ++i) {
        const Line& line = m_lines[i];
        const QPointF baseline(x, y + line.baseline);
        for (const GlyphPiece& piece : line.shaped)
            canvas.glyphs(baseline, piece);
        if (line.shaped.empty())
            paintPlain(canvas, baseline, line);
        y += line.height;
    }
}

void TextBlock::paintPlain(Canvas& canvas, QPointF baseline, const Line& line) const {
    GlyphPiece piece;
    double x = 0;
    for (std::size_t i = line.first; i < line.last; ++i) {
        const Letter& at = m_letters[i];
        if (piece.face != at.glyph.face || piece.size != at.style.size || piece.colour != at.style.colour) {
            canvas.glyphs(baseline, piece);
            piece = GlyphPiece{at.glyph.face, at.style.size, at.style.colour, {}, {}, {}};
        }
        piece.glyphs.append(at.glyph.index);
        piece.positions.append(QPointF(x, 0));
        piece.letters.push_back(QString::fromUcs4(&at.letter, 1));
        x += at.glyph.advance * at.style.size;
    }
    canvas.glyphs(baseline, piece);
}

} // namespace caseseal::report
