// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/scheme.h"

#include "widgets/seal_style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

namespace caseseal::ui {

namespace {

bool systemIsDark() {
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette palette = fusion->standardPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Tokens& tokensFor(SchemeChoice choice) {
    const bool dark = choice == SchemeChoice::Dark || (choice != SchemeChoice::Light && systemIsDark());
    if (choice == SchemeChoice::HighContrast)
        return dark ? Tokens::darkHighContrast() : Tokens::lightHighContrast();
    return dark ? Tokens::dark() : Tokens::light();
}

} // namespace

std::optional<SchemeChoice> schemeFromName(const QString& name) {
    if (name == QLatin1String("system"))
        return SchemeChoice::System;
    if (name == QLatin1String("light"))
        return SchemeChoice::Light;
    if (name == QLatin1String("dark"))
        return SchemeChoice::Dark;
    if (name == QLatin1String("high-contrast"))
        return SchemeChoice::HighContrast;
    return {};
}

Scheme::Scheme(SchemeChoice choice, QObject* parent) : QObject(parent), m_choice(choice) {
    apply();
    qApp->installEventFilter(this);
}

void Scheme::choose(SchemeChoice choice) {
    m_choice = choice;
    apply();
}

bool Scheme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && watched == qApp)
        apply();
    return QObject::eventFilter(watched, event);
}

void Scheme::apply() {
    const Tokens& tokens = tokensFor(m_choice);
    if (&tokens == m_applied)
        return;
    m_applied = &tokens;
    applyScheme(tokens);
}

} // namespace caseseal::ui
