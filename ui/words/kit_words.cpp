// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/kit_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace caseseal::ui::words {

namespace {

struct Kits {
    Q_DECLARE_TR_FUNCTIONS(KitWords)
};

constexpr std::array<const char*, product::kKitStates> kStates{
    QT_TRANSLATE_NOOP("KitWords", "Unknown"),       QT_TRANSLATE_NOOP("KitWords", "Commissioned"),
    QT_TRANSLATE_NOOP("KitWords", "On its way"),    QT_TRANSLATE_NOOP("KitWords", "Received"),
    QT_TRANSLATE_NOOP("KitWords", "In quarantine"), QT_TRANSLATE_NOOP("KitWords", "Released"),
    QT_TRANSLATE_NOOP("KitWords", "Allocated"),     QT_TRANSLATE_NOOP("KitWords", "Dispensed"),
    QT_TRANSLATE_NOOP("KitWords", "Returned"),      QT_TRANSLATE_NOOP("KitWords", "Missing"),
    QT_TRANSLATE_NOOP("KitWords", "Destroyed")};

constexpr std::array<const char*, product::kKitDeeds> kDeeds{QT_TRANSLATE_NOOP("KitWords", "Commission"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Ship"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Receive"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Put into quarantine"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Release"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Allocate"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Dispense"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Take back"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Destroy"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Pass on"),
                                                             QT_TRANSLATE_NOOP("KitWords", "Looked for, is there")};

constexpr std::array<const char*, 5> kBreaches{
    QT_TRANSLATE_NOOP("KitWords", "too long outside the range"), QT_TRANSLATE_NOOP("KitWords", "too cold"),
    QT_TRANSLATE_NOOP("KitWords", "too warm"), QT_TRANSLATE_NOOP("KitWords", "mean kinetic temperature too high"),
    QT_TRANSLATE_NOOP("KitWords", "too long without a reading")};

} // namespace

QString kitState(product::KitState state) { return Kits::tr(kStates[std::size_t(state)]); }

QString kitDeed(product::KitDeed deed) { return Kits::tr(kDeeds[std::size_t(deed)]); }

QString coldChainBreach(product::ColdChainBreach breach) { return Kits::tr(kBreaches[std::size_t(breach)]); }

QString degrees(int milliCelsius) { return Kits::tr("%1 °C").arg(QLocale().toString(milliCelsius / 1000.0, 'f', 1)); }

} // namespace caseseal::ui::words
