// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/tokens.h"

#include <QObject>

#include <optional>

/// Light or dark: the system's choice unless the person has made one.
namespace caseseal::ui {

enum class SchemeChoice { System, Light, Dark, HighContrast };
[[nodiscard]] std::optional<SchemeChoice>
schemeFromName(const QString& name); ///< "system", "light", "dark", "high-contrast"

/// Applies palette, style and fonts, and follows the system's scheme while it runs (Qt 6.4 does not report it: the
/// lightness of the platform's own palette tells).
class Scheme : public QObject {
    Q_OBJECT
public:
    explicit Scheme(SchemeChoice choice, QObject* parent = nullptr);
    void choose(SchemeChoice choice);
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    SchemeChoice m_choice;
    const Tokens* m_applied = nullptr;
};

} // namespace caseseal::ui
