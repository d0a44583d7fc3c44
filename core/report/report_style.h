// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRgb>

/// Colours, sizes and places of the report. Lengths are points (1/72 inch) from the upper left corner of the page.
namespace caseseal::report {

namespace colour {
inline constexpr QRgb kBase = 0xFFFFFFFF;
inline constexpr QRgb kAlt = 0xFFF8F9FB;
inline constexpr QRgb kLine = 0xFFDBE0E6;
inline constexpr QRgb kText = 0xFF18212E;
inline constexpr QRgb kText2 = 0xFF465264;
inline constexpr QRgb kText3 = 0xFF5B6778;
inline constexpr QRgb kAccent = 0xFF1A5C9E;
inline constexpr QRgb kOk = 0xFF0A6658;
inline constexpr QRgb kOkSoft = 0xFFE1F2EE;
inline constexpr QRgb kWarn = 0xFF7F4A00;
inline constexpr QRgb kWarnSoft = 0xFFFCF0DA;
inline constexpr QRgb kAlarm = 0xFFA3201A;
inline constexpr QRgb kAlarmSoft = 0xFFFCEAE8;
} // namespace colour

namespace page {
inline constexpr double kWidth = 595; ///< A4
inline constexpr double kHeight = 842;
inline constexpr double kMargin = 42.5; ///< 15 mm
inline constexpr double kLeft = kMargin;
inline constexpr double kRight = kWidth - kMargin;
inline constexpr double kBodyWidth = kRight - kLeft;
inline constexpr double kBodyTop = 72; ///< below the running head of pages 2 and on
inline constexpr double kFootTop = kHeight - kMargin - 27;
inline constexpr double kBodyBottom = kFootTop - 12;
} // namespace page

/// How a piece of text looks. `size` and `line` (its height) in points.
struct TextStyle {
    double size = 9.5;
    double line = 13.5;
    QRgb colour = colour::kText;
    bool bold = false;
    bool mono = false;
    bool operator==(const TextStyle&) const = default;

    [[nodiscard]] constexpr TextStyle in(QRgb other) const {
        TextStyle copy = *this;
        copy.colour = other;
        return copy;
    }
};

namespace style {
inline constexpr TextStyle kBody{};
inline constexpr TextStyle kStrong{.bold = true};
inline constexpr TextStyle kSecond{.size = 9, .line = 13, .colour = colour::kText2};
inline constexpr TextStyle kTableHead{.size = 9, .line = 13, .colour = colour::kText2, .bold = true};
inline constexpr TextStyle kFoot{.size = 8, .line = 12, .colour = colour::kText2};
inline constexpr TextStyle kHash{.size = 8, .line = 13.5, .mono = true};
inline constexpr TextStyle kFootHash{.size = 8, .line = 12, .colour = colour::kText3, .mono = true};
inline constexpr TextStyle kCode{.size = 9, .line = 13.5, .mono = true};
inline constexpr TextStyle kHeading{.size = 11.5, .line = 17, .bold = true};
inline constexpr TextStyle kGroup{.size = 10.5, .line = 16, .bold = true};
inline constexpr TextStyle kTitle{.size = 21, .line = 28, .bold = true};
inline constexpr TextStyle kSubtitle{.size = 11, .line = 16, .colour = colour::kText2};
inline constexpr TextStyle kVerdict{.size = 15, .line = 21, .bold = true};
} // namespace style

} // namespace caseseal::report
