// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPalette>

/// The only place with colour values. Palette, style and delegates read these; nothing else holds a hex number.
namespace caseseal::ui {

/// One scheme's colours. A colour that is here always means something:
/// accent = you may act, ok = checked, warn = look at it, alarm = altered or refused, query = somebody asks.
struct Tokens {
    QColor window, base, alt, rail, hover; ///< grounds
    QColor line;                           ///< separators and cards; carries no meaning
    QColor edge;                           ///< borders of controls
    QColor text, text2, text3;             ///< first, second (units, headers) and weakest text
    QColor accent, onAccent, accentSoft;
    QColor ok, okSoft;
    QColor warn, warnSoft, warnLine; ///< warnLine: borders only, never text
    QColor alarm, alarmSoft;
    QColor query, querySoft;
    QColor tip, onTip;
    int borderPx = 1; ///< 2 in high contrast

    [[nodiscard]] static const Tokens& light();
    [[nodiscard]] static const Tokens& dark();
    /// The same with text and edge black or white, soft colours as base, borders of 2 px.
    [[nodiscard]] static const Tokens& lightHighContrast();
    [[nodiscard]] static const Tokens& darkHighContrast();
    /// The scheme that a palette was made from (by its colours; a foreign palette gives light or dark by lightness).
    [[nodiscard]] static const Tokens& of(const QPalette& palette);

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] bool isDark() const;
};

/// A token by name, for widgets that keep a role and not a colour: `ink(Tokens::of(palette()))`.
using Ink = QColor Tokens::*;

/// WCAG 2 contrast ratio of two opaque colours: 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace caseseal::ui
