// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace caseseal::ui {

namespace {

Tokens makeLight() {
    return {.window = 0xF3F5F7,
            .base = 0xFFFFFF,
            .alt = 0xF8F9FB,
            .rail = 0xE9ECF0,
            .hover = 0xEEF2F6,
            .line = 0xDBE0E6,
            .edge = 0x7F8A99,
            .text = 0x18212E,
            .text2 = 0x465264,
            .text3 = 0x5B6778,
            .accent = 0x1A5C9E,
            .onAccent = 0xFFFFFF,
            .accentSoft = 0xE3EEF9,
            .ok = 0x0A6658,
            .okSoft = 0xE1F2EE,
            .warn = 0x7F4A00,
            .warnSoft = 0xFCF0DA,
            .warnLine = 0xB97C10,
            .alarm = 0xA3201A,
            .alarmSoft = 0xFCEAE8,
            .query = 0x663B9C,
            .querySoft = 0xF0EAF8,
            .tip = 0x18212E,
            .onTip = 0xFFFFFF};
}

Tokens makeDark() {
    return {.window = 0x171A1F,
            .base = 0x1E2228,
            .alt = 0x23282F,
            .rail = 0x121519,
            .hover = 0x282E36,
            .line = 0x343B46,
            .edge = 0x727E8F,
            .text = 0xE4E8ED,
            .text2 = 0xB4BDC9,
            .text3 = 0x98A3B2,
            .accent = 0x86B9F2,
            .onAccent = 0x0E1A28,
            .accentSoft = 0x21344A,
            .ok = 0x63CBB4,
            .okSoft = 0x17342F,
            .warn = 0xEBB765,
            .warnSoft = 0x3A2D14,
            .warnLine = 0xA87B2B,
            .alarm = 0xFF9A8F,
            .alarmSoft = 0x43201D,
            .query = 0xC7A9F2,
            .querySoft = 0x32264A,
            .tip = 0xE4E8ED,
            .onTip = 0x171A1F};
}

Tokens makeHighContrast(Tokens tokens, const QColor& ink) {
    for (QColor Tokens::*text : {&Tokens::edge, &Tokens::line, &Tokens::text, &Tokens::text2, &Tokens::text3})
        tokens.*text = ink;
    for (QColor Tokens::*soft : {&Tokens::accentSoft, &Tokens::okSoft, &Tokens::warnSoft, &Tokens::alarmSoft,
                                 &Tokens::querySoft, &Tokens::alt, &Tokens::hover})
        tokens.*soft = tokens.base;
    tokens.borderPx = 2;
    return tokens;
}

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

bool matches(const Tokens& tokens, const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window) == tokens.window &&
           palette.color(QPalette::Active, QPalette::Dark) == tokens.edge;
}

} // namespace

const Tokens& Tokens::light() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& Tokens::dark() {
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& Tokens::lightHighContrast() {
    static const Tokens tokens = makeHighContrast(light(), Qt::black);
    return tokens;
}

const Tokens& Tokens::darkHighContrast() {
    static const Tokens tokens = makeHighContrast(dark(), Qt::white);
    return tokens;
}

const Tokens& Tokens::of(const QPalette& palette) {
    const std::array all = {&light(), &dark(), &lightHighContrast(), &darkHighContrast()};
    const auto known = std::find_if(all.begin(), all.end(), [&](const Tokens* t) { return matches(*t, palette); });
    if (known != all.end())
        return **known;
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? dark() : light();
}

bool Tokens::isDark() const { return window.lightness() < text.lightness(); }

QPalette Tokens::palette() const {
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(QPalette::All, role, colour); };
    all(QPalette::Window, window);
    all(QPalette::Base, base);
    all(QPalette::Button, base);
    all(QPalette::AlternateBase, alt);
    all(QPalette::Light, base);
    all(QPalette::Midlight, hover);
    all(QPalette::Mid, line);
    all(QPalette::Dark, edge);
    all(QPalette::Shadow, edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        all(role, text);
    all(QPalette::PlaceholderText, text3);
    all(QPalette::Highlight, accentSoft);
    all(QPalette::Link, accent);
    all(QPalette::LinkVisited, accent);
    all(QPalette::BrightText, alarm);
    all(QPalette::ToolTipBase, tip);
    all(QPalette::ToolTipText, onTip);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, text3);
    p.setColor(QPalette::Disabled, QPalette::Base, alt);
    p.setColor(QPalette::Disabled, QPalette::Button, alt);
    return p;
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace caseseal::ui
