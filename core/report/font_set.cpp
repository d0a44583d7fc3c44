// SPDX-License-Identifier: GPL-3.0-or-later
#include "font_set.h"

#include <QFontDatabase>
#include <QtEndian>

#include <array>
#include <string_view>

namespace caseseal::report {

namespace {

constexpr int kDesignPixels = 1000;
constexpr int kUnitsPerPoint = 10;

QFont plainFont(const QString& family, bool bold, int pixels, bool shape) {
    QFont font;
    font.setFamilies({family});
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    const int strategy = QFont::NoFontMerging | (shape ? 0 : QFont::PreferNoShaping);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(strategy));
    return font;
}

struct ScriptFamily {
    QChar::Script script;
    const char16_t* family;
};

constexpr ScriptFamily kScriptFamilies[] = {
    {QChar::Script_Arabic, u"Noto Sans Arabic"},         {QChar::Script_Hebrew, u"Noto Sans Hebrew"},
    {QChar::Script_Devanagari, u"Noto Sans Devanagari"}, {QChar::Script_Thai, u"Noto Sans Thai"},
    {QChar::Script_Bengali, u"Noto Sans Bengali"},       {QChar::Script_Gurmukhi, u"Noto Sans Gurmukhi"},
    {QChar::Script_Gujarati, u"Noto Sans Gujarati"},     {QChar::Script_Oriya, u"Noto Sans Oriya"},
    {QChar::Script_Tamil, u"Noto Sans Tamil"},           {QChar::Script_Telugu, u"Noto Sans Telugu"},
    {QChar::Script_Kannada, u"Noto Sans Kannada"},       {QChar::Script_Malayalam, u"Noto Sans Malayalam"},
    {QChar::Script_Sinhala, u"Noto Sans Sinhala"},       {QChar::Script_Lao, u"Noto Sans Lao"},
    {QChar::Script_Khmer, u"Noto Sans Khmer"},           {QChar::Script_Myanmar, u"Noto Sans Myanmar"},
    {QChar::Script_Tibetan, u"Noto Serif Tibetan"},      {QChar::Script_Armenian, u"Noto Sans Armenian"},
    {QChar::Script_Georgian, u"Noto Sans Georgian"},     {QChar::Script_Ethiopic, u"Noto Sans Ethiopic"},
    {QChar::Script_Syriac, u"Noto Sans Syriac"},         {QChar::Script_Thaana, u"Noto Sans Thaana"},
    {QChar::Script_Cherokee, u"Noto Sans Cherokee"},     {QChar::Script_Mongolian, u"Noto Sans Mongolian"},
};

QString cjkFamily(Region region) {
    static constexpr std::array kNames = {u"Noto Sans CJK SC", u"Noto Sans CJK TC", u"Noto Sans CJK HK",
                                          u"Noto Sans CJK JP", u"Noto Sans CJK KR"};
    return QString::fromUtf16(kNames.at(static_cast<std::size_t>(region)));
}

/// Where to look for a letter, in this order.
QStringList familiesFor(char32_t letter, bool mono, Region region) {
    QStringList out;
    if (mono)
        out << QStringLiteral("Noto Sans Mono");
    out << QStringLiteral("Noto Sans") << cjkFamily(region);
    const QChar::Script script = QChar::script(letter);
    for (const ScriptFamily& entry : kScriptFamilies) {
        if (entry.script == script)
            out << QString::fromUtf16(entry.family);
    }
    return out << QStringLiteral("Noto Sans CJK JP") << QStringLiteral("Noto Sans CJK SC")
               << QStringLiteral("Noto Sans Symbols") << QStringLiteral("Noto Sans Symbols2")
               << QStringLiteral("Noto Sans Math") << QStringLiteral("Noto Sans Arabic");
}

/// What a reader should get where one glyph stands for several letters: the one that is its own compatibility form.
bool isBetter(const QString& candidate, const QString& present) {
    return candidate != present && candidate.normalized(QString::NormalizationForm_KC) == candidate &&
           present.normalized(QString::NormalizationForm_KC) == candidate;
}

/// The record of the `name` table at `offset` as text, Windows and Unicode platforms only.
QString nameRecord(const QByteArray& table, qsizetype offset, quint16 strings) {
    const auto at = [&table](qsizetype i) { return qFromBigEndian<quint16>(table.constData() + i); };
    const quint16 length = at(offset + 8);
    const qsizetype start = strings + at(offset + 10);
    QString out;
    for (qsizetype i = start; i + 1 < start + length && i + 1 < table.size(); i += 2)
        out += QChar(at(i));
    return out;
}

} // namespace

Face::Face(QString family, bool bold)
    : m_family(std::move(family)), m_bold(bold),
      m_design(QRawFont::fromFont(plainFont(m_family, bold, kDesignPixels, false))) {}

quint32 Face::glyphOf(char32_t letter) const {
    const QList<quint32> glyphs = m_design.glyphIndexesForString(QString::fromUcs4(&letter, 1));
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

double Face::advanceOf(quint32 glyph) const {
    const QList<QPointF> advances = m_design.advancesForGlyphIndexes({glyph});
    return advances.isEmpty() ? 0 : advances.first().x() / kDesignPixels;
}

const QRawFont& Face::sized(double points) {
    const auto found = m_sized.find(points);
    if (found != m_sized.end())
        return found->second;
    const int pixels = qRound(points * kUnitsPerPoint);
    return m_sized.emplace(points, QRawFont::fromFont(plainFont(m_family, m_bold, pixels, false))).first->second;
}

QFont Face::font(double points, bool shape) const {
    return plainFont(m_family, m_bold, qRound(points * kUnitsPerPoint), shape);
}

void Face::recordDrawn(quint32 glyph, const QString& letters) {
    const auto found = m_indexOfGlyph.constFind(glyph);
    if (found == m_indexOfGlyph.cend()) {
        m_indexOfGlyph.insert(glyph, m_letters.size());
        m_letters.push_back(letters);
    } else if (m_letters[*found].isEmpty() || isBetter(letters, m_letters[*found])) {
        m_letters[*found] = letters;
    }
}

QString Face::postScriptName() const {
    constexpr quint16 kPostScriptName = 6;
    const QByteArray table = m_design.fontTable("name");
    if (table.size() < 6)
        return {};
    const auto at = [&table](qsizetype i) { return qFromBigEndian<quint16>(table.constData() + i); };
    const quint16 count = at(2);
    for (qsizetype i = 0, offset = 6; i < count && offset + 12 <= table.size(); ++i, offset += 12) {
        const quint16 platform = at(offset);
        if ((platform == 3 || platform == 0) && at(offset + 6) == kPostScriptName)
            return nameRecord(table, offset, at(4));
    }
    return {};
}

Region regionOf(const std::string& language) {
    const std::string_view tag(language);
    const auto has = [tag](std::string_view part) { return tag.find(part) != std::string_view::npos; };
    if (tag.starts_with("ja"))
        return Region::Japanese;
    if (tag.starts_with("ko"))
        return Region::Korean;
    if (tag.starts_with("zh") && has("HK"))
        return Region::HongKong;
    if (tag.starts_with("zh") && (has("Hant") || has("TW") || has("MO")))
        return Region::Traditional;
    return Region::Simplified;
}

base::Result<std::unique_ptr<FontSet>> FontSet::load() {
    std::unique_ptr<FontSet> set(new FontSet);
    set->m_installed = QFontDatabase::families();
    for (const char16_t* needed : {u"Noto Sans", u"Noto Sans Mono", u"Noto Sans CJK SC", u"Noto Sans CJK JP",
                                   u"Noto Sans CJK KR", u"Noto Sans CJK TC"}) {
        const QString family = QString::fromUtf16(needed);
        if (set->face(family, false) == nullptr)
            return base::machineFailed("The font \"" + family.toStdString() +
                                       "\" is not installed, and without it the report would lose letters: install the "
                                       "packages fonts-noto-core, fonts-noto-mono and fonts-noto-cjk, then try again.");
    }
    return set;
}

Face* FontSet::face(const QString& family, bool bold) {
    const auto key = std::pair(family, bold);
    const auto found = m_faces.find(key);
    if (found != m_faces.end())
        return found->second.get();
    std::unique_ptr<Face> fresh;
    if (m_installed.contains(family)) {
        fresh = std::make_unique<Face>(family, bold);
        if (!fresh->isThere())
            fresh.reset();
    }
    return m_faces.emplace(key, std::move(fresh)).first->second.get();
}

Glyph FontSet::find(char32_t letter, bool bold, bool mono, Region region) {
    const quint64 key =
        (quint64{letter} << 8) | (static_cast<quint64>(region) << 2) | (bold ? 2U : 0U) | (mono ? 1U : 0U);
    const auto found = m_found.constFind(key);
    if (found != m_found.cend())
        return *found;
    const Glyph glyph = search(letter, bold, mono, region);
    m_found.insert(key, glyph);
    return glyph;
}

Glyph FontSet::search(char32_t letter, bool bold, bool mono, Region region) {
    for (const QString& family : familiesFor(letter, mono, region)) {
        Face* candidate = face(family, bold);
        if (candidate == nullptr)
            continue;
        if (const quint32 index = candidate->glyphOf(letter); index != 0)
            return {candidate, index, candidate->advanceOf(index)};
    }
    return {};
}

} // namespace caseseal::report
