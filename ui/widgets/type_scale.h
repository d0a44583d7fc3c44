// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>

class QString;

/// Sizes and weights of text. Two weights only: 400 and 600. No italics, no capitals for emphasis.
namespace caseseal::ui {

enum class TextRole {
    Caption,    ///< 8.25 pt: chart axes, key caps; never data
    Small,      ///< 9 pt: second lines, the strip
    SmallBold,  ///< 9 pt 600: table headers
    Body,       ///< 9.75 pt: everything else
    BodyBold,   ///< 9.75 pt 600
    Value,      ///< 10.5 pt: what was typed
    Heading,    ///< 10.5 pt 600: card
    FormTitle,  ///< 12.75 pt 600
    PageTitle,  ///< 15 pt 600
    Figure,     ///< 21 pt 600: the one number of a card
    Large,      ///< 13.5 pt: a participant's own screen
    LargeBold,  ///< 16.5 pt 600
    LargeTitle, ///< 25.5 pt 600
    Mono,       ///< 9 pt Noto Sans Mono: hashes and fingerprints only, in groups of four
};

/// The font of a role, in points; the person's scale is the application's (QT_SCALE_FACTOR), so that space grows too.
[[nodiscard]] QFont fontFor(TextRole role);
/// "Open Sans" on Linux (its figures have one width); the platform's own elsewhere.
[[nodiscard]] QString textFamily();
/// A hex text in groups of four, for reading aloud: "4f2c 91d0 …". `groups` 0: all of it.
[[nodiscard]] QString inFours(const QString& hex, int groups = 0);

} // namespace caseseal::ui
