// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "report_style.h"

#include <QChar>
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace caseseal::report {

/// One font file in one weight, and what was drawn with it. The PDF library numbers glyphs in the order of their first
/// use; its own map back to letters names the wrong letter where a glyph has several (U+2F47 for U+65E5) and none above
/// U+FFFF, so the report keeps the letters itself.
class Face {
public:
    Face(QString family, bool bold);
    [[nodiscard]] bool isThere() const { return m_design.isValid() && m_design.familyName() == m_family; }
    [[nodiscard]] const QString& family() const { return m_family; }
    [[nodiscard]] bool bold() const { return m_bold; }
    /// 0 where the face has no glyph for the letter.
    [[nodiscard]] quint32 glyphOf(char32_t letter) const;
    /// In points for a size of one point.
    [[nodiscard]] double advanceOf(quint32 glyph) const;
    /// For drawing on a page with ten units a point.
    [[nodiscard]] const QRawFont& sized(double points);
    /// For the layout of scripts that need shaping, same units.
    [[nodiscard]] QFont font(double points, bool shape) const;
    /// To be called for every glyph that is drawn, in that order.
    void recordDrawn(quint32 glyph, const QString& letters);
    /// Letters of each glyph, in the order of first use.
    [[nodiscard]] const std::vector<QString>& drawnLetters() const { return m_letters; }
    /// The name by which the PDF knows the font.
    [[nodiscard]] QString postScriptName() const;

private:
    QString m_family;
    bool m_bold;
    QRawFont m_design; ///< at kDesignPixels, unhinted
    std::map<double, QRawFont> m_sized;
    QHash<quint32, std::size_t> m_indexOfGlyph;
    std::vector<QString> m_letters;
};

/// A letter with the face that shows it; `face` is null where no font has it.
struct Glyph {
    Face* face = nullptr;
    quint32 index = 0;
    double advance = 0; ///< for a size of one point
};

/// Which regional forms of Chinese characters to use.
enum class Region { Simplified, Traditional, HongKong, Japanese, Korean };

/// BCP 47 tag to region; Simplified where the tag says nothing.
[[nodiscard]] Region regionOf(const std::string& language);

/// The fonts of the report: Noto Sans, Noto Sans Mono and Noto Sans CJK, and the Noto fonts of other scripts where they
/// are installed. One object for one document, on one thread.
class FontSet {
public:
    /// Fails with Machine where one of the three is not installed.
    [[nodiscard]] static base::Result<std::unique_ptr<FontSet>> load();
    [[nodiscard]] Glyph find(char32_t letter, bool bold, bool mono, Region region);
    /// The face by its family, made when first asked for; null where it is not installed.
    [[nodiscard]] Face* face(const QString& family, bool bold);
    [[nodiscard]] const std::map<std::pair<QString, bool>, std::unique_ptr<Face>>& faces() const { return m_faces; }

private:
    FontSet() = default;
    [[nodiscard]] Glyph search(char32_t letter, bool bold, bool mono, Region region);
    std::map<std::pair<QString, bool>, std::unique_ptr<Face>> m_faces;
    QHash<quint64, Glyph> m_found;
    QStringList m_installed;
};

} // namespace caseseal::report
