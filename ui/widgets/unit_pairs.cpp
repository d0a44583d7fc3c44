// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/unit_pairs.h"

#include <array>
#include <cmath>

namespace caseseal::ui {

namespace {

enum class Kind { Length, Mass, Temperature };

/// `value * factor + offset` is the value in metre, kilogram, degree Celsius.
struct KnownUnit {
    const char* symbol;
    Kind kind;
    double factor, offset;
};
constexpr double kFahrenheit = 5.0 / 9.0;
constexpr std::array kUnits{
    KnownUnit{"m", Kind::Length, 1, 0},
    KnownUnit{"cm", Kind::Length, 0.01, 0},
    KnownUnit{"mm", Kind::Length, 0.001, 0},
    KnownUnit{"in", Kind::Length, 0.0254, 0},
    KnownUnit{"inch", Kind::Length, 0.0254, 0},
    KnownUnit{"inches", Kind::Length, 0.0254, 0},
    KnownUnit{"ft", Kind::Length, 0.3048, 0},
    KnownUnit{"kg", Kind::Mass, 1, 0},
    KnownUnit{"g", Kind::Mass, 0.001, 0},
    KnownUnit{"mg", Kind::Mass, 0.000001, 0},
    KnownUnit{"lb", Kind::Mass, 0.45359237, 0},
    KnownUnit{"lbs", Kind::Mass, 0.45359237, 0},
    KnownUnit{"oz", Kind::Mass, 0.028349523125, 0},
    KnownUnit{"°c", Kind::Temperature, 1, 0},
    KnownUnit{"c", Kind::Temperature, 1, 0},
    KnownUnit{"cel", Kind::Temperature, 1, 0},
    KnownUnit{"°f", Kind::Temperature, kFahrenheit, -32 * kFahrenheit},
    KnownUnit{"f", Kind::Temperature, kFahrenheit, -32 * kFahrenheit},
    KnownUnit{"[degf]", Kind::Temperature, kFahrenheit, -32 * kFahrenheit},
};

const KnownUnit* known(const QString& symbol) {
    const QString name = symbol.trimmed().toLower();
    for (const auto& unit : kUnits)
        if (name == QString::fromUtf8(unit.symbol))
            return &unit;
    return nullptr;
}

} // namespace

std::optional<QString> converted(const QLocale& locale, const QString& from, const QString& to,
                                 const std::string& value) {
    const auto* source = known(from);
    const auto* target = known(to);
    bool isNumber = false;
    const double typed = ui::text(value).toDouble(&isNumber);
    if (!source || !target || !isNumber || source == target || source->kind != target->kind)
        return std::nullopt;
    const double base = typed * source->factor + source->offset;
    const double result = (base - target->offset) / target->factor;
    const int digits = std::abs(result) >= 100 ? 1 : std::abs(result) >= 1 ? 2 : 4;
    QString shown = locale.toString(result, 'f', digits);
    while (shown.contains(QString(locale.decimalPoint())) && shown.endsWith(QLatin1Char('0')))
        shown.chop(1);
    if (shown.endsWith(QString(locale.decimalPoint())))
        shown.chop(1);
    return shown;
}

QString otherUnits(const EditorSetup& setup, const study::Item& item, const std::string& value,
                   const std::string& unit) {
    QStringList all;
    for (const auto& other : item.units) {
        if (unit.empty() || other == unit)
            continue;
        const QString symbol = unitSymbol(setup, other);
        if (const auto number = converted(setup.locale, unitSymbol(setup, unit), symbol, value))
            all << QStringLiteral("= %1 %2").arg(*number, symbol);
    }
    return all.join(QStringLiteral(", "));
}

} // namespace caseseal::ui
