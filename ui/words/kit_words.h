// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/cold_chain.h"
#include "product/kit.h"
#include "product/kit_act.h"

#include <QString>

/// What people read about kits of medicine.
namespace caseseal::ui::words {

/// "In quarantine".
[[nodiscard]] QString kitState(product::KitState state);
/// As a button says it: "Put into quarantine".
[[nodiscard]] QString kitDeed(product::KitDeed deed);
/// "too warm".
[[nodiscard]] QString coldChainBreach(product::ColdChainBreach breach);
/// "5.1 °C" by locale, of thousandths.
[[nodiscard]] QString degrees(int milliCelsius);

} // namespace caseseal::ui::words
