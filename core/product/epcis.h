// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "product/timed_kit_act.h"

#include <span>

/// Acts on kits as events of EPCIS 2.0 (GS1), JSON-LD, with the words of CBV 2.0. Any thread.
namespace caseseal::product {

/// A capture document with one ObjectEvent an act, in the given order. Kits are Digital Links of id.gs1.org, a recall
/// is about its lot's class. A place is `placeBase` (a URI that ends in "/") and its name. Participants, witnesses and
/// persons stay here: they are nobody's else in a supply chain. Events have no eventID; who repeats a document, repeats
/// it whole.
[[nodiscard]] std::string encodeEpcis(std::span<const TimedKitAct> acts, base::UtcTime created,
                                      std::string_view placeBase);

} // namespace caseseal::product
